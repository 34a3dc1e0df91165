"""What somebody seems to be who introduces themselves: "Rina Sari, Plt. Kabag Hukum".

A guess for an admin to confirm; unsure is no guess. What an admin types is read the same way, but
an admin may name any role, and choose the unit afterwards.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.hak import Kapasitas, Peran
from core.paket.istilah import JenisUnit
from core.penempatan import TEMPAT, fits
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

_OLEH_ADMIN: Sequence[tuple[str, Peran]] = (
    # "admin dinkes" may well mean its operator.
    (r"^admin(?: ceker)?$", Peran.ADMIN),
    (r"pembaca", Peran.PEMBACA),
    (r"pimpinan", Peran.PIMPINAN),
)
"""Roles that nobody is believed to have by their own words, but that an admin may give."""

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
    """A unit under all its names; `pengumpul`: it collects a field from the others."""

    id: int
    jenis: JenisUnit
    nama: tuple[str, ...]
    pengumpul: bool = False


@dataclass(frozen=True, slots=True)
class Tebakan:
    peran: Peran
    unit_id: int | None
    kapasitas: Kapasitas


def guess(kata: str, unit: Iterable[CalonUnit]) -> Tebakan | None:
    """Return the role that these words name with its unit; None where they name none, or two."""
    jabatan = _office(kata, _JABATAN)
    if jabatan is None:
        return None
    _, peran = jabatan
    dinamai = _fitting(kata, peran, unit)
    if len(dinamai) > 1 or (not dinamai and not TEMPAT[peran].tanpa_unit):
        return None
    return _tebakan(kata, peran, dinamai)


def read_role(kata: str, unit: Iterable[CalonUnit]) -> Tebakan | Peran | None:
    """Return what an admin's words name: a role alone where its unit is still to be chosen.

    None where they name no role.
    """
    jabatan = _office(kata, (*_JABATAN, *_OLEH_ADMIN))
    if jabatan is None:
        return None
    pola, peran = jabatan
    dinamai = _fitting(kata, peran, unit)
    tanpa_unit = not dinamai and TEMPAT[peran].tanpa_unit and not _says_more(kata, pola)
    return _tebakan(kata, peran, dinamai) if len(dinamai) == 1 or tanpa_unit else peran


def _office(kata: str, semua: Sequence[tuple[str, Peran]]) -> tuple[str, Peran] | None:
    """Return the first office that the words name as the person's own, None where they do not."""
    teks = fold(kata)
    if _BUKAN & set(teks.split()):
        return None
    jabatan = next(((pola, p) for pola, p in semua if re.search(rf"\b(?:{pola})\b", teks)), None)
    return jabatan if jabatan and _is_own(kata, *jabatan) else None


def _fitting(kata: str, peran: Peran, unit: Iterable[CalonUnit]) -> list[CalonUnit]:
    """Return the units named in which the role can be held."""
    return _named_units(
        fold(kata), [u for u in unit if fits(peran, u.jenis, pengumpul=u.pengumpul)]
    )


def _says_more(kata: str, pola: str) -> bool:
    """Tell whether there are words besides the role and a capacity: they may mean a unit."""
    sisa = re.sub(rf"\b(?:{pola})\b", " ", fold(kata)).split()
    return bool(set(sisa) - _KAPASITAS.keys())


def _tebakan(kata: str, peran: Peran, dinamai: Sequence[CalonUnit]) -> Tebakan:
    """Return the role in the one unit that is named, or in none."""
    semua = fold(kata).split()
    kapasitas = next((k for sebutan, k in _KAPASITAS.items() if sebutan in semua), None)
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
