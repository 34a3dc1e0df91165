"""A database for loading packages into, made without migrations."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import SQLModel

from storage.engine import open_engine


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(f"sqlite:///{tmp_path / 'ceker.db'}")
    SQLModel.metadata.create_all(engine)
    yield engine
    engine.dispose()
