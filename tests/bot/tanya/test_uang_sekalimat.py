"""Questions about money that are one, or two of which the second goes on with the first."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "ada", "tiada"),
    [
        (
            "pagu bag hukum naik apa turun pas perubahan, berapa persen?",
            "11,20%",
            "Hukum, 2024: serapan",
        ),
        (
            "total pagu setda abis perubahan brp, nambah brp dr yg awal?",
            "naik Rp2.231.691.971",
            "2024: realisasi",
        ),
        (
            "Apa saja sub kegiatan yang terserap di atas 90 persen dan berapa jumlahnya?",
            "2024: 8 dari 54",
            "Seluruh Setda",
        ),
        (
            "Ada berapa program, kegiatan dan sub kegiatan di tabel realisasi anggaran?",
            "3 program, 18 kegiatan, 54 sub kegiatan",
            "Rp",
        ),
    ],
)
def test_what_is_told_at_once_is_not_told_in_parts(
    dokumen: Dunia, tanya: str, ada: str, tiada: str
) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert len(jawab.sikap) == 1
    assert ada in jawab.teks
    assert tiada not in jawab.teks


@pytest.mark.parametrize(
    ("tanya", "ada"),
    [
        (
            "program mana yg serapannya paling jelek, terus bagian apa isinya",
            "Bagian Tata Pemerintahan, Bagian Kesejahteraan Rakyat, dan Bagian Hukum",
        ),
        (
            "sub kegiatan dgn sisa terbesar apa, itu punya bagian siapa",
            "Rapat Koordinasi dan Konsultasi SKPD di bawah Bagian Umum",
        ),
    ],
)
def test_a_second_question_is_of_what_the_first_one_finds(
    dokumen: Dunia, tanya: str, ada: str
) -> None:
    assert ada in ask(dokumen, "sekda", tanya).teks


@pytest.mark.parametrize(
    ("tanya", "ada"),
    [
        # 1.469.448.105 + 85.248.567 = 1.554.696.672 of 1.858.462.371 = 83,655 %.
        (
            ["serapan bagian hukum berapa dan kalau bantuan hukum terserap semua jadi berapa"],
            "serapan 83,65%",
        ),
        # 662.226.458 + 421.079.494 of 1.213.270.985.
        (["serapan bagian kesra", "kalau bina mental habis semua?"], "serapan 89,29%"),
        # 47.264.962.831 + 978.407.296 of 57.413.866.249.
        (["realisasi setda", "klo gaji asn terserap seluruhnya jadi brp persen"], "serapan 84,03%"),
    ],
)
def test_a_line_is_supposed_to_be_spent_of_what_was_talked_about(
    dokumen: Dunia, tanya: list[str], ada: str
) -> None:
    assert ada in ask(dokumen, "sekda", *tanya).teks


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        ("total serapan 82,32% … di luar belanja bagian umum", "Bukan: 82,32% itu Seluruh Setda"),
        (
            "total serapan 82,32% itu klo di luar belanja bagian umum jd brp",
            "Seluruh Setda tanpa Bagian Umum, 2024: serapan 61,71%",
        ),
        ("realisasi setda tanpa anggaran gaji asn brp", "Seluruh Setda tanpa Gaji & tunjangan ASN"),
    ],
)
def test_money_may_be_said_before_what_is_left_out(dokumen: Dunia, tanya: str, awal: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(awal)


def test_nobody_says_why_a_column_is_blank(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "mcu walikota kok blm ada realisasinya?")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "bukan 0" in jawab.teks
    assert "Penyebab serapan Medical check up tidak tersedia" in jawab.teks


@pytest.mark.parametrize(
    ("tanya", "ada"),
    [
        ("udah ada perubahan pagu 2025 blm", "pagu murni Rp58.019.774.349"),
        ("bagian hukum 2025 pagunya berubah ga", "pagu murni Rp1.858.462.371"),
    ],
)
def test_a_pagu_that_was_not_changed_is_not_ranked_by_its_change(
    berjalan: Dunia, tanya: str, ada: str
) -> None:
    jawab = ask(berjalan, "sekda", tanya)

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "pagu perubahan tidak tersedia dalam data" in jawab.teks
    assert ada in jawab.teks
