"""Evidence (bukti dukung) that people send: which files are taken, told by what is in them.

Taken are PDF, pictures as phones make them, and the Office files of today. Neither the name nor
the type that Telegram tells is believed. Not taken: plain text and CSV, since there is nothing
by which to tell them from a script; old Office files and macros, since they run programs; any
zip or picture format that the office's own computers would not open.

The few signatures are our own: the libraries for it read the first bytes only, and what counts
here is inside (macros, an Office file that is whole), so nothing of theirs would be left.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.galat_bukti import BerkasDitolakError, SebabDitolak, check_size
from core.teks import clean_name
from core.wadah import Wadah
from core.xml_asing import parse

NAMA_MAKS = 60
DAFTAR_JENIS = "[Content_Types].xml"
DAFTAR_JENIS_MAKS = 1 << 20
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
TERSANDI_OLE = "EncryptedPackage".encode("utf-16-le")
"""Today's Office files with a password are wrapped in the format of the old ones."""
_MAKRO = re.compile(r"vbaproject|macrosheet|/activex/", re.IGNORECASE)
"""In names of parts."""
_JENIS_MAKRO = re.compile(r"macro|vba|activex", re.IGNORECASE)
"""In the types that parts are declared to have."""


class JenisBerkas(StrEnum):
    """The value is how names of such files end."""

    PDF = "pdf"
    JPEG = "jpg"
    PNG = "png"
    WEBP = "webp"
    HEIC = "heic"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"


AKHIRAN = {"jpeg": JenisBerkas.JPEG, "heif": JenisBerkas.HEIC}
"""Other ways in which their names end."""
_OFFICE = "application/vnd.openxmlformats-officedocument."
UTAMA = {
    f"{_OFFICE}wordprocessingml.document.main+xml": JenisBerkas.DOCX,
    f"{_OFFICE}spreadsheetml.sheet.main+xml": JenisBerkas.XLSX,
    f"{_OFFICE}presentationml.presentation.main+xml": JenisBerkas.PPTX,
}
MEREK_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc", b"hevx"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Bukti:
    """A file that is taken. `nama` can be shown and ends as its kind does; `ukuran` in bytes."""

    jenis: JenisBerkas
    nama: str
    ukuran: int


def examine(isi: bytes, nama: str | None) -> Bukti:
    """Return what this file is; `nama` is what its sender calls it, None where it has no name.

    Raises BerkasDitolakError.
    """
    check_size(len(isi))
    jenis = tell_kind(isi)
    return Bukti(jenis=jenis, nama=show_name(nama, jenis), ukuran=len(isi))


def tell_kind(isi: bytes) -> JenisBerkas:
    """Return the kind by the content alone. Raises BerkasDitolakError."""
    if isi.startswith(b"PK\x03\x04"):
        return _office_kind(isi)
    if isi.startswith(OLE):
        sandi = TERSANDI_OLE in isi
        raise BerkasDitolakError(SebabDitolak.BERSANDI if sandi else SebabDitolak.OFFICE_LAMA)
    jenis = _plain_kind(isi)
    if jenis is None:
        raise BerkasDitolakError(SebabDitolak.JENIS)
    if not _is_whole(isi, jenis):
        raise BerkasDitolakError(SebabDitolak.TIDAK_UTUH)
    return jenis


def show_name(nama: str | None, jenis: JenisBerkas) -> str:
    """Return a name that is safe to show and to send on: one short line, no path, no lie.

    It ends as the kind does, so that "nota.exe" with a PDF in it is "nota.exe.pdf".
    """
    bersih = clean_name(re.split(r"[/\\]", nama or "")[-1][: 10 * NAMA_MAKS])
    pokok, titik, akhir = bersih.rpartition(".")
    akhiran = akhir.lower()
    if not titik or AKHIRAN.get(akhiran, akhiran) != jenis:
        pokok = bersih
    # Windows takes neither these nor a dot at the end.
    pokok = re.sub(r'[<>:"|?*]', "_", pokok).strip(". ")
    return f"{pokok[: NAMA_MAKS - 5].rstrip('. ') or 'berkas'}.{jenis}"


def _plain_kind(isi: bytes) -> JenisBerkas | None:
    # Some programs put a mark or an empty line before a PDF.
    if isi[:64].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n\t ").startswith(b"%PDF-"):
        return JenisBerkas.PDF
    if isi.startswith(b"\xff\xd8\xff"):
        return JenisBerkas.JPEG
    if isi.startswith(b"\x89PNG\r\n\x1a\n"):
        return JenisBerkas.PNG
    if isi.startswith(b"RIFF") and isi[8:12] == b"WEBP":
        return JenisBerkas.WEBP
    if isi[4:8] == b"ftyp" and isi[8:12] in MEREK_HEIC:
        return JenisBerkas.HEIC
    return None


def _is_whole(isi: bytes, jenis: JenisBerkas) -> bool:
    """Tell whether the end is there; cameras and scanners may put something after it."""
    match jenis:
        case JenisBerkas.PDF:
            return b"%%EOF" in isi
        case JenisBerkas.JPEG:
            return b"\xff\xd9" in isi
        case JenisBerkas.PNG:
            return b"IEND" in isi
        case JenisBerkas.WEBP:
            return int.from_bytes(isi[4:8], "little") + 8 <= len(isi)
        case _:
            return True


def _office_kind(isi: bytes) -> JenisBerkas:
    wadah = Wadah(isi)
    if DAFTAR_JENIS not in wadah.nama:
        raise BerkasDitolakError(SebabDitolak.JENIS)
    jenis = _declared(wadah)
    if any(map(_MAKRO.search, wadah.nama)) or any(map(_JENIS_MAKRO.search, jenis)):
        raise BerkasDitolakError(SebabDitolak.BERMAKRO)
    utama = {UTAMA[satu] for satu in jenis if satu in UTAMA}
    if len(utama) != 1:
        raise BerkasDitolakError(SebabDitolak.JENIS)
    return utama.pop()


def _declared(wadah: Wadah) -> set[str]:
    """Return the types that the parts of an Office file are declared to have."""
    jenis: set[str] = set()

    def start(nama: str, atribut: Mapping[str, str]) -> None:
        if nama in {"Override", "Default"}:
            jenis.add(atribut.get("ContentType", ""))

    parse(wadah.read(DAFTAR_JENIS, maks=DAFTAR_JENIS_MAKS), start, lambda _: None)
    return jenis
