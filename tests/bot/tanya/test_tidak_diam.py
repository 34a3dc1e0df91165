"""Free text of which a part must not be passed over: what is left out, supposed, counted, unknown.

Expected figures: LKjIP 2024, Tabel 3.2 and 3.5, by hand.
"""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


def test_a_ranking_leaves_out_all_that_is_called_so(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "selain gaji, belanja apa yg paling besar").teks
    tanpa = ask(dokumen, "sekda", "selain program 1, sub kegiatan apa yg serapannya terendah").teks

    assert "19. Jasa pelayanan umum" in teks.splitlines()[1]
    assert "Tidak diikutkan: 23. Gaji KDH & WKDH dan 3. Gaji & tunjangan ASN." in teks
    # Rows 1 to 34 are of programme 1.
    assert tanpa.splitlines()[1].startswith("36.")


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        # 47.264.962.831 + 45.880.000 = 47.310.842.831; / 57.413.866.249.
        ("kalau rehab gedung diserap habis, serapan total jadi brp", "serapan 82,40%"),
        ("andai rehab gedung terserap seluruhnya serapan setda jadi berapa", "serapan 82,40%"),
        # 47.264.962.831 + 50.000.000 of a row without realisasi.
        ("kalau medical check up terserap 100% serapan setda jadi berapa", "serapan 82,41%"),
        # 10 / 12,41.
        ("kl iku 1 naik jadi 10, capaian?", "capaian 80,58%"),
        # 90 % of 57.413.866.249 = 51.672.479.624; 90 - 82,323.
        ("brapa persen lagi kita bs dapet 90% serapa n?", "(7,68 poin persen)"),
    ],
)
def test_what_is_supposed_is_reckoned_with(dokumen: Dunia, tanya: str, isi: str) -> None:
    assert isi in ask(dokumen, "sekda", tanya).teks


def test_money_of_a_bagian_that_there_is_not_is_no_line_with_one_of_its_words(
    dokumen: Dunia,
) -> None:
    jawab = ask(dokumen, "sekda", "anggaran bagian hubungan masyarakat")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "Tidak ada Bagian “hubungan masyarakat”" in jawab.teks


def test_what_several_lines_are_called_is_added_up_and_asked_on_of_them_all(
    dokumen: Dunia,
) -> None:
    teks = ask(dokumen, "sekda", "kendaraan dinas total anggaran brp realisasi brp").teks

    # 1.429.915.000 + 1.576.950.000, and 968.459.170 + 1.136.277.578.
    assert "pagu perubahan Rp3.006.865.000" in teks
    assert "realisasi Rp2.104.736.748" in teks
    assert "Seluruh Setda" not in teks


def test_how_many_times_is_asked_of_amounts(dokumen: Dunia) -> None:
    # 50.284.381.282 / 270.239.200.
    teks = ask(dokumen, "sekda", "brp kali lipat anggaran umum dibanding organisasi").teks

    assert "186,07 kali" in teks


def test_the_own_bagian_is_held_against_another(dokumen: Dunia) -> None:
    teks = ask(dokumen, "kabag_hukum", "serapan bagian sy dibanding bagian organisasi").teks

    assert "Bagian Hukum lebih tinggi 11,32 poin persen" in teks
    assert "Jumlah" not in teks


def test_the_mean_is_that_of_what_is_named(dokumen: Dunia) -> None:
    # (85,0989 + 59,9308 + 61,7832) / 3.
    program = ask(dokumen, "sekda", "rata-rata serapan 3 program berapa").teks
    sasaran = ask(dokumen, "sekda", "capaian sasaran 1 rata2").teks

    assert "68,94%" in program
    assert "Rata-rata 95,15%" in sasaran


@pytest.mark.parametrize(
    ("tanya", "pertama", "banyak"),
    [
        ("program mana yg paling banyak subkeg nya", "1. Penunjang urusan", "34"),
        ("bagian mana yang sub kegiatannya paling banyak", "Bagian Umum", "28"),
        ("program dgn kegiatan paling sedikit", "2. Pemerintahan & kesra", "4"),
    ],
)
def test_lines_are_ranked_by_how_many_they_hold(
    dokumen: Dunia, tanya: str, pertama: str, banyak: str
) -> None:
    baris = ask(dokumen, "sekda", tanya).teks.splitlines()[1]

    assert baris.startswith(pertama)
    assert baris.endswith(f" {banyak}")


def test_help_is_no_entry_with_the_name_of_the_bot(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "halo ceker bisa apa aja").teks

    assert "/bantuan" in teks
    assert "Register" not in teks


def test_a_chapter_is_sent_with_the_report(dokumen: Dunia) -> None:
    assert "Word (.docx)" in ask(dokumen, "sekda", "tolong kirim laporan bab 3").tombol


def test_what_came_to_a_halt_is_what_was_not_processed(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "ada berapa MoU tahun lalu, yg mandek mana").teks

    assert "8 entri" in teks
    assert "nomor 3, Tidak diproses" in teks
    assert "nomor 8, belum ada arsip" in teks


def test_a_total_of_two_who_share_lines_is_that_of_all_of_them(dokumen: Dunia) -> None:
    # Rows 23 to 27.
    teks = ask(dokumen, "sekda", "total anggaran utk walikota dan wawali").teks

    assert "Jumlah 5 pos, 2024: pagu perubahan Rp6.391.677.300" in teks


def test_a_doubt_behind_a_total_is_about_that_total(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "pagu sebelum & sesudah", "apakah sesuai yang tertulis?").teks

    assert teks.splitlines()[0] == "Tidak cocok."
    assert teks.splitlines()[2].startswith("Jumlah seluruh anggaran")
    assert "Rp58.019.774.349" in teks


def test_a_line_is_found_by_the_target_that_it_promises(dokumen: Dunia) -> None:
    ada = ask(dokumen, "kabag_hukum", "kegiatan hukum targetnya 85 dok itu apa").teks
    tiada = ask(dokumen, "sekda", "sub kegiatan hukum mana yang targetnya 8512")

    assert "Produk hukum" in ada
    assert "Bantuan hukum" not in ada
    assert tiada.sikap == (Sikap.TIDAK_ADA,)


def test_a_grade_is_told_as_a_part_of_the_staff(dokumen: Dunia) -> None:
    # 41 of 150.
    assert "27,33%" in ask(dokumen, "sekda", "golongan III D berapa").teks


def test_the_second_kind_that_is_asked_for_is_of_the_same_name(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "anggaran kesra programnya brp, bagiannya brp").teks

    assert "Bagian Kesejahteraan Rakyat, 2024: serapan 54,58%" in teks
    assert "Rp1.213.270.985" in teks


def test_what_is_missing_to_a_serapan_is_asked_on(dokumen: Dunia) -> None:
    tanya = ("berapa persen lagi biar serapan 90%", "brp rupiah kurangnya")

    assert "masih kurang Rp4.407.516.793" in ask(dokumen, "sekda", *tanya).teks


@pytest.mark.parametrize("tanya", ["penghargaan yang diterima setda", "hibah yg diterima pemkot"])
def test_a_word_of_courtesy_makes_nothing_of_what_nobody_knows(dokumen: Dunia, tanya: str) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == (Sikap.LUAR,)
    assert "pengampu" not in jawab.teks


def test_the_gap_between_the_two_pagu_is_a_figure_and_no_definition(dokumen: Dunia) -> None:
    # 57.413.866.249 - 55.182.174.278.
    teks = ask(dokumen, "sekda", "selisih pagu murni sama perubahan").teks

    assert "naik Rp2.231.691.971 atau 4,04%" in teks


def test_what_a_perjanjian_kinerja_says_is_no_agreement_with_others(dokumen: Dunia) -> None:
    assert "MoU" not in ask(dokumen, "sekda", "perjanjian kinerja 2024 isinya apa").teks
    assert "MoU/PKS 2024" in ask(dokumen, "sekda", "perjanjian dengan bpjs isinya apa").teks


def test_the_whole_has_no_physical_progress(dokumen: Dunia) -> None:
    assert "realisasi fisik tidak tersedia dalam data" in (
        ask(dokumen, "sekda", "realisasi fisik").teks
    )


@pytest.mark.parametrize(
    ("tanya", "ada"),
    [
        ("serapan LPSE / layanan pengadaan elektronik", "serapan 71,54%"),
        ("anjab (kelembagaan dan analisis jabatan) pagunya", "perubahan Rp146.838.000"),
        ("capaian sasaran 2 meningkatnya akuntabilitas kinerja gimana", "Rata-rata 100,00%"),
        # 600.000.000 - 592.918.800.
        ("bahan logistik kantor tinggal brp", "sisa Rp7.081.200"),
    ],
)
def test_one_thing_said_twice_leaves_no_word_unknown(dokumen: Dunia, tanya: str, ada: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert ada in teks
    assert "belum kami pahami" not in teks


def test_the_least_of_what_was_told_of_is_picked_of_its_lines(dokumen: Dunia) -> None:
    awal, lalu = "brp realisasi bagian kesra", "yg paling kecil serapannya sub keg apa?"
    teks = ask(dokumen, "sekda", awal, lalu).teks

    assert "39. Kesejahteraan sosial" in teks
    assert "36." not in teks


def test_how_many_there_are_is_told_with_how_they_are_divided(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "brp pns setda, laki2 sama perempuannya").teks

    assert all(angka in teks for angka in ("150 orang", "61%", "39%"))


def test_what_is_named_in_full_is_there_though_nobody_knows_what_it_costs(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "dana utk Gerakan Peduli Yatim brp?")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "Angka itu tidak tersedia dalam data" in jawab.teks
    assert "Nomor 23 Tahun 2020" in jawab.teks
