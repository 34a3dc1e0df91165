"""A change of the pagu that is taken for granted: confirmed or corrected, never supposed."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        # 57.413.866.249 - 55.182.174.278 = 2.231.691.971 = 4,04 % of what was.
        ("penambahan 2.231.691.971 di apbd perubahan itu bener ga", "naik Rp2.231.691.971 (4,04%)"),
        ("bener ga pagu setda nambah 2,23 M pas perubahan", "naik Rp2.231.691.971 (4,04%)"),
        ("pagu setda naik 4,04 persen, bener ga?", "naik Rp2.231.691.971 (4,04%)"),
        # 4.126.156.032 - 4.347.473.632 = -221.317.600.
        ("apa benar pagu program 2 turun 221.317.600", "turun Rp221.317.600 (5,09%)"),
        ("benarkah pagu bagian hukum bertambah 187.200.000", "naik Rp187.200.000 (11,20%)"),
        ("pagu setda naik jadi 57,4 M ya?", "Rp57.413.866.249"),
    ],
)
def test_a_change_that_there_was_is_confirmed(dokumen: Dunia, tanya: str, jawab: str) -> None:
    assert f"Benar, pagunya {jawab}." in ask(dokumen, "sekda", tanya).teks


@pytest.mark.parametrize(
    ("tanya", "koreksi"),
    [
        ("pagu setda nambah 3 M pas perubahan ya?", "Bukan Rp3.000.000.000: pagunya naik Rp2.231"),
        ("apakah benar pagu setda naiknya 5 persen", "Bukan 5,00%: pagunya naik Rp2.231.691.971"),
        ("katanya anggaran setda dipotong 2,2 M, bener?", "Bukan turun: pagunya naik Rp2.231"),
        ("kok pagu bina mental spiritual naik 100 juta", "Bukan naik: pagunya tetap."),
    ],
)
def test_another_change_is_corrected(dokumen: Dunia, tanya: str, koreksi: str) -> None:
    assert koreksi in ask(dokumen, "sekda", tanya).teks


def test_a_change_that_is_supposed_is_still_a_what_if(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kalau pagu setda nambah 2,23 M serapannya jadi berapa").teks

    assert "Andaikan pagu naik Rp2.230.000.000" in teks


def test_of_a_year_without_pagu_perubahan_no_change_is_confirmed(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "bener ga pagu setda 2025 nambah 2 M").teks

    assert "pagu perubahan tidak tersedia dalam data" in teks
    assert "Benar" not in teks
