"""Registers, lists of units, and figures that belong to no table of ours."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.paket import organisasi
from core.paket.bacaan import Pembaca
from core.paket.isian import (
    Bersumber,
    Bulat,
    Kunci,
    SelFigur,
    Slug,
    SlugBolehKosong,
    Tahun,
    Teks,
    TeksBolehKosong,
)
from core.paket.masalah import Masalah
from core.paket.periksa import check_known, check_unique

MOU_PKS = "mou_pks.csv"
RAPERWAL = "raperwal.csv"
KEBIJAKAN = "kebijakan.csv"
INOVASI = "inovasi.csv"
PENGAMPU_IKK = "pengampu_ikk.csv"
SAMPEL_SKM = "sampel_skm.csv"
ANGKA_LAIN = "angka_lain.csv"


class Kerjasama(Bersumber):
    """An entry of the register of MoU and PKS, as printed."""

    nomor: Bulat
    hari: TeksBolehKosong
    tanggal_tercetak: TeksBolehKosong
    nomor_surat: TeksBolehKosong
    pihak_ketiga: TeksBolehKosong
    judul: TeksBolehKosong
    jangka_waktu: TeksBolehKosong
    dinas: TeksBolehKosong
    keterangan: TeksBolehKosong


class Raperwal(Bersumber):
    nomor: Bulat
    judul: Teks
    nomor_surat: TeksBolehKosong
    tanggal: TeksBolehKosong
    keterangan: TeksBolehKosong


class Karya(Bersumber):
    """A kebijakan or an inovasi: what it is, and who answers for it."""

    nomor: Bulat
    judul: Teks
    uraian: TeksBolehKosong
    penanggung_jawab_tercetak: TeksBolehKosong
    unit: SlugBolehKosong


class UnitTerdaftar(Bersumber):
    """A unit on a list, with its name as printed."""

    nomor: Bulat
    tercetak: Teks
    unit: Slug


class AngkaLain(Bersumber):
    kunci: Kunci
    tahun: Tahun
    uraian: Teks
    tercetak: SelFigur
    satuan: TeksBolehKosong


@dataclass(frozen=True, slots=True, kw_only=True)
class Daftar:
    mou_pks: tuple[Kerjasama, ...]
    raperwal: tuple[Raperwal, ...]
    kebijakan: tuple[Karya, ...]
    inovasi: tuple[Karya, ...]
    pengampu_ikk: tuple[UnitTerdaftar, ...]
    sampel_skm: tuple[UnitTerdaftar, ...]
    angka_lain: tuple[AngkaLain, ...]

    @property
    def register(self) -> Mapping[str, Sequence[Kerjasama | Raperwal | Karya]]:
        return {
            "mou_pks": self.mou_pks,
            "raperwal": self.raperwal,
            "kebijakan": self.kebijakan,
            "inovasi": self.inovasi,
        }

    @property
    def unit_terdaftar(self) -> Mapping[str, Sequence[UnitTerdaftar]]:
        return {"pengampu_ikk": self.pengampu_ikk, "sampel_skm": self.sampel_skm}


def read_daftar(pembaca: Pembaca, unit: Collection[str]) -> Daftar:
    hasil = Daftar(
        mou_pks=pembaca.csv(MOU_PKS, Kerjasama)[1],
        raperwal=pembaca.csv(RAPERWAL, Raperwal)[1],
        kebijakan=pembaca.csv(KEBIJAKAN, Karya)[1],
        inovasi=pembaca.csv(INOVASI, Karya)[1],
        pengampu_ikk=pembaca.csv(PENGAMPU_IKK, UnitTerdaftar)[1],
        sampel_skm=pembaca.csv(SAMPEL_SKM, UnitTerdaftar)[1],
        angka_lain=pembaca.csv(ANGKA_LAIN, AngkaLain)[1],
    )
    pembaca.masalah += _check_repeats(hasil)
    pembaca.masalah += _check_units(hasil, unit)
    return hasil


def _check_repeats(hasil: Daftar) -> Iterator[Masalah]:
    for register in hasil.register.values():
        yield from check_unique(((satu, satu.nomor) for satu in register), "nomor")
    # A document may number a list wrongly (6, 2, 3); what counts is each unit once.
    for daftar in hasil.unit_terdaftar.values():
        yield from check_unique(((satu, satu.unit) for satu in daftar), "unit")
    yield from check_unique(((a, (a.kunci, a.tahun)) for a in hasil.angka_lain), "kunci")


def _check_units(hasil: Daftar, unit: Collection[str]) -> Iterator[Masalah]:
    bagian: Sequence[Karya | UnitTerdaftar] = (
        *hasil.kebijakan,
        *hasil.inovasi,
        *hasil.pengampu_ikk,
        *hasil.sampel_skm,
    )
    yield from check_known(
        ((satu, satu.unit) for satu in bagian), "unit", dikenal=unit, berkas=organisasi.BERKAS
    )
