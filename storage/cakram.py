"""The disk under the data, and whether the database on it is sound."""

import shutil
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, OperationalError

from storage import skema
from storage.engine import is_passing


def free_bytes(folder: Path) -> int:
    """Return what is free where the folder is, or will be."""
    folder = folder.absolute()
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def is_sound(engine: Engine) -> bool:
    """Tell whether the database has all its tables and can be read from end to end.

    A server looks after its own pages.
    """
    try:
        if skema.list_missing(engine):
            return False
        if engine.dialect.name != "sqlite":
            return True
        with engine.connect() as connection:
            return connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"
    except DatabaseError as error:
        if isinstance(error, OperationalError) and is_passing(error):
            raise
        return False
