"""Answers that need no figures: start, menu, bantuan, batal, strangers, strange input."""

from bot.jawaban import Jawaban, Tombol
from bot.messages import umum
from bot.ruang import Ruang
from core.hak import Pelaku

MENU = (
    (Tombol(umum.TOMBOL_CAPAIAN, "menu:capaian"), Tombol(umum.TOMBOL_ANGGARAN, "menu:anggaran")),
    (Tombol(umum.TOMBOL_BANTUAN, "menu:bantuan"),),
)


def start(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del ruang, args
    return Jawaban(umum.sapaan(pelaku), MENU)


def menu(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del ruang, args
    return Jawaban(umum.menu(pelaku), MENU)


def bantuan(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    # The list of commands holds this very answer.
    from bot.perintah import daftar  # noqa: PLC0415

    del ruang, args
    return Jawaban(umum.bantuan(daftar(pelaku)), MENU[:1])


def batal(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del ruang, pelaku, args
    return Jawaban(umum.TIDAK_ADA_YANG_BERJALAN)
