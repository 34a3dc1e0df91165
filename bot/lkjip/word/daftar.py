"""The lists before the chapter, as fields: they read right at once, and Word can renew them.

Only who lays a document out knows its pages. LibreOffice counts them while it prints, but in the
list of a table of contents it leaves what stands there; so what it prints has an open list.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.lkjip.word.unsur import Unsur, close_field, field, open_field, paragraph, run, w
from bot.messages import lkjip_docx as kata

TINGKAT = 3
"""Headings below this one are not in the list."""


@dataclass(frozen=True, slots=True)
class Entri:
    """`penanda` names the bookmark at the heading or caption that it leads to."""

    teks: str
    penanda: str
    tingkat: int = 1
    halaman: str = ""
    """The number of its page, "" while nobody knows it."""


def contents(entri: Sequence[Entri], *, cetak: bool) -> list[Unsur]:
    """Return the table of contents, in the frame with Word's own button to update it.

    `cetak`: for LibreOffice to print, which fills in the pages.
    """
    ada = [satu for satu in entri if satu.tingkat <= TINGKAT]
    if not ada:
        return []
    if cetak:
        return _open_list(kata.DAFTAR_ISI, [(f"TOC{e.tingkat}", e) for e in ada])
    sifat = w(
        "sdtPr",
        w("id", val=1),
        w("docPartObj", w("docPartGallery", val="Table of Contents"), w("docPartUnique")),
    )
    isi = _list(
        kata.DAFTAR_ISI, f'TOC \\o "1-{TINGKAT}" \\h \\z \\u', [(f"TOC{e.tingkat}", e) for e in ada]
    )
    return [w("sdt", sifat, w("sdtContent", *isi))]


def captions(judul: str, urutan: str, entri: Sequence[Entri], *, cetak: bool) -> list[Unsur]:
    """Return the list of the captions that are numbered as `urutan`; `cetak` as above."""
    if not entri:
        return []
    semua = [("TableofFigures", e) for e in entri]
    if cetak:
        return _open_list(judul, semua)
    return _list(judul, f'TOC \\h \\z \\c "{urutan}"', semua)


def _list(judul: str, perintah: str, entri: Sequence[tuple[str, Entri]]) -> list[Unsur]:
    baris = []
    for ke, (gaya, satu) in enumerate(entri):
        awal = open_field(perintah) if ke == 0 else []
        akhir = [close_field()] if ke == len(entri) - 1 else []
        baris.append(paragraph(gaya, *awal, _link(satu), *akhir))
    return [paragraph("TOCHeading", run(judul)), *baris]


def _link(satu: Entri) -> Unsur:
    isi = [run(satu.teks)]
    if satu.halaman:
        isi += [w("r", w("tab")), *_page(satu)]
    return w("hyperlink", *isi, anchor=satu.penanda, history=1)


def _open_list(judul: str, entri: Sequence[tuple[str, Entri]]) -> list[Unsur]:
    baris = [
        paragraph(
            gaya,
            # A link of any other kind gets lost on the way into a PDF.
            *field(f"REF {satu.penanda} \\h", satu.teks),
            w("r", w("tab")),
            *_page(satu),
        )
        for gaya, satu in entri
    ]
    return [paragraph("TOCHeading", run(judul)), *baris]


def _page(satu: Entri) -> Sequence[Unsur]:
    return field(f"PAGEREF {satu.penanda} \\h", satu.halaman)
