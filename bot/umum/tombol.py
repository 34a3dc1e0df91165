"""Buttons that stand under answers of every kind."""

from bot.jawaban import Tombol
from bot.messages import umum

KE_MENU = Tombol(umum.TOMBOL_MENU, "menu:menu")
"""The way on where an answer leads nowhere else."""

MENU = (
    (Tombol(umum.TOMBOL_CAPAIAN, "menu:capaian"), Tombol(umum.TOMBOL_ANGGARAN, "menu:anggaran")),
    (Tombol(umum.TOMBOL_BANTUAN, "menu:bantuan"),),
)
"""What can be asked for, one tap away."""
