"""What the auditor would find once postings are accepted, and what it would find no more."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.audit.catatan import Catatan
from core.isian import Isian, JenisObjek
from core.services.pemeriksaan import examine, look, suppose
from storage.engine import reading


@dataclass(frozen=True, slots=True)
class AkibatIsian:
    """The findings that postings add, and those that they end; the gravest of a year first."""

    baru: tuple[Catatan, ...] = ()
    selesai: tuple[Catatan, ...] = ()


def foresee(session: Session, semua: Sequence[Isian], *, now: datetime) -> AkibatIsian:
    """Return what accepting all of these postings changes in the findings on their years.

    Of a finding about several rows only those that join or leave it are told.
    """
    # No rule looks at what programmes and sub kegiatan promise.
    dilihat = [satu for satu in semua if satu.objek.jenis is not JenisObjek.JANJI]
    andai = frozenset(satu.id for satu in dilihat)
    tahun = sorted({satu.periode.tahun for satu in dilihat})
    hasil = [_of_year(session, satu, andai, now) for satu in tahun]
    return AkibatIsian(
        tuple(catatan for satu in hasil for catatan in satu.baru),
        tuple(catatan for satu in hasil for catatan in satu.selesai),
    )


def foresee_all(engine: Engine, semua: Sequence[Isian], *, now: datetime) -> AkibatIsian:
    with reading(engine) as session:
        return foresee(session, semua, now=now)


def _of_year(session: Session, tahun: int, andai: Collection[int], now: datetime) -> AkibatIsian:
    periksa = examine(session, tahun, now=now)
    andaian = look(suppose(session, periksa.bahan, andai, now=now))
    kini = {satu.kunci: satu for satu in periksa.hasil.catatan}
    nanti = {satu.kunci: satu for satu in andaian.catatan}
    return AkibatIsian(tuple(_added(kini, nanti)), tuple(_added(nanti, kini)))


def _added(dulu: Mapping[str, Catatan], kini: Mapping[str, Catatan]) -> Iterator[Catatan]:
    for kunci, satu in kini.items():
        lama = dulu.get(kunci)
        if lama is None:
            yield satu
        elif (baris := satu.fakta.sub - lama.fakta.sub) and (fakta := satu.fakta.of_rows(baris)):
            yield replace(satu, fakta=fakta)
