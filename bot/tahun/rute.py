"""What opened years add to the ways from what somebody sent to the answer."""

from collections.abc import Callable

from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.messages import kesalahan_isian
from bot.ruang import Ruang
from bot.tahun import (
    buka,
    formulir,
    jadwal,
    janji,
    satu,
    satu_janji,
    simpan,
    tanya,
    terima,
    tertunda,
)
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

KALIMAT = kesalahan_isian
"""Imported for its sentences: what can go wrong with a year is explained from now on."""
PERINTAH: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    "buka_tahun": buka.buka_tahun,
    "format": formulir.format_,
}
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    **buka.TOMBOL,
    **satu.TOMBOL,
    **janji.TOMBOL,
    **satu_janji.TOMBOL,
    **simpan.TOMBOL,
    **jadwal.TOMBOL,
    **formulir.TOMBOL,
}
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {
    tanya.DIALOG: satu.teks,
    simpan.DIALOG: satu.teks,
    jadwal.DIALOG: jadwal.teks,
}
PENUNGGU: dict[str, Penunggu] = {
    tanya.DIALOG: Penunggu(tertunda.sebut, tertunda.tanya_angka),
    simpan.DIALOG: Penunggu(tertunda.sebut, simpan.again),
    jadwal.DIALOG: Penunggu(tertunda.sebut_jadwal, jadwal.tanya),
}
FORMULIR = (terima.terima,)
DIALOG_BERKAS: dict[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]] = {}
