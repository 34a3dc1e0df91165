"""A figure or a due date of a year that waits while its admin turns to something else."""

from bot.jawaban import Jawaban
from bot.messages import berjalan as kata
from bot.ruang import Ruang
from bot.tahun import lihat, satu, satu_janji, satu_pagu
from bot.tahun.janji import find_janji
from bot.tahun.satu_pagu import Tanya
from core.hak import Pelaku
from core.services import tahun as layanan
from core.services.dialog import Dialog


def sebut(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    del ruang, pelaku
    return kata.ketetapan(berjalan.isi["tahun"])


def sebut_jadwal(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    del ruang, pelaku
    return kata.jadwal(berjalan.isi["tahun"])


def tanya_angka(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask for the figure again."""
    apa = berjalan.isi["apa"]
    tahunnya = layanan.show_year(ruang.engine, pelaku, berjalan.isi["tahun"])
    match apa:
        case ["t", indikator_id, periode]:
            indikator = lihat.find_indikator(tahunnya, indikator_id)
            return satu.ask_target(ruang, pelaku, tahunnya, indikator, periode)
        case ["p", pos_id, *_]:
            pos = lihat.find_pos(tahunnya, pos_id)
            return satu_pagu.ask(ruang, pelaku, tahunnya, pos, Tanya.from_json(apa))
    return satu_janji.ask(ruang, pelaku, tahunnya, find_janji(tahunnya, apa[1]), apa[0])
