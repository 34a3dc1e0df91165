"""Databases that are made ready once for each process, and copied from then on."""

import shutil
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeVar, cast

from sqlalchemy import Engine

T = TypeVar("T")

SIMPAN = 24
"""Of a megabyte each; files of tests that need the same come one after the other."""
_JADI: dict[tuple[str, bytes], tuple[bytes, Any]] = {}
"""By what is made and what a database held before: what it held then, and what was returned."""


def put(berkas: Path, folder: Path) -> None:
    """Let a new data folder hold a copy of this database."""
    folder.mkdir(parents=True)
    shutil.copy(berkas, folder / "ceker.db")


def once(engine: Engine, apa: str, make: Callable[[], T]) -> T:
    """Make this of the database, or write into it what that came to the first time.

    Nobody else may have the database open. What `make` returns is not to be changed, nor to
    hold the engine: it is everybody's.
    """
    berkas = Path(engine.url.database or "")
    engine.dispose()
    kunci = apa, blake2b(berkas.read_bytes()).digest()
    if jadi := _JADI.pop(kunci, None):
        berkas.write_bytes(jadi[0])
    else:
        hasil = make()
        engine.dispose()
        jadi = berkas.read_bytes(), hasil
    # The latest stands last, and the first is the one that nobody has asked for the longest.
    _JADI[kunci] = jadi
    if len(_JADI) > SIMPAN:
        del _JADI[next(iter(_JADI))]
    return cast("T", jadi[1])
