"""/atur_tenggat libur: the days off, which are a part of what an admin sets of due dates."""

import re
from collections.abc import Callable
from datetime import date

from bot.data_tombol import number, numbers
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from bot.tenggat import lihat, simpan, tombol, tulis
from bot.tenggat.baca import read_kind
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.hari_khusus import Coret, JenisKhusus
from core.services.hari_kerja import PERIHAL
from core.services.pelaku import only_admins

_TAHUN = re.compile(r"(?:19|20|21)\d\d", re.ASCII)


def atur_tenggat(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/atur_tenggat libur / cuti bersama / coret / batalkan [tahun / tanggal nama]"""  # noqa: D415  as typed
    only_admins(pelaku, PERIHAL)
    jenis, sisa = read_kind(args)
    if jenis is JenisKhusus.CUTI_BERSAMA:
        return _add(ruang, pelaku, jenis, sisa)
    return KATA[args[0].lower()](ruang, pelaku, args[1:])


def _days_off(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) > 1 or (args and not _TAHUN.fullmatch(args[0])):
        jenis, sisa = read_kind(args)
        return _add(ruang, pelaku, jenis, sisa)
    nomor = int(args[0]) if args else ruang.now().year
    if not lihat.within(ruang, nomor):
        return lihat.out_of_bounds(ruang)
    return lihat.tahun(ruang, pelaku, nomor)


def _add(ruang: Ruang, pelaku: Pelaku, jenis: JenisKhusus, sisa: list[str]) -> Jawaban:
    tahun = ruang.now().year
    if not sisa:
        return tulis.ask(ruang, pelaku, tahun, jenis)
    return tulis.add(ruang, pelaku, jenis, sisa, tahun)


def _strike(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun = ruang.now().year
    if not args:
        return lihat.strikable(ruang, pelaku, tahun)
    return tulis.strike(ruang, pelaku, args, tahun)


def _revoke(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun = ruang.now().year
    if not args:
        return lihat.revocable(ruang, pelaku, tahun)
    return tulis.revoke(ruang, pelaku, args, tahun)


KATA = {"libur": _days_off, "coret": _strike, "batalkan": _revoke}
"""What the first word behind the command asks for."""


def _page(ruang: Ruang, args: list[str]) -> tuple[int, int]:
    """Return year and page; without them it is this year's first."""
    nomor, halaman = numbers(args, 2) if args else (ruang.now().year, 1)
    if not lihat.within(ruang, nomor):
        raise TombolBasiError(":".join(args))
    return nomor, halaman


def _tap_room(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    from bot.kewajiban import lihat as kewajiban  # noqa: PLC0415  which leads to this one

    del args
    return kewajiban.ruang_tenggat(ruang, pelaku)


def _tap_year(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return lihat.tahun(ruang, pelaku, *_page(ruang, args))


def _tap_strikable(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return lihat.strikable(ruang, pelaku, *_page(ruang, args))


def _tap_revocable(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return lihat.revocable(ruang, pelaku, *_page(ruang, args))


def _tap_add(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    only_admins(pelaku, PERIHAL)
    nomor, _ = _page(ruang, [*args, "1"])
    return tulis.ask(ruang, pelaku, nomor, JenisKhusus.SETEMPAT)


def _tap_strike(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    hari = f"{number(':'.join(args)):08}"
    try:
        on = date(int(hari[:4]), int(hari[4:6]), int(hari[6:]))
    except ValueError:
        raise TombolBasiError(hari) from None
    _page(ruang, [f"{on.year}", "1"])
    return simpan.propose_day(ruang, pelaku, Coret(on))


def _tap_revoke(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return simpan.propose_revoking(ruang, pelaku, number(":".join(args)))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.RUANG: _tap_room,
    tombol.LIBUR: _tap_year,
    tombol.TAMBAH: _tap_add,
    tombol.DAFTAR_CORET: _tap_strikable,
    tombol.CORET: _tap_strike,
    tombol.PERUBAHAN: _tap_revocable,
    tombol.CABUT: _tap_revoke,
}
