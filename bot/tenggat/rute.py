"""What setting due dates adds to the ways from what somebody sent to the answer."""

from collections.abc import Callable, Sequence

from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.messages import kesalahan_libur
from bot.ruang import Ruang
from bot.tenggat import atur, simpan, tertunda, tulis
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

KALIMAT = kesalahan_libur
"""Imported for its sentences: what can go wrong with a day off is explained from now on."""
PERINTAH: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {}
"""/atur_tenggat begins with the kinds of obligations (bot/kewajiban), and hands days off here."""
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    **atur.TOMBOL,
    **simpan.TOMBOL,
}
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {
    tulis.DIALOG: tulis.teks,
    simpan.DIALOG: simpan.teks,
}
PENUNGGU: dict[str, Penunggu] = {
    tulis.DIALOG: Penunggu(tertunda.sebut, tertunda.tanya_tulis),
    simpan.DIALOG: Penunggu(tertunda.sebut, tertunda.tanya_simpan),
}
DIALOG_BERKAS: dict[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]] = {}
FORMULIR: Sequence[Callable[[Ruang, Pelaku, Kiriman], Jawaban | None]] = ()
