"""Whose report it is: the same for all who see the same, so that it is made once for them."""

from datetime import UTC, datetime
from hashlib import blake2b

from core.hak import Pelaku, wilayah

SEMUA = "semua"
"""The circle of those who see all units."""
TETAP_AT = datetime(2000, 1, 1, tzinfo=UTC)
"""The time at which a report is laid out to be told from another one."""


def circle(pelaku: Pelaku, *, terbatas: bool) -> str:
    """Return a name for the units that a report is about."""
    if not terbatas:
        return SEMUA
    isi = ",".join(f"{unit}" for unit in sorted(wilayah(pelaku)))
    return f"unit-{blake2b(isi.encode(), digest_size=8).hexdigest()}"
