"""/tenggat: what my units owe, or the board, by the nearest deadline or as it is typed."""

from collections.abc import Sequence

from bot.jawaban import Jawaban, Tombol
from bot.messages import papan as kata
from bot.papan import baca, papan, tombol, unit
from bot.render import escape
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.papan import Kolom, nearest
from core.services import papan as layanan
from core.services.papan import PERIHAL, Pilihan


def tenggat(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/tenggat [jenis] [tahun] [smt1 / tw2 / juni]"""  # noqa: D415  as typed
    papan_boleh = layanan.sees_boards(pelaku)
    if layanan.has_own(pelaku) and (not args or not papan_boleh):
        return unit.own(ruang, pelaku)
    if not papan_boleh:
        raise TidakBerhakError(PERIHAL)
    pilihan = layanan.list_boards(ruang.engine, pelaku, now=ruang.now())
    if pilihan.terdekat is None:
        return papan.without(pelaku, pilihan)
    if not args:
        return papan.board(ruang, pelaku, pilihan.terdekat)
    return _asked(ruang, pelaku, args, pilihan)


def _asked(ruang: Ruang, pelaku: Pelaku, args: Sequence[str], pilihan: Pilihan) -> Jawaban:
    semua = [satu for satu, _ in pilihan.semua]
    dicari = baca.read(args, tahun_ini=ruang.now().year)
    jenis = baca.kinds_named(dicari.kata, semua)
    if not jenis:
        ada = list(dict.fromkeys(satu.pendek for satu in semua))
        return Jawaban(kata.tak_dikenal(dicari.kata, ada), _others())
    cocok = baca.matching(dicari, jenis, semua)
    if not cocok:
        return _no_period(args, [satu for satu in semua if satu.jenis in jenis])
    dekat = nearest([(s, on) for s, on in pilihan.semua if s in cocok], ruang.now().date())
    return papan.board(ruang, pelaku, dekat or cocok[0])


def _no_period(args: Sequence[str], ada: Sequence[Kolom]) -> Jawaban:
    pendek = list(dict.fromkeys(satu.pendek for satu in ada))
    nama = pendek[0] if len(pendek) == 1 else ""
    apa = escape(" ".join(args)[:60])
    return Jawaban(kata.tanpa_periode(nama, apa, [kata.kolom(s) for s in ada[:12]]), _others())


def _others() -> tuple[tuple[Tombol, ...], ...]:
    return ((Tombol(kata.TOMBOL_LAIN, f"{tombol.PILIH}:1"),), (KE_MENU,))
