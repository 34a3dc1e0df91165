"""What can go wrong, as facts. The sentences are made where they are shown."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.hak import Peran
    from core.hari_kerja import HariLibur
    from core.hari_khusus import HariKhusus
    from core.isian import Status
    from core.periode import Periode
    from core.undangan import Keadaan


class DomainError(Exception):
    """Something a person can be told about, with what to do instead."""


class SalahAngka(StrEnum):
    """Why a text is not the number that is asked for."""

    BUKAN_ANGKA = "bukan_angka"
    NEGATIF = "negatif"
    TERLALU_BESAR = "terlalu_besar"
    PENYEBUT_NOL = "penyebut_nol"
    TANPA_BAGIAN = "tanpa_bagian"
    """Numerator and denominator of what has only one number."""


class TidakTerbacaError(DomainError):
    """This text is not a number, or not one that is asked for."""

    def __init__(self, teks: str, sebab: SalahAngka = SalahAngka.BUKAN_ANGKA) -> None:
        super().__init__(f"not a number ({sebab}): {teks[:80]!r}")
        self.teks, self.sebab = teks, sebab


class KataAsingError(TidakTerbacaError):
    """Words beside a figure that say nothing of it; `angka` is what is left without them.

    `satuan` is what the figure is counted in, "" where it has none.
    """

    def __init__(self, teks: str, *, kata: str, angka: str, satuan: str) -> None:
        super().__init__(teks)
        self.kata, self.angka, self.satuan = kata, angka, satuan


class TidakBerhakError(DomainError):
    """None of the person's roles allows this; `perihal` names what was asked for."""

    def __init__(self, perihal: str) -> None:
        super().__init__(f"no right to see {perihal}")
        self.perihal = perihal


class FolderTerpakaiError(DomainError):
    """Another bot works in the data folder; `pid` is its process, None where that is unknown."""

    def __init__(self, pid: int | None) -> None:
        super().__init__(f"folder held by process {pid}")
        self.pid = pid


class TombolBasiError(DomainError):
    """A button refers to what is no longer there."""

    def __init__(self, data: str) -> None:
        super().__init__(f"stale button {data[:64]!r}")
        self.data = data


class UnitTidakDikenalError(DomainError):
    """There is no unit with this code; `cocok` are the codes of units where the role is held."""

    def __init__(self, kode: str, *, peran: "Peran", cocok: Sequence[str]) -> None:
        super().__init__(f"unknown unit {kode!r}")
        self.kode, self.peran, self.cocok = kode, peran, tuple(cocok)


class UnitWajibError(DomainError):
    """This role belongs to a unit, and none was named; `cocok` as above."""

    def __init__(self, peran: "Peran", *, cocok: Sequence[str]) -> None:
        super().__init__(f"role {peran} needs a unit")
        self.peran, self.cocok = peran, tuple(cocok)


class UnitTidakCocokError(DomainError):
    """This role is not held in such a unit; `cocok` as above."""

    def __init__(self, peran: "Peran", nama: str, *, cocok: Sequence[str]) -> None:
        super().__init__(f"no role {peran} in {nama!r}")
        self.peran, self.nama, self.cocok = peran, nama, tuple(cocok)


class NamaKosongError(DomainError):
    """Nothing of the name can be seen."""


class TerlaluSeringError(DomainError):
    """The person has asked for access so often today that admins hear no more of it."""


class AdminTerakhirError(DomainError):
    """Without this admin nobody could give anybody a role any more."""


class OrangTidakDikenalError(DomainError):
    """Nobody with this Telegram id has written or been registered."""

    def __init__(self, telegram_id: int) -> None:
        super().__init__(f"unknown person {telegram_id}")
        self.telegram_id = telegram_id


class PeranTidakDipegangError(DomainError):
    """The person does not hold this role today, or holds it in several units and none was named.

    `dipegang`: role and code of the unit of all that they hold.
    """

    def __init__(
        self, nama: str, peran: "Peran", *, dipegang: Sequence[tuple["Peran", str | None]]
    ) -> None:
        super().__init__(f"role {peran} is not held, or not only once")
        self.nama, self.peran, self.dipegang = nama, peran, tuple(dipegang)


class PeranDariPengaturanError(DomainError):
    """The role comes from CEKER_ADMINS, and would come back with the next start."""

    def __init__(self, telegram_id: int) -> None:
        super().__init__(f"{telegram_id} is an admin by the settings")
        self.telegram_id = telegram_id


class UndanganTidakBerlakuError(DomainError):
    """The link opens nothing: used up, revoked, too old, or no link of ours."""

    def __init__(self, keadaan: "Keadaan") -> None:
        super().__init__(f"invitation {keadaan}")
        self.keadaan = keadaan


class SudahDiputuskanError(DomainError):
    """Somebody was faster: `oleh` has decided on it already, None where nobody knows who."""

    def __init__(self, oleh: str | None) -> None:
        super().__init__("decided already")
        self.oleh = oleh


class TahunBerdataError(DomainError):
    """The year cannot be opened: a document tells of its budget already."""

    def __init__(self, tahun: int) -> None:
        super().__init__(f"{tahun} has data")
        self.tahun = tahun


class TahunTanpaRencanaError(DomainError):
    """The year cannot be opened: no indikator is in force in it, or no year comes before it.

    `sampai` is the last year that an indikator is in force, None where there is none.
    """

    def __init__(self, tahun: int, *, sampai: int | None) -> None:
        super().__init__(f"no plan for {tahun}")
        self.tahun, self.sampai = tahun, sampai


class TahunBelumDibukaError(DomainError):
    """Nobody has opened this year for being filled in."""

    def __init__(self, tahun: int) -> None:
        super().__init__(f"{tahun} is not open")
        self.tahun = tahun


class ObjekTidakDikenalError(DomainError):
    """The year has nothing of this code that figures could be posted of."""

    def __init__(self, kode: str, *, tahun: int) -> None:
        super().__init__(f"nothing called {kode[:40]!r} in {tahun}")
        self.kode, self.tahun = kode, tahun


class BelumWaktunyaError(DomainError):
    """The figure of this period cannot exist yet: it can be posted from `mulai_on` on."""

    def __init__(self, periode: "Periode", *, mulai_on: date) -> None:
        super().__init__(f"{periode} not before {mulai_on}")
        self.periode, self.mulai_on = periode, mulai_on


class PeriodeTertutupError(DomainError):
    """The period is closed for posting; `dibuka_oleh` are the names of those who may open it."""

    def __init__(self, periode: "Periode", *, dibuka_oleh: Sequence[str]) -> None:
        super().__init__(f"{periode} is closed")
        self.periode, self.dibuka_oleh = periode, tuple(dibuka_oleh)


class BukanPeriodenyaError(DomainError):
    """The thing is not posted for such a period; `boleh` are those that it is posted for."""

    def __init__(self, kode: str, *, boleh: Sequence["Periode"]) -> None:
        super().__init__(f"no such period for {kode}")
        self.kode, self.boleh = kode, tuple(boleh)


class BukanUnitnyaError(DomainError):
    """The figure is not this person's to post; `unit` are the names of those whose it is."""

    def __init__(self, kode: str, *, unit: Sequence[str]) -> None:
        super().__init__(f"{kode} is posted by others")
        self.kode, self.unit = kode, tuple(unit)


class AlasanWajibError(DomainError):
    """The figure needs a reason: it corrects one that counts, or is unusual."""


class PemutusAdaError(DomainError):
    """Nobody need be named to decide: these people may, by their roles."""

    def __init__(self, nama: Sequence[str]) -> None:
        super().__init__("somebody can decide by role")
        self.nama = tuple(nama)


class CatatanWajibError(DomainError):
    """Whoever returns a posting says why."""


class SudahBeralihError(DomainError):
    """Somebody was faster, or the posting is not what it was: it is `status` now.

    `oleh` and `pada_at` say who decided and when, None where nobody did.
    """

    def __init__(self, status: "Status", *, oleh: str | None, pada_at: datetime | None) -> None:
        super().__init__(f"posting is {status}")
        self.status, self.oleh, self.pada_at = status, oleh, pada_at


class SudahLiburError(DomainError):
    """The day is a day off already, as `hari` says."""

    def __init__(self, hari: "HariLibur") -> None:
        super().__init__(f"{hari.on} is off already")
        self.hari = hari


class BukanHariLiburError(DomainError):
    """The day cannot be struck out of the days off: it is none of them.

    `akhir_pekan`: nobody works on it all the same, by the week of an office.
    """

    def __init__(self, on: date, *, akhir_pekan: bool) -> None:
        super().__init__(f"{on} is no holiday")
        self.on, self.akhir_pekan = on, akhir_pekan


class SudahDiubahError(DomainError):
    """An admin has changed the day already; that has to be taken back first."""

    def __init__(self, khusus: "HariKhusus") -> None:
        super().__init__(f"{khusus.on} is changed already")
        self.khusus = khusus


class AlamatBasisDataError(DomainError):
    """This is no address of a database that the program can use."""


class PengandarTidakAdaError(DomainError):
    """The Python module that speaks to such a database is not installed."""

    def __init__(self, modul: str) -> None:
        super().__init__(f"no module {modul}")
        self.modul = modul


class SebabTakTerbuka(StrEnum):
    """Why a database does not open."""

    FOLDER_TIDAK_ADA = "folder_tidak_ada"
    TIDAK_BOLEH = "tidak_boleh"
    """It cannot be read or written there."""
    BUKAN_BASIS_DATA = "bukan_basis_data"
    """The file is something else, or broken."""
    RUSAK = "rusak"
    """It is a database, and damaged inside."""
    TAK_LENGKAP = "tak_lengkap"
    """Tables or columns of the schema that it says it has are not there."""
    DIPAKAI = "dipakai"
    PENUH = "penuh"
    LEBIH_BARU = "lebih_baru"
    """A newer version of the program has made it."""
    LAMA = "lama"
    """It has to be upgraded first, and this use of it only reads."""
    LAINNYA = "lainnya"


class BasisDataTakTerbukaError(DomainError):
    """The database cannot be opened."""

    def __init__(self, sebab: SebabTakTerbuka) -> None:
        super().__init__(f"database not opened: {sebab}")
        self.sebab = sebab


class BasisDataBelumAdaError(DomainError):
    """There is no database there yet, and this use of it makes none."""


class JedaTakBolehError(DomainError):
    """Messages cannot be paused until this day: it is over, or later than `paling_lambat_on`."""

    def __init__(self, sampai_on: date, *, paling_lambat_on: date) -> None:
        super().__init__(f"no pause until {sampai_on}")
        self.sampai_on, self.paling_lambat_on = sampai_on, paling_lambat_on


class TeksKosongError(DomainError):
    """Nothing of the text can be seen."""


class TeksPanjangError(DomainError):
    """The text has `banyak` characters, more than `maks`: it is not to be cut unseen."""

    def __init__(self, banyak: int, maks: int) -> None:
        super().__init__(f"{banyak} of {maks} characters")
        self.banyak, self.maks = banyak, maks
