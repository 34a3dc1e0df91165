"""What looking after the bot adds to the ways from what somebody sent to the answer."""

from collections.abc import Callable

from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from bot.umum import status
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

PERINTAH: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {"status": status.status}
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {**status.TOMBOL}
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {}
PENUNGGU: dict[str, Penunggu] = {}
DIALOG_BERKAS: dict[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]] = {}
FORMULIR: tuple[Callable[[Ruang, Pelaku, Kiriman], Jawaban | None], ...] = ()
