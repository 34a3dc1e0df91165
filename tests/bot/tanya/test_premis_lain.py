"""Numbers of a doubt that are said of something else than the figure that is doubted."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    "tanya",
    [
        "capaian ikk lppd 100% itu bener? PD kita kan 39",
        "realisasi IKK cuma 27 dari 39 kan?",
        "capaian iku 4 100% bener? dinas kita kan 39",
    ],
)
def test_number_that_a_finding_explains_is_not_denied(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert "Bukan" not in teks
    assert "69,23%" in teks


def test_number_of_another_thing_is_not_held_against_a_list(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "inovasi 2 itu bener? bagian kita kan 9").teks

    assert teks.startswith("Inovasi 2024: 2 entri")


def test_what_a_number_counts_is_no_figure_beside_the_one_that_is_doubted(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "iku 6 realisasi 100 padahal kebijakannya cuma 1, bener?").teks

    assert teks.startswith("IKU-6 Kebijakan, 2024: realisasi 100")


@pytest.mark.parametrize(
    ("tanya", "harap"),
    [
        ("ikk lppd itu 39% ya", "Bukan 39"),
        ("capaian ikk 69% ya", "Bukan 69"),
        ("knp inovasi kita cuma 1 dari target 2", "Bukan 1"),
        ("kenapa nilai AKIP setda turun jadi C?", "Bukan C"),
    ],
)
def test_wrong_figure_is_still_denied(dokumen: Dunia, tanya: str, harap: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(harap)


def test_grade_of_the_last_year_is_not_denied(dokumen: Dunia) -> None:
    assert "Bukan B" not in ask(dokumen, "sekda", "kenapa nilai akip cuma B").teks


def test_findings_on_a_document_explain_no_figure_of_a_later_year(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "kok kerjasama tw2 capaiannya cuma 50%?").teks

    assert teks.startswith("Bukan 50: di data tercatat realisasi 24, target 30, capaian 80,00%.")
    assert "4 / 8" not in teks
    assert "60 bukan bagian bulat" not in teks
