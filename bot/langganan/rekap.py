"""The recap as it is sent, and as it is shown to whoever asks."""

from bot.jawaban import Jawaban, Tombol
from bot.langganan import tombol
from bot.messages import rekap as kata
from core.langganan import Langganan
from core.rekap import Rekap


def jawaban_rekap(satu: Rekap) -> Jawaban:
    """Return the recap, with the ways to what it counts."""
    lanjut = (
        Tombol(kata.TOMBOL_PAPAN, "menu:tenggat"),
        Tombol(kata.TOMBOL_CAPAIAN, "menu:capaian"),
        Tombol(kata.TOMBOL_ANGGARAN, "menu:anggaran"),
    )
    atur = Tombol(kata.TOMBOL_PENGATURAN, tombol.of(tombol.SATU, Langganan.REKAP))
    return Jawaban(kata.teks(satu), (lanjut[:1], lanjut[1:], (atur,)))
