"""Roles given, replaced and ended: dated rows, of which none is ever deleted.

A caller holds the transaction, and has decided that it may be done.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session

from core.errors import AdminTerakhirError
from core.hak import Kapasitas, Pelaku, Penugasan, Peran
from core.sejarah import Jenis
from core.services import sejarah
from core.services.pelaku import DARI_PENGATURAN, id_of, named_role, pelaku_of
from storage import orang_repo
from storage.models import OrangRow, PenugasanRow


@dataclass(frozen=True, slots=True, kw_only=True)
class PeranDiberikan:
    """What became of giving a role; `diganti` is the capacity in which it was held until now."""

    pelaku: Pelaku
    tugas: Penugasan
    baru: bool
    diganti: Kapasitas | None = None


def give(  # noqa: PLR0913  the columns of a role
    session: Session,
    row: OrangRow,
    peran: Peran,
    unit_id: int | None,
    *,
    kapasitas: Kapasitas | None = None,
    akhir_on: date | None = None,
    asal: str,
    oleh: int | None,
    now: datetime,
) -> PeranDiberikan:
    """Give the role from today on, up to, not on, `akhir_on`; None: until it is ended.

    `oleh` is the id of who gives it, None: somebody at the server. `now` is in the city's zone.

    What is held just so already stays; held in another capacity or until another day, it ends
    and the new one begins. `kapasitas` None: as it is held, else definitif.
    """
    on = now.date()
    lama = _held(session, row, peran, unit_id, on=on)
    sama = lama is not None and (
        kapasitas is None or (Kapasitas(lama.kapasitas), lama.akhir_on) == (kapasitas, akhir_on)
    )
    if not sama:
        if lama is not None:
            close(session, lama, asal=asal, oleh=oleh, now=now)
        kini = kapasitas or Kapasitas.DEFINITIF
        assign(
            session,
            row,
            peran,
            unit_id,
            kapasitas=kini,
            akhir_on=akhir_on,
            asal=asal,
            oleh=oleh,
            now=now,
        )
    pelaku = pelaku_of(session, row, on=on)
    return PeranDiberikan(
        pelaku=pelaku,
        tugas=_in_force(pelaku, peran, unit_id),
        baru=lama is None,
        diganti=None if sama or lama is None else Kapasitas(lama.kapasitas),
    )


def end(  # noqa: PLR0913  whose role, by whom
    session: Session,
    row: OrangRow,
    tugas: PenugasanRow,
    *,
    asal: str,
    oleh: int | None,
    admins: Collection[int] | None = None,
    now: datetime,
) -> tuple[Penugasan, Pelaku]:
    """End a role from today on; return it, and the person with what is left.

    `admins` are the Telegram ids that the settings name now; None: those they named when the
    bot started last. Raises AdminTerakhirError where nobody could give a role after it.
    """
    if _is_last_admin(session, tugas, on=now.date(), admins=admins):
        raise AdminTerakhirError
    close(session, tugas, asal=asal, oleh=oleh, now=now)
    return named_role(session, tugas), pelaku_of(session, row, on=now.date())


def close(
    session: Session, tugas: PenugasanRow, *, asal: str, oleh: int | None, now: datetime
) -> None:
    """Let a role be over from today on, and write so into the history."""
    tugas.akhir_on, tugas.akhir_asal = now.date(), asal
    isi = {**_named(tugas), "asal": asal}
    sejarah.write(session, Jenis.PERAN_DIAKHIRI, isi, oleh=oleh, tentang=tugas.orang_id, now=now)


def assign(  # noqa: PLR0913  the columns of a role
    session: Session,
    row: OrangRow,
    peran: Peran,
    unit_id: int | None,
    *,
    kapasitas: Kapasitas = Kapasitas.DEFINITIF,
    akhir_on: date | None = None,
    asal: str,
    oleh: int | None,
    now: datetime,
) -> None:
    """Write a role down, whatever else is held, also into the history."""
    tugas = PenugasanRow(
        orang_id=id_of(row),
        peran=peran,
        unit_id=unit_id,
        kapasitas=kapasitas,
        mulai_on=now.date(),
        akhir_on=akhir_on,
        asal=asal,
    )
    session.add(tugas)
    session.flush()
    isi = {**_named(tugas), "asal": asal}
    sejarah.write(session, Jenis.PERAN_DIBERI, isi, oleh=oleh, tentang=tugas.orang_id, now=now)


def given_by_settings(session: Session, row: OrangRow, *, on: date) -> list[PenugasanRow]:
    held = orang_repo.list_penugasan(session, id_of(row), on=on)
    return [tugas for tugas in held if tugas.asal == DARI_PENGATURAN]


def _is_last_admin(
    session: Session, tugas: PenugasanRow, *, on: date, admins: Collection[int] | None
) -> bool:
    if tugas.peran != Peran.ADMIN or admins:
        return False
    lain = [t for t in orang_repo.list_lasting_admins(session, on=on) if t.id != tugas.id]
    # What the settings gave goes with the next start, once they name nobody any more.
    return all(admins is not None and t.asal == DARI_PENGATURAN for t in lain)


def _named(tugas: PenugasanRow) -> dict[str, object]:
    return {
        "penugasan": tugas.id,
        "peran": tugas.peran,
        "unit": tugas.unit_id,
        "kapasitas": tugas.kapasitas,
        "sampai": tugas.akhir_on.isoformat() if tugas.akhir_on else None,
    }


def _held(
    session: Session, row: OrangRow, peran: Peran, unit_id: int | None, *, on: date
) -> PenugasanRow | None:
    """Return the role as somebody gave it; what the settings give comes and goes with them."""
    held = orang_repo.list_penugasan(session, id_of(row), on=on)
    diberi = [tugas for tugas in held if tugas.asal != DARI_PENGATURAN]
    return next((t for t in diberi if (t.peran, t.unit_id) == (peran, unit_id)), None)


def _in_force(pelaku: Pelaku, peran: Peran, unit_id: int | None) -> Penugasan:
    tugas = pelaku.holding(peran, unit_id)
    if tugas is None:
        raise AssertionError("a role that was just given is in force")
    return tugas
