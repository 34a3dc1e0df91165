"""What is taken for granted and is not so, and whose an amount is."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("20 dari 39 kok bisa 100%", "Bukan 20 dari 39: menurut dokumen 27 dari 27."),
        ("kok ikk bisa 100 persen padahal cuma 25 dari 27", "Bukan 25 dari 27: menurut dokumen"),
        ("jumlah rincian sub kegiatan pas ga sama totalnya", "Tidak cocok."),
        ("capaian rata2 program 71 persen, itu target atau realisasi?", "71 itu realisasi IKU-7"),
    ],
)
def test_it_is_said_first_that_it_is_not_so(dokumen: Dunia, tanya: str, jawab: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(jawab)


def test_a_share_that_was_counted_is_not_denied(dokumen: Dunia) -> None:
    assert "Bukan 27" not in ask(dokumen, "sekda", "27 dari 39 kok bisa 100%").teks


def test_a_fall_between_quarters_that_was_a_rise_is_denied(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "kok iku 2 turun dari tw1 ke tw2 2025").teks

    assert teks.startswith("Bukan turun: naik.")
    assert "Bukan" not in ask(berjalan, "sekda", "kok iku 2 naik dari tw1 ke tw2 2025").teks


@pytest.mark.parametrize(
    "tanya",
    ["sisa pagu Rp85.248.567 itu sisa punya bagian apa", "1.244.065.433 itu punya bagian mana"],
)
def test_whose_an_amount_is_is_told(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert teks.startswith("Bantuan hukum, 2024")
    assert "Milik Bagian Hukum." in teks


def test_how_far_print_and_computation_are_apart_is_told(dokumen: Dunia) -> None:
    tanya = "selisih yg tertulis sama hitungan program pemerintahan dan kesra brp"

    # 59,93 - 59,39
    assert "Selisihnya 0,54 poin persen." in ask(dokumen, "sekda", tanya).teks


def test_a_line_is_meant_by_words_that_mean_something_else_alone(dokumen: Dunia) -> None:
    teks = ask(
        *(dokumen, "kabag_hukum", "serapan bagian saya", "rinciannya?"),
        "yang produk hukum kok cuma segitu, kenapa ya",
    ).teks

    assert teks.startswith("Produk hukum daerah, 2024: serapan 34,43%")


def test_the_second_question_of_a_text_is_of_what_the_first_shows(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "program mana paling jelek, terus bagian apa isinya").teks

    assert "Bagian Tata Pemerintahan, Bagian Kesejahteraan Rakyat, dan Bagian Hukum" in teks
    assert "Bagian Organisasi" not in teks


def test_what_is_filled_in_is_of_the_open_year(berjalan: Dunia) -> None:
    teks = ask(berjalan, "staf_organisasi", "serapan organisasi 2024", "isi iku 1 tw2 bisa ga").teks

    assert "2024 tidak dibuka" not in teks
