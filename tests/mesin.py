"""Engines of tests: a new one each, which need not compile what another has compiled before."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Dialect, Engine, event

from storage.engine import open_engine

_TERSUSUN: dict[Any, Any] = {}
"""Compiled statements; the dialect is a part of their keys."""
_DIALEK: list[Dialect] = []


def open_file(path: Path) -> Engine:
    """Return an engine for this SQLite file; it waits for no disk, as no test cuts the power."""
    engine = open_engine(f"sqlite:///{path}")
    event.listen(engine, "connect", lambda satu, _: satu.execute("PRAGMA synchronous=OFF"))
    if not _DIALEK:
        _DIALEK.append(engine.dialect)
    engine.dialect = _DIALEK[0]
    engine.update_execution_options(compiled_cache=_TERSUSUN)
    return engine


@contextmanager
def counted(engine: Engine) -> Iterator[list[str]]:
    """Note the statements that run within it."""
    dijalankan: list[str] = []

    def note(*args: object) -> None:
        dijalankan.append(str(args[2]))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield dijalankan
    finally:
        event.remove(engine, "before_cursor_execute", note)
