"""Databases with obligations that an admin has set, made once for each process."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from core.hak import Pelaku
from core.kewajiban.atur import Ubahan
from core.services import atur_kewajiban

_JADI: dict[tuple[str, str], bytes] = {}
"""By what it is and what a database held before: what it held once it was made ready."""


def prepare(engine: Engine, nama: str, make: Callable[[], object]) -> None:
    """Make a database ready, or write into it what that came to before."""
    berkas = Path(engine.url.database or "")
    engine.dispose()
    kunci = (nama, hashlib.sha256(berkas.read_bytes()).hexdigest())
    if kunci in _JADI:
        berkas.write_bytes(_JADI[kunci])
        return
    make()
    engine.dispose()
    _JADI[kunci] = berkas.read_bytes()


def set_all(engine: Engine, admin: Pelaku, semua: Sequence[Ubahan], now: datetime) -> None:
    """Set these things one after the other."""
    for ubahan in semua:
        rencana = atur_kewajiban.preview(engine, admin, [ubahan], now=now)
        atur_kewajiban.change(engine, None, admin, [ubahan], rencana.sidik, now=now)
