"""What can go wrong with an answer to a finding of the auditor."""

from core.errors import DomainError


class TanggapanKosongError(DomainError):
    """Nothing of the text can be seen."""


class TanggapanPanjangError(DomainError):
    """The text has `banyak` characters, more than `maks`."""

    def __init__(self, banyak: int, maks: int) -> None:
        super().__init__(f"{banyak} of {maks} characters")
        self.banyak, self.maks = banyak, maks


class CatatanHilangError(DomainError):
    """The finding is no more: the figures have changed since."""
