"""The one reminder of a day as a message.

A tap on one of its buttons puts the message to another use, so that nobody changes it under the
person's fingers; "« Pengingat" makes it a reminder again.
"""

from collections.abc import Callable

from bot.data_tombol import number
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import pengingat as kata
from bot.pengingat import tombol
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.services import tanggap
from core.services.kabar import Diingatkan, Pengingat

Tap = Callable[[Ruang, Pelaku, list[str]], Jawaban]


def message(isi: Pengingat) -> Jawaban:
    """Return the reminder with its buttons; one that is over or replaced has none."""
    kosong = isi.lama or not (isi.semua or isi.tindak)
    return Jawaban(kata.teks(isi), () if kosong else _buttons(isi))


def back(bundel_id: int) -> Tombol:
    return Tombol(kata.TOMBOL_KEMBALI, tombol.of(tombol.PENGINGAT, bundel_id))


def touching(tap: Tap) -> Tap:
    """Let the message show what the tap answers, from now on; a tap that is refused does not."""

    def answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        jawaban = tap(ruang, pelaku, args)
        bundel_id = number(next(satu for satu in args if satu.isdecimal()))
        tanggap.touch(ruang.engine, pelaku, bundel_id, now=ruang.now())
        return jawaban

    return answer


def find(ruang: Ruang, pelaku: Pelaku, bundel_id: int, kewajiban_id: int) -> Diingatkan:
    """Return what a reminder of the person's still waits for. Raises TombolBasiError."""
    isi = tanggap.show(ruang.engine, pelaku, bundel_id, now=ruang.now())
    for satu in isi.semua:
        if satu.kewajiban_id == kewajiban_id:
            return satu
    raise TombolBasiError(f"{bundel_id}:{kewajiban_id}")


def _buttons(isi: Pengingat) -> Baris:
    nomor = isi.bundel_id
    tugas = Tombol(kata.TOMBOL_TUGAS, tombol.of(tombol.TUGAS, nomor))
    if not isi.semua:
        return ((tugas,),)
    lapor = any(not satu.isian for satu in isi.semua)
    isian = any(satu.isian for satu in isi.semua)
    kirim = [
        *([Tombol(kata.TOMBOL_KIRIM, tombol.of(tombol.KIRIM, nomor))] if lapor else []),
        *([tugas] if isian or isi.tindak else []),
    ]
    nanti = Tombol(kata.TOMBOL_NANTI, tombol.of(tombol.NANTI, nomor))
    kendala = Tombol(kata.TOMBOL_KENDALA, tombol.of(tombol.KENDALA, nomor))
    surat = Tombol(kata.TOMBOL_SURAT, tombol.of(tombol.SURAT, nomor))
    return (tuple(kirim), (nanti, kendala), *([(surat,)] if lapor else []))
