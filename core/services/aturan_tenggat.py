"""By which rule each kind of report is due, active or not, for whoever may ask."""

from sqlalchemy import Engine

from core.errors import TidakBerhakError
from core.hak import Bidang, Kegunaan, Pelaku, may_at_all
from core.kewajiban.jenis import JenisKewajiban
from core.services.baca_kewajiban import to_jenis
from core.services.hak_laporan import collecting_names
from storage import kewajiban_repo
from storage.engine import reading

PERIHAL = "aturan tenggat"


def list_rules(engine: Engine, pelaku: Pelaku) -> list[JenisKewajiban]:
    """Return the kinds in their order. Raises TidakBerhakError for whoever may not ask."""
    if not may_at_all(pelaku, Kegunaan.BERTANYA):
        raise TidakBerhakError(PERIHAL)
    with reading(engine) as session:
        return [to_jenis(row) for row in kewajiban_repo.list_jenis(session)]


def list_verifikator(engine: Engine, pelaku: Pelaku, bidang: Bidang) -> tuple[str, ...]:
    """Return the names of the Bagian that decide on what is posted of a field.

    Raises TidakBerhakError for whoever may not ask.
    """
    if not may_at_all(pelaku, Kegunaan.BERTANYA):
        raise TidakBerhakError(PERIHAL)
    with reading(engine) as session:
        return collecting_names(session, bidang.value)


def list_collectors(engine: Engine, pelaku: Pelaku, kode: str) -> tuple[str, ...]:
    """Return the names of the Bagian that collect reports of a kind; none for an unknown one.

    Raises TidakBerhakError for whoever may not ask.
    """
    if not may_at_all(pelaku, Kegunaan.BERTANYA):
        raise TidakBerhakError(PERIHAL)
    with reading(engine) as session:
        row = next((r for r in kewajiban_repo.list_jenis(session) if r.kode == kode), None)
        return collecting_names(session, row.bidang) if row else ()
