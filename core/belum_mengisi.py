"""Who has not posted a period yet: units with what is missing. Values only."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from core.hak import Bidang
from core.jadwal_isi import JadwalIsi
from core.kinerja import Unit
from core.objek_isian import ObjekIsi
from core.periode import Periode


@dataclass(frozen=True, slots=True)
class UnitBelum:
    """A unit of whose `dari` figures `kurang` have not come."""

    unit: Unit
    kurang: tuple[ObjekIsi, ...]
    dari: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BelumMengisi:
    """What has not come of a period; `tanpa_unit` is what no unit posts."""

    bidang: Bidang
    periode: Periode
    contoh: bool
    jadwal: JadwalIsi
    unit: tuple[UnitBelum, ...]
    tanpa_unit: tuple[ObjekIsi, ...]


def missing_by_unit(
    objek: Sequence[ObjekIsi], diterima: Collection[tuple[str, int]]
) -> tuple[UnitBelum, ...]:
    """Return the units that lack something, in the order of what they post.

    `diterima` holds what has come: the thing as the database names it, and the unit.
    """
    milik: dict[Unit, list[ObjekIsi]] = {}
    for satu in objek:
        for unit in satu.unit:
            milik.setdefault(unit, []).append(satu)
    semua = (
        UnitBelum(
            unit,
            tuple(satu for satu in isi if (f"{satu.objek}", unit.id) not in diterima),
            len(isi),
        )
        for unit, isi in milik.items()
    )
    return tuple(satu for satu in semua if satu.kurang)
