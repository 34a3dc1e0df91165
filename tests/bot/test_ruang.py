"""The clock of the city."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine

from bot.ruang import Ruang


@pytest.mark.parametrize(
    ("zona", "tanggal"),
    [("Asia/Jakarta", date(2026, 12, 31)), ("Asia/Jayapura", date(2027, 1, 1))],
)
def test_a_day_begins_when_it_does_in_the_city(kosong: Engine, zona: str, tanggal: date) -> None:
    jam = datetime(2026, 12, 31, 15, 30, tzinfo=UTC)

    now = Ruang(kosong, jam=lambda: jam, zona=ZoneInfo(zona)).now()

    assert now == jam
    assert now.date() == tanggal
