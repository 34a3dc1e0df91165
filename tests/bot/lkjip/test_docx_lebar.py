"""Columns as wide as they must be: no figure broken, however narrow its share."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.lkjip.blok import Baris, Kolom, Sel
from bot.lkjip.word import huruf
from bot.lkjip.word.lebar import BIASA, KECIL, heights, lay_out
from tests.bot.lkjip.docx_uji import make_tabel

HALAMAN = 8788
TEPI = 160
"""Of a cell, 4 points at each side."""


@pytest.mark.parametrize(
    ("teks", "titik"),
    [
        # Arial's own measures: a figure 556 of 1000, a point 278, "W" 944, "i" 222.
        ("0", 5.004),
        ("1.234.567", 40.032),
        ("Wi", 10.494),
    ],
)
def test_a_text_is_as_wide_as_arial_prints_it(teks: str, titik: float) -> None:
    assert huruf.width(teks, 9) == pytest.approx(titik * 20, abs=1)


def test_bold_widens_words_and_not_figures() -> None:
    assert huruf.width("1.234", 9, tebal=True) == huruf.width("1.234", 9)
    assert huruf.width("abcd", 9, tebal=True) > huruf.width("abcd", 9)


def test_a_bold_word_is_as_wide_as_arial_prints_it() -> None:
    # "d", "p", "o", "n" 611, "i", "l" 278, "a", "k" 556, "r" 389.
    assert huruf.width("dilaporkan", 9, tebal=True) == pytest.approx(5057 * 9 * 20 / 1000, abs=1)


def test_a_state_in_a_bold_row_is_not_broken_inside_a_word() -> None:
    kolom = (Kolom("Uraian", 90), Kolom("%", 5, kanan=True))
    baris = Baris((Sel("Jumlah"), Sel("belum dilaporkan")), tebal=True)

    # 911 of the word, and 170 at the edges.
    assert lay_out(make_tabel(baris, kolom=kolom), HALAMAN).lebar[1] == 1081


def test_a_figure_stays_whole_at_the_cost_of_a_column_that_has_more() -> None:
    kolom = (Kolom("Uraian", 90), Kolom("Rp", 10, kanan=True))
    letak = lay_out(make_tabel(Baris((Sel("Gaji"), Sel("19.886.206.903"))), kolom=kolom), HALAMAN)

    # 11 figures and 3 points in 9 points: 6950 / 1000 x 9 x 20 = 1251, and 170 at the edges;
    # its tenth of the page would be 878.
    assert letak.lebar == (HALAMAN - 1421, 1421)
    assert letak.ukuran == BIASA


def test_a_bold_figure_needs_no_more_than_a_plain_one() -> None:
    kolom = (Kolom("Uraian", 90), Kolom("Rp", 10, kanan=True))
    baris = Baris((Sel("Gaji"), Sel("19.886.206.903")), tebal=True)

    assert lay_out(make_tabel(baris, kolom=kolom), HALAMAN).lebar[1] == 1421


def test_a_state_in_a_column_of_figures_may_take_several_lines() -> None:
    kolom = (Kolom("Uraian", 90), Kolom("%", 10, kanan=True))
    baris = Baris((Sel("Gaji"), Sel("tidak tersedia dalam data 2024")))

    assert lay_out(make_tabel(baris, kolom=kolom), HALAMAN).lebar == (7909, 879)


def test_five_columns_of_money_get_smaller_type_before_anything_is_broken() -> None:
    kolom = (
        Kolom("No", 5),
        Kolom("Program", 10),
        *(Kolom("Pagu (Rp)", 15, kanan=True) for _ in range(5)),
    )
    uang = (Sel("50.906.752.982"),) * 5
    tabel = make_tabel(Baris((Sel("1"), Sel("KABUPATEN/KOTA"), *uang)), kolom=kolom)

    letak = lay_out(tabel, HALAMAN)

    assert letak.ukuran == KECIL
    assert sum(letak.lebar) == HALAMAN
    assert letak.lebar[1] >= huruf.width("KABUPATEN/KOTA", KECIL) + TEPI
    assert min(letak.lebar[2:]) >= huruf.width("50.906.752.982", KECIL) + TEPI


@pytest.mark.parametrize(("semua", "uraian"), [(7600, 860), (7850, 1360)])
def test_words_are_broken_before_figures_where_not_even_small_type_fits(
    semua: int, uraian: int
) -> None:
    kolom = (Kolom("Program", 20), *(Kolom("Rp", 15, kanan=True) for _ in range(5)))
    uang = (Sel("50.906.752.982"),) * 5

    letak = lay_out(make_tabel(Baris((Sel("PERTANGGUNGJAWABANNYA"), *uang)), kolom=kolom), semua)

    assert min(letak.lebar[1:]) >= huruf.width("50.906.752.982", KECIL) + TEPI
    assert uraian < letak.lebar[0] < huruf.width("PERTANGGUNGJAWABANNYA", KECIL)


@settings(max_examples=40)
@given(
    bagian=st.lists(st.integers(-1, 50), min_size=1, max_size=14),
    teks=st.text(max_size=40),
    semua=st.sampled_from([HALAMAN, 14004]),
)
def test_columns_always_fill_the_page_exactly(bagian: list[int], teks: str, semua: int) -> None:
    kolom = tuple(Kolom(teks, satu, kanan=satu % 2 == 0) for satu in bagian)
    tabel = make_tabel(Baris((Sel(teks),) * len(bagian)), kolom=kolom)

    letak = lay_out(tabel, semua)

    assert sum(letak.lebar) == semua
    assert min(letak.lebar) > 0
    assert all(tinggi > 0 for tinggi in heights(tabel, letak))


def test_a_row_is_as_high_as_its_longest_cell() -> None:
    tabel = make_tabel(
        Baris((Sel("1"), Sel("satu baris"), Sel("1"))),
        Baris((Sel("2"), Sel("satu\ndua\ntiga"), Sel("1"))),
        Baris((Sel("3"), Sel("kata " * 50), Sel("1"))),
    )

    # A line of 9 points is 207 twips high, and 90 are above and below.
    assert heights(tabel, lay_out(tabel, HALAMAN)) == [297, 297, 711, 1125]
