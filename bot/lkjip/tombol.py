"""What the buttons of /laporan say to the bot."""

from bot.lkjip.pesanan import Jenis
from core.periode import Triwulan

RINGKASAN = "dr"
"""year."""
BERKAS = "df"
"""year, kind of file, and a quarter where it is of one."""
GAMBAR = "dg"
"""year."""
BUKTI = "dz"
"""year, and which of its archives, from 1 on."""


def summary(tahun: int) -> str:
    return f"{RINGKASAN}:{tahun}"


def file(tahun: int, jenis: Jenis, triwulan: Triwulan | None = None) -> str:
    ekor = f":{triwulan.value}" if triwulan else ""
    return f"{BERKAS}:{tahun}:{jenis}{ekor}"
