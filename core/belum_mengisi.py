"""Who has not posted a period yet: units with what is missing. Values only."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from core.hak import Bidang
from core.jadwal_isi import JadwalIsi
from core.kinerja import Unit
from core.objek_isian import Kelompok, ObjekIsi
from core.periode import Periode


@dataclass(frozen=True, slots=True)
class UnitBelum:
    """A unit of whose `dari` figures `kurang` have not come, nor `output` of `dari_output`."""

    unit: Unit
    kurang: tuple[ObjekIsi, ...]
    dari: int
    output: int = 0
    dari_output: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BelumMengisi:
    """What has not come of a period; `objek` is all that is posted, `tanpa_unit` by no unit."""

    bidang: Bidang
    periode: Periode
    contoh: bool
    jadwal: JadwalIsi
    unit: tuple[UnitBelum, ...]
    tanpa_unit: tuple[ObjekIsi, ...]
    objek: tuple[ObjekIsi, ...] = ()


def missing_by_unit(
    objek: Sequence[ObjekIsi], diterima: Collection[tuple[str, int]]
) -> tuple[UnitBelum, ...]:
    """Return the units that lack something, in the order of what they post; outputs are counted.

    `diterima` holds what has come: the thing as the database names it, and the unit.
    """
    milik: dict[Unit, list[ObjekIsi]] = {}
    for satu in objek:
        for unit in satu.unit:
            milik.setdefault(unit, []).append(satu)
    semua = (_of_unit(unit, isi, diterima) for unit, isi in milik.items())
    return tuple(satu for satu in semua if satu.kurang or satu.output)


def _of_unit(
    unit: Unit, isi: Sequence[ObjekIsi], diterima: Collection[tuple[str, int]]
) -> UnitBelum:
    kurang = [satu for satu in isi if (f"{satu.objek}", unit.id) not in diterima]
    satuan = tuple(satu for satu in kurang if satu.kelompok is not Kelompok.OUTPUT)
    dari_output = sum(satu.kelompok is Kelompok.OUTPUT for satu in isi)
    return UnitBelum(
        unit,
        kurang=satuan,
        dari=len(isi) - dari_output,
        output=len(kurang) - len(satuan),
        dari_output=dari_output,
    )
