"""What somebody writes about one thing, kept until the button below it sends it.

The question waits as a dialogue, which holds what it is about and, once it is written, the text.
The button carries the stamp of the text: one that was written anew is shown before it is sent.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bot.data_tombol import number
from bot.ruang import Ruang
from core.errors import DomainError, TombolBasiError
from core.hak import Pelaku
from core.services import dialog
from core.services.dialog import Dialog, JenisDialog


@dataclass(frozen=True, slots=True)
class Tulisan:
    """A kind of text; `perkara` and `teks` are the names under which its dialogue keeps both."""

    jenis: JenisDialog
    perkara: str
    teks: str

    def keep(self, ruang: Ruang, pelaku: Pelaku, nomor: int, teks: str) -> None:
        """Wait for the text about this thing, or keep it."""
        isi = {self.perkara: nomor, self.teks: teks}
        dialog.put(ruang.engine, pelaku, Dialog(self.jenis, isi), now=ruang.now())

    def read(self, berjalan: Dialog) -> tuple[int, str]:
        """Return what it is about, and the text, "" where none is written yet."""
        return int(berjalan.isi[self.perkara]), str(berjalan.isi[self.teks])

    def find(self, ruang: Ruang, pelaku: Pelaku, nomor: int) -> str:
        """Return what the person has written about this thing, "" for nothing."""
        berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=self.jenis)
        if berjalan is None:
            return ""
        tentang, teks = self.read(berjalan)
        return teks if tentang == nomor else ""

    def drop(self, ruang: Ruang, pelaku: Pelaku, nomor: int) -> None:
        """Wait no longer for the text about this thing.

        One about another thing may be under way since: that one goes on.
        """
        berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=self.jenis)
        if berjalan is not None and self.read(berjalan)[0] == nomor:
            dialog.drop(ruang.engine, pelaku, self.jenis)

    @contextmanager
    def dropped_where_refused(self, ruang: Ruang, pelaku: Pelaku) -> Iterator[None]:
        """Wait no longer where it is not theirs any more: what they write next is no answer."""
        try:
            yield
        except DomainError:
            dialog.drop(ruang.engine, pelaku, self.jenis)
            raise


def cap(teks: str) -> str:
    """Return the stamp of a text: a button under one text does not send another."""
    return hashlib.sha256(teks.encode()).hexdigest()[:12]


def read_stamped(args: list[str]) -> tuple[int, str]:
    """Return the thing and the stamp that a button carries. Raises TombolBasiError."""
    if len(args) != len(("perkara", "cap")):
        raise TombolBasiError(":".join(args))
    return number(args[0]), args[1]
