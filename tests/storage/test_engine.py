"""What the database promises: keys that hold, writers that queue, readers that do not wait."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel, select

from storage.engine import insert, open_engine, reading, writing
from storage.models import AngkaLainRow, DokumenRow, PaketRow, SubBagianRow, SumberRow


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'ceker.db'}"


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    engine = open_engine(url)
    SQLModel.metadata.create_all(engine)
    yield engine
    engine.dispose()


def list_judul(engine: Engine) -> list[str]:
    with reading(engine) as session:
        return list(session.exec(select(PaketRow.judul)))


def test_row_that_refers_to_nothing_is_refused(engine: Engine) -> None:
    with pytest.raises(IntegrityError), writing(engine) as session:
        session.add(SubBagianRow(unit_id=99, nama="Tanpa induk", urutan=1))


def test_failed_write_leaves_nothing(engine: Engine) -> None:
    def fail() -> None:
        with writing(engine) as session:
            session.add(PaketRow(kode="a", judul="A", sidik=""))
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()

    assert list_judul(engine) == []


def test_reader_sees_the_state_before_an_unfinished_write(engine: Engine) -> None:
    with writing(engine) as session:
        session.add(PaketRow(kode="a", judul="A", sidik=""))
        session.flush()
        assert list_judul(engine) == []

    assert list_judul(engine) == ["A"]


def test_second_writer_waits_for_the_first_and_builds_on_what_it_wrote(
    engine: Engine, url: str
) -> None:
    with writing(engine) as session:
        session.add(PaketRow(kode="a", judul="0", sidik=""))
    holds, lain = Event(), open_engine(url)

    def count_up(satu: Engine) -> None:
        with writing(satu) as session:
            paket = session.exec(select(PaketRow)).one()
            holds.set()
            paket.judul = str(int(paket.judul) + 1)

    with ThreadPoolExecutor(2) as pool, writing(engine) as session:
        kini = session.exec(select(PaketRow)).one()
        menunggu = pool.submit(count_up, lain)
        # It cannot have read: the lock is taken before its first statement.
        assert not holds.wait(0.2)
        kini.judul = "1"
        session.commit()
        menunggu.result(timeout=5)

    assert list_judul(engine) == ["2"]
    lain.dispose()


def test_database_file_is_kept_safe_on_power_loss_and_readable_during_writes(
    engine: Engine,
) -> None:
    with engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"
        assert connection.execute(text("PRAGMA synchronous")).scalar_one() == 2


def test_insert_can_give_way_to_a_row_that_is_there(engine: Engine) -> None:
    for judul in ("pertama", "kedua"):
        with writing(engine) as session:
            session.exec(
                insert(session, PaketRow)
                .values(kode="a", judul=judul, sidik="")
                .on_conflict_do_nothing()
            )

    assert list_judul(engine) == ["pertama"]


@pytest.mark.parametrize(
    ("nilai", "predikat", "keadaan", "boleh"),
    [
        (Decimal("66.36"), None, None, True),
        (None, "B", None, True),
        (Decimal("66.36"), "B", None, True),
        (None, None, "tercetak_strip", True),
        (None, None, None, False),
        (Decimal(0), None, "tercetak_strip", False),
        (None, "B", "belum_rilis", False),
    ],
)
def test_figure_has_one_meaning(
    engine: Engine, nilai: Decimal | None, predikat: str | None, keadaan: str | None, *, boleh: bool
) -> None:
    with writing(engine) as session:
        session.add(PaketRow(kode="a", judul="A", sidik=""))
        session.flush()
        dokumen = DokumenRow(
            kode="d", paket="a", judul="D", penerbit="", tahun=None, tanggal=None, luar=False
        )
        session.add(dokumen)
        session.flush()
        session.add(SumberRow(id=1, dokumen_id=dokumen.id or 0, tabel="T", baris="1"))
    angka = AngkaLainRow(
        kunci="k",
        tahun=2024,
        uraian="",
        satuan="",
        tercetak="x",
        nilai=nilai,
        predikat=predikat,
        keadaan=keadaan,
        sumber_id=1,
    )

    def save() -> None:
        with writing(engine) as session:
            session.add(angka)

    if boleh:
        save()
    else:
        with pytest.raises(IntegrityError, match="satu_arti"):
            save()
