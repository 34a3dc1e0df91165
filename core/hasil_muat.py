"""What becomes of a load. Kept apart from the loading, which takes time and memory to import."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from core.paket.masalah import Masalah


class StatusMuat(StrEnum):
    BARU = "baru"
    BERUBAH = "berubah"
    SAMA = "sama"
    """These very files are already loaded; nothing was done."""
    DITOLAK = "ditolak"


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilMuat:
    """What became of a load; `jumlah` counts the rows that were written, by table.

    `catatan_baru` is how many things the auditor finds in it that it did not find before; None:
    it was not asked.
    """

    status: StatusMuat
    paket: str = ""
    judul: str = ""
    jumlah: Mapping[str, int] = field(default_factory=dict)
    masalah: tuple[Masalah, ...] = ()
    catatan_baru: int | None = None
    tahun: int | None = None
