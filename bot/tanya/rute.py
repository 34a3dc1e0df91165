"""What free text adds to the ways from what somebody sent to the answer: its buttons."""

from collections.abc import Callable, Sequence

from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from bot.tanya import jawab
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

PERINTAH: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {}
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = jawab.TOMBOL
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {}
DIALOG_BERKAS: dict[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]] = {}
FORMULIR: Sequence[Callable[[Ruang, Pelaku, Kiriman], Jawaban | None]] = ()
PENUNGGU: dict[str, Penunggu] = {}
