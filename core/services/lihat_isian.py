"""One posting, and what the person who looks at it may do with it now.

`now` is in the city's zone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Kegunaan, Pelaku, Penugasan, Perihal, Putusan, act_as, decide
from core.isian import Bukti, Status
from core.services.akibat_isian import AkibatIsian, foresee
from core.services.baca_isian import to_isian
from core.services.delegasi import StafUnit, staf_of
from core.services.hak_isian import (
    is_head,
    may_decide,
    may_see,
    may_submit,
    may_withdraw,
    perihal_of,
)
from core.services.menunggu import Menunggu, with_objek
from core.services.penunjukan import needs_decider
from core.services.peralihan import existing
from core.services.putusan import PERIHAL
from storage import isian_repo, orang_repo
from storage.engine import reading
from storage.models import IsianRow


class Tindakan(StrEnum):
    """What somebody may do with a posting."""

    SETUJUI = "setujui"
    KEMBALIKAN = "kembalikan"
    AJUKAN = "ajukan"
    TARIK = "tarik"
    PERBAIKI = "perbaiki"
    TUNJUK = "tunjuk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terlihat:
    """A posting as one person sees it.

    `sebagai` is the role in which they decide on it, or hand it on; None: they do not, or an admin
    named them.
    `pemutus` is whom an admin named. `delegasi` is the staf who wrote it, where the person may
    let them submit without asking.
    """

    menunggu: Menunggu
    tindakan: frozenset[Tindakan]
    sebagai: Penugasan | None
    pemutus: str | None
    delegasi: StafUnit | None
    akibat: AkibatIsian = field(default_factory=AkibatIsian)
    """What the auditor would find if the person accepted it; nothing for whoever does not."""


def inspect(engine: Engine, pelaku: Pelaku, isian_id: int, *, now: datetime) -> Terlihat:
    """Return one posting. Raises TidakBerhakError, TombolBasiError."""
    with reading(engine) as session:
        row = _visible(session, pelaku, isian_id)
        diserahkan = row.status == Status.DISERAHKAN
        kegunaan = Kegunaan.MENGAJUKAN if diserahkan else Kegunaan.MEMUTUSKAN
        ditunjuk = isian_repo.appointed(session, [isian_id]).get(isian_id)
        menunggu = with_objek(session, to_isian(session, [row]), now=now)[0]
        tindakan = frozenset(_actions(session, pelaku, row, now))
        memutus = Tindakan.SETUJUI in tindakan
        return Terlihat(
            menunggu=menunggu,
            tindakan=tindakan,
            sebagai=act_as(pelaku, kegunaan, perihal_of(session, row))[0],
            pemutus=orang_repo.name_of(session, ditunjuk) if ditunjuk else None,
            delegasi=_asking(session, pelaku, row, now),
            akibat=foresee(session, [menunggu.isian], now=now) if memutus else AkibatIsian(),
        )


def evidence(engine: Engine, pelaku: Pelaku, isian_id: int, urutan: int) -> Bukti:
    """Return one piece of evidence, counted from 0. Raises TidakBerhakError, TombolBasiError."""
    with reading(engine) as session:
        bukti = to_isian(session, [_visible(session, pelaku, isian_id)])[0].bukti
    if not 0 <= urutan < len(bukti):
        raise TombolBasiError(f"{isian_id}:{urutan}")
    return bukti[urutan]


def _visible(session: Session, pelaku: Pelaku, isian_id: int) -> IsianRow:
    row = existing(session, isian_id)
    if not may_see(session, pelaku, row):
        raise TidakBerhakError(PERIHAL)
    return row


def _actions(session: Session, pelaku: Pelaku, row: IsianRow, now: datetime) -> Iterator[Tindakan]:
    milik = pelaku.orang_id in {row.oleh, row.diajukan_oleh}
    match Status(row.status):
        case Status.DIAJUKAN:
            if may_decide(session, pelaku, row):
                yield from (Tindakan.SETUJUI, Tindakan.KEMBALIKAN)
            if _is_admin(pelaku) and needs_decider(session, row, now=now):
                yield Tindakan.TUNJUK
        case Status.DISERAHKAN:
            if may_submit(session, pelaku, row):
                yield Tindakan.AJUKAN
            if is_head(pelaku, row.unit_id):
                yield Tindakan.KEMBALIKAN
        case Status.DIKEMBALIKAN if milik:
            yield Tindakan.PERBAIKI
    terbuka = row.status in {Status.DRAF, Status.DISERAHKAN, Status.DIAJUKAN}
    if terbuka and may_withdraw(session, pelaku, row):
        yield Tindakan.TARIK


def _is_admin(pelaku: Pelaku) -> bool:
    return decide(pelaku, Kegunaan.MENGELOLA, Perihal()) is not Putusan.TOLAK


def _asking(session: Session, pelaku: Pelaku, row: IsianRow, now: datetime) -> StafUnit | None:
    """Return the staf who waits for this person's word, and need not from now on."""
    if row.status != Status.DISERAHKAN or not is_head(pelaku, row.unit_id):
        return None
    staf = staf_of(session, row.unit_id, now=now)
    return next((s for s in staf if s.orang_id == row.oleh and not s.didelegasikan), None)
