"""Accepting, returning with a note and taking back one posting."""

from collections.abc import Callable
from typing import Any

from bot.data_tombol import number, numbers
from bot.isi import lihat, tampil, tombol, verifikasi
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import berjalan as kata_berjalan
from bot.messages import isian as kata
from bot.messages import verifikasi as kata_putus
from bot.messages.kesalahan import explain
from bot.render import escape
from bot.ruang import Ruang
from core.errors import (
    CatatanWajibError,
    DomainError,
    SudahBeralihError,
    TidakBerhakError,
    TombolBasiError,
)
from core.hak import Pelaku
from core.isian import Isian
from core.services import dialog, lihat_isian, pengisian, putusan
from core.services.dialog import Dialog
from core.services.lihat_isian import Terlihat, Tindakan
from core.teks import fold, without_hidden

DIALOG = dialog.JenisDialog.KEMBALIKAN
Tap = Callable[[Ruang, Pelaku, list[str]], Jawaban]
SATU = 1


def told(tap: Tap) -> Tap:
    """Tell whoever comes too late who was faster and when, and show how things are."""

    def answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        try:
            return tap(ruang, pelaku, args)
        except SudahBeralihError as error:
            return lihat.show(ruang, pelaku, number(args[0]), awal=explain(error))

    return answer


def _tap_accept(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (isian_id,) = numbers(args, SATU)
    satu = putusan.accept(ruang.engine, ruang.asal, pelaku, isian_id, now=ruang.now())
    teks = kata_putus.disetujui(*named(ruang, pelaku, satu))
    return Jawaban(teks, verifikasi.ke_daftar(ruang, pelaku))


def _tap_withdraw(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Ask whether it is to be taken back."""
    (isian_id,) = numbers(args, SATU)
    terlihat = allowed(ruang, pelaku, isian_id, Tindakan.TARIK)
    if terlihat is None:
        return now_is(ruang, pelaku, isian_id)
    ya = Tombol(kata_putus.TOMBOL_YA_TARIK, f"{tombol.YA_TARIK}:{isian_id}")
    return Jawaban(kata_putus.tanya_tarik(*words(terlihat)), ((ya, _back(isian_id)),))


def _tap_withdrawn(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (isian_id,) = numbers(args, SATU)
    satu = pengisian.withdraw(ruang.engine, ruang.asal, pelaku, isian_id, now=ruang.now())
    apa, kapan, _ = named(ruang, pelaku, satu)
    return lihat.show(ruang, pelaku, isian_id, awal=kata_putus.ditarik(apa, kapan))


def _tap_return(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Ask for the note, which is the next text that the person writes."""
    (isian_id,) = numbers(args, SATU)
    terlihat = allowed(ruang, pelaku, isian_id, Tindakan.KEMBALIKAN)
    if terlihat is None:
        return now_is(ruang, pelaku, isian_id)
    _keep(ruang, pelaku, {"isian": isian_id, "catatan": ""})
    return Jawaban(kata_putus.tanya_catatan(*words(terlihat)), _cancel(isian_id))


def note(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, teks: str) -> Jawaban:
    """Take the note, and show what it would return before it does."""
    isian_id = int(berjalan.isi["isian"])
    bersih = without_hidden(teks).strip()
    if not fold(bersih):
        return Jawaban(kata_putus.CATATAN_KOSONG, _cancel(isian_id))
    if len(bersih) > kata_putus.CATATAN_MAKS:
        return Jawaban(kata_putus.catatan_panjang(len(bersih)), _cancel(isian_id))
    try:
        terlihat = allowed(ruang, pelaku, isian_id, Tindakan.KEMBALIKAN)
    except DomainError:
        # It is no longer theirs to return: what they write next is no note.
        dialog.drop(ruang.engine, pelaku, DIALOG)
        raise
    if terlihat is None:
        dialog.drop(ruang.engine, pelaku, DIALOG)
        return now_is(ruang, pelaku, isian_id)
    _keep(ruang, pelaku, {"isian": isian_id, "catatan": bersih})
    return _ask(terlihat, bersih)


def sebut(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    """Return what a note that waits is called."""
    apa, kapan, _ = words(inspect(ruang, pelaku, int(berjalan.isi["isian"])))
    return kata_berjalan.catatan_kembali(escape(apa), kapan)


def tanya(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask for the note, or whether to return the posting with it."""
    isian_id, catatan = int(berjalan.isi["isian"]), str(berjalan.isi["catatan"])
    terlihat = inspect(ruang, pelaku, isian_id)
    if catatan:
        return _ask(terlihat, catatan)
    return Jawaban(kata_putus.tanya_catatan(*words(terlihat)), _cancel(isian_id))


def _tap_returned(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Return it with the note that was shown."""
    if len(args) != len(("isian", "cap")):
        raise TombolBasiError(":".join(args))
    isian_id = number(args[0])
    catatan = _note_of(ruang, pelaku, isian_id)
    if catatan and tombol.cap(catatan) != args[1]:
        # Another note was written since: it is shown before it is sent.
        return _ask(inspect(ruang, pelaku, isian_id), catatan)
    try:
        satu = putusan.give_back(
            ruang.engine, ruang.asal, pelaku, isian_id, catatan, now=ruang.now()
        )
    except CatatanWajibError:
        return _tap_return(ruang, pelaku, args[:1])
    apa, kapan, _ = named(ruang, pelaku, satu)
    teks = kata_putus.dikembalikan(apa, kapan, satu.catatan_putusan or "")
    return Jawaban(teks, verifikasi.ke_daftar(ruang, pelaku))


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (isian_id,) = numbers(args, SATU)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=DIALOG)
    if berjalan is not None and berjalan.isi["isian"] == isian_id:
        # A note on another posting may be under way since: that one goes on.
        dialog.drop(ruang.engine, pelaku, DIALOG)
    return lihat.show(ruang, pelaku, isian_id)


def _ask(terlihat: Terlihat, catatan: str) -> Jawaban:
    isian_id = terlihat.menunggu.isian.id
    ya = Tombol(
        kata_putus.TOMBOL_YA_KEMBALI, f"{tombol.YA_KEMBALI}:{isian_id}:{tombol.cap(catatan)}"
    )
    teks = kata_putus.tanya_kembali(*words(terlihat), catatan, lihat.as_whom(terlihat))
    return Jawaban(teks, ((ya, *_cancel(isian_id)[0]),))


def allowed(ruang: Ruang, pelaku: Pelaku, isian_id: int, tindakan: Tindakan) -> Terlihat | None:
    """Return the posting if the person may do this now, None if it is no longer to be done.

    Raises TidakBerhakError for whoever may only look at it.
    """
    terlihat = inspect(ruang, pelaku, isian_id)
    if tindakan in terlihat.tindakan:
        return terlihat
    if terlihat.menunggu.isian.menunggu_orang:
        raise TidakBerhakError(putusan.PERIHAL)
    return None


def now_is(ruang: Ruang, pelaku: Pelaku, isian_id: int) -> Jawaban:
    """Say what it is now."""
    isian = inspect(ruang, pelaku, isian_id).menunggu.isian
    pemutus = isian.pemutus
    pada = pemutus.pada_at.astimezone(ruang.zona) if pemutus else None
    error = SudahBeralihError(isian.status, oleh=pemutus.nama if pemutus else None, pada_at=pada)
    return lihat.show(ruang, pelaku, isian_id, awal=explain(error))


def inspect(ruang: Ruang, pelaku: Pelaku, isian_id: int) -> Terlihat:
    return lihat_isian.inspect(ruang.engine, pelaku, isian_id, now=ruang.now())


def _note_of(ruang: Ruang, pelaku: Pelaku, isian_id: int) -> str:
    """Return the note that the person has written for this posting, "" for none."""
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=DIALOG)
    cocok = berjalan is not None and berjalan.isi["isian"] == isian_id
    return str(berjalan.isi["catatan"]) if berjalan and cocok else ""


def _keep(ruang: Ruang, pelaku: Pelaku, isi: dict[str, Any]) -> None:
    dialog.put(ruang.engine, pelaku, Dialog(DIALOG, isi), now=ruang.now())


def words(terlihat: Terlihat) -> tuple[str, str, str]:
    satu = terlihat.menunggu
    angka = escape(tampil.figur(satu.isian.angka, satu.objek))
    return kata.objek(satu.objek), kata.kapan(satu.objek, satu.isian.periode), angka


def named(ruang: Ruang, pelaku: Pelaku, isian: Isian) -> tuple[str, str, str]:
    return words(inspect(ruang, pelaku, isian.id))


def _back(isian_id: int) -> Tombol:
    return Tombol(kata_putus.TOMBOL_BATAL, tombol.lihat(isian_id))


def _cancel(isian_id: int) -> Baris:
    return ((Tombol(kata_putus.TOMBOL_BATAL, f"{tombol.BATAL_KEMBALI}:{isian_id}"),),)


TOMBOL: dict[str, Tap] = {
    tombol.SETUJUI: told(_tap_accept),
    tombol.TARIK: told(_tap_withdraw),
    tombol.YA_TARIK: told(_tap_withdrawn),
    tombol.KEMBALIKAN: told(_tap_return),
    tombol.YA_KEMBALI: told(_tap_returned),
    tombol.BATAL_KEMBALI: _tap_cancel,
}
