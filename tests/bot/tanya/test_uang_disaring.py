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
            "Jumlah penurunan pagu 7 sub kegiatan itu: Rp1.490.604.334",
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


@pytest.mark.parametrize(
    ("oleh", "tanya", "ada"),
    [
        # 646.899.265 + 662.226.458 of 2.472.837.139.
        (
            "sekda",
            "total realisasi tapem sama kesra itu brp persen dr program 2",
            "Rp1.309.125.723 = 52,94%",
        ),
        # 20.864.614.199 + 6.276.054.659 of 57.413.866.249.
        ("sekda", "gaji asn sama jasa pelayanan umum brp persen dari pagu setda", "= 47,27% dari"),
        ("kabag_hukum", "pagu kami brp persen dari setda", "Rp1.858.462.371 = 3,24% dari"),
        ("sekda", "dr sisa setda 10,1 M, sisa pbj nyumbang brp persen", "= 5,76% dari sisa"),
        (
            "sekda",
            "bagian umum sub keg yg ga sampe setengah serapannya",
            "di bawah 50,00% di Bagian Umum, 2024: 7 dari 28",
        ),
        (
            "sekda",
            "yg pagunya naik dan serapannya juga bagus di atas 80",
            "pagu naik dan serapan di atas 80,00%, 2024: 4 dari 54",
        ),
        # Without rows 3 and 19: 21.214.374.678 of 30.273.197.391.
        (
            "sekda",
            "kalau setda ga pake gaji asn sama jasa pelayanan umum serapannya brp",
            "serapan 70,08%",
        ),
        (
            "sekda",
            "mana aja yg belum kepake sama sekali",
            "Jumlah pagu perubahan semuanya: Rp589.276.900.",
        ),
        ("sekda", "jarak serapan program 1 sama program 2 brp poin", "25,17 poin persen"),
    ],
)
def test_parts_halves_and_gaps_are_told_first(
    dokumen: Dunia, oleh: str, tanya: str, ada: str
) -> None:
    assert ada in ask(dokumen, oleh, tanya).teks.split("\n\n")[0]


def test_what_a_ranked_kegiatan_holds_is_listed_behind_the_ranking(dokumen: Dunia) -> None:
    tanya = "kegiatan dgn sisa paling gede, isinya sub kegiatan apa aja"
    teks = ask(dokumen, "sekda", tanya).teks

    # 6.938.046.657 - 4.561.961.744 of kegiatan 4, with rows 10 to 16.
    assert "4. Administrasi umum Rp2.376.084.913" in teks
    assert "16. Arsip dinamis" in teks
