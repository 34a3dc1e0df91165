"""Registers against the indikator that count them, their dates, their numbers and their names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.audit.bahan import Bahan, EntriTercetak
from core.audit.catatan import Aturan, Dasar, Fakta, FaktaIndikator, FaktaTercetak, Temuan, Tingkat
from core.audit.penyebut import as_count, reported_pct
from core.audit.tempat import realisasi_elsewhere
from core.capaian import SERATUS
from core.paket.istilah import CaraHitung
from core.paket.tanggal import find_impossible
from core.tanggal import HARI, find_weekday

SEBUTAN = {
    CaraHitung.MOU_PKS: ("kerja sama", "kerjasama", "mou", "pks", "perikatan"),
    CaraHitung.RAPERWAL: ("raperwal", "perwal", "perkada", "peraturan wali kota"),
    CaraHitung.KEBIJAKAN: ("kebijakan",),
    CaraHitung.INOVASI: ("inovasi",),
}
"""The words by which a formula speaks of what a register holds."""
BELUM = re.compile(r"\b(?:tidak|belum)\b", re.IGNORECASE)
_HARI = re.compile(rf"\b({'|'.join((*HARI, 'jum.at', 'ahad'))})\b", re.IGNORECASE)
_TAHUN_AKHIR = re.compile(r"/((?:19|20)\d\d)\s*(?:;|$)")
_TERBIT = re.compile(r"\bNomor\s+\S+\s+Tahun\s+((?:19|20)\d\d)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaBelum(FaktaTercetak):
    """Entries that say of themselves that nothing came of them, beside what counts the others.

    `entri` are those; `dari` is how many there are.
    """

    cara: CaraHitung
    dari: int
    entri: tuple[EntriTercetak, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaBuktiLain(FaktaIndikator):
    """A formula that speaks of something else than what the register behind it holds."""

    formula: str
    cara: CaraHitung
    banyak: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaTerbitanLama(FaktaIndikator):
    """What is counted as made in the year was made before; `terbit` is its own year."""

    entri: EntriTercetak
    terbit: int
    semua: bool
    """Whether the register has nothing of the year at all."""

    @property
    def pokok(self) -> str:
        return entry_of(self.entri)


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaHari(Fakta):
    """A date whose weekday is another one; `hari` is the right one, 0 is Monday."""

    entri: EntriTercetak
    tertulis: str
    hari: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaTanggalMustahil(Fakta):
    """A date that the calendar lacks, as it is written."""

    entri: EntriTercetak
    tertulis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaTahunNomor(Fakta):
    """A letter whose number ends in another year than its date, or whose date in another one."""

    entri: EntriTercetak
    tahun: int
    tanggal: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaNamaAsing(Fakta):
    """A unit that is named in a way that fits none of those that there are."""

    entri: EntriTercetak


def check_status(bahan: Bahan) -> Temuan:
    """Find entries that were not followed up, beside an indikator that counts those that were."""
    for cara, semua in bahan.register.items():
        belum = tuple(satu for satu in semua if BELUM.search(satu.keterangan))
        for indikator in bahan.computed_from(cara):
            terbaca = reported_pct(indikator)
            if not belum or terbaca is None:
                continue
            # Of the others all may have been followed up; more than that is not possible.
            paling_banyak = Decimal(len(semua) - len(belum)) / len(semua) * SERATUS
            tingkat = Tingkat.PERLU_PENJELASAN
            bulat = as_count(terbaca[1], len(semua)) == len(semua) - len(belum)
            if terbaca[1] > paling_banyak and not bulat:
                tingkat = Tingkat.PERLU_DIPERBAIKI
            fakta = FaktaBelum(
                kode=indikator.kode,
                cara=cara,
                tercetak=terbaca[0],
                juga=realisasi_elsewhere(bahan, indikator, terbaca[0]),
                dari=len(semua),
                entri=belum,
            )
            yield tingkat, indikator.kode, fakta


def check_evidence(bahan: Bahan) -> Temuan:
    """Find formulas that count something else than the evidence does."""
    for cara, semua in bahan.register.items():
        for satu in bahan.computed_from(cara):
            formula = satu.formula.lower()
            if semua and formula and not any(kata in formula for kata in SEBUTAN.get(cara, ())):
                fakta = FaktaBuktiLain(
                    kode=satu.kode, formula=satu.formula, cara=cara, banyak=len(semua)
                )
                yield Tingkat.PERLU_PENJELASAN, satu.kode, fakta


def check_issued(bahan: Bahan) -> Temuan:
    """Find regulations of earlier years among what a formula counts per year."""
    for cara, semua in bahan.register.items():
        lama = [(satu, terbit) for satu in semua if (terbit := issued_in(satu.judul))]
        lama = [(satu, terbit) for satu, terbit in lama if terbit < bahan.tahun]
        for indikator in bahan.computed_from(cara):
            if "per tahun" not in indikator.formula.lower():
                continue
            for satu, terbit in lama:
                fakta = FaktaTerbitanLama(
                    kode=indikator.kode, entri=satu, terbit=terbit, semua=len(lama) == len(semua)
                )
                yield Tingkat.PERLU_PENJELASAN, f"{indikator.kode} {satu.nomor}", fakta


def check_weekday(bahan: Bahan) -> Temuan:
    """Compare each printed weekday with that of its date."""
    for satu in _entries(bahan):
        tertulis = _HARI.search(satu.tanggal_tercetak)
        if tertulis is None or satu.tanggal is None:
            continue
        if find_weekday(tertulis[1]) != satu.tanggal.weekday():
            fakta = FaktaHari(entri=satu, tertulis=tertulis[1], hari=satu.tanggal.weekday())
            yield Tingkat.PERLU_DIPERBAIKI, f"{satu.jenis.value} {satu.nomor}", fakta


def check_date(bahan: Bahan) -> Temuan:
    """Find dates that there are not, such as 31 Februari."""
    for satu in _entries(bahan):
        tertulis = find_impossible(satu.tanggal_tercetak)
        if tertulis is not None:
            fakta = FaktaTanggalMustahil(entri=satu, tertulis=tertulis)
            yield Tingkat.PERLU_DIPERBAIKI, f"{satu.jenis.value} {satu.nomor}", fakta


def check_number(bahan: Bahan) -> Temuan:
    """Compare the year at the end of a letter's number with that of its date."""
    for satu in _entries(bahan):
        if satu.tanggal is None:
            continue
        tahun = {int(t) for t in _TAHUN_AKHIR.findall(satu.nomor_surat)}
        if tahun and satu.tanggal.year not in tahun:
            fakta = FaktaTahunNomor(entri=satu, tahun=min(tahun), tanggal=satu.tanggal)
            yield Tingkat.PERLU_DIPERBAIKI, f"{satu.jenis.value} {satu.nomor}", fakta


def check_names(bahan: Bahan) -> Temuan:
    """Find units that are named in a way that nobody knows."""
    for satu in _entries(bahan):
        if satu.unit_tercetak.strip(" -") and not satu.unit_dikenal:
            yield Tingkat.RINGAN, f"{satu.jenis.value} {satu.nomor}", FaktaNamaAsing(entri=satu)


def entry_of(entri: EntriTercetak) -> str:
    """Return what an entry is called by among all that findings are about."""
    return f"{entri.jenis.value} {entri.nomor}"


def issued_in(judul: str) -> int | None:
    """Return the year of a regulation that is called by its number and year; None: it is not.

    "Perubahan atas Peraturan ... Nomor 20 Tahun 2020" is itself a new one.
    """
    cocok = _TERBIT.search(judul)
    if cocok is None or judul.lower().lstrip().startswith("perubahan"):
        return None
    return int(cocok[1])


def _entries(bahan: Bahan) -> Iterator[EntriTercetak]:
    for semua in bahan.register.values():
        yield from semua


STATUS = Aturan("status-register", Dasar.DOKUMEN_SENDIRI, check_status)
BUKTI = Aturan("bukti-lain", Dasar.DOKUMEN_SENDIRI, check_evidence)
TERBIT = Aturan("terbitan-lama", Dasar.DOKUMEN_SENDIRI, check_issued)
HARI_TANGGAL = Aturan("hari-tanggal", Dasar.DOKUMEN_SENDIRI, check_weekday)
TANGGAL = Aturan("tanggal-mustahil", Dasar.KETETAPAN, check_date)
NOMOR = Aturan("nomor-tahun", Dasar.DOKUMEN_SENDIRI, check_number)
NAMA = Aturan("nama-asing", Dasar.DOKUMEN_SENDIRI, check_names)
