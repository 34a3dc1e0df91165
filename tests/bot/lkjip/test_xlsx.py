"""The chapter as a workbook, opened as Excel's users open it: every figure in its cell."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.lkjip.blok import Bagan, Bentuk, Paragraf, Sel
from bot.lkjip.xlsx import to_xlsx
from tests.gambar import make_png
from tests.naskah_xlsx import (
    GRAFIK,
    NASKAH,
    PADA,
    figure,
    make_naskah,
    make_tabel,
    opened,
    percent,
    words,
    write,
)

GAMBAR = {"Gambar 3.1": make_png(1080, 900), "Gambar 3.2": make_png(1080, 2400, titik=72)}
RUMUS_KINERJA = (
    "Kolom E dihitung dengan rumus dari kolom lain di baris yang sama; yang tanpa angka di kolom "
    "asalnya ditulis nilainya saja."
)
DIBULATKAN = "Hasil bagi yang tidak habis disimpan 15 digit, sebanyak yang dimuat Excel."

SEBAGAI_TEKS = (
    "Angka di sel B5 dan B6 ditulis sebagai teks: digitnya lebih dari 15, dan Excel akan "
    "membulatkannya."
)


@pytest.fixture(scope="module")
def isi() -> bytes:
    return to_xlsx(NASKAH, GAMBAR, dibuat_at=PADA)


@pytest.fixture(scope="module")
def buku(isi: bytes) -> Workbook:
    return opened(isi)


@pytest.fixture(scope="module")
def terbaca(isi: bytes) -> Workbook:
    """Read it as a program does that computes nothing."""
    return opened(isi, nilai=True)


def rows(lembar: Worksheet, dari: int = 1) -> list[list[Any]]:
    """Return what stands in the rows from here on, without empty cells at their ends."""
    hasil = []
    for baris in lembar.iter_rows(min_row=dari, values_only=True):
        isi = list(baris)
        while isi and isi[-1] is None:
            isi.pop()
        hasil.append(isi)
    return hasil


def links(buku: Workbook) -> Iterator[tuple[str, str, str]]:
    """Yield of each link its sheet and cell, and the sheet that it leads to."""
    for lembar in buku:
        for sel in (satu for baris in lembar.iter_rows() for satu in baris):
            if sel.hyperlink is not None:
                tujuan = re.fullmatch(r"'((?:[^']|'')+)'!A1", f"{sel.hyperlink.location}")
                assert tujuan is not None
                yield lembar.title, sel.coordinate, tujuan[1].replace("''", "'")


def formulas(buku: Workbook) -> dict[str, str]:
    return {
        f"{lembar.title}!{sel.coordinate}": str(sel.value)
        for lembar in buku
        for baris in lembar.iter_rows()
        for sel in baris
        if sel.data_type == "f"
    }


def test_every_figure_of_a_table_is_a_number_in_its_cell_and_every_state_a_text(
    terbaca: Workbook,
) -> None:
    assert rows(terbaca["Kinerja"]) == [
        ["Tabel 3.1. Target dan realisasi kinerja tahun 2024"],
        ["« Isi"],
        ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
        # 8,8625 / 12,41 = 0,714141...
        [1, "Nilai SAKIP (poin)", 12.41, 8.8625, pytest.approx(71.4141821112, abs=1e-9)],
        [2, "=1+1", "BB", "belum rilis", "belum rilis"],
        [3, "Dokumen RR", 'tercetak "-"', 1250, 33.3333333333333],
        [],
        ["Sumber: LKjIP 2024, Tabel 3.1."],
        [RUMUS_KINERJA],
        [DIBULATKAN],
    ]
    assert rows(terbaca["Anggaran"], 3)[:3] == [
        ["Program", "Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)", "Serapan (%)"],
        [
            *("Penunjang urusan", 50906752982, 43321093689, 7585659293),
            pytest.approx(85.0989135, abs=1e-7),
        ],
        ["Jumlah", "12.345.678.901.234.567", 1000.5, 1000, 33.3333333333333],
    ]


def test_what_follows_from_its_row_is_a_formula_unless_a_figure_of_it_is_missing(
    buku: Workbook,
) -> None:
    assert formulas(buku) == {
        "Kinerja!E4": "=D4/C4*100",
        "Anggaran!D4": "=B4-C4",
        "Anggaran!E4": "=C4/B4*100",
    }
    # Marked by the colour of their headings.
    warna = [sel.fill.start_color.rgb for sel in buku["Anggaran"][3]]
    assert warna == ["FFD9E2F3"] * 3 + ["FFE2EFDA"] * 2


def test_numbers_show_as_many_places_as_their_kind_has(buku: Workbook) -> None:
    def kode(lembar: str, *sel: str) -> list[str]:
        return [buku[lembar][satu].number_format for satu in sel]

    assert kode("Kinerja", "A4", "C4", "D4", "D6", "E4", "E6") == [
        *("0", "#,##0.00", "#,##0.0000", "#,##0", "0.00", "0.00"),
    ]
    assert kode("Anggaran", "B4", "C5", "D4", "E4") == ["#,##0", "#,##0.00", "#,##0", "0.00"]


def test_a_number_of_more_than_15_digits_is_a_text_with_all_of_them_and_a_note_says_so() -> None:
    lembar = opened(
        write(
            make_tabel(
                (words("a"), figure("999.999.999.999.999", Bentuk.RUPIAH)),
                (words("b"), figure("1.000.000.000.000.001", Bentuk.RUPIAH)),
                (words("c"), figure("12.345.678.901.234,5678")),
                (words("d"), figure("-0,1")),
            )
        )
    )["Uji"]

    assert [satu[1] for satu in rows(lembar, 4)[:4]] == [
        *(999999999999999, "1.000.000.000.000.001", "12.345.678.901.234,5678", -0.1),
    ]
    assert rows(lembar, 9) == [
        [SEBAGAI_TEKS],
    ]


def test_a_quotient_without_end_is_a_number_of_15_digits_shown_as_it_is_read() -> None:
    nilai = percent("2", "3", None).nilai
    lembar = opened(
        write(make_tabel((words("a"), Sel("66,667", nilai, Bentuk.ANGKA)), (words("b"), words(""))))
    )["Uji"]

    assert (lembar["B4"].value, lembar["B4"].number_format) == (66.6666666666667, "#,##0.000")
    assert rows(lembar, 7) == [[DIBULATKAN]]


def test_nothing_is_said_of_digits_where_excel_divides_by_itself() -> None:
    bagi = percent("2", "3", "{B}/{C}*100")
    lembar = opened(write(make_tabel((words("a"), figure("2"), figure("3"), bagi))))["Uji"]

    assert lembar["D4"].value == "=B4/C4*100"
    assert rows(lembar, 6) == [[RUMUS_KINERJA.replace("Kolom E", "Kolom D")]]


def test_no_words_become_a_formula_or_a_link() -> None:
    teks = ["=1+1", "+62811", "-5%", "@SUM(A1)", '=HYPERLINK("http://127.0.0.1")', "http://x.id"]
    naskah = make_naskah(
        *map(Paragraf, teks),
        make_tabel(*((words(satu), words(satu)) for satu in teks)),
        judul="=1+1",
    )
    lain = opened(to_xlsx(naskah, {}, dibuat_at=PADA))

    assert [satu[0] for satu in rows(lain["Uji"], 4)[:6]] == teks
    assert [satu[1] for satu in rows(lain["Narasi"], 4)[:6]] == teks
    assert (lain["Isi"]["A1"].value, lain["Isi"]["A1"].data_type) == ("=1+1", "s")
    assert formulas(lain) == {}
    # Also where somebody edits the cell later.
    assert [sel.quotePrefix for sel in lain["Uji"]["A"][3:9]] == [True] * 5 + [False]
    assert {tujuan for _, _, tujuan in links(lain)} == {"Isi", "Uji", "Narasi"}


def test_the_first_sheet_lists_what_there_is_and_every_link_leads_to_a_sheet(
    buku: Workbook,
) -> None:
    assert buku.sheetnames == ["Isi", "Kinerja", "Anggaran", "Grafik", "Narasi"]
    assert rows(buku["Isi"]) == [
        ["Bab III LKjIP & lampiran"],
        ["Disusun CEKER 24 November 2026 10.15."],
        [],
        ["Nomor", "Judul", "Lembar"],
        ["Tabel 3.1", "Target dan realisasi kinerja tahun 2024", "Kinerja"],
        ["Tabel 3.2", "Pagu dan realisasi anggaran", "Anggaran"],
        ["Gambar 3.1", "Capaian", "Grafik"],
        ["Gambar 3.2", "Serapan", "Grafik"],
        [None, "Narasi menurut urutan dalam bab ini", "Narasi"],
        [],
        ["Kolom berjudul hijau dihitung dengan rumus; mengubah angkanya mengubah hasilnya."],
    ]
    assert list(links(buku)) == [
        *(("Isi", "B5", "Kinerja"), ("Isi", "C5", "Kinerja")),
        *(("Isi", "B6", "Anggaran"), ("Isi", "C6", "Anggaran")),
        *(("Isi", "B7", "Grafik"), ("Isi", "C7", "Grafik")),
        *(("Isi", "B8", "Grafik"), ("Isi", "C8", "Grafik")),
        *(("Isi", "B9", "Narasi"), ("Isi", "C9", "Narasi")),
        *(("Kinerja", "A2", "Isi"), ("Anggaran", "A2", "Isi"), ("Grafik", "A2", "Isi")),
        *(("Narasi", "A2", "Isi"), ("Narasi", "B6", "Kinerja"), ("Narasi", "B7", "Grafik")),
        *(("Narasi", "B13", "Anggaran"), ("Narasi", "B14", "Grafik")),
    ]


def test_the_words_stand_in_their_order_under_their_heading_and_say_whose_they_are(
    buku: Workbook,
) -> None:
    bab, uang = "BAB III", "3.2 Realisasi Anggaran"

    assert rows(buku["Narasi"], 3) == [
        ["Bagian", "Isi", "Tulisan siapa", "Sumber"],
        [bab],
        [bab, "Dari 3 indikator, 1 tercapai.", "disusun dari angka"],
        [bab, "Tabel 3.1. Target dan realisasi kinerja tahun 2024"],
        [bab, "Gambar 3.1. Capaian"],
        [uang],
        [uang, "-5% karena efisiensi.", "kutipan dokumen", "Subbab 3.2"],
        [uang, "Kata pengisi.", "kutipan isian", "Bagian Hukum"],
        [uang, "• Satu.", "disusun dari angka"],
        [uang, "• Dua.", "disusun dari angka"],
        [uang, "Tabel 3.2. Pagu dan realisasi anggaran"],
        [uang, "Gambar 3.2. Serapan"],
        [uang, "Tulis sebabnya.", "masih harus ditulis"],
    ]
    assert buku["Narasi"]["B15"].fill.start_color.rgb == "FFFFF2CC"


def test_charts_stand_above_their_captions_and_none_is_torn_by_the_end_of_a_page(
    buku: Workbook,
) -> None:
    lembar = buku["Grafik"]
    letak = [  # where openpyxl keeps pictures
        (satu.anchor._from.row + 1, satu.anchor.to.row + 1, satu.anchor.to.col)  # noqa: SLF001
        for satu in lembar._images  # type: ignore[attr-defined]  # noqa: SLF001
    ]

    # 620 of 1.080 pixels wide: 900 become 517, which 26 rows of 20 pixels hold; 2.400 become 1.378.
    assert letak == [(4, 29, 0), (32, 100, 0)]
    assert [lembar[sel].value for sel in ("A30", "A101")] == [
        "Gambar 3.1. Capaian",
        "Gambar 3.2. Serapan",
    ]
    # A page ends below row 30.
    assert [satu.id for satu in lembar.row_breaks.brk] == [30]


def test_a_chart_that_could_not_be_drawn_says_so_in_its_place() -> None:
    naskah = make_naskah(Bagan("Gambar 3.1", "Capaian", GRAFIK))

    assert rows(opened(to_xlsx(naskah, {}, dibuat_at=PADA))["Grafik"], 4) == [
        ["Gambar ini tidak dapat dibuat."],
        ["Gambar 3.1. Capaian"],
    ]


def test_a_table_prints_on_a4_one_page_wide_with_its_header_on_every_page(buku: Workbook) -> None:
    lembar = buku["Kinerja"]

    assert (lembar.freeze_panes, lembar.print_title_rows) == ("A4", "$3:$3")
    assert (lembar.page_setup.paperSize, lembar.page_setup.orientation) == (9, "portrait")
    assert lembar.sheet_properties.pageSetUpPr is not None
    assert lembar.sheet_properties.pageSetUpPr.fitToPage
    assert (lembar.page_setup.fitToWidth, lembar.page_setup.fitToHeight) == (None, 0)
    assert f"{lembar.oddFooter}" == "&LBab III LKjIP && lampiran&RHalaman &P dari &N"
    # The longest word of its heading, and the figures; 3 for the space beside them.
    assert [int(lembar.column_dimensions[huruf].width) for huruf in "ABCD"] == [6, 21, 15, 14]


def test_a_wide_table_lies_across_the_page_and_its_words_share_what_figures_leave() -> None:
    panjang = words("kata " * 60)
    sempit = make_tabel((panjang, panjang, panjang, figure("1"), figure("2")))
    kolom = [replace(satu, kanan=n > 2) for n, satu in enumerate(sempit.kolom)]
    kolom[1] = replace(kolom[1], lebar=30)
    lembar = opened(write(replace(sempit, kolom=tuple(kolom))))["Uji"]

    lebar = [int(lembar.column_dimensions[huruf].width) for huruf in "ABCD"]
    # 145 characters less 2 x 6, in parts of 10, 30 and 10; words never take more than 73.
    assert lebar == [26, 73, 26, 6]
    assert lembar.page_setup.orientation == "landscape"
    assert lembar.row_dimensions[4].height > 15


def test_a_crowded_table_is_printed_smaller_rather_than_in_columns_nobody_can_read() -> None:
    panjang = words("kata " * 60)
    rapat = make_tabel((panjang, panjang, *[figure("123.456.789.012.345")] * 7))
    kolom = [replace(satu, kanan=n > 1) for n, satu in enumerate(rapat.kolom)]
    lembar = opened(write(replace(rapat, kolom=tuple(kolom))))["Uji"]

    # The figures alone take 7 x 22 of the 145 characters of a page; words get 30 each, at least.
    lebar = [lembar.column_dimensions[huruf] for huruf in "AC"]
    assert [(int(satu.width), satu.min, satu.max) for satu in lebar] == [(30, 1, 2), (22, 3, 9)]


def test_only_a_long_table_is_filtered_and_its_totals_stay_below() -> None:
    pendek = make_tabel(*[(words("a"), figure("1"))] * 11)
    panjang = make_tabel(*[(words("a"), figure("1"))] * 12)
    jumlah = replace(panjang, baris=(*panjang.baris, replace(panjang.baris[0], tebal=True)))

    saring = [opened(write(satu))["Uji"].auto_filter.ref for satu in (pendek, panjang, jumlah)]

    assert saring == [None, "A3:B15", "A3:B15"]


def test_excel_marks_no_code_that_looks_like_a_number() -> None:
    tabel = make_tabel((words("007"), figure("1")), (words("1/24"), figure("2")))
    with ZipFile(BytesIO(write(tabel))) as arsip:
        lembar = arsip.read("xl/worksheets/sheet2.xml").decode()

    assert '<ignoredError sqref="A4:B5" numberStoredAsText="1"/>' in lembar


def test_the_same_chapter_makes_the_same_bytes_and_tells_its_title_and_its_day(
    isi: bytes, buku: Workbook
) -> None:
    assert to_xlsx(NASKAH, GAMBAR, dibuat_at=PADA) == isi
    assert (buku.properties.title, buku.properties.creator) == ("Bab III LKjIP & lampiran", "CEKER")
    assert buku.properties.created == datetime(2026, 11, 24, 3, 15)  # noqa: DTZ001  as the file has it


def test_names_of_sheets_are_clean_and_none_stands_twice() -> None:
    nama = ("Isi", "narasi", "a/b:c*?[d]\\", "'=1+1'", "", "It's", "it's", "x" * 40)
    buku = opened(
        write(*(make_tabel((words("a"),), lembar=satu, nomor=f"T{satu}") for satu in nama))
    )

    assert buku.sheetnames == [
        *("Isi", "Isi (2)", "narasi (2)", "a b c d", "=1+1", "Lembar"),
        *("It's", "it's (2)", "x" * 31, "Narasi"),
    ]
    assert {tujuan for _, _, tujuan in links(buku)} == set(buku.sheetnames)
