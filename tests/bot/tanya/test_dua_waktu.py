"""Indikator in two quarters or years, at a place of a ranking, within a sasaran."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    "rantai",
    [("kerja sama tw2", "dibanding tw1?"), ("iku 2 tw 1", "sama tw2 gmn?")],
)
def test_a_quarter_is_put_beside_the_one_that_was_told(
    berjalan: Dunia, rantai: tuple[str, ...]
) -> None:
    jawab = ask(berjalan, "sekda", *rantai).teks
    # 10 / 15 and 24 / 30
    assert "realisasi TW I 2025 10 → TW II 2025 24 (naik 14)" in jawab
    assert "66,67%" in jawab
    assert "80,00%" in jawab


@pytest.mark.parametrize(
    "rantai",
    [
        ("capaian 2025 vs 2024 utk kerja sama",),
        ("capaian kerja sama 2025", "dibanding tahun lalu?"),
    ],
)
def test_half_a_year_beside_a_whole_one_says_so(berjalan: Dunia, rantai: tuple[str, ...]) -> None:
    jawab = ask(berjalan, "sekda", *rantai).teks

    assert "2024: target 60, realisasi 60, capaian 100,00%" in jawab
    assert "s.d. TW II 2025: target 30, realisasi 24, capaian 80,00%" in jawab
    assert "belum sebanding" in jawab
    assert "turun" not in jawab


def test_a_quarter_without_a_figure_is_told_with_what_there_is(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "dokumen rr 2025", "tw2 nya", "dibanding 2024?").teks

    assert "2024: target 1, realisasi 1, capaian 100,00%" in jawab
    assert "TW II 2025: target 0,25, realisasi belum dilaporkan" in jawab
    assert "s.d. TW I 2025: target 0,25, realisasi 1" in jawab


@pytest.mark.parametrize(
    "tanya",
    [
        "target thn ini utk lapor sakip sama kayak kmrn ga",
        "target iku 1 2025 sama dengan 2024 gak",
        "target iku 1 masih sama dgn tahun lalu?",
    ],
)
def test_whether_a_target_stayed_is_said_first(berjalan: Dunia, tanya: str) -> None:
    jawab = ask(berjalan, "sekda", tanya).teks

    assert jawab.startswith("Sama: target 2024 dan 2025.")
    assert "target 2024 12,41 → 2025 12,41 (tetap)" in jawab
    assert "bukan data resmi" in jawab


def test_what_was_submitted_is_not_corrected(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "kabag_hukum", "knp harmonisasi cuma 40").teks

    assert "Bukan 40" not in jawab
    assert "TW II 2025 (target 50): Diajukan 40 oleh Bagian Hukum" in jawab


def test_whether_a_plan_is_official_is_said_first(berjalan: Dunia) -> None:
    assert ask(berjalan, "admin", "target 2025 itu udah resmi blm").teks.startswith("Belum resmi")


def test_the_numbers_behind_a_percentage_are_not_made_up(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "24% kerja sama tw2 itu dr brp kerjasama")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "banyaknya di balik 24% tidak tersedia dalam data" in jawab.teks


@pytest.mark.parametrize(
    "rantai",
    [
        ("indikator paling rendah", "penyebabnya", "yg kedua terendah?"),
        ("indikator yg kedua terendah apa",),
        ("capaian terendah ke 2",),
    ],
)
def test_one_place_of_a_ranking_is_told_alone(dokumen: Dunia, rantai: tuple[str, ...]) -> None:
    jawab = ask(dokumen, "admin", *rantai).teks

    assert "IKU-7" in jawab
    assert "94,67%" in jawab
    assert "IKU-1" not in jawab


@pytest.mark.parametrize(
    ("lanjut", "ada", "tiada"),
    [
        # The mean of IKU-1 to IKU-7: 666,06 / 7.
        ("rata ratanya?", "95,15%", "IKU-8"),
        ("targetnya?", "IKU-1 Lapor SAKIP: target 12,41", "IKU-9"),
        ("yang terendah?", "71,39%", "belum rilis"),
        ("siapa yg pegang?", "Bagian Hukum", "IKU-8"),
    ],
)
def test_what_follows_a_sasaran_stays_within_it(
    dokumen: Dunia, lanjut: str, ada: str, tiada: str
) -> None:
    jawab = ask(dokumen, "sekda", "capaian sasaran 1", lanjut).teks

    assert ada in jawab
    assert tiada not in jawab


def test_no_cause_is_told_of_a_sasaran_that_has_reached_its_targets(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "capaian sasaran 2", "kenapa?")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "IKU-9 Nilai AKIP: belum rilis" in jawab.teks


def test_part_of_a_year_has_neither_risen_nor_fallen(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "capaian semua iku 2025 dibanding 2024").teks

    assert "Turun:" not in jawab
    assert "IKU-2 Kerja sama: realisasi 2024 60 → s.d. TW II 2025 24" in jawab


def test_targets_of_a_unit_are_those_of_its_own(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "kabag_hukum", "target kami sama ga dgn tahun lalu").teks

    assert jawab.startswith("Sama: target 2024 dan 2025.")
    assert "IKU-2" not in jawab


def test_a_target_passed_is_not_met_exactly(berjalan: Dunia) -> None:
    # IKU-8: 1 of 0,25
    jawab = ask(berjalan, "sekda", "iku yg pas persis sama target").teks

    assert jawab.startswith("0 dari 2 indikator sama persis dengan target (2025).")


def test_targets_that_are_not_to_be_seen_are_not_told(berjalan: Dunia) -> None:
    tolak = ask(berjalan, "operator_dinkes", "target iku 1 2025 sama ga dgn 2024")
    sebagian = ask(berjalan, "operator_dinkes", "target 2025 vs 2024").teks

    assert tolak.sikap == (Sikap.TOLAK,)
    assert "12,41" not in tolak.teks
    assert "2 indikator yang dapat Anda lihat" in sebagian
