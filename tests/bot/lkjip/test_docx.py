"""The chapter as a Word file: whose words stand where, in which style, and the same every time."""

import io
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from docx.oxml.ns import qn
from docx.shared import Cm

from bot.lkjip.blok import Asal, Bagan, Baris, Blok, Butir, Judul, Kolom, Naskah, Paragraf, Sel
from bot.lkjip.docx import to_docx
from tests.bot.grafik.uraian import make_batang, make_grafik
from tests.bot.lkjip.docx_uji import (
    DIBUAT,
    body,
    keeps_next,
    make_bagan,
    make_baris,
    make_naskah,
    make_tabel,
    open_docx,
    parts,
    read,
    style_of,
    text_of,
)
from tests.bot.lkjip.naskah_contoh import make_contoh
from tests.gambar import make_png


def test_headings_paragraphs_and_items_stand_in_order_in_words_own_styles() -> None:
    dokumen = open_docx(
        Judul(1, "BAB III AKUNTABILITAS KINERJA"),
        Judul(2, "3.1 Capaian"),
        Judul(3, "Sasaran 1"),
        Judul(4, "Realisasi"),
        Judul(5, "IKU-1"),
        Paragraf("Tercapai."),
        Butir(("Satu", "Dua")),
    )

    assert body(dokumen) == [
        ("Heading1", "BAB III\nAKUNTABILITAS KINERJA"),
        ("Heading2", "3.1 Capaian"),
        ("Heading3", "Sasaran 1"),
        ("Heading4", "Realisasi"),
        ("Heading5", "IKU-1"),
        ("BodyText", "Tercapai."),
        ("ListBullet", "Satu"),
        ("ListBullet", "Dua"),
    ]


def test_a_passage_of_several_lines_becomes_paragraphs() -> None:
    assert body(open_docx(Paragraf("Satu.\n\n Dua.\r\nTiga."))) == [
        ("BodyText", "Satu."),
        ("BodyText", "Dua."),
        ("BodyText", "Tiga."),
    ]


@pytest.mark.parametrize("asal", [Asal.DOKUMEN, Asal.ISIAN])
def test_others_words_are_a_quote_with_its_source_below_on_the_same_page(asal: Asal) -> None:
    dokumen = open_docx(Paragraf("Terlambat.\nSudah dibina.", asal, "LKjIP 2030, hal. 4"))

    assert body(dokumen) == [
        ("Quote", "Terlambat."),
        ("Quote", "Sudah dibina."),
        ("SumberKutipan", "LKjIP 2030, hal. 4"),
    ]
    kutipan = [p for p in dokumen.element.body.iter(qn("w:p")) if style_of(p) == "Quote"]
    assert [keeps_next(p) for p in kutipan] == [False, True]


def test_a_quote_without_a_source_has_no_empty_line_for_it() -> None:
    dokumen = open_docx(Paragraf("Terlambat.", Asal.DOKUMEN), Paragraf("Lanjut."))

    assert body(dokumen) == [("Quote", "Terlambat."), ("BodyText", "Lanjut.")]
    assert not any(map(keeps_next, dokumen.element.body.iterchildren(qn("w:p"))))


def test_a_place_to_write_is_yellow_and_gives_way_to_what_is_typed() -> None:
    dokumen = open_docx(
        Paragraf("Tulis penyebab Sasaran 1.", Asal.MANUSIA),
        Paragraf("[Tulis solusi.]", Asal.MANUSIA),
    )

    tempat = list(dokumen.element.body.iterchildren(qn("w:sdt")))
    assert [text_of(satu) for satu in tempat] == ["[Tulis penyebab Sasaran 1.]", "[Tulis solusi.]"]
    for ke, satu in enumerate(tempat, start=1):
        sifat = satu.find(qn("w:sdtPr"))
        assert sifat.find(qn("w:showingPlcHdr")) is not None
        assert sifat.find(qn("w:alias")).get(qn("w:val")) == "Perlu diisi"
        assert sifat.find(qn("w:tag")).get(qn("w:val")) == f"perlu-diisi-{ke}"
        assert [x.get(qn("w:val")) for x in satu.iter(qn("w:highlight"))] == ["yellow"]
        # What is typed is a paragraph like the others around it.
        assert [style_of(p) for p in satu.iter(qn("w:p"))] == ["BodyText"]
    nomor = {satu.find(f"{qn('w:sdtPr')}/{qn('w:id')}").get(qn("w:val")) for satu in tempat}
    assert len(nomor) == 2


def test_pages_are_a4_with_room_to_bind_and_count_from_1_where_the_chapter_begins() -> None:
    depan, bab = open_docx(Judul(1, "BAB III"), Paragraf("Isi.")).sections

    for satu in (depan, bab):
        assert (satu.page_width, satu.page_height) == (7560310, 10692130)
        assert satu.left_margin == pytest.approx(Cm(3), abs=500)
        assert satu.right_margin == pytest.approx(Cm(2.5), abs=500)
    nomor = [satu._sectPr.find(qn("w:pgNumType")) for satu in (depan, bab)]  # noqa: SLF001
    assert [satu.get(qn("w:fmt")) for satu in nomor] == ["lowerRoman", "decimal"]
    assert [satu.get(qn("w:start")) for satu in nomor] == [None, "1"]


def test_every_page_but_the_first_has_the_short_title_and_its_number() -> None:
    judul = "Bab III LKjIP Sekretariat Daerah " + "Kota Bengkulu " * 9
    dokumen = read(to_docx(make_naskah(Paragraf("Isi."), judul=judul), {}, dibuat_at=DIBUAT))

    depan, bab = dokumen.sections
    assert depan.different_first_page_header_footer
    assert not bab.different_first_page_header_footer
    pendek = (
        "Bab III LKjIP Sekretariat Daerah Kota Bengkulu Kota Bengkulu Kota Bengkulu Kota Bengkulu …"
    )
    assert bab.header.paragraphs[0].text == pendek
    assert bab.header.is_linked_to_previous
    assert "PAGE" in bab.footer._element.xml  # noqa: SLF001  the field


def test_the_title_and_what_it_was_made_from_come_first() -> None:
    naskah = make_naskah(judul="Bab III", keterangan="Disusun CEKER 20 Februari 2025.")

    dokumen = read(to_docx(naskah, {}, dibuat_at=DIBUAT))

    awal = [(p.style.name, p.text) for p in dokumen.paragraphs if p.style and p.text]
    assert awal == [("Title", "Bab III"), ("Subtitle", "Disusun CEKER 20 Februari 2025.")]


def test_archives_find_title_author_language_and_when_it_was_made() -> None:
    naskah = make_naskah(judul="Bab III " + "a" * 300, keterangan="Dari LKjIP 2030.")
    dibuat = datetime(2025, 2, 20, 10, 0, 7, tzinfo=ZoneInfo("Asia/Jakarta"))

    sifat = read(to_docx(naskah, {}, dibuat_at=dibuat)).core_properties

    assert sifat.title == "Bab III " + "a" * 247
    assert (sifat.author, sifat.last_modified_by, sifat.language) == ("CEKER", "CEKER", "id-ID")
    assert sifat.created == sifat.modified == datetime(2025, 2, 20, 3, 0, 7, tzinfo=UTC)
    assert sifat.comments == "Dari LKjIP 2030."


def test_words_are_checked_as_indonesian() -> None:
    gaya = read(to_docx(make_naskah(), {}, dibuat_at=DIBUAT)).styles.element

    assert {satu.get(qn("w:val")) for satu in gaya.iter(qn("w:lang"))} == {"id-ID"}
    assert gaya.find(f"{qn('w:docDefaults')}//{qn('w:lang')}") is not None


def test_the_look_is_in_the_styles_and_every_style_is_there() -> None:
    isi = parts(to_docx(make_contoh(), {}, dibuat_at=DIBUAT))

    langsung = re.findall(r"<w:(b|i|sz|color|jc|spacing|ind|rFonts)[ />]", isi["word/document.xml"])
    dipakai = set(re.findall(r'<w:(?:p|r|tbl)Style w:val="(\w+)"', isi["word/document.xml"]))
    ada = set(re.findall(r'w:styleId="(\w+)"', isi["word/styles.xml"]))
    assert langsung == []
    assert {"TabelLKjIP", "Heading4", "Caption", "Quote", "Strong", "TOC3"} <= dipakai <= ada


def test_the_same_chapter_makes_the_same_bytes_whenever_and_wherever_it_is_written() -> None:
    naskah = make_naskah(Paragraf("Isi."), make_tabel(make_baris(1, "a", "1")), make_bagan())
    gambar = {"Gambar 3.1": make_png(4, 4)}
    dua_detik_lagi = DIBUAT.replace(second=9)

    satu = to_docx(naskah, gambar, dibuat_at=DIBUAT)

    assert to_docx(naskah, gambar, dibuat_at=DIBUAT.astimezone(ZoneInfo("Asia/Jayapura"))) == satu
    assert to_docx(naskah, gambar, dibuat_at=dua_detik_lagi) != satu
    with zipfile.ZipFile(io.BytesIO(satu)) as arsip:
        # An archive counts in steps of two seconds.
        assert {x.date_time for x in arsip.infolist()} == {(2025, 2, 20, 3, 0, 6)}


def test_a_chapter_without_anything_is_a_document_too() -> None:
    assert body(open_docx()) == []


PERIKSA = """
import sys
import bot.lkjip.docx
asing = {"core", "storage", "telegram", "sqlalchemy", "structlog", "matplotlib"}
print(sorted(nama for nama in sys.modules if nama.partition(".")[0] in asing))
"""


def test_the_process_that_writes_it_knows_words_and_values_only() -> None:
    perintah = [sys.executable, "-c", PERIKSA]
    hasil = subprocess.run(perintah, capture_output=True, text=True, check=True)  # noqa: S603

    assert hasil.stdout == "[]\n"


BERBAHAYA = [
    "<w:p>&amp; \"dua\" 'satu' ]]>",
    "nol\x00, lonceng\x07, tegak\x0b, hapus\x7f, \ufffe\uffff \ud800",
    "🏛️ Bengkulu \U0001f469‍\U0001f4bb العربية 漢字",
    "panjang" * 200,
    "\n\r\n \t",
    "",
]


def _naskah(teks: str) -> Naskah:
    """Return a chapter with this text wherever a text can stand."""
    batang = make_batang(label=teks, teks=teks, tanda=teks)
    kolom = (Kolom(teks, 1), Kolom(teks, 9, kanan=True))
    baris = (Baris((Sel(teks), Sel(teks)), tebal=True), Baris((Sel(teks), Sel(teks))))
    return make_naskah(
        Judul(1, teks),
        *(Paragraf(teks, asal, teks) for asal in Asal),
        Butir((teks, teks)),
        make_tabel(*baris, nomor=teks, judul=teks, kolom=kolom, kaki=(teks, teks)),
        make_tabel(nomor=teks, judul=teks, kolom=()),
        Bagan(teks, teks, make_grafik(batang, perihal=teks)),
        judul=teks,
        keterangan=teks,
    )


@pytest.mark.parametrize("bergambar", [True, False])
@pytest.mark.parametrize("teks", BERBAHAYA)
def test_no_text_breaks_the_file(teks: str, *, bergambar: bool) -> None:
    isi = to_docx(_naskah(teks), {teks: make_png()} if bergambar else {}, dibuat_at=DIBUAT)

    dokumen = read(isi)
    assert len(dokumen.tables) == 1
    assert len(dokumen.inline_shapes) == bergambar
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "".join(parts(isi).values()))


@pytest.mark.parametrize(
    ("blok", "letak"),
    [
        (Paragraf, 0),
        (lambda teks: Judul(2, teks), 0),
        (lambda teks: Butir((teks,)), 0),
        (lambda teks: replace(make_bagan(), judul=teks), -1),
    ],
)
def test_what_looks_like_markup_is_read_as_it_was_written(
    blok: Callable[[str], Blok], letak: int
) -> None:
    teks = 'a <b> & "c" { PAGE }'

    assert teks in body(open_docx(blok(teks)))[letak][1]
