"""The way in: a link, or a request in one's own words. All that a stranger can do."""

from collections.abc import Callable

from bot.akses import tombol
from bot.jawaban import Jawaban, Tombol
from bot.messages import akses as kata
from bot.messages import umum
from bot.render import escape
from bot.ruang import Ruang
from bot.umum.tombol import MENU, menu_of
from core.errors import TerlaluSeringError, UndanganTidakBerlakuError
from core.hak import Pelaku
from core.services import dialog, keluar, permintaan, undangan
from core.undangan import AWALAN, AWALAN_UNIT

DIALOG = dialog.JenisDialog.MINTA_AKSES
PALING_SEDIKIT = 3
"""Letters of an introduction; "ok" introduces nobody."""
MINTA = (Tombol(kata.TOMBOL_MINTA, tombol.MINTA),)


def is_invitation(args: list[str]) -> bool:
    """Tell whether /start comes from a link of ours."""
    return len(args) == 1 and args[0].startswith(AWALAN)


def accept(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Answer /start with an invitation behind it, from a stranger or from anybody."""
    token = args[0].removeprefix(AWALAN)
    try:
        hasil = undangan.accept(ruang.engine, ruang.asal, pelaku, token, now=ruang.now())
    except UndanganTidakBerlakuError as error:
        teks = kata.tidak_berlaku(error.keadaan)
        return Jawaban(teks, MENU if not pelaku.tak_dikenal else (MINTA,))
    dialog.drop(ruang.engine, pelaku, DIALOG)
    teks = f"{kata.diterima(hasil.tugas)}\n\n{umum.sapaan(hasil.pelaku)}"
    return Jawaban(teks, menu_of(hasil.pelaku))


def tamu(ruang: Ruang, pelaku: Pelaku) -> Jawaban:
    """Answer a stranger, whatever they ask."""
    admin_tahu = keluar.is_told(ruang.engine, pelaku.orang_id, now=ruang.now())
    return Jawaban(umum.tamu(pelaku, admin_tahu=admin_tahu), (MINTA,))


def teks(ruang: Ruang, pelaku: Pelaku, nama: str | None, args: list[str]) -> Jawaban:
    """Answer what a stranger has typed: a link, an introduction, or anything else."""
    if nama is None:
        berkenalan = _is_introducing(ruang, pelaku)
        return _introduced(ruang, pelaku, " ".join(args)) if berkenalan else tamu(ruang, pelaku)
    if nama == "start" and is_invitation(args):
        return accept(ruang, pelaku, args)
    if nama == "start" and (unit := _unit_of(ruang, args)):
        return _ask_for_unit(ruang, pelaku, *unit)
    # They have turned to something else: what they write next is no introduction.
    ditinggal = dialog.drop(ruang.engine, pelaku)
    if nama == "batal" and ditinggal:
        return Jawaban(kata.MINTA_BATAL, (MINTA,))
    return tamu(ruang, pelaku)


def _unit_of(ruang: Ruang, args: list[str]) -> tuple[int, str] | None:
    """Return the unit whose link /start comes from, None where it is no such link."""
    if len(args) != 1 or not args[0].startswith(AWALAN_UNIT):
        return None
    return permintaan.unit_of_link(ruang.engine, args[0].removeprefix(AWALAN_UNIT))


def _ask_for_unit(ruang: Ruang, pelaku: Pelaku, unit_id: int, nama: str) -> Jawaban:
    """Let a stranger introduce themselves as of a unit; whether they are is an admin's to say."""
    isi = {"unit": unit_id}
    dialog.put(ruang.engine, pelaku, dialog.Dialog(DIALOG, isi), now=ruang.now())
    return Jawaban(kata.PERKENALKAN_UNIT.format(unit=escape(nama)))


def _introduced(ruang: Ruang, pelaku: Pelaku, isi: str) -> Jawaban:
    """Pass on how a stranger has introduced themselves."""
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now())
    unit_id = berjalan.isi.get("unit") if berjalan else None
    if sum(huruf.isalpha() for huruf in isi) < PALING_SEDIKIT:
        return Jawaban(kata.TERLALU_PENDEK)
    try:
        terdengar = permintaan.ask(
            ruang.engine, ruang.asal, pelaku, isi, unit_id=unit_id, now=ruang.now()
        )
    except TerlaluSeringError:
        return Jawaban(kata.TERLALU_SERING)
    finally:
        dialog.drop(ruang.engine, pelaku, DIALOG)
    kalimat = kata.DITERUSKAN if terdengar else kata.DICATAT
    tampil = escape(isi[: permintaan.PANJANG_KATA])
    ulang = f"{tombol.MINTA}:{unit_id}" if unit_id else tombol.MINTA
    return Jawaban(kalimat.format(kata=tampil), ((Tombol(kata.TOMBOL_TULIS_ULANG, ulang),),))


def kiriman(ruang: Ruang, pelaku: Pelaku) -> Jawaban:
    """Answer what is no text: where an introduction is awaited, say so."""
    return Jawaban(kata.PERKENALKAN) if _is_introducing(ruang, pelaku) else tamu(ruang, pelaku)


def _is_introducing(ruang: Ruang, pelaku: Pelaku) -> bool:
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now())
    return berjalan is not None and berjalan.jenis == DIALOG


def ketukan(ruang: Ruang, pelaku: Pelaku, data: str) -> Jawaban:
    """Answer a stranger's tap."""
    verba, _, isi = data.partition(":")
    if verba != tombol.MINTA:
        return tamu(ruang, pelaku)
    if isi and (unit := permintaan.unit_of_link(ruang.engine, isi)):
        return _ask_for_unit(ruang, pelaku, *unit)
    dialog.put(ruang.engine, pelaku, dialog.Dialog(DIALOG, {}), now=ruang.now())
    return Jawaban(kata.PERKENALKAN)


def _tap_known(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Answer the button of somebody who has been let in since."""
    del args
    dialog.drop(ruang.engine, pelaku, DIALOG)
    return Jawaban(umum.sapaan(pelaku), menu_of(pelaku))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {tombol.MINTA: _tap_known}
