"""The words of what the bot says on its own initiative."""

from bot.jawaban import Jawaban
from bot.messages import umum
from core.services.keluar import AdaTakTerbaca, AdaTamu, Isi, MohonMaaf


def jawaban(isi: Isi) -> Jawaban:
    """Return a message as it is sent."""
    match isi:
        case AdaTamu():
            return Jawaban(umum.ada_tamu(isi.nama, isi.telegram_id))
        case MohonMaaf():
            return Jawaban(umum.KESALAHAN)
        case AdaTakTerbaca():
            return Jawaban(umum.ADA_TAK_TERBACA)
