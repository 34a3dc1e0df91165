"""Queries on registers. Of a write, the caller holds the write lock and commits."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.models import (
    DokumenRow,
    EntriRegisterRow,
    IndikatorRow,
    IndikatorUnitRow,
    RegisterRow,
    SumberRow,
    TahunIsianRow,
    UnitRow,
)


class Pemilik(NamedTuple):
    """A unit that posts an indikator, and what that is computed from."""

    hitungan: str
    unit_id: int
    nama: str


class Tercetak(NamedTuple):
    """An entry of a document, and where it stands."""

    row: RegisterRow
    dokumen: str
    tabel: str
    baris: str


def list_years(session: Session) -> list[int]:
    """Return the years with a register, filled in here or printed, oldest first."""
    dibuka = session.exec(select(TahunIsianRow.tahun)).all()
    tercetak = session.exec(select(RegisterRow.tahun).distinct()).all()
    return sorted({*dibuka, *tercetak})


def list_owners(session: Session, tahun: int) -> list[Pemilik]:
    """Return the units that post what is computed from something, each once."""
    statement = (
        select(IndikatorRow.hitungan, UnitRow.id, UnitRow.nama)
        .join(IndikatorUnitRow, col(IndikatorUnitRow.indikator_id) == col(IndikatorRow.id))
        .join(UnitRow, col(UnitRow.id) == col(IndikatorUnitRow.unit_id))
        .where(
            IndikatorUnitRow.peran == "pengisi",
            col(IndikatorRow.hitungan).is_not(None),
            IndikatorRow.tahun_mulai <= tahun,
            IndikatorRow.tahun_akhir >= tahun,
        )
        .order_by(col(IndikatorUnitRow.id))
    )
    semua = (Pemilik(cara or "", unit or 0, nama) for cara, unit, nama in session.exec(statement))
    return list(dict.fromkeys(semua))


def list_measures(session: Session, tahun: int) -> list[tuple[str, str]]:
    """Return what is computed from something, with the code of the indikator that it gives."""
    statement = (
        select(IndikatorRow.hitungan, IndikatorRow.kode)
        .where(
            col(IndikatorRow.hitungan).is_not(None),
            IndikatorRow.tahun_mulai <= tahun,
            IndikatorRow.tahun_akhir >= tahun,
        )
        .order_by(col(IndikatorRow.id))
    )
    return [(cara or "", kode) for cara, kode in session.exec(statement)]


def list_entri(session: Session, tahun: int, jenis: Sequence[str]) -> list[EntriRegisterRow]:
    """Return the last version of each entry of a year, by its number."""
    satu = EntriRegisterRow
    terakhir = (
        select(func.max(satu.id))
        .where(satu.tahun == tahun, col(satu.jenis).in_(jenis))
        .group_by(col(satu.jenis), col(satu.nomor))
    )
    statement = select(satu).where(col(satu.id).in_(terakhir)).order_by(col(satu.nomor))
    return list(session.exec(statement))


def list_versions(
    session: Session, jenis: str, tahun: int, nomor: int | None = None
) -> list[EntriRegisterRow]:
    """Return all versions of one entry, None: of all entries; oldest first."""
    satu = EntriRegisterRow
    statement = select(satu).where(satu.jenis == jenis, satu.tahun == tahun)
    if nomor is not None:
        statement = statement.where(satu.nomor == nomor)
    return list(session.exec(statement.order_by(col(satu.id))))


def last_number(session: Session, jenis: str, tahun: int) -> int:
    """Return the number of the last entry, 0 where there is none."""
    satu = EntriRegisterRow
    statement = select(func.max(satu.nomor)).where(satu.jenis == jenis, satu.tahun == tahun)
    return session.exec(statement).one() or 0


def list_together(session: Session, row: EntriRegisterRow) -> list[EntriRegisterRow]:
    """Return what the same person wrote in the same moment, in its order."""
    satu = EntriRegisterRow
    statement = select(satu).where(
        satu.jenis == row.jenis,
        satu.tahun == row.tahun,
        satu.oleh == row.oleh,
        satu.dibuat_at == row.dibuat_at,
    )
    return list(session.exec(statement.order_by(col(satu.id))))


def list_tercetak(session: Session, tahun: int, jenis: Sequence[str]) -> list[Tercetak]:
    """Return what documents print of these registers."""
    statement = (
        select(RegisterRow, DokumenRow.judul, SumberRow.tabel, SumberRow.baris)
        .join(SumberRow, col(SumberRow.id) == col(RegisterRow.sumber_id))
        .join(DokumenRow, col(DokumenRow.id) == col(SumberRow.dokumen_id))
        .where(RegisterRow.tahun == tahun, col(RegisterRow.jenis).in_(jenis))
        .order_by(col(RegisterRow.nomor))
    )
    return [Tercetak(*satu) for satu in session.exec(statement)]
