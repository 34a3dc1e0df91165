"""An answer before it meets Telegram: text and buttons, the same for chat and terminal."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.grafik.uraian import Gambar

if TYPE_CHECKING:
    # Few answers are followed by one.
    from bot.lkjip.pesanan import Pesanan


@dataclass(frozen=True, slots=True)
class Tombol:
    """A button; `data` is a verb and its arguments, at most 64 bytes (see bot/rute.py).

    With `url` it opens that instead.
    """

    teks: str
    data: str = ""
    url: str = ""

    def as_json(self) -> dict[str, str]:
        """Return it as Telegram's JSON has it."""
        kerja = {"url": self.url} if self.url else {"callback_data": self.data}
        return {"text": self.teks, **kerja}


@dataclass(frozen=True, slots=True)
class Lampiran:
    """A file that goes with an answer, under this name."""

    nama: str
    isi: bytes


Baris: TypeAlias = tuple[tuple[Tombol, ...], ...]
"""Rows of buttons: of an answer at most 100 in all."""


@dataclass(frozen=True, slots=True)
class Jawaban:
    """Telegram HTML of at most 4096 characters, and rows of buttons.

    With `gambar` it is a picture, with `lampiran` a file, and the text, at most 1024 characters,
    its caption. With `pesanan` a file follows that may have to be made first. `sesudah` is done
    once it has been sent, and what goes wrong there is nobody's concern.
    """

    html: str
    tombol: Baris = ()
    gambar: Gambar | None = None
    lampiran: Lampiran | None = None
    pesanan: "Pesanan | None" = None
    sesudah: Callable[[], None] | None = field(default=None, compare=False, repr=False)

    def keyboard(self) -> dict[str, Any] | None:
        """Return the buttons as Telegram's JSON has them, None without any."""
        # The library's objects for a screenful of buttons take longer than its text.
        rows = [[t.as_json() for t in baris] for baris in self.tombol]
        return {"inline_keyboard": rows} if rows else None


def berjajar(tombol: list[Tombol], per_baris: int) -> Baris:
    """Return the buttons in rows of at most `per_baris`."""
    return tuple(
        tuple(tombol[awal : awal + per_baris]) for awal in range(0, len(tombol), per_baris)
    )
