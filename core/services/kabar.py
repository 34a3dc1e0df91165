"""The kinds of messages that the bot sends on its own, and what each of them says."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from sqlmodel import Session

from core.hak import Penugasan
from storage import outbox_repo
from storage.models import OutboxRow

if TYPE_CHECKING:
    # The bot starts with the kinds; what a posting is, it need not know before there is one.
    from core.isian import Isian
    from core.objek_isian import ObjekIsi
    from core.periode import Periode


class Jenis(StrEnum):
    """The kinds of message."""

    TAMU = "tamu"
    """To an admin: a stranger has written; about that person."""
    MAAF = outbox_repo.MAAF
    """To a chat: one of its messages could not be answered."""
    TAK_TERBACA = "tak_terbaca"
    """To an admin: Telegram sent something that nobody could read, once a day."""
    UNDANGAN_DIPAKAI = "undangan_dipakai"
    """To whoever made an invitation: somebody came in with it."""
    MINTA_AKSES = "minta_akses"
    """To an admin: a stranger asks for access; about that request."""
    DIBERI_PERAN = "diberi_peran"
    """To a person: an admin has given them a role; about that role."""
    AKSES_DITOLAK = "akses_ditolak"
    """To a person: their request was not granted; about that request."""
    ISIAN_DISERAHKAN = "isian_diserahkan"
    """To the head of a unit: staf has written a figure; about that posting."""
    MENUNGGU_PUTUSAN = "menunggu_putusan"
    """To a verifikator, at most once a day: postings wait for them; about that person."""
    TANPA_PEMUTUS = "tanpa_pemutus"
    """To an admin: nobody can decide on a posting, and somebody has to be named."""
    DITUNJUK = "ditunjuk"
    """To a person: an admin has named them to decide on a posting; about that posting."""
    DELEGASI_DIUBAH = "delegasi_diubah"
    """To staf: they may submit without asking, or no more; about their role."""
    ISIAN_DIKEMBALIKAN = "isian_dikembalikan"
    """To a poster: a figure came back; about that posting."""
    ISIAN_DITERIMA = "isian_diterima"
    """To a poster, at most once a day: figures were accepted; about the first of them."""
    ISIAN_DIGANTI = "isian_diganti"
    """To a poster: somebody has posted a newer version before anybody decided."""
    KEPALA_RIWAYAT = "kepala_riwayat"
    """To an admin, once a week: the head of the history, to be kept outside the database."""
    DIALOG_BERAKHIR = "dialog_berakhir"
    """To a person: what they were in the middle of has been dropped, a day old."""
    PENGINGAT = "pengingat"
    """To whoever reports for a unit, at most once a day: what is still owed; about that bundle."""
    DIMINTA = "diminta"
    """To the same, since somebody asks for it; about the first of the rungs that this is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdaTamu:
    """A stranger who has written."""

    orang_id: int
    nama: str
    telegram_id: int


@dataclass(frozen=True, slots=True)
class MohonMaaf:
    """Something could not be answered."""


@dataclass(frozen=True, slots=True)
class AdaTakTerbaca:
    """Something from Telegram could not be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UndanganDipakai:
    """Somebody came in with an invitation of this admin."""

    orang_id: int
    nama: str
    telegram_id: int
    tugas: Penugasan


@dataclass(frozen=True, slots=True, kw_only=True)
class MintaAkses:
    """A stranger asks for access, in these words; `usul` is what they seem to be."""

    permintaan_id: int
    orang_id: int
    nama: str
    telegram_id: int
    kata: str
    usul: Penugasan | None


@dataclass(frozen=True, slots=True)
class DiberiPeran:
    """The person holds this role from now on."""

    tugas: Penugasan


@dataclass(frozen=True, slots=True)
class DelegasiDiubah:
    """The person may submit for their unit without asking, if `tugas` says so, or no more."""

    tugas: Penugasan


@dataclass(frozen=True, slots=True)
class AksesDitolak:
    """The person's request was not granted."""


@dataclass(frozen=True, slots=True)
class KabarIsian:
    """Something has become of a posting; `jenis` is one of the kinds about a posting."""

    jenis: Jenis
    isian: "Isian"
    objek: "ObjekIsi"


@dataclass(frozen=True, slots=True)
class MenungguPutusan:
    """So many postings wait for this person's decision."""

    banyak: int


@dataclass(frozen=True, slots=True)
class IsianDiterima:
    """So many of this person's postings were accepted that day; `pertama` is one of them."""

    banyak: int
    pertama: "Isian"
    objek: "ObjekIsi"


@dataclass(frozen=True, slots=True)
class DialogBerakhir:
    """What the person was in the middle of has been dropped."""


@dataclass(frozen=True, slots=True)
class KepalaRiwayat:
    """The head of the history now, as `ceker audit verify --kepala` takes it."""

    kepala: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Diingatkan:
    """One thing that is still owed: by when, as an extension may have set it, and by which unit.

    `pendek` is the kind, short; `diperpanjang`: the date is not the original one.
    """

    kewajiban_id: int
    pendek: str
    unit_nama: str
    periode: "Periode"
    tenggat_on: date
    diperpanjang: bool
    isian: bool
    """It is met by posting figures."""
    dikembalikan: bool
    """What was sent has come back."""


@dataclass(frozen=True, slots=True)
class Pengingat:
    """What a person still owes now, what is due first at the top; `on` is today."""

    on: date
    semua: tuple[Diingatkan, ...]


@dataclass(frozen=True, slots=True)
class Diminta:
    """The same, asked for by somebody in an office, None: who holds none any more."""

    pengingat: Pengingat
    oleh: Penugasan | None


Isi: TypeAlias = (
    AdaTamu
    | MohonMaaf
    | AdaTakTerbaca
    | UndanganDipakai
    | MintaAkses
    | DiberiPeran
    | DelegasiDiubah
    | AksesDitolak
    | KabarIsian
    | MenungguPutusan
    | IsianDiterima
    | DialogBerakhir
    | KepalaRiwayat
    | Pengingat
    | Diminta
)


def content(session: Session, row: OutboxRow) -> Isi:
    """Return what this message says now."""
    # Reading what it is about brings half of the program along, and mostly nothing is owed.
    from core.services import isi_kabar  # noqa: PLC0415

    return isi_kabar.content(session, row)


def still_wanted(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Tell whether what was owed then is still to be said now."""
    from core.services import isi_kabar  # noqa: PLC0415

    return isi_kabar.still_wanted(session, row, now)
