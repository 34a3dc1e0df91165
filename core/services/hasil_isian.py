"""What was posted of a year that is filled in here, from its rows, for the answers about it."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlmodel import Session

from core.angka import Nilai
from core.capaian import CaraJumlah, Polaritas
from core.hak import Bidang, Kegunaan, Pelaku, Perihal, Putusan, decide
from core.hasil_isian import Diisi, HasilIsian, compute
from core.isian import Isian
from core.jadwal_isi import JadwalIsi
from core.janji import JanjiPos
from core.kinerja import URUTAN_DASAR, LembarSasaran, Unit
from core.mapping import to_jadwal, to_nilai
from core.objek_isian import Ukuran
from core.paket.istilah import CaraHitung, JenisNilai, Naskah, PeriodeUkur
from core.periode import TAHUN, Bulan, Periode, bulan_of, triwulan_of
from core.realisasi_pos import RealisasiPos, posted_of, posted_until
from core.services.baca_isian import counting, supposed
from core.services.janji import list_janji
from storage import hasil_repo, indikator_repo
from storage.hasil_repo import TahunTerbuka


@dataclass(frozen=True, slots=True)
class Terbuka:
    """The years that are filled in here, oldest first; `berisi`: those with a figure that counts.

    All of one field, kinerja or anggaran.
    """

    tahun: tuple[int, ...] = ()
    contoh: frozenset[int] = frozenset()
    berisi: frozenset[int] = frozenset()

    def empty_after(self, tahun: int) -> tuple[int, ...]:
        """Return the later years that have no figure yet."""
        return tuple(t for t in self.tahun if t > tahun and t not in self.berisi)


def list_open(session: Session, bidang: Bidang) -> Terbuka:
    semua = hasil_repo.list_open(session)
    berisi: Callable[[TahunTerbuka], bool] = (
        (lambda satu: satu.kinerja) if bidang is Bidang.KINERJA else (lambda satu: satu.anggaran)
    )
    return Terbuka(
        tuple(satu.tahun for satu in semua),
        frozenset(satu.tahun for satu in semua if satu.contoh),
        frozenset(satu.tahun for satu in semua if berisi(satu)),
    )


def describe(  # noqa: PLR0913  of which year and field, for whom, when
    session: Session,
    pelaku: Pelaku,
    bidang: Bidang,
    periode: Periode,
    *,
    contoh: bool,
    now: datetime,
) -> Diisi:
    """Say what the answer about a period is to be marked with, and lead to."""
    jadwal = _schedule(session, periode.tahun, bidang).get(periode.kode)
    return Diisi(
        contoh=contoh,
        periode=periode,
        sudah_waktunya=jadwal is not None and now.date() >= jadwal.buka_on,
        belum=decide(pelaku, Kegunaan.MELIHAT_TENGGAT, Perihal(bidang=bidang)) is Putusan.IZIN,
    )


def with_postings(  # noqa: PLR0913  of which period, up to when
    session: Session,
    sasaran: Iterable[LembarSasaran],
    periode: Periode,
    *,
    lalu_diisi: bool,
    now: datetime,
    andai: Collection[int] = (),
) -> tuple[LembarSasaran, ...]:
    """Return the sheets with what was posted; `lalu_diisi`: so was the year before.

    The versions `andai` are taken as accepted.
    """
    hasil = _compute_all(session, periode, now, andai)
    if lalu_diisi:
        lalu = _compute_all(session, Periode(periode.tahun - 1, TAHUN), now)
        hasil = {
            nomor: replace(satu, lalu=lalu[nomor].pokok.realisasi if nomor in lalu else None)
            for nomor, satu in hasil.items()
        }
    return tuple(
        replace(s, indikator=tuple(replace(i, isian=hasil.get(i.id)) for i in s.indikator))
        for s in sasaran
    )


def posted_anggaran(  # noqa: PLR0913  of what, up to when
    session: Session,
    tahun: int,
    sampai: Bulan | None,
    milik: Mapping[int, int | None],
    *,
    now: datetime,
    andai: Collection[int] = (),
) -> tuple[Periode, dict[int, RealisasiPos]]:
    """Return the month, and what is posted up to it of the lines; `milik` are their units.

    None means the latest month that somebody has an accepted figure of, else the last that can
    be filled in. The versions `andai` are taken as accepted.
    """
    versi: dict[int, list[Isian]] = defaultdict(list)
    semua = (supposed(row, andai) for row in hasil_repo.list_anggaran(session, tahun))
    rows = [row for row in semua if row.pos_id in milik]
    for satu in counting(session, tahun, rows, now):
        if satu.unit_id == milik[satu.objek.id]:
            versi[satu.objek.id].append(satu)
    jadwal = _schedule(session, tahun, Bidang.ANGGARAN)
    terhitung = [row.periode for row in rows if row.status == hasil_repo.TERHITUNG]
    bulan = bulan_of(tahun)
    kode = sampai.kode if sampai else max(terhitung, default=None) or _last_due(jadwal, now.date())
    kapan = next((satu for satu in bulan if satu.kode == kode), bulan[0])
    return kapan, {
        nomor: posted_until(versi[nomor], jadwal, kapan, on=now.date()) for nomor in milik
    }


def posted_janji(
    session: Session, tahun: int, sampai: Bulan | None, *, now: datetime
) -> dict[int, tuple[JanjiPos, RealisasiPos | None]]:
    """Return what a year promises, with what is posted of it, by the id of the promise.

    Up to the last quarter that is over by the end of `sampai`, None: that can be filled in. There
    is nothing where no quarter is.
    """
    semua = list_janji(session, tahun)
    if not semua:
        return {}
    jadwal = _schedule(session, tahun, Bidang.KINERJA)
    kapan = _quarter(tahun, sampai, jadwal, now.date())
    versi: dict[int, list[Isian]] = defaultdict(list)
    for satu in counting(session, tahun, hasil_repo.list_janji(session, tahun), now):
        versi[satu.objek.id].append(satu)

    def diisi(janji: JanjiPos) -> RealisasiPos | None:
        if kapan is None:
            return None
        unit = janji.unit.id if janji.unit else None
        return posted_of(unit, versi[janji.id], jadwal, kapan, on=now.date())

    return {janji.id: (janji, diisi(janji)) for janji in semua}


def _quarter(
    tahun: int, sampai: Bulan | None, jadwal: Mapping[str, JadwalIsi], on: date
) -> Periode | None:
    triwulan = triwulan_of(tahun)
    if sampai is None:
        kode = _last_due({satu.kode: jadwal[satu.kode] for satu in triwulan}, on)
        return next((satu for satu in triwulan if satu.kode == kode), triwulan[0])
    akhir = [satu for satu in triwulan if satu.triwulan and satu.triwulan.bulan_akhir <= sampai]
    return akhir[-1] if akhir else None


def _compute_all(
    session: Session, periode: Periode, now: datetime, andai: Collection[int] = ()
) -> dict[int, HasilIsian]:
    tahun = periode.tahun
    versi: dict[int, list[Isian]] = defaultdict(list)
    for satu in counting(session, tahun, hasil_repo.list_kinerja(session, tahun), now, andai=andai):
        versi[satu.objek.id].append(satu)
    unit: dict[int, list[Unit]] = defaultdict(list)
    for nomor, unit_id, nama in hasil_repo.list_posting_units(session):
        unit[nomor].append(Unit(unit_id, nama))
    jadwal = _schedule(session, tahun, Bidang.KINERJA)
    return {
        nomor: compute(ukuran, unit[nomor], versi[nomor], jadwal, periode, on=now.date())
        for nomor, ukuran in _measures(session, tahun)
    }


def _measures(session: Session, tahun: int) -> Iterable[tuple[int, Ukuran]]:
    target: dict[int, dict[str, Nilai]] = defaultdict(dict)
    semua = hasil_repo.list_targets(session, tahun)
    for satu in sorted(semua, key=lambda t: URUTAN_DASAR.index(Naskah(t.naskah))):
        target[satu.indikator_id].setdefault(satu.periode, to_nilai(satu))
    for row in indikator_repo.list_indikator(session, tahun):
        yield (
            row.id,
            Ukuran(
                satuan=row.satuan,
                polaritas=Polaritas(row.polaritas),
                cara_jumlah=CaraJumlah(row.cara_jumlah),
                periode=PeriodeUkur(row.periode),
                jenis_nilai=JenisNilai(row.jenis_nilai),
                formula=row.formula,
                target=target[row.id],
                hitungan=CaraHitung(row.hitungan) if row.hitungan else None,
            ),
        )


def _schedule(session: Session, tahun: int, bidang: Bidang) -> dict[str, JadwalIsi]:
    semua = map(to_jadwal, hasil_repo.list_schedule(session, tahun))
    return {satu.periode.kode: satu for satu in semua if satu.bidang is bidang}


def _last_due(jadwal: Mapping[str, JadwalIsi], on: date) -> str | None:
    """Return the last month that can be filled in on a day, None before the first."""
    return max((kode for kode, satu in jadwal.items() if on >= satu.buka_on), default=None)
