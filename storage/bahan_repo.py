"""Queries on what the auditor reads of a year beside figures: words, registers and lists."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from storage.models import (
    AngkaLainRow,
    DaftarUnitRow,
    DokumenRow,
    IndikatorRow,
    NarasiRow,
    RegisterRow,
    SumberRow,
    UnitRow,
)


def list_ucapan(
    session: Session, tahun: int
) -> Sequence[tuple[NarasiRow, str | None, SumberRow, DokumenRow]]:
    """Return the passages of a year with the code of the indikator that each speaks of."""
    statement = (
        select(NarasiRow, IndikatorRow.kode, SumberRow, DokumenRow)
        .join(IndikatorRow, col(NarasiRow.indikator_id) == col(IndikatorRow.id), isouter=True)
        .join(SumberRow, col(NarasiRow.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .where(NarasiRow.tahun == tahun)
        .order_by(col(NarasiRow.urutan))
    )
    return session.exec(statement).all()


def list_register(
    session: Session, tahun: int
) -> Sequence[tuple[RegisterRow, SumberRow, DokumenRow]]:
    """Return the printed entries of all registers of a year, in their order."""
    statement = (
        select(RegisterRow, SumberRow, DokumenRow)
        .join(SumberRow, col(RegisterRow.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .where(RegisterRow.tahun == tahun)
        .order_by(RegisterRow.jenis, col(RegisterRow.nomor))
    )
    return session.exec(statement).all()


def list_anggota(
    session: Session, tahun: int
) -> Sequence[tuple[DaftarUnitRow, UnitRow, SumberRow, DokumenRow]]:
    """Return the units on the lists of a year, in their printed order."""
    statement = (
        select(DaftarUnitRow, UnitRow, SumberRow, DokumenRow)
        .join(UnitRow, col(DaftarUnitRow.unit_id) == col(UnitRow.id))
        .join(SumberRow, col(DaftarUnitRow.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .where(DaftarUnitRow.tahun == tahun)
        .order_by(col(DaftarUnitRow.id))
    )
    return session.exec(statement).all()


def list_angka(
    session: Session, tahun: int
) -> Sequence[tuple[AngkaLainRow, SumberRow, DokumenRow]]:
    """Return the figures of a year that stand in no table of ours."""
    statement = (
        select(AngkaLainRow, SumberRow, DokumenRow)
        .join(SumberRow, col(AngkaLainRow.sumber_id) == col(SumberRow.id))
        .join(DokumenRow, col(SumberRow.dokumen_id) == col(DokumenRow.id))
        .where(AngkaLainRow.tahun == tahun)
    )
    return session.exec(statement).all()


def list_hitungan(session: Session) -> Sequence[tuple[str, str]]:
    """Return what each indikator is computed from, by its code."""
    statement = select(IndikatorRow.kode, IndikatorRow.hitungan).where(
        col(IndikatorRow.hitungan).is_not(None)
    )
    return [(kode, cara) for kode, cara in session.exec(statement) if cara is not None]
