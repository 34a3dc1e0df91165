"""Several lines and units in one sentence: each by itself, with what it has from its neighbours."""

import pytest

from core.services.nama import load_kamus
from core.tanya.ejaan import spell
from core.tanya.indeks import Indeks, Jenis
from core.tanya.kalimat import label, split
from core.tanya.sakip import own
from core.tanya.soal import Soal
from core.tanya.waktu import read_waktu
from tests.core.tanya.nama_uji import TAHUN_INI, make_benda

HUKUM = make_benda(Jenis.UNIT, "Bagian Hukum", "Hukum")
UMUM = make_benda(Jenis.UNIT, "Bagian Umum", "Umum")
SETDA = make_benda(Jenis.UNIT, "Sekretariat Daerah", "Setda")
PEREKONOMIAN = make_benda(Jenis.UNIT, "Bagian Perekonomian", "Perekonomian")
PEMBANGUNAN = make_benda(Jenis.UNIT, "Bagian Pembangunan", "Pembangunan")
PROGRAM = make_benda(Jenis.PROGRAM, "Program Perekonomian dan Pembangunan")
BANTUAN = make_benda(Jenis.SUB_KEGIATAN, "Fasilitasi Bantuan Hukum", "Bantuan hukum")
KEPALA = make_benda(Jenis.SUB_KEGIATAN, "Kebutuhan Rumah Tangga Kepala Daerah")
WAKIL = make_benda(Jenis.SUB_KEGIATAN, "Kebutuhan Rumah Tangga Wakil Kepala Daerah")
RUMAH = make_benda(Jenis.SUB_KEGIATAN, "Kebutuhan Rumah Tangga Sekretariat Daerah")
PAKAIAN = make_benda(Jenis.SUB_KEGIATAN, "Pakaian Dinas Wakil Kepala Daerah")
JABATAN = make_benda(Jenis.SUB_KEGIATAN, "Pemeliharaan Kendaraan Dinas Jabatan")
LAPANGAN = make_benda(Jenis.SUB_KEGIATAN, "Pemeliharaan Kendaraan Dinas Operasional")
GAJI = make_benda(Jenis.SUB_KEGIATAN, "Gaji dan Tunjangan Guru")
SEMUA = (
    *(HUKUM, UMUM, SETDA, PEREKONOMIAN, PEMBANGUNAN, PROGRAM, BANTUAN, KEPALA, WAKIL, RUMAH),
    *(PAKAIAN, JABATAN, LAPANGAN, GAJI),
)
INDEKS = Indeks(SEMUA, load_kamus().singkatan)


def make_soal(teks: str) -> Soal:
    kamus = load_kamus()
    kata = own(label(spell(split(teks), kamus, INDEKS.kosakata), kamus))
    return Soal(kata, read_waktu(kata, TAHUN_INI), INDEKS)


@pytest.mark.parametrize(
    ("teks", "benda"),
    [
        ("serapan hukum + umum", (HUKUM, UMUM)),
        ("bagian umum sama bantuan hukum digabung", (UMUM, BANTUAN)),
        ("realisasi bagian hukum lebih besar dari bagian umum", (HUKUM, UMUM)),
        # What a part leaves unsaid it has from the one before it, the name of a unit included.
        ("pagu rumah tangga kdh + wakil kdh + setda", (KEPALA, WAKIL, RUMAH)),
        ("rumah tangga kdh sama wakilnya", (KEPALA, WAKIL)),
        # A head stands for nothing beside those that it heads.
        ("kendaraan dinas (jabatan dan operasional)", (JABATAN, LAPANGAN)),
    ],
)
def test_each_part_is_recognised(teks: str, benda: tuple[object, ...]) -> None:
    assert make_soal(teks).deret.benda == benda


@pytest.mark.parametrize(
    "teks",
    [
        "serapan bagian hukum",
        "pagu program perekonomian dan pembangunan",
        "gaji dan tunjangan guru realisasinya",
        "selamat pagi pak, serapan bagian hukum",
    ],
)
def test_one_name_is_no_enumeration(teks: str) -> None:
    assert make_soal(teks).deret.unsur == ()


def test_dan_within_a_name_parts_two_things_that_are_compared() -> None:
    deret = make_soal("beda serapan perekonomian dan pembangunan").deret

    assert deret.benda == (PEREKONOMIAN, PEMBANGUNAN)


def test_a_part_that_may_be_several_things_names_them_all() -> None:
    [_, kedua] = make_soal("bantuan hukum + kendaraan dinas").deret.unsur

    assert kedua.benda == ()
    assert set(kedua.pilihan) == {JABATAN, LAPANGAN}


def test_a_part_that_nobody_knows_is_told() -> None:
    soal = make_soal("bantuan hukum + antariksa + kendaraan jabatan")

    assert soal.deret.benda == (BANTUAN, JABATAN)
    assert soal.teks_of(soal.deret.asing) == ("antariksa",)


def test_ends_of_a_range_name_what_is_between_them() -> None:
    benda = (
        make_soal("jumlah pagu baris 32-34").deret.benda
        or make_soal("jumlah pagu baris 32-34").kenal(Jenis.SUB_KEGIATAN).benda
    )

    assert [b.kunci for b in benda] == ["#32", "#33", "#34"]
