import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.parse import Permintaan, baca_argumen
from core.periode import Triwulan


@pytest.mark.parametrize(
    ("teks", "tahun", "triwulan", "sisa"),
    [
        ("", None, None, ""),
        ("2024", 2024, None, ""),
        ("th 2024", 2024, None, ""),
        ("tahun 2024 kerja sama", 2024, None, "kerja sama"),
        ("kerja sama 2024", 2024, None, "kerja sama"),
        ("2024 tw2", 2024, Triwulan.II, ""),
        ("TW III IKU-3", None, Triwulan.III, "IKU-3"),
        ("tw-1 2024", 2024, Triwulan.I, ""),
        ("triwulan IV 2024 inovasi", 2024, Triwulan.IV, "inovasi"),
        ("iku 3", None, None, "iku 3"),
        ("2024 35", 2024, None, "35"),
        ("2100", 2100, None, ""),
    ],
)
def test_year_and_triwulan_are_read_in_any_order(
    teks: str, tahun: int | None, triwulan: Triwulan | None, sisa: str
) -> None:
    assert baca_argumen(teks.split()) == Permintaan(tahun, triwulan, sisa)


@pytest.mark.parametrize(
    "teks",
    ["1999", "2101", "20244", "4.01.02.2024", "2024.000", "IKU-2024", "tw5", "twin", "tw", "tw 22"],
)
def test_what_only_looks_like_a_year_or_triwulan_stays_a_word(teks: str) -> None:
    assert baca_argumen(teks.split()) == Permintaan(None, None, teks)


def test_a_second_year_stays_a_word() -> None:
    assert baca_argumen(["2024", "2023"]) == Permintaan(2024, None, "2023")


def test_last_year_needs_to_know_which_year_it_is() -> None:
    assert baca_argumen(["th", "lalu"], tahun_ini=2026) == Permintaan(2025, None, "")
    assert baca_argumen(["tahun", "ini", "hukum"], tahun_ini=2026).tahun == 2026
    assert baca_argumen(["tahun", "lalu"]) == Permintaan(None, None, "tahun lalu")


def test_a_year_by_number_goes_before_one_by_words() -> None:
    assert baca_argumen(["2024", "tahun", "lalu"], tahun_ini=2026).tahun == 2024


@given(st.lists(st.text()), st.none() | st.integers(2000, 2100))
def test_any_text_is_read_without_an_error(args: list[str], tahun_ini: int | None) -> None:
    minta = baca_argumen(args, tahun_ini=tahun_ini)

    assert minta.tahun is None or 1999 <= minta.tahun <= 2100
    assert minta.sisa == minta.sisa.strip()
