"""Whether a report is in, and in time.

In time: the first submission by the deadline and, if it came back, each repair within three
working days or by the deadline, whichever is later; with an extension by the extended date,
which stands beside the original one. What came by letter counts from the letter's date, once
its collector has confirmed it. [J]
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

from core.hari_kerja import Kalender

HARI_PERBAIKAN = 3
"""Working days for the repair of what came back."""


class Putusan(StrEnum):
    """What its collector said of a report."""

    DITERIMA = "diterima"
    DIKEMBALIKAN = "dikembalikan"
    DITARIK = "ditarik"
    """Its sender took it back before anybody decided: as if it had never been sent."""


class Kedudukan(StrEnum):
    """Where an obligation stands."""

    BELUM_WAKTUNYA = "belum_waktunya"
    BELUM = "belum"
    """It can be reported, and the deadline has not passed."""
    LEWAT = "lewat"
    """Nothing has come in, and the deadline has passed."""
    DIPERBAIKI = "diperbaiki"
    """It came back, and there is time left to mend it."""
    PERBAIKAN_LEWAT = "perbaikan_lewat"
    TEPAT_WAKTU = "tepat_waktu"
    TERLAMBAT = "terlambat"
    """It is in, later than it should have been."""
    DIBEBASKAN = "dibebaskan"


MASUK = frozenset({Kedudukan.TEPAT_WAKTU, Kedudukan.TERLAMBAT})
"""It is in: nobody is reminded of it any more."""
DITUNGGU = frozenset(
    {Kedudukan.BELUM, Kedudukan.LEWAT, Kedudukan.DIPERBAIKI, Kedudukan.PERBAIKAN_LEWAT}
)
"""Somebody still has to send something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kiriman:
    """One submission. `putusan` None: its collector has not looked at it yet.

    `surat_on` is the date of the letter that it came by, None: it was sent here.
    """

    pada_at: datetime
    putusan: Putusan | None = None
    diputus_at: datetime | None = None
    surat_on: date | None = None

    @property
    def menurut_surat_on(self) -> date | None:
        """Return the letter's date where that counts: its collector has confirmed the letter."""
        return self.surat_on if self.putusan is Putusan.DITERIMA else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Batas:
    """When something is due: `tenggat_on` as ruled, `diperpanjang_on` as an admin granted.

    The deadline is the last second of the day in the city's zone.
    """

    buka_on: date
    tenggat_on: date
    zona: ZoneInfo
    diperpanjang_on: date | None = None

    @property
    def berlaku_on(self) -> date:
        """Return the day that counts."""
        return self.diperpanjang_on or self.tenggat_on

    def is_by(self, pada: datetime, on: date) -> bool:
        """Tell whether a moment lies before the end of this day."""
        return pada < datetime.combine(on + timedelta(days=1), time(), self.zona)

    def came_by(self, kiriman: Kiriman, on: date) -> bool:
        """Tell whether a submission came before the end of this day."""
        surat_on = kiriman.menurut_surat_on
        return (surat_on is not None and surat_on <= on) or self.is_by(kiriman.pada_at, on)

    def has_begun(self, now: datetime) -> bool:
        return now >= datetime.combine(self.buka_on, time(), self.zona)


@dataclass(frozen=True, slots=True, kw_only=True)
class Penilaian:
    """Where it stands, by the date that counts and by the original one.

    They differ only with an extension. `perbaikan_on` is the last day for the repair of what
    came back, never before the deadline; None where nothing waits for one.
    """

    kedudukan: Kedudukan
    menurut_asal: Kedudukan
    perbaikan_on: date | None = None


def judge(
    batas: Batas,
    kiriman: Sequence[Kiriman],
    hari: Kalender,
    *,
    dibebaskan: bool = False,
    now: datetime,
) -> Penilaian:
    """Return where an obligation stands after these submissions, oldest first."""
    if dibebaskan:
        return Penilaian(kedudukan=Kedudukan.DIBEBASKAN, menurut_asal=Kedudukan.DIBEBASKAN)
    ada = [satu for satu in kiriman if satu.putusan is not Putusan.DITARIK]
    tepat = _repairs_in_time(batas, ada, hari)
    tempo = _repair_until(batas, ada[-1], hari) if ada else None
    return Penilaian(
        kedudukan=_standing(batas, ada, batas.berlaku_on, tempo, tepat=tepat, now=now),
        menurut_asal=_standing(batas, ada, batas.tenggat_on, tempo, tepat=tepat, now=now),
        perbaikan_on=max(tempo, batas.berlaku_on) if tempo else None,
    )


def until_accepted(semua: Iterable[Kiriman]) -> list[Kiriman]:
    """Return the submissions up to the one that was accepted.

    What is sent after it is a correction, and changes nothing of when it came.
    """
    hasil = []
    for satu in semua:
        hasil.append(satu)
        if satu.putusan is Putusan.DITERIMA:
            break
    return hasil


def _standing(  # noqa: PLR0913  dates, submissions, and what is known of them
    batas: Batas,
    ada: Sequence[Kiriman],
    tenggat_on: date,
    tempo: date | None,
    *,
    tepat: bool,
    now: datetime,
) -> Kedudukan:
    if not ada:
        if not batas.has_begun(now):
            return Kedudukan.BELUM_WAKTUNYA
        return Kedudukan.BELUM if batas.is_by(now, tenggat_on) else Kedudukan.LEWAT
    if tempo is not None:
        # What came back before the deadline may still be mended until the deadline, too.
        masih = batas.is_by(now, max(tempo, tenggat_on))
        return Kedudukan.DIPERBAIKI if masih else Kedudukan.PERBAIKAN_LEWAT
    pertama = batas.came_by(ada[0], tenggat_on)
    selesai = batas.came_by(ada[-1], tenggat_on)
    return Kedudukan.TEPAT_WAKTU if (pertama and tepat) or selesai else Kedudukan.TERLAMBAT


def _repairs_in_time(batas: Batas, ada: Sequence[Kiriman], hari: Kalender) -> bool:
    """Tell whether each repair came within its working days."""
    return all(
        batas.came_by(sesudah, tempo)
        for satu, sesudah in pairwise(ada)
        if (tempo := _repair_until(batas, satu, hari)) is not None
    )


def _repair_until(batas: Batas, satu: Kiriman, hari: Kalender) -> date | None:
    if satu.putusan is not Putusan.DIKEMBALIKAN or satu.diputus_at is None:
        return None
    kembali_on = satu.diputus_at.astimezone(batas.zona).date()
    return hari.add(kembali_on, HARI_PERBAIKAN)
