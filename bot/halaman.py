"""Answers in pages: each message holds what Telegram and a phone take, and no more."""

import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import halaman as kata
from bot.render import escape

T = TypeVar("T")

MUAT = 3900
"""Characters of an answer, of Telegram's 4096; the rest is for what is said of its year."""

BATAS = 3500
"""Characters of a page of text, so that a title can stand above it."""

POTONG = 500
"""Characters of a piece: even if escaping made each six of them, a page holds it."""

TOMBOL = 20
"""Rows of buttons of one answer; Telegram takes 100 buttons."""

CATATAN = 8
"""Notes under a table; more are counted."""


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


def susun_baris(baris: Iterable[str]) -> list[str]:
    """Return lines of HTML as pages."""
    return susun(("\n", satu) for satu in baris)


def bagi(isi: Iterable[T], batas: int, ukuran: Callable[[T], int]) -> list[tuple[T, ...]]:
    """Return the things in pages of at most this size together; one empty page for nothing."""
    semua: list[list[T]] = [[]]
    penuh = 0
    for satu in isi:
        penuh += ukuran(satu)
        if semua[-1] and penuh > batas:
            semua.append([])
            penuh = ukuran(satu)
        semua[-1].append(satu)
    return [tuple(satu) for satu in semua]


def pilih(semua: Sequence[T], nomor: int) -> tuple[T, int]:
    """Return a page and its number; one beyond the last, from an old button, is the last."""
    nomor = max(1, min(nomor, len(semua)))
    return semua[nomor - 1], nomor


def arah(verba: str, nomor: int, dari: int) -> Baris:
    """Return a row with the pages before and after; `verba` lacks only the page."""
    sebelum = [Tombol(kata.SEBELUMNYA, f"{verba}:{nomor - 1}")] if nomor > 1 else []
    sesudah = [Tombol(kata.BERIKUTNYA, f"{verba}:{nomor + 1}")] if nomor < dari else []
    return ((*sebelum, *sesudah),) if dari > 1 else ()


def keterangan(nomor: int, dari: int) -> str:
    """Return " (halaman 2 dari 3)", nothing where there is one page."""
    return f" {kata.halaman(nomor, dari)}" if dari > 1 else ""


def berhalaman(baris: Baris, verba: str, nomor: int) -> Baris:
    """Return one page of the rows of buttons, and the way to the others."""
    semua = bagi(baris, TOMBOL, lambda _: 1)
    terlihat, nomor = pilih(semua, nomor)
    return (*terlihat, *arah(verba, nomor, len(semua)))


def buku_teks(judul: str, semua: Sequence[str], nomor: int, verba: str, kembali: Tombol) -> Jawaban:
    """Return one page of a text, with its title and the way to the others and back."""
    isi, nomor = pilih(semua, nomor)
    baris_judul, *lanjut = judul.split("\n")
    awal = "\n".join([baris_judul + keterangan(nomor, len(semua)), *lanjut])
    return Jawaban(f"{awal}\n\n{isi}", (*arah(verba, nomor, len(semua)), (kembali,)))


def muat(catatan: Sequence[str], terpakai: int, lain: Callable[[int], str]) -> list[str]:
    """Return the first notes that fit beside so many characters, and how many were left out."""
    banyak = min(len(catatan), CATATAN)
    while True:
        lebih = len(catatan) - banyak
        isi = [*catatan[:banyak], *([lain(lebih)] if lebih else [])]
        if not banyak or terpakai + sum(len(satu) + 3 for satu in isi) <= MUAT:
            return isi
        banyak -= 1
