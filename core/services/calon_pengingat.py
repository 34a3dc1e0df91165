"""What somebody may have to be reminded of now, and what people have chosen to hear when.

Of a hundred thousand obligations most have nothing to say today: no more is read of them than it
takes to see that. `now` is in the city's zone.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from sqlmodel import Session

from core.hari_kerja import Kalender
from core.kewajiban.ingatan import Utang
from core.kewajiban.tangga import MENDESAK, Anak, Tangga, climb
from core.services.baca_kewajiban import to_tangga
from core.services.jam_kirim import sending_hours
from core.services.kabar import Jenis
from core.services.langganan import mornings, paused_on
from core.services.penerima import Penerima, people_of_units, recipients
from storage import kendala_repo, kewajiban_repo, pengingat_repo
from storage.pengingat_repo import Terbuka

KE_DEPAN = timedelta(days=60)
"""Longer before the due date than any ladder begins."""
KE_BELAKANG = timedelta(days=60)
"""Longer after it than any ladder goes on."""


@dataclass(frozen=True, slots=True)
class Calon:
    """An obligation that somebody may have to be told of.

    `tiap`: late, they are told every so many working days of `kalender`, the unit's own.
    """

    terbuka: Terbuka
    anak: tuple[Anak, ...]
    penerima: tuple[Penerima, ...]
    kalender: Kalender
    tiap: int


@dataclass(frozen=True, slots=True)
class Pilihan:
    """What people have chosen to hear when, and on which days of this week they have heard.

    `pagi`: their list of the day is due, and has not been sent.
    """

    pagi: frozenset[int]
    nanti: frozenset[int]
    jeda: Collection[int]
    kapan: Mapping[int, Sequence[date]]

    def list_of(self, semua: Iterable[Penerima]) -> list[Penerima]:
        """Return those of them whose list of the day is due."""
        return [satu for satu in semua if satu.orang_id in self.pagi]


def find_candidates(
    session: Session,
    kantor: Kalender,
    sendiri: Mapping[int, Kalender],
    pilihan: Pilihan,
    now: datetime,
) -> list[Calon]:
    """Return what has a rung by now that is not dealt with for everybody.

    It reads no more of an obligation than that takes: of most there is nothing to say today.
    """
    on = now.date()
    semua = pengingat_repo.list_open(session, dari=on - KE_BELAKANG, sampai=on + KE_DEPAN)
    aktif = kewajiban_repo.active_kinds(session)
    terbuka = [satu for satu in semua if satu.jenis in aktif]
    tangga = ladders(session)
    boleh = _sendable(kantor, sendiri, now)

    @cache
    def rungs(
        jenis: str, buka_on: date, berlaku_on: date, unit_id: int
    ) -> tuple[tuple[Anak, ...], Anak | None, str, bool]:
        """Return the ladder, its newest rung by now, what that is recorded by, if it is urgent."""
        kalender = sendiri.get(unit_id, kantor)
        anak = tuple(climb(tangga[jenis], kalender, buka_on=buka_on, tenggat_on=berlaku_on))
        terbaru = _newest(anak, on)
        kunci = key_of(berlaku_on, terbaru) if terbaru else ""
        dekat = on >= berlaku_on - MENDESAK or (terbaru is not None and terbaru.mendesak)
        return anak, terbaru, kunci, dekat

    tunda = pengingat_repo.list_put_off(session)
    # These are looked into whatever rung there is.
    ditunda = {kewajiban_id for kewajiban_id, _ in tunda}
    orang = people_of_units(session, on=on)
    if pilihan.pagi:
        unit = {nomor for nomor, semua in orang.items() if pilihan.list_of(semua)}
        ditunda |= {satu.id for satu in terbuka if satu.unit_id in unit}
    ada: list[tuple[Terbuka, tuple[Anak, ...], str, bool]] = []
    for satu in terbuka:
        khusus = satu.unit_id if satu.unit_id in sendiri else 0
        anak, terbaru, kunci_ini, dekat = rungs(satu.jenis, satu.buka_on, satu.berlaku_on, khusus)
        jatuh = terbaru is not None and terbaru.on >= satu.mulai_on
        if (jatuh or satu.id in ditunda) and boleh(khusus):
            ada.append((satu, anak, kunci_ini, dekat))
    kunci = {satu for _, _, satu, _ in ada}
    tercatat = pengingat_repo.list_dealt(session, kunci)
    terlewat = pengingat_repo.list_missed(session, kunci)

    @cache
    def ingatkan(unit_id: int, mendesak: bool) -> tuple[Penerima, ...]:  # noqa: FBT001  cached
        milik = orang[unit_id]
        semua = (*recipients(milik, mendesak=mendesak), *pilihan.list_of(milik))
        return tuple({satu.orang_id: satu for satu in semua}.values())

    terjawab = _answered(session, tunda, on)
    hasil = []
    for satu, anak, ini, dekat in ada:
        # Once the deadline has passed, what was answered before it is no answer any more.
        mendesak = dekat and (on > satu.berlaku_on or satu.id not in terjawab)
        penerima = ingatkan(satu.unit_id, mendesak)
        selesai = (
            all((satu.id, ini, p.orang_id) in tercatat for p in penerima)
            if penerima
            else (satu.id, ini) in terlewat
        )
        if not selesai or satu.id in ditunda:
            kalender = sendiri.get(satu.unit_id, kantor)
            hasil.append(Calon(satu, anak, penerima, kalender, tangga[satu.jenis].tiap))
    return hasil


def ladders(session: Session) -> dict[str, Tangga]:
    """Return the ladder of each kind."""
    tangga = {row.kode: to_tangga(row) for row in kewajiban_repo.list_tangga(session)}
    return {row.kode: tangga[row.tangga] for row in kewajiban_repo.list_jenis(session)}


def _sendable(
    kantor: Kalender, sendiri: Mapping[int, Kalender], now: datetime
) -> Callable[[int], bool]:
    """Return what tells whether a unit may be written to now."""

    @cache
    def boleh(unit_id: int) -> bool:
        return sending_hours(sendiri.get(unit_id, kantor), now).is_sending_time(now)

    return boleh


def _newest(anak: Sequence[Anak], on: date) -> Anak | None:
    return next((satu for satu in reversed(anak) if satu.on <= on), None)


def key_of(tenggat_on: date, anak: Anak) -> str:
    return Utang(kewajiban_id=0, tenggat_on=tenggat_on, anak=(), mulai_on=tenggat_on).key(anak)


def _answered(session: Session, tunda: Mapping[tuple[int, int], date], on: date) -> set[int]:
    """Return what somebody of its unit has answered: to be reminded later, or what hinders.

    A report, and so a letter, is an answer too: of that nobody is reminded at all.
    """
    ditunda = {kewajiban_id for (kewajiban_id, _), sampai in tunda.items() if sampai > on}
    return ditunda | kendala_repo.list_open(session)


def choices(session: Session, now: datetime) -> Pilihan:
    on = now.date()
    kapan = _heard(session, on)
    pagi, nanti = mornings(session, now)
    sudah = {nomor for nomor, hari in kapan.items() if on in hari}
    return Pilihan(pagi - sudah, nanti, paused_on(session, on), kapan)


def _heard(session: Session, on: date) -> Mapping[int, Sequence[date]]:
    """Return the days of this week on which people were written to.

    For whom a message still waits, today is one: two would go out together.
    """
    kapan = pengingat_repo.list_bundles(session, sejak=on - timedelta(days=on.weekday()))
    for orang_id in pengingat_repo.list_unsent(session, Jenis.PENGINGAT):
        kapan.setdefault(orang_id, []).append(on)
    return kapan
