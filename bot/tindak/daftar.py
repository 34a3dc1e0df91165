"""/rekomendasi: what units are to follow up of a year, and what waits to be judged."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.data_tombol import number, numbers
from bot.halaman import arah, bagi, keterangan, pilih
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.messages import tindak as kata
from bot.parse import baca_argumen
from bot.periode import tolak, tombol_tahun
from bot.ruang import Ruang
from bot.tindak import tombol
from bot.umum.tombol import KE_MENU
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Kegunaan, Pelaku, may_at_all
from core.services import menunggu_tindak
from core.services import tindak_lanjut as layanan
from core.services.jawab_tindak import PERIHAL_PERIKSA
from core.services.tindak_lanjut import DaftarTindak
from core.teks import fold
from core.tindak_lanjut import Keadaan, TindakLanjut

PER_HALAMAN = 6
PER_BARIS = 3
Saring = Callable[[TindakLanjut], bool]
SARING: Mapping[str, Saring] = {
    tombol.SEMUA: lambda _: True,
    tombol.BELUM: lambda satu: not satu.rampung,
    tombol.DIPERIKSA: lambda satu: satu.keadaan is Keadaan.DIPERIKSA,
    tombol.SELESAI: lambda satu: satu.keadaan is Keadaan.SELESAI,
}


def rekomendasi(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/rekomendasi [tahun] [belum / diperiksa / selesai]"""  # noqa: D415  as typed
    minta = baca_argumen(args, tahun_ini=ruang.now().year)
    if salah := tolak(minta, tombol.DAFTAR):
        return salah
    kunci = fold(minta.sisa)
    saring = kata.KATA_SARING.get(kunci, tombol.SEMUA)
    jawaban = show(ruang, pelaku, minta.tahun, saring)
    if not kunci or kunci in kata.KATA_SARING:
        return jawaban
    return replace(jawaban, html=f"{kata.tanpa_kata(minta.sisa)}\n\n{jawaban.html}")


def show(
    ruang: Ruang,
    pelaku: Pelaku,
    tahun: int | None,
    saring: str = tombol.SEMUA,
    halaman: int = 1,
) -> Jawaban:
    hasil = layanan.show_list(ruang.engine, pelaku, tahun, now=ruang.now())
    semua = [satu for satu in hasil.semua if SARING[saring](satu)]
    lembar = bagi(semua, PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih(lembar, halaman)
    on = ruang.now().date()
    isi = [kata.judul(hasil.tahun, saring) + keterangan(nomor, len(lembar))]
    isi += [kata.baris(satu, on, hilang=satu.id in hasil.hilang) for satu in terlihat]
    if not semua:
        isi.append(kata.kosong(hasil.tahun, saring, terbatas=hasil.terbatas))
    elif hasil.terbatas:
        isi.append(kata.SENDIRI)
    verba = tombol.of(tombol.DAFTAR, hasil.tahun, saring)
    return Jawaban(
        "\n\n".join(isi),
        (
            *_open(terlihat),
            *arah(verba, nomor, len(lembar)),
            *_filters(hasil, saring),
            *_making(hasil),
            *tombol_tahun(tombol.DAFTAR, hasil.tahun_lain),
            (KE_MENU,),
        ),
    )


def _open(terlihat: Sequence[TindakLanjut]) -> Baris:
    deret = [Tombol(f"{s.nomor}", tombol.of(tombol.LIHAT, s.id)) for s in terlihat]
    return berjajar(deret, PER_BARIS)


def _filters(hasil: DaftarTindak, saring: str) -> Baris:
    """Return the other filters that let something through."""
    banyak = {satu: sum(map(lolos, hasil.semua)) for satu, lolos in SARING.items()}
    deret = [
        Tombol(kata.tombol_saring(satu, n), tombol.of(tombol.DAFTAR, hasil.tahun, satu, 1))
        for satu, n in banyak.items()
        if n and satu != saring and (satu == tombol.SEMUA or n != banyak[tombol.SEMUA])
    ]
    return berjajar(deret, 2)


def _making(hasil: DaftarTindak) -> Baris:
    if not hasil.mengelola:
        return ()
    tambah = Tombol(kata.TOMBOL_TAMBAH, tombol.of(tombol.TAMBAH, hasil.tahun))
    ambil = Tombol(kata.TOMBOL_AMBIL, tombol.of(tombol.AMBIL, hasil.tahun, 1))
    return ((tambah, ambil),)


def _tap_list(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) == 1:
        return show(ruang, pelaku, number(args[0]))
    if len(args) != len(("tahun", "saring", "halaman")) or args[1] not in SARING:
        raise TombolBasiError(":".join(args))
    return show(ruang, pelaku, number(args[0]), args[1], number(args[2]))


def _tap_waiting(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Show what waits for this person to judge it, of whichever year."""
    (halaman,) = numbers(args, 1)
    if not may_at_all(pelaku, Kegunaan.MEMERIKSA_TINDAK_LANJUT):
        raise TidakBerhakError(PERIHAL_PERIKSA)
    semua = menunggu_tindak.list_waiting(ruang.engine, pelaku)
    lembar = bagi(semua, PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih(lembar, halaman)
    if not semua:
        return Jawaban(kata.MENUNGGU_KOSONG, ((KE_MENU,),))
    on = ruang.now().date()
    isi = [f"<b>{kata.JUDUL_MENUNGGU}</b>{keterangan(nomor, len(lembar))}"]
    isi += [kata.baris_tugas(satu, on) for satu in terlihat]
    deret = tuple((Tombol(kata.tombol_satu(s), tombol.of(tombol.LIHAT, s.id)),) for s in terlihat)
    return Jawaban(
        "\n\n".join(isi), (*deret, *arah(tombol.MENUNGGU, nomor, len(lembar)), (KE_MENU,))
    )


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.DAFTAR: _tap_list,
    tombol.MENUNGGU: _tap_waiting,
}
