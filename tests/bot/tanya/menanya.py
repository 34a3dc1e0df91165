"""Somebody asks in a world; what they read and how they were met."""

from dataclasses import dataclass

from bot.render import polos
from bot.tanya.balasan import Balasan, Sikap, together
from bot.tanya.jawab import reply
from core.tanya.lanjutan import Ingatan
from tests.tanya.dunia import Dunia


@dataclass(frozen=True, slots=True)
class Dijawab:
    """`teks` is what is read, without the buttons; `tombol` what those say."""

    teks: str
    tombol: tuple[str, ...]
    data: tuple[str, ...]
    sikap: tuple[Sikap, ...]


def ask(dunia: Dunia, oleh: str, *pertanyaan: str) -> Dijawab:
    """Ask these questions one after another; what the last is answered counts."""
    ingatan, balasan = Ingatan(), list[Balasan]()
    for satu in pertanyaan:
        balasan = reply(dunia.ruang, dunia.orang[oleh], satu, ingatan)
    jawaban = together(balasan)
    tombol = [satu for baris in jawaban.tombol for satu in baris]
    return Dijawab(
        polos(jawaban.html),
        tuple(satu.teks for satu in tombol),
        tuple(satu.data for satu in tombol),
        tuple(satu.sikap for satu in balasan),
    )
