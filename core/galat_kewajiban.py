"""What can go wrong with an obligation and the report that meets it, as facts."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from core.errors import DomainError

if TYPE_CHECKING:
    from core.kewajiban.laporan import StatusLaporan


class KewajibanBatalError(DomainError):
    """Nobody owes this report any more: the unit is exempt, or the kind is not active."""

    def __init__(self, alasan: str | None) -> None:
        super().__init__(f"not owed: {alasan or 'not active'}")
        self.alasan = alasan


class BelumDapatDikirimError(DomainError):
    """The report can be sent from this day on."""

    def __init__(self, buka_on: date) -> None:
        super().__init__(f"can be sent from {buka_on}")
        self.buka_on = buka_on


class BerupaIsianError(DomainError):
    """The obligation is met by posting figures, not by sending a report."""


class LampiranWajibError(DomainError):
    """The report must come with a file or a link."""


class LaporanBeralihError(DomainError):
    """Somebody was faster: the report is `status` now, by `oleh` (None: somebody who is gone)."""

    def __init__(
        self, status: "StatusLaporan", *, oleh: str | None, pada_at: datetime | None
    ) -> None:
        super().__init__(f"report is {status}")
        self.status, self.oleh, self.pada_at = status, oleh, pada_at
