"""/batal: leave what one is in the middle of, and come back to what waits behind it."""

from bot import pekerjaan
from bot.berjalan import below
from bot.jawaban import Jawaban
from bot.messages import berjalan as kata
from bot.ruang import Ruang
from core.errors import DomainError
from core.hak import Pelaku
from core.services import dialog
from core.services.dialog import Dialog


def batal(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del args
    ditinggal = dialog.leave(ruang.engine, ruang.asal, pelaku, now=ruang.now())
    if ditinggal is None:
        return Jawaban(kata.TIDAK_ADA)
    nama = _name(ruang, pelaku, ditinggal.dialog) if ditinggal.dialog else ""
    awal = kata.ditinggal(nama) if nama else kata.DITINGGAL
    return behind(ruang, pelaku, Jawaban(awal)) or Jawaban(f"{awal} {kata.MENU}")


def behind(ruang: Ruang, pelaku: Pelaku, jawaban: Jawaban) -> Jawaban | None:
    """Return this with the question that is returned to, None where nothing waits."""
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now())
    if berjalan is None:
        return None
    penunggu = pekerjaan.waiting(berjalan.jenis)
    nama = _name(ruang, pelaku, berjalan)
    if penunggu is None or not nama:
        return Jawaban(f"{jawaban.html}\n\n{kata.MENUNGGU_LAIN}", jawaban.tombol)
    return below(
        f"{jawaban.html}\n\n{kata.menunggu(nama)}", penunggu.tanya(ruang, pelaku, berjalan)
    )


def _name(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    """Return what it is called, "" where that cannot be told (any more)."""
    penunggu = pekerjaan.waiting(berjalan.jenis)
    try:
        return penunggu.sebut(ruang, pelaku, berjalan) if penunggu else ""
    except DomainError:
        return ""
