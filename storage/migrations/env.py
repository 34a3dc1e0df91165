"""Run migrations on the engine that storage.skema hands over."""

from typing import Literal

from alembic import context
from sqlalchemy import Engine
from sqlmodel import AutoString, SQLModel

from storage.models import load_all
from storage.types import AwareDateTime, ExactDecimal

load_all()


def _render(kind: str, item: object, autogen: object) -> str | Literal[False]:
    """Write our column types by name in a new migration."""
    del autogen
    if kind == "type" and isinstance(item, AutoString):
        return "sa.String()"
    if kind == "type" and isinstance(item, ExactDecimal):
        return f"storage.types.ExactDecimal({item.places})"
    if kind == "type" and isinstance(item, AwareDateTime):
        return "storage.types.AwareDateTime()"
    return False


def run() -> None:
    engine: Engine = context.config.attributes["engine"]
    # One writer migrates; a second process waits and then finds nothing to do.
    with engine.execution_options(ceker_write=True).begin() as connection:
        context.configure(
            connection=connection,
            target_metadata=SQLModel.metadata,
            render_as_batch=True,
            include_name=context.config.attributes.get("include_name"),
            render_item=_render,
        )
        context.run_migrations()


run()
