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
