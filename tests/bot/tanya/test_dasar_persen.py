"""A percentage of which it is asked what it is of: whose it is, and what it is of the other."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "kini", "murni"),
    [
        # 47.264.962.831 / 57.413.866.249 and / 55.182.174.278.
        ("82,32 persen itu thd pagu yg mana? klo pake pagu murni jadi berapa", "82,32%", "85,65%"),
        # 2.472.837.139 / 4.126.156.032 and / 4.347.473.632: nothing is named but the number.
        ("59,93 itu dari pagu perubahan kan, kalau dari murni jadi berapa", "59,93%", "56,88%"),
        ("85,10 persen program 1 itu dari pagu perubahan ya?", "85,10%", "88,91%"),
        ("48,76% itu pakai pagu murni atau perubahan", "48,76%", "80,47%"),
    ],
)
def test_both_bases_are_told_of_what_has_that_serapan(
    dokumen: Dunia, tanya: str, kini: str, murni: str
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert f"serapan {kini} (realisasi" in teks
    assert f"terhadap pagu murni serapan {murni}" in teks


def test_the_other_base_is_asked_for_behind_a_number(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "serapan setda 82,32%", "klo pake pagu murni jadi berapa").teks

    assert "terhadap pagu murni serapan 85,65%" in teks
