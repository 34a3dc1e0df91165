"""Which role is held in which kind of unit; product policy, as the rights are."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.hak import Peran
from core.paket.istilah import JenisUnit


@dataclass(frozen=True, slots=True, kw_only=True)
class Tempat:
    """Where a role can be held."""

    jenis: frozenset[JenisUnit]
    tanpa_unit: bool = False
    """True where the role sees everything and so needs no unit."""
    pengumpul: bool = False
    """True where the unit must collect a field (bidang) from the others."""


_SEMUA = frozenset(JenisUnit)
_BAGIAN = frozenset({JenisUnit.BAGIAN})
_PERANGKAT = frozenset({JenisUnit.SETDA, JenisUnit.PERANGKAT_DAERAH, JenisUnit.UPT})
"""The Setda is a perangkat daerah too: it owes an LKjIP and a Perjanjian Kinerja of its own."""

TEMPAT: Mapping[Peran, Tempat] = {
    Peran.PIMPINAN: Tempat(
        jenis=frozenset({JenisUnit.PEMDA, JenisUnit.SETDA, JenisUnit.ASISTEN}), tanpa_unit=True
    ),
    Peran.KABAG: Tempat(jenis=_BAGIAN),
    Peran.STAF: Tempat(jenis=_BAGIAN),
    Peran.VERIFIKATOR: Tempat(jenis=_BAGIAN, pengumpul=True),
    Peran.KEPALA_PD: Tempat(jenis=_PERANGKAT),
    Peran.OPERATOR_PD: Tempat(jenis=_PERANGKAT),
    Peran.PEMBACA: Tempat(jenis=_SEMUA, tanpa_unit=True),
    Peran.ADMIN: Tempat(jenis=_SEMUA, tanpa_unit=True),
}


BERKEPALA = frozenset({Peran.PIMPINAN, Peran.KABAG, Peran.KEPALA_PD})
"""Roles that are an office, so that somebody may hold it as Plt., Plh. or Pj., until a day."""


def reporting_role(jenis: JenisUnit) -> Peran:
    """Return the role of whoever reports for a unit of this kind."""
    return Peran.KABAG if jenis is JenisUnit.BAGIAN else Peran.OPERATOR_PD


def fits(peran: Peran, jenis: JenisUnit, *, pengumpul: bool) -> bool:
    """Tell whether the role can be held in a unit of this kind; `pengumpul`: it has a field."""
    tempat = TEMPAT[peran]
    return jenis in tempat.jenis and (pengumpul or not tempat.pengumpul)
