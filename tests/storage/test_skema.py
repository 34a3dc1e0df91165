"""The migrations make the tables that the models describe."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect, text
from sqlmodel import SQLModel

from storage import skema
from storage.cakram import is_sound
from storage.engine import open_engine


def test_migrated_tables_are_those_of_the_models(kosong: Engine) -> None:
    with kosong.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_a_database_knows_what_it_lacks(kosong: Engine) -> None:
    assert skema.list_missing(kosong) == []

    with kosong.begin() as connection:
        connection.execute(text("DROP TABLE penugasan"))
        connection.execute(text("ALTER TABLE orang DROP COLUMN nama"))

    assert sorted(skema.list_missing(kosong)) == ["orang.nama", "penugasan"]
    assert not is_sound(kosong)


def test_upgrading_twice_changes_nothing(kosong: Engine) -> None:
    before = inspect(kosong).get_table_names()

    skema.upgrade(kosong)

    assert inspect(kosong).get_table_names() == before


def test_each_migration_runs_on_what_the_one_before_left(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'bertahap.db'}")
    files = (skema.MIGRATIONS / "versions").glob("0*.py")
    for revision in sorted(path.name[:4] for path in files):
        skema.upgrade(engine, revision)
        with engine.connect() as connection:
            found = connection.execute(text("SELECT version_num FROM alembic_version"))
            assert found.scalar_one() == revision
    engine.dispose()


def test_upgrading_keeps_what_a_filled_database_holds(contoh: Engine) -> None:
    skema.upgrade(contoh)

    with contoh.connect() as connection:
        count = connection.execute(text("SELECT count(*) FROM pos_anggaran"))
        assert count.scalar_one() == 3 + 18 + 54 + 1


def test_figures_keep_their_value_when_their_column_gets_other_places(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'lama.db'}")
    skema.upgrade(engine, "0007")
    lama = [71_390_000, -1_500_000, 0, 50_906_752_982_000_000, None]
    with engine.begin() as connection:
        for isian in (
            "paket (kode, judul, sidik) VALUES ('p', '', '')",
            "dokumen (id, kode, paket, judul, penerbit, luar) VALUES (1, 'd', 'p', '', '', 0)",
            "sumber (id, dokumen_id, tabel, baris) VALUES (1, 1, '', '')",
        ):
            connection.execute(text(f"INSERT INTO {isian}"))
        for tahun, nilai in enumerate(lama):
            keadaan = "'tercetak_kosong'" if nilai is None else "NULL"
            connection.execute(
                text(
                    "INSERT INTO angka_lain (kunci, tahun, uraian, satuan, tercetak, nilai, "  # noqa: S608
                    f"keadaan, sumber_id) VALUES ('x', {tahun}, '', '', '', :nilai, {keadaan}, 1)"
                ),
                {"nilai": nilai},
            )

    skema.upgrade(engine, "0008")

    with engine.connect() as connection:
        baris = connection.execute(text("SELECT nilai FROM angka_lain ORDER BY tahun"))
        assert [b.nilai for b in baris] == [713_900, -15_000, 0, 509_067_529_820_000, None]
    engine.dispose()
