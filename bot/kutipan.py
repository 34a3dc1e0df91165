"""Figures with the places where they stand; the document is named where it is not the only one."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from bot.halaman import bagi
from bot.messages import sumber as kata
from bot.messages.daftar import TERBANYAK, sebut
from bot.render import cut_for_html, escape
from core.angka import Sumber, Tercetak

PANJANG = 150
"""Characters shown of a place; no table's name has as many."""


def judul(perihal: str, dokumen: Sequence[str]) -> str:
    return f"{kata.judul(perihal)}\n{kata.dokumen(dokumen)}" if dokumen else kata.judul(perihal)


def tercetak(label: str, semua: Sequence[Tercetak], dokumen: Sequence[str]) -> Iterator[str]:
    """Yield a line for each way in which the figure is printed, several where places are many."""
    for teks, sama in groupby(semua, key=lambda cetak: cetak.teks):
        for satu in bagi((cetak.sumber for cetak in sama), TERBANYAK, lambda _: 1):
            yield kata.tercetak(label, teks, tempat(satu, dokumen))


def tempat(semua: Sequence[Sumber], dokumen: Sequence[str]) -> str:
    """Name the places; the first few of very many."""
    return escape(sebut([_one(satu, dokumen) for satu in semua]))


def _one(satu: Sumber, dokumen: Sequence[str]) -> str:
    sendiri = len(dokumen) == 1 and satu.judul in dokumen
    return cut_for_html(kata.tempat(satu, dokumen=None if sendiri else satu.judul), PANJANG)
