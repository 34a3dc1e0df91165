"""What an admin is in the middle of about obligations, while they turn to something else."""

from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.kewajiban import pilih, simpan, tulis
from bot.messages import berjalan as kata
from bot.messages import tanya_kewajiban as kata_tanya
from bot.messages.jenis_baru import SEBUTAN
from bot.ruang import Ruang
from core.hak import Pelaku
from core.kewajiban.atur import Apa
from core.services import lihat_kewajiban as layanan
from core.services.dialog import Dialog


def _name(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    kode = str(berjalan.isi["jenis"])
    if berjalan.isi.get("baru") or berjalan.isi.get("apa") == Apa.BARU:
        return SEBUTAN
    if not kode:
        # The summary of a form is of many kinds.
        return kata.FORMULIR_TENGGAT
    satu, _ = layanan.find_kind(ruang.engine, pelaku, kode)
    return kata.tenggat(satu.pendek)


def _ask(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    simpan.check_admin(ruang, pelaku)
    return Jawaban(kata_tanya.TULIS_LAGI, ((simpan.cancel(str(berjalan.isi["jenis"])),),))


def _choose(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    simpan.check_admin(ruang, pelaku)
    return pilih.unit(ruang, pelaku, berjalan.isi, 1)


def _summary(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    return simpan.teks(ruang, pelaku, berjalan, "")


PENUNGGU: dict[str, Penunggu] = {
    tulis.DIALOG: Penunggu(_name, _ask),
    pilih.DIALOG: Penunggu(_name, _choose),
    simpan.DIALOG: Penunggu(_name, _summary),
}
