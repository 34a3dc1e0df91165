"""What somebody is in the middle of about a reminder, while they turn to something else."""

from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.messages import berjalan as kata
from bot.pengingat import kendala, tunda
from bot.ruang import Ruang
from core.hak import Pelaku
from core.services import kendala as layanan
from core.services.dialog import Dialog


def _day(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    del ruang, pelaku, berjalan
    return kata.HARI_INGAT


def _ask_day(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    bundel, kewajiban = int(berjalan.isi["bundel"]), int(berjalan.isi["kewajiban"])
    return tunda.ask_day(ruang, pelaku, bundel, kewajiban)


def _hindrance(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    del ruang, pelaku
    return kata.kendala(str(berjalan.isi["apa"]))


def _answer(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    satu = layanan.show(ruang.engine, pelaku, int(berjalan.isi["kendala"]))
    return kata.jawaban_kendala(satu.isi.unit_nama)


PENUNGGU: dict[str, Penunggu] = {
    tunda.DIALOG: Penunggu(_day, _ask_day),
    kendala.TULIS: Penunggu(_hindrance, kendala.ask_again),
    kendala.JAWABAN.jenis: Penunggu(_answer, kendala.ask_answer_again),
}
