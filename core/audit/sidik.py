"""What the figures of a finding are, to tell later whether they are still the same."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from decimal import Decimal
from hashlib import blake2b

from core.angka import Sumber
from core.audit.catatan import Fakta
from core.audit.penjelas import Penjelas

BYTES = 8
PEMISAH = "\x1f"


def fingerprint(fakta: Fakta) -> str:
    """Return what changes when a figure or a printed text of these facts does, or whose it is.

    How facts are called and in which order they stand does not count: an answer outlives a new
    version.
    """
    return blake2b(_told(fakta).encode(), digest_size=BYTES).hexdigest()


def _told(isi: object) -> str:
    """Return what a value says; what stands together stays so, "" for what says nothing."""
    if isinstance(isi, Decimal):
        return f"{isi.normalize():f}"
    if isinstance(isi, Sumber | Penjelas) or isi is None:
        # Where it stands may be told otherwise one day, and what explains it be looked for better.
        return ""
    if isinstance(isi, Mapping):
        return _together(isi.values())
    if isinstance(isi, Sequence | frozenset) and not isinstance(isi, str):
        return _together(isi)
    if is_dataclass(isi):
        return _together(getattr(isi, satu.name) for satu in fields(isi))
    return f"{isi}"


def _together(semua: Iterable[object]) -> str:
    isi = sorted(filter(None, map(_told, semua)))
    return isi[0] if len(isi) == 1 else f"({PEMISAH.join(isi)})" if isi else ""
