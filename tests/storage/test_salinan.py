"""Copies of the database: one state of it, sound, in one file."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlmodel import SQLModel

from storage import salinan
from storage.engine import open_engine, writing
from storage.models import PaketRow
from storage.salinan import BasisRusakError
from tests.arsip_uji import file_limit, rows_in


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ceker.db"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = open_engine(f"sqlite:///{path}")
    SQLModel.metadata.create_all(engine)
    yield engine
    engine.dispose()


def add_paket(engine: Engine, *kode: str) -> None:
    with writing(engine) as session:
        session.add_all(PaketRow(kode=satu, judul=satu, sidik="") for satu in kode)


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:////srv/ceker/ceker.db", Path("/srv/ceker/ceker.db")),
        ("sqlite+pysqlite:///data/ceker.db", Path("data/ceker.db")),
        ("sqlite://", None),
        ("sqlite:///:memory:", None),
        ("postgresql+psycopg://ceker@localhost/ceker", None),
    ],
)
def test_only_sqlite_keeps_its_database_in_a_file(url: str, path: Path | None) -> None:
    assert salinan.sqlite_file(url) == path


def test_a_copy_holds_what_was_committed_while_a_writer_is_at_work(
    engine: Engine, path: Path, tmp_path: Path
) -> None:
    add_paket(engine, "a")
    with writing(engine) as session:
        session.add(PaketRow(kode="b", judul="b", sidik=""))
        session.flush()
        salinan.copy_database(path, tmp_path / "salinan.db")

    assert [baris[0] for baris in rows_in(tmp_path / "salinan.db")["paket"]] == ["a"]
    assert [baris[0] for baris in rows_in(path)["paket"]] == ["a", "b"]


def test_a_copy_is_one_sound_file_with_what_the_wal_held(
    engine: Engine, path: Path, tmp_path: Path
) -> None:
    (tmp_path / "ke").mkdir()
    add_paket(engine, "a")
    assert path.with_name("ceker.db-wal").stat().st_size > 0

    salinan.copy_database(path, tmp_path / "ke" / "salinan.db")

    salinan.check_database(tmp_path / "ke" / "salinan.db")
    assert [satu.name for satu in (tmp_path / "ke").iterdir()] == ["salinan.db"]
    assert rows_in(tmp_path / "ke" / "salinan.db") == rows_in(path)


def test_a_damaged_page_is_found(engine: Engine, path: Path) -> None:
    add_paket(engine, *(f"paket {n}" * 50 for n in range(200)))
    engine.dispose()
    isi = bytearray(path.read_bytes())
    at = isi.index(b"paket 150")
    isi[at - 3000 : at] = bytes(3000)
    path.write_bytes(isi)

    with pytest.raises(BasisRusakError):
        salinan.check_database(path)


def test_what_is_no_database_is_damage(path: Path, tmp_path: Path) -> None:
    path.write_bytes(b"bukan basis data" * 100)

    for check in (salinan.check_database, salinan.read_revision):
        with pytest.raises(BasisRusakError):
            check(path)
    with pytest.raises(BasisRusakError):
        salinan.copy_database(path, tmp_path / "salinan.db")


def test_a_database_that_is_not_there_is_not_made(path: Path) -> None:
    with pytest.raises(OSError, match="unable to open"):
        salinan.check_database(path)

    assert not path.exists()


def test_a_copy_that_finds_no_room_says_so_as_the_system_does(
    engine: Engine, path: Path, tmp_path: Path
) -> None:
    add_paket(engine, *(f"paket {n}" * 50 for n in range(200)))

    with file_limit(20_000), pytest.raises(OSError, match="disk") as caught:
        salinan.copy_database(path, tmp_path / "salinan.db")

    assert caught.value.errno in {errno.EIO, errno.ENOSPC}
    assert caught.value.filename == str(tmp_path / "salinan.db")


def test_revision_is_the_one_alembic_wrote(kosong: Engine, engine: Engine, path: Path) -> None:
    with kosong.connect() as connection:
        revisi = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()

    assert salinan.read_revision(Path(str(kosong.url.database))) == revisi
    add_paket(engine, "a")
    assert salinan.read_revision(path) is None


def test_a_database_is_in_use_as_long_as_any_connection_is_open(engine: Engine, path: Path) -> None:
    # The pool keeps the connection after the block.
    add_paket(engine, "a")
    assert salinan.is_open_elsewhere(path)

    engine.dispose()
    assert not salinan.is_open_elsewhere(path)


def test_a_database_that_is_damaged_or_missing_is_not_in_use(path: Path) -> None:
    assert not salinan.is_open_elsewhere(path)
    path.write_bytes(b"bukan basis data" * 100)
    assert not salinan.is_open_elsewhere(path)


def test_a_copy_waits_for_no_one_who_will_never_leave(
    monkeypatch: pytest.MonkeyPatch, path: Path, tmp_path: Path
) -> None:
    monkeypatch.setattr(salinan, "TIMEOUT_S", 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as lain:
        lain.execute("CREATE TABLE t (x)")
        lain.execute("BEGIN EXCLUSIVE")
        with pytest.raises(OSError, match="locked") as caught:
            salinan.copy_database(path, tmp_path / "salinan.db")

    assert caught.value.errno == errno.EBUSY
