"""Times of a question: those that there are not, several at once, the one before or behind."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "ada"),
    [
        ("capaian iku 2 tw 5", "triwulan I sampai IV"),
        ("siapa yg belum lapor skm smt 3", "semester I dan II"),
        ("serapan bulan 13", "12 (Desember)"),
        ("serapan 31 februari 2025", "Februari berakhir tanggal 28"),
        ("iku 2 tahun 20244", "empat angka"),
        ("isi iku 2 tw 0 60", "triwulan I sampai IV"),
    ],
)
def test_a_time_that_there_is_not_is_answered_with_those_there_are(
    berjalan: Dunia, tanya: str, ada: str
) -> None:
    jawab = ask(berjalan, "sekda", tanya)

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert ada in jawab.teks
    assert "realisasi" not in jawab.teks


def test_what_was_asked_with_a_wrong_time_is_asked_again_with_a_right_one(berjalan: Dunia) -> None:
    assert "realisasi 24" in ask(berjalan, "sekda", "iku 2 triwulan 5", "tw 2").teks


@pytest.mark.parametrize("tanya", ["iku 2 tw1 ke tw2 naik brp", "kerja sama tw 1-2 th 2025"])
def test_quarters_stand_beside_each_other(berjalan: Dunia, tanya: str) -> None:
    teks = ask(berjalan, "sekda", tanya).teks

    assert "TW I: target 15, realisasi 10, capaian 66,67%" in teks
    assert "TW II: target 30, realisasi 24, capaian 80,00%" in teks
    assert "(naik 14)" in teks


def test_a_time_is_told_from_the_one_that_was_talked_about(berjalan: Dunia) -> None:
    lanjut = ("kerja sama tw1 2025", "tw berikutnya?", "tw sebelumnya")

    assert "realisasi 24" in ask(berjalan, "sekda", *lanjut[:2]).teks
    assert "realisasi 10" in ask(berjalan, "sekda", *lanjut).teks
    assert "8,77" in ask(berjalan, "sekda", "iku 1 2024", "tahun sebelumnya?").teks
