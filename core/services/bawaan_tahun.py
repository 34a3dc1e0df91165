"""What a year would be opened with, and which years can be opened."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Engine
from sqlmodel import Session

from core.buku import Tingkat
from core.errors import TahunBerdataError, TahunTanpaRencanaError
from core.hak import Pelaku
from core.paket.istilah import Daftar
from core.services.pelaku import only_admins
from storage import rencana_repo, tahun_repo
from storage.engine import reading
from storage.models import DaftarUnitRow, PosAnggaranRow

PERIHAL = "buka_tahun"
AKHIR_ZAMAN = 10_000
"""Later than any year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bawaan:
    """What goes over into a year from `dari_tahun`, counted. No figure does.

    `indikator` are the codes of those that are in force, `tanpa_unit` of those that no unit posts
    figures of; `unit` counts the units that post figures or own lines of the budget.
    """

    tahun: int
    dari_tahun: int
    indikator: tuple[str, ...]
    tanpa_unit: tuple[str, ...]
    unit: int
    pos: dict[Tingkat, int]
    daftar: dict[Daftar, int]


def source_year(session: Session, tahun: int) -> int:
    """Return the year that one to be opened is carried over from.

    Raises TahunBerdataError for a year that a document tells of; TahunTanpaRencanaError where
    there is nothing to carry over into it.
    """
    if tahun_repo.has_pos(session, tahun):
        raise TahunBerdataError(tahun)
    dari = tahun_repo.latest_with(session, PosAnggaranRow, tahun)
    if dari is None or not tahun_repo.list_indikator(session, tahun):
        raise TahunTanpaRencanaError(tahun, sampai=tahun_repo.last_year_in_force(session))
    return dari


def preview(engine: Engine, pelaku: Pelaku, tahun: int) -> Bawaan:
    """Return what the year would have. Raises TidakBerhakError, and as `source_year` does."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        dari = source_year(session, tahun)
        indikator = tahun_repo.list_indikator(session, tahun)
        pengisi = [(satu, unit) for satu, unit, _ in rencana_repo.list_units(session, tahun)]
        berisi = {satu for satu, _ in pengisi}
        pos = tahun_repo.list_pos(session, dari)
        unit = {row.unit_id for row in pos if row.unit_id}
        return Bawaan(
            tahun=tahun,
            dari_tahun=dari,
            indikator=tuple(row.kode for row in indikator),
            tanpa_unit=tuple(row.kode for row in indikator if row.id not in berisi),
            unit=len(unit | {satu for _, satu in pengisi}),
            pos=dict(Counter(Tingkat(row.tingkat) for row in pos)),
            daftar=_lists(session, tahun),
        )


def list_openable(engine: Engine, pelaku: Pelaku, *, tahun_ini: int) -> tuple[int, ...]:
    """Return the years after the last that a document tells of, up to the next, to be opened.

    Raises TidakBerhakError.
    """
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        dibuka = {row.tahun for row in tahun_repo.list_all(session)}
        terakhir = tahun_repo.latest_with(session, PosAnggaranRow, AKHIR_ZAMAN)
        while terakhir in dibuka:
            terakhir = tahun_repo.latest_with(session, PosAnggaranRow, terakhir)
        if terakhir is None:
            return ()
        calon = (n for n in range(terakhir + 1, tahun_ini + 2) if n not in dibuka)
        return tuple(n for n in calon if tahun_repo.list_indikator(session, n))


def _lists(session: Session, tahun: int) -> dict[Daftar, int]:
    dari = tahun_repo.latest_with(session, DaftarUnitRow, tahun)
    if dari is None:
        return {}
    return dict(Counter(Daftar(row.daftar) for row in tahun_repo.list_daftar(session, dari)))
