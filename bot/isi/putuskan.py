"""Accepting, returning with a note and taking back one posting."""

from collections.abc import Callable

from bot.data_tombol import number, numbers
from bot.isi import lihat, tampil, tombol, verifikasi
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import berjalan as kata_berjalan
from bot.messages import isian as kata
from bot.messages import verifikasi as kata_putus
from bot.messages.kesalahan import explain
from bot.render import escape
from bot.ruang import Ruang
from bot.tulisan import Tulisan, cap, read_stamped
from core.errors import CatatanWajibError, SudahBeralihError, TidakBerhakError
from core.hak import Pelaku
from core.isian import Isian
from core.services import lihat_isian, pengisian, putusan
from core.services.dialog import Dialog, JenisDialog
from core.services.lihat_isian import Terlihat, Tindakan
from core.teks import fold, without_hidden

CATATAN = Tulisan(JenisDialog.KEMBALIKAN, "isian", "catatan")
Tap = Callable[[Ruang, Pelaku, list[str]], Jawaban]
SATU = 1


def told(tap: Tap) -> Tap:
    """Tell whoever comes too late who was faster and when, and show how things are."""

    def answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        try:
            return tap(ruang, pelaku, args)
        except SudahBeralihError as error:
            return too_late(ruang, pelaku, number(args[0]), error)

    return answer


def too_late(ruang: Ruang, pelaku: Pelaku, isian_id: int, error: SudahBeralihError) -> Jawaban:
    """Say what it is now."""
    return lihat.show(ruang, pelaku, isian_id, awal=explain(error))


def _tap_accept(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (isian_id,) = numbers(args, SATU)
    satu = putusan.accept(ruang.engine, ruang.asal, pelaku, isian_id, now=ruang.now())
    teks = kata_putus.disetujui(*named(ruang, pelaku, satu))
    return Jawaban(teks, verifikasi.ke_daftar(ruang, pelaku))


def _tap_withdraw(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Ask whether it is to be taken back."""
    (isian_id,) = numbers(args, SATU)
    terlihat = allowed(ruang, pelaku, isian_id, Tindakan.TARIK)
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
    CATATAN.keep(ruang, pelaku, isian_id, "")
    return Jawaban(kata_putus.tanya_catatan(*words(terlihat)), _cancel(isian_id))


def note(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, teks: str) -> Jawaban:
    """Take the note, and show what it would return before it does."""
    isian_id, _ = CATATAN.read(berjalan)
    bersih = without_hidden(teks).strip()
    if not fold(bersih):
        return Jawaban(kata_putus.CATATAN_KOSONG, _cancel(isian_id))
    if len(bersih) > kata_putus.CATATAN_MAKS:
        return Jawaban(kata_putus.catatan_panjang(len(bersih)), _cancel(isian_id))
    try:
        with CATATAN.dropped_where_refused(ruang, pelaku):
            terlihat = allowed(ruang, pelaku, isian_id, Tindakan.KEMBALIKAN)
    except SudahBeralihError as error:
        return too_late(ruang, pelaku, isian_id, error)
    CATATAN.keep(ruang, pelaku, isian_id, bersih)
    return _ask(terlihat, bersih)


def sebut(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    """Return what a note that waits is called."""
    apa, kapan, _ = words(inspect(ruang, pelaku, CATATAN.read(berjalan)[0]))
    return kata_berjalan.catatan_kembali(escape(apa), kapan)


def tanya(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask for the note, or whether to return the posting with it."""
    isian_id, catatan = CATATAN.read(berjalan)
    terlihat = inspect(ruang, pelaku, isian_id)
    if catatan:
        return _ask(terlihat, catatan)
    return Jawaban(kata_putus.tanya_catatan(*words(terlihat)), _cancel(isian_id))


def _tap_returned(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Return it with the note that was shown."""
    isian_id, tanda = read_stamped(args)
    catatan = CATATAN.find(ruang, pelaku, isian_id)
    if catatan and cap(catatan) != tanda:
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
    CATATAN.drop(ruang, pelaku, isian_id)
    return lihat.show(ruang, pelaku, isian_id)


def _ask(terlihat: Terlihat, catatan: str) -> Jawaban:
    isian_id = terlihat.menunggu.isian.id
    ya = Tombol(kata_putus.TOMBOL_YA_KEMBALI, f"{tombol.YA_KEMBALI}:{isian_id}:{cap(catatan)}")
    teks = kata_putus.tanya_kembali(*words(terlihat), catatan, lihat.as_whom(terlihat))
    return Jawaban(teks, ((ya, *_cancel(isian_id)[0]),))


def allowed(ruang: Ruang, pelaku: Pelaku, isian_id: int, tindakan: Tindakan) -> Terlihat:
    """Return the posting if the person may do this now.

    Raises TidakBerhakError for whoever may only look at it, SudahBeralihError where it is no
    longer to be done.
    """
    terlihat = inspect(ruang, pelaku, isian_id)
    if tindakan in terlihat.tindakan:
        return terlihat
    isian = terlihat.menunggu.isian
    if isian.menunggu_orang:
        raise TidakBerhakError(putusan.PERIHAL)
    pemutus = isian.pemutus
    pada = pemutus.pada_at.astimezone(ruang.zona) if pemutus else None
    raise SudahBeralihError(isian.status, oleh=pemutus.nama if pemutus else None, pada_at=pada)


def inspect(ruang: Ruang, pelaku: Pelaku, isian_id: int) -> Terlihat:
    return lihat_isian.inspect(ruang.engine, pelaku, isian_id, now=ruang.now())


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
