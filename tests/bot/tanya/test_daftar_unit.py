"""Free text about the lists of units, and about what their surveys came to."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


def test_the_list_is_counted_and_named_in_its_order(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "PD mana aja pengampu IKK?")
    baris = jawab.teks.splitlines()
    assert baris[0] == "27 pengampu IKK LPPD (2024):"
    assert baris[1].startswith("1. Badan Kepegawaian")
    assert baris[27] == "27. Inspektorat"
    assert "Perangkat daerah seluruhnya 39 menurut LKjIP Setda Kota Bengkulu 2024." in jawab.teks


def test_a_place_on_the_list_is_one_unit(dokumen: Dunia) -> None:
    assert "11. Dinas Perumahan Rakyat" in ask(dokumen, "sekda", "pengampu IKK urutan 11").teks
    tidak = ask(dokumen, "sekda", "nomor 28 pengampu ikk")
    assert tidak.sikap == (Sikap.TIDAK_ADA,)
    assert "berisi 27 unit" in tidak.teks


def test_a_unit_is_on_the_list_or_is_not(dokumen: Dunia) -> None:
    ya = ask(dokumen, "sekda", "Dispora itu pengampu ikk bkn?")
    assert "nomor 16 dari 27 (2024)" in ya.teks
    tidak = ask(dokumen, "sekda", "apakah bagian umum pengampu ikk")
    assert "Bagian Umum bukan termasuk 27 pengampu IKK LPPD" in tidak.teks


def test_the_one_bagian_among_them_is_found(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "satu2nya bagian setda yg jadi pengampu ikk yg mana")
    assert "26. Bagian Pengadaan Barang" in jawab.teks
    assert "Inspektorat" not in jawab.teks


def test_an_operator_sees_the_own_unit_on_it(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "operator_dinkes", "siapa aja pengampu ikk")
    assert "12. Dinas Kesehatan" in jawab.teks
    assert "Inspektorat" not in jawab.teks


def test_the_value_of_an_ikk_is_not_in_the_data(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "nilai IKK urusan kesehatan 2024 brp persen")
    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "100" not in jawab.teks


def test_the_average_is_graded_by_its_scale_not_by_the_words_beside_it(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "nilai skm rata2 brp")
    assert "88,87, mutu A, Sangat Baik (mulai 88,31 menurut PermenPANRB 14/2017)" in jawab.teks
    assert "Uraian dokumen menyebutnya “Baik”" in jawab.teks
    assert "Januari hingga Juni 2024" in jawab.teks


def test_a_unit_has_an_ikm_once_it_has_reported(berjalan: Dunia) -> None:
    ada = ask(berjalan, "sekda", "rshd ikm nya brp semester 1 2025")
    assert "IKM Rumah Sakit Harapan dan Doa, semester I 2025: 88,87, mutu A" in ada.teks
    belum = ask(berjalan, "sekda", "ikm puskesmas beringin raya semester I 2025?")
    assert belum.sikap == (Sikap.TIDAK_ADA,)
    assert "belum melaporkan SKM semester I 2025" in belum.teks
    assert "88,87" not in belum.teks


def test_what_else_a_survey_tells_stands_beside_its_ikm(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "unsur terlemah skm rshd")
    assert "Responden 100." in jawab.teks
    assert "Nilai tiap unsurnya tidak tersedia dalam data." in jawab.teks


def test_who_is_not_on_the_list_is_told_as_far_as_names_are_known(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "pd yang tidak jadi pengampu ikk")
    # 26 of the 27 are perangkat daerah, and no other one of the 39 is named.
    assert "13 perangkat daerah lain tidak disebut namanya dalam data." in jawab.teks


def test_of_a_unit_the_document_has_no_ikm(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "ikm dinkes berapa")
    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "IKM Dinas Kesehatan tidak tersedia dalam data." in jawab.teks
    bukan = ask(dokumen, "sekda", "ikm inspektorat berapa")
    assert "bukan termasuk 8 unit sampel SKM" in bukan.teks


def test_an_ikm_of_others_is_not_told_to_an_operator(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "operator_dinkes", "ikm dukcapil semester 1 2025")
    assert jawab.sikap == (Sikap.TOLAK,)


def test_the_letter_that_asked_for_reports_is_quoted(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "surat sekda yg minta PD sampel ngelapor SKM nomor brp")
    assert "000.8.3.4/358/B.VIII" in jawab.teks


def test_who_collects_reports_is_named(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "ke bagian mana laporan skm dikirim")
    assert jawab.teks == "Laporan SKM dikumpulkan Bagian Organisasi."


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("rata rata skm pemkot jan-juni 24 dan masuk mutu apa", "88,87, mutu A, Sangat Baik"),
        ("unsur skm ada berapa", "9 unsur SKM"),
        ("batas nilai A di skm brp", "A Sangat Baik ≥ 88,31"),
        # Krejcie and Morgan: 3,841 x 220 x 0,25 / (0,0025 x 219 + 3,841 x 0,25) = 140.
        ("berapa sampel responden kalau populasi 220", "sedikitnya 140 responden"),
        ("IKM delapan puluh tujuh koma lima masuk apa", "87,5: B (Baik)"),
    ],
)
def test_surveys_are_told_of_by_their_rule_and_their_time(
    dokumen: Dunia, tanya: str, jawab: str
) -> None:
    balasan = ask(dokumen, "sekda", tanya)
    assert balasan.sikap == (Sikap.JAWAB,)
    assert jawab in balasan.teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("skm 2023 brp", "SKM untuk waktu itu tidak tersedia dalam data."),
        ("nilai skm smt 2 2024", "SKM untuk waktu itu tidak tersedia dalam data."),
        ("responden skm 2024 berapa orang totalnya", "Jumlah respondennya tidak tersedia"),
    ],
)
def test_what_no_survey_tells_is_not_answered_with_the_average(
    dokumen: Dunia, tanya: str, jawab: str
) -> None:
    balasan = ask(dokumen, "sekda", tanya)
    assert balasan.sikap == (Sikap.TIDAK_ADA,)
    assert balasan.teks.startswith(jawab)


def test_respondents_are_counted_where_surveys_have_come(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "responden skm smt 1 2025 berapa")
    assert "Rumah Sakit Harapan dan Doa, semester I 2025: 100 responden" in jawab.teks


@pytest.mark.parametrize("tanya", ["rsud m yunus masuk sampel skm ga", "rs bhayangkara ikut skm?"])
def test_another_hospital_is_not_the_one_on_the_list(dokumen: Dunia, tanya: str) -> None:
    balasan = ask(dokumen, "sekda", tanya)

    assert balasan.sikap == (Sikap.TIDAK_ADA,)
    assert balasan.teks.startswith("Tidak ada “r")


def test_the_hospital_on_the_list_needs_no_more_than_its_kind(dokumen: Dunia) -> None:
    jawab = "Ya, Rumah Sakit Harapan dan Doa termasuk unit sampel SKM"
    assert ask(dokumen, "sekda", "rsud masuk sampel skm ga").teks.startswith(jawab)
    assert ask(dokumen, "sekda", "rshd termasuk skm").teks.startswith(jawab)


@pytest.mark.parametrize(
    "tanya",
    [
        "RSHD kok gak ada di daftar IKK ya, itu masuk daftar apa?",
        "rshd termasuk pengampu ikk?",
        "rshd masuk daftar apa",
    ],
)
def test_a_unit_that_is_not_on_a_list_is_shown_on_the_other(dokumen: Dunia, tanya: str) -> None:
    jawab = ask(dokumen, "sekda", tanya).teks

    assert "Rumah Sakit Harapan dan Doa bukan termasuk 27 pengampu IKK LPPD" in jawab
    assert "nomor 8 dari 8" in jawab


def test_all_lists_that_a_unit_stands_on_are_told(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "dpmptsp itu ada di daftar apa saja").teks

    assert "pengampu IKK LPPD: nomor 19 dari 27" in jawab
    assert "sampel SKM: nomor 1 dari 8" in jawab
    assert ask(dokumen, "sekda", "bappeda termasuk ga?").teks.startswith("Ya, Badan Perencanaan")


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        # 39 perangkat daerah less those on the lists.
        ("pd yg tidak masuk ikk apa aja", "12 bukan pengampu IKK LPPD"),
        ("dinas yg ga masuk skm", "31 bukan unit sampel SKM"),
    ],
)
def test_units_that_are_on_no_list_are_never_those_on_it(
    dokumen: Dunia, tanya: str, awal: str
) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(awal)


def test_the_score_of_a_unit_that_serves_people_is_that_of_its_survey(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "puskesmas kandang nilainya").teks

    assert teks.startswith("IKM Puskesmas Kandang tidak tersedia dalam data.")
