"""What is said to one question, before several are put together."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from bot.jawaban import Baris, Jawaban
from bot.ruang import Ruang
from bot.tanya.muat import PEMISAH, few, fit, share
from core.hak import Pelaku
from core.tanya.indeks import Benda
from core.tanya.pertanyaan import Pertanyaan

CUKUP = 3900
"""Characters of an answer with the fuller one below it; what is longer is a tap away."""
BARIS_TOMBOL = 8
"""Rows of buttons below the answers to several questions."""


class Sikap(StrEnum):
    """How a question was met; what is said to it is another matter."""

    JAWAB = "jawab"
    TIDAK_ADA = "tidak_ada"
    """It is not in the data, and what is near was named."""
    TANYA = "tanya"
    """The person is asked which reading is meant."""
    TOLAK = "tolak"
    DIALOG = "dialog"
    SAPA = "sapa"
    LUAR = "luar"
    """Nothing this bot knows of was asked."""


@dataclass(frozen=True, slots=True)
class Balasan:
    """`inti` says in few lines what was asked; `lanjut` is the fuller answer of a command below it.

    Both are Telegram HTML; without `lanjut` the `inti` names its source itself.
    """

    inti: str
    lanjut: Jawaban | None = None
    tombol: Baris = ()
    sikap: Sikap = Sikap.JAWAB
    pendek: str | None = None
    """What of `lanjut` the figures above it are not to be read without; None: all of it."""
    tampak: tuple[Benda, ...] = ()
    """The things of a list that it shows, in their order."""

    def as_jawaban(self) -> Jawaban:
        """Return it as one message; what does not fit below the answer is a tap away."""
        if self.lanjut is None:
            return Jawaban(fit(self.inti), few(self.tombol))
        penuh = PEMISAH.join(filter(None, [self.inti, self.lanjut.html]))
        if self.inti and len(penuh) > CUKUP:
            return Jawaban(fit(self.inti), self.lanjut.tombol)
        return replace(self.lanjut, html=penuh)


Penjawab: TypeAlias = Callable[[Ruang, Pelaku, Pertanyaan], Balasan]


def lines(*baris: str | Iterable[str]) -> str:
    """Return the lines that there are."""
    semua: list[str] = []
    for satu in baris:
        semua += [satu] if isinstance(satu, str) else list(satu)
    return "\n".join(filter(None, semua))


def partly(balasan: Balasan, sebagian: str, *, ada: bool = False) -> Balasan:
    """Return the answer below what is said of its time, `sebagian`, where anything is.

    `ada` says that figures of that time there are, if others than were asked for.
    """
    if not sebagian or balasan.sikap not in {Sikap.JAWAB, Sikap.TIDAK_ADA}:
        return balasan
    sikap = balasan.sikap if ada else Sikap.TIDAK_ADA
    return replace(balasan, inti=lines(sebagian, balasan.inti), sikap=sikap)


def _each_once(semua: Sequence[str]) -> list[str]:
    """Return the answers but those that another one says as well, the first of the same ones."""
    beda = list(dict.fromkeys(semua))
    return [satu for satu in beda if not any(satu in lain for lain in beda if lain != satu)]


def together(semua: Sequence[Balasan]) -> Jawaban:
    """Return the answers to several questions as one message, in their order."""
    if len(semua) == 1:
        return semua[0].as_jawaban()
    isi = _each_once([s.inti or (s.lanjut.html if s.lanjut else "") for s in semua])
    tombol = dict.fromkeys(
        baris
        for satu in semua
        for baris in (satu.tombol or (satu.lanjut.tombol[:2] if satu.lanjut else ()))
    )
    return Jawaban(share(isi), few(list(tombol)[:BARIS_TOMBOL]))
