"""What a database holds, for tests that look into it."""

from sqlalchemy import Engine
from sqlmodel import Session, SQLModel, func, select

from storage.engine import reading
from storage.models import PosAnggaranRow, UnitRow


def count(engine: Engine, table: type[SQLModel]) -> int:
    with reading(engine) as session:
        return session.exec(select(func.count()).select_from(table)).one()


def pos(session: Session, tingkat: str, nomor: int) -> PosAnggaranRow:
    statement = select(PosAnggaranRow).where(
        PosAnggaranRow.tingkat == tingkat, PosAnggaranRow.nomor == nomor
    )
    return session.exec(statement).one()


def unit(session: Session, kode: str) -> UnitRow:
    return session.exec(select(UnitRow).where(UnitRow.kode == kode)).one()


def everything(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    with reading(engine) as session:
        return {
            table.name: sorted(map(tuple, session.connection().execute(table.select())), key=repr)
            for table in SQLModel.metadata.sorted_tables
        }
