"""What the data behind an indikator come to, beside what was or is about to be posted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from sqlmodel import Session

from core.capaian import CaraJumlah
from core.hitungan import Hitungan
from core.isian import JenisObjek
from core.objek_isian import ObjekIsi, Ukuran
from core.paket.istilah import CaraHitung
from core.periode import Periode
from core.services.hitungan_program import compute_program


@dataclass(frozen=True, slots=True, kw_only=True)
class Dihitung:
    """What is to be computed: of which indikator, for when, and for whom.

    `unit_id` is the unit whose part is asked for, None: that of all who post it.
    """

    indikator_id: int
    ukuran: Ukuran
    periode: Periode
    unit_id: int | None

    @property
    def sendiri(self) -> bool:
        """Tell whether only what belongs to the quarter counts, not what came before it."""
        jumlah = self.ukuran.cara_jumlah is CaraJumlah.JUMLAH
        return jumlah and self.periode.triwulan is not None


Penghitung: TypeAlias = Callable[[Session, Dihitung], Hitungan]

PENGHITUNG: Mapping[CaraHitung, Penghitung] = {
    CaraHitung.PROGRAM: lambda session, apa: compute_program(session, apa.periode),
}


def compute(session: Session, apa: Dihitung) -> Hitungan | None:
    """Return what it comes to, None for an indikator that nothing is kept for."""
    cara = apa.ukuran.hitungan
    menghitung = PENGHITUNG.get(cara) if cara else None
    return menghitung(session, apa) if menghitung else None


def compute_for(
    session: Session, objek: ObjekIsi, periode: Periode, unit_id: int
) -> Hitungan | None:
    """Return the same for one unit's figure, None for what is no indikator."""
    if objek.objek.jenis is not JenisObjek.INDIKATOR or objek.ukuran is None:
        return None
    bagian = unit_id if len(objek.unit) > 1 else None
    return compute(
        session,
        Dihitung(indikator_id=objek.objek.id, ukuran=objek.ukuran, periode=periode, unit_id=bagian),
    )
