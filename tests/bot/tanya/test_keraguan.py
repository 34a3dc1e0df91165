"""Doubts about figures: recomputed, alike, added up, or claimed of all."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "hasil"),
    [
        # (59,39 + 61,78 + 85,09) / 3 = 206,26 / 3 = 68,753.
        ("rata2 59,39 61,78 dan 85,09 itu 71 bukan sih", "Bukan 71.\n"),
        ("rata2 dari 59,39; 61,78; 85,09", "= 68,75 (hitungan)"),
        ("(59,39+61,78+85,09)/3 brp", "= 68,75 (hitungan)"),
        ("rata-rata 60 dan 80 itu 70 kan", "Benar, 70."),
    ],
)
def test_numbers_of_the_question_are_averaged(dokumen: Dunia, tanya: str, hasil: str) -> None:
    assert hasil in ask(dokumen, "sekda", tanya).teks


def test_a_mean_is_computed_anew_from_the_amounts(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "rata2 program kalau dihitung ulang dari rupiahnya").teks

    assert "(85,10% + 59,93% + 61,78%) / 3 = 68,94%" in teks


def test_rows_that_are_alike_are_found(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "baris yg pagu dan realisasinya identik").teks

    assert teks.startswith("Baris 33 dan 34")
    assert "Rp128.374.600" in teks


def test_each_total_that_is_doubted_is_answered_for_itself(dokumen: Dunia) -> None:
    tanya = "program 3 cocok ga, program 1 ga cocok brp, total ga cocok brp"
    teks = ask(dokumen, "sekda", tanya).teks

    assert "cocok, jumlah tercetak sama dengan jumlah 9 barisnya" in teks
    # 51.066.304.582 - 50.906.752.982, and with programme 2 58.019.774.349 - 57.413.866.249.
    assert "selisih Rp159.551.600" in teks
    assert "Rp605.908.100" in teks


@pytest.mark.parametrize(
    "tanya",
    [
        "katanya kerja sama smua udh ditindaklanjuti, kok iku 2 cuma 60",
        "narasinya bilang kerja sama dah ditindaklanjuti semua, betul ndak itu",
    ],
)
def test_a_claim_that_all_is_done_meets_the_figure_and_the_list(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert "realisasi 60" in teks
    assert "narasi menyebut semua, angkanya 60" in teks
    assert "“Tidak diproses”" in teks or "bukan bagian bulat" in teks


def test_a_doubt_that_names_nothing_is_the_one_before(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "71% itu dari mana sih", "jadi klo dihitung ulang brp").teks

    assert "= 68,94%" in teks


def test_a_number_outside_the_tables_is_found(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "66,36 itu nilai apa").teks

    assert "Nilai SAKIP Sekretariat Daerah, predikat B, 2023: 66,36" in teks


def test_a_bare_denominator_is_the_one_that_is_doubted(dokumen: Dunia) -> None:
    assert "27/39 = 69,23%" in ask(dokumen, "sekda", "kalau penyebutnya 39").teks


def test_a_row_that_is_supposed_to_be_gone_is_left_out(dokumen: Dunia) -> None:
    program = ask(
        dokumen, "sekda", "kalau brs 34 gak dihitung total pagu program 1 jadi berapa"
    ).teks
    seluruh = ask(dokumen, "sekda", "kalau baris 34 dihapus total pagunya brp").teks

    # 51.066.304.582 and 58.019.774.349 less 159.551.600.
    assert "perubahan Rp50.906.752.982" in program
    assert "Dihitung dari 33 sub kegiatan" in program
    assert "perubahan Rp57.860.222.749" in seluruh


def test_an_amount_alone_is_found_where_it_stands(dokumen: Dunia) -> None:
    baris = ask(dokumen, "sekda", "159.551.600 itu angka apa").teks
    lain = ask(dokumen, "sekda", "2.231.691.971 itu apa").teks

    assert "Komunikasi pimpinan" in baris
    assert "Dokumentasi pimpinan" in baris
    assert "Penambahan anggaran pada APBD Perubahan" in lain


def test_one_number_is_held_against_another(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "dari 8,77 ke 8,86 itu naiknya seberapa sih").teks

    # 0,09 / 8,77 = 1,026 %.
    assert teks.startswith("8,77 → 8,86: naik 0,09 atau 1,03%")


def test_the_rows_that_break_a_total_are_told(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "tabel 3.5 baris mana yg bikin total ga cocok").teks

    assert "baris 34 tidak ikut dijumlahkan" in teks
    assert "Baris 37 tidak ikut dijumlahkan" in teks


@pytest.mark.parametrize(
    "tanya",
    [
        "kok program penunjang kalo rinciannya dijumlah ga sama dgn totalnya?",
        "kenapa jumlah program 1 beda dengan rinciannya",
    ],
)
def test_rows_that_are_the_whole_difference_of_a_total_are_named(
    dokumen: Dunia, tanya: str
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    # 51.066.304.582 - 50.906.752.982 = 159.551.600, the pagu of row 33 as of row 34.
    assert "selisih Rp159.551.600" in teks
    assert "selisih Rp128.374.600" in teks
    assert "tepat sebesar sub kegiatan nomor 33 atau 34, yang angkanya persis sama." in teks


@pytest.mark.parametrize(
    "tanya",
    [
        "baris 32 33 34 angkanya kok kaya kegeser?",
        "ada baris yang bergeser ga di tabel 3.5",
        "baris mana yg angkanya tergeser",
    ],
)
def test_rows_that_look_slipped_are_found(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert teks.startswith("Baris 32 sampai 34: angkanya seperti bergeser satu baris")
    assert "Rp192.580.900" in teks


def test_a_row_that_is_not_slipped_is_not_said_to_be(dokumen: Dunia) -> None:
    assert "bergeser" not in ask(dokumen, "sekda", "baris 37 kegeser ga").teks
