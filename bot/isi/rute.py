"""What posting adds to the ways from what somebody sent to the answer."""

from collections.abc import Callable

from bot.berjalan import Penunggu
from bot.isi import (
    alur,
    beralasan,
    daftar,
    delegasi,
    isi,
    lihat,
    pilih_riwayat,
    putuskan,
    riwayat,
    tugas,
    tunjuk,
    verifikasi,
)
from bot.jawaban import Jawaban
from bot.messages import kesalahan_isian
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

KALIMAT = kesalahan_isian
"""Imported for its sentences: what can go wrong with a posting is explained from now on."""
PERINTAH: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    "isi": isi.isi,
    "tugas": tugas.tugas,
    "realisasi": tugas.realisasi,
    "verifikasi": verifikasi.verifikasi,
    "riwayat": pilih_riwayat.perintah,
}
BAGIAN = (
    *(isi.TOMBOL, daftar.TOMBOL, tugas.TOMBOL, delegasi.TOMBOL, lihat.TOMBOL, putuskan.TOMBOL),
    *(tunjuk.TOMBOL, verifikasi.TOMBOL, riwayat.TOMBOL, pilih_riwayat.TOMBOL, beralasan.TOMBOL),
)
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    verba: jawab for satu in BAGIAN for verba, jawab in satu.items()
}
DIALOG_TEKS: dict[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]] = {
    alur.JENIS: isi.teks,
    daftar.JENIS: daftar.teks,
    putuskan.CATATAN.jenis: putuskan.note,
    beralasan.ALASAN.jenis: beralasan.reason,
}
DIALOG_BERKAS: dict[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]] = {
    alur.JENIS: isi.berkas,
}
PENUNGGU: dict[str, Penunggu] = {
    alur.JENIS: Penunggu(alur.sebut, alur.tanya),
    daftar.JENIS: Penunggu(daftar.sebut, daftar.tanya),
    putuskan.CATATAN.jenis: Penunggu(putuskan.sebut, putuskan.tanya),
    beralasan.ALASAN.jenis: Penunggu(beralasan.sebut, beralasan.tanya),
}
FORMULIR = (isi.read_form,)
