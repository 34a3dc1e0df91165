"""Answers that need no figures: start, menu, bantuan, strangers, strange input."""

from bot.anggaran import contoh as anggaran
from bot.capaian import contoh as capaian
from bot.jawaban import Jawaban
from bot.messages import umum
from bot.ruang import Ruang
from bot.umum.tombol import MENU, menu_of
from core.hak import Pelaku


def start(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    # Somebody who is let in already may be given more by a link.
    from bot.akses import masuk  # noqa: PLC0415

    if masuk.is_invitation(args):
        return masuk.accept(ruang, pelaku, args)
    return Jawaban(umum.sapaan(pelaku), menu_of(pelaku))


def menu(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del ruang, args
    return Jawaban(umum.menu(pelaku), menu_of(pelaku))


def bantuan(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    # The list of commands holds this very answer.
    from bot.perintah import daftar  # noqa: PLC0415

    del args
    contoh = [*capaian.contoh(ruang, pelaku), *anggaran.contoh(ruang, pelaku)]
    return Jawaban(umum.bantuan(daftar(pelaku), contoh), MENU[:1])
