"""What can go wrong with a register, as facts."""

from collections.abc import Sequence
from datetime import datetime

from core.errors import DomainError
from core.register import JenisRegister


class BukanRegisternyaError(DomainError):
    """The register is not this person's to write; `unit` are the names of those that keep it."""

    def __init__(self, jenis: JenisRegister, *, unit: Sequence[str]) -> None:
        super().__init__(f"register {jenis} is kept by others")
        self.jenis, self.unit = jenis, tuple(unit)


class EntriBerubahError(DomainError):
    """Somebody has changed the entry meanwhile; `oleh` None: somebody who is gone."""

    def __init__(self, nomor: int, *, oleh: str | None, pada_at: datetime) -> None:
        super().__init__(f"entry {nomor} has changed")
        self.nomor, self.oleh, self.pada_at = nomor, oleh, pada_at


class EntriKembarError(DomainError):
    """There are entries with the same title or letter that the person has not been shown."""

    def __init__(self, nomor: Sequence[int]) -> None:
        super().__init__(f"twins of {nomor}")
        self.nomor = tuple(nomor)


class AlasanCoretError(DomainError):
    """Whoever strikes an entry out says why."""
