"""The board of what is due, and what one's own units owe: read, within rights.

`now` is in the city's zone.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError, TombolBasiError
from core.hak import (
    TABEL_HAK,
    Bidang,
    Cakupan,
    Kapasitas,
    Kegunaan,
    Pelaku,
    Penugasan,
    Peran,
    Perihal,
    Putusan,
    decide,
)
from core.hak_tenggat import may_see, own_units
from core.kewajiban.ingatan import Nasib, Sebab
from core.kewajiban.jenis import Wujud
from core.kewajiban.laporan import GUGUR
from core.kewajiban.tepat import DITUNGGU, MASUK, Kedudukan
from core.kinerja import Unit
from core.papan import (
    BarisPapan,
    Diingatkan,
    Kolom,
    OrangUnit,
    Papan,
    RincianPapan,
    make_board,
    nearest,
)
from core.periode import Periode
from core.services.baca_kewajiban import to_surat
from core.services.baca_laporan import to_laporan
from core.services.hari_kerja import read_calendar
from core.services.kedudukan import standing
from core.services.penerima import KEPALA, PELAKSANA, is_reachable, people_of_units
from core.services.riwayat_pengingat import who_asked
from storage import (
    isian_repo,
    kendala_repo,
    kewajiban_repo,
    laporan_repo,
    orang_repo,
    pengingat_repo,
)
from storage.engine import reading
from storage.models import JenisKewajibanRow, KewajibanRow

PERIHAL = "tenggat"
KE_BELAKANG = timedelta(days=400)
KE_DEPAN = timedelta(days=100)
"""How far one's own deadlines are listed."""

Bernama = tuple[KewajibanRow, str]


@dataclass(frozen=True, slots=True)
class Pilihan:
    """The boards that a person may open, with when each is due; `terdekat` None: there are none.

    `ada_jenis`: some kind is active at all.
    """

    semua: tuple[tuple[Kolom, date], ...]
    terdekat: Kolom | None
    ada_jenis: bool


def has_own(pelaku: Pelaku) -> bool:
    """Tell whether the person belongs to a unit that may owe something."""
    return bool(own_units(pelaku))


def sees_boards(pelaku: Pelaku) -> bool:
    """Tell whether the person sees boards of others: of all fields, or of the one they collect."""
    return any(sees_board(pelaku, bidang) for bidang in Bidang)


def list_boards(engine: Engine, pelaku: Pelaku, *, now: datetime) -> Pilihan:
    """Return what boards there are for this person, what is due first at the top."""
    with reading(engine) as session:
        jenis = _kinds(session)
        semua = [
            (_column(jenis[kode], Periode(tahun, periode)), tenggat)
            for kode, tahun, periode, tenggat in kewajiban_repo.list_periods(session)
            if sees_board(pelaku, Bidang(jenis[kode].bidang))
        ]
    urut = sorted(semua, key=lambda satu: (satu[1], satu[0].pendek, satu[0].periode))
    ada = any(row.aktif_on is not None for row in jenis.values())
    return Pilihan(tuple(urut), nearest(urut, now.date()), ada_jenis=ada)


def show_board(
    engine: Engine, pelaku: Pelaku, jenis: str, periode: Periode, *, now: datetime
) -> Papan:
    """Return one board. Raises TidakBerhakError, and TombolBasiError for what is not owed."""
    with reading(engine) as session:
        row = _kinds(session).get(jenis)
        if row is None:
            raise TombolBasiError(jenis)
        if not sees_board(pelaku, Bidang(row.bidang)):
            raise TidakBerhakError(PERIHAL)
        rows = kewajiban_repo.list_with_units(session, jenis, periode.tahun, periode.kode)
        if not rows:
            raise TombolBasiError(f"{jenis} {periode}")
        return _board(session, _column(row, periode), rows, now)


def list_own(
    engine: Engine, pelaku: Pelaku, *, ke_depan: timedelta = KE_DEPAN, now: datetime
) -> list[BarisPapan]:
    """Return what the person's own units owe, or soon will, what is due first at the top.

    Raises TidakBerhakError for whoever has no such unit.
    """
    milik = own_units(pelaku)
    if not milik:
        raise TidakBerhakError(PERIHAL)
    on = now.date()
    with reading(engine) as session:
        rows = kewajiban_repo.list_of_units(
            session, milik, dari=on - KE_BELAKANG, sampai=on + ke_depan
        )
        semua = _lines(session, rows, now)
    return [s for s in semua if s.kedudukan in DITUNGGU | MASUK | {Kedudukan.BELUM_WAKTUNYA}]


def show_unit(engine: Engine, pelaku: Pelaku, kewajiban_id: int, *, now: datetime) -> RincianPapan:
    """Return what one unit owes, with its people, reports and reminders.

    Raises TidakBerhakError, TombolBasiError.
    """
    with reading(engine) as session:
        ada = kewajiban_repo.find_with_unit(session, kewajiban_id)
        if ada is None:
            raise TombolBasiError(f"{kewajiban_id}")
        row, _ = ada
        jenis = _kinds(session)[row.jenis]
        perihal = perihal_of(row, jenis)
        if not may_see(pelaku, perihal):
            raise TidakBerhakError(PERIHAL)
        kolom = _column(jenis, Periode(row.tahun, row.periode))
        [baris] = _board(session, kolom, [ada], now).baris
        laporan = to_laporan(
            session, [(satu, row) for satu in laporan_repo.list_of(session, [kewajiban_id])]
        )
        kirim = not baris.kolom.isian and baris.ditunggu
        surat = to_surat(jenis)
        return RincianPapan(
            baris=baris,
            orang=tuple(_people(session, row.unit_id, now.date())),
            laporan=tuple(reversed(laporan)),
            pengingat=tuple(_reminders(session, kewajiban_id)),
            boleh_ingatkan=baris.ditunggu
            and decide(pelaku, Kegunaan.MENGINGATKAN, perihal) is Putusan.IZIN,
            boleh_kirim=kirim and decide(pelaku, Kegunaan.MELAPOR_PD, perihal) is Putusan.IZIN,
            surat=surat and surat.for_due(row.tenggat_on),
        )


def may_send(pelaku: Pelaku, baris: BarisPapan) -> bool:
    """Tell whether the person may send this report now, for their own unit."""
    perihal = Perihal(pemilik=frozenset({baris.unit.id}), bidang=baris.kolom.bidang)
    boleh = decide(pelaku, Kegunaan.MELAPOR_PD, perihal) is Putusan.IZIN
    return boleh and baris.ditunggu and not baris.kolom.isian


def perihal_of(row: KewajibanRow, jenis: JenisKewajibanRow) -> Perihal:
    return Perihal(pemilik=frozenset({row.unit_id}), bidang=Bidang(jenis.bidang))


def sees_board(pelaku: Pelaku, bidang: Bidang) -> bool:
    """Tell whether one of the person's roles reaches all units of the field."""
    tabel = TABEL_HAK[Kegunaan.MELIHAT_TENGGAT]
    return any(
        tabel.get(tugas.peran) is Cakupan.SEMUA
        or (tabel.get(tugas.peran) is Cakupan.BIDANG and bidang in tugas.bidang)
        for tugas in pelaku.penugasan
    )


def _kinds(session: Session) -> dict[str, JenisKewajibanRow]:
    return {row.kode: row for row in kewajiban_repo.list_jenis(session)}


def _column(row: JenisKewajibanRow, periode: Periode) -> Kolom:
    return Kolom(
        jenis=row.kode,
        pendek=row.pendek,
        nama=row.nama,
        bidang=Bidang(row.bidang),
        periode=periode,
        isian=row.wujud == Wujud.ISIAN,
        contoh=row.contoh,
    )


def _board(session: Session, kolom: Kolom, rows: Sequence[Bernama], now: datetime) -> Papan:
    kendala = {
        satu.kewajiban_id: satu.teks
        for satu in kendala_repo.list_of(session, [row.id or 0 for row, _ in rows])
        if satu.ditutup_at is None
    }
    return make_board(kolom, _lines(session, rows, now), kendala)


def _lines(session: Session, rows: Sequence[Bernama], now: datetime) -> list[BarisPapan]:
    semua = [row for row, _ in rows]
    nilai = standing(session, read_calendar(session), semua, now=now)
    jenis = _kinds(session)
    masuk = _received(session, [row.id or 0 for row in semua])
    terjangkau = reachable_units(session, now.date())
    hasil = []
    for row, nama in rows:
        satu = nilai.get(row.id or 0)
        if satu is None:
            # Figures of a year that nobody has opened are nobody's task.
            continue
        saat = masuk.get(row.id or 0)
        hasil.append(
            BarisPapan(
                kewajiban_id=row.id or 0,
                kolom=_column(jenis[row.jenis], Periode(row.tahun, row.periode)),
                unit=Unit(row.unit_id, nama),
                kedudukan=satu.kedudukan,
                buka_on=row.buka_on,
                tenggat_on=row.tenggat_on,
                berlaku_on=row.berlaku_on,
                perbaikan_on=satu.perbaikan_on,
                masuk_at=saat.astimezone(now.tzinfo) if saat else None,
                terjangkau=row.unit_id in terjangkau,
                alasan=row.dibebaskan_alasan or row.perpanjangan_alasan,
            )
        )
    return hasil


def _received(session: Session, ids: Collection[int]) -> dict[int, datetime]:
    """Return when the newest version of each report came that still stands."""
    return {
        satu.kewajiban_id: satu.diajukan_at
        for satu in laporan_repo.list_of(session, ids)
        if satu.status not in GUGUR
    }


def reachable_units(session: Session, on: date) -> frozenset[int]:
    """Return the units of which somebody who reports, or the head, can be written to."""
    orang = people_of_units(session, on=on)
    return frozenset(unit for unit, ada in orang.items() if any(s.terjangkau for s in ada))


def _people(session: Session, unit_id: int, on: date) -> list[OrangUnit]:
    return [
        OrangUnit(
            orang_id=satu.orang_id,
            nama=satu.nama,
            tugas=Penugasan(
                peran=Peran(satu.peran),
                unit_id=unit_id,
                unit_nama=satu.unit_nama,
                kapasitas=Kapasitas(satu.kapasitas or Kapasitas.DEFINITIF),
                akhir_on=satu.akhir_on,
            ),
            terjangkau=is_reachable(satu),
            diblokir=satu.diblokir_at is not None,
            terakhir_at=satu.terakhir_at,
        )
        for satu in orang_repo.list_with_roles(session, on=on)
        if satu.unit_id == unit_id and satu.peran in {*PELAKSANA, *KEPALA}
    ]


def _reminders(session: Session, kewajiban_id: int) -> list[Diingatkan]:
    rows = pengingat_repo.list_about(session, kewajiban_id)
    nama = isian_repo.people_names(session, {row.orang_id for row in rows})
    return [
        Diingatkan(
            kode=row.kunci.partition(":")[2],
            nasib=Nasib(row.nasib),
            sebab=Sebab(row.sebab) if row.sebab else None,
            nama=nama.get(row.orang_id),
            pada_at=row.dibuat_at,
            oleh=who_asked(session, row),
        )
        for row in rows
    ]
