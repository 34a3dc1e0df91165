"""How /isi goes on: what was said is kept, what is due is asked, then all is shown and posted."""

from bot.berjalan import BARU_NAMA
from bot.isi import langkah, tanda_terima, tertunda, tinjau
from bot.isi.konteks import Konteks, button
from bot.isi.pengisian import Pengisian
from bot.jawaban import Jawaban
from bot.messages import berjalan as kata_berjalan
from bot.messages import isi as kata
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from core.errors import AlasanWajibError, DomainError
from core.hak import Pelaku
from core.services import dialog, pengisian
from core.services.dialog import Dialog

JENIS = dialog.JenisDialog.ISI


def find_open(ruang: Ruang, pelaku: Pelaku) -> Pengisian | None:
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=JENIS)
    return Pengisian.from_json(berjalan.isi) if berjalan else None


def sebut(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    """Return what a figure that waits is called."""
    k = Konteks(ruang, pelaku, Pengisian.from_json(berjalan.isi))
    baru = k.isi.isi.get(BARU_NAMA)
    return kata_berjalan.beserta_baru(tertunda.sebut(k), baru) if baru else tertunda.sebut(k)


def tanya(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Return the question that it waits with."""
    return show(Konteks(ruang, pelaku, Pengisian.from_json(berjalan.isi)))


def go_on(k: Konteks) -> Jawaban:
    """Keep what was said, and ask what comes next."""
    keep(k)
    return show(k)


def keep(k: Konteks) -> None:
    k.isi.changed_by(k.ruang.asal)
    isi = Dialog(JENIS, k.isi.to_json())
    dialog.put(k.ruang.engine, k.pelaku, isi, now=k.ruang.now())


def show(k: Konteks) -> Jawaban:
    """Return the question that is due, or the summary; where neither can be, what to change."""
    try:
        if tertunda.is_asked(k):
            return tertunda.tanya(k)
        satu = langkah.current(k)
        return satu.tanya(k) if satu is not None else _summary(k)
    except DomainError as error:
        ubah = button(k, kata.TOMBOL_PERBAIKI, "perbaiki")
        return Jawaban(explain(error), ((ubah, button(k, kata.TOMBOL_BATAL, "batal")),))


def _summary(k: Konteks) -> Jawaban:
    tinjauan = k.tinjauan
    if tinjauan is None:
        raise AssertionError("all is said")
    kirim = kata.TOMBOL_KIRIM if tinjauan.boleh_ajukan else kata.TOMBOL_KE_KABAG
    lagi = []
    if tinjauan.objek.ukuran and not tinjauan.usul.catatan.lengkap:
        lagi.append(button(k, kata.TOMBOL_CATATAN, "ubah", "catatan"))
    lagi.append(button(k, kata.TOMBOL_BUKTI, "bukti"))
    return Jawaban(
        f"<b>{kata.JUDUL_TINJAU}</b>\n{tinjau.ringkasan(tinjauan)}\n\n{kata.BELUM_TERSIMPAN}",
        (
            (button(k, kirim, "kirim"), button(k, kata.TOMBOL_DRAF, "draf")),
            tuple(lagi),
            (button(k, kata.TOMBOL_PERBAIKI, "perbaiki"), button(k, kata.TOMBOL_BATAL, "batal")),
        ),
    )


def save(k: Konteks, *, ajukan: bool) -> Jawaban:
    """Post it, or keep it as a draft; what core finds missing meanwhile is asked."""
    usul = k.isi.usul
    if usul is None or langkah.is_incomplete(k):
        return show(k)
    try:
        hasil = pengisian.save(
            k.ruang.engine,
            k.ruang.asal,
            k.pelaku,
            usul,
            ajukan=ajukan,
            mulai=k.isi.mulai_asal,
            state=k.isi.v,
            now=k.ruang.now(),
        )
    except AlasanWajibError:
        return show(k)
    return tanda_terima.satu(hasil)
