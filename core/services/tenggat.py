"""Whether anything has a deadline that anybody is reminded of: asked every minute, so cheaply."""

from sqlalchemy import Engine

from storage import jenis_aktif
from storage.engine import reading


def is_any_active(engine: Engine) -> bool:
    with reading(engine) as session:
        return jenis_aktif.is_any(session)
