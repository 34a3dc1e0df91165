"""The words of a year's documents, by kind: causes, recommendations, law, issues."""

from collections.abc import Collection

from sqlalchemy import Engine

from core.errors import TidakBerhakError
from core.hak import Kegunaan, Pelaku, may_at_all, sees_all
from core.mapping import to_sumber
from core.paket.istilah import JenisNarasi
from core.services.capaian import Ucapan
from storage import indikator_repo
from storage.engine import reading


def list_ucapan(
    engine: Engine, pelaku: Pelaku, tahun: int | None, jenis: Collection[JenisNarasi]
) -> list[Ucapan]:
    """Return the passages of these kinds in their order; `tahun` None: of the latest year.

    Those on one indikator are left out for somebody who sees only a unit's own. Raises
    TidakBerhakError for whoever may not ask.
    """
    if not may_at_all(pelaku, Kegunaan.BERTANYA):
        raise TidakBerhakError("ucapan")
    with reading(engine) as session:
        rows = indikator_repo.list_narasi_of(session, tahun, [satu.value for satu in jenis])
        return [
            Ucapan(JenisNarasi(row.jenis), row.judul, row.teks, to_sumber(sumber, dokumen))
            for row, sumber, dokumen in rows
            if row.indikator_id is None or sees_all(pelaku)
        ]
