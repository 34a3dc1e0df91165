"""One update has its effect once, whatever is delivered how often."""

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from core.hak import Pelaku, Peran
from core.services import perbuatan, undangan
from core.services.perbuatan import Asal, acting
from storage.models import PerbuatanRow, UndanganRow
from tests.conftest import NOW

ASAL = Asal(8420, 5)


def count(engine: Engine, table: type[UndanganRow | PerbuatanRow]) -> int:
    with Session(engine) as session:
        return len(session.exec(select(table)).all())


def test_the_same_update_makes_one_invitation_and_shows_it_again(
    contoh: Engine, admin: Pelaku
) -> None:
    dua = [
        undangan.create(contoh, ASAL, admin, peran=Peran.PEMBACA, unit_id=None, now=NOW)
        for _ in range(2)
    ]

    assert dua[0] == dua[1]
    assert count(contoh, UndanganRow) == 1


def test_another_update_and_another_bot_make_another(contoh: Engine, admin: Pelaku) -> None:
    for asal in (ASAL, Asal(8420, 6), Asal(8421, 5), None, None):
        undangan.create(contoh, asal, admin, peran=Peran.PEMBACA, unit_id=None, now=NOW)

    assert count(contoh, UndanganRow) == 5


def test_an_effect_that_fails_leaves_no_note(contoh: Engine, admin: Pelaku) -> None:
    def fail() -> None:
        with acting(contoh, ASAL, admin, "uji", now=NOW) as kerja:
            kerja.hasil = 1
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert count(contoh, PerbuatanRow) == 0


def test_notes_are_forgotten_long_after_an_update_could_come_again(
    contoh: Engine, admin: Pelaku
) -> None:
    undangan.create(contoh, ASAL, admin, peran=Peran.PEMBACA, unit_id=None, now=NOW)

    perbuatan.forget_old(contoh, now=NOW + perbuatan.SIMPAN_SELAMA)
    assert count(contoh, PerbuatanRow) == 1
    perbuatan.forget_old(contoh, now=NOW + perbuatan.SIMPAN_SELAMA * 2)
    assert count(contoh, PerbuatanRow) == 0
