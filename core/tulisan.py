"""What somebody writes in their own words, as it is kept: a hindrance, an answer."""

from core.errors import TeksKosongError, TeksPanjangError
from core.teks import fold, without_hidden

PANJANG_MAKS = 1000


def readable(teks: str) -> str:
    """Return the text as it is kept. Raises TeksKosongError, TeksPanjangError."""
    bersih = without_hidden(teks).strip()
    if not fold(bersih):
        raise TeksKosongError
    if len(bersih) > PANJANG_MAKS:
        raise TeksPanjangError(len(bersih), PANJANG_MAKS)
    return bersih
