"""Titles that are only mentioned: noise in passing, names where something is theirs."""

import pytest

from core.tanya.kalimat import Kata, split
from core.tanya.sapaan import without_address


def _meant(teks: str) -> str:
    """Return the words that are no noise after a text was read."""
    kata = [Kata(k.teks, batas=k.batas) for k in split(teks)]
    return " ".join(k.teks for k in without_address(kata) if not k.hias)


@pytest.mark.parametrize(
    ("teks", "isi"),
    [
        ("izin melapor ke pak wali, serapan setda", "izin , serapan setda"),
        ("pak kepala daerah minta serapan setda", "minta serapan setda"),
        ("disuruh bu asisten sisa pagu", "disuruh sisa pagu"),
        ("pak wali kota, serapan setda", ", serapan setda"),
        ("buat bapak wakil kepala daerah: serapan", "buat serapan"),
    ],
)
def test_a_title_in_passing_is_noise(teks: str, isi: str) -> None:
    hasil = _meant(teks.replace(":", ","))

    assert hasil.replace(" ,", "").replace(", ", "") == isi.replace(" ,", "").replace(", ", "")


@pytest.mark.parametrize(
    "teks",
    [
        "rumah tangga pak wali kota habis berapa",
        "siapa pak sekretaris daerah",
        "gaji untuk pak kepala daerah berapa",
        "pakaian dinas bapak wakil kepala daerah",
    ],
)
def test_a_title_that_something_is_asked_of_is_meant(teks: str) -> None:
    assert _meant(teks) == teks
