"""Accept an answer, return it with a note, or withdraw what was to be followed up."""

from collections.abc import Callable

from bot.data_tombol import numbers
from bot.jawaban import Jawaban, Tombol
from bot.messages import tindak_putus as kata
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from bot.tindak import lihat, tombol
from bot.tulisan import Tulisan, cap, read_stamped
from core.errors import TidakBerhakError
from core.galat_tindak import TindakBeralihError
from core.hak import Pelaku
from core.services import jawab_tindak as layanan
from core.services.dialog import Dialog, JenisDialog
from core.tindak_lanjut import Keadaan, Terlihat, TindakLanjut
from core.tulisan import readable

CATATAN = Tulisan(JenisDialog.TINDAK_KEMBALIKAN, "tindak", "catatan")
ALASAN = Tulisan(JenisDialog.TINDAK_CABUT, "tindak", "alasan")
Tap = Callable[[Ruang, Pelaku, list[str]], Jawaban]


def told(tap: Tap) -> Tap:
    """Tell whoever comes too late who was faster, and show how things are."""

    def answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        try:
            return tap(ruang, pelaku, args)
        except TindakBeralihError as error:
            return lihat.show(ruang, pelaku, int(args[0]), explain(error))

    return answer


def note(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, teks: str) -> Jawaban:
    """Take the note, and show what it would return before it does."""
    tindak_id, _ = CATATAN.read(berjalan)
    bersih = readable(teks)
    try:
        with CATATAN.dropped_where_refused(ruang, pelaku):
            terlihat = _waiting(ruang, pelaku, tindak_id)
    except TindakBeralihError as error:
        return lihat.show(ruang, pelaku, tindak_id, explain(error))
    CATATAN.keep(ruang, pelaku, tindak_id, bersih)
    return _ask_return(terlihat, bersih)


def reason(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, teks: str) -> Jawaban:
    """Take the reason, and show what it would withdraw before it does."""
    tindak_id, _ = ALASAN.read(berjalan)
    bersih = readable(teks)
    try:
        with ALASAN.dropped_where_refused(ruang, pelaku):
            terlihat = _withdrawable(ruang, pelaku, tindak_id)
    except TindakBeralihError as error:
        return lihat.show(ruang, pelaku, tindak_id, explain(error))
    ALASAN.keep(ruang, pelaku, tindak_id, bersih)
    return _ask_withdraw(terlihat.tindak, bersih)


def name_note(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    tindak_id, _ = CATATAN.read(berjalan)
    return kata.sebutan_catatan(lihat.inspect(ruang, pelaku, tindak_id).tindak)


def name_reason(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    tindak_id, _ = ALASAN.read(berjalan)
    return kata.sebutan_alasan(lihat.inspect(ruang, pelaku, tindak_id).tindak)


def ask_note(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask for the note, or whether to return the answer with it."""
    tindak_id, catatan = CATATAN.read(berjalan)
    terlihat = lihat.inspect(ruang, pelaku, tindak_id)
    if catatan and terlihat.periksa is not None:
        return _ask_return(terlihat, catatan)
    return Jawaban(kata.tanya_catatan(terlihat.tindak), ((_cancel(tindak_id),),))


def ask_reason(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask for the reason, or whether to withdraw for it."""
    tindak_id, alasan = ALASAN.read(berjalan)
    satu = lihat.inspect(ruang, pelaku, tindak_id).tindak
    if alasan:
        return _ask_withdraw(satu, alasan)
    return Jawaban(kata.tanya_alasan(satu), ((_cancel(tindak_id),),))


def _waiting(ruang: Ruang, pelaku: Pelaku, tindak_id: int) -> Terlihat:
    """Return it if the person may judge its answer now.

    Raises TidakBerhakError, and TindakBeralihError where no answer waits any more.
    """
    terlihat = lihat.inspect(ruang, pelaku, tindak_id)
    if terlihat.tindak.keadaan is not Keadaan.DIPERIKSA:
        raise layanan.moved(terlihat.tindak, ruang.now())
    if terlihat.periksa is None:
        raise TidakBerhakError(layanan.PERIHAL_PERIKSA)
    return terlihat


def _withdrawable(ruang: Ruang, pelaku: Pelaku, tindak_id: int) -> Terlihat:
    terlihat = lihat.inspect(ruang, pelaku, tindak_id)
    if terlihat.tindak.rampung:
        raise layanan.moved(terlihat.tindak, ruang.now())
    if not terlihat.cabut:
        raise TidakBerhakError(layanan.PERIHAL_ATUR)
    return terlihat


def _ask_return(terlihat: Terlihat, catatan: str, awal: str = "") -> Jawaban:
    satu, tugas = terlihat.tindak, terlihat.periksa
    if tugas is None:
        raise TidakBerhakError(layanan.PERIHAL_PERIKSA)
    ya = tombol.of(tombol.YA_KEMBALI, satu.id, _stamp(satu, catatan))
    teks = kata.tanya_kembali(satu, catatan, tugas)
    return Jawaban(
        f"{awal}\n\n{teks}" if awal else teks,
        ((Tombol(kata.TOMBOL_YA_KEMBALI, ya), _cancel(satu.id)),),
    )


def _ask_withdraw(satu: TindakLanjut, alasan: str) -> Jawaban:
    ya = tombol.of(tombol.YA_CABUT, satu.id, cap(alasan))
    return Jawaban(
        kata.tanya_cabut(satu, alasan),
        ((Tombol(kata.TOMBOL_YA_CABUT, ya), _cancel(satu.id)),),
    )


def _stamp(satu: TindakLanjut, catatan: str) -> str:
    """Return what tells this note on this answer from any other."""
    return cap(f"{satu.terakhir.id if satu.terakhir else 0}\n{catatan}")


def _cancel(tindak_id: int) -> Tombol:
    return Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL_TULIS, tindak_id))


def _tap_accept(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tindak_id, jawaban_id = numbers(args, 2)
    now = ruang.now()
    layanan.judge(ruang.engine, ruang.asal, pelaku, jawaban_id, None, now=now)
    return lihat.show(ruang, pelaku, tindak_id, kata.DITERIMA)


def _tap_return(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Ask for the note, which is the next text that the person writes."""
    (tindak_id,) = numbers(args, 1)
    satu = _waiting(ruang, pelaku, tindak_id).tindak
    CATATAN.keep(ruang, pelaku, tindak_id, "")
    return Jawaban(kata.tanya_catatan(satu), ((_cancel(tindak_id),),))


def _tap_returned(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Return the answer with the note that was shown."""
    tindak_id, tanda = read_stamped(args)
    if _is_returned(lihat.inspect(ruang, pelaku, tindak_id).tindak, pelaku, tanda):
        return lihat.show(ruang, pelaku, tindak_id, kata.DIKEMBALIKAN)
    catatan = CATATAN.find(ruang, pelaku, tindak_id)
    terlihat = _waiting(ruang, pelaku, tindak_id)
    satu = terlihat.tindak
    if not catatan or satu.terakhir is None:
        return _tap_return(ruang, pelaku, args[:1])
    if _stamp(satu, catatan) != tanda:
        # Another note was written since, or another answer: it is shown first.
        return _ask_return(terlihat, catatan, kata.DIJAWAB_LAGI)
    now = ruang.now()
    layanan.judge(ruang.engine, ruang.asal, pelaku, satu.terakhir.id, catatan, now=now)
    CATATAN.drop(ruang, pelaku, tindak_id)
    return lihat.show(ruang, pelaku, tindak_id, kata.DIKEMBALIKAN)


def _is_returned(satu: TindakLanjut, pelaku: Pelaku, tanda: str) -> bool:
    """Tell whether a tap before this one has done it: taps are repeated, and delivered again."""
    putusan = satu.terakhir.putusan if satu.terakhir else None
    if putusan is None or putusan.oleh.orang_id != pelaku.orang_id:
        return False
    return _stamp(satu, putusan.catatan or "") == tanda


def _tap_withdraw(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (tindak_id,) = numbers(args, 1)
    satu = _withdrawable(ruang, pelaku, tindak_id).tindak
    ALASAN.keep(ruang, pelaku, tindak_id, "")
    return Jawaban(kata.tanya_alasan(satu), ((_cancel(tindak_id),),))


def _tap_withdrawn(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tindak_id, tanda = read_stamped(args)
    dicabut = lihat.inspect(ruang, pelaku, tindak_id).tindak.dicabut
    if dicabut and dicabut[1].orang_id == pelaku.orang_id and cap(dicabut[0]) == tanda:
        return lihat.show(ruang, pelaku, tindak_id, kata.DICABUT)
    alasan = ALASAN.find(ruang, pelaku, tindak_id)
    terlihat = _withdrawable(ruang, pelaku, tindak_id)
    if not alasan:
        return _tap_withdraw(ruang, pelaku, args[:1])
    if cap(alasan) != tanda:
        return _ask_withdraw(terlihat.tindak, alasan)
    layanan.withdraw(ruang.engine, ruang.asal, pelaku, tindak_id, alasan, now=ruang.now())
    ALASAN.drop(ruang, pelaku, tindak_id)
    return lihat.show(ruang, pelaku, tindak_id, kata.DICABUT)


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (tindak_id,) = numbers(args, 1)
    jawaban = lihat.show(ruang, pelaku, tindak_id)
    for satu in (CATATAN, ALASAN):
        satu.drop(ruang, pelaku, tindak_id)
    return jawaban


TOMBOL: dict[str, Tap] = {
    tombol.TERIMA: told(_tap_accept),
    tombol.KEMBALIKAN: told(_tap_return),
    tombol.YA_KEMBALI: told(_tap_returned),
    tombol.CABUT: told(_tap_withdraw),
    tombol.YA_CABUT: told(_tap_withdrawn),
    tombol.BATAL_TULIS: _tap_cancel,
}
