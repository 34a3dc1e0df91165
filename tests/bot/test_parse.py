import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.parse import Permintaan, baca_argumen
from core.periode import Bulan, Triwulan


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
        ("1999", 1999, None, ""),
    ],
)
def test_year_and_triwulan_are_read_in_any_order(
    teks: str, tahun: int | None, triwulan: Triwulan | None, sisa: str
) -> None:
    assert baca_argumen(teks.split()) == Permintaan(tahun, triwulan, sisa)


@pytest.mark.parametrize(
    "teks",
    ["1899", "2200", "20244", "4.01.02.2024", "2024.000", "IKU-2024", "twin", "tw", "twa"],
)
def test_what_only_looks_like_a_year_or_triwulan_stays_a_word(teks: str) -> None:
    assert baca_argumen(teks.split()) == Permintaan(None, None, teks)


def test_further_years_are_told_apart_from_the_first_and_from_words() -> None:
    minta = baca_argumen(["2024", "2023", "hukum", "th", "2022", "2024"])

    assert minta == Permintaan(2024, None, "hukum", tahun_lain=(2023, 2022))


@pytest.mark.parametrize("teks", ["tw5", "tw 22", "triwulan V", "tw0"])
def test_a_triwulan_that_no_year_has_is_no_word(teks: str) -> None:
    minta = baca_argumen(teks.split())

    assert (minta.triwulan, minta.sisa) == (None, "")
    assert minta.triwulan_asing


def test_a_second_triwulan_is_one_too_many() -> None:
    minta = baca_argumen(["tw1", "tw2"])

    assert (minta.triwulan, minta.triwulan_asing) == (Triwulan.I, "2")


def test_digits_of_other_scripts_are_digits() -> None:
    assert baca_argumen(["٢٠٢٤", "iku-\u0663"]) == Permintaan(2024, None, "iku-3")


def test_last_year_needs_to_know_which_year_it_is() -> None:
    assert baca_argumen(["th", "lalu"], tahun_ini=2026) == Permintaan(2025, None, "")
    assert baca_argumen(["tahun", "ini", "hukum"], tahun_ini=2026).tahun == 2026
    assert baca_argumen(["tahun", "lalu"]) == Permintaan(None, None, "tahun lalu")


def test_a_year_by_number_goes_before_one_by_words() -> None:
    assert baca_argumen(["2024", "tahun", "lalu"], tahun_ini=2026).tahun == 2024


@pytest.mark.parametrize(
    ("teks", "bulan", "sisa"),
    [
        ("2025 juni", Bulan.JUNI, ""),
        ("2025 s.d. Juni 35", Bulan.JUNI, "35"),
        ("35 sd agustus", Bulan.AGUSTUS, "35"),
        ("s/d bulan mei hukum", Bulan.MEI, "hukum"),
        ("sampai dengan Desember", Bulan.DESEMBER, ""),
        ("b06", Bulan.JUNI, ""),
        ("agt", Bulan.AGUSTUS, ""),
        ("Peb", Bulan.FEBRUARI, ""),
        ("nop 2025", Bulan.NOVEMBER, ""),
        ("mar", Bulan.MARET, ""),
        ("maret", Bulan.MARET, ""),
        ("rumah tangga", None, "rumah tangga"),
        ("b13", None, "b13"),
        ("desa", None, "desa"),
        ("s.d.", None, "s.d."),
    ],
)
def test_a_month_is_read_by_its_name_or_code(teks: str, bulan: Bulan | None, sisa: str) -> None:
    minta = baca_argumen(teks.split(), bulanan=True)

    assert (minta.bulan, minta.sisa, minta.bulan_lain) == (bulan, sisa, ())


@pytest.mark.parametrize("bulan", Bulan)
def test_every_month_is_read_by_its_whole_name_and_its_first_letters(bulan: Bulan) -> None:
    nama = bulan.name.lower()

    assert baca_argumen([nama], bulanan=True).bulan is bulan
    assert baca_argumen([nama[:3]], bulanan=True).bulan is bulan
    assert baca_argumen([bulan.kode], bulanan=True).bulan is bulan


def test_a_month_is_a_word_where_none_is_asked_for() -> None:
    assert baca_argumen(["juni"]) == Permintaan(None, None, "juni")


def test_the_same_month_twice_is_one_and_another_is_one_too_many() -> None:
    assert baca_argumen(["juni", "b06"], bulanan=True).bulan_lain == ()
    assert baca_argumen(["juni", "juli"], bulanan=True).bulan_lain == (Bulan.JULI,)


@given(st.lists(st.text()), st.none() | st.integers(2000, 2100))
def test_any_text_is_read_without_an_error(args: list[str], tahun_ini: int | None) -> None:
    minta = baca_argumen(args, tahun_ini=tahun_ini, bulanan=True)

    assert minta.tahun is None or 1900 <= minta.tahun <= 2199
    assert minta.sisa == minta.sisa.strip()
