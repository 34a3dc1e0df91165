"""What became of a finding: the units that are to follow it up, and the way to give it to one."""

from collections.abc import Sequence
from datetime import date

from bot.cek.tombol import Daftar, list_name
from bot.jawaban import Baris, Tombol
from bot.messages import tindak as kata
from bot.tindak import tombol
from core.services.cek import Pemeriksaan
from core.tindak_lanjut import TindakLanjut

TERLIHAT = 3
"""Tasks that are shown under a finding, the newest; the others are in /rekomendasi."""


def lines(semua: Sequence[TindakLanjut], on: date) -> str:
    return "\n".join(kata.tugas(satu, on) for satu in _newest(semua))


def ways(semua: Sequence[TindakLanjut]) -> Baris:
    return tuple(
        (Tombol(kata.tombol_tugas(s), tombol.of(tombol.LIHAT, s.id)),) for s in _newest(semua)
    )


def assign(hasil: Pemeriksaan, daftar: Daftar, tanda: str) -> Baris:
    if not hasil.mengelola:
        return ()
    data = tombol.of(tombol.TUGASKAN, hasil.tahun, tanda, list_name(daftar))
    return ((Tombol(kata.TOMBOL_JADIKAN, data),),)


def _newest(semua: Sequence[TindakLanjut]) -> Sequence[TindakLanjut]:
    return semua[::-1][:TERLIHAT]
