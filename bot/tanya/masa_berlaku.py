"""Whether agreements that are meant are in force, and when each of them ends."""

from collections.abc import Sequence
from datetime import date

from bot.messages import tanya_register as kata
from core.tanya.butir import Butir, end_of, ends_as_printed

BERLAKU, KAPAN = "berlaku", "kapan"
"""It is asked what is in force, or when something ends; else what is not in force any more."""
RINGKAS = 4
"""Of no more entries all are shown with what they say besides."""


def told(semua: Sequence[Butir], kini: date) -> list[str]:
    """Return of each entry when it ends or has ended, or that nothing says so."""
    return [_of(satu, kini) for satu in semua]


def meant(semua: Sequence[Butir], akhir: str, kini: date) -> list[Butir]:
    """Return those that are in force, or those that are not, as far as that is known."""
    ujung = [(satu, end_of(satu)) for satu in semua]
    return [satu for satu, hari in ujung if hari and (hari >= kini) == (akhir == BERLAKU)]


def is_unknown(semua: Sequence[Butir]) -> bool:
    """Tell whether nothing says of any when it ends."""
    return all(end_of(satu) is None for satu in semua)


def shown(semua: Sequence[Butir], pilih: Sequence[Butir]) -> tuple[Butir, ...]:
    """Return the entries to show below: all where they are few or none is picked."""
    return tuple(pilih if pilih and len(semua) > RINGKAS else semua)


def _of(satu: Butir, kini: date) -> str:
    hari = end_of(satu)
    if hari is None:
        return kata.tanpa_masa(satu.kunci.nomor)
    tulis = kata.masih_berlaku if hari >= kini else kata.sudah_berakhir
    return tulis(satu.kunci.nomor, hari, tercetak=ends_as_printed(satu))
