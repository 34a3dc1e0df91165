"""What the bot says on its own about what is due, besides the reminders themselves."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from core.hak import Penugasan
from core.kewajiban.jenis import SuratPermintaan
from core.periode import Periode


@dataclass(frozen=True, slots=True, kw_only=True)
class Perkara:
    """One kind of obligation in one period; `kewajiban_id` is any obligation of it.

    `surat` is the letter that demands it, None: none that is known.
    """

    kewajiban_id: int
    jenis: str
    pendek: str
    nama: str
    periode: Periode
    tenggat_on: date
    surat: SuratPermintaan | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Belum:
    """A unit whose report has not come in.

    `kendala`: what it says hinders it, the newest, None: nothing. `dikembalikan`: what it sent
    came back.
    """

    kewajiban_id: int
    unit_nama: str
    terjangkau: bool
    kendala: str | None = None
    diperpanjang_on: date | None = None
    dikembalikan: bool = False


@dataclass(frozen=True, slots=True)
class Jumlah:
    """How many of those that owe it have sent it; whoever is exempt is not counted."""

    perkara: Perkara
    masuk: int
    banyak: int

    @property
    def lengkap(self) -> bool:
        return self.masuk == self.banyak > 0


@dataclass(frozen=True, slots=True)
class KendalaMasuk:
    """A unit says what hinders it; `oleh` is the name of who said so."""

    kendala_id: int
    perkara: Perkara
    unit_nama: str
    oleh: str
    teks: str


@dataclass(frozen=True, slots=True)
class KendalaDitutup:
    """The collector has answered, or closed it without an answer."""

    perkara: Perkara
    unit_nama: str
    teks: str
    jawaban: str | None
    oleh: str


@dataclass(frozen=True, slots=True)
class LewatTenggat:
    """A deadline has passed, and this has not come in."""

    jumlah: Jumlah
    belum: tuple[Belum, ...]


@dataclass(frozen=True, slots=True)
class BelumTerjangkau:
    """Nobody of these units can be reached."""

    perkara: Perkara
    unit: tuple[Belum, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MintaTautan:
    """A collector asks for an invitation for a unit that nobody can be reached in."""

    kewajiban_id: int
    perkara: Perkara
    unit_nama: str
    peminta_id: int
    peminta: str


@dataclass(frozen=True, slots=True)
class TautanJadi:
    """The invitation that was asked for; `token` "" once it opens nothing any more."""

    tugas: Penugasan
    token: str
    sampai_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Terusan:
    """What a collector forwards to an Asisten, as they saw it; `sebagai` is their office."""

    perkara: Perkara
    pengirim: str
    sebagai: Penugasan
    masuk: int
    banyak: int
    unit: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pengecualian:
    """What an admin has set for one unit. `tenggat_on` counts now; `semula_on` as all others.

    Exempt where `bebas`. `alasan` None: an earlier exception was taken back.
    """

    perkara: Perkara
    unit_nama: str
    bebas: bool
    tenggat_on: date
    semula_on: date
    alasan: str | None


@dataclass(frozen=True, slots=True)
class TotalGrup:
    """How much has come in of what a group hears of."""

    semua: tuple[Jumlah, ...]


@dataclass(frozen=True, slots=True)
class GrupLengkap:
    """All of it has come in."""

    jumlah: Jumlah


IsiTenggat: TypeAlias = (
    KendalaMasuk
    | KendalaDitutup
    | LewatTenggat
    | BelumTerjangkau
    | MintaTautan
    | TautanJadi
    | Terusan
    | Pengecualian
    | TotalGrup
    | GrupLengkap
)
