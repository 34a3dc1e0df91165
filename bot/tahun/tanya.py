"""A figure of a year between the question and its summary: kept as a dialogue meanwhile."""

from typing import Any

from bot.jawaban import Jawaban, Tombol
from bot.messages import tahun as kata
from bot.render import tepat
from bot.ruang import Ruang
from bot.tahun import simpan, tampil, tombol
from core.bilangan import Ambigu
from core.hak import Pelaku
from core.rencana import Terbaca
from core.services import dialog
from core.services.dialog import Dialog
from core.tahun import Ketetapan, TahunIsi, TargetBaru, TargetJanji

DIALOG = dialog.JenisDialog.TAHUN_ANGKA


def wait(ruang: Ruang, pelaku: Pelaku, tahun: int, apa: list[Any], **lagi: object) -> None:
    isi = {"tahun": tahun, "apa": apa, **lagi}
    ganti = (simpan.DIALOG, *simpan.LAINNYA)
    dialog.put(ruang.engine, pelaku, Dialog(DIALOG, isi), now=ruang.now(), ganti=ganti)


def wrong(
    ruang: Ruang, pelaku: Pelaku, tahunnya: TahunIsi, apa: list[Any], kalimat: str
) -> Jawaban:
    """Say what was wrong, and wait for another try."""
    wait(ruang, pelaku, tahunnya.tahun, apa)
    return Jawaban(kalimat, cancel(tahunnya.tahun))


def which(  # noqa: PLR0913, PLR0917  of two readings
    ruang: Ruang,
    pelaku: Pelaku,
    tahunnya: TahunIsi,
    apa: list[Any],
    ambigu: Ambigu,
    tertulis: str,
) -> Jawaban:
    pilihan = {tombol.DESIMAL: ambigu.desimal, tombol.RIBUAN: ambigu.ribuan}
    arti = {huruf: f"{angka:f}" for huruf, angka in pilihan.items()}
    wait(ruang, pelaku, tahunnya.tahun, apa, arti=arti)
    desimal, ribuan = kata.tombol_arti(tepat(ambigu.desimal), tepat(ambigu.ribuan))
    nomor = tahunnya.tahun
    return Jawaban(
        kata.dua_arti(tertulis),
        (
            (
                Tombol(desimal, tombol.of(tombol.ARTI, nomor, tombol.DESIMAL)),
                Tombol(ribuan, tombol.of(tombol.ARTI, nomor, tombol.RIBUAN)),
            ),
            *cancel(nomor),
        ),
    )


def propose(
    ruang: Ruang, pelaku: Pelaku, tahunnya: TahunIsi, apa: list[Any], terbaca: Terbaca
) -> Jawaban:
    return offer(ruang, pelaku, tahunnya, apa, _figure(apa, terbaca))


def offer(
    ruang: Ruang, pelaku: Pelaku, tahunnya: TahunIsi, apa: list[Any], satu: Ketetapan
) -> Jawaban:
    nama, pendek, lama, baru = simpan.describe(satu, tahunnya)
    if not simpan.changes(satu, tahunnya):
        dialog.drop(ruang.engine, pelaku, DIALOG, simpan.DIALOG)
        return simpan.page_of(ruang, pelaku, tahunnya.tahun, satu, kata.sama(nama, lama))
    baris = [kata.perubahan(nama, pendek, lama, baru), *tampil.catatan(satu, tahunnya)]
    return simpan.propose(ruang, pelaku, tahunnya.tahun, [satu], "\n".join(baris), apa)


def _figure(apa: list[Any], terbaca: Terbaca) -> Ketetapan:
    if apa[0] == "t":
        return TargetBaru(apa[1], apa[2], terbaca.nilai, terbaca.teks)
    return TargetJanji(apa[1], terbaca.nilai, terbaca.teks)


def cancel(tahun: int) -> tuple[tuple[Tombol, ...], ...]:
    return ((Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL, tahun)),),)
