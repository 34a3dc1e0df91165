"""The two worlds that questions are asked in, and the people who ask."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from sqlalchemy import Engine

from bot.ruang import Ruang
from core.hak import Pelaku, Peran

KINI = {
    "dokumen": datetime(2025, 3, 10, 2, tzinfo=UTC),
    "berjalan": datetime(2025, 7, 21, 3, tzinfo=UTC),
}
"""Monday 10 March 2025 09.00 WIB, Monday 21 July 2025 10.00 WIB."""
