"""What reports add to the ways from what somebody sent to the answer."""

from collections.abc import Callable

from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.lapor import daftar, isi, lihat, putuskan
from bot.messages import kesalahan_kirim
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

KALIMAT = kesalahan_kirim
"""Imported for its sentences: what can go wrong with a report is explained from now on."""
PERINTAH: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {daftar.PERINTAH: daftar.kirim}
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    **daftar.TOMBOL,
    **isi.TOMBOL,
    **lihat.TOMBOL,
    **putuskan.TOMBOL,
}
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {
    isi.JENIS: isi.teks,
    putuskan.CATATAN.jenis: putuskan.note,
}
DIALOG_BERKAS: dict[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]] = {
    isi.JENIS: isi.berkas,
}
PENUNGGU: dict[str, Penunggu] = {
    isi.JENIS: Penunggu(isi.sebut, isi.tanya),
    putuskan.CATATAN.jenis: Penunggu(putuskan.sebut, putuskan.tanya),
}
FORMULIR: tuple[Callable[[Ruang, Pelaku, Kiriman], Jawaban | None], ...] = ()
