"""Accepting and returning what others have posted. `now` is in the city's zone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import CatatanWajibError, TidakBerhakError, TombolBasiError
from core.hak import Kegunaan, Pelaku, may_at_all
from core.isian import Isian, Status
from core.services.baca_isian import to_isian
from core.services.dialog import JenisDialog
from core.services.hak_isian import is_head, may_decide, may_see, waiting_for
from core.services.kabar_isian import tell_returned
from core.services.kabar_putusan import tell_accepted
from core.services.menunggu import Menunggu, with_objek
from core.services.peralihan import become, existing, one
from core.services.perbuatan import Asal, acting
from storage import dialog_repo, isian_repo
from storage.engine import reading

PERIHAL = "verifikasi"
BELUM_DIAJUKAN = (Status.DRAF, Status.DISERAHKAN)


@dataclass(frozen=True, slots=True)
class Serentak:
    """What became of deciding on several: those accepted, and those others were faster with."""

    diterima: tuple[Menunggu, ...]
    lewat: tuple[Menunggu, ...]


def list_waiting(engine: Engine, pelaku: Pelaku, *, now: datetime) -> list[Menunggu]:
    """Return what waits for this person's decision, oldest first. Raises TidakBerhakError."""
    with reading(engine) as session:
        milik = waiting_for(session, pelaku)
        if not milik and not may_at_all(pelaku, Kegunaan.MEMUTUSKAN):
            raise TidakBerhakError(PERIHAL)
        return with_objek(session, to_isian(session, milik), now=now)


def list_pending(engine: Engine, pelaku: Pelaku, *, now: datetime) -> list[Menunggu]:
    """Return what waits for anybody's decision and this person may look at, oldest first."""
    with reading(engine) as session:
        rows = isian_repo.list_by_status(session, Status.DIAJUKAN)
        milik = [row for row in rows if may_see(session, pelaku, row)]
        return with_objek(session, to_isian(session, milik), now=now)


def count_waiting(engine: Engine, pelaku: Pelaku) -> int:
    """Return how many wait for this person's decision; 0 for whoever decides nothing."""
    with reading(engine) as session:
        return len(waiting_for(session, pelaku))


def list_handed(engine: Engine, pelaku: Pelaku, *, now: datetime) -> list[Menunggu]:
    """Return what staf of this person's units have written and wait for, oldest first."""
    with reading(engine) as session:
        rows = isian_repo.list_by_status(session, Status.DISERAHKAN)
        milik = [row for row in rows if is_head(pelaku, row.unit_id)]
        return with_objek(session, to_isian(session, milik), now=now)


def show(engine: Engine, pelaku: Pelaku, isian_id: int, *, now: datetime) -> tuple[Menunggu, bool]:
    """Return one posting, and whether this person may decide on it now.

    Whoever may ask for figures of the unit may see it. Raises TidakBerhakError, TombolBasiError.
    """
    with reading(engine) as session:
        row = existing(session, isian_id)
        if not may_see(session, pelaku, row):
            raise TidakBerhakError(PERIHAL)
        satu = with_objek(session, to_isian(session, [row]), now=now)[0]
        return satu, row.status == Status.DIAJUKAN and may_decide(session, pelaku, row)


def accept(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, isian_id: int, *, now: datetime
) -> Isian:
    """Accept a posting. Raises TidakBerhakError, TombolBasiError, SudahBeralihError."""
    with acting(engine, asal, pelaku, "putusan", now=now) as kerja:
        if kerja.lama is None:
            _accept(kerja.session, pelaku, isian_id, now)
            kerja.hasil = isian_id
        return one(kerja.session, isian_id)


def accept_all(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, isian_ids: Sequence[int], *, now: datetime
) -> Serentak:
    """Accept those that were shown and still wait; what somebody else has dealt with stays so.

    Raises TidakBerhakError where one of them is not this person's to decide on, TombolBasiError
    where one of them was never submitted.
    """
    isian_ids = list(dict.fromkeys(isian_ids))
    with acting(engine, asal, pelaku, "putusan", now=now) as kerja:
        session = kerja.session
        for isian_id in isian_ids:
            row = existing(session, isian_id)
            if row.status in BELUM_DIAJUKAN:
                # It was in no list.
                raise TombolBasiError(f"{isian_id}")
            if not may_decide(session, pelaku, row):
                raise TidakBerhakError(PERIHAL)
            if kerja.lama is None and row.status == Status.DIAJUKAN:
                _accept(session, pelaku, isian_id, now)
        kerja.hasil = len(isian_ids)
        semua = with_objek(session, [one(session, satu) for satu in isian_ids], now=now)
        diterima = [s for s in semua if _is_accepted_by(s.isian, pelaku)]
        return Serentak(tuple(diterima), tuple(s for s in semua if s not in diterima))


def give_back(  # noqa: PLR0913  what, by whom, why, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    isian_id: int,
    catatan: str,
    *,
    now: datetime,
) -> Isian:
    """Return a posting with a note: of the verifikator to the poster, of the Kabag to staf.

    The dialogue that asked for the note ends with it.

    Raises CatatanWajibError, TidakBerhakError, TombolBasiError, SudahBeralihError.
    """
    with acting(engine, asal, pelaku, "putusan", now=now) as kerja:
        session = kerja.session
        if kerja.lama is None:
            if not catatan.strip():
                raise CatatanWajibError
            row = existing(session, isian_id)
            diserahkan = row.status == Status.DISERAHKAN
            boleh = is_head(pelaku, row.unit_id) if diserahkan else may_decide(session, pelaku, row)
            if not boleh:
                raise TidakBerhakError(PERIHAL)
            become(
                session,
                row,
                Status.DIKEMBALIKAN,
                pelaku,
                now,
                diputus_oleh=pelaku.orang_id,
                diputus_at=now,
                catatan=catatan.strip(),
            )
            tell_returned(session, row, now=now)
            dialog_repo.delete(session, pelaku.orang_id, [JenisDialog.KEMBALIKAN])
            kerja.hasil = isian_id
        return one(session, isian_id)


def _accept(session: Session, pelaku: Pelaku, isian_id: int, now: datetime) -> None:
    row = existing(session, isian_id)
    if not may_decide(session, pelaku, row):
        raise TidakBerhakError(PERIHAL)
    become(
        session,
        row,
        Status.TERVERIFIKASI,
        pelaku,
        now,
        diputus_oleh=pelaku.orang_id,
        diputus_at=now,
    )
    tell_accepted(session, row.diajukan_oleh or row.oleh, row.id or 0, now=now)


def _is_accepted_by(satu: Isian, pelaku: Pelaku) -> bool:
    pemutus = satu.pemutus.orang_id if satu.pemutus else None
    return satu.status is Status.TERVERIFIKASI and pemutus == pelaku.orang_id
