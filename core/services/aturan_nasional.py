"""What the nation's rules say of reports that are sent for the whole Pemda, and not through here.

Nobody is reminded of them here, so they are read from the reference alone.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from core.kewajiban.jenis import AturanTenggat, Sejak
from storage.contoh_paket import read_acuan

BERKAS = "aturan_nasional.toml"


@dataclass(frozen=True, slots=True)
class AturanNasional:
    """A report of every year; `jenis` is what each unit reports of the same kind."""

    kode: str
    jenis: str
    pendek: str
    aturan: AturanTenggat
    dasar: str


@dataclass(frozen=True, slots=True)
class Penerima:
    """To whom a report goes, by its kind; `pendek` says which report of that kind."""

    jenis: str
    pendek: str
    kepada: str
    dasar: str


@cache
def list_national() -> Sequence[AturanNasional]:
    """Return the rules in their order."""
    return tuple(
        AturanNasional(
            satu["kode"],
            satu["jenis"],
            satu["pendek"],
            AturanTenggat(Sejak.AKHIR, satu["bulan"], satu["hari"]),
            satu["dasar"],
        )
        for satu in _read()["aturan"]
    )


@cache
def list_receivers() -> Sequence[Penerima]:
    """Return to whom reports of a year go, in their order."""
    return tuple(Penerima(**satu) for satu in _read()["penerima"])


def _read() -> dict[str, Any]:
    return tomllib.loads(read_acuan(BERKAS).decode())
