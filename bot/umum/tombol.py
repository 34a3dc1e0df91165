"""Buttons that stand under answers of every kind."""

from bot.isi.tombol import DELEGASI
from bot.jawaban import Baris, Tombol, berjajar
from bot.messages import umum
from core.hak import Kegunaan, Pelaku, may_at_all

KE_MENU = Tombol(umum.TOMBOL_MENU, "menu:menu")
"""The way on where an answer leads nowhere else."""

KEADAAN = "sts"
"""How the bot is, as /status shows it."""
MENU = (
    (Tombol(umum.TOMBOL_CAPAIAN, "menu:capaian"), Tombol(umum.TOMBOL_ANGGARAN, "menu:anggaran")),
    (Tombol(umum.TOMBOL_CEK, "menu:cek"), Tombol(umum.TOMBOL_LAPORAN, "menu:laporan")),
    (Tombol(umum.TOMBOL_BANTUAN, "menu:bantuan"),),
)
"""What can be asked for, one tap away."""


def menu_of(pelaku: Pelaku) -> Baris:
    """Return what this person can begin with: what they have to do, then what they can ask."""
    kerja = [
        Tombol(teks, f"menu:{nama}")
        for nama, teks, kegunaan in KERJA
        if may_at_all(pelaku, kegunaan)
    ]
    if may_at_all(pelaku, Kegunaan.MENDELEGASIKAN):
        kerja.append(Tombol(umum.TOMBOL_DELEGASI, f"{DELEGASI}:1"))
    return (*berjajar(kerja, 2), *MENU)


KERJA = (
    ("tugas", umum.TOMBOL_TUGAS, Kegunaan.MENDRAF),
    ("isi", umum.TOMBOL_ISI, Kegunaan.MENDRAF),
    ("kirim", umum.TOMBOL_KIRIM, Kegunaan.MELAPOR_PD),
    ("verifikasi", umum.TOMBOL_VERIFIKASI, Kegunaan.MEMUTUSKAN),
    ("tenggat", umum.TOMBOL_TENGGAT, Kegunaan.MELIHAT_TENGGAT),
    ("register", umum.TOMBOL_REGISTER, Kegunaan.MENGISI_REGISTER),
    ("atur_tenggat", umum.TOMBOL_ATUR_TENGGAT, Kegunaan.MENGELOLA),
)
"""Commands that are work: name, button, who has them."""
