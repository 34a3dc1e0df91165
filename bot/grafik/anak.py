"""The drawing process: `python -m bot.grafik.anak`, started by bot/grafik/pelukis.py.

It reads descriptions from its standard input and writes pictures to its standard output,
until the bot closes the one or is gone. A message is its length in four bytes and then its
content; a picture of no length could not be drawn, and why stands in the log.
"""

import io
import os
import pickle
import signal
import sys
import traceback
from threading import Timer

from bot.grafik.gambar import lukis

MENGANGGUR_DETIK = 600
"""After so long without work the process ends and gives its memory back."""


def main(menganggur_detik: float) -> None:
    # Ctrl+C reaches everything in a terminal, but when to stop drawing is the bot's to say.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    masuk, keluar = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # What a library prints must not come between the pictures.
    os.dup2(2, 1)
    while isi := _next(masuk, menganggur_detik):
        png = _draw(isi)
        keluar.write(len(png).to_bytes(4, "big") + png)
        keluar.flush()


def _next(masuk: io.BufferedReader, menganggur_detik: float) -> bytes:
    """Return the next description, nothing at the end; wait for it only so long."""
    batas = Timer(menganggur_detik, os._exit, (0,))
    batas.daemon = True
    batas.start()
    panjang = int.from_bytes(masuk.read(4), "big")
    isi = masuk.read(panjang)
    batas.cancel()
    return isi


def _draw(isi: bytes) -> bytes:
    try:
        return lukis(pickle.loads(isi))  # noqa: S301  the bot's own words
    except Exception:  # noqa: BLE001  one picture that fails must not end the process
        traceback.print_exc()
        return b""


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else MENGANGGUR_DETIK)
