"""A year's indikator with all that documents print of them, and what follows from it.

Values only: rows come in through core/services/capaian.py. Percentages are on the 0-100
scale, unrounded.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from core.angka import Keadaan, Nilai, Sumber, Tercetak
from core.capaian import (
    Beda,
    Polaritas,
    RataRata,
    average,
    calculate_capaian,
    compare,
    most_telling,
)
from core.capaian import differing as differing_figures
from core.paket.istilah import Daftar, Naskah
from core.skala import Pita, Skala, find_pita

if TYPE_CHECKING:
    from core.hasil_isian import Diisi, HasilIsian

URUTAN_DASAR = (
    *(Naskah.PK, Naskah.LAMPIRAN_PK, Naskah.LAPORAN, Naskah.RKT, Naskah.RENSTRA),
    Naskah.ISIAN,
)
"""Capaian is measured against what was signed; where that is missing, the next best."""


@dataclass(frozen=True, slots=True)
class Unit:
    id: int
    nama: str


@dataclass(frozen=True, slots=True)
class Terdaftar:
    """A unit of the acting person that an indikator is about, and the list it stands on."""

    unit: str
    daftar: Daftar


@dataclass(frozen=True, slots=True)
class TargetNaskah:
    naskah: Naskah
    tercetak: Tercetak


@dataclass(frozen=True, slots=True)
class Perbedaan:
    """A printed capaian that is not the one its target and realisasi give."""

    tercetak: Tercetak
    dihitung: Decimal
    beda: Beda


@dataclass(frozen=True, slots=True, kw_only=True)
class LembarIndikator:
    """One indikator in one year; of each figure all printings, in the order of the document.

    `pemilik` are the units that own or post it, `skala` grades predikat targets; the units on
    the list `daftar` are concerned by it too. `isian` is what was posted of it, None in a year
    that documents tell of: its figures then stand in the place of what is printed.
    """

    id: int
    kode: str
    nomor: int
    sasaran: str
    nama: str
    pendek: str
    satuan: str
    polaritas: Polaritas
    definisi: str | None
    formula: str
    sumber_data: str
    penanggung_jawab: str
    catatan: str | None
    sumber: Sumber
    tahun: int
    target: tuple[TargetNaskah, ...]
    realisasi: tuple[Tercetak, ...]
    realisasi_lalu: tuple[Tercetak, ...]
    capaian_tercetak: tuple[Tercetak, ...]
    daftar: Daftar | None
    skala: Skala | None
    pemilik: tuple[Unit, ...]
    terdaftar: tuple[Terdaftar, ...] = ()
    isian: "HasilIsian | None" = None

    @property
    def dasar(self) -> TargetNaskah | None:
        """Return the target that capaian is measured against, None where there is none."""
        ada = {t.naskah: t for t in reversed(self.target)}
        return next((ada[naskah] for naskah in URUTAN_DASAR if naskah in ada), None)

    @property
    def target_per_naskah(self) -> dict[Naskah, list[Tercetak]]:
        """Return all printings of each document, in their order."""
        hasil: dict[Naskah, list[Tercetak]] = {}
        for satu in self.target:
            hasil.setdefault(satu.naskah, []).append(satu.tercetak)
        return hasil

    @property
    def nilai_target(self) -> Nilai:
        if self.isian:
            return self.isian.pokok.target
        return self.dasar.tercetak.nilai if self.dasar else Keadaan.TIDAK_TERSEDIA

    @property
    def nilai_realisasi(self) -> Nilai:
        if self.isian:
            return self.isian.pokok.realisasi
        return telling(self.realisasi)

    @property
    def nilai_lalu(self) -> Nilai:
        """Return the realisasi of the year before."""
        if self.isian and self.isian.lalu is not None:
            return self.isian.lalu
        return telling(self.realisasi_lalu)

    @property
    def capaian(self) -> Decimal | Keadaan:
        return calculate_capaian(
            self.nilai_target, self.nilai_realisasi, self.polaritas, skala=self.skala
        )

    @property
    def target_berbeda(self) -> bool:
        """Tell whether the documents give more than one target."""
        return len({t.tercetak.nilai for t in self.target}) > 1

    @property
    def realisasi_berbeda(self) -> tuple[Tercetak, ...]:
        """Return the printings whose figure is not the one that is shown."""
        return differing_figures(self.realisasi)

    @property
    def perbedaan(self) -> tuple[Perbedaan, ...]:
        """Return each printed capaian, once, that is not the computed one."""
        dihitung = self.capaian
        if not isinstance(dihitung, Decimal):
            return ()
        semua = {
            cetak.nilai: Perbedaan(cetak, dihitung, compare(cetak.nilai, dihitung))
            for cetak in reversed(self.capaian_tercetak)
            if isinstance(cetak.nilai, Decimal)
        }
        return tuple(satu for satu in semua.values() if satu.beda is not Beda.SAMA)


@dataclass(frozen=True, slots=True)
class Rerata:
    """A mean of capaian with its coverage; `pita` is its grade on `skala`, if both exist."""

    rata_rata: RataRata
    skala: Skala | None

    @property
    def pita(self) -> Pita | None:
        nilai = self.rata_rata.nilai
        return find_pita(self.skala, nilai) if self.skala and nilai is not None else None


@dataclass(frozen=True, slots=True)
class LembarSasaran:
    kode: str
    nomor: int
    nama: str
    indikator: tuple[LembarIndikator, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lembar:
    """What one person may see of a year; `dari` counts the indikator that there are.

    `rencana` is the year whose indikator these are; a later one where the year itself is
    known only as the one before.
    `belum_dimuat`: the years from then to now that have no data, and `dibuka`: the later ones
    that are filled in here and have no realisasi yet; only for a year that nobody asked for by
    number. `diisi` is None for a year that documents tell of.
    """

    tahun: int
    rencana: int
    sasaran: tuple[LembarSasaran, ...]
    dari: int
    skala: Skala | None
    tahun_lengkap: tuple[int, ...]
    belum_dimuat: tuple[int, ...] = ()
    dibuka: tuple[int, ...] = ()
    diisi: "Diisi | None" = None

    @property
    def indikator(self) -> tuple[LembarIndikator, ...]:
        return tuple(satu for sasaran in self.sasaran for satu in sasaran.indikator)

    @property
    def pembanding(self) -> bool:
        """Tell whether the year has a realisasi only, for the next one to be compared with."""
        return self.rencana != self.tahun

    @property
    def terbatas(self) -> bool:
        """Tell whether there is more than the person may see."""
        return len(self.indikator) < self.dari

    @property
    def rerata(self) -> Rerata:
        return rerata(self.indikator, self.skala)

    @property
    def dokumen(self) -> tuple[str, ...]:
        """Return the titles of the documents that the figures come from."""
        judul = (s.judul for satu in self.indikator for s in _sumber(satu))
        return tuple(dict.fromkeys(judul))

    @property
    def dasar(self) -> tuple[Naskah, ...]:
        """Return the documents whose targets the capaian is measured against."""
        naskah = {satu.dasar.naskah for satu in self.indikator if satu.dasar}
        return tuple(satu for satu in URUTAN_DASAR if satu in naskah)


def telling(cetakan: Sequence[Tercetak]) -> Nilai:
    """Return the most telling of several printings of one figure."""
    cetak = most_telling(cetakan)
    return cetak.nilai if cetak else Keadaan.TIDAK_TERSEDIA


def measured(indikator: Iterable[LembarIndikator]) -> tuple[LembarIndikator, ...]:
    """Return those that can have a capaian for the period: of a quarter, not those of the year."""
    return tuple(satu for satu in indikator if not (satu.isian and satu.isian.tahunan))


def rerata(indikator: Iterable[LembarIndikator], skala: Skala | None) -> Rerata:
    """Return the mean of the capaian; what has no number is named, never counted as 0."""
    return Rerata(average([(satu.pendek, satu.capaian) for satu in indikator]), skala)


def _sumber(satu: LembarIndikator) -> Iterable[Sumber]:
    cetakan = (*(t.tercetak for t in satu.target), *satu.realisasi, *satu.capaian_tercetak)
    return (cetak.sumber for cetak in cetakan)
