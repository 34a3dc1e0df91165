"""Which reminders one person gets on a day, and why they do not get the others.

Values only. A person hears at most once a day, with all that is still owed in one message; before
the last days at most three times a week. What waits for another day is not recorded, so that the
next day finds it again; what is recorded never comes a second time.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from core.kewajiban.tangga import MENDESAK, Anak, due

SEPEKAN_MAKS = 3
"""Messages a week, as long as none of them is about what is due within days."""
PAGI = "p"
"""What the rung begins with by which somebody's list of the day is recorded."""
LAGI = "t"
"""What the rung begins with by which the day is recorded that somebody named for themselves."""


class Nasib(StrEnum):
    """What became of a rung for a person."""

    KIRIM = "kirim"
    DIGABUNG = "digabung"
    DILEWATI = "dilewati"


class Sebab(StrEnum):
    """Why a rung has no message of its own."""

    BERSAMAAN = "bersamaan"
    """It falls on the day of another rung."""
    TERTINGGAL = "tertinggal"
    """Its day went by while the bot was down, or while the person was not to be disturbed."""
    TAK_TERJANGKAU = "tak_terjangkau"
    """The person has never opened the chat, or has blocked the bot."""
    DIJEDA = "dijeda"
    """The person wants none of these messages."""
    TANPA_ORANG = "tanpa_orang"
    """Nobody of the unit has joined."""
    SUDAH_MASUK = "sudah_masuk"
    """The report was in before its day, or before the message left."""
    TAK_BERTUGAS = "tak_bertugas"
    """The person reports for the unit no longer."""
    DIBEBASKAN = "dibebaskan"
    """The unit owes nothing of this."""
    BARU_SAJA = "baru_saja"
    """The person has heard that it is late less than a step of the ladder ago."""


class Tunggu(StrEnum):
    """Why a rung is not said yet, and comes on a later day."""

    DITUNDA = "ditunda"
    """The person asked to hear of it again later."""
    SEHARI_SEKALI = "sehari_sekali"
    """The person has heard today."""
    SEPEKAN = "sepekan"
    """The person has heard often enough this week, and nothing is urgent."""
    DAFTAR_PAGI = "daftar_pagi"
    """It stands in the list that the person has chosen to get later today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Utang:
    """Something that one person may be reminded of.

    `anak` are the rungs of the due date that counts; `tercatat` the keys of those that were dealt
    with. Rungs before `mulai_on` never fire. `tunda_on`: the person asked to hear of it again
    from that day on. `pagi`: today it is said whatever rung there is, in the list of the day.
    `lagi_on`: before this day they are not told again that it is late. A rung that could not be
    said on its day, in an outage say, would otherwise be said the day before the next one.
    """

    kewajiban_id: int
    tenggat_on: date
    anak: tuple[Anak, ...]
    mulai_on: date
    tercatat: frozenset[str] = frozenset()
    tunda_on: date | None = None
    pagi: bool = False
    lagi_on: date | None = None

    def key(self, anak: Anak) -> str:
        """Return what a rung is recorded by: of another due date it is another one."""
        return f"{self.tenggat_on:%Y%m%d}:{anak.kode}"

    def open_rungs(self, on: date) -> list[Anak]:
        """Return what should have been said by this day and was not, the oldest first."""
        semua = due(self._all_rungs(on), on=on, sejak=self.mulai_on)
        return [satu for satu in semua if self.key(satu) not in self.tercatat]

    def is_asked_for(self, on: date) -> bool:
        """Tell whether the person wanted to hear of it by this day, and has not."""
        diminta = self._asked_for()
        return diminta is not None and diminta in self.open_rungs(on)

    def is_urgent(self, on: date) -> bool:
        """Tell whether it is said whatever else was said this week."""
        dekat = on >= self.tenggat_on - MENDESAK
        return dekat or any(satu.mendesak for satu in self.open_rungs(on))

    def _asked_for(self) -> Anak | None:
        if self.tunda_on is None:
            return None
        return Anak(kode=f"{LAGI}{self.tunda_on:%Y%m%d}", on=self.tunda_on, asal_on=self.tunda_on)

    def _all_rungs(self, on: date) -> list[Anak]:
        """Return the ladder with the day that the person named, below the ladder's own of it.

        Above all of them stands today's list.
        """
        diminta = self._asked_for()
        pagi = Anak(kode=f"{PAGI}{on:%Y%m%d}", on=on, asal_on=on)
        semua = [
            *([diminta] if diminta else []),
            *self.anak,
            *([pagi] if self.pagi else []),
        ]
        return sorted(semua, key=lambda anak: anak.on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Orang:
    """Whom to remind. `kapan` are the days of earlier messages, of this week or longer ago.

    `pagi`: they have chosen to hear today of all that they owe; `nanti`: later today.
    """

    terjangkau: bool = True
    dijeda: bool = False
    kapan: Collection[date] = ()
    pagi: bool = False
    nanti: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Catatan:
    """What is to be recorded of one rung."""

    kewajiban_id: int
    kunci: str
    kode: str
    nasib: Nasib
    sebab: Sebab | None = None


def plan(orang: Orang, semua: Sequence[Utang], *, on: date) -> list[Catatan]:
    """Return what is to be recorded today; there is a message if any of it is KIRIM."""
    terbuka = [(satu, satu.open_rungs(on)) for satu in semua]
    ada = [(satu, anak) for satu, anak in terbuka if anak]
    if not orang.terjangkau:
        return list(_skipped(ada, Sebab.TAK_TERJANGKAU))
    if orang.dijeda:
        return list(_skipped(ada, Sebab.DIJEDA))
    rapat = [(satu, anak) for satu, anak in ada if _is_too_soon(satu, anak[-1], on)]
    dilewati = list(_skipped(rapat, Sebab.BARU_SAJA))
    siap = [hal for hal in ada if hal not in rapat and not _is_put_off(hal[0], on)]
    if not siap or _why_silent(orang, [satu for satu, _ in siap], on) is not None:
        return dilewati
    return [*(catatan for satu, anak in siap for catatan in _said(satu, anak)), *dilewati]


def waiting(orang: Orang, semua: Sequence[Utang], *, on: date) -> list[tuple[Utang, Anak, Tunggu]]:
    """Return the newest rung of everything that `plan` leaves for a later day, and why."""
    if not orang.terjangkau or orang.dijeda:
        return []
    terbuka = [(satu, anak[-1]) for satu in semua if (anak := satu.open_rungs(on))]
    ada = [(satu, anak) for satu, anak in terbuka if not _is_too_soon(satu, anak, on)]
    siap = [satu for satu, _ in ada if not _is_put_off(satu, on)]
    alasan = _why_silent(orang, siap, on)
    return [
        (satu, anak, sebab)
        for satu, anak in ada
        if (sebab := Tunggu.DITUNDA if _is_put_off(satu, on) else alasan) is not None
    ]


def _is_put_off(satu: Utang, on: date) -> bool:
    return satu.tunda_on is not None and satu.tunda_on > on


def _is_too_soon(satu: Utang, terbaru: Anak, on: date) -> bool:
    """Tell whether it would be said that it is late, and has been just now."""
    if satu.lagi_on is None or on >= satu.lagi_on or satu.is_asked_for(on):
        return False
    return terbaru.terlambat


def _why_silent(orang: Orang, semua: Sequence[Utang], on: date) -> Tunggu | None:
    """Return why the person hears nothing today of what could be said, None: they do."""
    if on in orang.kapan:
        return Tunggu.SEHARI_SEKALI
    if orang.nanti:
        return Tunggu.DAFTAR_PAGI
    if orang.pagi:
        return None
    senin = on - timedelta(days=on.weekday())
    pekan_ini = [satu for satu in orang.kapan if senin <= satu < on]
    if len(pekan_ini) < SEPEKAN_MAKS:
        return None
    penting = any(satu.is_urgent(on) or satu.is_asked_for(on) for satu in semua)
    return None if penting else Tunggu.SEPEKAN


def _said(satu: Utang, anak: Sequence[Anak]) -> Iterator[Catatan]:
    """Yield the newest rung as the one that is said, and the others as merged into it."""
    terakhir = anak[-1]
    for lain in anak[:-1]:
        sebab = Sebab.BERSAMAAN if lain.on == terakhir.on else Sebab.TERTINGGAL
        yield _record(satu, lain, Nasib.DIGABUNG, sebab)
    yield _record(satu, terakhir, Nasib.KIRIM)


def _skipped(ada: Sequence[tuple[Utang, list[Anak]]], sebab: Sebab) -> Iterator[Catatan]:
    for satu, semua in ada:
        for anak in semua:
            yield _record(satu, anak, Nasib.DILEWATI, sebab)


def _record(satu: Utang, anak: Anak, nasib: Nasib, sebab: Sebab | None = None) -> Catatan:
    return Catatan(
        kewajiban_id=satu.kewajiban_id,
        kunci=satu.key(anak),
        kode=anak.kode,
        nasib=nasib,
        sebab=sebab,
    )
