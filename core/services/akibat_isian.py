"""What the auditor would find once a posting is accepted, and what it would find no more."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from core.audit.catatan import Catatan
from core.isian import Isian, JenisObjek
from core.services.pemeriksaan import load_bahan, look


@dataclass(frozen=True, slots=True)
class AkibatIsian:
    """The findings that a posting adds, and those that it ends; the gravest first."""

    baru: tuple[Catatan, ...] = ()
    selesai: tuple[Catatan, ...] = ()


def foresee(session: Session, isian: Isian, *, now: datetime) -> AkibatIsian:
    """Return what accepting this posting changes in the findings on its year."""
    if isian.objek.jenis is JenisObjek.JANJI:
        # No rule looks at what programmes and sub kegiatan promise.
        return AkibatIsian()
    tahun = isian.periode.tahun
    kini = {c.kunci: c for c in look(load_bahan(session, tahun, now=now)).catatan}
    nanti = {c.kunci: c for c in look(load_bahan(session, tahun, now=now, andai=isian.id)).catatan}
    return AkibatIsian(
        baru=tuple(satu for kunci, satu in nanti.items() if kunci not in kini),
        selesai=tuple(satu for kunci, satu in kini.items() if kunci not in nanti),
    )
