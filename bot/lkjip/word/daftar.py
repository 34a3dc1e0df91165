"""The lists before the chapter, as fields: they read right at once, and Word can renew them.

Only Word knows the pages, and it asks before it fills them in by itself; until somebody has the
list updated, an entry is a link without the number of its page.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.lkjip.word.unsur import Unsur, close_field, open_field, paragraph, run, w
from bot.messages import lkjip_docx as kata

TINGKAT = 3
"""Headings below this one are not in the list."""


@dataclass(frozen=True, slots=True)
class Entri:
    """`penanda` names the bookmark at the heading or caption that it leads to."""

    teks: str
    penanda: str
    tingkat: int = 1


def contents(entri: Sequence[Entri]) -> list[Unsur]:
    """Return the table of contents, in the frame with Word's own button to update it."""
    ada = [satu for satu in entri if satu.tingkat <= TINGKAT]
    if not ada:
        return []
    sifat = w(
        "sdtPr",
        w("id", val=1),
        w("docPartObj", w("docPartGallery", val="Table of Contents"), w("docPartUnique")),
    )
    isi = _list(
        kata.DAFTAR_ISI, f'TOC \\o "1-{TINGKAT}" \\h \\z \\u', [(f"TOC{e.tingkat}", e) for e in ada]
    )
    return [w("sdt", sifat, w("sdtContent", *isi))]


def captions(judul: str, urutan: str, entri: Sequence[Entri]) -> list[Unsur]:
    """Return the list of the captions that are numbered as `urutan`."""
    if not entri:
        return []
    return _list(judul, f'TOC \\h \\z \\c "{urutan}"', [("TableofFigures", e) for e in entri])


def _list(judul: str, perintah: str, entri: Sequence[tuple[str, Entri]]) -> list[Unsur]:
    baris = []
    for ke, (gaya, satu) in enumerate(entri):
        awal = open_field(perintah) if ke == 0 else []
        akhir = [close_field()] if ke == len(entri) - 1 else []
        baris.append(paragraph(gaya, *awal, _link(satu), *akhir))
    return [paragraph("TOCHeading", run(judul)), *baris]


def _link(satu: Entri) -> Unsur:
    return w("hyperlink", run(satu.teks), anchor=satu.penanda, history=1)
