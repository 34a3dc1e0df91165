"""The way to the reports that wait, for answers that need nothing else of them."""

from bot.jawaban import Baris, Tombol
from bot.lapor import tombol
from bot.messages import kirim_lihat as kata
from bot.ruang import Ruang
from core.hak import Pelaku
from core.services import laporan as layanan


def ke_laporan(ruang: Ruang, pelaku: Pelaku) -> Baris:
    """Return the way to the reports that wait for this person, none where none do."""
    banyak = layanan.count_waiting(ruang.engine, pelaku)
    ke = Tombol(kata.TOMBOL_MENUNGGU.format(banyak=banyak), tombol.of(tombol.MENUNGGU, 1))
    return ((ke,),) if banyak else ()
