"""The disk under the data, and whether the database on it is sound."""

import shutil
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def is_sound(engine: Engine) -> bool:
    """Tell whether the database can be read from end to end; a server looks after its own."""
    if engine.dialect.name != "sqlite":
        return True
    try:
        with engine.connect() as connection:
            return connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"
    except DatabaseError:
        return False
