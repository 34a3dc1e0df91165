"""The columns of a figure as a document prints it."""

from decimal import Decimal

from sqlalchemy import CheckConstraint
from sqlmodel import Field, SQLModel

from storage.types import ExactDecimal


class TercetakColumns(SQLModel):
    """`tercetak` is the printed text; the next three say what it means.

    Either `nilai`, or `predikat` with its score in `nilai` where there is one, or `keadaan`.
    """

    tercetak: str
    nilai: Decimal | None = Field(default=None, sa_type=ExactDecimal(4))
    predikat: str | None = None
    keadaan: str | None = None
    sumber_id: int = Field(foreign_key="sumber.id")


def one_meaning(table: str) -> CheckConstraint:
    """Return the rule that a figure is a number, a predikat or a state, never two of them."""
    has_value = "(nilai IS NOT NULL OR predikat IS NOT NULL)"
    return CheckConstraint(f"{has_value} = (keadaan IS NULL)", name=f"{table}_satu_arti")
