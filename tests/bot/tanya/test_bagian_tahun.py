"""Free text that names a part of the year: figures are never of another time than they say.

Documents print the year alone; what is posted for 2025 is in `tests/tanya/dunia.py`.
"""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "bagian"),
    [
        ("capaian bulan maret 2024", "bulan Maret"),
        ("capaian semester 1 2024", "semester I"),
        ("capaian IKU-2 semester 2 2024", "semester II"),
        ("indikator yg di bawah target tw2 2024", "triwulan II"),
        ("realisasi anggaran semester 1 2024", "semester I"),
        ("serapan per bagian tw 3 2024", "triwulan III"),
        ("sub kegiatan serapan terendah bulan agustus 2024", "bulan Agustus"),
        ("realisasi program 1 + program 2 semester 1 2024", "semester I"),
    ],
)
def test_a_document_has_no_figure_of_a_part_of_its_year(
    dokumen: Dunia, tanya: str, bagian: str
) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert jawab.teks.startswith(
        f"Angka {bagian} 2024 tidak tersedia dalam data; yang ada angka setahun:"
    )


@pytest.mark.parametrize("kapan", ["semester 1", "bulan april"])
def test_capaian_of_a_month_or_half_year_is_that_of_a_quarter_and_says_so(
    berjalan: Dunia, kapan: str
) -> None:
    teks = ask(berjalan, "sekda", f"capaian IKU-2 {kapan} 2025").teks

    assert teks.startswith("Capaian dilaporkan per triwulan; berikut triwulan II 2025:")
    # 24 of 30 are 80 %.
    assert "capaian 80,00%, target 30, realisasi 24" in teks


def test_the_quarter_itself_needs_no_explanation(berjalan: Dunia) -> None:
    assert "per triwulan" not in ask(berjalan, "sekda", "capaian IKU-2 tw2 2025").teks


def test_a_half_year_of_the_budget_counts_up_to_its_last_month(berjalan: Dunia) -> None:
    # 29.974.380 + 500.000.000.
    assert "2025 s.d. Juni, contoh: realisasi Rp529.974.380" in (
        ask(berjalan, "sekda", "realisasi anggaran semester 1 2025").teks
    )


def test_the_budgets_of_two_years_stand_beside_each_other(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "pagu bantuan hukum 2024 dibanding 2025").teks

    # The plan of 2025 is made up of the pagu that was in force at the end of 2024.
    assert "2024: pagu murni Rp1.158.214.000 → perubahan Rp1.329.314.000" in teks
    assert "2025 s.d. Juni, contoh: pagu murni Rp1.329.314.000" in teks
    assert "Dari 2024 ke 2025: tetap." in teks
    assert "LKjIP Setda Kota Bengkulu 2024" in teks
    assert "Contoh rencana 2025" in teks


@pytest.mark.parametrize(
    "tanya", ["serapan setda 2024 vs 2025", "realisasi anggaran naik ga dari tahun lalu"]
)
def test_what_is_posted_of_a_year_so_far_is_not_compared_with_a_whole_one(
    berjalan: Dunia, tanya: str
) -> None:
    teks = ask(berjalan, "sekda", tanya).teks

    assert "Rp47.264.962.831" in teks
    assert "Rp529.974.380" in teks
    assert "bukan angka setahun, jadi selisihnya tidak dihitung" in teks


def test_of_two_years_the_one_without_a_budget_is_named(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "bandingkan serapan 2023 dan 2024")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "Anggaran 2023: tidak tersedia dalam data." in jawab.teks
    assert "82,32%" in jawab.teks


def test_years_are_compared_only_of_what_the_person_may_see(dokumen: Dunia) -> None:
    for tanya in ("anggaran setda 2024 vs 2025", "serapan bagian hukum 2024 vs 2025"):
        jawab = ask(dokumen, "staf_organisasi", tanya)

        assert jawab.sikap == (Sikap.TOLAK,)
        assert "Rp" not in jawab.teks


@pytest.mark.parametrize(
    "tanya",
    [
        "serapan setda tanpa bagian umum tahun 2024",
        "serapan setda tanpa bagian umum 2024",
        "serapan setda 2024 tanpa bagian umum",
    ],
)
def test_a_year_is_that_of_the_question_wherever_it_stands(berjalan: Dunia, tanya: str) -> None:
    # Without Bagian Umum 4.399.523.364 of the printed 7.129.484.967 are 61,709 %.
    assert "2024: serapan 61,71%" in ask(berjalan, "sekda", tanya).teks
