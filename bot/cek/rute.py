"""What the auditor adds to the ways from what somebody sent to the answer."""

from collections.abc import Callable, Sequence

from bot.berjalan import Penunggu
from bot.cek import jawab, semua_tanggapan, tanggapi
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

PERINTAH: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {"cek": jawab.cek}
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    **jawab.TOMBOL,
    **tanggapi.TOMBOL,
    **semua_tanggapan.TOMBOL,
}
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {
    tanggapi.JENIS: tanggapi.teks
}
DIALOG_BERKAS: dict[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]] = {
    tanggapi.JENIS: tanggapi.berkas
}
FORMULIR: Sequence[Callable[[Ruang, Pelaku, Kiriman], Jawaban | None]] = ()
PENUNGGU: dict[str, Penunggu] = {tanggapi.JENIS: Penunggu(tanggapi.name, tanggapi.ask_again)}
