"""The board of what is due: who has reported, who has not, and who can be reached. Values only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from core.hak import Bidang, Penugasan
from core.kewajiban.ingatan import Nasib, Sebab
from core.kewajiban.jenis import SuratPermintaan
from core.kewajiban.laporan import Laporan
from core.kewajiban.tepat import DITUNGGU, MASUK, Kedudukan
from core.kinerja import Unit
from core.periode import Periode


class Petak(StrEnum):
    """A field of the board: each unit stands in one of the first seven, and may in any other."""

    TEPAT = "t"
    TERLAMBAT = "l"
    BELUM = "b"
    LEWAT = "x"
    DIKEMBALIKAN = "k"
    NANTI = "n"
    DIBEBASKAN = "e"
    DIPERPANJANG = "p"
    KENDALA = "h"
    TAK_TERJANGKAU = "u"


PETAK_OF = {
    Kedudukan.TEPAT_WAKTU: Petak.TEPAT,
    Kedudukan.TERLAMBAT: Petak.TERLAMBAT,
    Kedudukan.BELUM: Petak.BELUM,
    Kedudukan.LEWAT: Petak.LEWAT,
    Kedudukan.DIPERBAIKI: Petak.DIKEMBALIKAN,
    Kedudukan.PERBAIKAN_LEWAT: Petak.DIKEMBALIKAN,
    Kedudukan.BELUM_WAKTUNYA: Petak.NANTI,
    Kedudukan.DIBEBASKAN: Petak.DIBEBASKAN,
}
URUTAN = (
    *(Petak.LEWAT, Petak.DIKEMBALIKAN, Petak.BELUM, Petak.TERLAMBAT, Petak.TEPAT),
    *(Petak.NANTI, Petak.DIBEBASKAN),
)
"""In this order units are listed: what needs somebody's hand first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kolom:
    """A kind and a period of it, as one board shows. `isian`: it is met by posting figures."""

    jenis: str
    pendek: str
    nama: str
    bidang: Bidang
    periode: Periode
    isian: bool
    contoh: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisPapan:
    """One unit on a board. `kendala` is what holds it up, None: nothing that it has told.

    `berlaku_on` is the due date that counts; `masuk_at` when the version that counts came.
    `terjangkau`: somebody who reports for it, or its head, can be written to.
    """

    kewajiban_id: int
    kolom: Kolom
    unit: Unit
    kedudukan: Kedudukan
    buka_on: date
    tenggat_on: date
    berlaku_on: date
    perbaikan_on: date | None
    masuk_at: datetime | None
    terjangkau: bool
    kendala: str | None = None
    alasan: str | None = None
    """Why it is exempt, or why its time was extended."""

    @property
    def petak(self) -> Petak:
        return PETAK_OF[self.kedudukan]

    @property
    def ditunggu(self) -> bool:
        """Tell whether somebody has to send something now."""
        return self.kedudukan in DITUNGGU

    @property
    def semua_petak(self) -> frozenset[Petak]:
        lain = {
            Petak.DIPERPANJANG: self.berlaku_on != self.tenggat_on,
            Petak.KENDALA: self.kendala is not None and self.kedudukan not in MASUK,
            Petak.TAK_TERJANGKAU: not self.terjangkau
            and self.kedudukan in DITUNGGU | {Kedudukan.BELUM_WAKTUNYA},
        }
        return frozenset({self.petak, *(satu for satu, benar in lain.items() if benar)})


@dataclass(frozen=True, slots=True)
class Papan:
    """One kind in one period; `baris` in the order of URUTAN, units as the Pemda lists them."""

    kolom: Kolom
    baris: tuple[BarisPapan, ...]

    def of(self, petak: Petak) -> list[BarisPapan]:
        return [satu for satu in self.baris if petak in satu.semua_petak]

    def count(self) -> dict[Petak, int]:
        """Return how many stand in each field; those where none does are left out."""
        banyak = {petak: len(self.of(petak)) for petak in Petak}
        return {petak: n for petak, n in banyak.items() if n}

    @property
    def masuk(self) -> int:
        return sum(satu.kedudukan in MASUK for satu in self.baris)

    @property
    def wajib(self) -> int:
        """Return how many owe it: all but those that are exempt."""
        return sum(satu.kedudukan is not Kedudukan.DIBEBASKAN for satu in self.baris)

    @property
    def tenggat(self) -> list[date]:
        """Return the original due dates, as a rule one."""
        return sorted({satu.tenggat_on for satu in self.baris})


def make_board(
    kolom: Kolom, baris: Sequence[BarisPapan], kendala: Mapping[int, str] | None = None
) -> Papan:
    """Return the board; `kendala` is what units have told that holds them up, by obligation."""
    kata = kendala or {}
    berkendala = [
        replace(satu, kendala=kata[satu.kewajiban_id]) if satu.kewajiban_id in kata else satu
        for satu in baris
    ]
    return Papan(kolom, tuple(sorted(berkendala, key=lambda satu: URUTAN.index(satu.petak))))


def nearest(semua: Sequence[tuple[Kolom, date]], on: date) -> Kolom | None:
    """Return what is due nearest to this day; of two what is still to come; None of none."""
    if not semua:
        return None
    return min(semua, key=lambda satu: (abs((satu[1] - on).days), satu[1] < on))[0]


@dataclass(frozen=True, slots=True)
class OrangUnit:
    """Somebody who reports for a unit, or heads it."""

    orang_id: int
    nama: str
    tugas: Penugasan
    terjangkau: bool
    diblokir: bool
    terakhir_at: datetime | None


@dataclass(frozen=True, slots=True)
class Diingatkan:
    """A rung, or what somebody asked for, and what became of it for one person.

    `oleh` is who asked, None: the ladder.
    """

    kode: str
    nasib: Nasib
    sebab: Sebab | None
    nama: str | None
    pada_at: datetime
    oleh: str | None = None


@dataclass(frozen=True, slots=True)
class RincianPapan:
    """A unit's page. `boleh_ingatkan`: this person may ask it for what it owes."""

    baris: BarisPapan
    orang: tuple[OrangUnit, ...]
    laporan: tuple[Laporan, ...] = ()
    pengingat: tuple[Diingatkan, ...] = ()
    boleh_ingatkan: bool = False
    boleh_kirim: bool = False
    surat: SuratPermintaan | None = None
    """The letter that demands it."""
