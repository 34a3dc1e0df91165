"""An update brings about what it asks for once, however often it is delivered.

The effect and the note that this update has had it are one transaction. A second delivery, or
the same update taken up again after a crash, finds the note and is answered from what is there.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from core.hak import Pelaku
from storage import perbuatan_repo
from storage.engine import writing

SIMPAN_SELAMA = timedelta(days=30)
"""Longer than an update can lie in the inbox of a bot that was switched off."""


@dataclass(frozen=True, slots=True)
class Asal:
    """The update that asks for something."""

    bot_id: int
    update_id: int


@dataclass(slots=True)
class Perbuatan:
    """An open transaction; `lama` is what the same update brought about before, None: nothing.

    Whoever writes sets `hasil`, the id of the row that came of it.
    """

    session: Session
    lama: int | None
    hasil: int | None = None


@contextmanager
def acting(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, jenis: str, *, now: datetime
) -> Iterator[Perbuatan]:
    """Give a transaction for one effect of an update; `asal` None: of no update, so every time."""
    with writing(engine) as session:
        satu = Perbuatan(
            session,
            perbuatan_repo.find(session, asal.bot_id, asal.update_id, jenis) if asal else None,
        )
        yield satu
        if asal and satu.lama is None and satu.hasil is not None:
            note(session, asal, pelaku, jenis, satu.hasil, now=now)


def note(  # noqa: PLR0913  the columns of a note
    session: Session, asal: Asal, pelaku: Pelaku, jenis: str, hasil: int, *, now: datetime
) -> None:
    """Note what an update has brought about, in the transaction of what that is."""
    perbuatan_repo.add(
        session,
        bot_id=asal.bot_id,
        update_id=asal.update_id,
        orang_id=pelaku.orang_id,
        jenis=jenis,
        hasil_id=hasil,
        dibuat_at=now,
    )


def of_state(dialog: str, state: int) -> str:
    """Return the kind of the note about what one state of a dialogue of this kind has led to.

    A button names the state that it stands under, and no two dialogues of a person share one:
    tapped once more it finds what came of it, and never what came of another.
    """
    return f"{dialog}:{state}"


def forget_old(engine: Engine, *, now: datetime) -> None:
    with writing(engine) as session:
        perbuatan_repo.delete_old(session, now - SIMPAN_SELAMA)
