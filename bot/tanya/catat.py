"""What found no answer, noted for the admin after the answer has been sent."""

from collections.abc import Callable, Sequence
from functools import partial

from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Sikap
from core.hak import Pelaku
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu
from core.tanya.tersimpan import Sebab

BUKAN_PERTANYAAN = frozenset(
    [
        *(Hal.SALAM, Hal.TERIMA_KASIH, Hal.BANTUAN, Hal.PERINTAH),
        *(Hal.MENGISI, Hal.MENGUBAH, Hal.MENGHAPUS),
    ]
)
"""Manners and work: nobody asks anything by them."""
MENURUT_SIKAP = {Sikap.LUAR: Sebab.LUAR, Sikap.TIDAK_ADA: Sebab.TIDAK_ADA}


def later(
    ruang: Ruang,
    pelaku: Pelaku,
    teks: str,
    semua: Sequence[Pertanyaan | Ragu],
    balasan: Sequence[Balasan],
) -> Callable[[], None] | None:
    """Return what notes the text, None where all of it was answered."""
    sebab = why(semua, balasan)
    return None if sebab is None else partial(_note, ruang, pelaku, teks, sebab)


def why(semua: Sequence[Pertanyaan | Ragu], balasan: Sequence[Balasan]) -> Sebab | None:
    """Return why the questions of a text found no answer, of the first that found none."""
    return next(filter(None, map(_why, semua, balasan)), None)


def _why(satu: Pertanyaan | Ragu, balasan: Balasan) -> Sebab | None:
    if isinstance(satu, Ragu) or satu.hal in BUKAN_PERTANYAAN or balasan.sikap is Sikap.TOLAK:
        return None
    # Words that nobody knows are what an admin can explain.
    if satu.asing:
        return Sebab.ASING
    return MENURUT_SIKAP.get(balasan.sikap)


def _note(ruang: Ruang, pelaku: Pelaku, teks: str, sebab: Sebab) -> None:
    # Most questions find their answer.
    from core.services import pertanyaan  # noqa: PLC0415

    pertanyaan.note(ruang.engine, pelaku, teks, sebab, now=ruang.now())
