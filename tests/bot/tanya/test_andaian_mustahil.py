"""Numbers that cannot be: it is said why, and nothing breaks."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia

PANJANG = "9" * 400


@pytest.mark.parametrize(
    ("tanya", "sebab"),
    [
        ("kalau pagunya 0 bantuan hukum serapannya", "pagu menjadi pembagi"),
        ("kalau pagunya -5 bantuan hukum serapannya", "-5 kurang dari 0"),
        ("kalau penyebutnya 0 IKU 4", "penyebut menjadi pembagi"),
        ("kalau penyebutnya -3 IKU 4", "-3 kurang dari 0"),
        ("kalau penyebutnya 39,5 IKU 4", "39,5 harus bilangan bulat"),
        ("kalau targetnya 0 IKU 7", "target menjadi pembagi"),
    ],
)
def test_what_cannot_be_supposed_is_said_with_its_reason(
    dokumen: Dunia, tanya: str, sebab: str
) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == (Sikap.TANYA,)
    assert sebab in jawab.teks


def test_another_pagu_is_supposed_and_not_that_of_the_start(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kalau pagunya 2 M bantuan hukum serapannya berapa").teks

    # 1.244.065.433 / 2.000.000.000.
    assert "→ serapan 62,20% (tercatat 93,59%)" in teks


def test_a_small_amount_is_asked_back(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "kalau pagunya 5 bantuan hukum")

    assert "terbaca sebagai Rp5" in jawab.teks
    assert "5 juta" in jawab.teks


@pytest.mark.parametrize(
    "tanya",
    [
        f"serapan {PANJANG}% bagian hukum kan?",
        f"kalau penyebutnya {PANJANG} IKU 4",
        f"nilai IKM {PANJANG} kategori apa",
        f"kalau realisasinya {PANJANG} bantuan hukum",
        f"IKU {PANJANG}",
    ],
)
def test_a_number_longer_than_any_figure_is_a_word_that_nobody_knows(
    dokumen: Dunia, tanya: str
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert "9" * 24 in teks
    assert "9" * 25 not in teks


def test_a_code_that_no_indikator_has_is_said_to_be_none(dokumen: Dunia) -> None:
    assert "IKU-12345 tidak ada dalam data" in ask(dokumen, "sekda", "capaian iku 12345").teks


def test_a_score_below_zero_is_off_the_scale(dokumen: Dunia) -> None:
    assert "-5 di luar skala" in ask(dokumen, "sekda", "nilai IKM -5 masuk apa").teks
