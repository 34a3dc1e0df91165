"""What can go wrong, as facts. The sentences are made where they are shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.hak import Peran


class DomainError(Exception):
    """Something a person can be told about, with what to do instead."""


class TidakTerbacaError(DomainError):
    """This text is not a number."""

    def __init__(self, teks: str) -> None:
        super().__init__(f"not a number: {teks[:80]!r}")
        self.teks = teks


class TidakBerhakError(DomainError):
    """None of the person's roles allows this; `perihal` names what was asked for."""

    def __init__(self, perihal: str) -> None:
        super().__init__(f"no right to see {perihal}")
        self.perihal = perihal


class FolderTerpakaiError(DomainError):
    """Another bot works in the data folder; `pid` is its process, None where that is unknown."""

    def __init__(self, pid: int | None) -> None:
        super().__init__(f"folder held by process {pid}")
        self.pid = pid


class TombolBasiError(DomainError):
    """A button refers to what is no longer there."""

    def __init__(self, data: str) -> None:
        super().__init__(f"stale button {data[:64]!r}")
        self.data = data


class UnitTidakDikenalError(DomainError):
    """There is no unit with this code; `dikenal` are the codes there are."""

    def __init__(self, kode: str, *, dikenal: Sequence[str]) -> None:
        super().__init__(f"unknown unit {kode!r}")
        self.kode, self.dikenal = kode, tuple(dikenal)


class UnitWajibError(DomainError):
    """This role belongs to a unit, and none was named."""

    def __init__(self, peran: "Peran") -> None:
        super().__init__(f"role {peran} needs a unit")
        self.peran = peran
