"""A day off that waits while its admin turns to something else."""

from datetime import date

from bot.jawaban import Jawaban
from bot.messages import berjalan as kata
from bot.messages import hari_libur
from bot.ruang import Ruang
from bot.tenggat import simpan, tulis
from core.hak import Pelaku
from core.hari_khusus import JenisKhusus
from core.services.dialog import Dialog


def sebut(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    del ruang, pelaku
    return kata.kalender(berjalan.isi["tahun"])


def tanya_tulis(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask for the day, or for the name of one that is known already."""
    isi, jenis = berjalan.isi, JenisKhusus(berjalan.isi["jenis"])
    if isi["on"] is None:
        return tulis.ask(ruang, pelaku, isi["tahun"], jenis)
    on = date.fromisoformat(isi["on"])
    return Jawaban(hari_libur.tulis_nama(on, jenis), ((simpan.cancel(on.year),),))


def tanya_simpan(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    return simpan.teks(ruang, pelaku, berjalan, "")
