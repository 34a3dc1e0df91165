"""The tap that saves what a word means, and the question asked again in front of the admin."""

from collections.abc import Callable

from bot.data_tombol import number, numbers
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import pertanyaan as kata_pertanyaan
from bot.messages import sebutan as kata
from bot.pertanyaan import daftar_sebutan, lihat, tombol
from bot.pertanyaan.rancangan import Rancangan, check_admin, drop, find, stamp
from bot.pertanyaan.tambah import ask
from bot.ruang import Ruang
from bot.tanya import catat, jawab
from bot.tanya.balasan import Balasan, together
from bot.tanya.muat import PESAN
from core.errors import DomainError, TombolBasiError
from core.hak import Pelaku
from core.services import pertanyaan
from core.services import sebutan as layanan
from core.teks import fold

TERBANYAK = 20
"""Other questions with the same words that are asked again."""
TOMBOL_MAKS = 12
"""Rows of buttons of the answer that stay below it."""


def ask_again(ruang: Ruang, pelaku: Pelaku, nomor: int, awal: str = "") -> Jawaban:
    """Ask a kept question in front of the admin, and note whether it finds an answer now."""
    satu = pertanyaan.show(ruang.engine, pelaku, nomor)
    balasan, terjawab = _asked(ruang, pelaku, satu.teks)
    if terjawab:
        pertanyaan.mark_answered(ruang.engine, pelaku, [nomor], now=ruang.now())
    keadaan = kata_pertanyaan.TERJAWAB if terjawab else kata_pertanyaan.BELUM_TERJAWAB
    atas = "\n".join([*([awal] if awal else []), keadaan])
    return _below(f"{atas}\n\n{kata_pertanyaan.ditanyakan_lagi(satu.teks)}", balasan, nomor)


def _asked(ruang: Ruang, pelaku: Pelaku, teks: str) -> tuple[list[Balasan], bool]:
    """Return what is said to a text, and whether it was answered."""
    balasan = jawab.reply(ruang, pelaku, teks)
    return balasan, catat.why(jawab.understand(ruang, teks, None, pelaku), balasan) is None


def _below(atas: str, balasan: list[Balasan], nomor: int) -> Jawaban:
    """Return the answer below what is said of it; one that does not fit is told in short."""
    penuh = together(balasan)
    kembali: Baris = (
        (
            Tombol(kata_pertanyaan.TOMBOL_LIHAT, tombol.of(tombol.BUKA, nomor)),
            Tombol(kata_pertanyaan.TOMBOL_DAFTAR, tombol.of(tombol.DAFTAR, 1)),
        ),
    )
    tombolnya = (*penuh.tombol[:TOMBOL_MAKS], *kembali)
    pendek = "\n\n".join(satu.inti for satu in balasan if satu.inti)
    for isi in (penuh.html, f"{pendek}\n\n{kata_pertanyaan.TERLALU_PANJANG}"):
        html = f"{atas}\n\n{isi}"
        if len(html) <= PESAN:
            return Jawaban(html, tombolnya)
    return Jawaban(f"{atas}\n\n{kata_pertanyaan.TERLALU_PANJANG}", kembali)


def _settle_others(ruang: Ruang, pelaku: Pelaku, sebutan: str, kecuali: int) -> int:
    """Note which other questions with these words find an answer now; return how many."""
    semua = [
        satu
        for satu in pertanyaan.list_open(ruang.engine, pelaku)
        if satu.id != kecuali and sebutan in fold(satu.teks)
    ]
    terjawab = [s.id for s in semua[:TERBANYAK] if _asked(ruang, pelaku, s.teks)[1]]
    pertanyaan.mark_answered(ruang.engine, pelaku, terjawab, now=ruang.now())
    return len(terjawab)


def _tap_save(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != len(("pertanyaan", "cap")):
        raise TombolBasiError(":".join(args))
    nomor, capnya = number(args[0]), args[1]
    check_admin(ruang, pelaku)
    r = find(ruang, pelaku)
    benda = r.benda if r is not None else None
    if r is None or benda is None or _stamp(r) != capnya or r.pertanyaan != nomor:
        return _not_now(ruang, pelaku, r, capnya)
    layanan.add(ruang.engine, ruang.asal, pelaku, r.kata, benda, now=ruang.now())
    drop(ruang, pelaku)
    return _saved(ruang, pelaku, r)


def _saved(ruang: Ruang, pelaku: Pelaku, r: Rancangan) -> Jawaban:
    awal = kata.tersimpan(r.kata, r.nama)
    if lain := _settle_others(ruang, pelaku, r.kata, r.pertanyaan):
        awal = f"{awal}\n{kata.TERJAWAB_JUGA.format(banyak=lain)}"
    if r.pertanyaan:
        try:
            return ask_again(ruang, pelaku, r.pertanyaan, awal)
        except TombolBasiError:
            # The question was forgotten meanwhile; what it taught stays.
            return daftar_sebutan.list_all(ruang, pelaku, awal=awal)
    return daftar_sebutan.list_all(ruang, pelaku, awal=awal)


def _not_now(ruang: Ruang, pelaku: Pelaku, r: Rancangan | None, capnya: str) -> Jawaban:
    """Answer a tap on a summary that is not what waits: saved before, or said otherwise since."""
    semua = layanan.list_all(ruang.engine, pelaku)
    if any(stamp(satu.teks, satu.jenis.value, satu.kunci) == capnya for satu in semua):
        return daftar_sebutan.list_all(ruang, pelaku, awal=kata.SUDAH)
    if r is None:
        return Jawaban(kata.TAK_BERLAKU, ((daftar_sebutan.KE_DAFTAR,),))
    jawaban = ask(ruang, pelaku, r)
    return Jawaban(f"{kata.BERUBAH}\n\n{jawaban.html}", jawaban.tombol)


def _stamp(r: Rancangan) -> str:
    return stamp(r.kata, r.jenis, r.kunci)


def _tap_again(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return ask_again(ruang, pelaku, numbers(args, 1)[0])


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Leave it, and go back to where it began."""
    (nomor,) = numbers(args, 1)
    check_admin(ruang, pelaku)
    r = find(ruang, pelaku)
    if r is not None and r.pertanyaan == nomor:
        drop(ruang, pelaku)
    if not nomor:
        return daftar_sebutan.list_all(ruang, pelaku, awal=kata.TIDAK_JADI)
    try:
        return lihat.show(ruang, pelaku, nomor, kata.TIDAK_JADI)
    except DomainError:
        return lihat.list_open(ruang, pelaku, awal=kata.TIDAK_JADI)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.SIMPAN: _tap_save,
    tombol.TANYA_LAGI: _tap_again,
    tombol.BATAL: _tap_cancel,
}
