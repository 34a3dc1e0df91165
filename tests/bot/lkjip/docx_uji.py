"""Small chapters, and how their .docx is read again."""

import io
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.oxml.ns import qn

from bot.lkjip.blok import Bagan, Baris, Bentuk, Blok, Kolom, Naskah, Sel, Tabel
from bot.lkjip.docx import to_docx
from bot.lkjip.word.unsur import Unsur
from tests.bot.grafik.uraian import make_batang, make_grafik

DIBUAT = datetime(2025, 2, 20, 3, 0, 7, tzinfo=UTC)
KOLOM = (Kolom("No", 10), Kolom("Indikator", 60), Kolom("Capaian (%)", 30, kanan=True))


def make_naskah(*blok: Blok, judul: str = "Bab III LKjIP 2030", keterangan: str = "") -> Naskah:
    return Naskah(judul=judul, keterangan=keterangan, blok=blok)


def make_tabel(
    *baris: Baris,
    nomor: str = "Tabel 3.1",
    judul: str = "Capaian tahun 2030",
    kolom: tuple[Kolom, ...] = KOLOM,
    kaki: tuple[str, ...] = (),
) -> Tabel:
    return Tabel(nomor=nomor, judul=judul, lembar="Lembar", kolom=kolom, baris=baris, kaki=kaki)


def make_baris(nomor: int, nama: str, angka: str, *, tebal: bool = False) -> Baris:
    return Baris((Sel(f"{nomor}", bentuk=Bentuk.BULAT), Sel(nama), Sel(angka)), tebal=tebal)


def make_lebar(banyak: int = 8, nomor: str = "Tabel 3.1") -> Tabel:
    """Return a table of so many columns, with one row."""
    kolom = tuple(Kolom(f"Kolom {ke}", 10) for ke in range(1, banyak + 1))
    return make_tabel(Baris((Sel("isi"),) * banyak), nomor=nomor, kolom=kolom)


def make_bagan(nomor: str = "Gambar 3.1", judul: str = "Capaian") -> Bagan:
    semua = (
        make_batang("71.39", label="IKU-1 SAKIP", teks="71,39%", tanda="tercetak 71,38"),
        make_batang(None, label="IKU-9 AKIP", teks="belum rilis"),
    )
    return Bagan(nomor, judul, make_grafik(*semua))


def open_docx(*blok: Blok, gambar: Mapping[str, bytes] | None = None) -> Document:
    return read(to_docx(make_naskah(*blok), gambar or {}, dibuat_at=DIBUAT))


def read(isi: bytes) -> Document:
    return docx.Document(io.BytesIO(isi))


def parts(isi: bytes) -> dict[str, str]:
    """Return the XML of the file by the names of its parts."""
    with ZipFile(io.BytesIO(isi)) as arsip:
        return {n: arsip.read(n).decode() for n in arsip.namelist() if n.endswith((".xml", "rels"))}


def body(dokumen: Document) -> list[tuple[str, str]]:
    """Return style and text of each paragraph of the chapter outside tables, marked places too."""
    semua = list(dokumen.element.body)
    awal = next(ke for ke, satu in enumerate(semua) if list(satu.iter(qn("w:sectPr"))))
    return [
        (style_of(p), text_of(p))
        for satu in semua[awal + 1 :]
        if satu.tag != qn("w:tbl")
        for p in satu.iter(qn("w:p"))
    ]


def style_of(paragraf: Unsur) -> str:
    return str(paragraf.find(f"{qn('w:pPr')}/{qn('w:pStyle')}").get(qn("w:val")))


def text_of(unsur: Unsur) -> str:
    """Return what somebody reads of an element, a break as a line."""
    tanda = {qn("w:br"): "\n", qn("w:tab"): "\t"}
    isi = (tanda.get(satu.tag) or satu.text for satu in _text_nodes(unsur))
    return "".join(map(str, isi))


def _text_nodes(unsur: Unsur) -> Iterator[Unsur]:
    yield from unsur.iter(qn("w:t"), qn("w:br"), qn("w:tab"))


def keeps_next(paragraf: Unsur) -> bool:
    """Tell whether it stays on the page of what follows, by itself or by its style."""
    return paragraf.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None


def instructions(unsur: Unsur) -> list[str]:
    """Return what the fields are told to show."""
    return [str(satu.text).strip() for satu in unsur.iter(qn("w:instrText"))]
