"""How wide a text is in Arial, whose letters are as wide as Helvetica's and Liberation Sans's.

Twips, a twentieth of a point each. It keeps figures in one line and small tables on one page; on a
machine without the font a table looks less even, and nothing else changes.
"""

import math
from collections.abc import Mapping

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
_TEBAL = {
    278: " ,./\\ijlI",
    333: "!():;[]-`ft",
    389: "*r",
    474: '"',
    556: "0123456789#$_aceksvxyJ",
    500: "z",
    584: "+<=>~",
    611: "?bdghnopquFLTZ",
    667: "EPSVXY",
    722: "&ABCDHKNRU",
    778: "wGOQ",
    833: "M",
    889: "%m",
    944: "W",
    975: "@",
}


def _by_letter(semua: Mapping[int, str]) -> dict[str, int]:
    return {huruf: lebar for lebar, sekian in semua.items() for huruf in sekian}


_LEBAR, _LEBAR_TEBAL = _by_letter(_SEPERSERIBU), _by_letter(_TEBAL)
_LAIN = 1000
"""An em: no other letter is wider by much."""

TIK = 20


def width(teks: str, ukuran: int, *, tebal: bool = False) -> int:
    """Return the width in type of this many points."""
    huruf = _LEBAR_TEBAL if tebal else _LEBAR
    return math.ceil(sum(huruf.get(satu, _LAIN) for satu in teks) * ukuran * TIK / 1000)
