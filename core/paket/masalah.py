"""What is wrong with a data package: facts about a place in a file, never a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class KodeMasalah(StrEnum):
    """What `isi` and `acuan` of a Masalah hold stands beside each code that uses them."""

    BERKAS_TIDAK_ADA = "berkas_tidak_ada"
    BERKAS_ASING = "berkas_asing"
    FOLDER_TIDAK_ADA = "folder_tidak_ada"
    BERKAS_TIDAK_TERBUKA = "berkas_tidak_terbuka"
    BERKAS_TERLALU_BESAR = "berkas_terlalu_besar"
    """acuan: how many million bytes a file may have."""
    BARIS_TERLALU_BANYAK = "baris_terlalu_banyak"
    """acuan: how many rows a file may have."""
    BUKAN_UTF8 = "bukan_utf8"
    TOML_RUSAK = "toml_rusak"
    """isi: what the TOML reader says, in English."""
    TERLALU_DALAM = "terlalu_dalam"
    """Tables or lists inside each other, more than any file needs."""
    CSV_RUSAK = "csv_rusak"
    """isi: what the CSV reader says, in English."""
    KARAKTER_TERLARANG = "karakter_terlarang"
    """isi: the number of a character that cannot be seen: U+202E."""
    BUKAN_KOMA = "bukan_koma"
    """isi: the character that parts the columns instead of a comma."""
    KOLOM_TIDAK_ADA = "kolom_tidak_ada"
    KOLOM_ASING = "kolom_asing"
    KOLOM_GANDA = "kolom_ganda"
    JUMLAH_ISIAN = "jumlah_isian"
    """isi: how many cells the row has; acuan: how many the header has."""
    KOSONG = "kosong"
    ISIAN_SALAH = "isian_salah"
    """isi: what stands there, which is not of the kind that belongs there."""
    BENTUK_SALAH = "bentuk_salah"
    """isi: a code that is not written as codes are."""
    PILIHAN_SALAH = "pilihan_salah"
    """isi: what stands there; acuan: what may stand there."""
    TERLALU_PANJANG = "terlalu_panjang"
    """isi: the text; acuan: how many characters it may have."""
    BUKAN_BILANGAN = "bukan_bilangan"
    ANGKA_TAK_TERBACA = "angka_tak_terbaca"
    ANGKA_DI_LUAR_BATAS = "angka_di_luar_batas"
    TANGGAL_TAK_TERBACA = "tanggal_tak_terbaca"
    TIDAK_DIKENAL = "tidak_dikenal"
    """isi: a code that names nothing; acuan: the file that should have it."""
    GANDA = "ganda"
    """isi: the repeated key; acuan: the line that has it first."""
    NAMA_DUA_UNIT = "nama_dua_unit"
    """isi: a name; acuan: the other unit that has it."""
    TANPA_INDUK = "tanpa_induk"
    """isi: the row; acuan: the tingkat that must come before it."""
    NOMOR_TIDAK_URUT = "nomor_tidak_urut"
    """isi: the number; acuan: the number expected."""
    INDUK_MELINGKAR = "induk_melingkar"
    JUMLAH_TIDAK_SATU = "jumlah_tidak_satu"
    """isi: how many there are of what there must be one of; acuan: what."""
    KODE_BUKAN_ANAK = "kode_bukan_anak"
    """isi: a code; acuan: the code of its parent, which it does not continue."""
    TAHUN_TERBALIK = "tahun_terbalik"
    BENTROK_PAKET_LAIN = "bentrok_paket_lain"
    """isi: a key; acuan: the package that already has it."""
    MASIH_DIPAKAI = "masih_dipakai"
    """isi: what the package no longer has; acuan: the table that still refers to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Masalah:
    """One problem. `baris` is the line of the file, None where it is about the whole file."""

    berkas: str
    kode: KodeMasalah
    baris: int | None = None
    kolom: str | None = None
    isi: str = ""
    acuan: str = ""


@dataclass(frozen=True, slots=True)
class Letak:
    """Where a record stands; in a TOML file every key has a line of its own."""

    berkas: str
    baris: int | None = None
    kunci: Mapping[str, int] = field(default_factory=dict, compare=False, repr=False)

    def masalah(
        self, kode: KodeMasalah, kolom: str | None = None, *, isi: str = "", acuan: str = ""
    ) -> Masalah:
        return Masalah(
            berkas=self.berkas,
            kode=kode,
            baris=self.kunci.get(kolom or "", self.baris),
            kolom=kolom,
            isi=isi,
            acuan=acuan,
        )
