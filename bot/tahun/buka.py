"""/buka_tahun: open a year, look at it, and give its figures by button or in one line."""

import re
from collections.abc import Callable

from bot.data_tombol import number, numbers
from bot.jawaban import Jawaban, Tombol, berjajar
from bot.messages import tahun as kata
from bot.ruang import Ruang
from bot.tahun import baris, lihat, tombol
from bot.umum.tombol import KE_MENU
from core.errors import TahunBelumDibukaError
from core.hak import Pelaku
from core.services import bawaan_tahun
from core.services import tahun as layanan

TERBANYAK = 12
"""Years that are listed; before them nobody fills in anything any more."""
_TAHUN = re.compile(r"(?:19|20|21)\d\d", re.ASCII)


def buka_tahun(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/buka_tahun [tahun] [IKU-n tw1..tw4 / no / kata] [angka]"""  # noqa: D415  as typed
    if not args:
        return _list(ruang, pelaku)
    if not _TAHUN.fullmatch(args[0]):
        bawaan_tahun.list_openable(ruang.engine, pelaku, tahun_ini=ruang.now().year)
        return Jawaban(kata.TAHUN_DAHULU.format(tahun=ruang.now().year), (lihat.KE_DAFTAR,))
    nomor = int(args[0])
    if args[1:]:
        return baris.jawab(ruang, pelaku, nomor, " ".join(args[1:])[: baris.PANJANG])
    try:
        return lihat.tahun(ruang, pelaku, nomor)
    except TahunBelumDibukaError:
        return _ask(ruang, pelaku, nomor)


def _list(ruang: Ruang, pelaku: Pelaku) -> Jawaban:
    dibuka = [
        layanan.show_year(ruang.engine, pelaku, nomor)
        for nomor in layanan.list_years(ruang.engine, pelaku)[-TERBANYAK:]
    ]
    calon = bawaan_tahun.list_openable(ruang.engine, pelaku, tahun_ini=ruang.now().year)
    disebut = next(iter([*(satu.tahun for satu in dibuka), *calon]), None)
    teks = [
        f"<b>{kata.JUDUL}</b>",
        *([kata.lengkap(satu) for satu in dibuka] or [kata.BELUM_ADA]),
        *([kata.PILIH_TAHUN.format(tahun=disebut)] if disebut else []),
        *([] if calon else [kata.TANPA_CALON]),
    ]
    lihat_tahun = [
        Tombol(kata.tombol_tahun(satu), tombol.of(tombol.TAHUN, satu.tahun)) for satu in dibuka
    ]
    buka = [Tombol(kata.tombol_buka(n), tombol.of(tombol.TANYA, n)) for n in calon[:TERBANYAK]]
    return Jawaban("\n".join(teks), (*berjajar(lihat_tahun, 3), *berjajar(buka, 3), (KE_MENU,)))


def _ask(ruang: Ruang, pelaku: Pelaku, nomor: int) -> Jawaban:
    satu = bawaan_tahun.preview(ruang.engine, pelaku, nomor)
    ya = Tombol(kata.tombol_buka(nomor), tombol.of(tombol.BUKA, nomor))
    return Jawaban(kata.tanya_buka(satu), ((ya, Tombol(kata.TOMBOL_BATAL, tombol.DAFTAR)),))


def _tap_list(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del args
    return _list(ruang, pelaku)


def _tap_ask(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return buka_tahun(ruang, pelaku, [f"{_year(args):04}"])


def _tap_open(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor = _year(args)
    layanan.open_year(ruang.engine, ruang.asal, pelaku, nomor, now=ruang.now())
    return lihat.tahun(ruang, pelaku, nomor, kata.dibuka(nomor))


def _tap_year(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return lihat.tahun(ruang, pelaku, _year(args))


def _tap_targets(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, halaman = numbers(args, 2)
    return lihat.target(ruang, pelaku, tahun, halaman)


def _tap_indikator(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, kunci = numbers(args, 2)
    return lihat.indikator(ruang, pelaku, tahun, kunci)


def _tap_budget(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, halaman = numbers(args, 2)
    return lihat.pagu(ruang, pelaku, tahun, halaman)


def _tap_pos(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, kunci = numbers(args, 2)
    return lihat.pos(ruang, pelaku, tahun, kunci)


def _year(args: list[str]) -> int:
    return number(":".join(args), angka=4)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.DAFTAR: _tap_list,
    tombol.TANYA: _tap_ask,
    tombol.BUKA: _tap_open,
    tombol.TAHUN: _tap_year,
    tombol.TARGET: _tap_targets,
    tombol.INDIKATOR: _tap_indikator,
    tombol.PAGU: _tap_budget,
    tombol.POS: _tap_pos,
}
