"""What is written behind /isi is read part by part; what is not said stays open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.isi.baca import Tertulis, baca
from bot.isi.baca_daftar import Baris, baca_daftar
from core.isian import Basis
from core.objek_isian import Kelompok

ANGGARAN, KINERJA, OUTPUT = Kelompok.ANGGARAN, Kelompok.KINERJA, Kelompok.OUTPUT


@pytest.mark.parametrize(
    ("teks", "tertulis"),
    [
        ("IKU-2 tw2 60", Tertulis(KINERJA, "IKU-2", kode_periode="tw2", angka="60")),
        ("iku 2 triwulan ii 27/27", Tertulis(KINERJA, "iku 2", kode_periode="tw2", angka="27/27")),
        (
            "IKU-2 tw 2 27 dari 27",
            Tertulis(KINERJA, "IKU-2", kode_periode="tw2", angka="27 dari 27"),
        ),
        (
            "anggaran 35 juni 29.974.380",
            Tertulis(ANGGARAN, "35", kode_periode="b06", angka="29.974.380"),
        ),
        (
            "35 s.d. Juni 2025 Rp 29.974.380 sp2d fisik 35,5%",
            Tertulis(
                kata="35",
                kode_periode="b06",
                tahun=2025,
                angka="Rp 29.974.380",
                basis=Basis.SP2D,
                fisik="35,5",
            ),
        ),
        ("IKU-9 2025 BB 71,2", Tertulis(KINERJA, "IKU-9", tahun=2025, angka="BB 71,2")),
        ("nilai akip 2025 BB 71,2", Tertulis(kata="nilai akip", tahun=2025, angka="BB 71,2")),
        ("nilai akip 2025 B", Tertulis(kata="nilai akip", tahun=2025, angka="B")),
        ("kerja sama tw1 12", Tertulis(kata="kerja sama", kode_periode="tw1", angka="12")),
        ("35 b06 1,2 juta", Tertulis(kata="35", kode_periode="b06", angka="1,2 juta")),
        ("IKU-2", Tertulis(KINERJA, "IKU-2")),
        ("anggaran", Tertulis(ANGGARAN)),
        ("anggaran juni", Tertulis(ANGGARAN, kode_periode="b06")),
        ("35 agt 5", Tertulis(kata="35", kode_periode="b08", angka="5")),
        (
            "IKU-10 tahun 2025 2",
            Tertulis(KINERJA, "IKU-10", kode_periode="tahun", tahun=2025, angka="2"),
        ),
    ],
)
def test_one_line(teks: str, tertulis: Tertulis) -> None:
    assert baca(teks.split()) == tertulis


@pytest.mark.parametrize(
    "teks",
    [
        "2025 tw2 output 35 1",
        "tw2 2025 1 output 35",
        "output 35 1 TW-II 2025",
        "output tw2 2025 35 1",
        "Output-35: tw2/2025 = 1",
        "output35 triwulan ii th 2025 1",
        "kinerja output 35 tw2 tahun 2025 1",
    ],
)
def test_the_parts_stand_in_any_order(teks: str) -> None:
    assert baca(teks.split()) == Tertulis(
        OUTPUT, "output 35", tahun=2025, kode_periode="tw2", angka="1"
    )


@pytest.mark.parametrize(
    "teks",
    [
        "juni 2025 anggaran 35 5 juta",
        "anggaran 5 juta 35 juni 2025",
        "35 anggaran s.d.juni 2025 5 juta",
        "sub kegiatan 35 bulan 6 2025 5 juta",
        "no. 35 06/2025 5 juta",
        "2025 juni keuangan 35 - 5 juta",
    ],
)
def test_so_do_those_of_a_budget_figure(teks: str) -> None:
    assert baca(teks.split()) == Tertulis(
        ANGGARAN, "35", tahun=2025, kode_periode="b06", angka="5 juta"
    )


@pytest.mark.parametrize(
    ("teks", "kode"), [("program 2,1", "program 2.1"), ("tw2 Program 2.1 80", "program 2.1")]
)
def test_the_code_of_a_programme_is_written_with_dot_or_comma(teks: str, kode: str) -> None:
    assert baca(teks.split()).kata == kode


@pytest.mark.parametrize(
    ("teks", "asing"),
    [
        ("tw9 60", ("tw9",)),
        ("IKU-2 tw2 tw3 27", ("tw3",)),
        ("35 juni juli 5.000", ("juli",)),
        ("35 juni sp2d spj 5.000", ("spj",)),
        ("anggaran IKU-2 tw2 27", ("anggaran",)),
        ("35 juni fisik 5 fisik 6", ("fisik 6",)),
        ("IKU-2 triwulan kedua 27", ("triwulan",)),
    ],
)
def test_what_contradicts_another_word_is_kept_apart(teks: str, asing: tuple[str, ...]) -> None:
    assert baca(teks.split()).asing == asing


KATA = ("IKU-2", "output", "35", "1.2", "tw2", "juni", "2025", "27", "juta", "sp2d", "kerja", "BB")


@given(st.lists(st.sampled_from(KATA), min_size=1, max_size=7))
def test_no_word_is_lost(kata: list[str]) -> None:
    satu = baca(kata)
    sisa = " ".join([satu.kata, satu.angka, *satu.asing]).lower().split()
    for tulisan in ("kerja", "bb", "juta", "iku-2"):
        assert sisa.count(tulisan) == [k.lower() for k in kata].count(tulisan)
    assert ("juni" in kata) <= (satu.kode_periode == "b06" or "juni" in sisa)
    assert ("tw2" in kata) <= (satu.kode_periode == "tw2" or "tw2" in sisa)
    angka = {"27", "35"} & set(kata)
    assert all(any(a in tulisan for tulisan in sisa) for a in angka)


@pytest.mark.parametrize(
    ("teks", "baris"),
    [
        ("35 29.974.380", [Baris(1, "35", "29.974.380")]),
        (
            "35. Rp 29.974.380\n\n36 10 juta",
            [Baris(1, "35", "Rp 29.974.380"), Baris(3, "36", "10 juta")],
        ),
        ("35\tPenataan Administrasi\t29.974.380", [Baris(1, "35", "29.974.380")]),
        # Of two figures nobody knows which is meant: read as one, they are none.
        ("35\tPenataan\t124.442.900\t5.000", [Baris(1, "35", "124.442.900 | 5.000")]),
        ("36\tX\tBagian\t5.000.000\t\t\t", [Baris(1, "36", "5.000.000")]),
        (
            "35\tPenataan\tBagian\t124.442.900\t29.974.380\t35,5\tSP2D",
            [Baris(1, "35", "29.974.380", Basis.SP2D)],
        ),
        ("35 = 5 spj fisik 10", [Baris(1, "35", "5", Basis.SPJ, "10")]),
        ("35", [Baris(1, "35", "")]),
        ("• 35 \N{EN DASH} 5.000", [Baris(1, "35", "5.000")]),
        ("35:\N{NO-BREAK SPACE}Rp\N{NO-BREAK SPACE}5.000", [Baris(1, "35", "Rp 5.000")]),
        ("IKU 2 27", [Baris(1, "IKU 2", "27")]),
        ("output 35 = 1 dokumen", [Baris(1, "output 35", "1 dokumen")]),
        ("sub kegiatan 35 5.000", [Baris(1, "35", "5.000")]),
        (" \n ", []),
    ],
)
def test_a_list(teks: str, baris: list[Baris]) -> None:
    assert baca_daftar(teks) == baris
