"""Faults on demand: what a network and a server do to a bot on a bad day."""

from dataclasses import dataclass
from enum import StrEnum

from bot.demo.peserta import Json

BERKAS = "berkas"


class Jenis(StrEnum):
    GALAT = "galat"
    """500, nothing done."""
    GERBANG = "gerbang"
    """502 with a page that is no JSON, nothing done."""
    BANJIR = "banjir"
    """429 with `detik` as retry_after, nothing done."""
    LAMBAT = "lambat"
    """Done and answered, `detik` seconds late."""
    PUTUS_SEBELUM = "putus_sebelum"
    """The connection drops, nothing done."""
    PUTUS_SESUDAH = "putus_sesudah"
    """Done, and the connection drops before the answer."""
    TERPOTONG = "terpotong"
    """Done, and the connection drops in the middle of the answer."""
    BISU = "bisu"
    """Done, and no answer ever comes."""


@dataclass(slots=True, kw_only=True)
class Gangguan:
    """A fault for the next `kali` calls of a method; None: of any but getUpdates.

    `chat_id` narrows it to calls about one chat. BERKAS stands for fetching a file, which is no
    method of the Bot API.
    """

    jenis: Jenis
    metode: str | None = None
    chat_id: int | None = None
    kali: int = 1
    detik: float = 0

    def hits(self, metode: str, isi: Json) -> bool:
        if self.kali < 1 or (self.chat_id and str(isi.get("chat_id")) != str(self.chat_id)):
            return False
        if self.metode is None:
            return metode.lower() != "getupdates"
        return metode.lower() == self.metode.lower()


class DaftarGangguan:
    """The faults to come, each used up by the calls that it hits."""

    def __init__(self) -> None:
        self._datang: list[Gangguan] = []

    def add(self, gangguan: Gangguan) -> None:
        self._datang.append(gangguan)

    def clear(self) -> None:
        self._datang.clear()

    def take(self, metode: str, isi: Json) -> Gangguan | None:
        """Return the first fault that hits this call, counted."""
        for satu in self._datang:
            if satu.hits(metode, isi):
                satu.kali -= 1
                return satu
        return None
