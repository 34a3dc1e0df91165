"""/anggaran and its buttons."""

import re
from collections.abc import Callable

from bot.anggaran import render, sumber, tombol
from bot.anggaran.peringkat import peringkat
from bot.jawaban import Jawaban
from bot.messages import anggaran as kata
from bot.parse import baca_argumen
from bot.ruang import Ruang
from core.anggaran import Urutan
from core.buku import Buku, Pos
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.services.anggaran import (
    KodeTidakAda,
    NomorTidakAda,
    PosUnit,
    TahunKosong,
    Temuan,
    find_code,
    find_number,
    find_words,
    get_pos,
    get_unit,
    show_buku,
)

_NOMOR = re.compile(r"(?:(?:no|nomor)\b\.?\s*)?([0-9]{1,6})", re.ASCII | re.IGNORECASE)
_KODE = re.compile(r"[0-9]+(?:\.[0-9]+)+", re.ASCII)
_BILANGAN = re.compile(r"[0-9]{1,9}", re.ASCII)


def anggaran(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/anggaran [tahun] [no / kode / kata]"""  # noqa: D415  the command as typed
    minta = baca_argumen(args, tahun_ini=ruang.now().year)
    buku = _buku(ruang, pelaku, minta.tahun)
    if isinstance(buku, TahunKosong):
        return _no_year(buku)
    if not minta.sisa or not buku.pos:
        return render.ringkasan(buku)
    return _show(buku, _find(ruang, buku, minta.sisa))


def _buku(ruang: Ruang, pelaku: Pelaku, tahun: int | None) -> Buku | TahunKosong:
    return show_buku(ruang.engine, pelaku, tahun, now=ruang.now())


def _find(ruang: Ruang, buku: Buku, sisa: str) -> Temuan:
    """A bare number is the sub kegiatan's number, dots make a code, the rest is words."""
    if nomor := _NOMOR.fullmatch(sisa):
        return find_number(buku, int(nomor[1]))
    if _KODE.fullmatch(sisa):
        return find_code(buku, sisa)
    return find_words(ruang.engine, buku, sisa)


def _show(buku: Buku, hasil: Temuan) -> Jawaban:
    match hasil:
        case Pos():
            return render.pos(buku, hasil)
        case PosUnit():
            return render.unit(buku, hasil)
        case KodeTidakAda():
            return render.kode_tidak_ada(buku, hasil)
        case NomorTidakAda():
            return render.nomor_tidak_ada(hasil)
    return render.usulan(buku, hasil)


def _no_year(hasil: TahunKosong) -> Jawaban:
    if hasil.tahun is None:
        return Jawaban(kata.BELUM_DIMUAT)
    return Jawaban(kata.tahun_kosong(hasil.tahun, hasil.ada), tombol.tahun(hasil.ada))


def _tapped(
    banyak: int, tampil: Callable[[Buku, list[str], int], Jawaban]
) -> Callable[[Ruang, Pelaku, list[str]], Jawaban]:
    """Return the answer to a tap: its data is a year, `banyak` arguments, and maybe a page."""

    def tap(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        if len(args) not in {banyak + 1, banyak + 2}:
            raise TombolBasiError(":".join(args))
        tahun, *isi = args
        halaman = _number(isi.pop()) if len(isi) > banyak else 1
        buku = _buku(ruang, pelaku, _number(tahun))
        return _no_year(buku) if isinstance(buku, TahunKosong) else tampil(buku, isi, halaman)

    return tap


def _pos(buku: Buku, args: list[str]) -> Pos:
    huruf, nomor = args
    if huruf not in tombol.TINGKAT:
        raise TombolBasiError(huruf)
    return get_pos(buku, tombol.TINGKAT[huruf], _number(nomor))


def _ranking(buku: Buku, args: list[str]) -> Jawaban:
    if args[0] not in set(Urutan):
        raise TombolBasiError(args[0])
    return peringkat(buku, Urutan(args[0]))


def _number(teks: str) -> int:
    if not _BILANGAN.fullmatch(teks):
        raise TombolBasiError(teks)
    return int(teks)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.RINGKASAN: _tapped(0, lambda buku, _, nomor: render.ringkasan(buku, nomor)),
    tombol.POS: _tapped(2, lambda buku, args, nomor: render.pos(buku, _pos(buku, args), nomor)),
    tombol.SUMBER: _tapped(2, lambda buku, args, nomor: sumber.pos(buku, _pos(buku, args), nomor)),
    tombol.PERINGKAT: _tapped(1, lambda buku, args, _: _ranking(buku, args)),
    tombol.UNIT: _tapped(
        1, lambda buku, args, nomor: render.unit(buku, get_unit(buku, _number(args[0])), nomor)
    ),
}
