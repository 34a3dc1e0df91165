"""Queries on the organisation: its units, who signed for it, and figures about its staff."""

from collections.abc import Sequence

from sqlmodel import Session, col, func, select

from storage.models import (
    AngkaLainRow,
    DokumenRow,
    PenandaTanganRow,
    SubBagianRow,
    SumberRow,
    UnitRow,
)


def list_units(session: Session) -> Sequence[tuple[UnitRow, SumberRow | None, DokumenRow | None]]:
    """Return all units in their order, and where each stands."""
    statement = (
        select(UnitRow, SumberRow, DokumenRow)
        .join(SumberRow, col(UnitRow.sumber_id) == col(SumberRow.id), isouter=True)
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id), isouter=True)
        .order_by(col(UnitRow.urutan))
    )
    return session.exec(statement).all()


def list_sub_bagian(session: Session) -> Sequence[SubBagianRow]:
    statement = select(SubBagianRow).order_by(col(SubBagianRow.unit_id), col(SubBagianRow.urutan))
    return session.exec(statement).all()


def list_penanda_tangan(
    session: Session,
) -> Sequence[tuple[PenandaTanganRow, SumberRow, DokumenRow]]:
    """Return all who signed, the latest first, as the document has them within a day."""
    statement = (
        select(PenandaTanganRow, SumberRow, DokumenRow)
        .join(SumberRow, col(PenandaTanganRow.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .order_by(col(PenandaTanganRow.tanggal).desc(), col(PenandaTanganRow.id))
    )
    return session.exec(statement).all()


def list_angka_of(
    session: Session, tahun: int | None, awalan: str
) -> Sequence[tuple[AngkaLainRow, SumberRow, DokumenRow]]:
    """Return the figures whose key begins so, `tahun` None: of the latest year with any."""
    berawalan = col(AngkaLainRow.kunci).startswith(awalan, autoescape=True)
    terakhir = select(func.max(AngkaLainRow.tahun)).where(berawalan).scalar_subquery()
    statement = (
        select(AngkaLainRow, SumberRow, DokumenRow)
        .join(SumberRow, col(AngkaLainRow.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .where(berawalan, AngkaLainRow.tahun == (terakhir if tahun is None else tahun))
        .order_by(col(AngkaLainRow.id))
    )
    return session.exec(statement).all()
