"""Screens as a test reads them: what stands there, and which buttons."""

from bot.jawaban import Jawaban
from bot.render import polos


def teks(jawaban: Jawaban) -> str:
    return polos(jawaban.html)


def tombol(jawaban: Jawaban) -> dict[str, str]:
    """Return the data of the buttons by their labels; of links where they lead."""
    return {t.teks: t.data or t.url for baris in jawaban.tombol for t in baris}


def semua_tombol(jawaban: Jawaban) -> list[str]:
    return [t.data for baris in jawaban.tombol for t in baris if t.data]
