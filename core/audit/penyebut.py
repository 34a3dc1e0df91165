"""What a percentage is of: its formula, the list behind it, and whether it can be a count at all.

Percentages are Decimals on the 0-100 scale.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from core.angka import Tercetak
from core.aturan import round_pct
from core.audit.bahan import Anggota, Bahan, Ucapan
from core.audit.catatan import Aturan, Dasar, FaktaIndikator, FaktaTercetak, Temuan, Tingkat
from core.audit.tempat import realisasi_elsewhere
from core.baca_isian import PERSEN
from core.capaian import SERATUS, most_telling
from core.kinerja import LembarIndikator
from core.paket.istilah import CaraHitung, Daftar, JenisUnit

SEMUA_PD = "perangkat_daerah"
"""The key of the figure that says how many perangkat daerah there are."""
_PENYEBUT = re.compile(r"(?:dibagi|/)\s*(.+?)\s*(?:x|dikali|\u00d7|\*)\s*100", re.IGNORECASE)
_LAPOR = re.compile(r"\b(?:me)?(?:lapor|nyampaikan)", re.IGNORECASE)
_SUDAH_LAPOR = re.compile(
    r"\b(?:telah|sudah)\s+(?:menyampaikan|mengirim\w*|melapor\w*)\b", re.IGNORECASE
)
_SELURUH_PD = re.compile(r"jumlah (?:seluruh )?perangkat daerah", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaPenyebut(FaktaTercetak):
    """A percentage of a list, whose formula divides by more than the list has.

    `bagian` of the list were counted; `atas_daftar` and `atas_semua` are what the same count gives
    of the list, and of what the formula divides by.
    """

    formula: str
    bagian: int
    daftar: int
    semua: int
    semua_tercetak: Tercetak

    @property
    def atas_semua(self) -> Decimal:
        return Decimal(self.bagian) / self.semua * SERATUS


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaBukanHitungan(FaktaTercetak):
    """A percentage that no whole number out of `dari` gives; the nearest two are named.

    `cara` is the register that the `dari` entries stand in, None: it is a list of units.
    """

    dari: int
    cara: CaraHitung | None
    setara: Decimal

    @property
    def terdekat(self) -> tuple[tuple[int, Decimal], ...]:
        """Return the whole numbers on both sides, and what each gives in percent."""
        bawah = int(self.setara)
        pilihan = [n for n in (bawah, bawah + 1) if 0 <= n <= self.dari]
        return tuple((n, Decimal(n) / self.dari * SERATUS) for n in pilihan)


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaTanpaRincian(FaktaTercetak):
    """A percentage of a list of which no member's own figure is given; `bagian` it would be.

    `melapor` is a passage that tells who has reported, which is not who has reached it.
    """

    bagian: int
    dari: int
    rincian: str
    melapor: Ucapan | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaAnggota(FaktaIndikator):
    """Units on a list of perangkat daerah that are none."""

    dari: int
    anggota: tuple[Anggota, ...]


def check_penyebut(bahan: Bahan) -> Temuan:
    """Compare the denominator of a formula with what was divided by."""
    semua = bahan.angka.get(SEMUA_PD)
    if semua is None or not isinstance(semua.tercetak.nilai, Decimal):
        return
    for satu, cetak, nilai, anggota in _percentages(bahan):
        penyebut = divides_by(satu.formula)
        if penyebut is None or not _SELURUH_PD.fullmatch(penyebut):
            continue
        bagian = as_count(nilai, len(anggota))
        if bagian is None or semua.tercetak.nilai <= len(anggota):
            continue
        fakta = FaktaPenyebut(
            kode=satu.kode,
            formula=satu.formula,
            tercetak=cetak,
            juga=realisasi_elsewhere(bahan, satu, cetak),
            bagian=bagian,
            daftar=len(anggota),
            semua=int(semua.tercetak.nilai),
            semua_tercetak=semua.tercetak,
        )
        yield Tingkat.PERLU_PENJELASAN, satu.kode, fakta


def check_count(bahan: Bahan) -> Temuan:
    """Find percentages that cannot be a count out of the list or register behind them."""
    for satu, cetak, nilai, anggota in _percentages(bahan):
        if as_count(nilai, len(anggota)) is None:
            yield (
                Tingkat.PERLU_PENJELASAN,
                satu.kode,
                _no_count(bahan, satu, (cetak, nilai), len(anggota)),
            )
    for cara, semua in bahan.register.items():
        for satu in bahan.computed_from(cara):
            terbaca = reported_pct(satu)
            if terbaca is not None and semua and as_count(terbaca[1], len(semua)) is None:
                fakta = _no_count(bahan, satu, terbaca, len(semua), cara)
                yield Tingkat.PERLU_PENJELASAN, satu.kode, fakta


def check_detail(bahan: Bahan) -> Temuan:
    """Find percentages of graded units where no unit's grade is given."""
    # What units report here is told with the indikator itself.
    if bahan.diisi:
        return
    for satu, cetak, nilai, anggota in _percentages(bahan):
        bagian = as_count(nilai, len(anggota))
        if satu.daftar is Daftar.SAMPEL_SKM and bagian is not None:
            fakta = FaktaTanpaRincian(
                kode=satu.kode,
                tercetak=cetak,
                juga=realisasi_elsewhere(bahan, satu, cetak),
                bagian=bagian,
                dari=len(anggota),
                rincian="IKM",
                melapor=_reporting(bahan, satu),
            )
            yield Tingkat.PERLU_PENJELASAN, satu.kode, fakta


def _reporting(bahan: Bahan, satu: LembarIndikator) -> Ucapan | None:
    """Return the first passage on an indikator that tells who has reported; None: none does.

    Where reporting is what the indikator counts, that is what it should tell.
    """
    if _LAPOR.search(satu.nama):
        return None
    semua = (ucapan for ucapan in bahan.said_of(satu.kode) if _SUDAH_LAPOR.search(ucapan.teks))
    return next(semua, None)


def check_members(bahan: Bahan) -> Temuan:
    """Find units on a list that the indikator does not speak of."""
    for satu in bahan.indikator:
        if satu.daftar is None or "perangkat daerah" not in satu.nama.lower():
            continue
        anggota = bahan.daftar.get(satu.daftar, ())
        lain = tuple(a for a in anggota if a.jenis is not JenisUnit.PERANGKAT_DAERAH)
        if lain:
            fakta = FaktaAnggota(kode=satu.kode, dari=len(anggota), anggota=lain)
            yield Tingkat.PERLU_PENJELASAN, satu.kode, fakta


def divides_by(formula: str) -> str | None:
    """Return what a formula of a percentage divides by, in its own words; None: not said."""
    cocok = _PENYEBUT.search(formula)
    return " ".join(cocok[1].split()) if cocok else None


def as_count(persen: Decimal, dari: int) -> int | None:
    """Return the whole number out of `dari` that gives a percentage; None: none does.

    As it is printed: with two places, rounded or cut off.
    """
    if not dari:
        return None
    terdekat = int((persen * dari / SERATUS).to_integral_value())
    tepat = Decimal(terdekat) / dari * SERATUS
    sama = abs(tepat - persen) < Decimal("0.01") or round_pct(tepat) == persen
    # "33 %" is what many print of a third.
    bulat = tepat.to_integral_value(ROUND_HALF_UP) == persen
    return terdekat if sama or bulat else None


def reported_pct(satu: LembarIndikator) -> tuple[Tercetak, Decimal] | None:
    """Return the realisasi of an indikator in percent as it is printed; None: it is none."""
    cetak = most_telling(satu.realisasi)
    if satu.satuan != PERSEN or cetak is None or not isinstance(cetak.nilai, Decimal):
        return None
    return cetak, cetak.nilai


def _percentages(
    bahan: Bahan,
) -> list[tuple[LembarIndikator, Tercetak, Decimal, Sequence[Anggota]]]:
    """Return the indikator whose realisasi is a percentage of a list of units."""
    semua = []
    for satu in bahan.indikator:
        anggota = bahan.daftar.get(satu.daftar, ()) if satu.daftar else ()
        terbaca = reported_pct(satu)
        if anggota and terbaca is not None:
            semua.append((satu, *terbaca, anggota))
    return semua


def _no_count(
    bahan: Bahan,
    satu: LembarIndikator,
    terbaca: tuple[Tercetak, Decimal],
    dari: int,
    cara: CaraHitung | None = None,
) -> FaktaBukanHitungan:
    cetak, nilai = terbaca
    return FaktaBukanHitungan(
        kode=satu.kode,
        tercetak=cetak,
        juga=realisasi_elsewhere(bahan, satu, cetak),
        dari=dari,
        cara=cara,
        setara=nilai * dari / SERATUS,
    )


PENYEBUT = Aturan("penyebut", Dasar.DOKUMEN_SENDIRI, check_penyebut)
HITUNGAN = Aturan("bukan-hitungan", Dasar.ARITMETIKA, check_count)
RINCIAN = Aturan("tanpa-rincian", Dasar.PERMENPANRB_53_2014, check_detail)
ANGGOTA = Aturan("anggota-daftar", Dasar.DOKUMEN_SENDIRI, check_members)
