"""What somebody asks a unit for, as it is sent."""

from bot.isi.tombol import TUGAS
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import papan as kata
from bot.messages import pengingat as kata_pengingat
from bot.papan import tombol
from core.services.kabar import Diminta, Pengingat

KIRIM_MAKS = 5
"""So many reports have a button of their own; the others are behind /kirim."""


def kabar_diminta(isi: Diminta) -> Jawaban:
    """Return the message, with the ways to send what it asks for."""
    return Jawaban(kata.diminta(isi), _buttons(isi.pengingat))


def _buttons(isi: Pengingat) -> Baris:
    lapor = [satu for satu in isi.semua if not satu.isian][:KIRIM_MAKS]
    banyak_unit = len({satu.unit_nama for satu in lapor}) > 1
    kirim = (
        Tombol(
            kata.tombol_kirim(kata_pengingat.tombol_pilih(satu, banyak_unit=banyak_unit)),
            f"{tombol.KIRIM}:{satu.kewajiban_id}",
        )
        for satu in lapor
    )
    isian = any(satu.isian for satu in isi.semua)
    tugas = (Tombol(kata.TOMBOL_TUGAS, f"{TUGAS}:1"),)
    return (*((satu,) for satu in kirim), *([tugas] if isian else []))
