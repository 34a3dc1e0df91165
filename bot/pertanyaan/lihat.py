"""Questions that found no answer: the list, and one of them with how it is read now."""

from collections.abc import Callable
from datetime import datetime

from bot.data_tombol import numbers
from bot.halaman import arah, bagi, keterangan, pilih
from bot.jawaban import Jawaban, Tombol
from bot.messages import pertanyaan as kata
from bot.pertanyaan import daftar_sebutan, tombol
from bot.render import ringkas, waktu
from bot.ruang import Ruang
from bot.tanya import jawab, uraian
from core.hak import Pelaku
from core.services import pertanyaan as layanan
from core.services import sebutan
from core.tanya.tersimpan import Tersimpan

PER_HALAMAN = 8
BATAS = 3000
"""Characters of the questions on one page."""
LEBAR_TOMBOL = 40
BACAAN_MAKS = 2500
"""Characters of how a question is read."""


def list_open(ruang: Ruang, pelaku: Pelaku, halaman: int = 1, awal: str = "") -> Jawaban:
    """List what waits, below what has just happened."""
    semua = layanan.list_open(ruang.engine, pelaku)
    ke_sebutan = Tombol(
        kata.tombol_sebutan(len(sebutan.list_all(ruang.engine, pelaku))),
        tombol.of(tombol.SEBUTAN, 1),
    )
    atas = [f"{awal}\n"] if awal else []
    if not semua:
        return Jawaban("\n".join([*atas, kata.KOSONG]), ((ke_sebutan,),))
    lembar = bagi(semua, BATAS, lambda satu: max(len(_line(ruang, satu)), BATAS // PER_HALAMAN))
    terlihat, nomor = pilih(lembar, halaman)
    teks = [
        *atas,
        kata.judul(len(semua)) + keterangan(nomor, len(lembar)),
        *(_line(ruang, satu) for satu in terlihat),
        f"\n{kata.PETUNJUK}",
    ]
    deret = tuple(
        (Tombol(ringkas(satu.teks, LEBAR_TOMBOL), tombol.of(tombol.BUKA, satu.id)),)
        for satu in terlihat
    )
    return Jawaban(
        "\n".join(teks), (*deret, *arah(tombol.DAFTAR, nomor, len(lembar)), (ke_sebutan,))
    )


def show(ruang: Ruang, pelaku: Pelaku, pertanyaan_id: int, awal: str = "") -> Jawaban:
    """Show a question, and what can be done about it."""
    satu = layanan.show(ruang.engine, pelaku, pertanyaan_id)
    teks = [
        *([f"{awal}\n"] if awal else []),
        kata.satu(
            satu.teks,
            satu.unit,
            satu.kali,
            _when(ruang, satu.pertama_at),
            _when(ruang, satu.terakhir_at),
        ),
        _state(satu),
        f"\n{kata.BACAAN}",
        _read_now(ruang, satu.teks),
    ]
    kerja = (
        Tombol(kata.TOMBOL_MUNCUL, tombol.of(tombol.MUNCUL, satu.id))
        if satu.disembunyikan
        else Tombol(kata.TOMBOL_SEMBUNYI, tombol.of(tombol.SEMBUNYI, satu.id))
    )
    return Jawaban(
        "\n".join(teks),
        (
            (Tombol(kata.TOMBOL_TAMBAH, tombol.of(tombol.TAMBAH, satu.id)),),
            (Tombol(kata.TOMBOL_TANYA_LAGI, tombol.of(tombol.TANYA_LAGI, satu.id)), kerja),
            (Tombol(kata.TOMBOL_DAFTAR, tombol.of(tombol.DAFTAR, 1)),),
        ),
    )


def _line(ruang: Ruang, satu: Tersimpan) -> str:
    return kata.baris(satu.teks, satu.unit, satu.kali, _when(ruang, satu.terakhir_at))


def _when(ruang: Ruang, at: datetime) -> str:
    return waktu(at.astimezone(ruang.zona))


def _state(satu: Tersimpan) -> str:
    if satu.disembunyikan:
        return kata.TERSEMBUNYI
    return kata.TERJAWAB if satu.terjawab else kata.SEBAB[satu.sebab]


def _read_now(ruang: Ruang, teks: str) -> str:
    """Say how the text is read now, question by question."""
    bacaan = [uraian.readings(satu) for satu in jawab.understand(ruang, teks)]
    isi: list[str] = []
    for satu in bacaan:
        tertulis = kata.bidang(satu)
        if sum(map(len, isi)) + len(tertulis) < BACAAN_MAKS:
            isi.append(tertulis)
    return "\n\n".join(isi)


def pertanyaan(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/pertanyaan [sebutan]"""  # noqa: D415  as typed
    if args and args[0].lower() == "sebutan":
        return daftar_sebutan.list_all(ruang, pelaku)
    return list_open(ruang, pelaku)


def _tap_list(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return list_open(ruang, pelaku, numbers(args, 1)[0])


def _tap_open(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return show(ruang, pelaku, numbers(args, 1)[0])


def _tap_hide(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (nomor,) = numbers(args, 1)
    satu = layanan.show(ruang.engine, pelaku, nomor)
    layanan.hide(ruang.engine, pelaku, nomor, now=ruang.now())
    jawaban = list_open(ruang, pelaku, awal=kata.disembunyikan(satu.teks))
    urung = Tombol(kata.TOMBOL_MUNCUL, tombol.of(tombol.MUNCUL, nomor))
    return Jawaban(jawaban.html, ((urung,), *jawaban.tombol))


def _tap_unhide(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (nomor,) = numbers(args, 1)
    layanan.hide(ruang.engine, pelaku, nomor, now=None)
    return show(ruang, pelaku, nomor, kata.MUNCUL_LAGI)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.DAFTAR: _tap_list,
    tombol.BUKA: _tap_open,
    tombol.SEMBUNYI: _tap_hide,
    tombol.MUNCUL: _tap_unhide,
}
