"""What reminders add to the ways from what somebody sent to the answer."""

from collections.abc import Callable

from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.messages import kesalahan_pengingat
from bot.pengingat import kendala, pengumpul, pilih, tertunda, tunda
from bot.pengingat.pesan import Tap
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

KALIMAT = kesalahan_pengingat
"""Imported for its sentences: what can go wrong with a reminder is explained from now on."""
PERINTAH: dict[str, Tap] = {}
TOMBOL: dict[str, Tap] = {
    **pilih.TOMBOL,
    **tunda.TOMBOL,
    **kendala.TOMBOL,
    **pengumpul.TOMBOL,
}
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {
    tunda.DIALOG: tunda.teks,
    kendala.TULIS: kendala.written,
    kendala.JAWABAN.jenis: kendala.answered,
}
DIALOG_BERKAS: dict[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]] = {}
PENUNGGU: dict[str, Penunggu] = {**tertunda.PENUNGGU}
FORMULIR: tuple[Callable[[Ruang, Pelaku, Kiriman], Jawaban | None], ...] = ()
