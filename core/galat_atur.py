"""What can go wrong when an admin sets due dates, units and exceptions, as facts."""

from datetime import date

from core.errors import DomainError


class PengaturanBerubahError(DomainError):
    """Somebody has set something of these kinds since the summary was made."""

    def __init__(self, pendek: tuple[str, ...]) -> None:
        super().__init__(f"changed meanwhile: {pendek}")
        self.pendek = pendek


class JenisSudahAdaError(DomainError):
    """There is a kind with this name, or one so much like it that they are called the same."""

    def __init__(self, pendek: str) -> None:
        super().__init__(f"{pendek} is there already")
        self.pendek = pendek


class MenurutJadwalError(DomainError):
    """The dates of this kind are those of the schedule for posting."""

    def __init__(self, pendek: str) -> None:
        super().__init__(f"{pendek} follows the schedule of posting")
        self.pendek = pendek


class SudahMelaporError(DomainError):
    """The unit has reported already, so that there is nothing to excuse it from."""

    def __init__(self, unit: str, pendek: str) -> None:
        super().__init__(f"{unit} has reported {pendek}")
        self.unit, self.pendek = unit, pendek


class DibebaskanError(DomainError):
    """The unit owes nothing, so that there is nothing to extend."""

    def __init__(self, unit: str, pendek: str) -> None:
        super().__init__(f"{unit} is exempt from {pendek}")
        self.unit, self.pendek = unit, pendek


class TanggalDiLuarError(DomainError):
    """A due date lies outside of what makes sense: from `awal` to `akhir`, both included."""

    def __init__(self, on: date, awal: date, akhir: date) -> None:
        super().__init__(f"{on} is not between {awal} and {akhir}")
        self.on, self.awal, self.akhir = on, awal, akhir
