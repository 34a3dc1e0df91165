"""A sentence that corrects itself asks only what is meant in the end."""

import pytest

from core.tanya.pertanyaan import Pertanyaan, Ukuran
from tests.core.tanya.nama_uji import HUKUM, UMUM, ask_one


@pytest.mark.parametrize(
    "teks",
    [
        "serapan bagian hukum eh salah bagian umum",
        "serapan bagian hukum, maksud saya bagian umum",
        "serapan bagian hukum ups bagian umum",
        "jangan tampilkan serapan bagian hukum, tampilkan bagian umum",
        "bukan bagian hukum tapi bagian umum serapannya",
    ],
)
def test_only_what_is_meant_in_the_end_is_asked_about(teks: str) -> None:
    assert ask_one(teks).benda == (UMUM,)


def test_figure_is_taken_back_as_well() -> None:
    hasil = ask_one("pagu bagian hukum eh serapannya")
    assert (hasil.benda, hasil.ukuran) == ((HUKUM,), (Ukuran.SERAPAN,))


def test_year_is_taken_back_as_well() -> None:
    assert ask_one("serapan bagian hukum 2023 eh 2024").tahun == (2024,)


@pytest.mark.parametrize("teks", ["eh serapan bagian hukum", "serapan bagian hukum eh"])
def test_word_at_an_end_takes_nothing_back(teks: str) -> None:
    hasil = ask_one(teks)
    assert isinstance(hasil, Pertanyaan)
    assert hasil.benda == (HUKUM,)
