"""Handing on what staf wrote: at once, or after saying why it takes the place of another figure."""

from bot.data_tombol import numbers
from bot.isi import lihat, tombol
from bot.isi.menjawab import CATATAN_MAKS, is_no_reason, one_line
from bot.isi.putuskan import SATU, Tap, allowed, inspect, named, told, too_late, words
from bot.isi.tampil import figur
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import berjalan as kata_berjalan
from bot.messages import isi as kata_isi
from bot.messages import isian as kata
from bot.messages import verifikasi as kata_putus
from bot.render import escape
from bot.ruang import Ruang
from bot.tulisan import Tulisan, cap, read_stamped
from core.errors import AlasanWajibError, SudahBeralihError
from core.hak import Pelaku
from core.isian import resmi
from core.services import pengisian
from core.services.dialog import Dialog, JenisDialog
from core.services.lihat_isian import Terlihat, Tindakan

ALASAN = Tulisan(JenisDialog.ALASAN_AJUKAN, "isian", "alasan")


def _tap_submit(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (isian_id,) = numbers(args, SATU)
    return _submit(ruang, pelaku, isian_id, "")


def _submit(ruang: Ruang, pelaku: Pelaku, isian_id: int, alasan: str) -> Jawaban:
    """Hand it on; where a reason is missing, ask for it."""
    try:
        satu = pengisian.submit(
            ruang.engine, ruang.asal, pelaku, isian_id, alasan=alasan, now=ruang.now()
        )
    except AlasanWajibError:
        return _ask_reason(ruang, pelaku, isian_id)
    return lihat.show(ruang, pelaku, isian_id, awal=kata_putus.dikirim(*named(ruang, pelaku, satu)))


def _ask_reason(ruang: Ruang, pelaku: Pelaku, isian_id: int) -> Jawaban:
    """Ask why, which is the next text that the person writes."""
    terlihat = allowed(ruang, pelaku, isian_id, Tindakan.AJUKAN)
    ALASAN.keep(ruang, pelaku, isian_id, "")
    mengapa = _why(ruang, pelaku, terlihat)
    return Jawaban(kata_putus.tanya_alasan(*words(terlihat), mengapa), _cancel(isian_id))


def _why(ruang: Ruang, pelaku: Pelaku, terlihat: Terlihat) -> list[str]:
    """Return what makes a reason necessary, each as HTML."""
    satu = terlihat.menunggu
    tinjauan = pengisian.review_handed(ruang.engine, pelaku, satu.isian, now=ruang.now())
    mengapa = [f"⚠ {kata.PERINGATAN[p]}" for p in tinjauan.peringatan]
    lama = resmi(tinjauan.sama)
    if lama is not None:
        mengapa.append(kata_putus.terverifikasi_kini(escape(figur(lama.angka, satu.objek))))
    return mengapa


def reason(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, teks: str) -> Jawaban:
    """Take the reason, and show what it would hand on before it does."""
    isian_id, _ = ALASAN.read(berjalan)
    bersih = one_line(teks)
    if is_no_reason(bersih):
        return Jawaban(kata_isi.ALASAN_KOSONG, _cancel(isian_id))
    if len(bersih) > CATATAN_MAKS:
        salah = kata_isi.PANJANG.format(maks=CATATAN_MAKS, banyak=len(bersih))
        return Jawaban(salah, _cancel(isian_id))
    try:
        with ALASAN.dropped_where_refused(ruang, pelaku):
            terlihat = allowed(ruang, pelaku, isian_id, Tindakan.AJUKAN)
    except SudahBeralihError as error:
        return too_late(ruang, pelaku, isian_id, error)
    ALASAN.keep(ruang, pelaku, isian_id, bersih)
    return _ask(terlihat, bersih)


def sebut(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    """Return what a reason that waits is called."""
    apa, kapan, _ = words(inspect(ruang, pelaku, ALASAN.read(berjalan)[0]))
    return kata_berjalan.alasan_ajukan(escape(apa), kapan)


def tanya(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask for the reason, or whether to hand the posting on with it."""
    isian_id, alasan = ALASAN.read(berjalan)
    terlihat = inspect(ruang, pelaku, isian_id)
    if alasan:
        return _ask(terlihat, alasan)
    mengapa = _why(ruang, pelaku, terlihat)
    return Jawaban(kata_putus.tanya_alasan(*words(terlihat), mengapa), _cancel(isian_id))


def _tap_submitted(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Hand it on with the reason that was shown."""
    isian_id, tanda = read_stamped(args)
    alasan = ALASAN.find(ruang, pelaku, isian_id)
    if alasan and cap(alasan) != tanda:
        # Another reason was written since: it is shown before it is sent.
        return _ask(allowed(ruang, pelaku, isian_id, Tindakan.AJUKAN), alasan)
    return _submit(ruang, pelaku, isian_id, alasan)


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (isian_id,) = numbers(args, SATU)
    ALASAN.drop(ruang, pelaku, isian_id)
    return lihat.show(ruang, pelaku, isian_id)


def _ask(terlihat: Terlihat, alasan: str) -> Jawaban:
    isian_id = terlihat.menunggu.isian.id
    ya = Tombol(kata_putus.TOMBOL_AJUKAN, f"{tombol.YA_AJUKAN}:{isian_id}:{cap(alasan)}")
    teks = kata_putus.tanya_ajukan(*words(terlihat), alasan, lihat.as_whom(terlihat))
    return Jawaban(teks, ((ya, *_cancel(isian_id)[0]),))


def _cancel(isian_id: int) -> Baris:
    return ((Tombol(kata_putus.TOMBOL_BATAL, f"{tombol.BATAL_AJUKAN}:{isian_id}"),),)


TOMBOL: dict[str, Tap] = {
    tombol.AJUKAN: told(_tap_submit),
    tombol.YA_AJUKAN: told(_tap_submitted),
    tombol.BATAL_AJUKAN: _tap_cancel,
}
