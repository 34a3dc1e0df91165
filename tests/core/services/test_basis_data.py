"""A database that cannot be used says why, and one that is only asked is left as it is."""

import sqlite3
import stat
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from bot.intake.pekerja import PAMIT_JURNAL_DETIK
from bot.layanan import PAMIT_DETIK
from core.errors import (
    AlamatBasisDataError,
    BasisDataBelumAdaError,
    BasisDataTakTerbukaError,
    PengandarTidakAdaError,
)
from core.errors import SebabTakTerbuka as S
from core.services.basis_data import (
    check_address,
    open_database,
    open_existing,
    wait_briefly,
)
from storage import skema
from storage.engine import open_engine, writing
from storage.models import OrangRow


def url_of(path: Path) -> str:
    return f"sqlite:///{path}"


@pytest.mark.parametrize("url", ["sqlite:////srv/ceker.db", "sqlite:///ceker.db"])
def test_a_file_is_an_address(url: str) -> None:
    check_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "foo",
        "/srv/ceker.db",
        "http://x",
        "mysql://h/d",
        "oracle://h/d",
        "SQLITE:///x",
        "a+b+c://x",
        "sqlite:///",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite://u:p@host/x",
        "sqlite:///x?mode=ro",
        "sqlite+aiosqlite:///x",
        "postgresql+asyncpg://h/d",
        "postgresql://h:abc/d",
    ],
)
def test_what_the_program_cannot_speak_to_is_no_address(url: str) -> None:
    with pytest.raises(AlamatBasisDataError):
        check_address(url)


def test_postgresql_without_its_driver_names_the_driver() -> None:
    with pytest.raises(PengandarTidakAdaError) as caught:
        open_database("postgresql+pg8000://u:p@h/d")

    assert caught.value.modul == "pg8000"


def refused(url: str) -> S:
    with pytest.raises(BasisDataTakTerbukaError) as caught:
        open_database(url)
    return caught.value.sebab


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert refused(url_of(tmp_path / "tidak-ada" / "ceker.db")) is S.FOLDER_TIDAK_ADA


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    assert refused(url_of(tmp_path)) is S.TIDAK_BOLEH


def test_a_file_that_is_something_else_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "surat.txt"
    path.write_text("Kepada Yth." * 100)

    assert refused(url_of(path)) is S.BUKAN_BASIS_DATA
    assert path.read_text() == "Kepada Yth." * 100


def test_a_database_of_something_else_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "lain.db"
    with sqlite3.connect(path) as lain:
        lain.execute("CREATE TABLE catatan (isi TEXT)")
    lain.close()

    assert refused(url_of(path)) is S.BUKAN_BASIS_DATA
    with sqlite3.connect(path) as lain:
        assert lain.execute("SELECT name FROM sqlite_master").fetchall() == [("catatan",)]
    lain.close()


def test_a_database_of_a_newer_version_is_not_touched(kosong: Engine) -> None:
    with kosong.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    assert refused(str(kosong.url)) is S.LEBIH_BARU
    with pytest.raises(BasisDataTakTerbukaError):
        open_existing(str(kosong.url))


def test_a_database_that_somebody_else_writes_to_for_long_is_told(
    kosong: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.engine.BUSY_TIMEOUT_MS", 1)
    with writing(kosong) as session:
        session.connection()
        assert refused(str(kosong.url)) is S.DIPAKAI


def mode_of(path: Path) -> str:
    return oct(stat.S_IMODE(path.stat().st_mode))


def test_only_its_owner_reads_a_new_database_and_what_is_beside_it(tmp_path: Path) -> None:
    engine = open_database(url_of(tmp_path / "ceker.db"))
    with writing(engine) as session:
        session.add(OrangRow(telegram_id=1, nama="Ani"))

    assert {path.name: mode_of(path) for path in tmp_path.iterdir()} == dict.fromkeys(
        ("ceker.db", "ceker.db-wal", "ceker.db-shm"), "0o600"
    )
    engine.dispose()


def test_a_database_that_others_may_read_already_stays_as_it_is(kosong: Engine) -> None:
    path = Path(str(kosong.url.database))
    path.chmod(0o644)

    open_database(str(kosong.url)).dispose()

    assert mode_of(path) == "0o644"


def test_a_database_that_is_only_asked_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(BasisDataBelumAdaError):
        open_existing(url_of(tmp_path / "ceker.db"))

    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_is_no_database_yet(tmp_path: Path) -> None:
    (tmp_path / "ceker.db").touch()

    with pytest.raises(BasisDataBelumAdaError):
        open_existing(url_of(tmp_path / "ceker.db"))


def test_a_database_of_an_older_version_is_not_upgraded_by_asking(tmp_path: Path) -> None:
    engine = open_engine(url_of(tmp_path / "ceker.db"))
    skema.upgrade(engine, "0003")

    with pytest.raises(BasisDataTakTerbukaError) as caught:
        open_existing(str(engine.url))

    assert caught.value.sebab is S.LAMA
    assert skema.read_revision(engine) == "0003"
    engine.dispose()


def test_a_database_that_is_only_asked_refuses_a_write(kosong: Engine) -> None:
    engine = open_existing(str(kosong.url))

    with pytest.raises(OperationalError, match="readonly"), writing(engine) as session:
        session.add(OrangRow(telegram_id=1, nama="Ani"))
    engine.dispose()


def test_the_bot_waits_for_a_lock_no_longer_than_it_may_take_to_leave(contoh: Engine) -> None:
    wait_briefly(contoh)

    with contoh.connect() as connection:
        tunggu = connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one()
    assert tunggu / 1000 + PAMIT_DETIK + PAMIT_JURNAL_DETIK < 2
