"""The file around the document: an empty one to begin with, and the bytes at the end."""

import io
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.resources import files
from zipfile import ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.oxml.ns import qn

from bot.lkjip.word.unsur import w

BAGIAN = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "rels.xml",
    "docProps/app.xml": "app.xml",
    "word/document.xml": "document.xml",
    "word/_rels/document.xml.rels": "document_rels.xml",
    "word/styles.xml": "styles.xml",
    "word/numbering.xml": "numbering.xml",
    "word/settings.xml": "settings.xml",
    "word/header1.xml": "header.xml",
    "word/footer1.xml": "footer.xml",
}
"""Name in the file -> name beside this module. The library's own template is 25 times as big."""

AUTHOR, BAHASA = "CEKER", "id-ID"


def new_document() -> Document:
    """Return a document with the styles and nothing else."""
    sini = files(__package__)
    isi = ((nama, sini.joinpath(berkas).read_bytes()) for nama, berkas in BAGIAN.items())
    return docx.Document(io.BytesIO(_pack(isi, datetime(1980, 1, 1, tzinfo=UTC))))


def describe(dokumen: Document, *, judul: str, keterangan: str, dibuat_at: datetime) -> None:
    """Fill in what file managers and archives show."""
    sifat, waktu = dokumen.core_properties, dibuat_at.astimezone(UTC)
    sifat.title, sifat.comments = judul[:255], keterangan[:255]
    sifat.author = sifat.last_modified_by = AUTHOR
    sifat.created = sifat.modified = waktu
    sifat.language, sifat.revision = BAHASA, 1


def offer_update(dokumen: Document) -> None:
    """Have Word ask, when it opens the file, whether to fill in the pages of the lists."""
    setelan = dokumen.settings.element
    setelan.find(qn("w:compat")).addprevious(w("updateFields", val="true"))


def to_bytes(dokumen: Document, *, dibuat_at: datetime) -> bytes:
    """Return the file: the same document the same bytes, whenever it is saved."""
    mentah = io.BytesIO()
    dokumen.save(mentah)
    with ZipFile(mentah) as arsip:
        isi = [(nama, arsip.read(nama)) for nama in arsip.namelist()]
    return _pack(isi, dibuat_at.astimezone(UTC))


def _pack(isi: Iterable[tuple[str, bytes]], waktu: datetime) -> bytes:
    keluaran = io.BytesIO()
    with ZipFile(keluaran, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, satu in isi:
            berkas = ZipInfo(nama, waktu.timetuple()[:6])
            berkas.create_system = 0  # otherwise the machine's
            arsip.writestr(berkas, satu, zipfile.ZIP_DEFLATED)
    return keluaran.getvalue()
