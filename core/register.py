"""Registers that a Bagian keeps: what an entry says, and what its status means for the indikator.

Values only. An entry that was struck out stays where it is, and counts nowhere.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum

from core.hak import Penugasan
from core.kinerja import Unit
from core.paket.istilah import CaraHitung
from core.teks import fold


class JenisRegister(StrEnum):
    """As `CaraHitung` names what an indikator is computed from."""

    MOU_PKS = CaraHitung.MOU_PKS.value
    RAPERWAL = CaraHitung.RAPERWAL.value
    """Raperda as well; the name is that of the data package."""
    KEBIJAKAN = CaraHitung.KEBIJAKAN.value
    INOVASI = CaraHitung.INOVASI.value


class Arti(StrEnum):
    """What a status means when the entries are counted."""

    TERCAPAI = "tercapai"
    BELUM = "belum"
    TIDAK_DIHITUNG = "tidak_dihitung"


STATUS: Mapping[JenisRegister, Mapping[str, Arti]] = {
    JenisRegister.MOU_PKS: {
        "ditindaklanjuti": Arti.TERCAPAI,
        "belum_ditindaklanjuti": Arti.BELUM,
        "tidak_diproses": Arti.TIDAK_DIHITUNG,
    },
    JenisRegister.RAPERWAL: {
        "diharmonisasi": Arti.TERCAPAI,
        "belum_diharmonisasi": Arti.BELUM,
        "dicabut": Arti.TIDAK_DIHITUNG,
    },
    JenisRegister.KEBIJAKAN: {"ditindaklanjuti": Arti.TERCAPAI, "belum": Arti.BELUM},
    JenisRegister.INOVASI: {
        "diterapkan": Arti.TERCAPAI,
        "uji_coba": Arti.TIDAK_DIHITUNG,
        "gagasan": Arti.TIDAK_DIHITUNG,
    },
}
"""The statuses of each kind in the order in which they are offered.

Our decisions: what was never processed or was taken back is no part of the denominator, since
nobody could follow it up, and every answer says how many there are; of innovations only those that
are in use count. No status is none of these, and not the same as "belum".
"""


class Bentuk(StrEnum):
    RAPERDA = "raperda"
    RAPERWAL = "raperwal"


MAKS: Mapping[str, int] = {
    "judul": 500,
    "nomor_surat": 200,
    "pihak": 300,
    "jangka_waktu": 100,
    "keterangan": 500,
}
"""Characters of each text of an entry."""
ALASAN_MAKS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class IsiEntri:
    """What people write of an entry; "" and None: nobody has said."""

    judul: str
    bentuk: Bentuk | None = None
    nomor_surat: str = ""
    tanggal: date | None = None
    pihak: str = ""
    jangka_waktu: str = ""
    status: str | None = None
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class Kunci:
    """Which entry: its number counts within the register of the year."""

    jenis: JenisRegister
    tahun: int
    nomor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entri:
    """A version of an entry, and who wrote it; `sejak` is since when its status is what it is.

    `dicoret` is why it was struck out, None: it was not. `penulis` None: somebody who is gone.
    """

    jenis: JenisRegister
    tahun: int
    nomor: int
    versi: int
    unit: Unit
    isi: IsiEntri
    sejak: date | None
    dicoret: str | None
    penulis: str | None
    sebagai: Penugasan
    pada_at: datetime

    @property
    def kunci(self) -> Kunci:
        return Kunci(self.jenis, self.tahun, self.nomor)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntriTercetak:
    """An entry as a document prints it, and where; `tanggal` is its date where that can be read."""

    jenis: JenisRegister
    tahun: int
    nomor: int
    judul: str
    pihak: str
    nomor_surat: str
    tanggal_tercetak: str
    tanggal: date | None
    jangka_waktu: str
    unit_tercetak: str
    keterangan: str
    dokumen: str
    tabel: str
    baris: str

    @property
    def kunci(self) -> Kunci:
        return Kunci(self.jenis, self.tahun, self.nomor)


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """A register of a year as one person sees it.

    `unit` are those that keep it, `bisa_diisi` those of them that this person may write for.
    `dibuka`: the year is filled in here; `contoh`: for trying.
    """

    jenis: JenisRegister
    tahun: int
    dibuka: bool
    contoh: bool
    unit: tuple[Unit, ...]
    bisa_diisi: tuple[Unit, ...]
    entri: tuple[Entri, ...]
    tercetak: tuple[EntriTercetak, ...]

    @property
    def berlaku(self) -> tuple[Entri, ...]:
        """Return the entries that are not struck out."""
        return tuple(satu for satu in self.entri if satu.dicoret is None)

    def find(self, nomor: int) -> Entri | None:
        return next((satu for satu in self.entri if satu.nomor == nomor), None)


def meaning(jenis: JenisRegister, status: str | None) -> Arti | None:
    """Return what a status means, None for an entry that has none."""
    return None if status is None else STATUS[jenis][status]


def find_twins(
    isi: IsiEntri, semua: Iterable[Entri], *, kecuali: int | None = None
) -> tuple[Entri, ...]:
    """Return the entries with the same title or the same letter; `kecuali` is its own number."""
    return tuple(
        satu
        for satu in semua
        if satu.nomor != kecuali and satu.dicoret is None and alike(isi, satu.isi)
    )


def alike(satu: IsiEntri, lain: IsiEntri) -> bool:
    """Tell whether two entries have the same title or the same letter, however it is written."""
    surat = fold(satu.nomor_surat)
    sama_judul = (fold(satu.judul) or satu.judul) == (fold(lain.judul) or lain.judul)
    return sama_judul or (bool(surat) and surat == fold(lain.nomor_surat))


def differences(lama: IsiEntri, baru: IsiEntri) -> Iterator[str]:
    """Yield the names of what is another in the new one."""
    for satu in fields(IsiEntri):
        if getattr(lama, satu.name) != getattr(baru, satu.name):
            yield satu.name
