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


class TanggalSuratError(DomainError):
    """A letter is not from the time in which it can have brought the report."""

    def __init__(self, on: date, dari: date, sampai: date) -> None:
        super().__init__(f"a letter of {on}, which is not from {dari} to {sampai}")
        self.on, self.dari, self.sampai = on, dari, sampai


class LampiranWajibError(DomainError):
    """The report must come with a file or a link."""


class LaporanBeralihError(DomainError):
    """Somebody was faster: the report is `status` now, by `oleh` (None: somebody who is gone)."""

    def __init__(
        self, status: "StatusLaporan", *, oleh: str | None, pada_at: datetime | None
    ) -> None:
        super().__init__(f"report is {status}")
        self.status, self.oleh, self.pada_at = status, oleh, pada_at


class TidakDitungguLagiError(DomainError):
    """It has come in, or is owed no more: there is nothing to be reminded of."""


class HariTundaError(DomainError):
    """Nobody can be reminded on this day: it must be one of [mulai_on, akhir_on]."""

    def __init__(self, on: date, *, mulai_on: date, akhir_on: date) -> None:
        super().__init__(f"{on} is not within {mulai_on} and {akhir_on}")
        self.on, self.mulai_on, self.akhir_on = on, mulai_on, akhir_on


class KendalaDitutupError(DomainError):
    """Somebody was faster; `oleh` None: somebody who is gone."""

    def __init__(self, *, oleh: str | None, pada_at: datetime | None) -> None:
        super().__init__("closed")
        self.oleh, self.pada_at = oleh, pada_at


class SudahDiteruskanError(DomainError):
    """It has been forwarded today."""


class AsistenBelumAdaError(DomainError):
    """No Asisten has joined to whom it could be forwarded; `unit` is what they would head."""

    def __init__(self, unit: str) -> None:
        super().__init__(f"nobody for {unit}")
        self.unit = unit


class JenisTidakDikenalError(DomainError):
    """There is no such kind of obligation; `ada` are those there are."""

    def __init__(self, kata: str, ada: tuple[str, ...]) -> None:
        super().__init__(f"no kind {kata[:40]!r}")
        self.kata, self.ada = kata, ada
