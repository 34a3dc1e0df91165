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
    TanggalSuratError,
)
from core.hak import Bidang, Kegunaan, Pelaku, Perihal, Putusan, act_as
from core.isian import Bukti
from core.kewajiban.jenis import Lampiran, Wujud
from core.kewajiban.laporan import BERALIH, IsiLaporan, Laporan, StatusLaporan, Surat
from core.sejarah import Jenis
from core.services import kabar_laporan, sejarah
from core.services.baca_laporan import to_laporan, write_isi
from core.services.dialog import JenisDialog
from core.services.hak_laporan import Wewenang, kind_of, waiting_for
from core.services.kabar import Jenis as JenisKabar
from core.services.perbuatan import Asal, acting, note, of_state
from storage import dialog_repo, laporan_repo, orang_repo, pengingat_repo, perbuatan_repo
from storage.engine import reading
from storage.models import JenisKewajibanRow, KewajibanRow, LampiranRow, LaporanRow

PERIHAL = "laporan"
PERIHAL_KIRIM = "kirim"
PERIHAL_PUTUS = "laporan_putus"
PERBUATAN, MULAI = "laporan", "laporan_mulai"
"""What an update has brought about: a report, and a dialogue that ended in one."""
SETELAH = {
    StatusLaporan.DIAJUKAN: Jenis.LAPORAN_DIKIRIM,
    StatusLaporan.DITERIMA: Jenis.LAPORAN_DITERIMA,
    StatusLaporan.DIKEMBALIKAN: Jenis.LAPORAN_DIKEMBALIKAN,
    StatusLaporan.DITARIK: Jenis.LAPORAN_DITARIK,
    StatusLaporan.DIGANTI: Jenis.LAPORAN_DIGANTI,
}
"""What the history calls it when a report becomes this."""
KABAR = {
    StatusLaporan.DITERIMA: JenisKabar.LAPORAN_DITERIMA,
    StatusLaporan.DIKEMBALIKAN: JenisKabar.LAPORAN_DIKEMBALIKAN,
}
"""What its sender hears of a decision."""


def send(  # noqa: PLR0913, PLR0917  what, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    kewajiban_id: int,
    isi: IsiLaporan,
    lampiran: Sequence[Bukti],
    *,
    surat: Surat | None = None,
    mulai: Asal | None = None,
    state: int | None = None,
    now: datetime,
) -> Laporan:
    """Send a version of the report that a unit owes, for its own unit or on its behalf.

    One that nobody has decided on yet is replaced by it. The dialogue in which it was made ends
    with it; `mulai` is the update that began that one, `state` where it stood. Raises
    TidakBerhakError, TombolBasiError, KewajibanBatalError, BelumDapatDikirimError,
    BerupaIsianError, TanggalSuratError, and LampiranWajibError.
    """
    with acting(engine, asal, pelaku, PERBUATAN, now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return _one(session, kerja.lama)
        milik, jenis = _owed(session, kewajiban_id)
        tugas, putusan = act_as(pelaku, Kegunaan.MELAPOR_PD, _perihal(milik, jenis))
        if tugas is None:
            raise TidakBerhakError(PERIHAL_KIRIM)
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
        kabar_laporan.tell_sent(session, row, milik, now=now)
        dialog_repo.delete(session, pelaku.orang_id, [JenisDialog.LAPORAN])
        kerja.hasil = row.id
        if mulai is not None and row.id is not None:
            note(session, mulai, pelaku, MULAI, row.id, now=now)
        if asal is not None and state is not None and row.id is not None:
            jenis_state = of_state(JenisDialog.LAPORAN, state)
            note(session, asal, pelaku, jenis_state, row.id, now=now)
        return _one(session, row.id or 0)


def find_sent(engine: Engine, asal: Asal | None, *, mulai: bool = False) -> Laporan | None:
    """Return what this update has sent; with `mulai` what came of the dialogue that it began."""
    if asal is None:
        return None
    jenis = MULAI if mulai else PERBUATAN
    with reading(engine) as session:
        lama = perbuatan_repo.find(session, asal.bot_id, asal.update_id, jenis)
        return _one(session, lama) if lama is not None else None


def find_of_state(engine: Engine, pelaku: Pelaku, state: int) -> Laporan | None:
    """Return what this person's dialogue sent from where it stood then; None: nothing."""
    with reading(engine) as session:
        jenis = of_state(JenisDialog.LAPORAN, state)
        lama = perbuatan_repo.find_last(session, pelaku.orang_id, jenis)
        return _one(session, lama) if lama is not None else None


def withdraw(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, laporan_id: int, *, now: datetime
) -> Laporan:
    """Take back what one has sent, before anybody decides on it.

    What it had taken the place of, of somebody else, waits for its collector again.
    Raises TidakBerhakError, TombolBasiError, LaporanBeralihError.
    """
    with acting(engine, asal, pelaku, "laporan_tarik", now=now) as kerja:
        session = kerja.session
        if kerja.lama is None:
            row, milik = _existing(session, laporan_id)
            if pelaku.orang_id != row.oleh or not Wewenang(session).may_report(pelaku, milik):
                raise TidakBerhakError(PERIHAL)
            _become(session, row, milik, StatusLaporan.DITARIK, pelaku, now)
            _restore_replaced(session, row, milik, pelaku, now)
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
    """Return a report with a note; the dialogue that asked for the note ends with it.

    Raises CatatanWajibError, and as `accept` does.
    """
    dikembalikan = StatusLaporan.DIKEMBALIKAN
    return _decide(engine, asal, pelaku, laporan_id, dikembalikan, catatan.strip(), now)


def list_waiting(engine: Engine, pelaku: Pelaku) -> list[Laporan]:
    """Return what waits for this person's decision, oldest first; nothing for whoever has none."""
    with reading(engine) as session:
        return to_laporan(session, waiting_for(session, pelaku))


def count_waiting(engine: Engine, pelaku: Pelaku) -> int:
    """Return how many wait for this person's decision; 0 for whoever decides nothing."""
    with reading(engine) as session:
        return len(waiting_for(session, pelaku))


def show(engine: Engine, pelaku: Pelaku, laporan_id: int) -> tuple[Laporan, bool]:
    """Return a report, and whether this person may decide on it now.

    Raises TidakBerhakError, TombolBasiError.
    """
    with reading(engine) as session:
        row, milik = visible(session, pelaku, laporan_id)
        boleh = Wewenang(session).may_decide(pelaku, row, milik)
        menunggu = row.status == StatusLaporan.DIAJUKAN
        return to_laporan(session, [(row, milik)])[0], boleh and menunggu


def visible(session: Session, pelaku: Pelaku, laporan_id: int) -> tuple[LaporanRow, KewajibanRow]:
    """Return a report that this person may see. Raises TidakBerhakError, TombolBasiError."""
    row, milik = _existing(session, laporan_id)
    if not Wewenang(session).may_see(pelaku, row, milik):
        raise TidakBerhakError(PERIHAL)
    return row, milik


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
            if catatan == "":
                raise CatatanWajibError
            row, milik = _existing(session, laporan_id)
            if not Wewenang(session).may_decide(pelaku, row, milik):
                raise TidakBerhakError(PERIHAL_PUTUS)
            isi = {"diputus_oleh": pelaku.orang_id, "diputus_at": now, "catatan": catatan}
            _become(session, row, milik, status, pelaku, now, **isi)
            kabar_laporan.tell_decided(session, row, milik, KABAR[status], now=now)
            if status is StatusLaporan.DIKEMBALIKAN:
                # Who had put it off knew nothing of this.
                pengingat_repo.forget_put_off(session, milik.id or 0)
                dialog_repo.delete(session, pelaku.orang_id, [JenisDialog.LAPORAN_KEMBALIKAN])
            kerja.hasil = laporan_id
        return _one(session, laporan_id)


def _owed(session: Session, kewajiban_id: int) -> tuple[KewajibanRow, JenisKewajibanRow]:
    milik = session.get(KewajibanRow, kewajiban_id)
    if milik is None:
        raise TombolBasiError(f"{kewajiban_id}")
    return milik, kind_of(session, milik)


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
    if surat is not None and not milik.buka_on <= surat.on <= now.date():
        raise TanggalSuratError(surat.on, milik.buka_on, now.date())
    if jenis.lampiran == Lampiran.BERKAS and not lampiran and surat is None:
        raise LampiranWajibError


def _replace_waiting(session: Session, pelaku: Pelaku, kewajiban_id: int, now: datetime) -> None:
    for row in laporan_repo.list_of(session, [kewajiban_id]):
        if row.status == StatusLaporan.DIAJUKAN:
            milik = session.get_one(KewajibanRow, kewajiban_id)
            _become(session, row, milik, StatusLaporan.DIGANTI, pelaku, now)
            kabar_laporan.tell_replaced(session, row, pelaku.orang_id, now=now)


def _restore_replaced(
    session: Session, row: LaporanRow, milik: KewajibanRow, pelaku: Pelaku, now: datetime
) -> None:
    semua = laporan_repo.list_of(session, [row.kewajiban_id])
    sebelum = sorted((s for s in semua if s.versi < row.versi), key=lambda satu: satu.versi)
    while sebelum and sebelum[-1].status == StatusLaporan.DIGANTI:
        lama = sebelum.pop()
        if lama.oleh != row.oleh:
            diganti, lagi = StatusLaporan.DIGANTI, StatusLaporan.DIAJUKAN
            laporan_repo.change(session, lama.id or 0, diganti, status=lagi)
            session.refresh(lama)
            _record(session, lama, milik, pelaku, now)
            return


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
