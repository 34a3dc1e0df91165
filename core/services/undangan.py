"""Invitations: made by an admin, forwarded by hand, opened once.

The token is kept while it opens something, so that the link can be shown again. `now` is in the
city's zone.
"""

import secrets
from datetime import date, datetime, time

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TombolBasiError, UndanganTidakBerlakuError
from core.hak import Kapasitas, Pelaku, Peran
from core.sejarah import Jenis as JenisSejarah
from core.services import keluar, sejarah
from core.services.kabar import Jenis
from core.services.pelaku import check_role, named_role, only_admins, pelaku_of
from core.services.peran import PeranDiberikan, give
from core.services.perbuatan import Asal, acting
from core.undangan import BERLAKU, Keadaan, Undangan, state_of
from storage import akses_repo, orang_repo
from storage.engine import reading
from storage.models import OrangRow, UndanganRow


def create(  # noqa: PLR0913  what an invitation says
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    *,
    peran: Peran,
    unit_id: int | None,
    kapasitas: Kapasitas = Kapasitas.DEFINITIF,
    akhir_on: date | None = None,
    now: datetime,
) -> Undangan:
    """Make an invitation to hold this role. Raises TidakBerhakError, and what `check_role` does."""
    only_admins(pelaku, "undang")
    with acting(engine, asal, pelaku, "undangan", now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return _undangan(session, session.get_one(UndanganRow, kerja.lama), now)
        row = _add(session, pelaku, peran, unit_id, kapasitas, akhir_on, now)
        kerja.hasil = row.id
        return _undangan(session, row, now)


def find_or_make(
    session: Session, pelaku: Pelaku, peran: Peran, unit_id: int, *, now: datetime
) -> Undangan:
    """Return the open invitation to hold this role for good, made now where there is none.

    The caller holds the write lock, and has decided that it may be done.
    """
    tetap = (peran, unit_id, Kapasitas.DEFINITIF, None)
    for row in _open(session, now):
        if (row.peran, row.unit_id, row.kapasitas, row.akhir_on) == tetap:
            return _undangan(session, row, now)
    return _undangan(session, _add(session, pelaku, *tetap, now), now)


def _add(  # noqa: PLR0913, PLR0917  what an invitation says
    session: Session,
    pelaku: Pelaku,
    peran: Peran,
    unit_id: int | None,
    kapasitas: Kapasitas,
    akhir_on: date | None,
    now: datetime,
) -> UndanganRow:
    check_role(session, peran, unit_id, kapasitas=kapasitas, akhir_on=akhir_on, on=now.date())
    row = UndanganRow(
        token=secrets.token_urlsafe(16),
        peran=peran,
        unit_id=unit_id,
        kapasitas=kapasitas,
        akhir_on=akhir_on,
        dibuat_oleh=pelaku.orang_id,
        dibuat_at=now,
        sampai_at=_open_until(akhir_on, now),
    )
    session.add(row)
    session.flush()
    _note(session, JenisSejarah.UNDANGAN_DIBUAT, row, pelaku, now)
    return row


def list_open(engine: Engine, pelaku: Pelaku, *, now: datetime) -> list[Undangan]:
    """Return the invitations that can still be opened, newest first. Raises TidakBerhakError."""
    only_admins(pelaku, "undang")
    with reading(engine) as session:
        return [_undangan(session, row, now) for row in _open(session, now)]


def _open(session: Session, now: datetime) -> list[UndanganRow]:
    """Return the rows of those that can be opened: whoever made it has to be an admin still."""
    admins = {admin.id for admin in orang_repo.list_admins(session, on=now.date())}
    rows = akses_repo.list_undangan(session, now=now)
    return [row for row in rows if row.dibuat_oleh in admins]


def show(engine: Engine, pelaku: Pelaku, undangan_id: int, *, now: datetime) -> Undangan:
    """Return one invitation. Raises TidakBerhakError, and TombolBasiError where there is none."""
    only_admins(pelaku, "undang")
    with reading(engine) as session:
        row = session.get(UndanganRow, undangan_id)
        if row is None:
            raise TombolBasiError(f"{undangan_id}")
        return _undangan(session, row, now)


def revoke(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, undangan_id: int, *, now: datetime
) -> Undangan:
    """Take an invitation back, and return it as it is then: used, if somebody was faster.

    Raises TidakBerhakError, and TombolBasiError where there is none.
    """
    only_admins(pelaku, "undang")
    with acting(engine, asal, pelaku, "cabut", now=now) as kerja:
        session = kerja.session
        dicabut = akses_repo.revoke_undangan(session, undangan_id, pelaku.orang_id, now)
        session.expire_all()
        row = session.get(UndanganRow, undangan_id)
        if row is None:
            raise TombolBasiError(f"{undangan_id}")
        if dicabut:
            _note(session, JenisSejarah.UNDANGAN_DICABUT, row, pelaku, now)
        kerja.hasil = undangan_id
        return _undangan(session, row, now)


def accept(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, token: str, *, now: datetime
) -> PeranDiberikan:
    """Let the person in by this link, and tell whoever made it.

    Raises UndanganTidakBerlakuError. Opened again by the same person it does no harm.
    """
    with acting(engine, asal, pelaku, "terima", now=now) as kerja:
        session = kerja.session
        row = akses_repo.find_undangan(session, token)
        if row is None:
            raise UndanganTidakBerlakuError(Keadaan.TIDAK_DIKENAL)
        undangan_id = kerja.hasil = row.id or 0
        if row.dipakai_oleh == pelaku.orang_id:
            return _again(session, pelaku, row, now)
        _check_for(session, pelaku, row, now)
        if not akses_repo.use_undangan(session, undangan_id, pelaku.orang_id, now):
            raise UndanganTidakBerlakuError(_state(row, now))
        _note(session, JenisSejarah.UNDANGAN_DIPAKAI, row, pelaku, now)
        akses_repo.close_permintaan(
            session, pelaku.orang_id, akses_repo.DIBERI, oleh=row.dibuat_oleh, now=now
        )
        keluar.owe_person(
            session,
            Jenis.UNDANGAN_DIPAKAI,
            row.dibuat_oleh,
            kunci=f"{undangan_id}",
            perihal_id=undangan_id,
            now=now,
        )
        return give(
            session,
            session.get_one(OrangRow, pelaku.orang_id),
            Peran(row.peran),
            row.unit_id,
            kapasitas=Kapasitas(row.kapasitas),
            akhir_on=row.akhir_on,
            asal=f"undangan:{undangan_id}",
            oleh=row.dibuat_oleh,
            now=now,
        )


def _open_until(akhir_on: date | None, now: datetime) -> datetime:
    """Return until when a link opens: a week, and not beyond the role itself."""
    seminggu = now + BERLAKU
    return min(seminggu, datetime.combine(akhir_on, time(), now.tzinfo)) if akhir_on else seminggu


def _check_for(session: Session, pelaku: Pelaku, row: UndanganRow, now: datetime) -> None:
    """Raise UndanganTidakBerlakuError where the link is not for this person, or of nobody's now."""
    admins = {admin.id for admin in orang_repo.list_admins(session, on=now.date())}
    if row.dibuat_oleh not in admins:
        raise UndanganTidakBerlakuError(Keadaan.DICABUT)
    if row.dibuat_oleh == pelaku.orang_id:
        raise UndanganTidakBerlakuError(Keadaan.MILIK_SENDIRI)
    if pelaku.holding(Peran(row.peran), row.unit_id) is not None:
        raise UndanganTidakBerlakuError(Keadaan.SUDAH_DIPEGANG)


def _note(
    session: Session, jenis: JenisSejarah, row: UndanganRow, pelaku: Pelaku, now: datetime
) -> None:
    """Write into the history what becomes of an invitation; whom it lets in is known at its use."""
    tentang = pelaku.orang_id if jenis is JenisSejarah.UNDANGAN_DIPAKAI else None
    isi: dict[str, object] = {
        "undangan": row.id,
        "peran": row.peran,
        "unit": row.unit_id,
        "kapasitas": row.kapasitas,
        "sampai": row.akhir_on.isoformat() if row.akhir_on else None,
    }
    sejarah.write(session, jenis, isi, oleh=pelaku.orang_id, tentang=tentang, now=now)


def _again(session: Session, pelaku: Pelaku, row: UndanganRow, now: datetime) -> PeranDiberikan:
    """Return what the link has given, while it is held."""
    kini = pelaku_of(session, session.get_one(OrangRow, pelaku.orang_id), on=now.date())
    tugas = kini.holding(Peran(row.peran), row.unit_id)
    if tugas is None:
        raise UndanganTidakBerlakuError(Keadaan.DIPAKAI)
    return PeranDiberikan(pelaku=kini, tugas=tugas, baru=False)


def _undangan(session: Session, row: UndanganRow, now: datetime) -> Undangan:
    pemakai = session.get(OrangRow, row.dipakai_oleh) if row.dipakai_oleh else None
    return Undangan(
        id=row.id or 0,
        token=row.token,
        tugas=named_role(session, row),
        sampai_at=row.sampai_at,
        keadaan=_state(row, now),
        pembuat=session.get_one(OrangRow, row.dibuat_oleh).nama,
        pemakai=pemakai.nama if pemakai else None,
    )


def _state(row: UndanganRow, now: datetime) -> Keadaan:
    return state_of(
        dipakai=row.dipakai_at is not None,
        dicabut=row.dicabut_at is not None,
        sampai_at=row.sampai_at,
        now=now,
    )
