"""What the figures of a finding are, to tell later whether they are still the same."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from decimal import Decimal
from hashlib import blake2b

from core.angka import Sumber
from core.audit.catatan import Fakta

BYTES = 8


def fingerprint(fakta: Fakta) -> str:
    """Return what changes when a figure or a printed text of these facts does.

    How the facts are called and arranged does not count: an answer outlives a new version.
    """
    semua = "\x1f".join(sorted(_leaves(fakta)))
    return blake2b(semua.encode(), digest_size=BYTES).hexdigest()


def _leaves(isi: object) -> Iterator[str]:
    if isinstance(isi, Decimal):
        yield f"{isi.normalize():f}"
    elif isinstance(isi, Mapping):
        for nilai in isi.values():
            yield from _leaves(nilai)
    elif isinstance(isi, Sequence | frozenset) and not isinstance(isi, str):
        for satu in isi:
            yield from _leaves(satu)
    elif isinstance(isi, Sumber):
        # Where it stands may be told otherwise one day.
        return
    elif is_dataclass(isi):
        for satu in fields(isi):
            yield from _leaves(getattr(isi, satu.name))
    elif isi is not None:
        yield f"{isi}"
