"""Whether targets are reached or alike, why a figure is missing, and when it comes out.

Expected figures: LKjIP 2024, Tabel 2.2, 2.3, 3.1; those of 2025 are posted by the test world.
"""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        ("apakah lapor sakip mencapai target?", "Target tidak tercapai"),
        ("iku 7 masih di bawah target ya", "Target tidak tercapai"),
        ("iku 5 udah tercapai blm", "Target tercapai, tepat 100%"),
        ("harmonisasi lolos target?", "Target tercapai, tepat 100%"),
        ("target BB akip tercapai ga", "Belum dapat disebut tercapai: realisasinya belum rilis"),
    ],
)
def test_it_is_said_first_whether_a_target_is_reached(
    dokumen: Dunia, tanya: str, awal: str
) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(awal)


def test_a_running_year_has_not_reached_its_target_yet(berjalan: Dunia) -> None:
    # 24 of 30; 1 of 0,25.
    kerja_sama = ask(berjalan, "sekda", "iku 2 tw2 brp", "itu di atas target ga")
    assert kerja_sama.teks.startswith("Target belum tercapai")
    rr = ask(berjalan, "sekda", "iku 8 tw1 melampaui target ga")
    assert rr.teks.startswith("Target tercapai dan terlampaui")


def test_it_is_said_whether_all_have_reached_their_target(dokumen: Dunia) -> None:
    for tanya in ("semua iku tercapai ga", "Apakah semua indikator sudah tercapai 100 persen?"):
        assert ask(dokumen, "sekda", tanya).teks.startswith("Tidak semuanya.\n7 dari 9")
    lebih = ask(dokumen, "sekda", "apakah ada indikator yang melebihi target?").teks
    assert lebih.startswith("Tidak ada yang capaiannya di atas 100,00%")


def test_it_is_told_how_far_those_are_that_have_not(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "iku yg ga nyampe target selisihnya brp").teks

    assert "IKU-1: Kurang 3,55 poin dari target." in teks
    assert "IKU-7: Kurang 4 poin persen dari target." in teks


def test_targets_of_documents_are_alike_or_told_where_they_differ(dokumen: Dunia) -> None:
    sama = ask(dokumen, "pembaca", "Apakah target kerja sama di RKT dan PK sama?").teks
    assert "Sama: target 60 di RKT, Perjanjian Kinerja, Lampiran PK, dan LKjIP." in sama
    tanpa = ask(dokumen, "sekda", "target iku 8 di pk sm lampiran pk sama gak").teks
    assert "RKT tidak memuatnya (tidak tersedia dalam data)." in tanpa
    beda = ask(dokumen, "sekda", "target harmonisasi sama ga di rkt dan perjanjian kinerja").teks
    assert beda.startswith("IKU-3: targetnya berbeda antar-dokumen")


@pytest.mark.parametrize(
    "tanya", ["IKM minimal B targetnya B atau 75?", "target IKM itu predikat B apa angka 75 sih"]
)
def test_a_grade_or_a_number_as_target_is_no_question_of_grades(dokumen: Dunia, tanya: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith("IKU-5: targetnya berbeda")


@pytest.mark.parametrize("arah", ["turun", "naik"])
def test_what_has_no_figure_yet_has_neither_risen_nor_fallen(dokumen: Dunia, arah: str) -> None:
    teks = ask(dokumen, "sekda", f"kenapa nilai akip 2024 {arah} dari 2023").teks

    assert teks.startswith(f"Belum dapat disebut {arah}: realisasi 2024 belum rilis.")


def test_why_a_figure_is_missing_is_its_state(berjalan: Dunia) -> None:
    tahunan = ask(berjalan, "sekda", "realisasi iku 1 triwulan 2 2025 knp kosong").teks
    assert "karena belum waktunya: indikator ini diisi setahun sekali" in tahunan
    lapor = ask(berjalan, "sekda", "kenapa harmonisasi tw 1 kosong").teks
    assert "karena belum dilaporkan oleh Bagian Hukum" in lapor
    # What was submitted waits: nobody has failed to report.
    diajukan = ask(berjalan, "sekda", "kenapa harmonisasi tw 2 kosong").teks
    assert "Diajukan 40" in diajukan
    assert "belum dilaporkan oleh" not in diajukan


def test_why_some_have_no_figure_is_asked_of_just_those(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "iku mana yg blm ada nilainya", "kenapa?").teks

    assert teks.startswith("IKU-9")
    assert "LHE internal belum dikeluarkan" in teks
    assert "IKU-1" not in teks


def test_when_a_figure_comes_out_is_no_due_date(dokumen: Dunia) -> None:
    for tanya in ("kapan nilai akip 2024 dirilis inspektorat", "nilai akip kapan keluar ya pak"):
        jawab = ask(dokumen, "sekda", tanya)
        assert jawab.sikap == (Sikap.TIDAK_ADA,)
        assert jawab.teks.startswith("Kapan angka 2024 keluar: tidak tersedia dalam data.")
        assert "31 Maret" not in jawab.teks
    ada = ask(dokumen, "sekda", "kapan lapor sakip 2024 diumumkan kemenpan").teks
    assert ada.startswith("Angka 2024 sudah ada; tanggal keluarnya tidak tersedia dalam data.")


def test_a_year_without_figures_tells_the_nearest(dokumen: Dunia, berjalan: Dunia) -> None:
    dekat = ask(dokumen, "sekda", "target iku 1 thn 2027 brp").teks
    assert dekat.startswith(
        "Angka 2027 tidak tersedia dalam data. Yang terdekat:\n"
        "IKU-1 Lapor SAKIP, 2024: target 12,41."
    )
    # The target of the year, not of the quarters so far, and that it is made up.
    contoh = ask(berjalan, "sekda", "target 2026 utk kerja sama").teks
    assert "IKU-2 Kerja sama, 2025 (contoh): target 60." in contoh


def test_a_register_without_entries_tells_how_its_indikator_stands(berjalan: Dunia) -> None:
    teks = ask(berjalan, "staf_organisasi", "inovasi th ini brp").teks

    assert "IKU-10 Inovasi, 2025: target 2, realisasi belum dilaporkan" in teks
    assert "Inovasi 2024: 2 entri" in teks


def test_findings_on_a_document_say_nothing_of_posted_figures(berjalan: Dunia) -> None:
    # That document printed 60; 24 is posted for the second quarter of 2025.
    assert "angkanya 60" not in ask(berjalan, "sekda", "iku 2 tw2 2025").teks


@pytest.mark.parametrize(
    ("tanya", "pertama"),
    [
        ("rasio tender tercapai ga", "Metode Tender; target 50 (Tabel 2.2)"),
        ("rasio tender targetnya brp", "Metode Tender; target 50 (Tabel 2.2)"),
        ("target data pendukung lppd", "(EPPD); target 95 (Tabel 2.2)"),
    ],
)
def test_what_a_programme_is_to_reach_is_found_by_its_words(
    dokumen: Dunia, tanya: str, pertama: str
) -> None:
    baris = ask(dokumen, "sekda", tanya).teks.splitlines()

    assert baris[0].endswith("yang dijanjikan:")
    assert baris[1].endswith(pertama)


@pytest.mark.parametrize("tanya", ["tender brp", "pernah ada tender ga"])
def test_one_word_of_what_a_programme_is_to_reach_is_too_little(dokumen: Dunia, tanya: str) -> None:
    assert "serapan" not in ask(dokumen, "sekda", tanya).teks
