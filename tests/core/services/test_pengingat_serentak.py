"""Two processes that tick at once: the database lets each rung of each person be there once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, SQLModel, col, select

from core.services import orang, pengingat
from core.services.hari_kerja import load_calendar
from core.services.kabar import Jenis
from storage.engine import writing
from storage.models import AnakTerlewatRow, BundelRow, OutboxRow, PengingatRow
from tests.bot.pengingat.orang_tenggat import H7, Dunia, make_dunia
from tests.conftest import NOW
from tests.mesin import open_file

DUA = 2


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


@pytest.fixture
def lain(dunia: Dunia) -> Iterator[Engine]:
    """The database as another process has it open."""
    engine = open_file(Path(dunia.engine.url.database or ""))
    yield engine
    engine.dispose()


def make_row(dunia: Dunia, **beda: object) -> PengingatRow:
    row = PengingatRow(
        kewajiban_id=dunia.owed(),
        orang_id=dunia.operator.orang_id,
        kunci="2027-01-31:h-7",
        nasib="dilewati",
        dibuat_at=H7,
    )
    for nama, nilai in beda.items():
        setattr(row, nama, nilai)
    return row


def write(engine: Engine, row: SQLModel) -> None:
    with writing(engine) as session:
        session.add(row)


def test_the_database_refuses_a_second_row_of_an_obligation_a_person_and_a_rung(
    dunia: Dunia, lain: Engine
) -> None:
    write(dunia.engine, make_row(dunia))

    # Whatever else they say, and whichever connection they come from.
    for engine in (dunia.engine, lain):
        with pytest.raises(IntegrityError, match="UNIQUE"):
            write(engine, make_row(dunia, nasib="kirim", sebab="bersamaan"))


@pytest.mark.parametrize("beda", ["kewajiban_id", "orang_id", "kunci"])
def test_another_obligation_person_or_rung_has_a_row_of_its_own(dunia: Dunia, beda: str) -> None:
    lain: dict[str, object] = {
        "kewajiban_id": dunia.owed("dinsos"),
        "orang_id": dunia.kadis.orang_id,
        "kunci": "2027-01-31:h-3",
    }
    write(dunia.engine, make_row(dunia))

    write(dunia.engine, make_row(dunia, **{beda: lain[beda]}))

    with Session(dunia.engine) as session:
        assert len(session.exec(select(PengingatRow)).all()) == 2


def test_the_database_refuses_a_second_message_of_a_day_for_a_person(dunia: Dunia) -> None:
    siapa = dunia.operator.orang_id
    write(dunia.engine, BundelRow(orang_id=siapa, on=H7.date(), dibuat_at=H7))

    with pytest.raises(IntegrityError, match="UNIQUE"):
        write(dunia.engine, BundelRow(orang_id=siapa, on=H7.date(), dibuat_at=H7))


def test_two_ticks_at_once_from_two_connections_write_each_rung_down_once(
    dunia: Dunia, lain: Engine
) -> None:
    # The head is written to; for the operator, who cannot be, there is a note of each rung.
    orang.mark_blocked(dunia.engine, dunia.operator.telegram_id, now=NOW)
    berencana = Barrier(DUA)

    def tick(engine: Engine) -> int:
        """Plan, wait until the other has planned the same, and carry it out."""
        tinjauan = pengingat.preview(engine, load_calendar(engine), now=H7)
        berencana.wait(timeout=10)
        return pengingat.carry_out(engine, tinjauan, now=H7)

    with ThreadPoolExecutor(DUA) as pool:
        banyak = list(pool.map(tick, (dunia.engine, lain)))

    assert sorted(banyak) == [0, 1]
    with Session(dunia.engine) as session:
        catatan = [
            (row.orang_id, row.kunci.partition(":")[2], row.nasib)
            for row in session.exec(
                select(PengingatRow).order_by(col(PengingatRow.orang_id), col(PengingatRow.kunci))
            )
        ]
        [bundel] = session.exec(select(BundelRow)).all()
        [kiriman] = session.exec(select(OutboxRow).where(OutboxRow.jenis == Jenis.PENGINGAT)).all()
        terlewat = session.exec(select(AnakTerlewatRow)).all()
    kadis, operator = dunia.kadis.orang_id, dunia.operator.orang_id
    assert sorted(catatan) == sorted(
        [
            (operator, "h-30", "dilewati"),
            (operator, "h-14", "dilewati"),
            (operator, "h-7", "dilewati"),
            (kadis, "h-30", "digabung"),
            (kadis, "h-14", "digabung"),
            (kadis, "h-7", "kirim"),
        ]
    )
    assert (bundel.orang_id, kiriman.orang_id) == (kadis, kadis)
    # The three rungs of each of the 26 units that nobody has joined.
    assert len(terlewat) == 3 * 26
