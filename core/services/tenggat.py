"""Whether anything has a deadline that anybody is reminded of: asked every minute, so cheaply."""

from datetime import datetime

from sqlalchemy import Engine

from storage import jenis_aktif
from storage.engine import reading


def is_any_active(engine: Engine) -> bool:
    with reading(engine) as session:
        return jenis_aktif.is_any(session) or jenis_aktif.is_any_followup(session)


def is_recap_wanted(engine: Engine, *, now: datetime) -> bool:
    """Tell whether anybody may be due a recap; `now` is in the city's zone."""
    with reading(engine) as session:
        return jenis_aktif.is_recap_wanted(session, on=now.date())
