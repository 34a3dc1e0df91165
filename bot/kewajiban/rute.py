"""What obligations as admins set them add to the ways from what somebody sent to the answer."""

from collections.abc import Callable

from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.kewajiban import (
    buka,
    formulir,
    isi,
    jenis_baru,
    lihat,
    pekan,
    pilih,
    simpan,
    terima,
    tertunda,
    tulis,
)
from bot.messages import kesalahan_atur, kesalahan_libur
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

KALIMAT = (kesalahan_atur, kesalahan_libur)
"""Imported for their sentences: what can go wrong here is explained from now on."""
PERINTAH: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    "atur_tenggat": buka.atur_tenggat,
}
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    **lihat.TOMBOL,
    **isi.TOMBOL,
    **jenis_baru.TOMBOL,
    **tulis.TOMBOL,
    **pilih.TOMBOL,
    **pekan.TOMBOL,
    **simpan.TOMBOL,
    **formulir.TOMBOL,
}
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {
    tulis.DIALOG: tulis.teks,
    pilih.DIALOG: pilih.teks,
    simpan.DIALOG: simpan.teks,
}
DIALOG_BERKAS: dict[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]] = {
    tulis.DIALOG: tulis.berkas,
}
PENUNGGU: dict[str, Penunggu] = {**tertunda.PENUNGGU}
FORMULIR: tuple[Callable[[Ruang, Pelaku, Kiriman], Jawaban | None], ...] = (terima.terima,)
