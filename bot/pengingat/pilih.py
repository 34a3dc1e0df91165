"""Where the buttons of a reminder lead: first to what it is about, where that is several things."""

from collections.abc import Callable, Sequence

from bot import pekerjaan
from bot.data_tombol import number, numbers
from bot.halaman import berhalaman
from bot.isi import tombol as tombol_isi
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import pengingat as kata
from bot.pengingat import kendala, tombol, tunda
from bot.pengingat.pesan import back, find, message, touching
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.services import tanggap
from core.services.kabar import Diingatkan, Pengingat

LAPORAN = frozenset({tombol.KIRIM, tombol.SURAT})
"""What is only for what is sent as a report; figures are posted."""
KE_LAPORAN = {tombol.KIRIM: "lk", tombol.SURAT: "ls"}
"""Verbs of sending a report (bot/kirim): obligation."""
Langkah = Callable[[Ruang, Pelaku, int, int], Jawaban]


def _choose(ruang: Ruang, pelaku: Pelaku, verba: str, bundel_id: int, halaman: int) -> Jawaban:
    """Ask which obligation it is; of one there is nothing to ask."""
    isi = tanggap.show(ruang.engine, pelaku, bundel_id, now=ruang.now())
    semua = _for(verba, isi)
    if not semua:
        return Jawaban(kata.SUDAH_SELESAI, ((back(bundel_id),),))
    if len(semua) == 1:
        return LANGKAH[verba](ruang, pelaku, bundel_id, semua[0].kewajiban_id)
    baris: Baris = tuple((_choice(verba, bundel_id, satu, semua),) for satu in semua)
    if verba == tombol.NANTI:
        semuanya = tombol.of(verba, bundel_id, tombol.SEMUA)
        baris = ((Tombol(kata.TOMBOL_SEMUA, semuanya),), *baris)
    lembar = berhalaman(baris, tombol.of(tombol.PILIH, verba, bundel_id), halaman)
    return Jawaban(kata.PILIH[verba], (*lembar, (back(bundel_id),)))


def _choice(verba: str, bundel_id: int, satu: Diingatkan, semua: Sequence[Diingatkan]) -> Tombol:
    banyak_unit = len({lain.unit_nama for lain in semua}) > 1
    teks = kata.tombol_pilih(satu, banyak_unit=banyak_unit)
    return Tombol(teks, tombol.of(verba, bundel_id, satu.kewajiban_id))


def _for(verba: str, isi: Pengingat) -> list[Diingatkan]:
    return [satu for satu in isi.semua if verba not in LAPORAN or not satu.isian]


def _tap_again(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (bundel_id,) = numbers(args, 1)
    return message(tanggap.put_back(ruang.engine, pelaku, bundel_id, now=ruang.now()))


def _tap_tasks(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (bundel_id,) = numbers(args, 1)
    tanggap.show(ruang.engine, pelaku, bundel_id, now=ruang.now())
    return _elsewhere(ruang, pelaku, tombol_isi.TUGAS, "1")


def _tap_page(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != len(("verba", "pengingat", "halaman")) or args[0] not in LANGKAH:
        raise TombolBasiError(":".join(args))
    bundel_id, halaman = numbers(args[1:], 2)
    return _choose(ruang, pelaku, args[0], bundel_id, halaman)


def _step(verba: str) -> Callable[[Ruang, Pelaku, list[str]], Jawaban]:
    """Return what answers this verb: with an obligation its step, without one the choice."""

    def answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        if len(args) == 1:
            return _choose(ruang, pelaku, verba, number(args[0]), 1)
        bundel_id, kewajiban_id = numbers(args, 2)
        return LANGKAH[verba](ruang, pelaku, bundel_id, kewajiban_id)

    return answer


def _report(verba: str) -> Langkah:
    """Return what hands an obligation of the person's own reminder on to sending its report."""

    def answer(ruang: Ruang, pelaku: Pelaku, bundel_id: int, kewajiban_id: int) -> Jawaban:
        find(ruang, pelaku, bundel_id, kewajiban_id)
        return _elsewhere(ruang, pelaku, KE_LAPORAN[verba], f"{kewajiban_id}")

    return answer


def _elsewhere(ruang: Ruang, pelaku: Pelaku, verba: str, isi: str) -> Jawaban:
    penjawab = pekerjaan.button(verba)
    if penjawab is None:
        raise TombolBasiError(verba)
    return penjawab(ruang, pelaku, [isi])


LANGKAH: dict[str, Langkah] = {
    tombol.KIRIM: _report(tombol.KIRIM),
    tombol.SURAT: _report(tombol.SURAT),
    tombol.NANTI: tunda.ask,
    tombol.KENDALA: kendala.ask,
}
"""What follows once it is known which obligation it is."""
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.PENGINGAT: _tap_again,
    tombol.TUGAS: touching(_tap_tasks),
    tombol.PILIH: touching(_tap_page),
    **{verba: touching(_step(verba)) for verba in LANGKAH},
}
