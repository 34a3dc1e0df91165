"""The chapter on paper, as LibreOffice lays it out: one conversion, read page by page."""

import io
import re
from collections.abc import Sequence
from functools import cached_property
from typing import cast

import pytest
from docx import Document
from docx.oxml.ns import qn
from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject

from bot.grafik.gambar import lukis
from bot.lkjip.blok import Asal, Naskah, Paragraf
from bot.lkjip.docx import to_docx, to_print
from bot.lkjip.letak_halaman import pages_of
from tests.bot.lkjip.docx_uji import DIBUAT, text_of
from tests.bot.lkjip.naskah_contoh import make_contoh
from tests.kantor import convert

A4 = (595, 842)


class Cetakan:
    """The printed chapter: its pages, and what can be read on each."""

    def __init__(self, naskah: Naskah, pdf: bytes, docx: bytes, dari_docx: bytes) -> None:
        self.naskah = naskah
        self._pdf, self._dari_docx = (PdfReader(io.BytesIO(isi)) for isi in (pdf, dari_docx))
        self.docx = Document(io.BytesIO(docx))

    @cached_property
    def halaman(self) -> Sequence[PageObject]:
        return list(self._pdf.pages)

    @cached_property
    def teks(self) -> list[str]:
        """Return what each page says, in one line."""
        return [" ".join(satu.extract_text().split()) for satu in self.halaman]

    @property
    def teks_dari_docx(self) -> list[str]:
        """Return the same of the Word file, opened and printed by itself."""
        return [" ".join(satu.extract_text().split()) for satu in self._dari_docx.pages]

    def pages_with(self, teks: str) -> list[int]:
        """Return the pages that say this; the first is 0, with the lists."""
        return [ke for ke, isi in enumerate(self.teks) if teks in isi]

    def page_of(self, keterangan: str) -> int:
        """Return the page in the chapter with this caption or heading."""
        depan, *bab = self.pages_with(keterangan)
        assert depan == 0
        return bab[0]

    def draws(self, ke: int, pola: bytes) -> bool:
        isi = self.halaman[ke].get_contents()
        return isi is not None and re.search(pola, isi.get_data()) is not None

    def draws_picture(self, ke: int) -> bool:
        # All pages share the list of pictures; what a page draws stands in its own content.
        return self.draws(ke, rb"/Im\d+ Do")

    def size(self, ke: int) -> tuple[int, int]:
        kotak = self.halaman[ke].mediabox
        return round(kotak.width), round(kotak.height)


@pytest.fixture(scope="session")
def cetakan(tmp_path_factory: pytest.TempPathFactory) -> Cetakan:
    naskah = make_contoh()
    gambar = {satu.nomor: lukis(satu.grafik) for satu in naskah.bagan}
    folder = tmp_path_factory.mktemp("kantor")
    dicetak = convert(to_print(naskah, gambar, dibuat_at=DIBUAT), "docx", "pdf", folder)
    docx = to_docx(naskah, gambar, dibuat_at=DIBUAT, halaman=pages_of(dicetak))
    return Cetakan(naskah, dicetak, docx, convert(docx, "docx", "pdf", folder))


def test_every_table_begins_on_the_page_of_its_caption(cetakan: Cetakan) -> None:
    semua = cetakan.naskah.tabel

    assert len(semua) == 6
    for tabel in semua:
        isi = cetakan.teks[cetakan.page_of(f"{tabel.nomor} {tabel.judul}")]
        _, _, sesudah = isi.partition(tabel.judul)
        assert tabel.kolom[-1].judul in sesudah
        assert tabel.baris[0].sel[1].teks in sesudah


def test_every_chart_stands_on_the_page_of_its_caption(cetakan: Cetakan) -> None:
    semua = cetakan.naskah.bagan

    assert len(semua) == 2
    for bagan in semua:
        assert cetakan.draws_picture(cetakan.page_of(f"{bagan.nomor} {bagan.judul}"))


def test_a_table_of_several_pages_repeats_its_heading_on_each(cetakan: Cetakan) -> None:
    awal = cetakan.page_of("Tabel 3.5 Realisasi anggaran tahun 2024")
    (akhir,) = cetakan.pages_with("Sisa 10.148.903.418")

    berkepala = cetakan.pages_with("Sebelum perubahan (Rp)")
    assert akhir - awal >= 2
    assert berkepala == list(range(awal, akhir + 1))


def test_no_figure_of_any_table_is_broken_over_two_lines(cetakan: Cetakan) -> None:
    angka = {
        sel.teks
        for tabel in cetakan.naskah.tabel
        for baris in tabel.baris
        for sel in baris.sel
        if re.fullmatch(r"[0-9.,]{5,}", sel.teks)
    }

    assert len(angka) > 150
    assert angka <= set(" ".join(cetakan.teks).split())


def test_only_the_wide_table_lies_on_its_side_with_what_introduces_it(cetakan: Cetakan) -> None:
    mendatar = [ke for ke in range(len(cetakan.halaman)) if cetakan.size(ke) == A4[::-1]]
    tegak = [ke for ke in range(len(cetakan.halaman)) if cetakan.size(ke) == A4]

    assert mendatar == cetakan.pages_with("Pergeseran (Rp)")
    assert mendatar[0] == cetakan.page_of("3.2.1 Perbandingan pagu per program")
    assert len(tegak) + len(mendatar) == len(cetakan.halaman)


def test_pages_of_the_chapter_are_numbered_from_1_below_the_title(cetakan: Cetakan) -> None:
    judul = "Bab III LKjIP Sekretariat Daerah Kota Bengkulu Tahun 2024"

    baris = [satu.extract_text().split("\n") for satu in cetakan.halaman]
    for nomor, isi in enumerate(baris[1:], start=1):
        assert {judul, f"{nomor}"} <= {satu.strip() for satu in isi}
    # The page of the lists has the title once, as such.
    assert cetakan.teks[0].count(judul) == 1


def test_no_page_is_left_empty(cetakan: Cetakan) -> None:
    kosong = [
        ke
        for ke, teks in enumerate(cetakan.teks)
        if len(teks) < 200 and not cetakan.draws_picture(ke)
    ]

    assert kosong == []


def test_places_to_write_are_printed_so_that_nobody_overlooks_them(cetakan: Cetakan) -> None:
    tempat = [
        satu.teks
        for satu in cetakan.naskah.blok
        if isinstance(satu, Paragraf) and satu.asal is Asal.MANUSIA
    ]

    assert len(tempat) == 3
    for teks in tempat:
        [ke] = cetakan.pages_with(teks)
        assert cetakan.draws(ke, rb"\b1 1 0 rg\b"), "yellow"


def test_a_click_in_a_list_leads_to_the_page_of_what_it_names(cetakan: Cetakan) -> None:
    nomor = {satu.indirect_reference: ke for ke, satu in enumerate(cetakan.halaman)}
    tautan = [s.get_object() for s in cast(ArrayObject, cetakan.halaman[0]["/Annots"])]

    tujuan = {satu["/Contents"]: nomor[satu["/Dest"][0]] for satu in tautan}
    entri = {teks: ke for teks, ke in tujuan.items() if not teks.isdigit()}
    assert len(entri) == 16
    for teks, ke in tujuan.items():
        assert teks in cetakan.teks[ke]


def test_the_word_file_lists_the_pages_on_which_everything_is(cetakan: Cetakan) -> None:
    entri = [text_of(satu) for satu in cetakan.docx.element.body.iter(qn("w:hyperlink"))]

    assert len(entri) == 16
    for satu in entri:
        teks, nomor = satu.split("\t")
        # The page of the lists comes before page 1.
        assert cetakan.page_of(teks) == int(nomor)


def test_the_word_file_opened_by_itself_reads_as_what_was_printed(cetakan: Cetakan) -> None:
    assert cetakan.teks_dari_docx == cetakan.teks
