"""Reports are sent, taken back, accepted and returned; each change is written into the history.

`now` is in the city's zone.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import CatatanWajibError, TidakBerhakError, TombolBasiError
from core.galat_kewajiban import (
    BelumDapatDikirimError,
    BerupaIsianError,
    KewajibanBatalError,
    LampiranWajibError,
    LaporanBeralihError,
)
from core.hak import Bidang, Kegunaan, Pelaku, Perihal, Putusan, act_as, decide
from core.isian import Bukti
from core.kewajiban.jenis import Lampiran, Wujud
from core.kewajiban.laporan import BERALIH, IsiLaporan, Laporan, StatusLaporan, Surat
from core.sejarah import Jenis
from core.services import sejarah
from core.services.baca_laporan import to_laporan, write_isi
from core.services.perbuatan import Asal, acting
from storage import isian_repo, laporan_repo, orang_repo
from storage.engine import reading
from storage.models import JenisKewajibanRow, KewajibanRow, LampiranRow, LaporanRow

PERIHAL = "laporan"
SETELAH = {
    StatusLaporan.DIAJUKAN: Jenis.LAPORAN_DIKIRIM,
    StatusLaporan.DITERIMA: Jenis.LAPORAN_DITERIMA,
    StatusLaporan.DIKEMBALIKAN: Jenis.LAPORAN_DIKEMBALIKAN,
    StatusLaporan.DITARIK: Jenis.LAPORAN_DITARIK,
    StatusLaporan.DIGANTI: Jenis.LAPORAN_DIGANTI,
}
"""What the history calls it when a report becomes this."""


def send(  # noqa: PLR0913, PLR0917  what, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    kewajiban_id: int,
    isi: IsiLaporan,
    lampiran: Sequence[Bukti],
    *,
    surat: Surat | None = None,
    now: datetime,
) -> Laporan:
    """Send a version of the report that a unit owes, for its own unit or on its behalf.

    One that nobody has decided on yet is replaced by it. Raises TidakBerhakError,
    TombolBasiError, KewajibanBatalError, BelumDapatDikirimError, BerupaIsianError, and
    LampiranWajibError.
    """
    with acting(engine, asal, pelaku, "laporan", now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return _one(session, kerja.lama)
        milik, jenis = _owed(session, kewajiban_id)
        tugas, putusan = act_as(pelaku, Kegunaan.MELAPOR_PD, _perihal(milik, jenis))
        if tugas is None:
            raise TidakBerhakError(PERIHAL)
        _check(milik, jenis, lampiran, surat, now)
        row = LaporanRow(
            kewajiban_id=kewajiban_id,
            versi=laporan_repo.next_version(session, kewajiban_id),
            status=StatusLaporan.DIAJUKAN,
            isi=write_isi(isi),
            surat_nomor=surat.nomor if surat else None,
            surat_on=surat.on if surat else None,
            oleh=pelaku.orang_id,
            peran=tugas.peran,
            sebagai_unit_id=tugas.unit_id,
            kapasitas=tugas.kapasitas,
            atas_nama=putusan is Putusan.IZIN_ATAS_NAMA,
            diajukan_at=now,
        )
        _replace_waiting(session, pelaku, kewajiban_id, now)
        session.add(row)
        session.flush()
        session.add_all(_lampiran(row, lampiran))
        _record(session, row, milik, pelaku, now)
        kerja.hasil = row.id
        return _one(session, row.id or 0)


def withdraw(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, laporan_id: int, *, now: datetime
) -> Laporan:
    """Take back what one has sent, before anybody decides on it.

    Raises TidakBerhakError, TombolBasiError, LaporanBeralihError.
    """
    with acting(engine, asal, pelaku, "laporan_tarik", now=now) as kerja:
        session = kerja.session
        if kerja.lama is None:
            row, milik = _existing(session, laporan_id)
            if pelaku.tak_dikenal or pelaku.orang_id != row.oleh:
                raise TidakBerhakError(PERIHAL)
            _become(session, row, milik, StatusLaporan.DITARIK, pelaku, now)
            kerja.hasil = laporan_id
        return _one(session, laporan_id)


def accept(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, laporan_id: int, *, now: datetime
) -> Laporan:
    """Accept a report. Raises TidakBerhakError, TombolBasiError, LaporanBeralihError."""
    return _decide(engine, asal, pelaku, laporan_id, StatusLaporan.DITERIMA, None, now)


def give_back(  # noqa: PLR0913  what, by whom, why, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    laporan_id: int,
    catatan: str,
    *,
    now: datetime,
) -> Laporan:
    """Return a report with a note. Raises CatatanWajibError, and as `accept` does."""
    if not catatan.strip():
        raise CatatanWajibError
    dikembalikan = StatusLaporan.DIKEMBALIKAN
    return _decide(engine, asal, pelaku, laporan_id, dikembalikan, catatan.strip(), now)


def list_waiting(engine: Engine, pelaku: Pelaku) -> list[Laporan]:
    """Return what waits for this person's decision, oldest first; nothing for whoever has none."""
    with reading(engine) as session:
        rows = laporan_repo.list_by_status(session, StatusLaporan.DIAJUKAN)
        milik = [(row, satu) for row, satu in rows if _may_decide(session, pelaku, row, satu)]
        return to_laporan(session, milik)


def show(engine: Engine, pelaku: Pelaku, laporan_id: int) -> tuple[Laporan, bool]:
    """Return a report, and whether this person may decide on it now.

    Raises TidakBerhakError, TombolBasiError.
    """
    with reading(engine) as session:
        row, milik = _existing(session, laporan_id)
        bidang = Bidang(_kind(session, milik).bidang)
        perihal = Perihal(pemilik=frozenset({milik.unit_id}), bidang=bidang)
        boleh = _may_decide(session, pelaku, row, milik)
        if not boleh and decide(pelaku, Kegunaan.MELIHAT_TENGGAT, perihal) is Putusan.TOLAK:
            raise TidakBerhakError(PERIHAL)
        menunggu = row.status == StatusLaporan.DIAJUKAN
        return to_laporan(session, [(row, milik)])[0], boleh and menunggu


def _decide(  # noqa: PLR0913, PLR0917  what, by whom, why, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    laporan_id: int,
    status: StatusLaporan,
    catatan: str | None,
    now: datetime,
) -> Laporan:
    with acting(engine, asal, pelaku, "laporan_putusan", now=now) as kerja:
        session = kerja.session
        if kerja.lama is None:
            row, milik = _existing(session, laporan_id)
            if not _may_decide(session, pelaku, row, milik):
                raise TidakBerhakError(PERIHAL)
            isi = {"diputus_oleh": pelaku.orang_id, "diputus_at": now, "catatan": catatan}
            _become(session, row, milik, status, pelaku, now, **isi)
            kerja.hasil = laporan_id
        return _one(session, laporan_id)


def _owed(session: Session, kewajiban_id: int) -> tuple[KewajibanRow, JenisKewajibanRow]:
    milik = session.get(KewajibanRow, kewajiban_id)
    if milik is None:
        raise TombolBasiError(f"{kewajiban_id}")
    return milik, _kind(session, milik)


def _kind(session: Session, milik: KewajibanRow) -> JenisKewajibanRow:
    return session.get_one(JenisKewajibanRow, milik.jenis)


def _existing(session: Session, laporan_id: int) -> tuple[LaporanRow, KewajibanRow]:
    row = laporan_repo.get(session, laporan_id)
    if row is None:
        raise TombolBasiError(f"{laporan_id}")
    return row, session.get_one(KewajibanRow, row.kewajiban_id)


def _one(session: Session, laporan_id: int) -> Laporan:
    session.flush()
    session.expire_all()
    return to_laporan(session, [_existing(session, laporan_id)])[0]


def _perihal(milik: KewajibanRow, jenis: JenisKewajibanRow) -> Perihal:
    return Perihal(pemilik=frozenset({milik.unit_id}), bidang=Bidang(jenis.bidang))


def _check(
    milik: KewajibanRow,
    jenis: JenisKewajibanRow,
    lampiran: Sequence[Bukti],
    surat: Surat | None,
    now: datetime,
) -> None:
    if milik.batal or milik.dibebaskan_alasan is not None:
        raise KewajibanBatalError(milik.dibebaskan_alasan)
    if jenis.wujud == Wujud.ISIAN:
        raise BerupaIsianError
    if now.date() < milik.buka_on:
        raise BelumDapatDikirimError(milik.buka_on)
    if jenis.lampiran == Lampiran.BERKAS and not lampiran and surat is None:
        raise LampiranWajibError


def _may_decide(session: Session, pelaku: Pelaku, row: LaporanRow, milik: KewajibanRow) -> bool:
    """Tell whether this person collects it: of their field, and neither sent nor owed by them."""
    bidang = Bidang(_kind(session, milik).bidang)
    perihal = Perihal(
        pemilik=frozenset({milik.unit_id}),
        bidang=bidang,
        pengaju=frozenset({row.oleh}),
        milik_pengumpul=milik.unit_id in isian_repo.collectors(session, bidang),
    )
    return decide(pelaku, Kegunaan.MEMUTUSKAN, perihal) is not Putusan.TOLAK


def _replace_waiting(session: Session, pelaku: Pelaku, kewajiban_id: int, now: datetime) -> None:
    for row in laporan_repo.list_of(session, [kewajiban_id]):
        if row.status == StatusLaporan.DIAJUKAN:
            milik = session.get_one(KewajibanRow, kewajiban_id)
            _become(session, row, milik, StatusLaporan.DIGANTI, pelaku, now)


def _become(  # noqa: PLR0913, PLR0917  what it is, and what it becomes
    session: Session,
    row: LaporanRow,
    milik: KewajibanRow,
    status: StatusLaporan,
    pelaku: Pelaku,
    now: datetime,
    **values: object,
) -> None:
    """Let a report become this. Raises LaporanBeralihError where it cannot any more."""
    lama = StatusLaporan(row.status)
    boleh = status in BERALIH.get(lama, frozenset())
    if not boleh or not laporan_repo.change(session, row.id or 0, lama, status=status, **values):
        raise _switched(session, row, now)
    session.refresh(row)
    _record(session, row, milik, pelaku, now)


def _switched(session: Session, row: LaporanRow, now: datetime) -> LaporanBeralihError:
    session.refresh(row)
    nama = orang_repo.name_of(session, row.diputus_oleh) if row.diputus_oleh else None
    pada_at = row.diputus_at.astimezone(now.tzinfo) if row.diputus_at else None
    return LaporanBeralihError(StatusLaporan(row.status), oleh=nama, pada_at=pada_at)


def _lampiran(row: LaporanRow, lampiran: Sequence[Bukti]) -> list[LampiranRow]:
    return [
        LampiranRow(
            laporan_id=row.id or 0,
            nama=satu.nama,
            tautan=satu.tautan,
            sidik=satu.sidik,
            jenis=satu.jenis,
            ukuran=satu.ukuran,
        )
        for satu in lampiran
    ]


def _record(
    session: Session, row: LaporanRow, milik: KewajibanRow, pelaku: Pelaku, now: datetime
) -> None:
    """Write into the history what a report is now, and who made it so."""
    isi: dict[str, object] = {
        "laporan": row.id,
        "jenis": milik.jenis,
        "tahun": milik.tahun,
        "periode": milik.periode,
        "unit": milik.unit_id,
        "versi": row.versi,
        "isi": row.isi,
        "surat": row.surat_nomor,
        "atas_nama": row.atas_nama,
    }
    jenis = SETELAH[StatusLaporan(row.status)]
    sejarah.write(session, jenis, isi, oleh=pelaku.orang_id, tentang=None, now=now)
