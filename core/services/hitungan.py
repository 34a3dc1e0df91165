"""What the data behind an indikator come to, beside what was or is about to be posted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlmodel import Session

from core.capaian import CaraJumlah
from core.hitung_register import count_register
from core.hitungan import Hitungan
from core.isian import JenisObjek
from core.objek_isian import ObjekIsi, Ukuran
from core.paket.istilah import CaraHitung
from core.periode import Periode
from core.register import JenisRegister
from core.services.baca_register import to_isi
from core.services.hitungan_program import compute_program
from storage import register_repo
from storage.models import EntriRegisterRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Dihitung:
    """What is to be computed: of which indikator, for when, and for whom.

    `unit_id` is the unit whose part is asked for, None: that of all who post it. `sampai`: up to
    the end of the period, also of what is added up quarter by quarter.
    """

    indikator_id: int
    ukuran: Ukuran
    periode: Periode
    unit_id: int | None
    sampai: bool = False

    @property
    def sendiri(self) -> bool:
        """Tell whether only what belongs to the quarter counts, not what came before it."""
        jumlah = self.ukuran.cara_jumlah is CaraJumlah.JUMLAH
        return jumlah and self.periode.triwulan is not None and not self.sampai


Terbaca: TypeAlias = dict[tuple[JenisRegister, int], Sequence[EntriRegisterRow]]
"""Registers by kind and year that were read already: once for many figures."""
Penghitung: TypeAlias = Callable[[Session, Dihitung, Terbaca], Hitungan]


def _count(session: Session, apa: Dihitung, terbaca: Terbaca) -> Hitungan:
    """Count the entries of the register that the indikator is about."""
    jenis, tahun = JenisRegister(f"{apa.ukuran.hitungan}"), apa.periode.tahun
    if (jenis, tahun) not in terbaca:
        terbaca[jenis, tahun] = register_repo.list_entri(session, tahun, [jenis])
    isi = [
        to_isi(row)
        for row in terbaca[jenis, tahun]
        if row.dicoret_alasan is None and apa.unit_id in {None, row.unit_id}
    ]
    return count_register(jenis, isi, periode=apa.periode, sendiri=apa.sendiri)


PENGHITUNG: Mapping[CaraHitung, Penghitung] = {
    **{CaraHitung(satu.value): _count for satu in JenisRegister},
    CaraHitung.PROGRAM: lambda session, apa, _: compute_program(session, apa.periode),
}


def compute(session: Session, apa: Dihitung, terbaca: Terbaca | None = None) -> Hitungan | None:
    """Return what it comes to, None for an indikator that nothing is kept for.

    Whoever computes many hands the same `terbaca`, empty at first, to each.
    """
    cara = apa.ukuran.hitungan
    menghitung = PENGHITUNG.get(cara) if cara else None
    return menghitung(session, apa, {} if terbaca is None else terbaca) if menghitung else None


def compute_for(
    session: Session,
    objek: ObjekIsi,
    periode: Periode,
    unit_id: int,
    terbaca: Terbaca | None = None,
) -> Hitungan | None:
    """Return the same for one unit's figure, None for what is no indikator."""
    if objek.objek.jenis is not JenisObjek.INDIKATOR or objek.ukuran is None:
        return None
    bagian = unit_id if len(objek.unit) > 1 else None
    return compute(
        session,
        Dihitung(indikator_id=objek.objek.id, ukuran=objek.ukuran, periode=periode, unit_id=bagian),
        terbaca,
    )
