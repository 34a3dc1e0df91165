"""How many IKK are filled, as people type it."""

import pytest

from core.kewajiban.ikk import IkkTerisi, SalahIkk, read_ikk


@pytest.mark.parametrize(
    ("teks", "terbaca"),
    [
        ("38/40", (38, 40)),
        ("38 dari 40", (38, 40)),
        ("IKK terisi 38 dari 40 indikator", (38, 40)),
        ("0/40", (0, 40)),
        ("semua 40", (40, 40)),
        ("Semua dari 40", (40, 40)),
    ],
)
def test_both_numbers_are_read(teks: str, terbaca: tuple[int, int]) -> None:
    assert read_ikk(teks) == IkkTerisi(*terbaca)


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("", SalahIkk.TAK_TERBACA),
        ("hampir semua", SalahIkk.TAK_TERBACA),
        ("-3/40", SalahIkk.TAK_TERBACA),
        ("10-40", SalahIkk.TAK_TERBACA),
        ("semua", SalahIkk.JUMLAH_BELUM),
        ("38", SalahIkk.JUMLAH_BELUM),
        ("41/40", SalahIkk.LEBIH),
        ("0/0", SalahIkk.DI_LUAR_RENTANG),
        ("1/10000", SalahIkk.DI_LUAR_RENTANG),
        ("12345", SalahIkk.TAK_TERBACA),
    ],
)
def test_what_cannot_be_meant_says_why(teks: str, salah: SalahIkk | IkkTerisi) -> None:
    assert read_ikk(teks) == salah


@pytest.mark.parametrize(("teks", "terisi"), [("semua", 40), ("38", 38), ("0", 0)])
def test_an_earlier_report_has_told_how_many_there_are(teks: str, terisi: int) -> None:
    assert read_ikk(teks, jumlah=40) == IkkTerisi(terisi, 40)
    assert read_ikk("41", jumlah=40) is SalahIkk.LEBIH
