"""The one reminder of a day, as it is sent."""

from bot.isi import tombol
from bot.jawaban import Jawaban, Tombol
from bot.messages import pengingat as kata
from core.services.kabar import Pengingat


def kabar_pengingat(isi: Pengingat) -> Jawaban:
    """Return the message, with a button to what is met by posting figures."""
    tugas = (Tombol(kata.TOMBOL_TUGAS, f"{tombol.TUGAS}:1"),)
    return Jawaban(kata.teks(isi), (tugas,) if any(satu.isian for satu in isi.semua) else ())
