"""Words and numbers of a text, as people type them."""

from decimal import Decimal

import pytest

from core.tanya.kalimat import split


@pytest.mark.parametrize(
    ("teks", "angka", "persen"),
    [
        ("12,41", "12.41", False),
        ("1.234.567", "1234567", False),
        ("Rp 1.000.000,50", "1000000.50", False),
        ("12.5", "12.5", False),
        ("59,39%", "59.39", True),
        ("5 persen", "5", True),
        ("1,2 juta", "1200000", False),
        ("4,3 M", "4300000000", False),
        ("lima", "5", False),
        ("٣", "3", False),
    ],
)
def test_number_is_read_as_indonesia_writes_it(teks: str, angka: str, *, persen: bool) -> None:
    [kata] = split(teks)

    assert (kata.angka, kata.persen) == (Decimal(angka), persen)


@pytest.mark.parametrize(
    ("teks", "kode"),
    [
        ("4.01.01.2.10", "4.01.01.2.10"),
        ("IKU-2", "iku-2"),
        ("iku no 7", "iku-7"),
        ("IKU07", "iku-7"),
        ("asisten ii", "asisten 2"),
        ("100.3.2/71/B.II/2024", "100.3.2/71/b.ii/2024"),
    ],
)
def test_code_is_one_word_and_no_number(teks: str, kode: str) -> None:
    [kata] = split(teks)

    assert (kata.kode, kata.angka) == (kode, None)


def test_name_with_a_digit_in_it_is_no_number() -> None:
    assert [k.teks for k in split("sp2d dp3ap2kb")] == ["sp2d", "dp3ap2kb"]


def test_letters_drawn_out_are_said_once() -> None:
    assert [k.teks for k in split("koook gituuu iii")] == ["kok", "gitu", "iii"]


def test_marks_end_sentences_and_parts() -> None:
    assert [k.batas for k in split("a, b? c!")] == ["", ",", "", "?", "", "!"]
