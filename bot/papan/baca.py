"""What is typed behind /tenggat: a kind, a year of the data, and a part of it, in any order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.parse import baca_argumen
from core.papan import Kolom
from core.periode import Periode
from core.teks import fold

_SEMESTER = re.compile(r"\b(?:s|sm|smt|sem|semester)[\s.-]*(ii|i|[12])\b", re.ASCII | re.IGNORECASE)
_KE = {"i": 1, "ii": 2, "1": 1, "2": 2}


@dataclass(frozen=True, slots=True)
class Dicari:
    """What is asked for: `kode` of a period, such as s1; `kata` are the words that name a kind."""

    kata: str
    tahun: int | None
    kode: str | None


def read(args: Sequence[str], *, tahun_ini: int) -> Dicari:
    minta = baca_argumen(args, tahun_ini=tahun_ini, bulanan=True)
    semester = _SEMESTER.search(minta.sisa)
    sisa = _SEMESTER.sub(" ", minta.sisa) if semester else minta.sisa
    kode = None
    if semester:
        kode = f"s{_KE[semester[1].lower()]}"
    elif minta.triwulan:
        kode = minta.triwulan.kode
    elif minta.bulan:
        kode = minta.bulan.kode
    return Dicari(" ".join(sisa.split()), minta.tahun, kode)


def kinds_named(kata: str, semua: Sequence[Kolom]) -> list[str]:
    """Return the codes of the kinds that these words name; all for no words.

    A kind that is called just so comes before those that are called so among other words.
    """
    dicari = set(fold(kata).split())
    nama: dict[str, list[set[str]]] = {}
    for satu in semua:
        sebutan = (satu.pendek, satu.nama, satu.jenis.replace("_", " "))
        nama.setdefault(satu.jenis, [set(fold(teks).split()) for teks in sebutan])
    persis = [kode for kode, sebutan in nama.items() if dicari in sebutan]
    return persis or [kode for kode, sebutan in nama.items() if any(dicari <= s for s in sebutan)]


def matching(dicari: Dicari, jenis: Sequence[str], semua: Sequence[Kolom]) -> list[Kolom]:
    """Return the boards of these kinds, of the year and the part of it that are asked for."""
    return [
        satu
        for satu in semua
        if satu.jenis in jenis
        and dicari.tahun in {None, satu.periode.tahun}
        and _is_part(dicari.kode, satu.periode)
    ]


def _is_part(kode: str | None, periode: Periode) -> bool:
    return kode in {None, periode.kode}
