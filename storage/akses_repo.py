"""Queries on invitations and on requests for access."""

from datetime import datetime

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from storage.models import PermintaanRow, UndanganRow

MENUNGGU, DIBERI, DITOLAK, DIGANTI = "menunggu", "diberi", "ditolak", "diganti"


def find_undangan(session: Session, token: str) -> UndanganRow | None:
    return session.exec(select(UndanganRow).where(UndanganRow.token == token)).first()


def list_undangan(session: Session, *, now: datetime) -> list[UndanganRow]:
    """Return the invitations that still open something, newest first."""
    statement = (
        select(UndanganRow)
        .where(
            col(UndanganRow.dipakai_at).is_(None),
            col(UndanganRow.dicabut_at).is_(None),
            col(UndanganRow.sampai_at) > now,
        )
        .order_by(col(UndanganRow.id).desc())
    )
    return list(session.exec(statement))


def use_undangan(session: Session, undangan_id: int, orang_id: int, now: datetime) -> bool:
    """Use it up; False if somebody else was first, or it opens nothing any more."""
    return _close(session, undangan_id, {"dipakai_oleh": orang_id, "dipakai_at": now}, now)


def revoke_undangan(session: Session, undangan_id: int, orang_id: int, now: datetime) -> bool:
    """Take it back; False if it opens nothing any more."""
    return _close(session, undangan_id, {"dicabut_oleh": orang_id, "dicabut_at": now}, now)


def find_permintaan(session: Session, orang_id: int) -> PermintaanRow | None:
    """Return what this person asks for and nobody has decided."""
    statement = select(PermintaanRow).where(
        PermintaanRow.orang_id == orang_id, PermintaanRow.status == MENUNGGU
    )
    return session.exec(statement).first()


def count_permintaan(session: Session, orang_id: int, sejak: datetime) -> int:
    """Return how often this person has asked since then."""
    statement = select(func.count()).where(
        PermintaanRow.orang_id == orang_id, col(PermintaanRow.dibuat_at) > sejak
    )
    return session.exec(statement).one()


def close_permintaan(
    session: Session, orang_id: int, status: str, *, oleh: int | None, now: datetime
) -> bool:
    """Close what this person asks for; False if nothing is open."""
    statement = (
        update(PermintaanRow)
        .where(col(PermintaanRow.orang_id) == orang_id, col(PermintaanRow.status) == MENUNGGU)
        .values(status=status, diputus_oleh=oleh, diputus_at=now)
    )
    return session.exec(statement).rowcount > 0


def _close(
    session: Session, undangan_id: int, isi: dict[str, int | datetime], now: datetime
) -> bool:
    # The row decides, not read-then-write: two may open one link at once.
    statement = (
        update(UndanganRow)
        .where(
            col(UndanganRow.id) == undangan_id,
            col(UndanganRow.dipakai_at).is_(None),
            col(UndanganRow.dicabut_at).is_(None),
            col(UndanganRow.sampai_at) > now,
        )
        .values(**isi)
    )
    return session.exec(statement).rowcount == 1


def list_asking(session: Session) -> dict[int, int]:
    """Return who has asked for access, and the request, where nobody has decided."""
    statement = select(PermintaanRow.orang_id, PermintaanRow.id).where(
        PermintaanRow.status == MENUNGGU
    )
    return {orang_id: nomor for orang_id, nomor in session.exec(statement) if nomor is not None}
