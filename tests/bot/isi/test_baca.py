"""What is written behind /isi is read part by part; what is not said stays open."""

import pytest

from bot.isi.baca import Baris, Tertulis, baca, baca_daftar
from core.isian import Basis
from core.objek_isian import Kelompok


@pytest.mark.parametrize(
    ("teks", "tertulis"),
    [
        ("IKU-2 tw2 60", Tertulis(kata="IKU-2", kode_periode="tw2", angka="60")),
        ("iku 2 triwulan ii 27/27", Tertulis(kata="iku 2", kode_periode="tw2", angka="27/27")),
        ("IKU-2 tw 2 27 dari 27", Tertulis(kata="IKU-2", kode_periode="tw2", angka="27 dari 27")),
        (
            "anggaran 35 juni 29.974.380",
            Tertulis(kelompok=Kelompok.ANGGARAN, kata="35", kode_periode="b06", angka="29.974.380"),
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
        ("IKU-9 2025 BB 71,2", Tertulis(kata="IKU-9", tahun=2025, angka="BB 71,2")),
        ("kerja sama tw1 12", Tertulis(kata="kerja sama", kode_periode="tw1", angka="12")),
        ("35 b06 1,2 juta", Tertulis(kata="35", kode_periode="b06", angka="1,2 juta")),
        ("IKU-2", Tertulis(kata="IKU-2")),
        ("anggaran", Tertulis(kelompok=Kelompok.ANGGARAN)),
        ("anggaran juni", Tertulis(kelompok=Kelompok.ANGGARAN, kode_periode="b06")),
        ("35 agt 5", Tertulis(kata="35", kode_periode="b08", angka="5")),
        (
            "IKU-10 tahun 2025 2",
            Tertulis(kata="IKU-10", kode_periode="tahun", tahun=2025, angka="2"),
        ),
        ("tw9 60", Tertulis(kata="tw9 60")),
    ],
)
def test_one_line(teks: str, tertulis: Tertulis) -> None:
    assert baca(teks.split()) == tertulis


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
        ("35\tPenataan\t124.442.900\t5.000", [Baris(1, "35", "124.442.900 5.000")]),
        ("36\tX\tBagian\t5.000.000\t\t\t", [Baris(1, "36", "5.000.000")]),
        (
            "35\tPenataan\tBagian\t124.442.900\t29.974.380\t35,5\tSP2D",
            [Baris(1, "35", "29.974.380", Basis.SP2D)],
        ),
        ("35 = 5 spj fisik 10", [Baris(1, "35", "5", Basis.SPJ, "10")]),
        ("35", [Baris(1, "35", "")]),
        (" \n ", []),
    ],
)
def test_a_list(teks: str, baris: list[Baris]) -> None:
    assert baca_daftar(teks) == baris
