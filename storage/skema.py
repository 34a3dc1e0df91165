"""Bring a database to the newest schema, and know the older ones."""

from pathlib import Path

from sqlalchemy import Engine, inspect, text
from sqlmodel import SQLModel

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Create or upgrade the tables; a database that is up to date is left alone."""
    if revision == "head" and read_revision(engine) == list_revisions()[0]:
        return
    # Half a second and eight megabytes to import, and only an upgrade needs it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["engine"] = engine
    command.upgrade(config, revision)


def list_missing(engine: Engine, *, semua: bool = True) -> list[str]:
    """Return what of the newest schema is not in the database: a table, or table.column.

    Without `semua`, of the tables that few answers need nothing is said unless they are in use.
    """
    from storage.models import load_all  # noqa: PLC0415

    if semua:
        load_all()
    ada = inspect(engine).get_multi_columns()
    nama = {tabel: {kolom["name"] for kolom in isi} for (_, tabel), isi in ada.items()}
    hilang = []
    for tabel in SQLModel.metadata.sorted_tables:
        if tabel.name not in nama:
            hilang.append(tabel.name)
        else:
            hilang += [
                f"{tabel.name}.{kolom.name}"
                for kolom in tabel.columns
                if kolom.name not in nama[tabel.name]
            ]
    return hilang


def list_revisions() -> list[str]:
    """Return every schema there has been, the newest first: each migration's name has its."""
    nama = (satu.name for satu in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    return sorted((satu.partition("_")[0] for satu in nama), reverse=True)


def read_revision(engine: Engine) -> str | None:
    """Return the schema that the database has, None where it has none of ours."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        versi: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return versi
