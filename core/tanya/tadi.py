"""What a part of a text refers to that the answer to the part before it shows."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from core.tanya.indeks import Benda
from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu
from core.tanya.soal import Soal

Tampak: TypeAlias = Callable[[Pertanyaan], tuple[Benda, ...]]
"""Tells what the answer to a question shows, in its order."""
RUJUKAN = frozenset(
    [
        *("isinya", "itu", "situ", "disitu", "dalamnya", "didalamnya", "tersebut", "tadi"),
        *("pengampunya", "pemiliknya", "punya", "punyanya", "milik", "tsb"),
    ]
)
"""Words for what was just told of: "program mana terendah, terus bagian apa isinya"."""


def refers_to_list(soal: Soal, lalu: Pertanyaan) -> bool:
    """Tell whether a part may be about what the ranking before it is to find.

    "Program mana paling jelek, terus bagian apa isinya": of what stands first, or of a word for it.
    """
    satu = lalu.banyak in {None, 1} and not lalu.rincian
    return lalu.hal is Hal.PERINGKAT and (satu or (soal.kata_ada(*RUJUKAN) and not soal.berisi))


def refers_by_word(kata: Sequence[Kata], lalu: Pertanyaan | Ragu) -> bool:
    """Tell whether these words begin with what a ranking before them is to find: "isinya apa"."""
    awal = next((k for k in kata if not k.batas), None)
    ranking = isinstance(lalu, Pertanyaan) and lalu.hal is Hal.PERINGKAT
    return ranking and awal is not None and awal.teks in RUJUKAN
