"""Other times of what was talked about, and several times of the budget."""

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


def test_behind_two_quarters_one_is_told_alone(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "iku 2 tw1", "tw 2?", "naik berapa?", "tw 3?").teks

    assert teks.startswith("IKU-2 Kerja sama, TW III 2025: target 45, realisasi belum waktunya")


def test_two_quarters_of_another_indikator_are_held_against_each_other(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "bandingkan iku 2 tw 1 dan tw 2", "kalau iku 8?").teks

    assert "TW I: target 0,25, realisasi 1" in teks
    assert "TW II: target 0,25, realisasi belum dilaporkan" in teks


def test_another_indikator_that_was_meant_keeps_the_quarter(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "iku 8 tw 1", "eh maksud saya iku 2").teks

    assert teks.startswith("IKU-2 Kerja sama, TW I 2025: capaian 66,67%")


def test_of_a_year_without_a_figure_the_nearest_that_has_one_is_told(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "iku 2 2024 vs 2025", "2023?").teks

    assert "Yang terdekat, 2024: realisasi 60." in teks


def test_a_rise_since_a_year_is_up_to_the_last_that_has_a_figure(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "iku 1 naik brp dari 2023").teks

    assert "realisasi 2023 8,77 → 2024 8,86 (naik 0,09 atau 1,03%)" in teks


def test_quarters_of_the_budget_stand_beside_each_other(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "serapan bagian kesra tw 1 vs tw 2").teks

    # Rp500.000.000 of Rp1.213.270.985 by June, nothing by March.
    assert "2025 s.d. Maret, contoh: serapan belum dilaporkan" in teks
    assert "2025 s.d. Juni, contoh: serapan 41,21%" in teks


def test_lines_that_are_filled_in_are_listed(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "sub kegiatan apa yg sudah diisi juni").teks

    assert "2 dari 54" in teks
    assert "40. Kesra masyarakat: realisasi Rp500.000.000" in teks
    assert "35. Adm. pemerintahan: realisasi Rp29.974.380" in teks


def test_the_largest_is_that_of_the_largest_pagu(berjalan: Dunia, dokumen: Dunia) -> None:
    for dunia in (berjalan, dokumen):
        teks = ask(dunia, "sekda", "program terbesar").teks

        assert teks.startswith("Program dengan pagu tertinggi")
        assert "1. Penunjang urusan" in teks


def test_which_bagian_is_low_is_asked_of_serapan(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "bagian mana yg rendah").teks

    assert teks.startswith("Bagian dengan serapan terendah, 2024\nBagian Tata Pemerintahan")


def test_between_a_line_and_its_programme_the_kegiatan_is_still_the_lines(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kode bantuan hukum", "program apa", "kegiatan apa").teks
    semua = ask(dokumen, "sekda", "kode bantuan hukum", "program apa", "kegiatan apa saja").teks

    assert "Kegiatan 13: Fasilitasi dan Koordinasi Hukum" in teks
    assert "11. Adm. tata pemerintahan" in semua


def test_why_a_bagian_has_not_reached_it_is_asked_of_its_money(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "serapan bagian kesra", "kenapa belum tercapai").teks

    assert "Penyebab serapan Bagian Kesejahteraan Rakyat tidak tersedia dalam data." in teks


def test_what_lies_between_a_score_and_a_grade_is_told(dokumen: Dunia) -> None:
    # 80 less 66,36.
    assert "lebih dari 13,64 poin" in ask(dokumen, "sekda", "selisih nilai AKIP 2023 ke A").teks
