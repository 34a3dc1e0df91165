"""Whether there is anything to remind of or to sum up, without the tables that all of it needs."""

from datetime import date
from functools import cache

from sqlalchemy import Date, Executable, bindparam, text
from sqlmodel import Session

from storage.engine import run


def is_any(session: Session) -> bool:
    """Tell whether any kind of obligation is active."""
    return bool(run(session, _active()))


def is_any_followup(session: Session) -> bool:
    """Tell whether anything that a unit is to follow up is neither accepted nor withdrawn."""
    return bool(run(session, _unfinished()))


def is_recap_wanted(session: Session, *, on: date) -> bool:
    """Tell whether anybody may get a recap: pimpinan who have begun, or who has chosen it."""
    return bool(run(session, _wanted(), hari=on))


@cache
def _active() -> Executable:
    # The classes of those tables would cost every bot megabytes, and most need them never.
    return text("SELECT 1 FROM jenis_kewajiban WHERE aktif_on IS NOT NULL LIMIT 1")


@cache
def _unfinished() -> Executable:
    return text(
        "SELECT 1 FROM tindak_lanjut AS t WHERE t.dicabut_at IS NULL AND NOT EXISTS (SELECT 1 "
        "FROM jawaban_tindak AS j WHERE j.tindak_id = t.id AND j.putusan = 'diterima') LIMIT 1"
    )


@cache
def _wanted() -> Executable:
    return text(
        "SELECT 1 FROM langganan WHERE jenis = 'rekap' AND aktif "
        "UNION ALL SELECT 1 FROM penugasan JOIN orang ON orang.id = penugasan.orang_id "
        "WHERE penugasan.peran = 'pimpinan' AND orang.mulai_at IS NOT NULL "
        "AND (penugasan.akhir_on IS NULL OR penugasan.akhir_on > :hari) LIMIT 1"
    ).bindparams(bindparam("hari", type_=Date()))
