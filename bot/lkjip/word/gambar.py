"""A chart as a picture that says in words what it shows."""

import io

from docx.document import Document
from docx.image.image import Image
from docx.oxml.ns import qn

from bot.grafik.uraian import Batang
from bot.lkjip.blok import Bagan
from bot.lkjip.word.unsur import Unsur, one_line, paragraph, run, w
from bot.messages import lkjip_docx as kata

EMU = 635
"""Of these a twip has."""

LEBAR = 6350
"""11,2 cm: at this width the smallest type of a chart is as large as that of a table."""

SISA = 1500
"""Room on its page for the caption and a heading."""


def picture(dokumen: Document, bagan: Bagan, png: bytes, *, tinggi: int) -> Unsur:
    """Return the paragraph with the picture, at most as high as a page of `tinggi` twips."""
    asli = Image.from_blob(png)
    lebar = min(LEBAR, (tinggi - SISA) * asli.px_width // asli.px_height)
    gambar = dokumen.part.new_pic_inline(io.BytesIO(png), width=lebar * EMU)
    sifat = gambar.docPr
    sifat.set("name", one_line(bagan.nomor))
    for satu in (sifat, *gambar.iter(qn("pic:cNvPr"))):
        satu.set("descr", description(bagan))
    return paragraph("Gambar", w("r", w("drawing", gambar)), lanjut=True)


def in_words(bagan: Bagan) -> list[Unsur]:
    """Return the bars as a list, for a chart that could not be drawn."""
    semua = map(_bar, bagan.grafik.batang)
    return [paragraph("ListBullet", run(satu), lanjut=True) for satu in semua]


def description(bagan: Bagan) -> str:
    """Return what somebody hears who does not see the picture."""
    kepala = one_line(f"{bagan.nomor} {bagan.judul}")
    batang = "; ".join(map(_bar, bagan.grafik.batang))
    return kata.uraian_gambar(kepala, one_line(bagan.grafik.acuan_teks), batang)


def _bar(batang: Batang) -> str:
    tanda = f" ({batang.tanda})" if batang.tanda else ""
    return one_line(f"{batang.label}: {batang.teks}{tanda}")
