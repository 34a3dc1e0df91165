"""Queries on kinds of obligations, and on what each unit owes. The caller commits."""

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import func
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import Select

from storage.engine import insert
from storage.models import (
    AngkaLainRow,
    DaftarUnitRow,
    JenisKewajibanRow,
    KewajibanRow,
    LaporanRow,
    TanggaRow,
    TenggatPeriodeRow,
    UnitBidangRow,
    UnitKewajibanRow,
    UnitRow,
)


def add_missing(
    session: Session, tangga: Iterable[TanggaRow], jenis: Iterable[JenisKewajibanRow]
) -> None:
    """Write what ships with the program; what is there already is the admin's and stays."""
    for table, semua in ((TanggaRow, tangga), (JenisKewajibanRow, jenis)):
        for row in semua:
            statement = insert(session, table).values(**row.model_dump())
            session.execute(statement.on_conflict_do_nothing(index_elements=["kode"]))


def list_jenis(session: Session) -> list[JenisKewajibanRow]:
    return list(session.exec(select(JenisKewajibanRow).order_by(col(JenisKewajibanRow.urutan))))


def active_kinds(session: Session) -> frozenset[str]:
    """Return the codes of the kinds that anybody is reminded of."""
    aktif = col(JenisKewajibanRow.aktif_on).is_not(None)
    return frozenset(session.exec(select(JenisKewajibanRow.kode).where(aktif)))


def list_tangga(session: Session) -> list[TanggaRow]:
    return list(session.exec(select(TanggaRow)))


def list_own_units(session: Session, jenis: str) -> dict[int, bool]:
    """Return the units that an admin added to a kind (True) or took from it (False)."""
    rows = session.exec(select(UnitKewajibanRow).where(UnitKewajibanRow.jenis == jenis))
    return {row.unit_id: row.ikut for row in rows}


def listed_year(session: Session, daftar: str, tahun: int) -> int | None:
    """Return the year of the newest such list that is of the year or before it; None: none is."""
    return session.exec(
        select(DaftarUnitRow.tahun)
        .where(DaftarUnitRow.daftar == daftar, DaftarUnitRow.tahun <= tahun)
        .order_by(col(DaftarUnitRow.tahun).desc())
        .limit(1)
    ).first()


def listed_units(session: Session, daftar: str, tahun: int) -> list[int]:
    """Return the units on the newest such list that is of the year or before it."""
    dari = listed_year(session, daftar, tahun)
    statement = select(DaftarUnitRow.unit_id).where(
        DaftarUnitRow.daftar == daftar, DaftarUnitRow.tahun == dari
    )
    return list(session.exec(statement.order_by(col(DaftarUnitRow.nomor))))


def list_of_kinds(session: Session, jenis: Collection[str]) -> list[UnitRow]:
    statement = select(UnitRow).where(col(UnitRow.jenis).in_(jenis))
    return list(session.exec(statement.order_by(col(UnitRow.urutan))))


def units_of_kinds(session: Session, jenis: Collection[str]) -> list[int]:
    statement = (
        select(UnitRow.id).where(col(UnitRow.jenis).in_(jenis)).order_by(col(UnitRow.urutan))
    )
    return [satu for satu in session.exec(statement) if satu is not None]


def collecting(session: Session, bidang: str) -> list[int]:
    return list(session.exec(select(UnitBidangRow.unit_id).where(UnitBidangRow.bidang == bidang)))


def list_of_kind(session: Session, jenis: str) -> list[KewajibanRow]:
    statement = select(KewajibanRow).where(KewajibanRow.jenis == jenis)
    return list(session.exec(statement.order_by(col(KewajibanRow.id))))


def list_set_dates(session: Session, jenis: str) -> dict[tuple[int, str], date]:
    """Return the due dates that an admin has set for periods of a kind."""
    statement = select(TenggatPeriodeRow).where(TenggatPeriodeRow.jenis == jenis)
    return {(row.tahun, row.periode): row.tenggat_on for row in session.exec(statement)}


def reported(session: Session, jenis: str, *, tanpa: Collection[str] = ()) -> set[int]:
    """Return those obligations of a kind that something was ever sent for.

    Reports that have become one of `tanpa` do not count.
    """
    statement = (
        select(LaporanRow.kewajiban_id)
        .join(KewajibanRow, col(KewajibanRow.id) == col(LaporanRow.kewajiban_id))
        .where(KewajibanRow.jenis == jenis, col(LaporanRow.status).not_in(tanpa))
    )
    return set(session.exec(statement.distinct()))


def list_reports(
    session: Session, *, sejak: date, unit: Collection[int] | None = None
) -> list[KewajibanRow]:
    """Return what is met by a report, is owed, and was due on this day or later.

    `unit` None: of all units.
    """
    statement = (
        select(KewajibanRow)
        .join(JenisKewajibanRow, col(KewajibanRow.jenis) == col(JenisKewajibanRow.kode))
        .where(
            JenisKewajibanRow.wujud == "laporan",
            col(KewajibanRow.batal).is_(False),
            col(KewajibanRow.dibebaskan_alasan).is_(None),
            KewajibanRow.tenggat_on >= sejak,
        )
    )
    if unit is not None:
        statement = statement.where(col(KewajibanRow.unit_id).in_(unit))
    return list(session.exec(statement.order_by(col(KewajibanRow.tenggat_on))))


def list_of_period(session: Session, jenis: str, tahun: int, periode: str) -> list[KewajibanRow]:
    """Return what all units owe of a kind for a period, by the order of the units."""
    statement = (
        select(KewajibanRow)
        .join(UnitRow, col(UnitRow.id) == col(KewajibanRow.unit_id))
        .where(
            KewajibanRow.jenis == jenis,
            KewajibanRow.tahun == tahun,
            KewajibanRow.periode == periode,
        )
        .order_by(col(UnitRow.urutan))
    )
    return list(session.exec(statement))


def list_due_between(session: Session, *, dari: date, sampai: date) -> list[KewajibanRow]:
    """Return what is due between these days as ruled, and not called off, by unit."""
    statement = (
        select(KewajibanRow)
        .join(UnitRow, col(UnitRow.id) == col(KewajibanRow.unit_id))
        .where(
            col(KewajibanRow.batal).is_(False),
            KewajibanRow.tenggat_on >= dari,
            KewajibanRow.tenggat_on <= sampai,
        )
        .order_by(col(UnitRow.urutan))
    )
    return list(session.exec(statement))


def find(
    session: Session, jenis: str, unit_id: int, tahun: int, periode: str
) -> KewajibanRow | None:
    statement = select(KewajibanRow).where(
        KewajibanRow.jenis == jenis,
        KewajibanRow.unit_id == unit_id,
        KewajibanRow.tahun == tahun,
        KewajibanRow.periode == periode,
    )
    return session.exec(statement).first()


def find_own_unit(session: Session, jenis: str, unit_id: int) -> UnitKewajibanRow | None:
    statement = select(UnitKewajibanRow).where(
        UnitKewajibanRow.jenis == jenis, UnitKewajibanRow.unit_id == unit_id
    )
    return session.exec(statement).first()


def list_exceptions(session: Session, jenis: str) -> list[KewajibanRow]:
    """Return the obligations of a kind that an admin has exempted or extended."""
    statement = select(KewajibanRow).where(
        KewajibanRow.jenis == jenis,
        col(KewajibanRow.dibebaskan_alasan).is_not(None)
        | col(KewajibanRow.diperpanjang_on).is_not(None),
    )
    return list(session.exec(statement.order_by(col(KewajibanRow.id))))


def list_live(session: Session, jenis: str, *, sejak: date) -> list[KewajibanRow]:
    """Return what is owed of a kind and falls due from a day on, by the date that counts."""
    berlaku = func.coalesce(col(KewajibanRow.diperpanjang_on), col(KewajibanRow.tenggat_on))
    statement = (
        select(KewajibanRow)
        .join(UnitRow, col(UnitRow.id) == col(KewajibanRow.unit_id))
        .where(KewajibanRow.jenis == jenis, col(KewajibanRow.batal).is_(False), berlaku >= sejak)
        .order_by(col(KewajibanRow.tenggat_on), col(UnitRow.urutan))
    )
    return list(session.exec(statement))


def list_of_year(session: Session, jenis: Collection[str], tahun: int) -> list[KewajibanRow]:
    """Return what is owed of these kinds for a tahun data, exempt units too, unit by unit."""
    statement = (
        select(KewajibanRow)
        .join(UnitRow, col(KewajibanRow.unit_id) == col(UnitRow.id))
        .where(
            col(KewajibanRow.jenis).in_(jenis),
            KewajibanRow.tahun == tahun,
            col(KewajibanRow.batal).is_(False),
        )
        .order_by(col(UnitRow.urutan), col(KewajibanRow.id))
    )
    return list(session.exec(statement))


def printed_total(session: Session, kunci: str, tahun: int) -> int | None:
    """Return a whole number that a document of the year or before it prints; None: none does."""
    statement = (
        select(AngkaLainRow)
        .where(
            AngkaLainRow.kunci == kunci,
            AngkaLainRow.tahun <= tahun,
            col(AngkaLainRow.nilai).is_not(None),
        )
        .order_by(col(AngkaLainRow.tahun).desc())
        .limit(1)
    )
    row = session.exec(statement).first()
    return int(row.nilai) if row is not None and row.nilai is not None else None


def list_periods(session: Session) -> list[tuple[str, int, str, date]]:
    """Return each kind with a period that is owed of it, and when that is due at the earliest."""
    berlaku = func.coalesce(col(KewajibanRow.diperpanjang_on), col(KewajibanRow.tenggat_on))
    statement = (
        select(KewajibanRow.jenis, KewajibanRow.tahun, KewajibanRow.periode, func.min(berlaku))
        .where(col(KewajibanRow.batal).is_(False))
        .group_by(KewajibanRow.jenis, col(KewajibanRow.tahun), KewajibanRow.periode)
    )
    return list(session.exec(statement).all())


def list_with_units(
    session: Session, jenis: str, tahun: int, periode: str
) -> list[tuple[KewajibanRow, str]]:
    """Return what is owed for a period with the names of the units, in the Pemda's order."""
    statement = _named().where(
        KewajibanRow.jenis == jenis, KewajibanRow.tahun == tahun, KewajibanRow.periode == periode
    )
    return list(session.exec(statement).all())


def list_of_units(
    session: Session, unit_ids: Collection[int], *, dari: date, sampai: date
) -> list[tuple[KewajibanRow, str]]:
    """Return what these units owe between two days, what is due first at the top."""
    berlaku = func.coalesce(col(KewajibanRow.diperpanjang_on), col(KewajibanRow.tenggat_on))
    statement = (
        _named()
        .where(col(KewajibanRow.unit_id).in_(unit_ids), berlaku >= dari, berlaku <= sampai)
        .order_by(None)
        .order_by(berlaku, col(UnitRow.urutan), col(KewajibanRow.id))
    )
    return list(session.exec(statement).all())


def find_with_unit(session: Session, kewajiban_id: int) -> tuple[KewajibanRow, str] | None:
    """Return an obligation that was not called off, with the name of its unit."""
    return session.exec(_named().where(KewajibanRow.id == kewajiban_id)).first()


def _named() -> Select[KewajibanRow, str]:
    return (
        select(KewajibanRow, UnitRow.nama)
        .join(UnitRow, col(KewajibanRow.unit_id) == col(UnitRow.id))
        .where(col(KewajibanRow.batal).is_(False))
        .order_by(col(UnitRow.urutan), col(KewajibanRow.id))
    )
