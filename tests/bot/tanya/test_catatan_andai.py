"""Doubts, what-ifs and grades: computed beside what is recorded, with the rule that gives it."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


def test_a_doubted_figure_is_told_beside_the_findings_on_it(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "apakah serapan program 1 cocok").teks

    # Tabel 3.5: rows 1 to 34 come to 51.066.304.582, the programme to 50.906.752.982.
    assert "serapan 85,10%" in teks
    assert "jumlah tercetak tidak sama dengan jumlah barisnya" in teks
    assert "tercetak kurang Rp159.551.600" in teks


def test_a_number_alone_leads_to_the_finding_that_has_it(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kenapa 59,39%").teks

    # 2.472.837.139 / 4.126.156.032 = 59,931 %: two digits are swapped in the text.
    assert "dua digit serapan tercetak tampaknya tertukar" in teks
    assert "= 59,93%" in teks


def test_a_number_alone_is_told_against_the_pagu_that_it_is_of(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "benar serapan setda 85,65%?").teks

    assert "serapan 85,65%" in teks
    assert "dari pagu murni Rp55.182.174.278" in teks


def test_a_number_that_is_nowhere_is_not_said_to_agree(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "kenapa 12,34%")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "Angka itu tidak ada dalam data 2024" in jawab.teks
    assert "sejalan" not in jawab.teks


@pytest.mark.parametrize(
    ("tanya", "hasil"),
    [
        # 80 / 60; 8,86 / 10; 27 of 39 perangkat daerah; 3.000.000.000 / 4.126.156.032.
        ("kalau realisasi IKU-2 jadi 80", "→ capaian 133,33% (tercatat 100,00%)"),
        ("kalau target IKU-1 10", "→ capaian 88,60% (tercatat 71,39%)"),
        ("kalau penyebut IKU-4 39", "27/39 = 69,23% (tercatat 27/27 = 100)"),
        ("kalau realisasi program 2 jadi 3 miliar", "→ serapan 72,71% (tercatat 59,93%)"),
    ],
)
def test_a_what_if_stands_beside_what_is_recorded(dokumen: Dunia, tanya: str, hasil: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert teks.startswith("Andaikan ")
    assert hasil in teks


def test_a_grade_without_a_scale_is_given_on_each(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "nilai 88,87 predikatnya apa").teks

    assert "88,87: Tinggi pada skala predikat kinerja, Permendagri 86/2017." in teks
    assert "88,87: A (Memuaskan) pada skala predikat AKIP, PermenPANRB 88/2021." in teks
    assert "88,87: A (Sangat Baik) pada skala mutu pelayanan" in teks


def test_what_is_missing_to_a_grade_begins_at_the_latest_score(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "berapa lagi menuju A predikat akip").teks

    # Above 80; 80 - 66,36 = 13,64.
    assert "Menuju A (Memuaskan), yaitu di atas 80,00, masih perlu lebih dari 13,64 poin." in teks
    assert "Sumber: LKjIP Setda Kota Bengkulu 2024, Subbab Nilai Akip Perangkat Daerah." in teks


def test_a_score_beyond_the_scale_is_not_graded(dokumen: Dunia) -> None:
    assert "105 di luar skala" in ask(dokumen, "sekda", "nilai 105 mutunya apa").teks


def test_a_component_without_a_score_has_the_whole_beside_it(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "nilai komponen perencanaan akip")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "Nilai komponen perencanaan tidak tersedia dalam data." in jawab.teks
    assert "66,36" in jawab.teks


def test_components_are_told_with_their_weights(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "bobot komponen akip").teks

    # PermenPANRB 88/2021: 30, 30, 15, 25.
    assert "pelaporan kinerja: bobot 15" in teks
    assert "(PermenPANRB 88/2021)" in teks
