"""Which indikator are picked, how Bagian stand, and what numbers of a component are."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


def test_what_has_all_but_reached_its_target_is_found(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "iku mana yg paling dekat target tapi belum sampai").teks

    assert teks.startswith("• IKU-7 Rata2 prog.: 94,67%")


def test_bagian_are_ranked_by_how_many_indikator_they_answer_for(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "bagian mana yg ikunya paling banyak").teks

    assert "\n• Bagian Organisasi: 4 (IKU-1, IKU-5, IKU-9, dan IKU-10)\n" in teks


def test_the_mean_of_the_setda_is_that_of_all_indikator(dokumen: Dunia) -> None:
    assert "Rata-rata 96,23%" in ask(dokumen, "sekda", "rata2 capaian setda 2024 brp").teks
    assert "IKU-7" in ask(dokumen, "sekda", "rata2 capaian program setda").teks


def test_what_a_sasaran_holds_are_its_indikator(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "sasaran 2 isinya apa aja").teks

    assert "Dokumen RR" in teks
    assert "Nilai AKIP" in teks


def test_why_targets_differ_is_answered_by_what_documents_print(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kenapa target iku 3 beda beda").teks

    assert teks.startswith("IKU-3: targetnya berbeda antar-dokumen\nRKT: “65”")


def test_of_all_it_is_said_first_how_many_fell(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "iku mana yg turun").teks

    assert teks.startswith("Tidak ada indikator yang turun dari 2023.")


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        ("nilai sakip kota 8,86 itu dari total brp", "8,86 dari 15 poin"),
        ("sakip 8,77 itu tahun brp", "realisasi 2023 8,77"),
        ("akip 66,36 itu predikat apa", "66,36: B (Baik)"),
    ],
)
def test_a_score_of_a_component_has_no_grade_of_the_whole(
    dokumen: Dunia, tanya: str, isi: str
) -> None:
    assert isi in ask(dokumen, "sekda", tanya).teks


def test_the_grade_of_the_city_is_not_that_of_the_setda(dokumen: Dunia) -> None:
    kota = ask(dokumen, "sekda", "akip kota bengkulu brp")

    assert kota.sikap == (Sikap.TIDAK_ADA,)
    assert "IKU-9" in ask(dokumen, "sekda", "akip setda kota bengkulu brp").teks


@pytest.mark.parametrize(
    "tanya", ["kondisi bagian hukum gimana", "rekap bagian hukum", "laporan bagian hukum"]
)
def test_how_a_bagian_stands_is_told_by_its_indikator_and_its_money(
    dokumen: Dunia, tanya: str
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert "IKU-3 Harmonisasi: 100,00%" in teks
    assert "serapan 79,07%" in teks


def test_how_another_bagian_stands_is_refused_to_its_staff(dokumen: Dunia) -> None:
    assert ask(dokumen, "staf_organisasi", "kondisi bagian kesra").sikap == (Sikap.TOLAK,)


def test_two_years_alone_are_held_against_each_other(dokumen: Dunia) -> None:
    assert "8,77 → 2024 8,86" in ask(dokumen, "sekda", "bandingkan 2023 dan 2024").teks
