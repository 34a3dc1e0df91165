"""Years that are filled in through the bot: opened by an admin, with what the year before had.

Units, indikator and their owners go on as they are; the budget's lines with their units, and the
lists of units, are copied. No figure is: targets and pagu are the admin's to give. `now` is in
the city's zone.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Engine
from sqlmodel import Session

from core.angka import Keadaan, Nilai
from core.buku import Tingkat
from core.capaian import CaraJumlah
from core.errors import TahunBelumDibukaError, TombolBasiError
from core.hak import Bidang, Pelaku
from core.jadwal_isi import JadwalIsi, periods_of, usual_days
from core.janji import usual_satuan
from core.kinerja import Unit
from core.mapping import to_jadwal, to_nilai
from core.paket.istilah import JenisNilai, JenisUnit, PeriodeUkur, Tahap
from core.sejarah import Jenis
from core.services import sejarah
from core.services.bawaan_tahun import PERIHAL, source_year
from core.services.janji import list_janji
from core.services.pelaku import only_admins
from core.services.penetapan import Penetap
from core.services.perbuatan import Asal, acting
from core.tahun import IndikatorTahun, Ketetapan, PosTahun, TahunIsi
from core.teks import fold
from storage import tahun_repo, unit_repo
from storage.engine import reading
from storage.models import (
    DaftarUnitRow,
    IndikatorPosRow,
    JadwalIsiRow,
    PosAnggaranRow,
    TahunIsianRow,
)

BIDANG = (Bidang.KINERJA, Bidang.ANGGARAN)
"""The fields that are filled in figure by figure."""
JUDUL_PAKET = "Isian lewat CEKER"
"""As a document would be, so it is kept: every figure cites one."""


def open_year(  # noqa: PLR0913  who opens what, and for what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    tahun: int,
    *,
    contoh: bool = False,
    now: datetime,
) -> TahunIsi:
    """Open a year; one that is open already is shown as it is.

    Raises TidakBerhakError; TahunBerdataError for a year that a document tells of;
    TahunTanpaRencanaError where there is nothing to carry over into it.
    """
    only_admins(pelaku, PERIHAL)
    with acting(engine, asal, pelaku, "buka_tahun", now=now) as kerja:
        session = kerja.session
        if tahun_repo.find(session, tahun) is None:
            _open(session, pelaku, tahun, contoh=contoh, now=now)
            kerja.hasil = tahun
        return _view(session, tahun)


def show_year(engine: Engine, pelaku: Pelaku, tahun: int) -> TahunIsi:
    """Return an opened year. Raises TidakBerhakError, TahunBelumDibukaError."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        _opened(session, tahun)
        return _view(session, tahun)


def list_years(engine: Engine, pelaku: Pelaku) -> list[int]:
    """Return the years that have been opened, oldest first. Raises TidakBerhakError."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        return [row.tahun for row in tahun_repo.list_all(session)]


def set_figures(  # noqa: PLR0913  what, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    tahun: int,
    ketetapan: Sequence[Ketetapan],
    *,
    now: datetime,
) -> int:
    """Set figures of an opened year, all or none; return how many are other than before.

    Raises TidakBerhakError, TahunBelumDibukaError, and TombolBasiError for what the year lacks.
    """
    only_admins(pelaku, PERIHAL)
    with acting(engine, asal, pelaku, "ketetapan", now=now) as kerja:
        session = kerja.session
        penetap = Penetap(session, tahun, _document(session, _opened(session, tahun)))
        if kerja.lama is not None:
            return kerja.lama
        berubah = [catat for satu in ketetapan if (catat := penetap.set(satu)) is not None]
        for jenis, isi in berubah:
            sejarah.write(session, jenis, isi, oleh=pelaku.orang_id, tentang=None, now=now)
        kerja.hasil = len(berubah)
        return len(berubah)


def change_schedule(
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    jadwal: JadwalIsi,
    *,
    now: datetime,
) -> TahunIsi:
    """Let a period be open, due and closed as `jadwal` says, and return its year.

    Raises TidakBerhakError, and TombolBasiError for a period that there is not.
    """
    only_admins(pelaku, PERIHAL)
    with acting(engine, asal, pelaku, "jadwal", now=now) as kerja:
        session = kerja.session
        row = session.get(JadwalIsiRow, jadwal.id)
        if row is None:
            raise TombolBasiError(f"{jadwal.id}")
        if kerja.lama is None:
            _write_schedule(session, row, jadwal, pelaku, now)
            kerja.hasil = jadwal.id
        return _view(session, row.tahun)


def _open(session: Session, pelaku: Pelaku, tahun: int, *, contoh: bool, now: datetime) -> None:
    dari = source_year(session, tahun)
    row = TahunIsianRow(
        tahun=tahun,
        dari_tahun=dari,
        contoh=contoh,
        dibuka_oleh=pelaku.orang_id,
        dibuka_at=now,
    )
    session.add(row)
    session.flush()
    dokumen = _document(session, row)
    _copy_budget(session, dokumen, dari, tahun)
    _copy_lists(session, dokumen, tahun)
    _plan(session, tahun)
    isi: dict[str, object] = {"tahun": tahun, "dari": dari, "contoh": contoh}
    sejarah.write(session, Jenis.TAHUN_DIBUKA, isi, oleh=pelaku.orang_id, tentang=None, now=now)


def _opened(session: Session, tahun: int) -> TahunIsianRow:
    row = tahun_repo.find(session, tahun)
    if row is None:
        raise TahunBelumDibukaError(tahun)
    return row


def _document(session: Session, row: TahunIsianRow) -> int:
    apa = f"Contoh rencana {row.tahun}, bukan data resmi" if row.contoh else f"Rencana {row.tahun}"
    return tahun_repo.add_dokumen(
        session,
        kode=f"isian-{row.tahun}",
        judul=f"{apa}, ditetapkan admin",
        judul_paket=JUDUL_PAKET,
        tahun=row.tahun,
    )


def _copy_budget(session: Session, dokumen: int, dari: int, tahun: int) -> None:
    """Copy the lines with their codes, units and promises, but none of their figures."""
    baru: dict[int | None, int] = {}
    for lama in tahun_repo.list_pos(session, dari):
        nama = f"{lama.tingkat.replace('_', ' ')} {lama.nomor}".removesuffix(" 0")
        row = PosAnggaranRow(
            **lama.model_dump(exclude={"id", "tahun", "induk_id", "sumber_id"}),
            tahun=tahun,
            induk_id=baru.get(lama.induk_id),
            sumber_id=tahun_repo.sumber_id(session, dokumen, f"Dibawa dari {dari}", nama),
        )
        session.add(row)
        session.flush()
        baru[lama.id] = row.id or 0
    for janji in tahun_repo.list_janji(session, list(baru)):
        session.add(
            IndikatorPosRow(
                pos_id=baru[janji.pos_id],
                unit_id=janji.unit_id,
                nama=janji.nama,
                satuan=usual_satuan(janji.nama, janji.satuan),
                urutan=janji.urutan,
                tercetak="",
                keadaan=Keadaan.TARGET_BELUM_ADA,
                sumber_id=tahun_repo.sumber_id(
                    session, dokumen, f"Dibawa dari {dari}", f"indikator {janji.urutan}"
                ),
            )
        )
    session.flush()


def _copy_lists(session: Session, dokumen: int, tahun: int) -> None:
    """Copy the lists of units (IKK, SKM), each from the latest year that has it."""
    dari = tahun_repo.latest_with(session, DaftarUnitRow, tahun)
    if dari is None:
        return
    for lama in tahun_repo.list_daftar(session, dari):
        sumber = tahun_repo.sumber_id(
            session, dokumen, f"Dibawa dari {dari}", f"{lama.daftar} {lama.nomor}"
        )
        isi = lama.model_dump(exclude={"id", "tahun", "sumber_id"})
        session.add(DaftarUnitRow(**isi, tahun=tahun, sumber_id=sumber))
    session.flush()


def _plan(session: Session, tahun: int) -> None:
    """Give each period the days that it usually has."""
    for bidang in BIDANG:
        for periode in periods_of(bidang, tahun):
            buka, tenggat = usual_days(bidang, periode)
            session.add(
                JadwalIsiRow(
                    tahun=tahun,
                    bidang=bidang,
                    periode=periode.kode,
                    buka_on=buka,
                    tenggat_on=tenggat,
                    contoh=True,
                )
            )
    session.flush()


def _write_schedule(
    session: Session, row: JadwalIsiRow, jadwal: JadwalIsi, pelaku: Pelaku, now: datetime
) -> None:
    lama = _days(to_jadwal(row))
    row.buka_on, row.tenggat_on, row.contoh = jadwal.buka_on, jadwal.tenggat_on, jadwal.contoh
    if jadwal.ditutup != (row.ditutup_at is not None):
        row.ditutup_at = now if jadwal.ditutup else None
        row.ditutup_oleh = pelaku.orang_id if jadwal.ditutup else None
    session.flush()
    if lama == _days(to_jadwal(row)):
        return
    isi = {"jadwal": jadwal.id, "tahun": row.tahun, "bidang": row.bidang, "periode": row.periode}
    sejarah.write(
        session,
        Jenis.JADWAL_DIUBAH,
        {**isi, "lama": lama, "baru": _days(to_jadwal(row))},
        oleh=pelaku.orang_id,
        tentang=None,
        now=now,
    )


def _days(jadwal: JadwalIsi) -> list[object]:
    hari = [jadwal.buka_on.isoformat(), jadwal.tenggat_on.isoformat()]
    return [*hari, jadwal.ditutup, jadwal.contoh]


def _view(session: Session, tahun: int) -> TahunIsi:
    row = _opened(session, tahun)
    pengisi = [row for row in unit_repo.list_units(session) if row.jenis == JenisUnit.BAGIAN]
    return TahunIsi(
        tahun=tahun,
        dari_tahun=row.dari_tahun,
        contoh=row.contoh,
        indikator=tuple(_indikator(session, tahun)),
        pos=tuple(_pos(session, tahun)),
        jadwal=tuple(map(to_jadwal, tahun_repo.list_jadwal(session, tahun))),
        janji=tuple(list_janji(session, tahun)),
        unit=tuple(Unit(row.id or 0, row.nama) for row in pengisi),
        sebutan={
            **{fold(row.alias): row.unit_id for row in unit_repo.list_aliases(session)},
            **{fold(row.singkat): row.id or 0 for row in pengisi},
        },
    )


def _indikator(session: Session, tahun: int) -> Iterable[IndikatorTahun]:
    target: dict[int, dict[str, Nilai]] = {}
    for row in tahun_repo.list_targets(session, tahun):
        target.setdefault(row.indikator_id, {})[row.periode] = to_nilai(row)
    for satu in tahun_repo.list_indikator(session, tahun):
        yield IndikatorTahun(
            id=satu.id or 0,
            kode=satu.kode,
            pendek=satu.pendek,
            nama=satu.nama,
            satuan=satu.satuan,
            jenis_nilai=JenisNilai(satu.jenis_nilai),
            periode=PeriodeUkur(satu.periode),
            cara_jumlah=CaraJumlah(satu.cara_jumlah),
            target=target.get(satu.id or 0, {}),
        )


def _pos(session: Session, tahun: int) -> Iterable[PosTahun]:
    pagu: dict[int, dict[tuple[Tahap, int], Decimal]] = {}
    berlaku: dict[int, dict[tuple[Tahap, int], date]] = {}
    for row in tahun_repo.list_set(session, tahun):
        tahap = Tahap(row.tahap), row.ke
        pagu.setdefault(row.pos_id, {})[tahap] = row.nilai
        if row.berlaku_on is not None:
            berlaku.setdefault(row.pos_id, {})[tahap] = row.berlaku_on
    for satu in tahun_repo.list_level(session, tahun, Tingkat.SUB_KEGIATAN):
        yield PosTahun(
            id=satu.id,
            nomor=satu.nomor,
            pendek=satu.pendek,
            nama=satu.nama,
            unit_nama=satu.unit_nama,
            pagu=pagu.get(satu.id, {}),
            berlaku=berlaku.get(satu.id, {}),
        )
