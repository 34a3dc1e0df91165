"""Indikator in free text: of a sasaran, supposed by steps, called by a grade, what is advised."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


def test_the_indikator_of_a_sasaran_are_picked(dokumen: Dunia) -> None:
    bawah = ask(dokumen, "sekda", "indikator di sasaran 1 yg belum tercapai").teks
    kedua = ask(dokumen, "sekda", "sasaran 2 ada yg meleset gak thn 2024").teks

    assert bawah.startswith("2 dari 7 indikator di bawah target (2024).")
    assert kedua.startswith("0 dari 1 indikator di bawah target (2024).")
    assert "IKU-8 Dokumen RR: 100,00%" in kedua
    assert "IKU-9 Nilai AKIP: belum rilis" in kedua


@pytest.mark.parametrize(
    ("tanya", "realisasi", "capaian"),
    [
        ("kalau iku 1 naik jadi 10", "10", "80,58%"),
        ("kalo iku 2 nambah 5 poin", "65", "108,33%"),
        ("kalau iku 1 turun 2 poin", "6,86", "55,28%"),
        # 8,86 x 1,1 = 9,746 of 12,41
        ("kalau iku 1 naik 10 persen", "9,75", "78,53%"),
    ],
)
def test_a_step_is_taken_from_the_realisasi(
    dokumen: Dunia, tanya: str, realisasi: str, capaian: str
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert f"realisasi {realisasi} → capaian {capaian}" in teks


def test_units_are_counted_against_as_many_as_are_said(dokumen: Dunia) -> None:
    tanya = "seandainya IKK dihitung terhadap seluruh 39 perangkat daerah, jadi berapa persen?"

    assert "27/39 = 69,23%" in ask(dokumen, "pembaca", tanya).teks


def test_what_a_number_is_called_is_held_against_its_scale(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "capaian kinerja 90,50 dibilang sangat tinggi bener ga").teks

    assert "90,5: Tinggi pada skala predikat kinerja" in teks


def test_the_way_to_a_grade_begins_in_the_year_that_is_said(dokumen: Dunia) -> None:
    # A is above 80; 80 - 66,36
    tanya = "klo maunya A, dari nilai akip 2023 kurangnya brp"

    assert "13,64" in ask(dokumen, "sekda", tanya).teks


def test_wondering_at_a_figure_asks_for_its_cause(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "capaian komponen pelaporan sakip", "kok bisa segitu").teks

    assert "belum memberikan analisis" in teks


@pytest.mark.parametrize(
    "tanya",
    [
        "hasil skm 2024 ditindaklanjuti gmn",
        "adakah rencana tindak lanjut atas hasil survei kepuasan masyarakat dalam laporan",
    ],
)
def test_what_becomes_of_a_survey_is_found_however_it_is_called(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert "unsur layanan yang menjadi prioritas perbaikan" in teks
    assert "e-lelang" not in teks


def test_a_number_that_no_recommendation_has_is_told_so(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "rekomendasi nomor dua dr LHE akip apa isinya")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "nomor 2 tidak tersedia dalam data" in jawab.teks
    assert "capaian renstra" in jawab.teks


def test_a_definition_that_nobody_wrote_is_told_to_be_missing(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "RR di jumlah dokumen RR artinya apa")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "Definisi: tidak tersedia dalam data" in jawab.teks


def test_ones_own_unit_is_held_against_the_whole(dokumen: Dunia) -> None:
    teks = ask(dokumen, "kabag_hukum", "kami dibanding rata2 setda gmn serapannya").teks

    assert "serapan 79,07%" in teks
    assert "serapan 82,32%" in teks


def test_a_figure_that_waits_is_told_with_who_asks_whether_it_is_accepted(berjalan: Dunia) -> None:
    tanya = "angka harmonisasi tw2 2025 yg kami kirim brp ya, udh disahkan ortala blm"
    jawab = ask(berjalan, "kabag_hukum", tanya)

    assert jawab.sikap == (Sikap.JAWAB,)
    assert "Diajukan 40 oleh Bagian Hukum; belum diverifikasi" in jawab.teks


@pytest.mark.parametrize("tanya", ["iku 2 tw 2 naik ga", "iku 2 naik ga dari tw 1"])
def test_a_quarter_is_held_against_its_neighbour(berjalan: Dunia, tanya: str) -> None:
    assert "realisasi TW I 2025 10 → TW II 2025 24 (naik 14)" in ask(berjalan, "sekda", tanya).teks


def test_targets_are_held_against_each_other_where_targets_are_asked(
    dokumen: Dunia, berjalan: Dunia
) -> None:
    dulu = ask(dokumen, "sekda", "target iku 4 dari 2023 ke 2024 naik ga").teks
    kini = ask(berjalan, "sekda", "target iku 2 2025 naik ga dari tahun lalu").teks

    assert "Target 2023 tidak tersedia dalam data" in dulu
    assert "target 2024 100" in dulu
    assert "target 2024 60 → 2025 60 (tetap)" in kini


def test_units_of_a_list_are_supposed_by_their_number(berjalan: Dunia) -> None:
    # 5 / 8 = 62,50%, of 75
    assert "5/8 = 62,50%" in ask(berjalan, "sekda", "iku 5 klo cuma 5 unit yg B").teks


def test_a_cause_is_that_of_the_year_that_has_one_where_none_is_named(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "kenapa rata2 program cuma 71").teks

    assert teks.startswith("IKU-7 Rata2 prog., 2024: target 75, realisasi 71")
    assert "Penyebab" in teks


def test_what_is_missing_to_a_number_is_no_claim_of_it(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "iku 1 kurang brp lagi biar 100 persen").teks

    assert "Bukan" not in teks
    assert "Kurang 3,55 poin" in teks
