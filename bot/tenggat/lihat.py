"""The days off of a year by month, and the lists out of which one is struck out or restored."""

import textwrap
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from bot.halaman import BATAS, arah, bagi, berhalaman, keterangan, pilih
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import hari_libur as kata
from bot.render import LEBAR, escape, ringkas
from bot.ruang import Ruang
from bot.tenggat import tombol
from core.hak import Pelaku
from core.hari_kerja import JenisLibur
from core.hari_khusus import TahunLibur
from core.services import hari_kerja as layanan

TAHUN_AWAL = 2020
"""Before it no duty of anybody falls due any more."""
KE_DEPAN = 5
"""Years ahead; further on nearly every day is reckoned."""
LEBAR_TOMBOL = 40
_TAJUK = 40
"""What a month costs of a page besides its days."""


@dataclass(frozen=True, slots=True)
class Hari:
    """A line of the list; `tanda` is one of kata.TANDA, "" for none."""

    on: date
    nama: str
    tanda: str

    @property
    def teks(self) -> str:
        """Sen 17+ HUT kota; what is longer goes on below the name."""
        awal = f"{kata.hari_singkat(self.on)}{self.tanda or ' '} "
        return textwrap.fill(
            self.nama, LEBAR, initial_indent=awal, subsequent_indent=" " * len(awal)
        )


def last_year(ruang: Ruang) -> int:
    return ruang.now().year + KE_DEPAN


def within(ruang: Ruang, tahun: int) -> bool:
    """Tell whether the days off of this year are shown and changed here."""
    return TAHUN_AWAL <= tahun <= last_year(ruang)


def out_of_bounds(ruang: Ruang) -> Jawaban:
    ke_libur = Tombol(kata.TOMBOL_LIBUR, tombol.of(tombol.LIBUR, ruang.now().year, 1))
    return Jawaban(kata.di_luar(TAHUN_AWAL, last_year(ruang)), ((ke_libur,),))


def tahun(ruang: Ruang, pelaku: Pelaku, nomor: int, halaman: int = 1, awal: str = "") -> Jawaban:
    """Show a year, below what has just happened."""
    satu = layanan.show_year(ruang.engine, pelaku, nomor)
    semua = bagi(_days(satu), BATAS - len(awal), _size)
    terlihat, ke = pilih(semua, halaman)
    banyak = Counter[JenisLibur](libur.jenis for libur in satu.hari)
    teks = [
        *([f"{awal}\n"] if awal else []),
        kata.judul(nomor) + keterangan(ke, len(semua)),
        kata.hitungan(banyak, len(satu.dicoret)),
        *_months(terlihat),
        *(arti for tanda, arti in kata.TANDA.items() if any(h.tanda == tanda for h in terlihat)),
        *([] if satu.cuti_bersama_diketahui else [kata.belum_diketahui(nomor)]),
        kata.SUMBER,
    ]
    halaman_lain = arah(tombol.of(tombol.LIBUR, nomor), ke, len(semua))
    return Jawaban("\n".join(teks), (*halaman_lain, *_choices(ruang, satu)))


def strikable(ruang: Ruang, pelaku: Pelaku, nomor: int, halaman: int = 1) -> Jawaban:
    """List the days off that can be struck out: those that no admin has added."""
    satu = layanan.show_year(ruang.engine, pelaku, nomor)
    deret = [
        Tombol(
            ringkas(kata.tombol_hari(libur.on, libur.nama), LEBAR_TOMBOL),
            tombol.of(tombol.CORET, f"{libur.on:%Y%m%d}"),
        )
        for libur in satu.hari
        if satu.khusus_on(libur.on) is None
    ]
    judul = kata.PILIH_CORET if deret else kata.TANPA_LIBUR
    return _list(judul.format(tahun=nomor), deret, tombol.DAFTAR_CORET, nomor, halaman)


def revocable(ruang: Ruang, pelaku: Pelaku, nomor: int, halaman: int = 1) -> Jawaban:
    """List what admins have changed in a year."""
    satu = layanan.show_year(ruang.engine, pelaku, nomor)
    deret = [
        Tombol(
            ringkas(kata.tombol_khusus(khusus), LEBAR_TOMBOL), tombol.of(tombol.CABUT, khusus.id)
        )
        for khusus in satu.khusus
    ]
    judul = kata.PILIH_CABUT if deret else kata.TANPA_PERUBAHAN
    return _list(judul.format(tahun=nomor), deret, tombol.PERUBAHAN, nomor, halaman)


def _list(judul: str, deret: Sequence[Tombol], verba: str, nomor: int, halaman: int) -> Jawaban:
    kembali = Tombol(kata.ke_tahun(nomor), tombol.of(tombol.LIBUR, nomor, 1))
    satu_satu = tuple((satu,) for satu in deret)
    return Jawaban(judul, (*berhalaman(satu_satu, tombol.of(verba, nomor), halaman), (kembali,)))


def _days(satu: TahunLibur) -> list[Hari]:
    def tanda(on: date, *, perkiraan: bool) -> str:
        if satu.khusus_on(on) is not None:
            return kata.DITAMBAH
        return kata.PERKIRAAN if perkiraan else ""

    libur = [Hari(h.on, h.nama, tanda(h.on, perkiraan=h.perkiraan)) for h in satu.hari]
    dicoret = [Hari(khusus.on, khusus.nama, kata.DICORET) for khusus in satu.dicoret]
    return sorted([*libur, *dicoret], key=lambda hari: hari.on)


def _months(semua: Iterable[Hari]) -> Iterable[str]:
    for _, milik in groupby(semua, key=lambda hari: hari.on.month):
        hari = list(milik)
        baris = "\n".join(satu.teks for satu in hari)
        yield f"{kata.bulan(hari[0].on)}\n<pre>{escape(baris)}</pre>"


def _size(hari: Hari) -> int:
    return len(escape(hari.teks)) + _TAJUK


def _choices(ruang: Ruang, satu: TahunLibur) -> Baris:
    nomor = satu.tahun
    lain = [
        Tombol(f"{satu_lain}", tombol.of(tombol.LIBUR, satu_lain, 1))
        for satu_lain in (nomor - 1, nomor + 1)
        if within(ruang, satu_lain)
    ]
    ubah = (
        Tombol(kata.TOMBOL_TAMBAH, tombol.of(tombol.TAMBAH, nomor)),
        Tombol(kata.TOMBOL_CORET, tombol.of(tombol.DAFTAR_CORET, nomor, 1)),
    )
    batalkan = Tombol(kata.TOMBOL_PERUBAHAN, tombol.of(tombol.PERUBAHAN, nomor, 1))
    return (
        ubah,
        *([(batalkan,)] if satu.khusus else []),
        tuple(lain),
        (Tombol(kata.TOMBOL_RUANG, tombol.RUANG),),
    )
