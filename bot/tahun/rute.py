"""What opened years add to the ways from what somebody sent to the answer."""

from collections.abc import Callable

from bot.jawaban import Jawaban
from bot.ruang import Ruang
from bot.tahun import buka, formulir, jadwal, satu, simpan, terima
from core.hak import Pelaku
from core.services.dialog import Dialog

TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    **buka.TOMBOL,
    **satu.TOMBOL,
    **simpan.TOMBOL,
    **jadwal.TOMBOL,
    **formulir.TOMBOL,
}
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {
    satu.DIALOG: satu.teks,
    simpan.DIALOG: satu.teks,
    jadwal.DIALOG: jadwal.teks,
}
FORMULIR = (terima.terima,)
