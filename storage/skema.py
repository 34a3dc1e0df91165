"""Bring a database to the newest schema, and know the older ones."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Create or upgrade the tables; a database that is up to date is left alone."""
    # Half a second to import, and only this module needs it.
    from alembic import command  # noqa: PLC0415

    config = _config()
    config.attributes["engine"] = engine
    command.upgrade(config, revision)


def list_revisions() -> list[str]:
    """Return every schema there has been, the newest first."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    script = ScriptDirectory.from_config(_config())
    return [str(satu.revision) for satu in script.walk_revisions()]


def read_revision(engine: Engine) -> str | None:
    """Return the schema that the database has, None where it has none of ours."""
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415

    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def _config() -> "Config":
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config
