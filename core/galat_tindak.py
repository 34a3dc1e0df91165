"""What can go wrong with what a unit is to follow up, as facts."""

from datetime import date, datetime

from core.errors import DomainError


class TenggatTindakError(DomainError):
    """Nothing can be due on this day: it must be one of [mulai_on, akhir_on]."""

    def __init__(self, on: date, *, mulai_on: date, akhir_on: date) -> None:
        super().__init__(f"{on} is not within {mulai_on} and {akhir_on}")
        self.on, self.mulai_on, self.akhir_on = on, mulai_on, akhir_on


class SudahJadiTugasError(DomainError):
    """The same is with the same unit already, as this one, and not finished."""

    def __init__(self, tindak_id: int, unit: str) -> None:
        super().__init__(f"{tindak_id} is open")
        self.tindak_id, self.unit = tindak_id, unit


class TindakBeralihError(DomainError):
    """Somebody was faster: it has been judged or withdrawn, or answered anew.

    `oleh` None: somebody who is gone, or nobody that is known.
    """

    def __init__(self, *, oleh: str | None = None, pada_at: datetime | None = None) -> None:
        super().__init__("moved on")
        self.oleh, self.pada_at = oleh, pada_at
