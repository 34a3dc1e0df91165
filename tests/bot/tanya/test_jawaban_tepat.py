"""Answers that tell what was asked and nothing else: grades, weights, pairs of printed figures."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        # PermenPANRB 14/2017: B from 76,61 on, A from 88,31 on.
        ("kalo ikm 76,5 masih B gak", "Bukan B (B ≥ 76,61)."),
        ("kl ikm 88 masih masuk A gak", "Bukan A (A ≥ 88,31)."),
        ("kalau nilai skm 76,61 udah B?", "Ya, B (B ≥ 76,61)."),
        ("kenapa IKM cuma 80?", "Bukan 80."),
        ("knp ikm 88,87 dibilang baik", "Nilai SKM rata-rata"),
        (
            "Komponen pelaporan itu bobotnya berapa?",
            "Bobot komponen pelaporan kinerja: 15 dari 100",
        ),
        ("knp ditulis 94,66 pdhl 71/75 kan 94,67", "IKU-7: capaian tercetak dipotong"),
        ("capaian tercetak 94,66 padahal 94,67, kenapa?", "IKU-7: capaian tercetak dipotong"),
        ("Target raperda itu 65 apa 100 sih? kok di RKT beda", "IKU-3: targetnya berbeda"),
        ("27 dr 39 kok ditulis 100%?", "IKU-4: rumus dan hitungannya memakai penyebut berbeda"),
        ("langkah peningkatan kinerja di bab IV", "5 langkah (Bab IV):"),
        ("untuk indikator harmonisasi itu ada raperda nya ga?", "Tidak ada Raperda 2024"),
        # 75% of 8 units.
        ("PD yg IKM nya B ada brp dan dinas apa aja", "6 dari 8 unit (75%)"),
        ("iku brp aja yg kurang dari target thn kmrn", "2 dari 9 indikator di bawah target"),
        ("jml indikator yg pas persis sama target brp?", "7 dari 9 indikator sama persis"),
        (
            "siapa yg menilai komponen pelaporan, PANRB atau Inspektorat?",
            "IKU-1 Lapor SAKIP: sumber",
        ),
    ],
)
def test_the_answer_begins_with_what_was_asked(dokumen: Dunia, tanya: str, jawab: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(jawab)


def test_which_units_have_a_grade_is_not_made_up(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "opd mana aja yg skm nya dapat A")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "IKM per unit tidak tersedia dalam data" in jawab.teks


def test_an_indikator_of_a_unit_is_one_that_the_document_names_it_for(dokumen: Dunia) -> None:
    tanya = "brp indikator yg jd tanggung jawab bag organisasi? sebutin"
    jawab = ask(dokumen, "sekda", tanya)

    assert len(jawab.sikap) == 1
    assert "Indikator (3):" in jawab.teks


def test_a_doubt_about_what_was_told_is_about_it(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "rata2 pencapaian program 2024", "cocok ga sm 3 programnya").teks
    # (85,10% + 59,93% + 61,78%) / 3
    assert "68,94%" in jawab


def test_a_cause_is_told_with_what_is_found_on_its_figures(dokumen: Dunia) -> None:
    assert "59,93%" in ask(dokumen, "sekda", "knp iku 7 tidak tercapai").teks


@pytest.mark.parametrize("ke", ["pertama", "kedua"])
def test_a_tujuan_is_found_by_its_place(dokumen: Dunia, ke: str) -> None:
    jawab = ask(dokumen, "sekda", f"indikator tujuan {ke} apa? ada angkanya?").teks

    assert "Target dan realisasinya tidak tersedia dalam data" in jawab
    assert ("EPPD" in jawab) is (ke == "pertama")


def test_figures_of_one_indikator_that_are_asked_twice_are_told_once(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "target kerja sama brp? realisasinya brp?")

    assert len(jawab.sikap) == 1
    assert jawab.teks.count("IKU-2 Kerja sama, 2024") == 1


def test_what_is_amiss_begins_with_what_is_below_its_target(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "yang bermasalah apa aja singkat aja").teks

    assert jawab.startswith("2 indikator di bawah target, 2024:")
    assert "Tercetak" not in jawab


def test_the_cause_of_the_lowest_is_that_of_no_other(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "indikator paling rendah", "penyebabnya").teks

    assert "IKU-1 Lapor SAKIP" in jawab
    assert "IKU-7" not in jawab
