"""What is promised for the money: its code, its names, and how it is measured."""

from decimal import Decimal

import pytest

from core.angka import Keadaan, Nilai
from core.buku import Tingkat
from core.capaian import CaraJumlah
from core.isian import JenisObjek, Objek
from core.janji import JanjiPos, KodeJanji, read_kode, shorten, usual_satuan
from core.kinerja import Unit
from core.objek_isian import Kelompok, ObjekIsi
from core.paket.istilah import PeriodeUkur
from core.periode import Periode

HARMONISASI = "Persentase Rancangan Perda Yang Diharmonisasi"
"""Tabel 2.2, the second indikator of the second programme."""


def make_janji(
    tingkat: Tingkat, nomor: int, urutan: int = 1, *, target: Nilai = Keadaan.TARGET_BELUM_ADA
) -> JanjiPos:
    return JanjiPos(
        id=1,
        pos_id=1,
        tingkat=tingkat,
        nomor=nomor,
        urutan=urutan,
        nama=HARMONISASI,
        baris="Pemerintahan & kesra",
        satuan="%",
        target=target,
        unit=Unit(1, "Bagian Hukum"),
        bertuan=False,
    )


@pytest.mark.parametrize(
    ("tingkat", "nomor", "urutan", "kode"),
    [
        (Tingkat.SUB_KEGIATAN, 35, 1, "output 35"),
        (Tingkat.SUB_KEGIATAN, 35, 2, "output 35.2"),
        (Tingkat.PROGRAM, 2, 1, "program 2.1"),
        (Tingkat.PROGRAM, 2, 2, "program 2.2"),
    ],
)
def test_the_only_output_of_a_line_needs_no_second_number(
    tingkat: Tingkat, nomor: int, urutan: int, kode: str
) -> None:
    assert make_janji(tingkat, nomor, urutan).kode == kode


def test_an_output_goes_by_the_name_of_its_line_and_of_a_programme_each_by_its_own() -> None:
    assert make_janji(Tingkat.SUB_KEGIATAN, 35).pendek == "Pemerintahan & kesra"
    assert make_janji(Tingkat.PROGRAM, 2, 2).pendek == "Rancangan Perda Yang Diharmonisasi"


@pytest.mark.parametrize(
    ("nama", "pendek"),
    [
        ("Jumlah Kasus", "Kasus"),
        ("Kasus Jumlah besar", "Kasus Jumlah besar"),
        ("persentase " + "a" * 40, "a" * 40),
        ("Persentase " + "a" * 30 + " " + "b" * 10, "a" * 30 + "…"),
        ("a" * 41, "a" * 40 + "…"),
    ],
)
def test_a_long_name_is_cut_between_words(nama: str, pendek: str) -> None:
    assert shorten(nama) == pendek


@pytest.mark.parametrize(
    ("teks", "kode"),
    [
        ("output 35", KodeJanji("output", 35, None)),
        ("Output-035", KodeJanji("output", 35, None)),
        (" OUTPUT 35.2 ", KodeJanji("output", 35, 2)),
        ("program 1.2", KodeJanji("program", 1, 2)),
        ("program 1", KodeJanji("program", 1, None)),
        ("35", KodeJanji(None, 35, None)),
        ("1.2", KodeJanji(None, 1, 2)),
    ],
)
def test_a_code_is_read_as_people_write_it(teks: str, kode: KodeJanji) -> None:
    assert read_kode(teks) == kode


@pytest.mark.parametrize(
    "teks", ["", "output", "program dua", "output 35 1", "1.2.3", "output 1234"]
)
def test_what_is_no_code_is_none(teks: str) -> None:
    assert read_kode(teks) is None


@pytest.mark.parametrize(
    ("teks", "cocok"),
    [
        ("output 35", ["output 35", "output 35.2"]),
        ("output 35.1", ["output 35"]),
        ("35.2", ["output 35.2"]),
        ("35", ["output 35", "output 35.2"]),
        ("program 1", ["program 1.1", "program 1.2"]),
        ("program 1.2", ["program 1.2"]),
        # A bare number is an output's, as everywhere.
        ("1.2", []),
        ("3", []),
    ],
)
def test_a_code_may_mean_several(teks: str, cocok: list[str]) -> None:
    semua = ["program 1.1", "program 1.2", "output 35", "output 35.2", "program 35.1"]
    kode = read_kode(teks)
    assert kode is not None
    assert [satu for satu in semua if kode.fits(satu)] == cocok


@pytest.mark.parametrize(
    ("nama", "tertulis", "satuan"),
    [
        (HARMONISASI, "", "%"),
        ("PERSENTASE apa pun", "", "%"),
        ("Persentasenya", "", ""),
        ("Capaian Nilai AKIP", "", ""),
        ("Persentase dokumen", "Dokumen", "Dokumen"),
    ],
)
def test_what_is_called_a_percentage_is_counted_as_one(
    nama: str, tertulis: str, satuan: str
) -> None:
    assert usual_satuan(nama, tertulis) == satuan


def test_it_has_one_target_for_the_year_that_every_quarter_is_measured_against() -> None:
    ukuran = make_janji(Tingkat.PROGRAM, 2, 2, target=Decimal(65)).ukuran

    assert (ukuran.cara_jumlah, ukuran.periode) == (CaraJumlah.TETAP, PeriodeUkur.TRIWULAN)
    assert {ukuran.target_of(Periode(2030, f"tw{n}")) for n in range(1, 5)} == {Decimal(65)}


def test_a_target_that_nobody_has_given_is_no_target() -> None:
    assert make_janji(Tingkat.PROGRAM, 2, 2).ukuran.target_of(Periode(2030, "tw1")) is None


def test_a_promise_is_chosen_among_outputs_and_has_the_rights_of_kinerja() -> None:
    def make(jenis: JenisObjek) -> ObjekIsi:
        return ObjekIsi(
            objek=Objek(jenis, 1),
            tahun=2030,
            bidang=Kelompok.OUTPUT.bidang,
            kode="x",
            nama="x",
            pendek="x",
            unit=(),
        )

    semua = [make(jenis) for jenis in (JenisObjek.INDIKATOR, JenisObjek.POS, JenisObjek.JANJI)]

    assert [s.kelompok for s in semua] == [Kelompok.KINERJA, Kelompok.ANGGARAN, Kelompok.OUTPUT]
    assert [s.kumulatif for s in semua] == [False, True, True]
    assert [s.bidang.value for s in Kelompok] == ["kinerja", "anggaran", "kinerja"]
