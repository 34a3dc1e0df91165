"""Posted figures: versions of one figure of one unit for one period, and which of them counts.

Values only. A version is changed only while it is a draft; a correction is a new version.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from core.baca_isian import Angka
from core.hak import Penugasan
from core.peringatan import Peringatan
from core.periode import Periode


class Status(StrEnum):
    DRAF = "draf"
    """Its writer's own; nobody waits for it."""
    DISERAHKAN = "diserahkan"
    """Written by staf, and waiting for the head of the unit."""
    DIAJUKAN = "diajukan"
    TERVERIFIKASI = "terverifikasi"
    DIKEMBALIKAN = "dikembalikan"
    DITARIK = "ditarik"
    """Taken back by its poster before anybody decided."""
    DIGANTI = "diganti"
    """A newer version was posted before anybody decided on this one."""


BERALIH: Mapping[Status, frozenset[Status]] = {
    Status.DRAF: frozenset({Status.DISERAHKAN, Status.DIAJUKAN, Status.DITARIK}),
    Status.DISERAHKAN: frozenset(
        {Status.DIAJUKAN, Status.DIKEMBALIKAN, Status.DITARIK, Status.DIGANTI}
    ),
    Status.DIAJUKAN: frozenset(
        {Status.TERVERIFIKASI, Status.DIKEMBALIKAN, Status.DITARIK, Status.DIGANTI}
    ),
}
"""What a version may become; whatever is not here is final."""
MENUNGGU = frozenset({Status.DISERAHKAN, Status.DIAJUKAN})
"""Somebody else has to do something."""


class Basis(StrEnum):
    """What realisasi keuangan is counted by."""

    SP2D = "sp2d"
    SPJ = "spj"
    LRA = "lra"


class JenisObjek(StrEnum):
    """What a figure is a figure of."""

    INDIKATOR = "indikator"
    POS = "pos"
    """A sub kegiatan: its realisasi in rupiah, and its physical progress."""
    JANJI = "janji"
    """What a program or sub kegiatan promises for its money."""


@dataclass(frozen=True, slots=True)
class Objek:
    """A row of the indikator, of the budget lines or of their promises, by its id."""

    jenis: JenisObjek
    id: int

    def __str__(self) -> str:
        return f"{self.jenis}:{self.id}"


@dataclass(frozen=True, slots=True)
class Catatan:
    """The notes to a figure; None: later, "": nothing to say."""

    pendorong: str | None = None
    penghambat: str | None = None
    tindak_lanjut: str | None = None

    @property
    def lengkap(self) -> bool:
        return None not in {self.pendorong, self.penghambat, self.tindak_lanjut}


@dataclass(frozen=True, slots=True)
class Bukti:
    """Evidence: a file of the store by its `sidik`, or a link."""

    nama: str
    tautan: str | None = None
    sidik: str | None = None
    jenis: str | None = None
    ukuran: int | None = None


@dataclass(frozen=True, slots=True)
class Siapa:
    """A person who did something, and when; `nama` None: somebody who is gone."""

    orang_id: int
    nama: str | None
    pada_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Isian:
    """One version. `sebagai` is the role it was written in, for the unit or on its behalf."""

    id: int
    objek: Objek
    periode: Periode
    unit_id: int
    unit_nama: str
    versi: int
    status: Status
    angka: Angka
    basis: Basis | None
    fisik_pct: Decimal | None
    catatan: Catatan
    alasan: str | None
    peringatan: tuple[Peringatan, ...]
    terlambat: bool
    penulis: Siapa
    sebagai: Penugasan
    atas_nama: bool
    pengaju: Siapa | None
    pemutus: Siapa | None
    catatan_putusan: str | None
    bukti: tuple[Bukti, ...] = ()

    @property
    def menunggu_orang(self) -> bool:
        return self.status in MENUNGGU

    @property
    def para_pengaju(self) -> frozenset[int]:
        """Return the ids of those who may not decide on it: whoever wrote or submitted it."""
        pengaju = {self.pengaju.orang_id} if self.pengaju else set()
        return frozenset({self.penulis.orang_id} | pengaju)


def may_become(dari: Status, ke: Status) -> bool:
    return ke in BERALIH.get(dari, frozenset())


def resmi(versi: Iterable[Isian]) -> Isian | None:
    """Return the version that counts: the newest that was accepted; None: none was."""
    terima = [satu for satu in versi if satu.status is Status.TERVERIFIKASI]
    return max(terima, key=lambda satu: satu.versi, default=None)


def kembali(versi: Iterable[Isian]) -> Isian | None:
    """Return the version that came back and waits to be repaired, None where none does.

    A draft is nobody's but its writer's, so it is no repair yet.
    """
    dikirim = [satu for satu in versi if satu.status is not Status.DRAF]
    baru = max(dikirim, key=lambda satu: satu.versi, default=None)
    return baru if baru is not None and baru.status is Status.DIKEMBALIKAN else None


def menunggu(versi: Sequence[Isian]) -> Isian | None:
    """Return the submitted version that is newer than the one that counts, None without one."""
    dasar = resmi(versi)
    baru = [
        satu
        for satu in versi
        if satu.status is Status.DIAJUKAN and (dasar is None or satu.versi > dasar.versi)
    ]
    return max(baru, key=lambda satu: satu.versi, default=None)
