"""What is written behind /pengaturan: which message, on which days, from what time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from bot.messages.langganan import HARI
from core.langganan import HARI_KERJA, Langganan
from core.teks import fold

KATA = {
    "pagi": Langganan.PAGI,
    "harian": Langganan.PAGI,
    "rekap": Langganan.REKAP,
    "pekanan": Langganan.REKAP,
    "mingguan": Langganan.REKAP,
}
AKTIF = {"aktif": True, "aktifkan": True, "nyala": True, "ya": True, "mulai": True}
MATI = {"mati": False, "matikan": False, "nonaktif": False, "tidak": False, "berhenti": False}
SELESAI = frozenset({"selesai", "akhiri", "batal", "berhenti", "mati"})
ISI = frozenset({"daftar", "pukul", "jam", "wib", "dan", "hari", "setiap", "tiap"})
"""Words that say nothing more."""
HURUF = 3
MINGGU = 6
PETIK = dict.fromkeys(map(ord, "'\u2019"))
"""Taken out of Jum'at."""
_JAM = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Tertulis:
    """What was written of one kind; None and no day: nothing of that. `asing` are other words."""

    aktif: bool | None
    hari: frozenset[int]
    jam: time | None
    asing: tuple[str, ...]


def read_choice(kata: Sequence[str]) -> Tertulis:
    aktif: bool | None = None
    hari: set[int] = set()
    jam: time | None = None
    asing = []
    for satu in kata:
        kecil = fold(satu.translate(PETIK))
        if kecil in ISI:
            continue
        if kecil in AKTIF or kecil in MATI:
            aktif = {**AKTIF, **MATI}[kecil]
        elif (n := find_hari(kecil)) is not None:
            hari.add(n)
        elif kecil in {"kerja", "harikerja"}:
            hari |= HARI_KERJA
        elif (saat := read_time(satu.strip(","))) is not None:
            jam = saat
        else:
            asing.append(satu)
    return Tertulis(aktif, frozenset(hari), jam, tuple(asing))


def find_hari(kata: str) -> int | None:
    """Return the weekday that this word names or begins, None for another word."""
    if len(kata) < HURUF:
        return None
    if kata == "ahad":
        return MINGGU
    return next((n for n, nama in enumerate(HARI) if nama.lower().startswith(kata)), None)


def read_time(teks: str) -> time | None:
    """8, 08.00, 08:30; None for what is no time of day."""
    cocok = _JAM.fullmatch(teks)
    if cocok is None:
        return None
    try:
        return time(int(cocok[1]), int(cocok[2] or 0))
    except ValueError:
        return None
