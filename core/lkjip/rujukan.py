"""Which findings are about what stands at a place of the document, so that both can be read."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from core.angka import Sumber, Tercetak
from core.audit.bahan import Ucapan
from core.audit.catatan import Fakta


def is_about(fakta: Fakta, ucapan: Ucapan) -> bool:
    """Tell whether facts are about this passage: it is their place, or has their figure in it."""
    return any(_is_in(satu, ucapan) for satu in _places(fakta))


def _is_in(satu: Sumber | Tercetak, ucapan: Ucapan) -> bool:
    if isinstance(satu, Sumber):
        return satu == ucapan.sumber
    return satu.sumber.tabel == ucapan.sumber.tabel and satu.teks in ucapan.teks


def tables_of(fakta: Fakta) -> frozenset[str]:
    """Return the tables of the document that facts tell of."""
    return frozenset(satu.tabel for satu in _places(fakta) if isinstance(satu, Sumber))


def _places(isi: object) -> Iterator[Sumber | Tercetak]:
    """Yield every place within facts, and every printed figure with its own."""
    if isinstance(isi, Sumber):
        yield isi
        return
    if isinstance(isi, Tercetak):
        yield isi
    if is_dataclass(isi):
        for satu in fields(isi):
            yield from _places(getattr(isi, satu.name))
    elif isinstance(isi, Mapping):
        for lain in isi.values():
            yield from _places(lain)
    elif isinstance(isi, tuple | list | frozenset):
        for lain in isi:
            yield from _places(lain)
