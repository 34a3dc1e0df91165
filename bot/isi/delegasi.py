"""The head of a unit lets staf submit without asking, and takes it back."""

from collections.abc import Callable

from bot.data_tombol import number, numbers
from bot.halaman import berhalaman
from bot.isi import tombol, verifikasi
from bot.jawaban import Jawaban, Tombol
from bot.messages import delegasi as kata
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.services import delegasi

KE_DAFTAR = (Tombol(kata.TOMBOL_DAFTAR, f"{tombol.DELEGASI}:1"),)
TERBACA = {"0": False, "1": True}


def mulai(penugasan_id: int) -> Tombol:
    """Return the button that asks whether this staf need not ask any more."""
    return Tombol(kata.TOMBOL_MULAI, f"{tombol.TANYA_DELEGASI}:{penugasan_id}")


def _tap_list(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (halaman,) = numbers(args, 1)
    semua = delegasi.list_staf(ruang.engine, pelaku, now=ruang.now())
    baris = tuple(
        (Tombol(kata.tombol(s), f"{tombol.TANYA_DELEGASI}:{s.penugasan_id}"),) for s in semua
    )
    return Jawaban(kata.daftar(semua), (*berhalaman(baris, tombol.DELEGASI, halaman), (KE_MENU,)))


def _tap_ask(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    staf = delegasi.get(ruang.engine, pelaku, *numbers(args, 1), now=ruang.now())
    jadi = 0 if staf.didelegasikan else 1
    ya = kata.TOMBOL_YA_CABUT if staf.didelegasikan else kata.TOMBOL_YA
    data = f"{tombol.UBAH_DELEGASI}:{staf.penugasan_id}:{jadi}"
    batal = Tombol(kata.TOMBOL_BATAL, f"{tombol.DELEGASI}:1")
    return Jawaban(kata.tanya(staf), ((Tombol(ya, data), batal),))


def _tap_change(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != len(("penugasan", "boleh")) or args[1] not in TERBACA:
        raise TombolBasiError(":".join(args))
    staf = delegasi.change(
        ruang.engine,
        ruang.asal,
        pelaku,
        number(args[0]),
        boleh=TERBACA[args[1]],
        now=ruang.now(),
    )
    return Jawaban(kata.selesai(staf), (*verifikasi.ke_staf(ruang, pelaku), KE_DAFTAR))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.DELEGASI: _tap_list,
    tombol.TANYA_DELEGASI: _tap_ask,
    tombol.UBAH_DELEGASI: _tap_change,
}
