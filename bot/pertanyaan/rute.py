"""What /pertanyaan adds to the ways from what somebody sent to the answer."""

from collections.abc import Callable, Sequence

from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.messages import kesalahan_sebutan
from bot.pertanyaan import daftar_sebutan, lihat, simpan, tambah, tertunda
from bot.pertanyaan.rancangan import JENIS
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

KALIMAT = kesalahan_sebutan
"""Imported for its sentences."""
PERINTAH: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    "pertanyaan": lihat.pertanyaan
}
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    **lihat.TOMBOL,
    **daftar_sebutan.TOMBOL,
    **tambah.TOMBOL,
    **simpan.TOMBOL,
}
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {JENIS: tambah.teks}
PENUNGGU: dict[str, Penunggu] = {JENIS: Penunggu(tertunda.sebut, tertunda.tanya)}
DIALOG_BERKAS: dict[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]] = {}
FORMULIR: Sequence[Callable[[Ruang, Pelaku, Kiriman], Jawaban | None]] = ()
