"""Numbers in words, and words that are none."""

import pytest

from core.kata_bilangan import read_words


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("nol", 0),
        ("satu", 1),
        ("Delapan", 8),
        ("sembilan", 9),
        ("sepuluh", 10),
        ("sebelas", 11),
        ("dua belas", 12),
        ("sembilan belas", 19),
        ("dua puluh", 20),
        ("dua  puluh tujuh", 27),
        ("sembilan puluh sembilan", 99),
        ("seratus", 100),
        ("seratus lima", 105),
        ("seratus lima puluh", 150),
        ("sembilan ratus sebelas", 911),
    ],
)
def test_a_number_in_words_is_read(teks: str, nilai: int) -> None:
    assert read_words(teks) == nilai


@pytest.mark.parametrize(
    "teks",
    [
        "",
        "orang",
        "tiga orang",
        "satu belas",
        "satu puluh",
        "dua puluh nol",
        "seratus nol",
        "ratus",
    ],
)
def test_what_is_no_number_is_none(teks: str) -> None:
    assert read_words(teks) is None
