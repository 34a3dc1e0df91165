"""The data of a button that asks a question as it was read."""

from dataclasses import replace

from bot.tanya.muat import is_short
from core.tanya.pertanyaan import Pertanyaan
from core.tanya.sandi import encode

BACAAN = "yb"


def data_of(satu: Pertanyaan) -> str:
    """Return the data of a button that asks this; no button holds conditions on lines."""
    if satu.syarat or satu.ujung:
        return "menu:bantuan"
    # The numbers of a premise are the longest, and the answer stands without them.
    semua = (f"{BACAAN}:{encode(lain)}" for lain in (satu, replace(satu, angka=())))
    return next((data for data in semua if is_short(data)), "menu:bantuan")
