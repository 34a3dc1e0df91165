"""How wide a text is in Arial, whose letters are as wide as Helvetica's and Liberation Sans's.

Twips, a twentieth of a point each. It keeps figures in one line and small tables on one page; on a
machine without the font a table looks less even, and nothing else changes.
"""

import math

_SEPERSERIBU = {
    222: "ijl",
    278: " !,./:;I[]\\ft",
    333: "()-r`",
    355: '"',
    389: "*",
    500: "Jcksvxyz",
    556: "0123456789#$?Labdeghnopqu_",
    584: "+<=>~",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1015: "@",
}
_LEBAR = {huruf: lebar for lebar, semua in _SEPERSERIBU.items() for huruf in semua}
_LAIN = 1000
"""An em: no other letter is wider by much."""

_TEBAL = 1.08
"""Bold letters beside plain ones, at most; bold figures are as wide as plain ones."""

TIK = 20


def width(teks: str, ukuran: int, *, tebal: bool = False) -> int:
    """Return the width in type of this many points."""
    seperseribu = sum(_LEBAR.get(huruf, _LAIN) for huruf in teks)
    lebih = _TEBAL if tebal and any(map(str.isalpha, teks)) else 1
    return math.ceil(seperseribu * lebih * ukuran * TIK / 1000)
