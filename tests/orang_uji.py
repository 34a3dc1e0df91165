"""Strangers, and units by their codes, for tests about who may come in."""

from sqlalchemy import Engine
from sqlmodel import Session, select

from core.hak import Pelaku
from core.services import orang
from storage.models import UnitRow
from tests.conftest import NOW


def unit_id(engine: Engine, kode: str) -> int:
    with Session(engine) as session:
        return session.exec(select(UnitRow.id).where(UnitRow.kode == kode)).one() or 0


def tamu(engine: Engine, telegram_id: int = 501) -> Pelaku:
    return orang.recognize(engine, telegram_id, nama=f"Tamu {telegram_id}", now=NOW)
