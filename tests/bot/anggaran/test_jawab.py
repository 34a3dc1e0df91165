"""/anggaran on Tabel 3.5 of the LKjIP 2024, and on a package larger than any real one."""

import re
from html import unescape

import pytest

from bot.anggaran import jawab
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from core.hak import Pelaku, Peran
from tests.conftest import make_pelaku


def tanya(ruang: Ruang, pelaku: Pelaku, teks: str) -> Jawaban:
    return jawab.anggaran(ruang, pelaku, teks.split())


def ketuk(ruang: Ruang, pelaku: Pelaku, data: str) -> Jawaban:
    verba, *args = data.split(":")
    return jawab.TOMBOL[verba](ruang, pelaku, args)


def polos(jawaban: Jawaban) -> str:
    return unescape(re.sub(r"<[^>]+>", "", jawaban.html))


def data(jawaban: Jawaban) -> list[str]:
    return [t.data for baris in jawaban.tombol for t in baris]


def tombol(jawaban: Jawaban) -> list[tuple[str, str]]:
    return [(t.teks, t.data) for baris in jawaban.tombol for t in baris]


def sumber_of(ruang: Ruang, pelaku: Pelaku, jawaban: Jawaban) -> Jawaban:
    """Tap Sumber."""
    [tap] = [data for teks, data in tombol(jawaban) if teks == "Sumber"]
    return ketuk(ruang, pelaku, tap)


def test_a_bagian_names_its_year_and_cites_the_rows_that_were_added_up(
    ruang: Ruang, sekda: Pelaku
) -> None:
    jawaban = tanya(ruang, sekda, "bagian tapem")
    sumber = sumber_of(ruang, sekda, jawaban)

    assert polos(jawaban).startswith("Bagian Tata Pemerintahan (2024)\n2 kegiatan; pembagiannya")
    # Kegiatan 11 and 14 are those of Tata Pemerintahan.
    for nomor in (35, 36, 37, 44, 45):
        assert f"Tabel 3.5, sub kegiatan {nomor}" in polos(sumber)
    assert "Bagian Tata Pemerintahan (Ketetapan CEKER, bukan dari dokumen)" in polos(sumber)
    assert [teks for teks, _ in tombol(sumber)] == ["« Kembali"]
    assert polos(ketuk(ruang, sekda, data(sumber)[0])).startswith("Bagian Tata Pemerintahan (2024)")


def test_a_kegiatan_cites_the_rows_that_were_added_up_and_leads_back(
    ruang: Ruang, sekda: Pelaku
) -> None:
    sumber = ketuk(ruang, sekda, "ags:2024:k:13")

    assert [baris for baris in polos(sumber).splitlines() if baris.startswith("•")] == [
        "• 41. Produk hukum daerah: Tabel 3.5, sub kegiatan 41",
        "• 42. Bantuan hukum: Tabel 3.5, sub kegiatan 42",
        "• 43. Dokumentasi hukum: Tabel 3.5, sub kegiatan 43",
    ]
    assert tombol(sumber) == [("« Kembali", "agp:2024:k:13")]


def test_every_printing_is_cited_with_table_and_row(ruang: Ruang, sekda: Pelaku) -> None:
    teks = polos(ketuk(ruang, sekda, "ags:2024:p:2"))

    assert "Dokumen: LKjIP Setda Kota Bengkulu 2024" in teks
    assert 'Pagu murni "Rp.   4.347.473. 632": Tabel 1.4 baris 2 dan Lampiran PK' in teks
    assert '"59,39%": Subbab 3.1.2, Rata-rata Capaian Program baris 1' in teks
    assert "Serapan dan sisa: dihitung CEKER dari realisasi dan pagu perubahan." in teks


def test_a_blank_cell_is_cited_as_blank(ruang: Ruang, sekda: Pelaku) -> None:
    teks = polos(ketuk(ruang, sekda, "ags:2024:s:27"))

    assert "Realisasi (kosong): Tabel 3.5, sub kegiatan 27" in teks
    assert "dihitung CEKER" not in teks


def test_a_ranking_cites_the_two_figures_of_each_rank(ruang: Ruang, sekda: Pelaku) -> None:
    terendah = sumber_of(ruang, sekda, ketuk(ruang, sekda, "agr:2024:serapan_terendah"))

    assert (
        '• 36. Adm. kewilayahan: realisasi "6.354.500" dan pagu perubahan "329.025.576" '
        "(Tabel 3.5, sub kegiatan 36)"
    ) in polos(terendah)
    assert tombol(terendah) == [("« Kembali", "agr:2024:serapan_terendah")]


def test_staff_see_the_sources_of_their_own_lines(ruang: Ruang, staf_hukum: Pelaku) -> None:
    sumber = sumber_of(ruang, staf_hukum, tanya(ruang, staf_hukum, "2024"))

    assert re.findall(r"• (\d+)", polos(sumber)) == ["41", "42", "43"]


@pytest.mark.parametrize(
    ("teks", "judul"),
    [
        ("13", "Penyediaan Barang Cetakan dan Penggandaan (2024)"),
        ("sub 13", "Penyediaan Barang Cetakan dan Penggandaan (2024)"),
        ("serapan sub kegiatan no. 13?", "Penyediaan Barang Cetakan dan Penggandaan (2024)"),
        ("kegiatan 13", "Fasilitasi dan Koordinasi Hukum (2024)"),
        ("keg. 13", "Fasilitasi dan Koordinasi Hukum (2024)"),
        ("2024 program 2", "PROGRAM PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT (2024)"),
        ("prog 2", "PROGRAM PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT (2024)"),
        ("realisasi 4.01.02.2.03", "Fasilitasi dan Koordinasi Hukum (2024)"),
    ],
)
def test_a_number_is_a_sub_kegiatan_s_unless_its_level_is_said(
    ruang: Ruang, sekda: Pelaku, teks: str, judul: str
) -> None:
    assert polos(tanya(ruang, sekda, teks)).startswith(judul)


@pytest.mark.parametrize(
    ("teks", "kalimat"),
    [
        ("kegiatan 19", "Tidak ada kegiatan nomor 19. Nomornya 1 sampai 18"),
        ("program 0", "Tidak ada program nomor 0. Nomornya 1 sampai 3"),
        ("55", "Tidak ada sub kegiatan nomor 55. Nomornya 1 sampai 54"),
    ],
)
def test_a_number_that_its_level_has_not_names_the_range(
    ruang: Ruang, sekda: Pelaku, teks: str, kalimat: str
) -> None:
    assert polos(tanya(ruang, sekda, teks)).startswith(kalimat)


def test_buttons_name_the_level_of_what_is_no_sub_kegiatan(ruang: Ruang, sekda: Pelaku) -> None:
    campur = [teks for teks, _ in tombol(tanya(ruang, sekda, "2024 hukum"))]

    assert "Keg. 13 Koordinasi hukum · 79,07%" in campur
    assert "42. Bantuan hukum · 93,59%" in campur
    assert tombol(tanya(ruang, sekda, "2024"))[0][0] == "Prog. 1 Penunjang urusan · 85,10%"


@pytest.mark.parametrize(
    "teks",
    [
        "serapan",
        "realisasi",
        "program",
        "total",
        "jumlah",
        "total realisasi anggaran?",
        "pagu perubahan",
        "berapa sisa anggaran setda",
    ],
)
def test_words_that_name_no_line_ask_for_the_whole(ruang: Ruang, sekda: Pelaku, teks: str) -> None:
    assert tanya(ruang, sekda, f"2024 {teks}") == tanya(ruang, sekda, "2024")


def test_letters_inside_other_words_are_not_offered(ruang: Ruang, sekda: Pelaku) -> None:
    assert "Tidak ada baris anggaran" in polos(tanya(ruang, sekda, "2024 perjalanan dinas"))
    assert "agp:2024:s:53" not in data(tanya(ruang, sekda, "2024 bagian keuangan"))


def test_one_choice_is_offered_as_one(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = tanya(ruang, sekda, "2024 bantal")

    assert (polos(jawaban), data(jawaban)) == ("Mungkin maksud Anda:", ["agp:2024:s:42"])


def test_the_largest_changes_are_shown_whole_in_table_and_buttons(
    ruang: Ruang, sekda: Pelaku
) -> None:
    jawaban = ketuk(ruang, sekda, "agr:2024:perubahan_terbesar")

    # Tabel 3.5, row 28: 1.881.295.200 -> 3.290.825.400; row 23: 784.033.000 -> 360.000.000.
    assert "28 RT Sekretariat Daerah\n                    +Rp1.409.530.200" in polos(jawaban)
    assert "23 Gaji KDH & WKDH    -Rp424.033.000" in polos(jawaban)
    assert "…" not in polos(jawaban)
    assert ("28. RT Sekretariat Daerah · +Rp1.409.530.200", "agp:2024:s:28") in tombol(jawaban)
    assert ("23. Gaji KDH & WKDH · -Rp424.033.000", "agp:2024:s:23") in tombol(jawaban)


def test_many_rows_without_realisasi_are_named_in_part_and_counted(ruang_besar: Ruang) -> None:
    sekda = make_pelaku(ruang_besar.engine, Peran.PIMPINAN)

    for tap in ("agg:2030", "agp:2030:k:1", "agr:2030:serapan_terendah"):
        teks = polos(ketuk(ruang_besar, sekda, tap)).replace("realisasi tercetak", "tercetak")
        assert 'nomor 1 (tercetak "-"), nomor 2 (tercetak kosong), ' in teks
        assert "nomor 8 (tercetak kosong), dan 112 lainnya." in teks
        assert "nomor 9 (" not in teks


@pytest.mark.parametrize(
    ("nomor", "alasan"),
    [(25, 'tercetak "-"'), (27, "tercetak kosong"), (45, 'tercetak "-"')],
)
def test_what_cannot_be_computed_is_never_called_printed(
    ruang: Ruang, sekda: Pelaku, nomor: int, alasan: str
) -> None:
    teks = polos(tanya(ruang, sekda, f"2024 {nomor}"))

    assert re.search(rf"^Realisasi +{re.escape(alasan)}$", teks, re.MULTILINE)
    assert re.search(r"^Serapan +tidak dapat dihitung$", teks, re.MULTILINE)
    assert re.search(r"^Sisa +tidak dapat dihitung$", teks, re.MULTILINE)
    assert f"Serapan dan sisa tidak dapat dihitung, karena realisasi {alasan}." in teks
    assert "dihitung terhadap pagu" not in teks


@pytest.mark.parametrize(("nomor", "lain"), [(33, "nomor 34"), (34, "nomor 33")])
def test_a_row_that_may_be_counted_twice_says_so_itself(
    ruang: Ruang, sekda: Pelaku, nomor: int, lain: str
) -> None:
    assert (
        "Rincian program Penunjang urusan melebihi jumlah tercetaknya (pagu perubahan dan "
        f"realisasi) tepat sebesar baris ini atau {lain}. Baris ini mungkin terhitung dua kali, "
        "atau jumlah itu melewatkannya."
    ) in polos(tanya(ruang, sekda, f"2024 {nomor}"))


def test_only_doubtful_rows_have_the_caveat(ruang: Ruang, sekda: Pelaku) -> None:
    berisi = [
        nomor
        for nomor in range(1, 55)
        if "melebihi jumlah tercetaknya" in polos(tanya(ruang, sekda, f"2024 {nomor}"))
    ]

    assert berisi == [33, 34, 37]


@pytest.mark.parametrize("teks", ["agp:2024:k:10", "bagian keprotokolan"])
def test_a_sum_names_the_doubtful_rows_in_it(ruang: Ruang, sekda: Pelaku, teks: str) -> None:
    jawaban = ketuk(ruang, sekda, teks) if ":" in teks else tanya(ruang, sekda, teks)

    assert (
        "Di dalamnya nomor 33 dan nomor 34 perlu penjelasan; lihat catatan di barisnya."
    ) in polos(jawaban)


def test_staff_learn_of_doubts_about_their_own_rows(ruang: Ruang) -> None:
    staf = make_pelaku(ruang.engine, Peran.STAF, "bagian-prokopim")

    assert "terhitung dua kali" in polos(tanya(ruang, staf, "34"))
    assert "nomor 33 dan nomor 34 perlu penjelasan" in polos(tanya(ruang, staf, ""))


def test_rows_that_cannot_be_ranked_say_which_figure_is_missing(
    ruang: Ruang, sekda: Pelaku
) -> None:
    teks = polos(ketuk(ruang, sekda, "agr:2024:serapan_tertinggi"))

    assert (
        'Tidak ikut diperingkat: nomor 25 (realisasi tercetak "-"), nomor 27 (realisasi tercetak '
        'kosong), dan nomor 45 (realisasi tercetak "-").'
    ) in teks
    assert "Tidak ikut" not in polos(ketuk(ruang, sekda, "agr:2024:perubahan_terbesar"))


def test_the_buttons_of_124_rows_come_in_pages(ruang_besar: Ruang) -> None:
    sekda = make_pelaku(ruang_besar.engine, Peran.PIMPINAN)

    pertama, kedua, akhir = (
        ketuk(ruang_besar, sekda, f"agp:2030:k:1{halaman}") for halaman in ("", ":2", ":7")
    )

    assert data(pertama)[:20] == [f"agp:2030:s:{n}" for n in range(1, 21)]
    assert data(pertama)[20:] == [
        *("agp:2030:k:1:2", "agf:2030:k:1"),
        *("agp:2030:p:1", "ags:2030:k:1"),
    ]
    assert data(kedua)[20:22] == ["agp:2030:k:1:1", "agp:2030:k:1:3"]
    assert data(akhir)[:5] == [f"agp:2030:s:{n}" for n in (121, 122, 123, 124)] + ["agp:2030:k:1:6"]
    assert ketuk(ruang_besar, sekda, "agp:2030:k:1:99") == akhir


def test_of_many_programmes_only_the_serapan_is_listed(ruang_besar: Ruang) -> None:
    sekda = make_pelaku(ruang_besar.engine, Peran.PIMPINAN)

    teks = polos(tanya(ruang_besar, sekda, "2030"))

    assert "14 Program & tata kelola" in teks
    assert teks.count("Pagu murni   ") == 1
