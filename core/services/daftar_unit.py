"""How many units stand on a list of a year."""

from sqlalchemy import Engine

from core.paket.istilah import Daftar
from storage import indikator_repo
from storage.engine import reading


def count_on_list(engine: Engine, daftar: Daftar, tahun: int) -> int | None:
    """Return the number of units on the list, None for a year without it."""
    with reading(engine) as session:
        n = sum(1 for nama, _, _ in indikator_repo.list_on_lists(session, tahun) if nama == daftar)
    return n or None
