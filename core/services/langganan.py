"""What each person has chosen of the messages that come by themselves.

One's own choice only: nobody chooses for somebody else. `now` is in the city's zone.
"""

from collections.abc import Collection, Iterable
from datetime import date, datetime, time, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import JedaTakBolehError, TombolBasiError
from core.hak import Pelaku, Peran
from core.langganan import (
    JEDA_MAKS,
    Langganan,
    Pengaturan,
    Pilihan,
    last_due,
    offered,
    usual,
)
from storage import langganan_repo
from storage.engine import reading, writing
from storage.models import LanggananRow


def show_settings(engine: Engine, pelaku: Pelaku, *, now: datetime) -> Pengaturan:
    """Return what this person gets, of what they may choose."""
    with reading(engine) as session:
        rows = {row.jenis: row for row in langganan_repo.list_choices(session, pelaku.orang_id)}
        jeda = langganan_repo.list_paused(session, on=now.date()).get(pelaku.orang_id)
    peran = [satu.peran for satu in pelaku.penugasan]
    pilihan = {satu: to_pilihan(rows.get(satu), satu, peran) for satu in offered(pelaku)}
    return Pengaturan(pilihan=pilihan, jeda_sampai_on=jeda)


def choose(  # noqa: PLR0913  who chooses what; None: as it was
    engine: Engine,
    pelaku: Pelaku,
    satu: Langganan,
    *,
    aktif: bool | None = None,
    hari: Collection[int] | None = None,
    jam: time | None = None,
    now: datetime,
) -> Pilihan:
    """Choose when one of these comes; saying the same again changes nothing.

    Raises TombolBasiError for what is not this person's to choose, and for no weekday at all.
    """
    if satu not in offered(pelaku) or (hari is not None and not hari):
        raise TombolBasiError(satu)
    lama = show_settings(engine, pelaku, now=now).pilihan[satu]
    baru = Pilihan(
        aktif=lama.aktif if aktif is None else aktif,
        hari=lama.hari if hari is None else frozenset(hari),
        jam=jam or lama.jam,
        sejak=lama.sejak,
    )
    if baru == lama:
        return lama
    with writing(engine) as session:
        langganan_repo.choose(
            session,
            pelaku.orang_id,
            satu,
            aktif=baru.aktif,
            hari="".join(f"{n + 1}" for n in sorted(baru.hari)),
            jam=baru.jam,
            now=now,
        )
    return Pilihan(aktif=baru.aktif, hari=baru.hari, jam=baru.jam, sejak=now)


def pause(engine: Engine, pelaku: Pelaku, sampai_on: date | None, *, now: datetime) -> None:
    """Hear nothing by itself before this day; None: everything again.

    Raises JedaTakBolehError for a day that is not after today, or too far away.
    """
    batas = now.date() + JEDA_MAKS
    if sampai_on is not None and not now.date() < sampai_on <= batas:
        raise JedaTakBolehError(sampai_on, paling_lambat_on=batas)
    with writing(engine) as session:
        langganan_repo.pause(session, pelaku.orang_id, sampai_on, now)


def paused_on(session: Session, on: date) -> Collection[int]:
    """Return the ids of those who hear nothing by themselves on this day."""
    return langganan_repo.list_paused(session, on=on).keys()


def mornings(session: Session, now: datetime) -> tuple[frozenset[int], frozenset[int]]:
    """Return who has chosen the list of the day for this hour or an earlier one, and for later.

    `now` is in the city's zone. Of whoever has paused there is nobody.
    """
    jeda = paused_on(session, now.date())
    sudah: set[int] = set()
    nanti: set[int] = set()
    for row in langganan_repo.list_choices(session):
        pilihan = to_pilihan(row, Langganan.PAGI, ())
        dipilih = row.jenis == Langganan.PAGI and pilihan.aktif and row.orang_id not in jeda
        if dipilih and now.weekday() in pilihan.hari:
            (sudah if last_due(pilihan, now) == now.date() else nanti).add(row.orang_id)
    return frozenset(sudah), frozenset(nanti)


def to_pilihan(row: LanggananRow | None, satu: Langganan, peran: Iterable[Peran]) -> Pilihan:
    """Return what a row says; without one it comes as it comes to somebody with these roles."""
    if row is None:
        return usual(satu, list(peran))
    hari = frozenset(int(n) - 1 for n in row.hari)
    return Pilihan(aktif=row.aktif, hari=hari, jam=row.jam, sejak=row.diubah_at)


def default_pause(now: datetime) -> tuple[date, ...]:
    """Return the days that a pause of one and of two weeks ends on."""
    return tuple(now.date() + timedelta(weeks=n) for n in (1, 2))
