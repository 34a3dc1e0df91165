"""Texts as people write them, made fit to stand among our own lines."""

from datetime import date

from bot.messages import register as kata
from bot.render import escape, tanggal
from core.tanggal import read_day
from core.teks import without_hidden


def one_line(teks: str) -> str:
    """Return the text on one line, without what cannot be seen."""
    return " ".join(without_hidden(teks).split())


def too_long(teks: str, maks: int) -> str:
    """Return what to say of a text that is too long, "" where it is not."""
    return kata.PANJANG.format(maks=maks, banyak=len(teks)) if len(teks) > maks else ""


def day(teks: str, tahun: int) -> date | str:
    """Return the day in this year, or what to say of what is none."""
    hari = read_day(teks, tahun, singkat=True)
    if hari is None:
        return kata.BUKAN_TANGGAL.format(teks=escape(teks[:40]), tahun=tahun)
    return hari if hari.year == tahun else outside(hari, tahun)


def outside(hari: date, tahun: int) -> str:
    return kata.LUAR_TAHUN.format(hari=tanggal(hari), tahun=tahun)
