"""What admins do for people adds to the ways from what somebody sent to the answer."""

from collections.abc import Callable

from bot.akses import masuk, pengguna, pilih, riwayat, undang
from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

PERINTAH: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    "pengguna": pengguna.pengguna,
    "undang": undang.undang,
}
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    **pilih.TOMBOL,
    **undang.TOMBOL,
    **pengguna.TOMBOL,
    **riwayat.TOMBOL,
    **masuk.TOMBOL,
}
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {}
PENUNGGU: dict[str, Penunggu] = {}
DIALOG_BERKAS: dict[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]] = {}
FORMULIR: tuple[Callable[[Ruang, Pelaku, Kiriman], Jawaban | None], ...] = ()
