"""What is asked of a word that was just explained, in a few words that name nothing."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("arti", "lanjut", "jawab"),
    [
        ("apa itu IKK", "siapa pengampunya", "27 pengampu IKK LPPD (2024):"),
        ("akip itu apa", "nilainya berapa", "IKU-9 Nilai AKIP, 2024: target BB, realisasi belum"),
        ("akip itu apa", "targetnya", "IKU-9 Nilai AKIP, 2024: target BB, realisasi belum rilis"),
        ("apa itu skm", "unsurnya apa aja", "9 unsur SKM (PermenPANRB 14/2017):"),
    ],
)
def test_a_few_words_are_asked_of_the_word_that_was_explained(
    dokumen: Dunia, arti: str, lanjut: str, jawab: str
) -> None:
    assert ask(dokumen, "sekda", arti, lanjut).teks.startswith(jawab)


@pytest.mark.parametrize(
    ("lanjut", "sikap"),
    [("makasih", Sikap.SAPA), ("p", Sikap.SAPA), ("resep rendang", Sikap.LUAR)],
)
def test_what_asks_nothing_of_it_is_what_it_is_alone(
    dokumen: Dunia, lanjut: str, sikap: Sikap
) -> None:
    assert ask(dokumen, "sekda", "lhe itu apa", lanjut).sikap == (sikap,)


def test_a_question_of_its_own_starts_afresh(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "akip itu apa", "serapan bagian hukum").teks

    assert teks.startswith("Bagian Hukum, 2024: serapan 79,07%")


def test_money_behind_the_indikator_of_a_bagian_is_that_of_the_bagian(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "indikator bagian kesra apa", "anggarannya").teks

    assert teks.startswith("Bagian Kesejahteraan Rakyat, 2024: serapan 54,58%")


def test_who_sends_no_reports_and_names_a_year_gets_the_report(dokumen: Dunia) -> None:
    dijawab = ask(dokumen, "sekda", "tolong kirim laporan 2024 dong")

    assert dijawab.sikap == (Sikap.JAWAB,)
    assert dijawab.teks.startswith("Bab III LKjIP 2024")
