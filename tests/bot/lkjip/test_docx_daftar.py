"""Lists before the chapter and captions in it: right at once, and Word can renew them."""

from collections.abc import Mapping
from io import BytesIO

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from bot.lkjip.blok import Judul, Paragraf
from bot.lkjip.docx import to_docx, to_print
from bot.lkjip.word.unsur import Unsur
from tests.bot.lkjip.docx_uji import (
    DIBUAT,
    body,
    instructions,
    keeps_next,
    make_bagan,
    make_baris,
    make_naskah,
    make_tabel,
    open_docx,
    style_of,
    text_of,
)
from tests.gambar import make_png


@pytest.fixture(scope="module")
def dokumen() -> Document:
    return open_docx(
        Judul(1, "BAB III AKUNTABILITAS KINERJA"),
        Judul(2, "3.1 Capaian"),
        make_tabel(make_baris(1, "a", "1"), judul="Target dan realisasi"),
        make_bagan(judul="Capaian per indikator"),
        Judul(3, "Sasaran 1"),
        Judul(4, "Realisasi"),
        make_tabel(make_baris(1, "a", "1"), nomor="Tabel 3.2", judul="Efisiensi"),
        gambar={"Gambar 3.1": make_png()},
    )


def lists(dokumen: Document) -> list[tuple[str, str]]:
    """Return style and text of what stands before the chapter."""
    hasil = []
    for p in dokumen.element.body.iter(qn("w:p")):
        if list(p.iter(qn("w:sectPr"))):
            break
        hasil.append((style_of(p), text_of(p)))
    return hasil[2:]


def test_the_lists_hold_headings_tables_and_charts_as_they_are_called(dokumen: Document) -> None:
    assert lists(dokumen) == [
        ("TOCHeading", "Daftar Isi"),
        ("TOC1", "BAB III AKUNTABILITAS KINERJA"),
        ("TOC2", "3.1 Capaian"),
        ("TOC3", "Sasaran 1"),
        ("TOCHeading", "Daftar Tabel"),
        ("TableofFigures", "Tabel 3.1 Target dan realisasi"),
        ("TableofFigures", "Tabel 3.2 Efisiensi"),
        ("TOCHeading", "Daftar Gambar"),
        ("TableofFigures", "Gambar 3.1 Capaian per indikator"),
    ]


def _marked(p: Unsur) -> str:
    """Return what stands inside the bookmark of a paragraph."""
    awal, akhir = p.find(qn("w:bookmarkStart")), p.find(qn("w:bookmarkEnd"))
    assert awal.get(qn("w:id")) == akhir.get(qn("w:id"))
    return "".join(text_of(satu) for satu in p[p.index(awal) : p.index(akhir)])


def test_each_entry_leads_to_the_heading_or_caption_that_it_names(dokumen: Document) -> None:
    tautan = [
        (satu.get(qn("w:anchor")), text_of(satu))
        for satu in dokumen.element.body.iter(qn("w:hyperlink"))
    ]
    penanda = {
        satu.get(qn("w:name")): " ".join(_marked(satu.getparent()).split())
        for satu in dokumen.element.body.iter(qn("w:bookmarkStart"))
    }

    assert len(tautan) == 6
    assert [penanda[nama] for nama, _ in tautan] == [teks for _, teks in tautan]
    assert len(penanda) == 7


def test_word_can_renew_each_list_and_count_the_captions_itself(dokumen: Document) -> None:
    assert instructions(dokumen.element.body) == [
        r'TOC \o "1-3" \h \z \u',
        r'TOC \h \z \c "Tabel"',
        r'TOC \h \z \c "Gambar"',
        r"SEQ Tabel \* ARABIC",
        r"SEQ Gambar \* ARABIC",
        r"SEQ Tabel \* ARABIC",
    ]


def test_every_field_begins_separates_and_ends_in_turn(dokumen: Document) -> None:
    tanda = [x.get(qn("w:fldCharType")) for x in dokumen.element.body.iter(qn("w:fldChar"))]

    assert tanda == ["begin", "separate", "end"] * 6


def test_a_number_out_of_turn_stays_as_it_was_given_when_word_counts_again() -> None:
    dokumen = open_docx(
        make_tabel(nomor="Tabel 3.4"), make_tabel(nomor="Tabel 3.5"), make_tabel(nomor="Tabel 3.9")
    )

    assert instructions(dokumen.element.body)[1:] == [
        r"SEQ Tabel \* ARABIC \r 4",
        r"SEQ Tabel \* ARABIC",
        r"SEQ Tabel \* ARABIC \r 9",
    ]
    assert [teks[:9] for gaya, teks in body(dokumen) if gaya == "Caption"] == [
        "Tabel 3.4",
        "Tabel 3.5",
        "Tabel 3.9",
    ]


def test_the_space_after_a_number_is_not_lost_when_word_reads_it(dokumen: Document) -> None:
    semua = [x for x in dokumen.element.body.iter(qn("w:t")) if x.text != x.text.strip()]

    assert [x.text for x in semua] == [
        " Target dan realisasi",
        " Capaian per indikator",
        " Efisiensi",
    ]
    assert {x.get(qn("xml:space")) for x in semua} == {"preserve"}


def test_a_number_without_figures_is_a_caption_all_the_same() -> None:
    assert body(open_docx(make_tabel(nomor="Tabel A", judul="Unit")))[0] == (
        "Caption",
        "Tabel A Unit",
    )


def test_a_caption_stays_above_its_table_and_below_its_chart(dokumen: Document) -> None:
    semua = [p for p in dokumen.element.body.iter(qn("w:p")) if style_of(p) == "Caption"]
    tabel, gambar, _ = semua

    assert keeps_next(tabel)
    assert tabel.getnext().tag == qn("w:tbl")
    assert not keeps_next(gambar)
    assert list(gambar.getprevious().iter(qn("w:drawing")))
    assert keeps_next(gambar.getprevious())


def test_a_chapter_without_tables_and_charts_has_no_lists_of_them() -> None:
    assert lists(open_docx(Judul(1, "BAB III"), Paragraf("Isi."))) == [
        ("TOCHeading", "Daftar Isi"),
        ("TOC1", "BAB III"),
    ]
    assert lists(open_docx(Paragraf("Isi."))) == []


def test_the_first_list_has_words_own_frame_with_the_button_to_renew_it(dokumen: Document) -> None:
    bingkai = next(dokumen.element.body.iterchildren(qn("w:sdt")))

    (galeri,) = bingkai.iter(qn("w:docPartGallery"))
    assert galeri.get(qn("w:val")) == "Table of Contents"


def make_lists(halaman: Mapping[str, int] | None, *, cetak: bool = False) -> Document:
    naskah = make_naskah(
        Judul(2, "3.1 Capaian"), Judul(4, "Dalam"), make_tabel(make_baris(1, "a", "1"), judul="Isi")
    )
    if cetak:
        return docx.Document(BytesIO(to_print(naskah, {}, dibuat_at=DIBUAT)))
    isi = to_docx(naskah, {}, dibuat_at=DIBUAT, halaman=halaman)
    return docx.Document(BytesIO(isi))


def asks_to_update(dokumen: Document) -> bool:
    return dokumen.settings.element.find(qn("w:updateFields")) is not None


def test_an_entry_whose_page_is_known_has_it_at_the_end_of_its_line() -> None:
    dokumen = make_lists({"3.1 Capaian": 4, "Tabel 3.1 Isi": 17})

    assert lists(dokumen) == [
        ("TOCHeading", "Daftar Isi"),
        ("TOC2", "3.1 Capaian\t4"),
        ("TOCHeading", "Daftar Tabel"),
        ("TableofFigures", "Tabel 3.1 Isi\t17"),
    ]
    assert r"PAGEREF _Toc000000003 \h" in instructions(dokumen.element.body)
    assert not asks_to_update(dokumen)


@pytest.mark.parametrize("halaman", [None, {"3.1 Capaian": 4}])
def test_where_a_page_is_not_known_word_offers_to_fill_it_in(
    halaman: dict[str, int] | None,
) -> None:
    dokumen = make_lists(halaman)

    assert lists(dokumen)[-1] == ("TableofFigures", "Tabel 3.1 Isi")
    assert asks_to_update(dokumen)


def test_the_setting_stands_where_the_standard_has_it() -> None:
    setelan = [satu.tag for satu in make_lists(None).settings.element]

    assert setelan.index(qn("w:updateFields")) == setelan.index(qn("w:compat")) - 1


def test_what_is_printed_has_lists_whose_pages_fill_in_by_themselves() -> None:
    dokumen = make_lists(None, cetak=True)

    assert instructions(dokumen.element.body)[:4] == [
        r"REF _Toc000000001 \h",
        r"PAGEREF _Toc000000001 \h",
        r"REF _Toc000000003 \h",
        r"PAGEREF _Toc000000003 \h",
    ]
    assert not asks_to_update(dokumen)
