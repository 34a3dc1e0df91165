"""Free text about the budget: figures with base and source, sums, exceptions, rankings.

Expected figures: LKjIP 2024, Tabel 3.5, in rupiah; sums and percentages by hand.
"""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia

JAWAB, TIDAK_ADA = (Sikap.JAWAB,), (Sikap.TIDAK_ADA,)
SUMBER = "Sumber: LKjIP Setda Kota Bengkulu 2024, Tabel 3.5."


def test_serapan_names_realisasi_and_the_pagu_that_it_is_against(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "serapan setda 2024").teks

    # 47.264.962.831 / 57.413.866.249 = 82,323 %.
    assert "serapan 82,32% (realisasi Rp47.264.962.831 dari pagu perubahan" in teks
    assert "Rp57.413.866.249)" in teks


def test_serapan_against_pagu_murni_says_so(dokumen: Dunia) -> None:
    # 47.264.962.831 / 55.182.174.278 = 85,652 %.
    teks = ask(dokumen, "sekda", "serapan setda terhadap pagu murni").teks

    assert "serapan 85,65% (realisasi Rp47.264.962.831 dari pagu murni Rp55.182.174.278)" in teks


def test_a_pagu_is_told_before_and_after_its_change(dokumen: Dunia) -> None:
    # 4.347.473.632 - 4.126.156.032 = 221.317.600, of the former 5,091 %.
    teks = ask(dokumen, "sekda", "pagu program 2").teks

    assert "pagu murni Rp4.347.473.632 → perubahan Rp4.126.156.032" in teks
    assert "(turun Rp221.317.600 atau 5,09%)" in teks


@pytest.mark.parametrize(
    ("tanya", "koreksi"),
    [
        ("kenapa pagu program 2 naik", "Bukan naik: pagunya turun Rp221.317.600 (5,09%)."),
        ("kenapa serapan program 1 cuma 70%", "Bukan 70,00%: serapannya 85,10%."),
    ],
)
def test_what_is_wrongly_taken_for_granted_is_corrected(
    dokumen: Dunia, tanya: str, koreksi: str
) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(koreksi)


@pytest.mark.parametrize(
    ("lanjutan", "koreksi"),
    [
        ("kok bisa 71?", ""),
        ("kok cuma 71%?", "Bukan 71,00%: serapannya 82,32%."),
        ("kok serapannya 71?", "Bukan 71,00%: serapannya 82,32%."),
    ],
)
def test_a_bare_number_of_a_later_question_claims_nothing_of_serapan(
    dokumen: Dunia, lanjutan: str, koreksi: str
) -> None:
    # 71 is the realisasi of IKU-7, which was told first.
    teks = ask(dokumen, "sekda", "capaian IKU 7", "serapan setda", lanjutan).teks

    assert teks.startswith(koreksi or "Seluruh Setda, 2024: serapan 82,32%")
    assert ("Bukan" in teks) is bool(koreksi)


def test_a_fall_that_was_one_is_not_corrected(dokumen: Dunia) -> None:
    assert "Bukan" not in ask(dokumen, "sekda", "kenapa pagu program 2 turun").teks


@pytest.mark.parametrize(
    ("nomor", "keadaan"), [(25, 'tercetak "-"'), (27, "tercetak kosong"), (45, 'tercetak "-"')]
)
def test_a_row_without_realisasi_is_told_as_printed_and_is_no_zero(
    dokumen: Dunia, nomor: int, keadaan: str
) -> None:
    teks = ask(dokumen, "sekda", f"realisasi sub kegiatan {nomor}").teks

    assert f"realisasi {keadaan}." in teks
    assert f"Kolom realisasinya {keadaan}, bukan 0;" in teks
    assert "Rp0 dari" not in teks


def test_a_number_beyond_the_table_says_how_far_it_goes(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "sub kegiatan 99")

    assert jawab.sikap == TIDAK_ADA
    assert "Sub kegiatan 99 tidak ada: nomornya 1 s.d. 54 (2024)." in jawab.teks


def test_a_month_of_a_document_leads_to_the_year(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "serapan juni 2024")

    assert jawab.sikap == TIDAK_ADA
    assert jawab.teks.startswith("Angka bulan Juni 2024 tidak tersedia dalam data")


def test_a_year_without_a_budget_says_so_beside_the_nearest(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "serapan 2025")

    assert jawab.sikap == TIDAK_ADA
    assert "Data anggaran 2025 belum dimuat." in jawab.teks
    assert "Yang terdekat:\nSeluruh Setda, 2024: serapan 82,32%" in jawab.teks


def test_a_posted_month_is_against_the_pagu_in_force_of_a_made_up_year(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "serapan sub kegiatan 35 juni 2025").teks

    # 29.974.380 / 124.442.900 = 24,087 %.
    assert "2025 s.d. Juni, contoh: serapan 24,09% (realisasi Rp29.974.380 dari pagu murni" in teks


def test_a_pagu_that_was_not_changed_yet_has_no_perubahan(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "pagu perubahan sub kegiatan 35 2025")

    assert jawab.sikap == TIDAK_ADA
    assert "pagu perubahan tidak tersedia dalam data (pagu murni Rp124.442.900)" in jawab.teks


def test_programmes_are_added_up_as_they_are_printed(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "serapan program 1 ditambah program 2").teks

    # 50.906.752.982 + 4.126.156.032; 43.321.093.689 + 2.472.837.139; their ratio 83,211 %.
    assert "serapan 83,21%; pagu perubahan Rp55.032.909.014" in teks
    assert "realisasi Rp45.793.930.828; sisa Rp9.238.978.186" in teks
    assert "perlu penjelasan" not in teks
    assert SUMBER in teks


def test_units_are_added_up_by_their_rows(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "jumlah pagu bagian hukum dan bagian kesra").teks

    # 1.858.462.371 + 1.213.270.985.
    assert "Jumlah 2 pos, 2024: pagu perubahan Rp3.071.733.356" in teks


def test_a_row_that_may_be_counted_twice_is_named_beside_its_sum(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "jumlah serapan sub kegiatan 34 dan 35").teks

    # 159.551.600 + 124.442.900; row 34 is by how much programme 1 misses its rows.
    assert "pagu perubahan Rp283.994.500" in teks
    assert "Di dalamnya nomor 34 perlu penjelasan" in teks


def test_what_is_left_out_is_named_and_the_rest_added_up_of_rows(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "total anggaran selain program 1").teks

    # 57.413.866.249 - 50.906.752.982 = 6.507.113.267; rows 35 to 54 come to 446.356.500 more,
    # which is row 37.
    assert "Seluruh Setda tanpa Penunjang urusan, 2024: serapan 60,61%" in teks
    assert "dari pagu perubahan Rp6.507.113.267" in teks
    assert "Dari 20 baris lainnya: pagu perubahan Rp6.953.469.767" in teks
    assert "Di dalamnya nomor 37 perlu penjelasan" in teks
    assert SUMBER in teks


def test_a_ranking_leaves_out_what_is_excepted(dokumen: Dunia) -> None:
    tanya = "program selain program 1 dengan serapan tertinggi"
    teks = ask(dokumen, "sekda", tanya).teks

    kepala, isi = teks.split("\n", 1)
    assert kepala == "Program dengan serapan tertinggi selain 1. Penunjang urusan, 2024"
    assert "3. Perekonomian & pemb." in isi
    assert "1. Penunjang urusan" not in isi


def test_the_lowest_are_as_many_as_asked_and_rows_without_realisasi_are_none_of_them(
    dokumen: Dunia,
) -> None:
    jawab = ask(dokumen, "sekda", "3 sub kegiatan serapan terendah")

    # Rows 36 (1,93 %), 6 and 35.
    assert [satu.split(".")[0] for satu in jawab.tombol] == ["36", "6", "35"]
    assert "Tidak diperingkat karena realisasinya tidak ada: 25. Medical check up" in jawab.teks
    assert "Serapan dihitung terhadap pagu perubahan." in jawab.teks
    assert SUMBER in jawab.teks


def test_a_bound_counts_what_is_beyond_it(dokumen: Dunia) -> None:
    # The finding "14 sub kegiatan terserap kurang dari 50%" counts the same rows.
    teks = ask(dokumen, "sekda", "sub kegiatan dengan serapan di bawah 50%").teks

    assert "Sub kegiatan dengan serapan di bawah 50,00%, 2024: 14 dari 54" in teks


def test_a_range_holds_what_is_within_it_from_the_lowest_on(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "sub kegiatan serapan antara 50 sampai 60 persen")

    assert "serapan 50,00% sampai 60,00%, 2024: 7 dari 54" in jawab.teks
    nomor = [satu.split(".")[0] for satu in jawab.tombol]
    assert nomor == ["44", "52", "53", "29", "14", "24", "38"]


def test_lines_are_counted(dokumen: Dunia) -> None:
    assert "54 sub kegiatan" in ask(dokumen, "sekda", "berapa jumlah sub kegiatan").teks


def test_units_are_told_with_whose_division_it_is(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "serapan per bagian")

    # Kegiatan 13 alone is Bagian Hukum's: 1.469.448.105 / 1.858.462.371 = 79,068 %.
    assert "Hukum                         79,07%" in jawab.teks
    assert "Pembagian kegiatan per Bagian: Ketetapan CEKER, bukan dari dokumen." in jawab.teks
    assert "Hukum" in jawab.tombol


def test_the_unit_of_a_line_is_our_own_assignment_and_says_so(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "bagian apa yang mengampu sub kegiatan 42").teks

    assert "Fasilitasi Bantuan Hukum di bawah Bagian Hukum." in teks
    assert "Ketetapan CEKER, bukan dari dokumen" in teks


def test_a_line_stands_below_its_kegiatan_and_programme(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "sub kegiatan 42 masuk program apa").teks

    assert "Program 2: PROGRAM PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT" in teks
    assert "Kegiatan 13: Fasilitasi dan Koordinasi Hukum" in teks


def test_a_code_is_marked_as_of_another_source(dokumen: Dunia) -> None:
    assert "kode 4.01.02.2.03 (sumber luar dokumen: Kepmendagri 900.1.15.5-3406/2024)" in (
        ask(dokumen, "sekda", "kode kegiatan 13").teks
    )


def test_a_code_leads_to_its_line(dokumen: Dunia) -> None:
    # 662.226.458 / 1.213.270.985 = 54,581 %.
    assert "Kebijakan kesra, 2024: serapan 54,58%" in ask(dokumen, "sekda", "4.01.02.2.02").teks


def test_lines_without_realisasi_are_asked_for_and_not_left_out(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "sub kegiatan tanpa realisasi").teks

    assert "Sub kegiatan tanpa angka realisasi, 2024: 3 dari 54" in teks


def test_what_a_serapan_takes_is_computed_from_the_pagu(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "berapa realisasi supaya serapan setda 90%").teks

    # 90 % of 57.413.866.249, less 47.264.962.831.
    assert "masih kurang Rp4.407.516.793 (7,68 poin persen)" in teks
    assert "realisasi yang perlu Rp51.672.479.624." in teks


@pytest.mark.parametrize(
    ("tanya", "angka"),
    [
        # No 44 of Tabel 3.5 is a sub kegiatan: 304.833.696 / 583.652.300 = 52,229 %.
        ("kegiatan fasilitasi kerja sama dalam negeri", "52,23%"),
        # No 42 is: 1.244.065.433 / 1.329.314.000 = 93,587 %.
        ("program bantuan hukum", "93,59%"),
        # Here the kegiatan is named in full: 183.092.431 / 270.239.200 = 67,752 %.
        ("kegiatan penataan organisasi", "67,75%"),
    ],
)
def test_a_line_is_found_by_its_name_whatever_level_it_is_called(
    dokumen: Dunia, tanya: str, angka: str
) -> None:
    assert f"serapan {angka}" in ask(dokumen, "sekda", tanya).teks


@pytest.mark.parametrize(
    "tanya", ["belanja pegawai berapa", "belanja modal 2024", "realisasi belanja barang dan jasa"]
)
def test_kinds_of_spending_are_not_in_the_data(dokumen: Dunia, tanya: str) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == TIDAK_ADA
    assert jawab.teks.startswith("Rincian menurut jenis belanja")


def test_what_money_is_for_is_no_noise(dokumen: Dunia) -> None:
    # Elsewhere these words say nothing: "mau rapat nih".
    jawab = ask(dokumen, "sekda", "anggaran telepon")

    assert jawab.sikap == TIDAK_ADA
    assert jawab.teks.startswith("“telepon” tidak tersedia dalam data.")
    assert "makan" in ask(dokumen, "sekda", "anggaran makan minum rapat").teks
    assert "82,32%" in ask(dokumen, "sekda", "mau rapat nih, serapan setda brp").teks


def test_what_pagu_and_realisasi_differ_by_is_what_is_left(dokumen: Dunia) -> None:
    # 4.126.156.032 - 2.472.837.139.
    assert "sisa Rp1.653.318.893" in (
        ask(dokumen, "sekda", "selisih realisasi dan pagu program 2").teks
    )


def test_what_is_left_is_told_in_percent_as_well(dokumen: Dunia) -> None:
    # 10.148.903.418 / 57.413.866.249 = 17,677 %.
    assert "sisa Rp10.148.903.418 (17,68%)" in (
        ask(dokumen, "sekda", "berapa persen anggaran Setda yang tidak terserap").teks
    )


def test_a_line_may_be_named_with_its_unit(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "bagian hukum yg bantuan hukum realisasinya brp").teks

    assert teks.startswith("Bantuan hukum, 2024: realisasi Rp1.244.065.433")
