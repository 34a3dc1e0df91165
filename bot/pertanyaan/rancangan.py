"""A word that an admin explains, as far as it is said: kept as a dialogue until it is saved."""

from dataclasses import dataclass, replace
from typing import Any

from bot.jawaban import Tombol
from bot.messages import sebutan as kata
from bot.pertanyaan import tombol
from bot.ruang import Ruang
from bot.tulisan import cap
from core.errors import DomainError, TombolBasiError
from core.hak import Pelaku
from core.services import dialog
from core.services.dialog import Dialog, JenisDialog
from core.services.pelaku import only_admins
from core.services.pertanyaan import PERIHAL
from core.tanya.indeks import Benda, Jenis

JENIS = JenisDialog.SEBUTAN


@dataclass(frozen=True, slots=True, kw_only=True)
class Rancangan:
    """`pertanyaan` is the question it began from, 0 for none; the rest is "" until it is said.

    `cari` are the words by which the thing is looked for.
    """

    pertanyaan: int
    kata: str = ""
    cari: str = ""
    jenis: str = ""
    kunci: str = ""
    nama: str = ""

    @classmethod
    def of(cls, berjalan: Dialog) -> "Rancangan":
        return cls(**berjalan.isi)

    def to_json(self) -> dict[str, Any]:
        return {nama: getattr(self, nama) for nama in self.__slots__}

    def meaning(self, benda: Benda) -> "Rancangan":
        return replace(self, jenis=benda.jenis.value, kunci=benda.kunci, nama=benda.nama)

    @property
    def benda(self) -> Benda | None:
        """Return what the words mean, None while that is not said."""
        return Benda(Jenis(self.jenis), self.kunci, self.nama, ()) if self.jenis else None


def stamp(kata_kata: str, jenis: str, kunci: str) -> str:
    """Return what tells these words with this meaning from any other."""
    return cap(f"{kata_kata}\n{jenis}\n{kunci}")


def find(ruang: Ruang, pelaku: Pelaku) -> Rancangan | None:
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=JENIS)
    return Rancangan.of(berjalan) if berjalan else None


def pending(ruang: Ruang, pelaku: Pelaku, pertanyaan: int) -> Rancangan:
    """Return what is under way about this question. Raises TidakBerhakError, TombolBasiError."""
    check_admin(ruang, pelaku)
    r = find(ruang, pelaku)
    if r is None or r.pertanyaan != pertanyaan:
        raise TombolBasiError(JENIS)
    return r


def keep(ruang: Ruang, pelaku: Pelaku, r: Rancangan) -> Rancangan:
    dialog.put(ruang.engine, pelaku, Dialog(JENIS, r.to_json()), now=ruang.now())
    return r


def drop(ruang: Ruang, pelaku: Pelaku) -> None:
    dialog.drop(ruang.engine, pelaku, JENIS)


def check_admin(ruang: Ruang, pelaku: Pelaku) -> None:
    """Raise TidakBerhakError for whoever is no admin any more, and keep them in no dialogue."""
    try:
        only_admins(pelaku, PERIHAL)
    except DomainError:
        drop(ruang, pelaku)
        raise


def cancel(r: Rancangan) -> Tombol:
    return Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL, r.pertanyaan))
