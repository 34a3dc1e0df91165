"""Tables as Word keeps them: a heading on every page, whole rows, figures in columns."""

import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.table import Table

from bot.lkjip.blok import Baris, Bentuk, Butir, Judul, Kolom, Paragraf, Sel
from bot.lkjip.word.unsur import Unsur
from tests.bot.lkjip.docx_uji import (
    body,
    keeps_next,
    make_bagan,
    make_baris,
    make_lebar,
    make_tabel,
    open_docx,
    style_of,
    text_of,
)


def rows(tabel: Table) -> list[Unsur]:
    return list(tabel._tbl.iterchildren(qn("w:tr")))  # noqa: SLF001  what python-docx does not tell


def cells(baris: Unsur) -> list[str]:
    return [text_of(satu) for satu in baris.iterchildren(qn("w:tc"))]


def styles(baris: Unsur) -> list[str]:
    return [style_of(satu) for satu in baris.iter(qn("w:p"))]


def stays(tabel: Table) -> list[bool]:
    """Tell of each row but the heading whether it stays with what follows."""
    return [all(map(keeps_next, baris.iter(qn("w:p")))) for baris in rows(tabel)[1:]]


def flagged(tabel: Table, sifat: str) -> list[bool]:
    return [baris.find(f"{qn('w:trPr')}/{qn(sifat)}") is not None for baris in rows(tabel)]


def orientations(dokumen: Document) -> list[str]:
    return ["L" if s.orientation == WD_ORIENT.LANDSCAPE else "P" for s in dokumen.sections]


def test_sixty_rows_keep_their_order_their_heading_on_every_page_and_each_its_page() -> None:
    baris = tuple(make_baris(ke, f"Kegiatan {ke}", f"{ke},50") for ke in range(1, 61))

    (tabel,) = open_docx(make_tabel(*baris)).tables

    isi = [cells(satu) for satu in rows(tabel)]
    assert isi[0] == ["No", "Indikator", "Capaian (%)"]
    assert isi[1] == ["1", "Kegiatan 1", "1,50"]
    assert isi[60] == ["60", "Kegiatan 60", "60,50"]
    assert [satu[0] for satu in isi[1:]] == [f"{ke}" for ke in range(1, 61)]
    assert flagged(tabel, "w:tblHeader") == [True] + [False] * 60
    assert flagged(tabel, "w:cantSplit") == [True] * 61


def test_figures_stand_at_the_right_numbers_of_rows_in_the_middle_and_words_at_the_left() -> None:
    (tabel,) = open_docx(make_tabel(make_baris(1, "Kerja sama", "100,00"))).tables

    kepala, baris = rows(tabel)
    assert styles(kepala) == ["KepalaTabel"] * 3
    assert styles(baris) == ["NomorTabel", "IsiTabel", "AngkaTabel"]


def test_a_count_in_a_column_of_figures_stands_below_the_others() -> None:
    kolom = (Kolom("Jumlah", 10, kanan=True),)
    (tabel,) = open_docx(make_tabel(Baris((Sel("7", bentuk=Bentuk.BULAT),)), kolom=kolom)).tables

    assert styles(rows(tabel)[1]) == ["AngkaTabel"]


def test_a_line_above_others_is_bold_and_stays_with_the_first_of_them() -> None:
    baris = [make_baris(ke, "Panjang " * 30, "1", tebal=ke in (3, 6)) for ke in range(1, 10)]
    (tabel,) = open_docx(make_tabel(*baris)).tables

    tebal = [len(list(satu.iter(qn("w:rStyle")))) for satu in rows(tabel)]
    assert tebal == [0, 0, 0, 3, 0, 0, 3, 0, 0, 0]
    assert [ke for ke, ikut in enumerate(stays(tabel), start=1) if ikut] == [3, 6]


def test_a_short_table_stays_on_one_page_with_the_lines_below_it() -> None:
    baris = [make_baris(ke, "Pendek", "1") for ke in range(1, 6)]

    (berkaki,) = open_docx(make_tabel(*baris, kaki=("Sumber: a",))).tables
    (polos,) = open_docx(make_tabel(*baris)).tables

    assert stays(berkaki) == [True] * 5
    assert stays(polos) == [True, True, True, True, False]


def test_a_long_table_leaves_no_row_alone_at_either_end() -> None:
    baris = [make_baris(ke, "Pendek", "1") for ke in range(1, 31)]
    (tabel,) = open_docx(make_tabel(*baris, kaki=("Sumber: a",))).tables

    assert [ke for ke, ikut in enumerate(stays(tabel), start=1) if ikut] == [1, 29, 30]


def test_the_lines_below_a_table_come_right_after_it() -> None:
    dokumen = open_docx(
        make_tabel(make_baris(1, "a", "1"), kaki=("Sumber: LKjIP.", " ", "Dibulatkan.")),
        Paragraf("Lanjut."),
    )

    assert body(dokumen) == [
        ("Caption", "Tabel 3.1 Capaian tahun 2030"),
        ("KeteranganTabel", "Sumber: LKjIP."),
        ("KeteranganTabel", "Dibulatkan."),
        ("Pemisah", ""),
        ("BodyText", "Lanjut."),
    ]
    assert dokumen.tables[0]._tbl.getnext().tag == qn("w:p")  # noqa: SLF001


def test_a_row_too_high_for_the_rest_of_a_page_may_be_divided_and_a_short_one_never() -> None:
    panjang = "Pagu perubahan tercetak kurang dari jumlah barisnya. " * 60
    tabel = open_docx(make_tabel(make_baris(1, panjang, "1"), make_baris(2, "a", "1"))).tables[0]

    assert flagged(tabel, "w:cantSplit") == [True, False, True]


def test_two_tables_in_a_row_stay_two() -> None:
    dokumen = open_docx(make_tabel(judul="", nomor=""), make_tabel(judul="", nomor=""))

    jenis = [satu.tag.rpartition("}")[2] for satu in dokumen.element.body]
    assert jenis.count("tbl") == 2
    assert "tbl,tbl" not in ",".join(jenis)


def test_a_table_without_rows_says_so_below_its_heading() -> None:
    (tabel,) = open_docx(make_tabel()).tables

    assert [cells(satu) for satu in rows(tabel)] == [
        ["No", "Indikator", "Capaian (%)"],
        ["Tidak ada baris."],
    ]
    assert [c.text for c in tabel.rows[1].cells] == ["Tidak ada baris."] * 3


def test_a_table_without_columns_is_its_caption_and_the_lines_below() -> None:
    dokumen = open_docx(make_tabel(kolom=(), kaki=("Tidak tersedia.",)))

    assert dokumen.tables == []
    assert [teks for _, teks in body(dokumen)[:2]] == [
        "Tabel 3.1 Capaian tahun 2030",
        "Tidak tersedia.",
    ]


def test_columns_have_fixed_shares_of_the_page() -> None:
    kolom = (Kolom("No", 10), Kolom("Indikator", 60), Kolom("Capaian", 30, kanan=True))
    (tabel,) = open_docx(make_tabel(make_baris(1, "a", "1"), kolom=kolom)).tables

    xml = tabel._tbl  # noqa: SLF001
    kisi = [int(satu.get(qn("w:w"))) for satu in xml.iter(qn("w:gridCol"))]
    # 15,5 cm between the margins are 8788 twips.
    assert kisi == [878, 5273, 2637]
    assert [int(s.get(qn("w:w"))) for s in rows(tabel)[1].iter(qn("w:tcW"))] == kisi
    assert xml.find(f"{qn('w:tblPr')}/{qn('w:tblLayout')}").get(qn("w:type")) == "fixed"


def test_a_screen_reader_hears_the_caption_and_where_the_figures_come_from() -> None:
    (tabel,) = open_docx(make_tabel(make_baris(1, "a", "1"), kaki=("Sumber: LKjIP.",))).tables

    sifat = tabel._tbl.tblPr  # noqa: SLF001
    assert sifat.find(qn("w:tblCaption")).get(qn("w:val")) == "Tabel 3.1 Capaian tahun 2030"
    assert sifat.find(qn("w:tblDescription")).get(qn("w:val")) == "Sumber: LKjIP."


@pytest.mark.parametrize(("banyak", "sisi"), [(7, "PP"), (8, "PPLP")])
def test_a_table_of_more_than_seven_columns_lies_on_its_side(banyak: int, sisi: str) -> None:
    dokumen = open_docx(make_bagan(), make_lebar(banyak), Paragraf("Sesudah."))

    assert "".join(orientations(dokumen)) == sisi


def test_pages_go_on_counting_after_a_table_on_its_side() -> None:
    dokumen = open_docx(make_bagan(), make_lebar(), Paragraf("Sesudah."))

    mulai = [x.get(qn("w:start")) for x in dokumen.element.body.iter(qn("w:pgNumType"))]
    assert mulai == [None, "1", None, None]


def test_a_table_on_its_side_has_the_width_of_that_page() -> None:
    dokumen = open_docx(make_lebar(8))

    assert orientations(dokumen) == ["P", "L"]
    lebar = [int(satu.get(qn("w:w"))) for satu in dokumen.element.body.iter(qn("w:gridCol"))]
    # 24,7 cm.
    assert sum(lebar) == 14004


def sides(dokumen: Document) -> list[list[str]]:
    """Return the texts of each section of the chapter."""
    hasil: list[list[str]] = [[]]
    for satu in dokumen.element.body:
        if satu.tag == qn("w:p") and text_of(satu):
            hasil[-1].append(text_of(satu))
        if satu.tag == qn("w:p") and list(satu.iter(qn("w:sectPr"))):
            hasil.append([])
    return hasil[1:]


def test_a_heading_and_what_introduces_a_wide_table_go_with_it() -> None:
    dokumen = open_docx(
        Judul(2, "3.1"),
        Paragraf("Isi."),
        Judul(2, "3.2"),
        Judul(3, "a."),
        Paragraf("Tabel berikut."),
        make_lebar(),
        Paragraf("Sesudah."),
    )

    assert sides(dokumen) == [
        ["3.1", "Isi."],
        ["3.2", "a.", "Tabel berikut.", "Tabel 3.1 Capaian tahun 2030"],
        ["Sesudah."],
    ]


@pytest.mark.parametrize("lain", [Paragraf("a" * 601), Butir(("a" * 300, "b" * 301))])
def test_a_long_text_before_a_wide_table_stays_upright(lain: Paragraf | Butir) -> None:
    dokumen = open_docx(Judul(2, "3.2"), lain, make_lebar())

    tegak, mendatar = sides(dokumen)
    assert tegak[0] == "3.2"
    assert mendatar == ["Tabel 3.1 Capaian tahun 2030"]


def test_wide_tables_with_little_between_them_share_their_pages() -> None:
    dokumen = open_docx(
        make_lebar(), Paragraf("Dan per unit:"), make_lebar(nomor="Tabel 3.2"), Paragraf("Akhir.")
    )

    assert orientations(dokumen) == ["P", "L", "P"]
