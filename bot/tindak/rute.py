"""What follow-ups add to the ways from what somebody sent to the answer."""

from collections.abc import Callable

from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.messages import cek_tanggapan, kesalahan_tindak
from bot.ruang import Ruang
from bot.tindak import baru, daftar, jawab, langkah, lihat, mulai, putuskan
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

KALIMAT = (kesalahan_tindak, cek_tanggapan)
"""Imported for their sentences: what can go wrong here is explained from now on."""
PERINTAH: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    "rekomendasi": daftar.rekomendasi
}
BAGIAN = (
    *(daftar.TOMBOL, lihat.TOMBOL, mulai.TOMBOL, baru.TOMBOL, langkah.TOMBOL, jawab.TOMBOL),
    putuskan.TOMBOL,
)
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    verba: penjawab for satu in BAGIAN for verba, penjawab in satu.items()
}
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {
    baru.JENIS: langkah.teks,
    jawab.JENIS: jawab.teks,
    putuskan.CATATAN.jenis: putuskan.note,
    putuskan.ALASAN.jenis: putuskan.reason,
}
DIALOG_BERKAS: dict[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]] = {
    jawab.JENIS: jawab.berkas
}
PENUNGGU: dict[str, Penunggu] = {
    baru.JENIS: Penunggu(baru.name, baru.ask_again),
    jawab.JENIS: Penunggu(jawab.name, jawab.ask_again),
    putuskan.CATATAN.jenis: Penunggu(putuskan.name_note, putuskan.ask_note),
    putuskan.ALASAN.jenis: Penunggu(putuskan.name_reason, putuskan.ask_reason),
}
FORMULIR: tuple[Callable[[Ruang, Pelaku, Kiriman], Jawaban | None], ...] = ()
