"""Spaces, years and marks that fingers leave out."""

import pytest

from core.services.nama import load_kamus
from core.tanya.kalimat import plain
from core.tanya.kosakata import Kosakata
from core.tanya.renggang import loosen

NAMA = Kosakata(["sp2d", "dp3ap2kb", "hukum"])


def read(teks: str) -> str:
    return loosen(plain(teks), load_kamus(), NAMA)


@pytest.mark.parametrize(
    ("teks", "renggang"),
    [
        ("iku1brp", "iku 1 brp"),
        ("tw2nya", "tw 2 nya"),
        ("serapan2024", "serapan 2024"),
        ("relisasi2024", "relisasi 2024"),
        ("nilai64,99", "nilai 64,99"),
        ("sub keg42", "sub keg 42"),
    ],
)
def test_a_number_that_a_word_sticks_to_stands_apart(teks: str, renggang: str) -> None:
    assert read(teks) == renggang


@pytest.mark.parametrize(
    "teks", ["sp2d", "dp3ap2kb", "bagian2", "100.3.2/71/b.ii/2024", "1e5", "5m", "xq7z"]
)
def test_names_codes_and_words_said_twice_stay_whole(teks: str) -> None:
    assert read(teks) == teks


@pytest.mark.parametrize("teks", ["'24", "2k24", "\u201924"])
def test_a_year_in_short_is_a_year(teks: str) -> None:
    assert read(f"serapan {teks}") == "serapan 2024"


def test_a_number_in_quotes_is_no_year() -> None:
    assert read("nilai '24'") == "nilai 24"


@pytest.mark.parametrize(
    "teks",
    [
        *("1) pagu hukum 2) sisa umum", "1. pagu hukum\n2. sisa umum", "- pagu hukum\n- sisa umum"),
        "pertama pagu hukum, kedua sisa umum",
    ],
)
def test_points_of_a_list_are_sentences(teks: str) -> None:
    bagian = [b.strip() for b in read(teks).replace("\n", " ").split(";") if b.strip()]

    assert bagian == ["pagu hukum", "sisa umum"]


def test_a_full_stop_ends_a_line_and_an_abbreviation_does_not() -> None:
    assert read("pagu hukum. sisa umum") == "pagu hukum\nsisa umum"
    assert read("bag. hukum") == "bag. hukum"
