"""Text from outside: what it may hide, how it is shown on one line, and how it is compared.

Characters that cannot be seen can turn a line around (U+202E), clear a terminal (ESC) or make
two different names look alike.
"""

import re
import unicodedata
from collections.abc import Iterator

NAMA_MAKS = 60
TANPA_NAMA = "tanpa nama"

_TERSEMBUNYI = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode's categories of controls, formats, lone surrogates, and ends of lines."""
_KOSONG = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols by category, of which nothing can be seen."""
_SUSUNAN = frozenset("\t\n\r")
_PENYAMBUNG = "\u200d"
"""Joins pictures into one: a woman and a computer are a woman at a computer."""
_GAMBAR = frozenset({"So", "Sm"})
"""Unicode's categories of what an emoji is made of; arrows among them are mathematical."""
_PELENGKAP = frozenset("\ufe0e\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")
"""What may stand between a picture and the joiner behind it: how it is drawn, and skin tones."""
_BENDERA = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,6}\U000e007f")
"""The flag of a region: its code is written in characters that cannot be seen."""


def clean_name(teks: str) -> str:
    """Return the name as one short line of what can be seen in it; "" where nothing can."""
    terlihat = "".join(huruf for huruf in " ".join(teks.split()) if not _is_unseen(huruf))
    nama = " ".join(terlihat.split())[:NAMA_MAKS].rstrip()
    # Marks alone would be drawn over whatever stands before the name.
    return nama if any(unicodedata.category(huruf)[0] in "LNPS" for huruf in nama) else ""


def find_hidden(teks: str) -> str | None:
    """Return the first hidden character, None if there is none.

    Tabs and new lines are none, nor is what belongs to an emoji.
    """
    # Nearly every cell is plain, and this tells it a hundred times as fast.
    if teks.isprintable():
        return None
    return next((teks[letak] for letak in _hidden(teks)), None)


def without_hidden(teks: str) -> str:
    """Return the text without its hidden characters; tabs, new lines and emoji stay whole."""
    if teks.isprintable():
        return teks
    buang = set(_hidden(teks))
    return "".join(huruf for letak, huruf in enumerate(teks) if letak not in buang)


def make_visible(teks: str) -> str:
    """Return the text on one line, hidden characters by their number: "a<U+202E>b"."""
    satu_baris = " ".join(teks.splitlines()).replace("\t", " ")
    return "".join(f"<{name_of(h)}>" if _is_hidden(h) else h for h in satu_baris)


def fold(teks: str) -> str:
    """Return the text as it is compared: lower case, without accents and punctuation."""
    polos = unicodedata.normalize("NFKD", teks).encode("ascii", "ignore").decode()
    return " ".join(re.findall(r"[a-z0-9]+", polos.lower()))


def name_of(huruf: str) -> str:
    return f"U+{ord(huruf):04X}"


def _hidden(teks: str) -> Iterator[int]:
    """Yield where hidden characters stand."""
    bendera = {n for cocok in _BENDERA.finditer(teks) for n in range(*cocok.span())}
    for letak, huruf in enumerate(teks):
        if huruf in _SUSUNAN or letak in bendera or not _is_hidden(huruf):
            continue
        if huruf != _PENYAMBUNG or not _joins(teks, letak):
            yield letak


def _joins(teks: str, letak: int) -> bool:
    """Tell whether a joiner stands between two pictures."""
    sebelum = letak - 1
    # A picture has a skin tone and a way of being drawn at most.
    for _ in range(2):
        if sebelum > 0 and teks[sebelum] in _PELENGKAP:
            sebelum -= 1
    return sebelum >= 0 and _is_picture(teks[sebelum]) and _is_picture(teks[letak + 1 : letak + 2])


def _is_picture(huruf: str) -> bool:
    return bool(huruf) and huruf not in _KOSONG and unicodedata.category(huruf) in _GAMBAR


def _is_hidden(huruf: str) -> bool:
    return unicodedata.category(huruf) in _TERSEMBUNYI


def _is_unseen(huruf: str) -> bool:
    return _is_hidden(huruf) or huruf in _KOSONG
