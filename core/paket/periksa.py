"""Checks that look at more than one record."""

from collections.abc import Collection, Iterable, Iterator
from typing import Protocol

from core.paket.masalah import KodeMasalah, Letak, Masalah


class Berletak(Protocol):
    @property
    def letak(self) -> Letak: ...


def check_unique(catatan: Iterable[tuple[Berletak, object]], kolom: str) -> Iterator[Masalah]:
    """Yield a problem for every key that an earlier record already has."""
    pertama: dict[object, Letak] = {}
    for satu, kunci in catatan:
        asal = pertama.setdefault(kunci, satu.letak)
        if asal is not satu.letak:
            yield satu.letak.masalah(
                KodeMasalah.GANDA, kolom, isi=_words(kunci), acuan=str(asal.baris or "")
            )


def check_known(
    acuan: Iterable[tuple[Berletak, str | None]],
    kolom: str,
    *,
    dikenal: Collection[str],
    berkas: str,
) -> Iterator[Masalah]:
    """Yield a problem for every code that nothing in `berkas` has; None refers to nothing."""
    for satu, kode in acuan:
        if kode is not None and kode not in dikenal:
            yield satu.letak.masalah(KodeMasalah.TIDAK_DIKENAL, kolom, isi=kode, acuan=berkas)


def _words(kunci: object) -> str:
    return ", ".join(map(str, kunci)) if isinstance(kunci, tuple) else str(kunci)
