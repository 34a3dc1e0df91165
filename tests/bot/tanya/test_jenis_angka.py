"""Which figure a number is, and indikator that are picked or ranked by one of their figures.

Expected figures: LKjIP 2024, Tabel 3.1; those of 2025 are posted by `tests/tanya/dunia.py`.
"""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        (("12,41 itu target atau realisasi?",), "12,41 itu target IKU-1"),
        (("8,77 target apa realisasi",), "8,77 itu realisasi 2023 IKU-1"),
        (("65 itu target atau realisasi harmonisasi",), "65 itu target menurut RKT IKU-3"),
        (("iku 2", "yang 60 itu realisasi apa target"), "60 itu target dan realisasi IKU-2"),
        (("71,39 itu realisasi atau capaian ya",), "71,39 itu capaian IKU-1"),
        (("iku 9 2024", "BB itu target apa realisasi"), "BB itu target IKU-9"),
    ],
)
def test_a_number_is_told_which_figure_it_is(
    dokumen: Dunia, tanya: tuple[str, ...], awal: str
) -> None:
    assert ask(dokumen, "sekda", *tanya).teks.startswith(awal)


def test_the_figure_that_was_told_first_is_meant_where_no_number_is_said(dokumen: Dunia) -> None:
    lalu = "itu target atau realisasi?"

    assert ask(dokumen, "sekda", "target iku 7 brp", lalu).teks.startswith("75 itu target.")
    realisasi = ask(dokumen, "sekda", "realisasi lapor sakip", lalu)
    assert realisasi.teks.startswith("8,86 itu realisasi.")


def test_a_number_that_no_indikator_has_is_none_of_their_figures(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "99 itu target atau realisasi")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert jawab.teks.startswith("99 bukan target, realisasi, atau capaian indikator mana pun")


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        ("8,86 itu persen atau nilai?", "8,86 itu poin, bukan persen"),
        ("lapor sakip 8,86 persen atau poin", "8,86 itu poin, bukan persen"),
        ("71,39 itu persen apa nilai", "71,39 itu persen"),
    ],
)
def test_a_number_is_told_what_it_is_measured_in(dokumen: Dunia, tanya: str, awal: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(awal)


def _named(teks: str) -> list[str]:
    return [baris.split()[1] for baris in teks.split("\n") if baris.startswith("• IKU-")]


@pytest.mark.parametrize(
    ("tanya", "kode"),
    [
        ("iku yang realisasinya lebih dari 60", ["3", "4", "5", "6", "7", "9"]),
        ("iku yg realisasi diatas 60 persen", ["3", "4", "5", "6", "7"]),
        ("iku yang realisasinya tidak lebih dari 60", ["1", "2", "8", "10", "9"]),
        ("indikator dgn target 100 ada brp", ["3", "4", "6", "9"]),
        ("iku dgn target antara 50 dan 80", ["2", "5", "7", "9"]),
        ("iku yang realisasi dan targetnya di atas 70", ["3", "4", "5", "6", "7", "9"]),
        ("indikator dengan capaian 100", ["2", "3", "4", "5", "6", "8", "10", "9"]),
        ("indikator bagian organisasi yg realisasinya di atas 50", ["5", "9"]),
    ],
)
def test_indikator_are_picked_by_their_target_or_realisasi(
    dokumen: Dunia, tanya: str, kode: list[str]
) -> None:
    # IKU-9 has a grade and no number: it is named as not compared, but among percentages.
    assert _named(ask(dokumen, "sekda", tanya).teks) == [f"IKU-{k}" for k in kode]


def test_what_is_picked_says_in_which_unit_it_is(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "indikator yg realisasi dibawah 10").teks

    assert teks.startswith("3 dari 9 indikator realisasinya di bawah 10 (2024).")
    assert "(realisasi 8,86 dari target 12,41), satuan poin" in teks


def test_indikator_are_ranked_by_a_figure_among_those_of_one_unit(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "indikator dengan target terendah").teks

    assert teks.startswith("Target terendah di antara 6 indikator bersatuan %, 2024:\n• IKU-2")
    assert "• IKU-1 Lapor SAKIP: 12,41 (poin)" in teks
    # How far it is from its target is no matter of how high it is.
    assert ask(dokumen, "sekda", "indikator capaian terendah").teks.startswith("• IKU-1")


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        ("dirata-rata capaian 10 indikator itu berapa persen", "Capaian kinerja, 2024: Rata-rata"),
        ("Dari sepuluh IKU, berapa yang realisasinya persis sama dengan targetnya?", "7 dari 9"),
        ("dari 10 indikator, yang targetnya 100 brp", "3 dari 9 indikator targetnya 100"),
    ],
)
def test_a_number_that_counts_indikator_is_no_figure_of_theirs(
    dokumen: Dunia, tanya: str, awal: str
) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(awal)


def test_the_target_of_a_running_year_is_that_of_all_of_it(berjalan: Dunia) -> None:
    # A quarter of 60 each: 30 until the second one.
    teks = ask(berjalan, "sekda", "target kerja sama 2025").teks
    assert teks.startswith("IKU-2 Kerja sama, 2025: target setahun 60%")
    assert "target 30" in teks
    dipilih = ask(berjalan, "sekda", "indikator 2025 yang targetnya 60").teks
    assert "• IKU-2 Kerja sama: target 2025 60" in dipilih


def test_lines_of_the_budget_are_still_picked_by_serapan(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "sub kegiatan yang realisasinya lebih dari 60%").teks

    assert teks.startswith("Sub kegiatan dengan serapan di atas 60,00%")
