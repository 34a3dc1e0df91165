"""What is said of findings by their level or field."""

from collections.abc import Sequence
from html import escape

from bot.messages.cek import TINGKAT
from bot.messages.daftar import dan
from core.audit.catatan import Tingkat


def kepala(  # noqa: PLR0913  all that a head names
    n: int, dari: int, tingkat: Tingkat | None, perihal: str, tahun: int, *, terbatas: bool
) -> str:
    """11 dari 35 catatan yang perlu diperbaiki, 2024; `perihal`: the field or thing, "" for any."""
    sendiri = " yang menyangkut unit Anda" if terbatas else ""
    banyak = f"{n} catatan" if n == dari else f"{n} dari {dari} catatan"
    tentang = f" tentang {escape(perihal)}" if perihal else ""
    golongan = f" yang {TINGKAT[tingkat]}" if tingkat else ""
    if not n:
        return f"Tidak ada catatan{sendiri}{tentang}{golongan}, {tahun} (dari {dari} catatan)."
    return f"<b>{banyak}{sendiri}{tentang}{golongan}</b>, {tahun}."


def menurut_tingkat(banyak: Sequence[tuple[Tingkat, int]]) -> str:
    """11 perlu diperbaiki, 20 perlu penjelasan, dan 4 ringan."""
    isi = [f"{n} {TINGKAT[t]}" for t, n in banyak if n]
    return f"{dan(isi)}." if isi else ""


def lagi(n: int) -> str:
    return f"… dan {n} lagi: buka <b>Semua catatan</b>."
