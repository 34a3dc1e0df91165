"""All answers to a finding, page by page: its own page shows the newest."""

from collections.abc import Callable

from bot.cek import tanggapi, tombol
from bot.cek.tombol import Daftar
from bot.data_tombol import number
from bot.halaman import arah, bagi, keterangan, pilih
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import cek_tanggapan as kata
from bot.messages.cek_uraian import uraikan
from bot.ruang import Ruang
from core.audit.catatan import Catatan
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.services import cek as layanan
from core.services.tanggapan import Tanggapan

BATAS = 3000
"""Characters of the answers on one page, each with who gave it."""
KEPALA = 200


def button(tahun: int, daftar: Daftar, satu: Catatan, banyak: int) -> Baris:
    """Return the way to all answers, where there are more than the finding's page shows.

    From there it leads back to this list.
    """
    if banyak <= kata.TERLIHAT:
        return ()
    nama = tombol.short_name(daftar)
    data = tombol.of(tombol.TANGGAPAN, tahun, layanan.sign(satu), nama, 1)
    return ((Tombol(kata.tombol_semua(banyak), data),),)


def _tap(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    # Buttons of the version before name no list.
    if len(args) not in {3, 4}:
        raise TombolBasiError(":".join(args))
    tahun, tanda, nomor = number(args[0]), args[1], number(args[-1])
    daftar = tombol.list_of(args[2] if args[3:] else tombol.SEMUA)
    hasil, satu = layanan.find(ruang.engine, pelaku, tahun, tanda, now=ruang.now())
    semua = list(enumerate(hasil.tanggapan.get(satu.kunci, ()), start=1))
    lembar = bagi(semua, BATAS, _size)
    terlihat, nomor = pilih(lembar, nomor)
    judul = kata.judul_semua(uraikan(satu.fakta).judul, len(semua))
    nama = tombol.short_name(daftar)
    kembali = Tombol(kata.TOMBOL_KEMBALI, tombol.of(tombol.CATATAN, tahun, nama, tanda))
    return Jawaban(
        "\n\n".join(
            [judul + keterangan(nomor, len(lembar)), *(kata.bernomor(*t) for t in terlihat)]
        ),
        (
            *tanggapi.files(tahun, daftar, satu, [jawaban for _, jawaban in terlihat]),
            *arah(tombol.of(tombol.TANGGAPAN, tahun, tanda, nama), nomor, len(lembar)),
            (kembali,),
        ),
    )


def _size(satu: tuple[int, Tanggapan]) -> int:
    return KEPALA + len(satu[1].teks)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {tombol.TANGGAPAN: _tap}
