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
    from core.kewajiban.jenis import SuratPermintaan
    from core.kewajiban.laporan import Laporan
    from core.kewajiban.terutang import Terutang
    from core.objek_isian import ObjekIsi
    from core.periode import Periode
    from core.rekap import Rekap
    from core.services.hasil_survei import HasilSurvei
    from core.services.kabar_tenggat import IsiTenggat
    from core.services.kabar_tindak import IsiTindak
    from core.tindak_lanjut import TindakLanjut


class Jenis(StrEnum):
    """The kinds of message."""

    TAMU = "tamu"
    """To an admin: a stranger has written; about that person."""
    MAAF = outbox_repo.MAAF
    """To a chat: one of its messages could not be answered."""
    TAK_TERBACA = "tak_terbaca"
    """To an admin: Telegram sent something that nobody could read, once a day."""
    TAK_PASTI = outbox_repo.TAK_PASTI
    """To an admin, at most once an hour: nobody knows whether some messages arrived."""
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
    CATATAN_BARU = "catatan_baru"
    """To an admin: data were loaded, and the auditor finds something new in them."""
    DIALOG_BERAKHIR = "dialog_berakhir"
    """To a person: what they were in the middle of has been dropped, a day old."""
    PENGINGAT = "pengingat"
    """To whoever reports for a unit, at most once a day: what is still owed; about that bundle."""
    DIMINTA = "diminta"
    """To the same, since somebody asks for it; about the first of the rungs that this is."""
    REKAP = "rekap"
    """To whoever has chosen it, once a week: what is due and what is in; about that recap."""
    TANDA_TERIMA = "tanda_terima"
    """To whoever has sent a report: its receipt as a page; about that report, as those below."""
    LAPORAN_DICATAT = "laporan_dicatat"
    """To those who report for a unit: somebody has recorded a report on its behalf."""
    LAPORAN_DITERIMA = "laporan_diterima"
    """To its sender: it was accepted, with thanks."""
    LAPORAN_DIKEMBALIKAN = "laporan_dikembalikan"
    """To its sender: it came back, with a note."""
    LAPORAN_DIGANTI = "laporan_diganti"
    """To its sender: somebody has sent a newer version before anybody decided."""
    LAPORAN_TANPA_PEMUTUS = "laporan_tanpa_pemutus"
    """To an admin: nobody can decide on it."""
    PENGINGAT_UBAH = "pengingat_ubah"
    """Such a message is brought up to date where it stands; about that bundle."""
    KENDALA = "kendala"
    """To whoever collects: a unit says what hinders it; about that."""
    KENDALA_DITUTUP = "kendala_ditutup"
    """To whoever said so: the collector has answered, or has closed it; about that."""
    LEWAT_TENGGAT = "lewat_tenggat"
    """To whoever collects, when a deadline has passed and then weekly: what has not come in;
    about one obligation of the kind and period."""
    BELUM_TERJANGKAU = "belum_terjangkau"
    """To whoever collects: units that nobody can be reached in; about one such obligation."""
    MINTA_TAUTAN = "minta_tautan"
    """To an admin: a collector asks for an invitation for a unit; about the obligation."""
    TAUTAN = "tautan"
    """To that collector: the invitation; about it."""
    TERUSAN = "terusan"
    """To pimpinan: what a collector forwards; about that entry of the history."""
    PENGECUALIAN = "pengecualian"
    """To those who report for a unit: an admin has extended its deadline, exempted it, or taken
    that back; about that entry of the history."""
    TINDAK_LANJUT = "tindak_lanjut"
    """To those who report for a unit, at most once a day: all that it is still to follow up;
    about that person."""
    TINDAK_DIPUTUS = "tindak_diputus"
    """To whoever answered, and to the unit: the answer was accepted or came back, or nothing is
    to be answered any more; about what was to be followed up."""
    GRUP_TOTAL = "grup_total"
    """To a registered group, on Mondays and when something is due: how much has come in."""
    GRUP_LENGKAP = "grup_lengkap"
    """To a registered group: all has come in; about one obligation of the kind and period."""


DALAM_JAM = frozenset(
    {
        Jenis.PENGINGAT,
        Jenis.DIMINTA,
        Jenis.REKAP,
        Jenis.LEWAT_TENGGAT,
        Jenis.BELUM_TERJANGKAU,
        Jenis.PENGECUALIAN,
        Jenis.TINDAK_LANJUT,
        Jenis.GRUP_TOTAL,
        Jenis.GRUP_LENGKAP,
    }
)
"""These leave within the hours of sending only, however late they are."""
TENTANG_TENGGAT = frozenset(
    {
        Jenis.KENDALA,
        Jenis.KENDALA_DITUTUP,
        Jenis.LEWAT_TENGGAT,
        Jenis.BELUM_TERJANGKAU,
        Jenis.MINTA_TAUTAN,
        Jenis.TAUTAN,
        Jenis.TERUSAN,
        Jenis.PENGECUALIAN,
        Jenis.GRUP_TOTAL,
        Jenis.GRUP_LENGKAP,
    }
)
"""What these say is read in core/services/isi_tenggat.py."""
TENTANG_TINDAK = frozenset({Jenis.TINDAK_LANJUT, Jenis.TINDAK_DIPUTUS})
"""What these say is read in core/services/isi_tindak.py."""
MENYUNTING = frozenset({Jenis.PENGINGAT, Jenis.PENGINGAT_UBAH})
"""These may take the place of a message that is there."""


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


@dataclass(frozen=True, slots=True)
class AdaTakPasti:
    """Of so many messages nobody knows whether they arrived."""

    banyak: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UndanganDipakai:
    """Somebody came in with an invitation of this admin."""

    orang_id: int
    nama: str
    telegram_id: int
    tugas: Penugasan


@dataclass(frozen=True, slots=True, kw_only=True)
class MintaAkses:
    """A stranger asks for access, in these words; `usul` is what they seem to be.

    `unit_nama` is the unit whose link they came by, None: they came by themselves.
    """

    permintaan_id: int
    orang_id: int
    nama: str
    telegram_id: int
    kata: str
    usul: Penugasan | None
    unit_nama: str | None = None


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
    """Something has become of a posting; `jenis` is one of the kinds about a posting.

    `banyak` counts it with those that came in one go with it and wait for the same.
    """

    jenis: Jenis
    isian: "Isian"
    objek: "ObjekIsi"
    banyak: int = 1


@dataclass(frozen=True, slots=True)
class MenungguPutusan:
    """So many postings, reports and answers of units wait for this person's decision."""

    banyak: int
    laporan: int = 0
    tindak: int = 0


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
class CatatanBaru:
    """So many findings are new in a year whose data were loaded."""

    tahun: int
    banyak: int


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
    perbaikan_on: date | None
    """By when what has come back is to be mended, None: nothing has."""
    masuk: bool = False
    """It has come in; False where it is no longer owed at all."""
    tunda_on: date | None = None
    """When the person wants to hear of it again, None: as the ladder says."""
    kendala: bool = False
    """The unit has said what hinders it, and waits for an answer."""
    surat: "SuratPermintaan | None" = None
    """The letter that demands it, None: none that is known."""


@dataclass(frozen=True, slots=True)
class Pengingat:
    """What a person still owes now, what is due first at the top; `on` is today.

    `selesai` is what has come in, or is owed no more, since the message was sent. `lama`: a
    newer message has taken its place. `tindak` is what else the person's units are to follow up,
    in the list that the person has chosen to get.
    """

    on: date
    semua: tuple[Diingatkan, ...]
    selesai: tuple[Diingatkan, ...] = ()
    bundel_id: int = 0
    lama: bool = False
    tindak: "tuple[TindakLanjut, ...]" = ()


@dataclass(frozen=True, slots=True)
class RekapPekan:
    """The recap of a week, as it stood when it was owed."""

    rekap: "Rekap"


@dataclass(frozen=True, slots=True)
class KabarLaporan:
    """Something has become of a report; `jenis` is one of the kinds about a report.

    Its times are in the city's zone.
    """

    jenis: Jenis
    laporan: "Laporan"
    terutang: "Terutang"


@dataclass(frozen=True, slots=True)
class TandaTerima:
    """The receipt of a report; its times are in the city's zone."""

    laporan: "Laporan"
    terutang: "Terutang"
    survei: "HasilSurvei | None"


@dataclass(frozen=True, slots=True)
class Diminta:
    """What somebody asked for; `oleh` is the office in which, None: who holds none any more."""

    pengingat: Pengingat
    oleh: Penugasan | None


Isi: TypeAlias = (
    "AdaTamu | MohonMaaf | AdaTakTerbaca | AdaTakPasti | UndanganDipakai | MintaAkses "
    "| DiberiPeran | DelegasiDiubah | AksesDitolak | KabarIsian | MenungguPutusan "
    "| IsianDiterima | DialogBerakhir | CatatanBaru | KepalaRiwayat | Pengingat | Diminta "
    "| RekapPekan | KabarLaporan | TandaTerima | IsiTenggat | IsiTindak"
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


def hold_back(session: Session, row: OutboxRow, now: datetime) -> datetime | None:
    """Return when this message may be tried again, None: it may leave now."""
    if row.jenis not in DALAM_JAM:
        return None
    from core.services import jam_kabar  # noqa: PLC0415

    return jam_kabar.hold_back(session, row, now)


def replaces(session: Session, row: OutboxRow) -> int | None:
    """Return the message that this one takes the place of, None: it is a new one."""
    if row.jenis not in MENYUNTING:
        return None
    from core.services import isi_pengingat  # noqa: PLC0415

    return isi_pengingat.replaces(session, row)
