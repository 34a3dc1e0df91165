"""How a cell of a table stands in a workbook: as which number, in which format, or as text."""

import re
from decimal import Decimal

from bot.lkjip.blok import Bentuk, Sel
from core.xlsx.sel import UMUM
from core.xlsx.tulis_sel import is_exact

PECAHAN_MAKS = 8
"""Places of the product of two figures as they are kept; what has more was divided, and is itself
cut off somewhere."""
_DESIMAL = re.compile(r"\d,(\d+)", re.ASCII)
_TITIK_KOMA = str.maketrans(",.", ".,")


def is_figure(sel: Sel) -> bool:
    """Tell whether there is a number behind it."""
    return sel.nilai is not None and sel.bentuk is not Bentuk.TEKS and sel.nilai.is_finite()


def is_number(sel: Sel) -> bool:
    """Tell whether it is a number in the workbook too: one that Excel would change is a text."""
    return sel.nilai is not None and is_figure(sel) and (is_exact(sel.nilai) or is_quotient(sel))


def is_quotient(sel: Sel) -> bool:
    """Tell whether it is what a division has left that comes to no end."""
    if sel.nilai is None or not is_figure(sel):
        return False
    return not is_exact(sel.nilai) and places(sel.nilai) > PECAHAN_MAKS


def places(nilai: Decimal) -> int:
    """Return how many digits it has behind the point, zeros at the end not counted."""
    return len(f"{nilai:f}".partition(".")[2].rstrip("0"))


def number_format(sel: Sel) -> str:
    """Return Excel's code for it: it shows a point and a comma as its reader's country does."""
    if not is_number(sel) or sel.nilai is None:
        return UMUM
    match sel.bentuk:
        case Bentuk.PERSEN:
            return "0.00"
        case Bentuk.RUPIAH:
            return "#,##0.00" if places(sel.nilai) else "#,##0"
        case Bentuk.ANGKA if tempat := _shown_places(sel, sel.nilai):
            return f"#,##0.{'0' * tempat}"
        case Bentuk.ANGKA:
            return "#,##0"
        case _:
            return "0"


def shown(sel: Sel) -> str:
    """Return how it reads; of a number that the workbook has, about as wide as it is there."""
    if sel.nilai is None or not is_figure(sel):
        return sel.teks
    if not is_number(sel):
        return f"{sel.nilai:,f}".translate(_TITIK_KOMA)
    tempat = len(number_format(sel).partition(".")[2])
    return f"{sel.nilai:,.{tempat}f}".translate(_TITIK_KOMA)


def _shown_places(sel: Sel, nilai: Decimal) -> int:
    """Return how many places a figure shows: all, of a quotient those that are read."""
    if not is_quotient(sel):
        return places(nilai)
    terbaca = _DESIMAL.search(sel.teks)
    return len(terbaca[1]) if terbaca else 0
