"""What of all that is followed up waits for one person: to answer it, or to judge it."""

from sqlalchemy import Engine
from sqlmodel import Session

from core.hak import Pelaku
from core.services.baca_tindak import may_answer, may_judge, to_tindak
from core.tindak_lanjut import Keadaan, TindakLanjut
from storage import tindak_repo
from storage.engine import reading


def list_mine(engine: Engine, pelaku: Pelaku) -> list[TindakLanjut]:
    """Return what the person is to answer now, what is due first at the top."""
    with reading(engine) as session:
        semua = to_tindak(session, tindak_repo.list_unfinished(session))
    return [satu for satu in semua if satu.terbuka and may_answer(pelaku, satu)]


def waiting_for(session: Session, pelaku: Pelaku) -> list[TindakLanjut]:
    """Return what waits for this person to judge it."""
    semua = to_tindak(session, tindak_repo.list_unfinished(session))
    return [s for s in semua if s.keadaan is Keadaan.DIPERIKSA and may_judge(pelaku, s)]


def list_waiting(engine: Engine, pelaku: Pelaku) -> list[TindakLanjut]:
    """Return the same, in a transaction of its own."""
    with reading(engine) as session:
        return waiting_for(session, pelaku)
