"""What the buttons of /laporan say to the bot."""

from bot.lkjip.pesanan import Jenis

RINGKASAN = "dr"
"""year."""
BERKAS = "df"
"""year, kind of file."""


def summary(tahun: int) -> str:
    return f"{RINGKASAN}:{tahun}"


def file(tahun: int, jenis: Jenis) -> str:
    return f"{BERKAS}:{tahun}:{jenis}"
