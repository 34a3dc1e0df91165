"""The database as the rest of the program holds it: opened once, upgraded at start."""

from sqlalchemy import Engine

from storage import skema
from storage.engine import is_passing, open_engine

__all__ = ["is_passing", "open_database"]


def open_database(url: str) -> Engine:
    """Return the database at this SQLAlchemy URL, created or upgraded to the newest schema."""
    engine = open_engine(url)
    skema.upgrade(engine)
    return engine
