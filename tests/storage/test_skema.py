"""The migrations make the tables that the models describe."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect, text
from sqlmodel import SQLModel

from storage import skema
from storage.engine import open_engine


def test_migrated_tables_are_those_of_the_models(kosong: Engine) -> None:
    with kosong.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_upgrading_twice_changes_nothing(kosong: Engine) -> None:
    before = inspect(kosong).get_table_names()

    skema.upgrade(kosong)

    assert inspect(kosong).get_table_names() == before


def test_each_migration_runs_on_what_the_one_before_left(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'bertahap.db'}")
    files = (skema.MIGRATIONS / "versions").glob("0*.py")
    for revision in sorted(path.name[:4] for path in files):
        skema.upgrade(engine, revision)
        with engine.connect() as connection:
            found = connection.execute(text("SELECT version_num FROM alembic_version"))
            assert found.scalar_one() == revision
    engine.dispose()


def test_upgrading_keeps_what_a_filled_database_holds(contoh: Engine) -> None:
    skema.upgrade(contoh)

    with contoh.connect() as connection:
        count = connection.execute(text("SELECT count(*) FROM pos_anggaran"))
        assert count.scalar_one() == 3 + 18 + 54 + 1
