"""What somebody is in the middle of, of whatever kind, while they turn to something else."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.jawaban import Jawaban
from bot.ruang import Ruang
from core.hak import Pelaku
from core.services.dialog import Dialog
from core.teks import fold

LANJUT, BARU = "lanjut", "baru"
"""The two buttons under the question what to go on with."""
BARU_NAMA = "baru_nama"
"""The field that holds what the new thing is called, beside `BARU` that holds how it begins."""
_PILIHAN = {
    **dict.fromkeys(("lanjut", "lanjutkan", "teruskan", "lama", "yang lama"), LANJUT),
    **dict.fromkeys(("baru", "mulai baru", "mulai yang baru", "yang baru"), BARU),
}


@dataclass(frozen=True, slots=True)
class Penunggu:
    """A kind of dialogue as it waits: what one is called (HTML), and what it asks now."""

    sebut: Callable[[Ruang, Pelaku, Dialog], str]
    tanya: Callable[[Ruang, Pelaku, Dialog], Jawaban]


def read_choice(teks: str) -> str | None:
    """Return which of the two buttons these words stand for, None for any other words."""
    return _PILIHAN.get(fold(teks))


def below(awal: str, tanya: Jawaban) -> Jawaban:
    """Return the question again, with something said above it."""
    return Jawaban(f"{awal}\n\n{tanya.html}", tanya.tombol)
