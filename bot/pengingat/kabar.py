"""What the bot says on its own about what is due, as it is sent."""

from collections.abc import Callable
from urllib.parse import quote

from bot.akses.undang import WHATSAPP
from bot.jawaban import Jawaban, Tombol
from bot.messages import pengingat_pengumpul as kata
from bot.messages.akses import ajakan
from bot.pengingat import kendala, tombol
from bot.pengingat.pesan import message
from bot.render import waktu
from bot.ruang import ZONA
from core.services.kabar import Isi, Pengingat
from core.services.kabar_tenggat import (
    BelumTerjangkau,
    GrupLengkap,
    KendalaDitutup,
    KendalaMasuk,
    LewatTenggat,
    MintaTautan,
    Pengecualian,
    TautanJadi,
    Terusan,
    TotalGrup,
)
from core.undangan import AWALAN

UNIT_MAKS = 30
"""So many units have a button of their own."""


def jawaban(isi: Isi, tautan: Callable[[str], str]) -> Jawaban:
    """Return a message; `tautan` makes a link to the bot with this behind it."""
    match isi:
        case Pengingat():
            hasil = message(isi)
        case KendalaMasuk():
            hasil = Jawaban(kata.kendala_masuk(isi), kendala.buttons(isi.kendala_id))
        case LewatTenggat():
            hasil = late(isi)
        case BelumTerjangkau():
            hasil = unreached(isi)
        case MintaTautan():
            buat = tombol.of(tombol.BUAT_TAUTAN, isi.kewajiban_id, isi.peminta_id)
            hasil = Jawaban(kata.minta_tautan(isi), ((Tombol(kata.TOMBOL_BUAT_TAUTAN, buat),),))
        case TautanJadi():
            hasil = _link(isi, tautan)
        case _:
            hasil = Jawaban(_words(isi))
    return hasil


def late(isi: LewatTenggat) -> Jawaban:
    jauh = [satu for satu in isi.belum if not satu.terjangkau][:UNIT_MAKS]
    nomor = isi.jumlah.perkara.kewajiban_id
    return Jawaban(
        kata.lewat_tenggat(isi),
        (
            (Tombol(kata.TOMBOL_TERUSKAN, tombol.of(tombol.TERUSKAN, nomor)),),
            *((_unit(satu.kewajiban_id, kata.tombol_unit(satu)),) for satu in jauh),
        ),
    )


def unreached(isi: BelumTerjangkau) -> Jawaban:
    baris = ((_unit(s.kewajiban_id, kata.tombol_unit(s)),) for s in isi.unit[:UNIT_MAKS])
    return Jawaban(kata.belum_terjangkau(isi), tuple(baris))


def _unit(kewajiban_id: int, teks: str) -> Tombol:
    return Tombol(teks, tombol.of(tombol.UNIT, kewajiban_id))


def _link(isi: TautanJadi, tautan: Callable[[str], str]) -> Jawaban:
    if not isi.token:
        return Jawaban(kata.TAUTAN_HABIS)
    sampai = waktu(isi.sampai_at.astimezone(ZONA))
    teks = ajakan(isi.tugas, tautan(f"{AWALAN}{isi.token}"), sampai)
    bagikan = Tombol(kata.TOMBOL_BAGIKAN, url=WHATSAPP + quote(teks))
    return Jawaban(kata.tautan_jadi(teks), ((bagikan,),))


def _words(isi: Isi) -> str:
    """Return what has no buttons."""
    match isi:
        case KendalaDitutup():
            return kata.kendala_ditutup(isi)
        case Terusan():
            return kata.terusan(isi)
        case Pengecualian():
            return kata.pengecualian(isi)
        case TotalGrup():
            return kata.total_grup(isi)
        case GrupLengkap():
            return kata.grup_lengkap(isi)
    raise TypeError(type(isi))
