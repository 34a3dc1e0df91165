"""Questions that pick and count lines of the budget by what is true of them."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        (
            "berapa sub kegiatan yang pagunya naik",
            "Sub kegiatan dengan pagu naik, 2024: 21 dari 54",
        ),
        (
            "sub kegiatan yg pagunya dipotong ada brp",
            "Sub kegiatan dengan pagu turun, 2024: 7 dari",
        ),
        (
            "berapa sub kegiatan yg pagunya ga berubah dr murni ke perubahan?",
            "Sub kegiatan dengan pagu tetap (murni sama dengan perubahan), 2024: 26 dari 54",
        ),
        (
            "dari 54 sub kegiatan brp yg naik, brp yg turun, brp yg tetap pagunya",
            "Dari 54 sub kegiatan, 2024: 21 pagu naik, 7 pagu turun, dan 26 pagu tetap",
        ),
        # Rows 28, 3, 26, 42, 13, 52.
        (
            "sub kegiatan yg pagunya nambah lebih dr 100 juta",
            "Sub kegiatan dengan pagu naik lebih dari Rp100.000.000, 2024: 6 dari 54",
        ),
        # Rows 54 (2,63 times) and 53 (2,29 times).
        (
            "sub kegiatan di bagian perekonomian yg pagunya naik lebih dari dua kali lipat",
            "Sub kegiatan dengan pagu naik lebih dari 100,00% di Bagian Perekonomian",
        ),
        (
            "sub kegiatan yg pagunya malah ditambah tp serapannya kurang dr 50%",
            "Sub kegiatan dengan pagu naik dan serapan di bawah 50,00%, 2024: 9 dari 54",
        ),
        (
            "mana yg pagunya diatas 500 jt tp realisasinya kosong",
            "Sub kegiatan dengan pagu di atas Rp500.000.000 dan tanpa angka realisasi, 2024: 1 ",
        ),
        (
            "bagian mana aja yg udah lewat 75% serapannya",
            "Bagian dengan serapan di atas 75,00%, 2024: 3 dari 9",
        ),
        (
            "berapa bagian yg serapannya di bawah rata-rata",
            "Bagian dengan serapan di bawah 82,32% (serapan seluruh Setda), 2024: 8 dari 9",
        ),
        (
            "Sub kegiatan dengan pagu di bawah Rp50 juta ada berapa?",
            "Sub kegiatan dengan pagu di bawah Rp50.000.000, 2024: 6 dari 54",
        ),
        (
            "Apakah ada sub kegiatan yang realisasinya melebihi pagu?",
            "Sub kegiatan yang realisasinya melebihi pagu, 2024: tidak ada, dari 54",
        ),
    ],
)
def test_all_that_is_said_of_lines_is_applied_and_they_are_counted_first(
    dokumen: Dunia, tanya: str, awal: str
) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(awal)


def test_what_is_blank_is_told_with_its_pagu_and_is_no_zero(dokumen: Dunia) -> None:
    kosong = ask(
        dokumen,
        "sekda",
        "Sub kegiatan apa yang tidak memiliki realisasi dan berapa total pagunya?",
    ).teks
    nol = ask(dokumen, "sekda", "serapan 0% apa saja").teks

    assert "tanpa angka realisasi, 2024: 3 dari 54" in kosong
    # 50.000.000 + 521.975.000 + 17.301.900.
    assert "Jumlah pagu perubahan semuanya: Rp589.276.900." in kosong
    assert "dengan realisasi Rp0, 2024: tidak ada, dari 54" in nol
    assert "3 tanpa angka realisasi (bukan 0)" in nol


def test_what_is_nearest_is_told_where_nothing_meets_a_condition(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "ada sub kegiatan yg realisasinya melebihi pagu?").teks

    assert "Serapan tertinggi: 23. Gaji KDH & WKDH, 100,00%." in teks


def test_lines_that_have_figures_are_counted_in_a_unit(berjalan: Dunia) -> None:
    tanya = "tapem 2025 ada berapa sub kegiatan yg udah masuk realisasinya"

    assert "2025 s.d. Juni, contoh: 1 dari 5" in ask(berjalan, "sekda", tanya).teks


def test_a_change_is_not_counted_where_there_is_no_pagu_perubahan(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "berapa sub kegiatan yang pagunya naik tahun 2025")

    assert "pagu perubahan tidak tersedia dalam data" in jawab.teks
    assert jawab.sikap == (Sikap.TIDAK_ADA,)


def test_lines_of_which_nothing_was_spent_are_not_those_without_a_figure(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "brp sub kegiatan yg 0").teks

    assert teks.startswith("Sub kegiatan dengan realisasi Rp0, 2024: tidak ada, dari 54")
    assert "3 tanpa angka realisasi (bukan 0)" in teks


def test_what_a_bagian_gets_is_its_pagu(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "bagian hukum dapet brp").teks

    assert teks.startswith("Bagian Hukum, 2024: pagu murni Rp1.671.262.371")
