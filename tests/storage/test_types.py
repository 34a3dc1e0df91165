"""Column types keep what SQLite alone would change."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, Connection, Dialect, MetaData, Table, create_engine, insert, select
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.exc import StatementError

from storage.types import AwareDateTime, ExactDecimal

DIALECT: Dialect = sqlite_dialect()
TABEL = Table(
    "contoh",
    MetaData(),
    Column("rupiah", ExactDecimal(2)),
    Column("saat", AwareDateTime),
)


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    TABEL.metadata.create_all(engine)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def stored(connection: Connection, **nilai: object) -> tuple[object, ...]:
    connection.execute(insert(TABEL).values(**nilai))
    return tuple(connection.execute(select(*(TABEL.c[nama] for nama in nilai))).one())


@pytest.mark.parametrize("angka", ["12345678901234567.89", "-0.01", "0", "100", "12.5"])
def test_decimal_comes_back_exactly(connection: Connection, angka: str) -> None:
    assert stored(connection, rupiah=Decimal(angka)) == (Decimal(angka),)


@pytest.mark.parametrize(("angka", "teks"), [("60.00", "60"), ("8.50", "8.5"), ("100", "100")])
def test_decimal_comes_back_without_zeros_that_nobody_wrote(
    connection: Connection, angka: str, teks: str
) -> None:
    assert str(stored(connection, rupiah=Decimal(angka))[0]) == teks


def test_decimal_with_more_places_than_the_column_is_refused(connection: Connection) -> None:
    with pytest.raises(StatementError, match="more than 2 places"):
        stored(connection, rupiah=Decimal("0.001"))


def test_no_decimal_is_none(connection: Connection) -> None:
    assert stored(connection, rupiah=None, saat=None) == (None, None)


@given(st.decimals(-(10**12), 10**12, places=6, allow_nan=False, allow_infinity=False))
def test_every_figure_with_six_places_survives(angka: Decimal) -> None:
    column = ExactDecimal(6)

    bound = column.process_bind_param(angka, DIALECT)

    assert column.process_result_value(bound, DIALECT) == angka


def test_naive_time_is_refused(connection: Connection) -> None:
    with pytest.raises(StatementError, match="no time zone"):
        stored(connection, saat=datetime(2026, 4, 10))  # noqa: DTZ001  the mistake under test


def test_local_time_comes_back_as_the_same_moment_in_utc(connection: Connection) -> None:
    wib = timezone(timedelta(hours=7))

    (saat,) = stored(connection, saat=datetime(2026, 4, 10, 1, 30, tzinfo=wib))

    assert isinstance(saat, datetime)
    assert (saat, saat.tzinfo) == (datetime(2026, 4, 9, 18, 30, tzinfo=UTC), UTC)
