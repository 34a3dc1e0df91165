"""What somebody seems to be who introduces themselves: "Rina Sari, Plt. Kabag Hukum".

A guess for an admin to confirm; unsure is no guess.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.hak import Kapasitas, Peran
from core.paket.istilah import JenisUnit
from core.pencarian import fold
from core.penempatan import TEMPAT

_JABATAN: Sequence[tuple[str, Peran]] = (
    (r"verifikator", Peran.VERIFIKATOR),
    (r"operator|admin skpd|admin opd", Peran.OPERATOR_PD),
    (r"staf|staff|pelaksana|pengelola|analis", Peran.STAF),
    (r"kabag|kepala bagian", Peran.KABAG),
    (r"sekda|sekretaris daerah|asisten|wali ?kota|wakil wali ?kota", Peran.PIMPINAN),
    (r"kadis|kaban|kepala|direktur", Peran.KEPALA_PD),
    (r"ajudan|inspektorat", Peran.PEMBACA),
)
"""What an office is called, and the role of whoever holds it; the first that fits counts."""

_KAPASITAS = {"plt": Kapasitas.PLT, "plh": Kapasitas.PLH, "pj": Kapasitas.PJ}


@dataclass(frozen=True, slots=True)
class CalonUnit:
    """A unit under all its names."""

    id: int
    jenis: JenisUnit
    nama: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tebakan:
    peran: Peran
    unit_id: int | None
    kapasitas: Kapasitas


def guess(kata: str, unit: Iterable[CalonUnit]) -> Tebakan | None:
    """Return the role that these words name with its unit; None where they name none, or two."""
    teks = fold(kata)
    peran = next((p for pola, p in _JABATAN if re.search(rf"\b(?:{pola})\b", teks)), None)
    if peran is None:
        return None
    cocok = [satu for satu in unit if satu.jenis in TEMPAT[peran].jenis]
    nilai = [(max((_named(teks, nama) for nama in satu.nama), default=0), satu) for satu in cocok]
    terbaik = max((n for n, _ in nilai), default=0)
    menang = [satu for n, satu in nilai if n == terbaik and n]
    if len(menang) > 1 or (not menang and not TEMPAT[peran].tanpa_unit):
        return None
    kapasitas = next((k for kata, k in _KAPASITAS.items() if kata in teks.split()), None)
    return Tebakan(peran, menang[0].id if menang else None, kapasitas or Kapasitas.DEFINITIF)


def _named(teks: str, nama: str) -> int:
    """Return how many letters of the name stand in the text, all of it in its order or none."""
    dicari = fold(nama)
    return len(dicari) if dicari and f" {dicari} " in f" {teks} " else 0
