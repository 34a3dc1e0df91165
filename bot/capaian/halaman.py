"""Long texts in pages that one message holds."""

import textwrap
from collections.abc import Iterable, Iterator

from bot.render import escape

BATAS = 3500
"""Characters of a page; Telegram takes 4096, and a title stands above it."""

POTONG = 500
"""Characters of a piece: even if escaping made each six of them, a page holds it."""


def paragraf(teks: str) -> Iterator[tuple[str, str]]:
    """Yield (separator, HTML) of pieces that together are the text."""
    for baris in teks.splitlines():
        potongan = textwrap.wrap(baris, POTONG) or [""]
        for nomor, satu in enumerate(potongan):
            yield (" " if nomor else "\n"), escape(satu)


def susun(potongan: Iterable[tuple[str, str]]) -> list[str]:
    """Return the pieces as pages, each as full as it can be; one empty page for nothing."""
    semua = [""]
    for pemisah, html in potongan:
        if semua[-1] and len(semua[-1]) + len(pemisah) + len(html) > BATAS:
            semua.append(html)
        else:
            semua[-1] += (pemisah if semua[-1] else "") + html
    return semua
