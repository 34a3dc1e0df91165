"""Answers cut to what one message of Telegram takes: HTML stays well-formed, buttons few enough."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.jawaban import Baris, Tombol
from bot.messages import tanya as kata

PESAN = 4096
"""Characters of a message at Telegram."""
TOMBOL = 100
"""Buttons below a message at Telegram."""
DATA = 64
"""Bytes of a button's data at Telegram."""
PEMISAH = "\n\n"

_TANDA = re.compile(r"<(/?)([a-z]+)[^>]*>")
_TERBELAH = re.compile(r"<[^>]*\Z|&[^;\s]*\Z")
"""A tag or an entity that the cut has gone through."""


def fit(html: str, batas: int = PESAN) -> str:
    """Return the HTML in at most `batas` characters, cut behind a line where one ends in time."""
    if len(html) <= batas:
        return html
    panjang = batas
    while panjang > 0:
        potong = _cut(html, panjang)
        hasil = f"{potong}{''.join(f'</{t}>' for t in reversed(_open(potong)))}{kata.TERPOTONG}"
        if len(hasil) <= batas:
            return hasil
        panjang = len(potong) - 1
    return ""


def share(semua: Sequence[str], batas: int = PESAN) -> str:
    """Return several texts below each other, each with as much room as the others leave it."""
    sisa = batas - len(PEMISAH) * (len(semua) - 1)
    hasil = list(semua)
    pendek_dulu = sorted(range(len(semua)), key=lambda n: len(semua[n]))
    for ke, n in enumerate(pendek_dulu):
        hasil[n] = fit(semua[n], sisa // (len(semua) - ke))
        sisa -= len(hasil[n])
    return PEMISAH.join(hasil)


def few(tombol: Iterable[tuple[Tombol, ...]], banyak: int = TOMBOL) -> Baris:
    """Return the first rows of buttons, as many as fit together."""
    hasil: list[tuple[Tombol, ...]] = []
    for baris in tombol:
        if sum(map(len, hasil)) + len(baris) > banyak:
            break
        hasil.append(baris)
    return distinct(tuple(hasil))


def distinct(tombol: Baris) -> Baris:
    """Return the rows of buttons, each button once and none labelled like another."""
    ada: dict[str, list[str]] = {}
    hasil: list[tuple[Tombol, ...]] = []
    for baris in tombol:
        isi: list[Tombol] = []
        for satu in baris:
            sama = ada.setdefault(satu.teks, [])
            if satu.data in sama:
                continue
            sama.append(satu.data)
            ke = len(sama)
            isi.append(satu if ke == 1 else replace(satu, teks=kata.bernomor(satu.teks, ke)))
        hasil.append(tuple(isi))
    return tuple(filter(None, hasil))


def is_short(data: str) -> bool:
    """Tell whether a button can hold this."""
    return len(data.encode()) <= DATA


def _cut(html: str, panjang: int) -> str:
    baris = html.rfind("\n", 0, panjang + 1)
    potong = html[:baris] if baris > panjang // 2 else html[:panjang]
    return _TERBELAH.sub("", potong).rstrip()


def _open(html: str) -> list[str]:
    """Return the tags that are not closed yet, the outermost first."""
    buka: list[str] = []
    for tutup, nama in _TANDA.findall(html):
        if tutup and buka:
            buka.pop()
        elif not tutup:
            buka.append(nama)
    return buka
