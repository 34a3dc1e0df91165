"""An admin explains a word: which one, what it means, and a summary before anything is saved."""

from collections.abc import Callable
from dataclasses import replace

from bot.data_tombol import number, numbers
from bot.halaman import arah, bagi, pilih
from bot.jawaban import Jawaban, Tombol, berjajar
from bot.messages import sebutan as kata
from bot.messages import tanya_uraian
from bot.messages.kesalahan import explain
from bot.pertanyaan import daftar_sebutan, tombol
from bot.pertanyaan.rancangan import Rancangan, cancel, check_admin, find, keep, pending, stamp
from bot.render import ringkas
from bot.ruang import Ruang
from core.errors import DomainError, TombolBasiError
from core.hak import Pelaku
from core.services import pertanyaan
from core.services import sebutan as layanan
from core.services.dialog import Dialog
from core.tanya.indeks import Benda

PER_HALAMAN = 8
"""Things to choose from at a time."""
KATA_MAKS = 8
PANJANG_KATA = 40
"""Letters of words that a button carries; longer ones are typed."""
LEBAR_TOMBOL = 60
CARI_MAKS = 120
"""Characters by which a thing is looked for."""


def ask(ruang: Ruang, pelaku: Pelaku, r: Rancangan, halaman: int = 1) -> Jawaban:
    """Ask for what is not said yet, or whether to save it."""
    if not r.kata:
        return _ask_word(ruang, pelaku, r)
    benda = r.benda
    return (
        _ask_meaning(ruang, pelaku, r, halaman)
        if benda is None
        else _summary(ruang, pelaku, r, benda)
    )


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tertulis: str) -> Jawaban:
    """Take what is typed as the words, or as what to look for."""
    check_admin(ruang, pelaku)
    r = Rancangan.of(berjalan)
    if r.benda is not None:
        jawaban = ask(ruang, pelaku, r)
        return Jawaban(f"{kata.MENUNGGU}\n\n{jawaban.html}", jawaban.tombol)
    if r.kata:
        return ask(ruang, pelaku, keep(ruang, pelaku, replace(r, cari=tertulis[:CARI_MAKS])))
    try:
        return _take_word(ruang, pelaku, r, tertulis)
    except DomainError as error:
        return Jawaban(explain(error), ((cancel(r),),))


def _summary(ruang: Ruang, pelaku: Pelaku, r: Rancangan, benda: Benda) -> Jawaban:
    """Show what would be saved, and as whom."""
    lain = layanan.list_sharing(ruang.engine, pelaku, r.kata, benda)
    html = kata.ringkasan(r.kata, benda.jenis, benda.nama, lain, daftar_sebutan.acting_as(pelaku))
    capnya = stamp(r.kata, r.jenis, r.kunci)
    simpan = Tombol(kata.TOMBOL_SIMPAN, tombol.of(tombol.SIMPAN, r.pertanyaan, capnya))
    ganti = tuple(
        Tombol(label, tombol.of(tombol.UBAH, r.pertanyaan, apa))
        for label, apa in ((kata.TOMBOL_GANTI_KATA, "kata"), (kata.TOMBOL_GANTI_ARTI, "arti"))
    )
    return Jawaban(html, ((simpan, cancel(r)), ganti))


def _ask_word(ruang: Ruang, pelaku: Pelaku, r: Rancangan) -> Jawaban:
    tanya, usul = "", list[str]()
    if r.pertanyaan:
        tanya = pertanyaan.show(ruang.engine, pelaku, r.pertanyaan).teks
        usul = layanan.propose_words(ruang.engine, pelaku, tanya, tahun_ini=ruang.now().year)
    deret = [
        Tombol(satu, tombol.of(tombol.KATA, r.pertanyaan, satu))
        for satu in usul
        if len(satu) <= PANJANG_KATA
    ]
    return Jawaban(kata.tanya_kata(tanya), (*berjajar(deret[:KATA_MAKS], 2), (cancel(r),)))


def _take_word(ruang: Ruang, pelaku: Pelaku, r: Rancangan, tertulis: str) -> Jawaban:
    bersih = layanan.check(ruang.engine, pelaku, tertulis)
    # What it is called in full may well have its words.
    return ask(ruang, pelaku, keep(ruang, pelaku, replace(r, kata=bersih, cari=bersih)))


def _ask_meaning(ruang: Ruang, pelaku: Pelaku, r: Rancangan, halaman: int) -> Jawaban:
    semua = layanan.find_things(ruang.engine, pelaku, r.cari)
    terlihat, nomor = pilih(bagi(semua, PER_HALAMAN, lambda _: 1), halaman)
    deret = tuple((_thing_button(r, satu),) for satu in terlihat)
    lain = arah(tombol.of(tombol.HALAMAN, r.pertanyaan), nomor, -(-len(semua) // PER_HALAMAN))
    return Jawaban(kata.tanya_arti(r.kata, r.cari, len(semua)), (*deret, *lain, (cancel(r),)))


def _thing_button(r: Rancangan, benda: Benda) -> Tombol:
    jenis = f" ({tanya_uraian.jenis(benda.jenis)})"
    label = ringkas(benda.nama, LEBAR_TOMBOL - len(jenis)) + jenis
    return Tombol(label, tombol.of(tombol.BENDA, r.pertanyaan, _thing_stamp(r, benda)))


def _thing_stamp(r: Rancangan, benda: Benda) -> str:
    return stamp(r.kata, benda.jenis.value, benda.kunci)


def _split(args: list[str]) -> tuple[int, str]:
    """Return the question and what stands behind it in a button."""
    if len(args) != len(("pertanyaan", "isi")):
        raise TombolBasiError(":".join(args))
    return number(args[0]), args[1]


def _tap_begin(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (nomor,) = numbers(args, 1)
    check_admin(ruang, pelaku)
    if nomor:
        # A question that is gone is told of before anything begins.
        pertanyaan.show(ruang.engine, pelaku, nomor)
    lama = find(ruang, pelaku)
    if lama is not None and lama.pertanyaan != nomor and lama.kata:
        return _unfinished(lama)
    if lama is None or lama.pertanyaan != nomor:
        lama = Rancangan(pertanyaan=nomor)
    # What is half said is not thrown away by a second tap.
    return ask(ruang, pelaku, keep(ruang, pelaku, lama))


def _unfinished(lama: Rancangan) -> Jawaban:
    lanjut = Tombol(kata.TOMBOL_LANJUTKAN, tombol.of(tombol.TAMBAH, lama.pertanyaan))
    buang = Tombol(kata.TOMBOL_BUANG, tombol.of(tombol.BATAL, lama.pertanyaan))
    return Jawaban(kata.belum_selesai(lama.kata), ((lanjut, buang),))


def _tap_word(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor, dipilih = _split(args)
    r = pending(ruang, pelaku, nomor)
    if r.kata:
        # A button of before the words were said: what is said stays.
        return ask(ruang, pelaku, r)
    return _take_word(ruang, pelaku, r, dipilih)


def _tap_page(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor, halaman = numbers(args, 2)
    return ask(ruang, pelaku, pending(ruang, pelaku, nomor), halaman)


def _tap_thing(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor, capnya = _split(args)
    r = pending(ruang, pelaku, nomor)
    semua = layanan.find_things(ruang.engine, pelaku, r.cari) if r.kata else []
    benda = next((satu for satu in semua if _thing_stamp(r, satu) == capnya), None)
    if benda is None:
        raise TombolBasiError(":".join(args))
    return ask(ruang, pelaku, keep(ruang, pelaku, r.meaning(benda)))


def _tap_change(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor, apa = _split(args)
    r = pending(ruang, pelaku, nomor)
    baru = replace(r, jenis="", kunci="", nama="")
    if apa == "kata":
        baru = Rancangan(pertanyaan=r.pertanyaan)
    elif apa != "arti":
        raise TombolBasiError(apa)
    return ask(ruang, pelaku, keep(ruang, pelaku, baru))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.TAMBAH: _tap_begin,
    tombol.KATA: _tap_word,
    tombol.HALAMAN: _tap_page,
    tombol.BENDA: _tap_thing,
    tombol.UBAH: _tap_change,
}
