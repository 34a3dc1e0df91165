"""What the bot says on its own about postings: to whoever has to act, and to the poster."""

from html import escape

from bot.isi import tampil, tombol
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import isian as kata
from bot.tindak.tombol import MENUNGGU
from core.services.kabar import IsianDiterima, Jenis, KabarIsian, MenungguPutusan


def kabar_isian(isi: KabarIsian | MenungguPutusan | IsianDiterima) -> Jawaban:
    match isi:
        case MenungguPutusan():
            return Jawaban(
                kata.menunggu_putusan(isi.banyak, isi.laporan, isi.tindak), _waiting(isi)
            )
        case IsianDiterima():
            apa, kapan = kata.objek(isi.objek), kata.kapan(isi.objek, isi.pertama.periode)
            return Jawaban(kata.diterima(isi.banyak, apa, kapan), ((_look(isi.pertama.id),),))
        case KabarIsian():
            return _about(isi)


def _about(isi: KabarIsian) -> Jawaban:
    satu, apa = isi.isian, kata.objek(isi.objek)
    kapan, angka = kata.kapan(isi.objek, satu.periode), escape(tampil.figur(satu.angka, isi.objek))
    lihat = _look(satu.id)
    match isi.jenis:
        case Jenis.ISIAN_DISERAHKAN:
            teks = kata.diserahkan(apa, kapan, angka, tampil.penulis(satu), isi.banyak)
            semua = Tombol(kata.TOMBOL_LIHAT_SEMUA, f"{tombol.DARI_STAF}:1")
            return Jawaban(teks, ((semua if isi.banyak > 1 else lihat,),))
        case Jenis.TANPA_PEMUTUS:
            tunjuk = Tombol(kata.TOMBOL_TUNJUK, f"{tombol.TUNJUK}:{satu.id}")
            teks = kata.tanpa_pemutus(apa, kapan, satu.unit_nama, isi.banyak)
            return Jawaban(teks, ((tunjuk,), (lihat,)))
        case Jenis.DITUNJUK:
            teks = kata.ditunjuk(apa, kapan, angka, satu.unit_nama, isi.banyak)
            semua = Tombol(kata.TOMBOL_VERIFIKASI, f"{tombol.VERIFIKASI}:1")
            return Jawaban(teks, ((semua if isi.banyak > 1 else lihat,),))
        case Jenis.ISIAN_DIKEMBALIKAN:
            oleh = (satu.pemutus.nama if satu.pemutus else None) or kata.PEMUTUS
            teks = kata.dikembalikan(apa, kapan, angka, oleh, satu.catatan_putusan or "")
            perbaiki = Tombol(kata.TOMBOL_PERBAIKI, f"{tombol.PERBAIKI}:{satu.id}")
            return Jawaban(teks, ((perbaiki, lihat),))
        case _:
            return Jawaban(kata.diganti(escape(apa), kapan), ((lihat,),))


def _waiting(isi: MenungguPutusan) -> Baris:
    """Return the ways to what waits: whoever only judges what is followed up has no /verifikasi."""
    verifikasi = Tombol(kata.TOMBOL_VERIFIKASI, f"{tombol.VERIFIKASI}:1")
    tindak = Tombol(kata.TOMBOL_TINDAK, f"{MENUNGGU}:1")
    return (
        *([(verifikasi,)] if isi.banyak or isi.laporan else []),
        *([(tindak,)] if isi.tindak else []),
    )


def _look(isian_id: int) -> Tombol:
    return Tombol(kata.TOMBOL_LIHAT, tombol.lihat(isian_id))
