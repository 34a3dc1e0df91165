"""Who is told of a posting: whoever decides on it, its poster of what became of it.

A poster hears at once of what came back.
The caller holds the transaction. `now` is in the city's zone.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from core.isian import Status
from core.services import keluar
from core.services.hak_isian import deciders, heads
from core.services.kabar import Jenis
from core.services.kabar_putusan import tell_deciders
from storage import isian_repo
from storage.models import IsianRow


def tell_submitted(session: Session, rows: Sequence[IsianRow], *, now: datetime) -> None:
    """Owe a word to whoever has to act next on what came in one go, to an admin where nobody can.

    However many they are, it is one word.
    """
    on = now.date()
    serahan = [row for row in rows if row.status == Status.DISERAHKAN]
    for unit_id in dict.fromkeys(row.unit_id for row in serahan):
        pertama = next(row.id or 0 for row in serahan if row.unit_id == unit_id)
        for kepala in heads(session, unit_id, on=on):
            keluar.owe_person(
                session,
                Jenis.ISIAN_DISERAHKAN,
                kepala,
                kunci=f"{pertama}",
                perihal_id=pertama,
                now=now,
            )
    diajukan = [row for row in rows if row.status == Status.DIAJUKAN]
    semua = {row.id: deciders(session, row, on=on) for row in diajukan}
    pemutus = (satu.orang_id for ada in semua.values() for satu in ada)
    tell_deciders(session, pemutus, now=now)
    tell_undecidable(session, [row for row in diajukan if not semua[row.id]], now=now)


def tell_undecidable(
    session: Session, rows: Sequence[IsianRow], *, bekas: str = "", now: datetime
) -> None:
    """Owe the admins one word about these, that came in one go; `bekas` tells an occasion apart."""
    if not rows:
        return
    # What came together is known by its first, whatever has become of that one.
    pertama = isian_repo.list_submitted_together(session, rows[0])[0].id
    keluar.owe_admins(
        session,
        Jenis.TANPA_PEMUTUS,
        kunci=f"{pertama}{bekas}",
        perihal_id=rows[0].id,
        now=now,
    )


def tell_appointed(session: Session, row: IsianRow, orang_id: int, *, now: datetime) -> None:
    """Owe whoever was named a word, whatever else they have heard today."""
    keluar.owe_person(
        session,
        Jenis.DITUNJUK,
        orang_id,
        kunci=f"{row.id}:{now.isoformat()}",
        perihal_id=row.id or 0,
        now=now,
    )


def tell_replaced(session: Session, row: IsianRow, *, now: datetime) -> None:
    """Owe the poster of a version a word about the newer one that took its place."""
    _tell_posters(session, Jenis.ISIAN_DIGANTI, row, now)


def tell_returned(session: Session, row: IsianRow, *, now: datetime) -> None:
    _tell_posters(session, Jenis.ISIAN_DIKEMBALIKAN, row, now)


def _tell_posters(session: Session, jenis: Jenis, row: IsianRow, now: datetime) -> None:
    for satu in {row.oleh, row.diajukan_oleh} - {None}:
        keluar.owe_person(
            session, jenis, satu or 0, kunci=f"{row.id}", perihal_id=row.id or 0, now=now
        )
