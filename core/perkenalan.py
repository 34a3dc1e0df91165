"""What somebody seems to be who introduces themselves: "Rina Sari, Plt. Kabag Hukum".

A guess for an admin to confirm; unsure is no guess.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.hak import Kapasitas, Peran
from core.paket.istilah import JenisUnit
from core.penempatan import TEMPAT
from core.teks import fold

_JABATAN: Sequence[tuple[str, Peran]] = (
    (r"verifikator", Peran.VERIFIKATOR),
    (r"operator|admin skpd|admin opd", Peran.OPERATOR_PD),
    (r"staf|staff|pelaksana|pengelola|analis", Peran.STAF),
    (r"kabag|kepala bagian", Peran.KABAG),
    (r"sekda|sekretaris daerah|asisten|wali ?kota|wakil wali ?kota", Peran.PIMPINAN),
    (r"kadis|kaban|kepala|direktur", Peran.KEPALA_PD),
)
"""What an office is called, and the role of whoever holds it; the first that fits counts."""

_PEMIMPIN = frozenset({Peran.PIMPINAN, Peran.KEPALA_PD, Peran.KABAG})
"""Offices that are taken only from words that begin with them: "Kabag Hukum", after a comma."""
_AWAL = r"(?:saya |sy |jabatan |plt |plh |pj |plt\. )*"

_BUKAN = frozenset(
    [
        *("ajudan", "anak", "atasan", "bawah", "bukan", "calon", "eks", "istri", "kabid", "kasi"),
        *("kasubag", "kasubbag", "mantan", "seksi", "sopir", "sub", "subbag", "suami", "supir"),
        *("bidang", "keluarga", "media", "tamu", "untuk", "wartawan", "wawancara", "pensiunan"),
    ]
)
"""Words beside an office that make it somebody else's, or a lower one."""

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
    if _BUKAN & set(teks.split()):
        return None
    jabatan = next(((pola, p) for pola, p in _JABATAN if re.search(rf"\b(?:{pola})\b", teks)), None)
    if jabatan is None or not _is_own(kata, *jabatan):
        return None
    peran = jabatan[1]
    dinamai = _named_units(teks, [u for u in unit if u.jenis in TEMPAT[peran].jenis])
    if len(dinamai) > 1 or (not dinamai and not TEMPAT[peran].tanpa_unit):
        return None
    kapasitas = next((k for kata, k in _KAPASITAS.items() if kata in teks.split()), None)
    return Tebakan(peran, dinamai[0].id if dinamai else None, kapasitas or Kapasitas.DEFINITIF)


def _is_own(kata: str, pola: str, peran: Peran) -> bool:
    """Tell whether an office is named as the person's own: at the beginning of what they say."""
    if peran not in _PEMIMPIN:
        return True
    bagian = (fold(satu) for satu in re.split(r"[,;:\n/()-]", kata))
    return any(re.match(rf"{_AWAL}(?:{pola})\b", satu) for satu in bagian)


def _named_units(teks: str, unit: Sequence[CalonUnit]) -> list[CalonUnit]:
    """Return the units that the text names; one whose name is part of another's does not count."""
    nama_of = {satu.id: _longest(teks, satu.nama) for satu in unit}
    dinamai = [satu for satu in unit if nama_of[satu.id]]
    return [
        satu
        for satu in dinamai
        if not any(
            nama_of[satu.id] != nama_of[lain.id] and nama_of[satu.id] in nama_of[lain.id]
            for lain in dinamai
        )
    ]


def _longest(teks: str, semua: Iterable[str]) -> str:
    """Return the longest of the names that stands in the text, "" where none does."""
    ada = (fold(nama) for nama in semua)
    return max((n for n in ada if n and f" {n} " in f" {teks} "), key=len, default="")
