"""The units that report something, as a year's documents list them, and what is said of them."""

from dataclasses import dataclass

from sqlalchemy import Engine
from sqlmodel import Session

from core.angka import Sumber
from core.errors import TidakBerhakError
from core.hak import Kegunaan, Pelaku, may_at_all, sees_all, wilayah
from core.kinerja import Unit
from core.mapping import at_tempat, to_sumber
from core.paket.istilah import Daftar, JenisNarasi, JenisUnit
from core.services.capaian import Ucapan
from storage import bahan_repo, indikator_repo, kewajiban_repo
from storage.engine import reading
from storage.models import UnitRow

PERIHAL = "daftar unit pelapor"
PERANGKAT_DAERAH = "perangkat_daerah"
"""The figure of a document that says how many there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anggota:
    """A unit on a list; `urutan` is its place, from 1 on, `tercetak` what the list calls it."""

    urutan: int
    unit: Unit
    jenis: JenisUnit
    tercetak: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DaftarTercetak:
    """A list of a year with what the person may see of it; `banyak` are all that stand on it.

    `indikator` is the code of what they make up, None without one; `semua_pd` how many
    perangkat daerah there are, None where no document says.
    """

    daftar: Daftar
    tahun: int
    anggota: tuple[Anggota, ...]
    banyak: int
    sumber: Sumber
    indikator: str | None = None
    ucapan: tuple[Ucapan, ...] = ()
    semua_pd: int | None = None

    @property
    def terbatas(self) -> bool:
        """Tell whether others stand on it than the person may see."""
        return len(self.anggota) < self.banyak

    def find(self, unit_id: int) -> Anggota | None:
        return next((satu for satu in self.anggota if satu.unit.id == unit_id), None)


def show_list(engine: Engine, pelaku: Pelaku, daftar: Daftar, tahun: int) -> DaftarTercetak | None:
    """Return the newest such list of the year or before it, None where there is none.

    Somebody who sees only a unit's own sees that unit on it. Raises TidakBerhakError for whoever
    may not ask.
    """
    if not may_at_all(pelaku, Kegunaan.BERTANYA):
        raise TidakBerhakError(PERIHAL)
    with reading(engine) as session:
        dari = kewajiban_repo.listed_year(session, daftar, tahun)
        if dari is None:
            return None
        rows = [r for r in bahan_repo.list_anggota(session, dari) if r.daftar == daftar]
        semua = [
            Anggota(
                urutan=ke,
                unit=Unit(row.unit_id, row.nama),
                jenis=JenisUnit(row.jenis),
                tercetak=row.tercetak,
            )
            for ke, row in enumerate(rows, 1)
        ]
        milik = wilayah(pelaku)
        terlihat = [s for s in semua if sees_all(pelaku) or s.unit.id in milik]
        tentang = indikator_repo.find_of_list(session, daftar, dari)
        return DaftarTercetak(
            daftar=daftar,
            tahun=dari,
            anggota=tuple(terlihat),
            banyak=len(semua),
            sumber=at_tempat(rows[0].tempat),
            indikator=tentang.kode if tentang else None,
            ucapan=_said(session, dari, tentang.id or 0) if tentang and terlihat else (),
            semua_pd=kewajiban_repo.printed_total(session, PERANGKAT_DAERAH, dari),
        )


def list_perangkat_daerah(engine: Engine, pelaku: Pelaku) -> list[Unit]:
    """Return the perangkat daerah that are known, those alone that the person may ask about.

    Raises TidakBerhakError for whoever may not ask.
    """
    if not may_at_all(pelaku, Kegunaan.BERTANYA):
        raise TidakBerhakError(PERIHAL)
    milik = wilayah(pelaku)
    with reading(engine) as session:
        rows: list[UnitRow] = kewajiban_repo.list_of_kinds(session, (JenisUnit.PERANGKAT_DAERAH,))
        return [Unit(row.id or 0, row.nama) for row in rows if sees_all(pelaku) or row.id in milik]


def _said(session: Session, tahun: int, indikator_id: int) -> tuple[Ucapan, ...]:
    return tuple(
        Ucapan(JenisNarasi(row.jenis), row.judul, row.teks, to_sumber(sumber, dokumen))
        for row, sumber, dokumen in indikator_repo.list_narasi(session, tahun, indikator_id)
    )
