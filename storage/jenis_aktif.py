"""Whether any kind of obligation is active, without the tables that all about them needs."""

from functools import cache

from sqlalchemy import Executable, text
from sqlmodel import Session

from storage.engine import run


def is_any(session: Session) -> bool:
    return bool(run(session, _active()))


@cache
def _active() -> Executable:
    # The classes of those tables would cost every bot megabytes, and most need them never.
    return text("SELECT 1 FROM jenis_kewajiban WHERE aktif_on IS NOT NULL LIMIT 1")
