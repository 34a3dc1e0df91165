"""What the posted figures of an indikator give: in a quarter alone, to date, and in the year.

Values only; percentages are on the 0-100 scale, unrounded. Only what was accepted counts: what
waits is named beside it, and what is missing is never made up for.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.angka import Keadaan, Nilai
from core.baca_isian import PERSEN, SERATUS
from core.capaian import CaraJumlah, combine_triwulan
from core.isian import Isian, menunggu, resmi
from core.jadwal_isi import JadwalIsi
from core.kinerja import Unit
from core.objek_isian import Ukuran
from core.paket.istilah import PeriodeUkur
from core.periode import TAHUN, Periode, triwulan_of


@dataclass(frozen=True, slots=True)
class Bagian:
    """What one unit has posted for one period: the version that counts, and a newer one."""

    unit: Unit
    resmi: Isian | None
    menunggu: Isian | None


@dataclass(frozen=True, slots=True)
class AngkaPeriode:
    """The figure of one period, of all units that post it together.

    TIDAK_DAPAT_DIHITUNG where only some of them have: `kurang` and `tanpa_bagian` say why.
    """

    periode: Periode
    target: Nilai
    nilai: Nilai
    bagian: tuple[Bagian, ...]

    @property
    def kurang(self) -> tuple[Unit, ...]:
        """Return the units without an accepted figure."""
        return tuple(satu.unit for satu in self.bagian if satu.resmi is None)

    @property
    def tanpa_bagian(self) -> tuple[Unit, ...]:
        """Return the units whose accepted figure has no numerator and denominator."""
        return tuple(b.unit for b in self.bagian if b.resmi and b.resmi.angka.penyebut is None)

    @property
    def menunggu(self) -> tuple[Isian, ...]:
        return tuple(satu.menunggu for satu in self.bagian if satu.menunggu)


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A target and a realisasi that belong together; `periode` are those that are in it."""

    target: Nilai
    realisasi: Nilai
    periode: tuple[Periode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilIsian:
    """What is posted of an indikator, for a quarter or the year.

    `pokok`: of a quarter that quarter alone, of the year all quarters up to now. `sampai`: of a
    quarter, all up to it; None for the year. `lalu` is the year before, None where documents
    tell of it. `semua` are the figures of each period up to the one asked for.
    """

    periode: Periode
    ukuran: Ukuran
    semua: tuple[AngkaPeriode, ...]
    pokok: Bacaan
    sampai: Bacaan | None
    lalu: Nilai | None = None

    @property
    def tahunan(self) -> bool:
        """Tell whether it is posted once a year, and a quarter is asked for."""
        return self.ukuran.periode is PeriodeUkur.TAHUN and self.periode.triwulan is not None

    @property
    def utuh(self) -> bool:
        """Tell whether the figure has all that it is made of: of the year the whole year."""
        return _is_whole(self.ukuran.cara_jumlah, self.pokok.periode, self.semua)

    @property
    def kini(self) -> AngkaPeriode:
        """Return the figure of the last period that it is posted for."""
        return self.semua[-1]

    @property
    def target_tahun(self) -> Nilai:
        return self.ukuran.target.get(TAHUN, Keadaan.TARGET_BELUM_ADA)


@dataclass(frozen=True, slots=True, kw_only=True)
class Diisi:
    """Of a year that is filled in here: for which period it is asked, and whether it is due.

    `contoh`: its targets and pagu are made up. `belum`: the person may know who has not posted.
    """

    contoh: bool
    periode: Periode
    sudah_waktunya: bool
    belum: bool = False


def compute(  # noqa: PLR0913  what was posted, by whom, of what, when
    ukuran: Ukuran,
    unit: Sequence[Unit],
    versi: Iterable[Isian],
    jadwal: Mapping[str, JadwalIsi],
    periode: Periode,
    *,
    on: date,
) -> HasilIsian:
    """Return what the versions of an indikator's figures give for a quarter or the year.

    `on` is today: a period that cannot be filled in yet is BELUM_WAKTUNYA.
    """
    milik: dict[tuple[str, int], list[Isian]] = {}
    for satu in versi:
        milik.setdefault((satu.periode.kode, satu.unit_id), []).append(satu)
    semua = tuple(
        _of_period(ukuran, unit, milik, kapan, state_without(jadwal.get(kapan.kode), on))
        for kapan in _periods(ukuran, periode)
    )
    if ukuran.periode is PeriodeUkur.TAHUN:
        pokok, sampai = _yearly(semua[0], periode), None
    elif periode.triwulan:
        pokok, sampai = _alone(semua[-1]), _to_date(ukuran, semua)
    else:
        pokok, sampai = _of_year(ukuran, semua), None
    return HasilIsian(periode=periode, ukuran=ukuran, semua=semua, pokok=pokok, sampai=sampai)


def state_without(jadwal: JadwalIsi | None, on: date) -> Keadaan:
    """Return what a period without an accepted figure is: not to be filled in yet, or missing."""
    if jadwal is not None and on < jadwal.buka_on:
        return Keadaan.BELUM_WAKTUNYA
    return Keadaan.BELUM_DILAPORKAN


def _periods(ukuran: Ukuran, periode: Periode) -> tuple[Periode, ...]:
    if ukuran.periode is PeriodeUkur.TAHUN:
        return (Periode(periode.tahun, TAHUN),)
    semua = triwulan_of(periode.tahun)
    return semua[: periode.triwulan] if periode.triwulan else semua


def _of_period(
    ukuran: Ukuran,
    unit: Sequence[Unit],
    milik: Mapping[tuple[str, int], list[Isian]],
    periode: Periode,
    tanpa: Keadaan,
) -> AngkaPeriode:
    versi = {satu.id: milik.get((periode.kode, satu.id), []) for satu in unit}
    bagian = tuple(Bagian(u, resmi(versi[u.id]), menunggu(versi[u.id])) for u in unit)
    target = ukuran.target_of(periode)
    return AngkaPeriode(
        periode=periode,
        target=Keadaan.TARGET_BELUM_ADA if target is None else target,
        nilai=_together(ukuran, bagian, tanpa),
        bagian=bagian,
    )


def _together(ukuran: Ukuran, bagian: Sequence[Bagian], tanpa: Keadaan) -> Nilai:
    """Return the figure of all units: of several, their parts or their counts added up."""
    angka = [satu.resmi.angka for satu in bagian if satu.resmi]
    if not angka:
        return tanpa
    if len(bagian) == 1:
        return angka[0].tepat
    if len(angka) < len(bagian):
        return Keadaan.TIDAK_DAPAT_DIHITUNG
    if len({satu.nilai for satu in angka}) == 1 and isinstance(angka[0].nilai, Keadaan):
        return angka[0].nilai
    if ukuran.satuan != PERSEN and ukuran.cara_jumlah is CaraJumlah.JUMLAH:
        return _sum([satu.nilai for satu in angka])
    return _quotient(_sum([s.pembilang for s in angka]), _sum([s.penyebut for s in angka]))


def _quotient(atas: Nilai, bawah: Nilai) -> Nilai:
    if isinstance(atas, Decimal) and isinstance(bawah, Decimal):
        return atas / bawah * SERATUS
    return Keadaan.TIDAK_DAPAT_DIHITUNG


def _sum(nilai: Sequence[Nilai | None]) -> Nilai:
    """Return the sum, TIDAK_DAPAT_DIHITUNG unless all are numbers: a half sum is no sum."""
    angka = [satu for satu in nilai if isinstance(satu, Decimal)]
    if len(angka) < len(nilai):
        return Keadaan.TIDAK_DAPAT_DIHITUNG
    return sum(angka, Decimal(0))


def _yearly(satu: AngkaPeriode, periode: Periode) -> Bacaan:
    """Return a figure of the year; of a quarter there is none, whatever the year's will be."""
    if periode.triwulan:
        return Bacaan(satu.target, Keadaan.BELUM_WAKTUNYA, ())
    return _alone(satu)


def _alone(satu: AngkaPeriode) -> Bacaan:
    ada = () if isinstance(satu.nilai, Keadaan) else (satu.periode,)
    return Bacaan(satu.target, satu.nilai, ada)


def _to_date(ukuran: Ukuran, semua: Sequence[AngkaPeriode]) -> Bacaan:
    cara = ukuran.cara_jumlah
    target, realisasi = combine_triwulan([(satu.target, satu.nilai) for satu in semua], cara)
    ada = tuple(satu.periode for satu in semua if not isinstance(satu.nilai, Keadaan))
    if not ada:
        # Nothing is measured, so the target is only told: the last one's.
        return Bacaan(semua[-1].target, realisasi, ())
    return Bacaan(target, realisasi, ada if cara is CaraJumlah.JUMLAH else ada[-1:])


def _of_year(ukuran: Ukuran, semua: Sequence[AngkaPeriode]) -> Bacaan:
    """Return all quarters up to now; once the year is whole, its promise stands for theirs."""
    setahun = ukuran.target.get(TAHUN, Keadaan.TARGET_BELUM_ADA)
    bacaan = _to_date(ukuran, semua)
    if not bacaan.periode:
        return Bacaan(setahun, bacaan.realisasi, ())
    utuh = _is_whole(ukuran.cara_jumlah, bacaan.periode, semua)
    if bacaan.target is Keadaan.TARGET_BELUM_ADA and utuh:
        return Bacaan(setahun, bacaan.realisasi, bacaan.periode)
    return bacaan


def _is_whole(cara: CaraJumlah, ada: Sequence[Periode], semua: Sequence[AngkaPeriode]) -> bool:
    """Tell whether all is there: of a sum every period, of anything else the last."""
    if cara is CaraJumlah.JUMLAH:
        return len(ada) == len(semua)
    return semua[-1].periode in ada
