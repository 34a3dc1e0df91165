"""How many there are, as it is reported, against the list or register that names them."""

from dataclasses import dataclass
from decimal import Decimal

from core.angka import Tercetak
from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, Fakta, FaktaTercetak, Temuan, Tingkat
from core.audit.tempat import realisasi_elsewhere
from core.baca_isian import PERSEN
from core.capaian import most_telling
from core.paket.istilah import CaraHitung, Daftar


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaBanyakEntri(FaktaTercetak):
    """A realisasi that counts what a register holds, which has `banyak` entries of it."""

    cara: CaraHitung
    banyak: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaBanyakDaftar(Fakta):
    """A number of units that a document tells, and the list of them, which has `banyak`."""

    daftar: Daftar
    uraian: str
    tercetak: Tercetak
    banyak: int


def check_entries(bahan: Bahan) -> Temuan:
    """Compare the indikator that are a number of things with the register of those things."""
    for cara, semua in bahan.register.items():
        for satu in bahan.computed_from(cara):
            cetak = most_telling(satu.realisasi)
            # Of percentages it is another rule that says whether they can be a count.
            if satu.satuan == PERSEN or not semua or cetak is None:
                continue
            if isinstance(cetak.nilai, Decimal) and cetak.nilai != len(semua):
                fakta = FaktaBanyakEntri(
                    kode=satu.kode,
                    tercetak=cetak,
                    juga=realisasi_elsewhere(bahan, satu, cetak),
                    cara=cara,
                    banyak=len(semua),
                )
                yield Tingkat.PERLU_DIPERBAIKI, satu.kode, fakta


def check_lists(bahan: Bahan) -> Temuan:
    """Compare the figure that a document gives for a list, under the list's name, with it."""
    for daftar, anggota in bahan.daftar.items():
        angka = bahan.angka.get(daftar.value)
        nilai = angka.tercetak.nilai if angka else None
        if angka and anggota and isinstance(nilai, Decimal) and nilai != len(anggota):
            fakta = FaktaBanyakDaftar(
                daftar=daftar,
                uraian=angka.uraian,
                tercetak=angka.tercetak,
                banyak=len(anggota),
            )
            yield Tingkat.PERLU_DIPERBAIKI, daftar.value, fakta


ENTRI = Aturan("banyak-entri", Dasar.DOKUMEN_SENDIRI, check_entries)
DAFTAR = Aturan("banyak-daftar", Dasar.DOKUMEN_SENDIRI, check_lists)
