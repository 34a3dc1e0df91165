"""What is said beside a question, and what is none of that."""

import pytest

from core.tanya.basa_basi import is_courtesy, without_courtesy
from tests.core.tanya.nama_uji import words


def _meant(teks: str) -> str:
    return " ".join(k.teks for k in without_courtesy(words(teks)) if not (k.hias or k.batas))


@pytest.mark.parametrize(
    "teks",
    [
        "pagi min, pagu hukum, makasih banyak",
        "kalau boleh tau pagu hukum",
        "besok ada rapat evaluasi, pagu hukum",
        "pagu hukum soalnya besok ada rapat",
        "mau lapor ke walikota besok, pagu hukum",
        "tolong dibantu, pagu hukum",
    ],
)
def test_greetings_courtesy_and_reasons_ask_for_nothing(teks: str) -> None:
    assert _meant(teks) == "pagu hukum"


def test_a_reason_that_names_something_is_heard() -> None:
    assert "hukum" in _meant("mau rapat bantuan hukum, pagunya")


def test_an_occasion_that_is_asked_about_is_no_reason() -> None:
    assert "lapor" in _meant("siapa belum lapor, pagu hukum")


def test_a_greeting_alone_stays_one() -> None:
    kata = without_courtesy(words("selamat pagi"))

    assert is_courtesy(kata)
    assert any("salam" in k.konsep for k in kata)
