"""Questions that found no answer, kept for the admin: what was asked, and by no name.

What is noted has no right of its own: the bot notes it. Only admins read and settle it.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TombolBasiError
from core.hak import Pelaku
from core.services.pelaku import only_admins
from core.tanya.tersimpan import Sebab, Tersimpan, keepable
from core.teks import fold
from storage import pertanyaan_repo
from storage.engine import reading, writing
from storage.models import PertanyaanRow

PERIHAL = "pertanyaan"
SIMPAN_SELAMA = timedelta(days=180)
"""Since it was last asked."""
TERBANYAK = 500
"""Texts that are kept; beyond them those asked longest ago go."""


def note(engine: Engine, pelaku: Pelaku, teks: str, sebab: Sebab, *, now: datetime) -> None:
    """Keep a text that found no answer, unless nothing can be learned from it."""
    bersih = keepable(teks)
    if bersih is None:
        return
    # The first unit of theirs, and nothing that names the person.
    unit = next((t.unit_id for t in pelaku.penugasan if t.unit_id is not None), None)
    with writing(engine) as session:
        pertanyaan_repo.note(
            session,
            PertanyaanRow(
                kunci=fold(bersih),
                teks=bersih,
                sebab=sebab,
                unit_id=unit,
                kali=1,
                pertama_at=now,
                terakhir_at=now,
            ),
        )
        _forget(session, now)


def forget_old(engine: Engine, *, now: datetime) -> None:
    """Delete what nobody has asked for so long."""
    with reading(engine) as session:
        if not pertanyaan_repo.is_any_before(session, now - SIMPAN_SELAMA):
            return
    with writing(engine) as session:
        _forget(session, now)


def list_open(engine: Engine, pelaku: Pelaku) -> list[Tersimpan]:
    """Return what waits for an answer, the most asked first. Raises TidakBerhakError."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        return [_kept(*satu) for satu in pertanyaan_repo.list_open(session)]


def show(engine: Engine, pelaku: Pelaku, pertanyaan_id: int) -> Tersimpan:
    """Return one. Raises TidakBerhakError, TombolBasiError for what is not kept any more."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        ada = pertanyaan_repo.find(session, pertanyaan_id)
        if ada is None:
            raise TombolBasiError(f"{pertanyaan_id}")
        return _kept(*ada)


def hide(engine: Engine, pelaku: Pelaku, pertanyaan_id: int, *, now: datetime | None) -> None:
    """Say that it is none of this bot's business, `now` None: that it is after all.

    Hidden it stays, however often it is asked. Raises TidakBerhakError, TombolBasiError.
    """
    only_admins(pelaku, PERIHAL)
    with writing(engine) as session:
        ada = pertanyaan_repo.find(session, pertanyaan_id)
        if ada is None:
            raise TombolBasiError(f"{pertanyaan_id}")
        ada[0].disembunyikan_at = now


def mark_answered(engine: Engine, pelaku: Pelaku, ids: Collection[int], *, now: datetime) -> None:
    """Note that these find an answer now. Raises TidakBerhakError."""
    only_admins(pelaku, PERIHAL)
    if ids:
        with writing(engine) as session:
            pertanyaan_repo.mark_answered(session, ids, now)


def _forget(session: Session, now: datetime) -> None:
    pertanyaan_repo.delete_old(session, now - SIMPAN_SELAMA, paling_banyak=TERBANYAK)


def _kept(row: PertanyaanRow, unit: str | None) -> Tersimpan:
    return Tersimpan(
        id=row.id or 0,
        teks=row.teks,
        sebab=Sebab(row.sebab),
        unit=unit or "",
        kali=row.kali,
        pertama_at=row.pertama_at,
        terakhir_at=row.terakhir_at,
        terjawab=row.terjawab_at is not None,
        disembunyikan=row.disembunyikan_at is not None,
    )
