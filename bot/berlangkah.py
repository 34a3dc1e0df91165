"""Something that is filled in step by step, kept as the JSON of a dialogue.

Each thing that was said is a field; the order in which they were said leads back. `v` counts
the changes, so that a button of an earlier state is known; `update` is the last update that
changed something, so that the same one, delivered again, changes nothing more.
"""

from dataclasses import asdict, dataclass, field
from typing import Any, Self

from bot.data_tombol import number
from core.errors import TombolBasiError
from core.services.perbuatan import Asal

STATE_MAKS = 10**9
PALING_SEDIKIT = 2
"""Parts of a button: state and step."""


@dataclass(slots=True)
class Berlangkah:
    """`isi` holds the fields by name, `urutan` their names as they came; all of it JSON."""

    isi: dict[str, Any] = field(default_factory=dict)
    urutan: list[str] = field(default_factory=list)
    v: int = 0
    update: list[int] | None = None
    mulai: list[int] | None = None
    """The update that began it: delivered again after all is saved, it begins nothing."""

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        return cls(**data)

    def is_known(self, asal: Asal | None) -> bool:
        """Tell whether this update has changed something already."""
        return asal is not None and self.update == [asal.bot_id, asal.update_id]

    def changed_by(self, asal: Asal | None) -> None:
        self.v = next_state(self.v, asal)
        if asal is not None:
            self.update = [asal.bot_id, asal.update_id]

    def begun_by(self, asal: Asal | None) -> None:
        self.mulai = [asal.bot_id, asal.update_id] if asal else None

    @property
    def mulai_asal(self) -> Asal | None:
        return Asal(*self.mulai) if self.mulai else None

    def has(self, nama: str) -> bool:
        return nama in self.isi

    def put(self, nama: str, isi: object) -> None:
        self.isi[nama] = isi
        self.urutan = [satu for satu in self.urutan if satu != nama] + [nama]

    def clear(self, *nama: str) -> None:
        for satu in nama:
            self.isi.pop(satu, None)
        self.urutan = [satu for satu in self.urutan if satu not in nama]

    def back(self) -> bool:
        """Take back what was said last; False where nothing was."""
        if not self.urutan:
            return False
        self.clear(self.urutan[-1])
        return True


def read_tap(args: list[str]) -> tuple[int, str, str]:
    """Return the state, the step and what was chosen there, of a button of such a dialogue.

    Raises TombolBasiError for what is no such button.
    """
    if len(args) < PALING_SEDIKIT:
        raise TombolBasiError(":".join(args))
    return number(args[0]), args[1], ":".join(args[2:])


def next_state(v: int, asal: Asal | None) -> int:
    """Return the number of the state that comes after `v`.

    Updates count up, so a button of an earlier dialogue never has the number of this one's state.
    """
    return max(v + 1, asal.update_id % STATE_MAKS) if asal else v + 1
