"""What registers add to the ways from what somebody sent to the answer."""

from collections.abc import Callable

from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.messages import kesalahan_isian, kesalahan_register
from bot.register import entri, isi, lihat, simpan, ubah
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

KALIMAT = (kesalahan_isian, kesalahan_register)
"""Imported for their sentences: what can go wrong with a register is explained from now on."""
PERINTAH: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {"register": lihat.register}
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    **lihat.TOMBOL,
    **entri.TOMBOL,
    **ubah.TOMBOL,
    **isi.TOMBOL,
    **simpan.TOMBOL,
}
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {
    isi.JENIS: isi.teks,
    ubah.DIALOG: ubah.reason,
    simpan.DIALOG: simpan.teks,
}
DIALOG_BERKAS: dict[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]] = {
    isi.JENIS: isi.berkas,
}
PENUNGGU: dict[str, Penunggu] = {
    isi.JENIS: Penunggu(isi.sebut, isi.tanya),
    ubah.DIALOG: Penunggu(ubah.sebut, ubah.tanya),
    simpan.DIALOG: Penunggu(simpan.sebut, simpan.tanya),
}
FORMULIR = (isi.read_form,)
