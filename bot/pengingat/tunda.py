"""To be reminded again later: tomorrow, next week, or on a day that is picked."""

from collections.abc import Callable, Sequence
from datetime import date

from bot.data_tombol import number, numbers
from bot.jawaban import Jawaban, Tombol
from bot.messages import pengingat as kata
from bot.messages.kesalahan import explain
from bot.pengingat import tombol
from bot.pengingat.pesan import back, message, touching
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.galat_kewajiban import HariTundaError
from core.hak import Pelaku
from core.services import dialog, tanggap
from core.services.dialog import Dialog
from core.tanggal import read_coming_day

DIALOG = dialog.JenisDialog.TUNDA
TANGGAL = "%Y%m%d"


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tertulis: str) -> Jawaban:
    """Take the day that somebody writes."""
    bundel_id, kewajiban_id = int(berjalan.isi["bundel"]), int(berjalan.isi["kewajiban"])
    on = read_coming_day(tertulis, ruang.now().date())
    if on is None:
        lagi = ask_day(ruang, pelaku, bundel_id, kewajiban_id)
        awal = kata.tanggal_tak_terbaca(tertulis)
        return Jawaban(f"{awal} {lagi.html}", lagi.tombol)
    try:
        return _put_off(ruang, pelaku, bundel_id, kewajiban_id, on)
    except HariTundaError as error:
        return Jawaban(explain(error), ((_cancel(bundel_id),),))


def ask(ruang: Ruang, pelaku: Pelaku, bundel_id: int, kewajiban_id: int) -> Jawaban:
    """Ask when."""
    ids = _ids(ruang, pelaku, bundel_id, kewajiban_id)
    hari = tanggap.days_for(ruang.engine, pelaku, bundel_id, ids, now=ruang.now())
    besok = kata.tombol_besok(hari.mulai_on, ruang.now().date())
    saran = [Tombol(besok, _until(bundel_id, kewajiban_id, hari.mulai_on))]
    if hari.senin_on:
        senin = kata.tombol_senin(hari.senin_on)
        saran.append(Tombol(senin, _until(bundel_id, kewajiban_id, hari.senin_on)))
    lain = Tombol(kata.TOMBOL_TANGGAL, tombol.of(tombol.TANGGAL, bundel_id, kewajiban_id))
    pilihan = tuple((satu,) for satu in (*saran, lain))
    isi = tanggap.show(ruang.engine, pelaku, bundel_id, now=ruang.now())
    nama = [kata.nama(satu) for satu in isi.semua if satu.kewajiban_id in ids]
    return Jawaban(kata.kapan(nama, hari.akhir_on), (*pilihan, (back(bundel_id),)))


def _until(bundel_id: int, kewajiban_id: int, on: date) -> str:
    return tombol.of(tombol.TUNDA, bundel_id, kewajiban_id, on.strftime(TANGGAL))


def _ids(ruang: Ruang, pelaku: Pelaku, bundel_id: int, kewajiban_id: int) -> Sequence[int]:
    """Return the obligation, or all that the reminder still waits for."""
    if kewajiban_id != tombol.SEMUA:
        return [kewajiban_id]
    isi = tanggap.show(ruang.engine, pelaku, bundel_id, now=ruang.now())
    return [satu.kewajiban_id for satu in isi.semua]


def _put_off(ruang: Ruang, pelaku: Pelaku, bundel_id: int, kewajiban_id: int, on: date) -> Jawaban:
    ids = _ids(ruang, pelaku, bundel_id, kewajiban_id)
    kapan, semua = tanggap.put_off(
        ruang.engine, ruang.asal, pelaku, bundel_id, ids, on, now=ruang.now()
    )
    dialog.drop(ruang.engine, pelaku, DIALOG)
    return Jawaban(kata.ditunda(semua, kapan), ((back(bundel_id),),))


def _tap_until(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    bundel_id, kewajiban_id, hari = numbers(args, 3)
    teks_hari = f"{hari:08}"
    try:
        on = date(int(teks_hari[:4]), int(teks_hari[4:6]), int(teks_hari[6:]))
    except ValueError:
        raise TombolBasiError(teks_hari) from None
    return _put_off(ruang, pelaku, bundel_id, kewajiban_id, on)


def _tap_pick(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return ask_day(ruang, pelaku, *numbers(args, 2))


def ask_day(ruang: Ruang, pelaku: Pelaku, bundel_id: int, kewajiban_id: int) -> Jawaban:
    """Ask for the day, which is the next text that the person writes."""
    ids = _ids(ruang, pelaku, bundel_id, kewajiban_id)
    hari = tanggap.days_for(ruang.engine, pelaku, bundel_id, ids, now=ruang.now())
    isi = {"bundel": bundel_id, "kewajiban": kewajiban_id}
    dialog.put(ruang.engine, pelaku, Dialog(DIALOG, isi), now=ruang.now())
    return Jawaban(kata.tulis_tanggal(hari.mulai_on, hari.akhir_on), ((_cancel(bundel_id),),))


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    dialog.drop(ruang.engine, pelaku, DIALOG, dialog.JenisDialog.KENDALA)
    bundel_id = number(":".join(args))
    isi = tanggap.put_back(ruang.engine, pelaku, bundel_id, now=ruang.now())
    return message(isi)


def _cancel(bundel_id: int) -> Tombol:
    return Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL, bundel_id))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.TUNDA: touching(_tap_until),
    tombol.TANGGAL: touching(_tap_pick),
    tombol.BATAL: _tap_cancel,
}
