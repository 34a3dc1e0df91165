"""A chapter -> the .docx that Word, LibreOffice and Google Docs open.

A process of its own imports this: the library takes time and memory that the bot need not spend.
"""

import re
import textwrap
from collections.abc import Iterable, Mapping
from datetime import datetime

from docx.document import Document

from bot.lkjip.blok import Asal, Bagan, Blok, Butir, Judul, Naskah, Paragraf, Tabel
from bot.lkjip.word import daftar, gambar, halaman, nomor, paket, tabel
from bot.lkjip.word.halaman import Halaman
from bot.lkjip.word.unsur import Unsur, lines, one_line, paragraph, run, w
from bot.messages import lkjip_docx as kata

JUDUL_PENDEK = 90
"""Letters of the title at the top of every page."""

_BAB = re.compile(r"^(BAB [IVXLC]+) ")
"""The number of a chapter stands in a line of its own."""


def to_docx(
    naskah: Naskah,
    gambar: Mapping[str, bytes],
    *,
    dibuat_at: datetime,
    halaman: Mapping[str, int] | None = None,
) -> bytes:
    """Return the file; `gambar` has the PNG of each chart by its `nomor`.

    A chart without a picture has its bars in words. `halaman` has the page of each entry of the
    lists by its text; what it lacks Word offers to fill in when it opens the file. The same
    chapter, pictures and time make the same bytes.
    """
    return _write(naskah, gambar, dibuat_at, halaman or {}, cetak=False)


def to_print(naskah: Naskah, gambar: Mapping[str, bytes], *, dibuat_at: datetime) -> bytes:
    """Return the same for LibreOffice to print, which fills in the pages of the lists."""
    return _write(naskah, gambar, dibuat_at, {}, cetak=True)


def _write(
    naskah: Naskah,
    gambar: Mapping[str, bytes],
    dibuat_at: datetime,
    halaman: Mapping[str, int],
    *,
    cetak: bool,
) -> bytes:
    dokumen = paket.new_document()
    judul = one_line(naskah.judul)
    paket.describe(
        dokumen, judul=judul, keterangan=one_line(naskah.keterangan), dibuat_at=dibuat_at
    )
    pendek = textwrap.shorten(judul, JUDUL_PENDEK, placeholder=" …")
    dokumen.sections[0].header.paragraphs[0].add_run(pendek)
    penulis = _Penulis(dokumen, gambar, cetak=cetak)
    penulis.write(naskah, halaman)
    if not cetak and penulis.pages_missing:
        paket.offer_update(dokumen)
    return paket.to_bytes(dokumen, dibuat_at=dibuat_at)


class _Penulis:
    """Writes the blocks one after the other before the end of the document's last section."""

    def __init__(self, dokumen: Document, png: Mapping[str, bytes], *, cetak: bool) -> None:
        self._dokumen, self._png, self._cetak = dokumen, png, cetak
        self._akhir: Unsur = dokumen.element.body.sectPr
        self._nomor = nomor.Penomor()
        self._isian = 0
        self.pages_missing = False

    def write(self, naskah: Naskah, nomor_halaman: Mapping[str, int]) -> None:
        self._front(naskah, nomor_halaman)
        bagian = halaman.divide(naskah.blok) or [Halaman(mendatar=False, blok=())]
        for ke, satu in enumerate(bagian):
            for blok in satu.blok:
                self._add(self._build(blok, satu))
            akhir = halaman.properties(mendatar=satu.mendatar, mulai=1 if ke == 0 else None)
            if satu is bagian[-1]:
                self._akhir.getparent().replace(self._akhir, akhir)
            else:
                self._end_section(akhir)

    def _front(self, naskah: Naskah, nomor_halaman: Mapping[str, int]) -> None:
        """Write the title and the lists, on pages that count i, ii, iii."""
        self._add([paragraph("Title", run(one_line(naskah.judul)))])
        self._add([paragraph("Subtitle", run(one_line(naskah.keterangan)))])
        isi = list(nomor.entries(naskah.blok, nomor_halaman))
        self.pages_missing = not all(e.halaman for _, e in isi if e.tingkat <= daftar.TINGKAT)
        bab = [e for blok, e in isi if isinstance(blok, Judul)]
        self._add(daftar.contents(bab, cetak=self._cetak))
        for judul, jenis in ((kata.DAFTAR_TABEL, Tabel), (kata.DAFTAR_GAMBAR, Bagan)):
            ada = [(blok, e) for blok, e in isi if isinstance(blok, jenis)]
            if ada:
                urutan, entri = nomor.sequence(ada[0][0]), [e for _, e in ada]
                self._add(daftar.captions(judul, urutan, entri, cetak=self._cetak))
        # The sections after this one go on with its header and footer.
        rujukan = [satu for satu in self._akhir if satu.tag.endswith("Reference")]
        self._end_section(halaman.properties(rujukan=rujukan, angka="lowerRoman", sampul=True))

    def _add(self, unsur: Iterable[Unsur]) -> None:
        for satu in unsur:
            self._akhir.addprevious(satu)

    def _end_section(self, akhir: Unsur) -> None:
        # In a paragraph of its own: one of a list goes when the list is updated, and one of the
        # text when somebody deletes the text.
        self._add([w("p", w("pPr", w("pStyle", val="Pemisah"), akhir))])

    def _build(self, blok: Blok, di: Halaman) -> list[Unsur]:
        match blok:
            case Judul():
                judul = run(_BAB.sub(r"\1\n", "\n".join(lines(blok.teks))))
                return [paragraph(f"Heading{nomor.level(blok)}", *self._nomor.mark(judul))]
            case Paragraf():
                return self._paragraph(blok)
            case Butir():
                return [paragraph("ListBullet", run(satu)) for satu in blok.semua]
            case Tabel():
                keterangan = self._nomor.caption(blok, lanjut=True)
                return [keterangan, *tabel.build(blok, di.lebar)]
            case Bagan():
                return [*self._chart(blok, di), self._nomor.caption(blok, lanjut=False)]

    def _chart(self, bagan: Bagan, di: Halaman) -> list[Unsur]:
        png = self._png.get(bagan.nomor)
        if png is None:
            return gambar.in_words(bagan)
        return [gambar.picture(self._dokumen, bagan, png, tinggi=di.tinggi)]

    def _paragraph(self, satu: Paragraf) -> list[Unsur]:
        isi = lines(satu.teks)
        match satu.asal:
            case Asal.ANGKA:
                return [paragraph("BodyText", run(teks)) for teks in isi]
            case Asal.DOKUMEN | Asal.ISIAN:
                return _quote(isi, one_line(satu.sumber))
            case Asal.MANUSIA:
                self._isian += 1
                return [_place(" ".join(isi), self._isian, cetak=self._cetak)]


def _quote(isi: list[str], sumber: str) -> list[Unsur]:
    """Return a passage of somebody else's, with where it stands below it."""
    unsur = [
        paragraph("Quote", run(teks), lanjut=bool(sumber) and ke == len(isi))
        for ke, teks in enumerate(isi, start=1)
    ]
    return [*unsur, paragraph("SumberKutipan", run(sumber))] if sumber else unsur


def _place(teks: str, nomor: int, *, cetak: bool) -> Unsur:
    """Return a place where somebody still has to write.

    As a content control that shows its placeholder: the first key that is typed into it replaces
    the words and their colour, and several paragraphs fit in.
    """
    teks = teks if teks.startswith("[") else f"[{teks}]"
    isi = paragraph("BodyText", run(teks, "TempatIsian", sorot="yellow"))
    if cetak:
        # LibreOffice takes the control for a field of its own, which has no colour.
        return isi
    sifat = w(
        "sdtPr",
        w("alias", val=kata.PERLU_DIISI),
        w("tag", val=f"perlu-diisi-{nomor}"),
        w("id", val=1000 + nomor),
        w("showingPlcHdr"),
    )
    return w("sdt", sifat, w("sdtContent", isi))
