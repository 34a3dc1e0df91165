"""On which pages the entries of lists are, as LibreOffice has counted while it wrote the PDF.

Each entry is a link to its page there, and so is the number behind it: what leads to the same
page belongs together. A PDF of another kind tells nothing, and then nobody knows the pages.
"""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterator

_TAUTAN = re.compile(rb"/Contents<FEFF([0-9A-Fa-f]*)>/Dest\[([0-9]+ [0-9]+ R)")
_TERKUMPUL = re.compile(rb"/Type\s*/ObjStm.*?stream\r?\n(.*?)endstream", re.DOTALL)
"""Objects that newer writers compress together."""


def pages_of(pdf: bytes) -> dict[str, int]:
    """Return the number of the page of each entry, as it is printed there.

    Of two entries that read the same on different pages, neither.
    """
    tautan = [
        (bytes.fromhex(isi.decode()).decode("utf-16-be", "replace"), tujuan)
        for bagian in (pdf, *_compressed(pdf))
        for isi, tujuan in _TAUTAN.findall(bagian)
    ]
    nomor = {tujuan: int(teks) for teks, tujuan in tautan if _is_number(teks)}
    letak: defaultdict[str, set[int]] = defaultdict(set)
    for teks, tujuan in tautan:
        if tujuan in nomor and not _is_number(teks):
            letak[teks].add(nomor[tujuan])
    return {teks: di.pop() for teks, di in letak.items() if len(di) == 1}


def _is_number(teks: str) -> bool:
    return teks.isascii() and teks.isdigit()


def _compressed(pdf: bytes) -> Iterator[bytes]:
    for isi in _TERKUMPUL.findall(pdf):
        try:
            yield zlib.decompressobj().decompress(isi)
        except zlib.error:
            continue
