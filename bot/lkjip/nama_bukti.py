"""Names for files that strangers' computers unpack: safe on Windows, short, none twice."""

import re
from collections.abc import Iterable

from core.bukti import JenisBerkas, show_name
from core.teks import clean_name

LEBAR_FOLDER, LEBAR_UNIT, LEBAR_NAMA = 50, 40, 50
"""Windows takes 260 characters for a path, those of the folder it is unpacked into among them."""
_TERLARANG = re.compile(r'[<>:"/\\|?*]')


def safe(teks: str, maks: int) -> str:
    """Return it as one short part of a name: no path, nothing that Windows refuses."""
    return _TERLARANG.sub("_", clean_name(teks))[:maks].strip(". ") or "tanpa nama"


def file_name(nama: str, jenis: str | None) -> str:
    """Return the name that a file was sent under, short, with the ending of its kind."""
    akhiran = jenis if jenis in set(JenisBerkas) else ""
    utuh = show_name(nama, JenisBerkas(akhiran)) if akhiran else safe(nama, LEBAR_NAMA)
    pokok, titik, akhir = utuh.rpartition(".")
    if not titik:
        return utuh
    return f"{pokok[: LEBAR_NAMA - len(akhir) - 1].rstrip('. ')}.{akhir}"


def unique(diminta: Iterable[str]) -> list[str]:
    """Return the names in their order, a number in those that would stand twice in a folder."""
    ada: set[str] = set()
    hasil = []
    for satu in diminta:
        pokok, titik, akhir = satu.rpartition(".")
        nama, ke = satu, 1
        while nama.casefold() in ada:
            ke += 1
            nama = f"{pokok} ({ke}).{akhir}" if titik else f"{satu} ({ke})"
        ada.add(nama.casefold())
        hasil.append(nama)
    return hasil
