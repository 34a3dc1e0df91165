"""Findings of a level or on a field, and of one unit: how many, and which."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "kepala"),
    [
        ("catatan yg perlu diperbaiki ada brp", "11 dari 35 catatan yang perlu diperbaiki, 2024"),
        ("apa yg harus diperbaiki dari lkjip", "11 dari 35 catatan yang perlu diperbaiki, 2024"),
        ("temuan paling fatal apa", "11 dari 35 catatan yang perlu diperbaiki, 2024"),
        ("ada brp catatan yg butuh penjelasan", "20 dari 35 catatan yang perlu penjelasan, 2024"),
        ("catatan ringan apa aja", "4 dari 35 catatan yang ringan, 2024"),
    ],
)
def test_findings_of_a_level_are_counted_among_all(dokumen: Dunia, tanya: str, kepala: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(kepala)


def test_of_all_findings_it_is_said_how_many_are_of_each_level(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "berapa catatan di lkjip 2024").teks

    assert teks.startswith(
        "35 catatan, 2024.\n11 perlu diperbaiki, 20 perlu penjelasan, dan 4 ringan."
    )


def test_findings_on_the_budget_are_about_lines_of_it_or_what_is_said_of_money(
    dokumen: Dunia,
) -> None:
    teks = ask(dokumen, "sekda", "temuan soal anggaran apa saja").teks

    assert teks.startswith("11 dari 35 catatan tentang anggaran, 2024.")
    assert "IKU-7: anggaran disebut tidak ada atau berkurang, pagunya naik" in teks
    assert "IKU-3" not in teks


def test_behind_findings_the_gravest_and_those_on_a_field_are_asked_for(dokumen: Dunia) -> None:
    mula = "berapa catatan di lkjip 2024"
    parah = ask(dokumen, "sekda", mula, "yang paling parah?").teks
    kinerja = ask(dokumen, "sekda", mula, "yg soal kinerja?").teks

    assert parah.startswith("11 dari 35 catatan yang perlu diperbaiki")
    assert kinerja.startswith("23 dari 35 catatan tentang kinerja")
    assert "Program 1 (Penunjang urusan): jumlah" not in kinerja


def test_of_a_unit_a_finding_names_its_own_lines_alone(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "catatan bagian hukum").teks

    assert "Sub kegiatan 41 (Produk hukum daerah): 34,43%" in teks
    assert "Sub kegiatan 36" not in teks


def test_where_a_unit_has_none_of_a_level_it_is_said_how_many_it_has(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "catatan yang perlu diperbaiki di bagian kesra").teks

    assert teks.startswith("Tidak ada catatan tentang Bagian Kesejahteraan Rakyat")
    assert "dari 1 catatan" in teks


def test_what_auditors_found_is_not_taken_for_findings_of_ceker(dokumen: Dunia) -> None:
    assert "tidak tersedia dalam data" in ask(dokumen, "sekda", "catatan audit bpk").teks
