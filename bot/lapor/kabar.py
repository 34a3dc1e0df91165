"""What the bot says on its own about reports: to whoever sent one, and to who has to act."""

from bot.jawaban import Jawaban, Tombol
from bot.lapor import tanda_terima, tombol
from bot.messages import kirim_lihat as kata
from core.services.kabar import Jenis, KabarLaporan, TandaTerima


def kabar_laporan(isi: KabarLaporan | TandaTerima) -> Jawaban:
    if isinstance(isi, TandaTerima):
        return tanda_terima.jawaban(isi.laporan, isi.terutang, isi.survei)
    satu, laporan = isi.terutang, isi.laporan
    lihat = Tombol(kata.TOMBOL_LIHAT, tombol.of(tombol.LIHAT, laporan.id))
    match isi.jenis:
        case Jenis.LAPORAN_DITERIMA:
            hasil = Jawaban(kata.kabar_diterima(satu), ((lihat,),))
        case Jenis.LAPORAN_DIKEMBALIKAN:
            data = tombol.of(tombol.PERBAIKI, laporan.id)
            perbaiki = Tombol(kata.TOMBOL_PERBAIKI, data)
            hasil = Jawaban(kata.kabar_dikembalikan(satu, laporan), ((perbaiki, lihat),))
        case Jenis.LAPORAN_DIGANTI:
            hasil = Jawaban(kata.kabar_diganti(satu), ((lihat,),))
        case Jenis.LAPORAN_DICATAT:
            hasil = Jawaban(kata.kabar_dicatat(satu, laporan), ((lihat,),))
        case _:
            hasil = Jawaban(kata.kabar_tanpa_pemutus(satu), ((lihat,),))
    return hasil
