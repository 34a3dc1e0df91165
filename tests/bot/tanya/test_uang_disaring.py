"""Money in other words: shares, gaps, conditions and sums, each asked as officials do."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("oleh", "tanya", "ada"),
    [
        # 1.471.032.003 of 47.264.962.831.
        ("sekda", "brp % realisasi prog 3 dr realisasi setda", "= 3,11% dari realisasi"),
        # 90 % of 1.858.462.371 less 1.469.448.105.
        ("kabag_hukum", "kalau kami mau 90 persen kurang brp lg", "masih kurang Rp203.168.029"),
        # 74.650.707 + 354.883.490.
        (
            "sekda",
            "sisa duit pengadaan elektronik + pembinaan pengadaan brp ya",
            "sisa Rp429.534.197",
        ),
        ("sekda", "ada sub kegiatan yg sisanya lebih dari setengah milyar?", "2024: 4 dari 54"),
        # Rows 4, 17, 19, 23 and 33.
        (
            "sekda",
            "sub kegiatan yg pagunya dikurangi tp serapannya malah lewat 80%",
            "pagu turun dan serapan di atas 80,00%, 2024: 5 dari 54",
        ),
        (
            "sekda",
            "total pagu yg dipotong dari semua sub kegiatan yg turun brp",
            "Jumlah perubahan pagu semuanya: -Rp1.490.604.334.",
        ),
        # 139.464.727 of 173.321.065.
        ("sekda", "serapan perekonomian dan SDA kalo pake pagu murni", "serapan 80,47%"),
        (
            "sekda",
            "serapan 9 bagian kecuali bagian umum urut dari tertinggi",
            "Bagian dengan serapan tertinggi selain Bagian Umum",
        ),
        (
            "pembaca",
            "Sebutkan pagu murni, pagu perubahan, dan realisasi Bagian Administrasi Pembangunan.",
            "perubahan Rp488.446.200 (tetap); realisasi Rp309.808.365",
        ),
    ],
)
def test_a_question_about_money_is_answered_in_its_first_lines(
    dokumen: Dunia, oleh: str, tanya: str, ada: str
) -> None:
    assert ada in ask(dokumen, oleh, tanya).teks.split("\n\n")[0]


def test_so_many_times_as_much_is_no_percentage(dokumen: Dunia) -> None:
    tanya = "kok serapan kelembagaan rendah padahal pagunya naik hampir 3x lipat"
    teks = ask(dokumen, "sekda", tanya).teks

    assert "3,00%" not in teks
    assert "naik Rp93.337.300 atau 174,46%" in teks


@pytest.mark.parametrize(
    ("tanya", "ada"),
    [
        ("yg udah lebih dari pagunya sub kegiatan mana", "40. Kesra masyarakat: serapan 516,37%"),
        # 50 % of 1.213.270.985 less 500.000.000.
        ("kesra kurang brp lg biar 50% thn ini", "masih kurang Rp106.635.493"),
    ],
)
def test_money_of_this_year_is_asked_alike(berjalan: Dunia, tanya: str, ada: str) -> None:
    assert ada in ask(berjalan, "sekda", tanya).teks
