"""The migrations make the tables that the models describe."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from storage import skema
from storage.cakram import is_sound
from storage.engine import open_engine
from storage.models import load_all


def test_migrated_tables_are_those_of_the_models(kosong: Engine) -> None:
    load_all()
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


def test_a_target_stays_when_its_document_may_print_it_in_several_tables(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'lama.db'}")
    skema.upgrade(engine, "0038")
    kolom = "indikator_id, tahun, periode, naskah, tercetak, nilai, predikat, keadaan, sumber_id"
    with engine.begin() as connection:
        for isian in (
            "paket (kode, judul, sidik) VALUES ('p', '', '')",
            "dokumen (id, kode, paket, judul, penerbit, luar) VALUES (1, 'd', 'p', '', '', 0)",
            "sumber (id, dokumen_id, tabel, baris) VALUES (1, 1, '3.1', ''), (2, 1, '3.2', '')",
            "tujuan (id, kode, nama, indikator, urutan, sumber_id) VALUES (1, 'T', '', '', 1, 1)",
            "sasaran (id, kode, tujuan_id, nama, urutan, sumber_id) VALUES (1, 'S', 1, '', 1, 1)",
            (
                "indikator (id, kode, sasaran_id, nama, pendek, satuan, polaritas, cara_jumlah, "
                "periode, jenis_nilai, formula, sumber_data, penanggung_jawab, tahun_mulai, "
                "tahun_akhir, urutan, sumber_id) VALUES (5, 'IKU-1', 1, '', '', '%', 'naik', "
                "'terakhir', 'tahun', 'angka', '', '', '', 2024, 2026, 1, 1)"
            ),
            f"target (id, {kolom}) VALUES (7, 5, 2024, 'tahun', 'pk', '75', 750000, NULL, NULL, 1)",
            f"target (id, {kolom}) VALUES (9, 5, 2024, 'tahun', 'rkt', 'B', NULL, 'B', NULL, 1)",
        ):
            connection.execute(text(f"INSERT INTO {isian}"))

    skema.upgrade(engine)

    with engine.begin() as connection:
        isi = connection.execute(text("SELECT id, naskah, tercetak, nilai, predikat FROM target"))
        assert [tuple(row) for row in isi] == [
            (7, "pk", "75", 750_000, None),
            (9, "rkt", "B", None, "B"),
        ]
        # The same in another table is another printing; in the same place it is the same one.
        tanpa = kolom.replace("sumber_id", "{}")
        lagi = f"INSERT INTO target ({kolom}) SELECT {tanpa} FROM target"  # noqa: S608
        connection.execute(text(f"{lagi.format(2)} WHERE id = 7"))
        with pytest.raises(IntegrityError), connection.begin_nested():
            connection.execute(text(f"{lagi.format(1)} WHERE id = 7"))
        # The table keeps what it refuses: a place that there is not, and a figure of two meanings.
        for salah in ("sumber_id = 99", "keadaan = 'belum_rilis'"):
            with pytest.raises(IntegrityError), connection.begin_nested():
                connection.execute(text(f"UPDATE target SET {salah}"))  # noqa: S608
    assert skema.list_missing(engine) == []
    engine.dispose()


def test_indikator_loaded_before_packages_could_say_it_are_told_by_their_names(
    tmp_path: Path,
) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'lama.db'}")
    skema.upgrade(engine, "0018")
    nama = {
        "IKU-2": "Persentase Perikatan Kerjasama yang ditindaklanjuti",
        "IKU-4": "Persentase PD yang melaporkan capaian IKK LPPD secara tepat waktu",
        "IKU-5": "Persentase perangkat daerah yang memiliki nilai IKM minimal B",
        "IKU-7": "Rata-rata pencapaian program Sekretariat Daerah",
        "IKU-8": "Jumlah Dokumen RR pada Perangkat Daerah",
    }
    with engine.begin() as connection:
        for isian in (
            "paket (kode, judul, sidik) VALUES ('p', '', '')",
            "dokumen (id, kode, paket, judul, penerbit, luar) VALUES (1, 'd', 'p', '', '', 0)",
            "sumber (id, dokumen_id, tabel, baris) VALUES (1, 1, '', '')",
            "tujuan (id, kode, nama, indikator, urutan, sumber_id) VALUES (1, 'T', '', '', 1, 1)",
            "sasaran (id, kode, tujuan_id, nama, urutan, sumber_id) VALUES (1, 'S', 1, '', 1, 1)",
            *(
                "indikator (kode, sasaran_id, nama, pendek, satuan, polaritas, cara_jumlah, "
                "periode, jenis_nilai, formula, sumber_data, penanggung_jawab, tahun_mulai, "
                f"tahun_akhir, urutan, sumber_id) VALUES ('{kode}', 1, '{satu}', '', '%', 'naik', "
                "'terakhir', 'tahun', 'angka', '', '', '', 2024, 2026, 1, 1)"
                for kode, satu in nama.items()
            ),
        ):
            connection.execute(text(f"INSERT INTO {isian}"))

    skema.upgrade(engine, "0019")

    def computed() -> dict[str, str | None]:
        with engine.connect() as connection:
            baris = connection.execute(text("SELECT kode, hitungan FROM indikator"))
            return {satu.kode: satu.hitungan for satu in baris}

    dulu = {"IKU-2": "mou_pks", "IKU-7": "program", "IKU-8": None}
    assert computed() == {**dulu, "IKU-4": None, "IKU-5": None}
    skema.upgrade(engine, "0034")
    assert computed() == {**dulu, "IKU-4": "ikk_lppd", "IKU-5": "skm"}
    engine.dispose()


def test_what_people_are_in_the_middle_of_goes_on_when_it_may_be_several_things(
    tmp_path: Path,
) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'lama.db'}")
    skema.upgrade(engine, "0018")
    with engine.begin() as connection:
        for isian in (
            "orang (id, telegram_id, nama) VALUES (7, 1001, 'P')",
            "dialog (orang_id, jenis, isi, dibuat_at, sampai_at) VALUES (7, 'isi', '{}', 1, 2)",
        ):
            connection.execute(text(f"INSERT INTO {isian}"))

    skema.upgrade(engine)

    with engine.begin() as connection:
        baris = connection.execute(text("SELECT orang_id, jenis, urutan, isi FROM dialog"))
        assert baris.one() == (7, "isi", 1, "{}")
        connection.execute(
            text("INSERT INTO dialog SELECT orang_id, 'lain', 2, isi, 1, 2 FROM dialog")
        )
    engine.dispose()


def test_what_was_promised_and_posted_before_has_no_unit_of_its_own_yet(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'lama.db'}")
    skema.upgrade(engine, "0019")
    with engine.begin() as connection:
        for isian in (
            "paket (kode, judul, sidik) VALUES ('p', '', '')",
            "dokumen (id, kode, paket, judul, penerbit, luar) VALUES (1, 'd', 'p', '', '', 0)",
            "sumber (id, dokumen_id, tabel, baris) VALUES (1, 1, '', '')",
            (
                "pos_anggaran (id, tahun, tingkat, nomor, nama, pendek, urutan, sumber_id) "
                "VALUES (1, 2025, 'program', 1, 'P', 'P', 1, 1)"
            ),
            (
                "indikator_pos (id, pos_id, nama, satuan, urutan, tercetak, nilai, sumber_id) "
                "VALUES (7, 1, 'I', '%', 1, '90', 900000, 1)"
            ),
        ):
            connection.execute(text(f"INSERT INTO {isian}"))

    skema.upgrade(engine)

    with engine.begin() as connection:
        isi = connection.execute(text("SELECT id, nama, nilai, unit_id FROM indikator_pos"))
        assert [tuple(row) for row in isi] == [(7, "I", 900_000, None)]
        # The table keeps what it refuses: a unit that there is not, and a figure of two meanings.
        for salah in ("unit_id = 99", "keadaan = 'belum_rilis'"):
            with pytest.raises(IntegrityError), connection.begin_nested():
                connection.execute(text(f"UPDATE indikator_pos SET {salah}"))  # noqa: S608
    assert skema.list_missing(engine) == []
    engine.dispose()


def test_an_opened_year_takes_registers_version_by_version_once_they_are_there(
    tmp_path: Path,
) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'lama.db'}")
    skema.upgrade(engine, "0020")
    with engine.begin() as connection:
        for isian in (
            "orang (id, telegram_id, nama) VALUES (7, 1001, 'P')",
            "unit (id, kode, nama, singkat, jenis, urutan) VALUES (3, 'b', 'B', 'B', 'bagian', 1)",
            "tahun_isian (tahun, dari_tahun, contoh, dibuka_at) VALUES (2025, 2024, 0, 1)",
        ):
            connection.execute(text(f"INSERT INTO {isian}"))

    skema.upgrade(engine, "0021")

    kolom = (
        "jenis, tahun, nomor, versi, unit_id, judul, pihak, nomor_surat, jangka_waktu, keterangan, "
        "oleh, peran, kapasitas, dibuat_at"
    )

    def add(tahun: int, versi: int) -> None:
        isi = f"'mou_pks', {tahun}, 1, {versi}, 3, 'A', '', '', '', '', 7, 'kabag', 'definitif', 1"
        with engine.begin() as connection:
            connection.execute(text(f"INSERT INTO entri_register ({kolom}) VALUES ({isi})"))  # noqa: S608

    add(2025, 1)
    add(2025, 2)
    for tahun, versi in ((2025, 2), (2024, 1)):
        # A version is written once, and only into a year that is open.
        with pytest.raises(IntegrityError):
            add(tahun, versi)
    engine.dispose()


def test_of_a_day_one_change_stands_and_those_taken_back_stay(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'lama.db'}")
    skema.upgrade(engine, "0022")
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO orang (id, telegram_id, nama) VALUES (7, 1001, 'P')"))

    skema.upgrade(engine)

    baru = (
        'INSERT INTO hari_khusus ("on", jenis, nama, oleh, pada_at, dicabut_at) '
        "VALUES ('2026-11-17', 'setempat', 'HUT', 7, '2026-11-01', {dicabut})"
    )
    for dicabut in ("'2026-11-02'", "'2026-11-03'", "NULL"):
        with engine.begin() as connection:
            connection.execute(text(baru.format(dicabut=dicabut)))
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text(baru.format(dicabut="NULL")))
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM hari_khusus")).scalar_one() == 3
    engine.dispose()


def test_of_the_same_words_one_meaning_stands_and_a_question_is_kept_once(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'lama.db'}")
    skema.upgrade(engine, "0038")
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO orang (id, telegram_id, nama) VALUES (7, 1001, 'P')"))

    skema.upgrade(engine)

    sebutan = (
        "INSERT INTO sebutan (teks, jenis, kunci, nama, oleh, pada_at, dicabut_at) "
        "VALUES ('bapelkes', 'unit', '3', 'Dinas', 7, '2026-11-01', {dicabut})"
    )
    tanya = (
        "INSERT INTO pertanyaan (kunci, teks, sebab, kali, pertama_at, terakhir_at) "
        "VALUES ('a', 'A', 'luar', 1, '2026-11-01', '2026-11-01')"
    )
    for baru in (sebutan.format(dicabut="'2026-11-02'"), sebutan.format(dicabut="NULL"), tanya):
        with engine.begin() as connection:
            connection.execute(text(baru))
    for lagi in (sebutan.format(dicabut="NULL"), tanya):
        with pytest.raises(IntegrityError), engine.begin() as connection:
            connection.execute(text(lagi))
    engine.dispose()
