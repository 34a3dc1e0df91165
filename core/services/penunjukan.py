"""An admin names who decides on a posting that nobody may decide on by role.

`now` is in the city's zone.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import PemutusAdaError, TombolBasiError
from core.hak import Pelaku, Penugasan
from core.isian import Status
from core.sejarah import Jenis
from core.services import sejarah
from core.services.hak_isian import DITUNJUK, deciders
from core.services.kabar_isian import tell_appointed, tell_undecidable
from core.services.pelaku import id_of, only_admins, pelaku_of
from core.services.peralihan import existing, switched
from core.services.perbuatan import Asal, acting
from core.services.putusan import PERIHAL
from storage import isian_repo, orang_repo
from storage.engine import reading, writing
from storage.models import IsianRow, OrangRow, PenunjukanRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Calon:
    """Somebody who may be named, with their roles; `terjangkau`: the bot may write to them.

    `banyak` is how many postings it is about: those that came in one go.
    """

    orang_id: int
    nama: str
    tugas: tuple[Penugasan, ...]
    terjangkau: bool
    banyak: int = 1


def appoint(  # noqa: PLR0913  whom, for what, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    isian_id: int,
    orang_id: int,
    *,
    now: datetime,
) -> Calon:
    """Let this person decide on a posting that nobody can by role, and owe them a word.

    And on what came in one go with it, as far as nobody can decide on that either.

    Whoever was named before no longer may. Raises TidakBerhakError, TombolBasiError for somebody
    who posted it or holds no role, PemutusAdaError, and SudahBeralihError.
    """
    only_admins(pelaku, PERIHAL)
    with acting(engine, asal, pelaku, "tunjuk", now=now) as kerja:
        session = kerja.session
        row = existing(session, isian_id)
        bersama = _together(session, row, now)
        semua = _candidates(session, row, now, len(bersama))
        calon = next((s for s in semua if s.orang_id == orang_id), None)
        if calon is None:
            raise TombolBasiError(f"{orang_id}")
        if kerja.lama is None:
            _check(session, row, now)
            lama = isian_repo.appointed(session, [satu.id or 0 for satu in bersama])
            baru = [satu for satu in bersama if lama.get(satu.id or 0) != orang_id]
            for satu in baru:
                _appoint(session, pelaku, satu, orang_id, now)
            if baru:
                tell_appointed(session, baru[0], orang_id, now=now)
            kerja.hasil = isian_id
        return calon


def list_candidates(engine: Engine, pelaku: Pelaku, isian_id: int, *, now: datetime) -> list[Calon]:
    """Return whom an admin may name to decide, by name.

    Raises TidakBerhakError, TombolBasiError, PemutusAdaError, SudahBeralihError.
    """
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        row = existing(session, isian_id)
        _check(session, row, now)
        return _candidates(session, row, now, len(_together(session, row, now)))


def needs_decider(session: Session, row: IsianRow, *, now: datetime) -> bool:
    """Tell whether it waits, and nobody may decide on it by role."""
    return row.status == Status.DIAJUKAN and not _by_role(session, row, now)


def tell_stranded(engine: Engine, *, now: datetime) -> None:
    """Owe the admins a word about each posting that nobody can decide on any more.

    Whoever could has left or lost the role since it was submitted. Once for each posting, and
    again once the person who was named for it has left.
    """
    with reading(engine) as session:
        menunggu = isian_repo.list_by_status(session, Status.DIAJUKAN)
        telantar = [row for row in menunggu if not deciders(session, row, on=now.date())]
        ditunjuk = isian_repo.appointed(session, [id_of(row) for row in telantar])
    # One word about what came in one go; who was named for it before may differ.
    sekali: dict[tuple[object, ...], list[IsianRow]] = {}
    for row in telantar:
        bekas = ditunjuk.get(id_of(row))
        sekali.setdefault((row.diajukan_oleh, row.diajukan_at, bekas), []).append(row)
    if not sekali:
        return
    with writing(engine) as session:
        for (*_, lama), rows in sekali.items():
            tell_undecidable(session, rows, bekas="" if lama is None else f":{lama}", now=now)


def _check(session: Session, row: IsianRow, now: datetime) -> None:
    if row.status != Status.DIAJUKAN:
        raise switched(session, row, now)
    if ada := _by_role(session, row, now):
        raise PemutusAdaError([satu.nama for satu in ada])


def _by_role(session: Session, row: IsianRow, now: datetime) -> list[Pelaku]:
    ditunjuk = isian_repo.appointed(session, [row.id or 0]).get(row.id or 0)
    semua = deciders(session, row, on=now.date())
    return [satu for satu in semua if satu.orang_id != ditunjuk]


def _appoint(session: Session, pelaku: Pelaku, row: IsianRow, orang_id: int, now: datetime) -> None:
    nomor = row.id or 0
    session.merge(
        PenunjukanRow(isian_id=nomor, orang_id=orang_id, oleh=pelaku.orang_id, pada_at=now)
    )
    session.flush()
    isi: dict[str, object] = {"isian": nomor}
    sejarah.write(
        session, Jenis.PEMUTUS_DITUNJUK, isi, oleh=pelaku.orang_id, tentang=orang_id, now=now
    )


def _together(session: Session, row: IsianRow, now: datetime) -> list[IsianRow]:
    """Return this posting, and what came in one go with it and nobody can decide on either."""
    semua = isian_repo.list_submitted_together(session, row)
    return [row, *(s for s in semua if s.id != row.id and needs_decider(session, s, now=now))]


def _candidates(session: Session, row: IsianRow, now: datetime, banyak: int) -> list[Calon]:
    """Return those who hold such a role and did not post."""
    on = now.date()
    semua = {
        satu.id or 0: satu
        for peran in DITUNJUK
        for satu in orang_repo.list_holders(session, peran, on=on)
    }
    lain = [satu for nomor, satu in semua.items() if nomor not in {row.oleh, row.diajukan_oleh}]
    urut = sorted(lain, key=lambda satu: satu.nama)
    return [_candidate(session, satu, now, banyak) for satu in urut]


def _candidate(session: Session, row: OrangRow, now: datetime, banyak: int) -> Calon:
    pelaku = pelaku_of(session, row, on=now.date())
    return Calon(
        orang_id=pelaku.orang_id,
        nama=row.nama,
        tugas=pelaku.penugasan,
        terjangkau=row.mulai_at is not None and row.diblokir_at is None,
        banyak=banyak,
    )
