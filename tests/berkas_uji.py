"""Files as strangers send them: honest ones of each kind, and Office files made to order."""

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile

OFFICE = "application/vnd.openxmlformats-officedocument."
DOCX = f"{OFFICE}wordprocessingml.document.main+xml"
XLSX = f"{OFFICE}spreadsheetml.sheet.main+xml"
PPTX = f"{OFFICE}presentationml.presentation.main+xml"
XLSM = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"

PDF = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\nstartxref\n9\n%%EOF\n"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + b"\x00" * 40 + b"\xff\xd9"
WEBP = b"RIFF\x10\x00\x00\x00WEBPVP8 \x04\x00\x00\x00abcd"
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + b"\x00" * 40
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600


def make_zip(isi: Mapping[str, bytes | str]) -> bytes:
    keluar = io.BytesIO()
    with ZipFile(keluar, "w", ZIP_DEFLATED) as arsip:
        for nama, satu in isi.items():
            arsip.writestr(nama, satu)
    return keluar.getvalue()


def make_types(*jenis: str) -> str:
    """Return a [Content_Types].xml that declares a part of each of these types."""
    bagian = "".join(
        f'<Override PartName="/bagian{n}.xml" ContentType="{satu}"/>'
        for n, satu in enumerate(jenis)
    )
    ruang = "http://schemas.openxmlformats.org/package/2006/content-types"
    return f'<?xml version="1.0"?><Types xmlns="{ruang}">{bagian}</Types>'


def make_office(*jenis: str, **bagian: bytes | str) -> bytes:
    """Return an Office file by its declarations; `bagian` adds parts, "__" for "/"."""
    lain = {nama.replace("__", "/"): isi for nama, isi in bagian.items()}
    return make_zip({"[Content_Types].xml": make_types(*jenis), "isi.xml": "<a/>"} | lain)
