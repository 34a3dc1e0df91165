"""Free text about lines of the budget as a list: those below one, those whose pagu changed.

Expected figures: LKjIP 2024, Tabel 3.5; percentages by hand.
"""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "isi", "lain"),
    [
        (
            "di bagian hukum tu sub kegiatannya apa aja",
            ["41. Produk hukum", "42. Bantuan", "43."],
            "32.",
        ),
        ("penataan organisasi sub kegiatannya apa saja", ["29.", "30.", "31."], "32."),
        ("program 2 kegiatannya apa saja", ["11. Adm.", "12.", "13.", "14."], "15."),
    ],
)
def test_the_lines_below_a_line_or_unit_are_listed(
    dokumen: Dunia, tanya: str, isi: list[str], lain: str
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert all(satu in teks for satu in isi)
    assert lain not in teks


def test_only_lines_whose_pagu_fell_or_rose_are_listed_where_that_is_asked(dokumen: Dunia) -> None:
    turun = ask(dokumen, "sekda", "program mana yg anggarannya malah turun di perubahan").teks
    naik = ask(dokumen, "sekda", "program mana yg pagunya naik").teks

    # Program 2: 4.126.156.032 - 4.347.473.632; the two others rose.
    assert "-Rp221.317.600" in turun
    assert "Penunjang" not in turun
    # 50.906.752.982 - 48.722.324.466, and 2.380.957.235 - 2.112.376.180.
    assert "Rp2.184.428.516" in naik
    assert "Rp268.581.055" in naik
    assert "Pemerintahan" not in naik


def test_a_change_of_the_pagu_is_told_in_percent_as_well(dokumen: Dunia) -> None:
    # 2.231.691.971 / 55.182.174.278 = 4,044 %.
    assert "(naik Rp2.231.691.971 atau 4,04%)" in (
        ask(dokumen, "sekda", "naik brp persen anggaran setda stlh perubahan").teks
    )


@pytest.mark.parametrize(
    ("tanya", "porsi"),
    [
        # 50.906.752.982 / 57.413.866.249 = 88,666 %.
        ("porsi pagu program penunjang dari total brp persen", "= 88,67% dari pagu"),
        # 19.886.206.903 / 47.264.962.831 = 42,073 %.
        ("realisasi gaji asn berapa persen dari total realisasi", "= 42,07% dari realisasi"),
    ],
)
def test_a_line_is_told_as_a_part_of_the_whole(dokumen: Dunia, tanya: str, porsi: str) -> None:
    assert porsi in ask(dokumen, "sekda", tanya).teks


def test_whoever_may_not_see_the_whole_is_told_no_part_of_it(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "staf_organisasi", "porsi pagu bagian organisasi dari total")

    assert jawab.sikap == (Sikap.TOLAK,)
    assert "57.413.866.249" not in jawab.teks


def test_a_line_is_found_by_letters_that_its_words_begin_with(dokumen: Dunia) -> None:
    # 187.681.166 / 262.331.873 = 71,543 %.
    assert "serapan 71,54%" in ask(dokumen, "sekda", "LPSE serapannya").teks


def test_what_auditors_found_is_not_in_the_data(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "ada temuan BPK ga di setda 2024")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "Periksa angka" in jawab.tombol


def test_kami_is_the_unit_of_whoever_asks(dokumen: Dunia) -> None:
    # Bagian Hukum: 1.858.462.371 - 1.469.448.105.
    assert ask(dokumen, "kabag_hukum", "sisa anggaran kami").teks.startswith(
        "Bagian Hukum, 2024: sisa Rp389.014.266"
    )
    # The head of the whole has no unit of his own: the whole is his.
    assert ask(dokumen, "sekda", "sisa anggaran kami").teks.startswith("Seluruh Setda, 2024")


def test_the_place_of_one_unit_is_told_among_all(dokumen: Dunia) -> None:
    teks = ask(dokumen, "kabag_hukum", "bagian kami peringkat berapa serapannya").teks

    assert "Bagian Hukum: urutan ke-2 dari 9." in teks
    assert "Bagian Umum" in teks


@pytest.mark.parametrize(
    ("tanya", "ujung"),
    [("yang paling jelek apa", "terendah"), ("mana yg paling bagus", "tertinggi")],
)
def test_a_rank_of_nothing_is_asked_back(dokumen: Dunia, tanya: str, ujung: str) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == (Sikap.TANYA,)
    assert f"Indikator, capaian {ujung}" in jawab.tombol
    assert f"Sub kegiatan, serapan {ujung}" in jawab.tombol


def test_what_a_line_promises_is_told_with_what_is_not_known_of_it(dokumen: Dunia) -> None:
    for tanya in ("output bantuan hukum", "target sub kegiatan 42", "berapa kasus bantuan hukum"):
        teks = ask(dokumen, "sekda", tanya).teks

        assert teks.startswith("Bantuan hukum, yang dijanjikan:")
        assert "target 59 Kasus (Tabel 2.2)" in teks
        assert "Realisasi outputnya tidak tersedia dalam data." in teks


def test_half_is_fifty_percent(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kegiatan yg ga nyampe separo kepakenya").teks

    # Below 50 %: 3. (25,58), 11. (38,01) and 18. (43,46).
    assert teks.startswith("Kegiatan dengan serapan di bawah 50,00%, 2024: 3 dari 18")


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        # 1.471.032.003 / 2.112.376.180 = 69,639 %.
        ("realisasi program 3 dibanding pagu murni brp persen", "serapan 69,64%"),
        ("realisasi program 3 berapa persen", "serapan 61,78%"),
        ("program 3 naik berapa dari murni", "naik Rp268.581.055"),
    ],
)
def test_percent_of_realisasi_is_serapan_against_the_base_that_is_named(
    dokumen: Dunia, tanya: str, isi: str
) -> None:
    assert isi in ask(dokumen, "sekda", tanya).teks


def test_a_line_is_named_by_words_that_say_little_one_by_one(dokumen: Dunia) -> None:
    # 25.611.000 / 109.225.400 = 23,448 %.
    assert (
        "serapan 23,45%" in ask(dokumen, "sekda", "lap keuangan akhir thn kepake brp persen").teks
    )


def test_three_questions_between_commas_get_three_answers(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "anggaran awal brp, jadi brp, kepake brp").teks

    assert "Rp55.182.174.278" in teks
    assert "Rp57.413.866.249" in teks
    assert "Rp47.264.962.831" in teks


@pytest.mark.parametrize("batas", ["minimal 95%", "tidak kurang dari 95%", "tidak di bawah 95%"])
def test_a_bound_that_is_denied_is_the_other_one(dokumen: Dunia, batas: str) -> None:
    teks = ask(dokumen, "sekda", f"sub kegiatan yang serapannya {batas}").teks

    assert teks.startswith("Sub kegiatan dengan serapan minimal 95,00%, 2024: 5 dari 54")


def test_parts_of_units_are_told_in_rupiah_of_the_pagu(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "porsi per bagian").teks

    assert "Rp50.284.381.282" in teks
    assert "Rp85" not in teks


def test_bounds_of_two_figures_are_both_applied(dokumen: Dunia) -> None:
    teks = ask(
        dokumen, "sekda", "bagian dengan serapan kurang dari 60 persen dan pagu lebih dari 1 miliar"
    ).teks

    kepala = "Bagian dengan serapan di bawah 60,00% dan pagu di atas Rp1.000.000.000, 2024: 2"
    assert teks.startswith(kepala)
    assert "Bagian Tata Pemerintahan: serapan 43,10%, pagu Rp1.500.779.176" in teks


def test_what_is_said_once_of_a_range_is_meant_of_both_ends(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "pagu antara 1 dan 2 miliar").teks

    # Of Tabel 3.5 those are 14, 17, 20, 21, 38 and 42.
    assert teks.startswith("Sub kegiatan dengan pagu Rp1.000.000.000 sampai Rp2.000.000.000 (6)")


def test_a_list_of_all_lines_has_those_that_nothing_is_posted_of(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "kabag_hukum", "sub kegiatan bagian hukum apa aja")

    assert "Tidak ada" not in jawab.teks
    assert all(f"{nomor}. " in jawab.teks for nomor in (41, 42, 43))
    assert jawab.teks.count("belum dilaporkan") >= 3


def test_the_rest_of_a_time_asks_for_a_due_date_and_of_money_for_money(berjalan: Dunia) -> None:
    assert "Selasa, 15 Juli 2025" in ask(berjalan, "sekda", "sisa waktu lapor skm semester 1").teks
    assert "tenggat" not in ask(berjalan, "sekda", "sisa anggaran bagian hukum").teks
