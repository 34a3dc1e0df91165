"""Text from outside: what it may hide, how it is shown on one line, and how it is compared.

Characters that cannot be seen can turn a line around (U+202E), clear a terminal (ESC) or make
two different names look alike.
"""

import re
import unicodedata

NAMA_MAKS = 60
TANPA_NAMA = "tanpa nama"

_TERSEMBUNYI = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode's categories of controls, formats, lone surrogates, and ends of lines."""
_KOSONG = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols by category, of which nothing can be seen."""
_SUSUNAN = frozenset("\t\n\r")


def clean_name(teks: str) -> str:
    """Return the name as one short line of what can be seen in it; "" where nothing can."""
    terlihat = "".join(huruf for huruf in " ".join(teks.split()) if not _is_unseen(huruf))
    nama = " ".join(terlihat.split())[:NAMA_MAKS].rstrip()
    # Marks alone would be drawn over whatever stands before the name.
    return nama if any(unicodedata.category(huruf)[0] in "LNPS" for huruf in nama) else ""


def find_hidden(teks: str) -> str | None:
    """Return the first hidden character, None if there is none; tabs and new lines are none."""
    # Nearly every cell is plain, and this tells it a hundred times as fast.
    if teks.isprintable():
        return None
    return next((huruf for huruf in teks if _is_hidden(huruf) and huruf not in _SUSUNAN), None)


def without_hidden(teks: str) -> str:
    """Return the text without its hidden characters; tabs and new lines stay."""
    if find_hidden(teks) is None:
        return teks
    return "".join(huruf for huruf in teks if huruf in _SUSUNAN or not _is_hidden(huruf))


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


def _is_hidden(huruf: str) -> bool:
    return unicodedata.category(huruf) in _TERSEMBUNYI


def _is_unseen(huruf: str) -> bool:
    return _is_hidden(huruf) or huruf in _KOSONG
