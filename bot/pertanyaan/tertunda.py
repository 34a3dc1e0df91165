"""A word to be explained that waits while its admin turns to something else."""

from bot.jawaban import Jawaban
from bot.messages import sebutan as kata
from bot.pertanyaan import tambah
from bot.pertanyaan.rancangan import Rancangan, check_admin
from bot.ruang import Ruang
from core.hak import Pelaku
from core.services.dialog import Dialog


def sebut(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    del ruang, pelaku
    return kata.sebut(Rancangan.of(berjalan).kata)


def tanya(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    check_admin(ruang, pelaku)
    return tambah.ask(ruang, pelaku, Rancangan.of(berjalan))
