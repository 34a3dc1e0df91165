"""What a unit is to follow up, its answers, and when its people are asked: values only.

It is a finding of the auditor or a recommendation. Times are aware, days are the city's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from core.hak import Bidang, Penugasan, Perihal
from core.isian import Bukti, Siapa
from core.kewajiban.tangga import MENDESAK

if TYPE_CHECKING:
    # What names a message need not know of days off.
    from core.hari_kerja import Kalender

BIDANG = Bidang.KINERJA
"""Whoever collects this field judges the answers."""
SEBELUM = (7, 1, 0)
"""Days before the due date on which a unit is asked, on a day off the working day before."""
SEPEKAN = timedelta(days=7)
"""Late, it is asked once in so long."""
KUMPUL = timedelta(minutes=10)
"""So long after one is made others may be made beside it: they are told together."""
TENGGAT_MAKS = timedelta(days=2 * 366)
"""Nothing is due later: it would be a slip."""


class Asal(StrEnum):
    CATATAN = "catatan"
    """A finding of the auditor."""
    REKOMENDASI = "rekomendasi"
    """Of the Inspektorat's evaluation (LHE), or printed by a document."""


class Keadaan(StrEnum):
    BELUM = "belum"
    """Nobody has answered."""
    DIPERIKSA = "diperiksa"
    """An answer waits to be judged."""
    DIKEMBALIKAN = "dikembalikan"
    SELESAI = "selesai"
    DICABUT = "dicabut"
    """An admin has withdrawn it."""


TERBUKA = frozenset({Keadaan.BELUM, Keadaan.DIKEMBALIKAN})
"""It is the unit's turn."""
RAMPUNG = frozenset({Keadaan.SELESAI, Keadaan.DICABUT})


@dataclass(frozen=True, slots=True)
class Lhe:
    """The report of an evaluation, by its number and date."""

    nomor: str
    on: date


@dataclass(frozen=True, slots=True)
class Putusan:
    """What somebody says of an answer; `catatan` is why it came back."""

    diterima: bool
    catatan: str | None
    oleh: Siapa


@dataclass(frozen=True, slots=True, kw_only=True)
class JawabanTindak:
    """One version of an answer; `putusan` None: nobody has judged it."""

    id: int
    versi: int
    teks: str
    bukti: Bukti | None
    oleh: Siapa
    sebagai: Penugasan
    putusan: Putusan | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TindakLanjut:
    """What a unit is to follow up. `jawaban` are all versions, the newest first.

    `kunci` and `sumber` are as in TindakLanjutRow. `dicabut` is why, and by whom, it was
    withdrawn.
    """

    id: int
    tahun: int
    nomor: int
    asal: Asal
    kunci: str | None
    teks: str
    sumber: str | None
    lhe: Lhe | None
    unit_id: int
    unit_nama: str
    tenggat_on: date
    pembuat: Siapa
    jawaban: tuple[JawabanTindak, ...] = ()
    dicabut: tuple[str, Siapa] | None = None

    @property
    def terakhir(self) -> JawabanTindak | None:
        return self.jawaban[0] if self.jawaban else None

    @property
    def keadaan(self) -> Keadaan:
        if self.dicabut is not None:
            return Keadaan.DICABUT
        if self.terakhir is None:
            return Keadaan.BELUM
        if self.terakhir.putusan is None:
            return Keadaan.DIPERIKSA
        return Keadaan.SELESAI if self.terakhir.putusan.diterima else Keadaan.DIKEMBALIKAN

    @property
    def terbuka(self) -> bool:
        """Tell whether it is the unit's turn."""
        return self.keadaan in TERBUKA

    @property
    def rampung(self) -> bool:
        """Tell whether nobody waits for anything any more."""
        return self.keadaan in RAMPUNG

    @property
    def perihal(self) -> Perihal:
        """Return what seeing, answering and judging it is about."""
        pengaju = {satu.oleh.orang_id for satu in self.jawaban[:1]}
        return Perihal(pemilik=frozenset({self.unit_id}), bidang=BIDANG, pengaju=frozenset(pengaju))

    def is_late(self, on: date) -> bool:
        return self.terbuka and on > self.tenggat_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Terlihat:
    """One, and what the person may do with it now, each in which role; None: not at all.

    `hilang`: its finding is no more; `catatan`: it is one that the person may read.
    """

    tindak: TindakLanjut
    hilang: bool
    jawab: Penugasan | None
    periksa: Penugasan | None
    cabut: bool
    catatan: bool


@dataclass(frozen=True, slots=True)
class Saat:
    """A time from which on it is to be spoken of; `mendesak`: to the head of the unit, too."""

    at: datetime
    mendesak: bool


def last_moment(satu: TindakLanjut, kalender: "Kalender", now: datetime) -> Saat | None:
    """Return the newest time up to `now` at which the unit is to be asked, None: there is none.

    Whoever was asked since then need not be asked again. `now` is in the city's zone.
    """
    semua = [saat for saat in _moments(satu, kalender, now) if saat.at <= now]
    return max(semua, key=lambda saat: (saat.at, saat.mendesak), default=None)


def _moments(satu: TindakLanjut, kalender: "Kalender", now: datetime) -> Iterator[Saat]:
    if not satu.terbuka:
        return
    sejak_at = satu.pembuat.pada_at
    if satu.terakhir is not None and satu.terakhir.putusan is not None:
        # Whoever answered hears at once that it came back, and is asked from the day after on.
        sejak_at = satu.terakhir.putusan.oleh.pada_at
    else:
        dekat = sejak_at.astimezone(now.tzinfo).date() >= satu.tenggat_on - MENDESAK
        yield Saat(sejak_at + KUMPUL, dekat)
    sejak_on = sejak_at.astimezone(now.tzinfo).date()
    for on, mendesak in _days(satu.tenggat_on, kalender, now.date()):
        if on > sejak_on:
            yield Saat(datetime.combine(on, time(), now.tzinfo), mendesak)


def _days(tenggat_on: date, kalender: "Kalender", on: date) -> Iterator[tuple[date, bool]]:
    """Yield the days before the due date, and the weekly ones after it that `on` is near."""
    for n in SEBELUM:
        hari = timedelta(days=n)
        yield kalender.on_or_before(tenggat_on - hari), hari <= MENDESAK
    pekan = max((on - tenggat_on) // SEPEKAN, 0)
    # Over Lebaran the days of two weeks may fall on the one day after it.
    for ke in range(max(pekan - 2, 1), pekan + 1):
        yield kalender.on_or_after(tenggat_on + ke * SEPEKAN), True
