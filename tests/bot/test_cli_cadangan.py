"""`ceker backup` and `ceker restore`, as whoever looks after the server types them."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.messages import cadangan as kata
from core.cadangan import CadanganError, Sebab
from core.services.pemakaian import hold_folder
from storage.penggantian import BARU, KERJA, RENCANA
from tests.arsip_uji import files_in, rows_in
from tests.cadangan_uji import BERKAS, make_data


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, berkas_contoh: Path) -> Path:
    """A working folder of the test's own with data in it, at a fixed time."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_BOT_TOKEN", "CEKER_ADMINS", "CEKER_DATABASE_URL", "CEKER_TIMEZONE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CEKER_DATA_DIR", "data")
    monkeypatch.setattr("bot.cadangan.utc_now", lambda: datetime(2026, 11, 24, 10, 15, tzinfo=UTC))
    make_data(tmp_path / "data", berkas_contoh)
    return tmp_path


def ceker(*args: str) -> Result:
    return CliRunner().invoke(app, args)


def test_a_backup_says_where_it_is_and_what_it_holds(folder: Path) -> None:
    result = ceker("backup")

    assert result.exit_code == 0
    arsip = folder / "data" / "cadangan" / "ceker-20261124T101500Z.zip"
    assert result.output == (
        f"Cadangan tersimpan: data/cadangan/{arsip.name} ({kata.ukuran(arsip.stat().st_size)}).\n"
        "Isinya basis data dan 3 berkas, per 24 November 2026 17.15 WIB.\n"
    )


def test_a_backup_goes_where_one_says(folder: Path) -> None:
    assert ceker("backup", "disk/luar").exit_code == 0

    assert [path.name for path in (folder / "disk" / "luar").iterdir()] == [
        "ceker-20261124T101500Z.zip"
    ]


def test_a_restore_into_an_empty_folder_needs_nothing_but_the_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ceker("backup", "simpan")
    monkeypatch.setenv("CEKER_DATA_DIR", "baru")

    result = ceker("restore", "simpan/ceker-20261124T101500Z.zip")

    assert result.exit_code == 0
    assert result.output == (
        "Dipulihkan: basis data dan 3 berkas, per 24 November 2026 17.15 WIB.\n"
        "Bot dapat dijalankan lagi.\n"
    )
    assert rows_in(folder / "baru" / "ceker.db") == rows_in(folder / "data" / "ceker.db")
    assert files_in(folder / "baru").items() >= BERKAS.items()


def test_a_restore_over_data_is_refused_until_one_says_ganti_and_says_where_the_old_is(
    folder: Path,
) -> None:
    ceker("backup", "simpan")
    arsip = "simpan/ceker-20261124T101500Z.zip"

    tanpa, dengan = ceker("restore", arsip), ceker("restore", arsip, "--ganti")

    assert tanpa.exit_code == 1
    assert "sudah berisi" in tanpa.output
    assert "--ganti" in tanpa.output
    assert dengan.exit_code == 0
    lama = folder / "data" / "sebelum-pulih-20261124T101500Z"
    assert f"Isi sebelumnya tersimpan di {lama}." in dengan.output
    assert files_in(lama).items() >= BERKAS.items()


def test_a_damaged_backup_is_refused_on_standard_error(folder: Path) -> None:
    ceker("backup", "simpan")
    arsip = folder / "simpan" / "ceker-20261124T101500Z.zip"
    arsip.write_bytes(arsip.read_bytes()[:-1])

    result = ceker("restore", str(arsip), "--ganti")

    assert result.exit_code == 1
    assert result.stderr == "Cadangan ini rusak atau terpotong. Pakai cadangan lain.\n"
    assert result.stdout == ""


def test_a_server_database_is_pointed_to_its_own_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEKER_DATABASE_URL", "postgresql+psycopg://ceker:rahasia@localhost/ceker")

    for result in (ceker("backup"), ceker("restore", "x.zip")):
        assert result.exit_code == 1
        assert "pg_dump" in result.stderr
        assert "rahasia" not in result.output


def test_backup_without_a_database_says_how_to_make_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CEKER_DATA_DIR", str(folder / "kosong"))

    result = ceker("backup")

    assert result.exit_code == 1
    assert "ceker init" in result.output
    assert not (folder / "kosong").exists()


def interrupt(data: Path) -> None:
    """Leave the data folder as a restore does that was killed before its first rename."""
    baru = data / KERJA / BARU
    baru.mkdir(parents=True)
    (data / "ceker.db").rename(baru / "ceker.db")
    (data / "ceker.db").write_bytes(b"lama")
    rencana = {"lama": "sebelum-pulih-x", "pindah": ["ceker.db"], "baru": ["ceker.db"]}
    (data / KERJA / RENCANA).write_text(json.dumps(rencana))


def test_any_command_carries_an_interrupted_restore_through_before_it_opens_the_database(
    folder: Path,
) -> None:
    interrupt(folder / "data")

    result = ceker("user", "list")

    assert result.exit_code == 0
    assert "Pemulihan yang tadi terputus sudah diselesaikan." in result.stderr
    assert (folder / "data" / "sebelum-pulih-x" / "ceker.db").read_bytes() == b"lama"


def interrupt_between_the_renames(data: Path) -> None:
    """Leave the data folder with its old database moved aside and the new one not yet there."""
    interrupt(data)
    (data / "sebelum-pulih-x").mkdir()
    (data / "ceker.db").rename(data / "sebelum-pulih-x" / "ceker.db")


def test_a_backup_finishes_an_interrupted_restore_first_and_backs_up_what_came(
    folder: Path,
) -> None:
    isi = rows_in(folder / "data" / "ceker.db")
    interrupt_between_the_renames(folder / "data")

    result = ceker("backup", "simpan")

    assert result.exit_code == 0
    assert result.stderr == "Pemulihan yang tadi terputus sudah diselesaikan.\n"
    assert rows_in(folder / "data" / "ceker.db") == isi
    assert ceker("restore", "simpan/ceker-20261124T101500Z.zip", "--ganti").exit_code == 0


@pytest.mark.parametrize("berkas", ["simpan/ceker-20261124T101500Z.zip", "tidak-ada.zip"])
def test_a_restore_finishes_an_interrupted_one_first_whatever_becomes_of_it(
    folder: Path, berkas: str
) -> None:
    ceker("backup", "simpan")
    isi = rows_in(folder / "data" / "ceker.db")
    interrupt_between_the_renames(folder / "data")

    result = ceker("restore", berkas)

    assert result.exit_code == 1
    assert result.stderr.startswith("Pemulihan yang tadi terputus sudah diselesaikan.\n")
    assert rows_in(folder / "data" / "ceker.db") == isi


def test_a_restore_that_cannot_be_carried_through_keeps_the_bot_from_starting(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupt(folder / "data")

    def deny(self: Path, target: Path) -> Path:
        raise PermissionError(1, str(target), str(self))

    monkeypatch.setattr(Path, "rename", deny)

    result = ceker("user", "list")

    assert result.exit_code == 1
    assert "tidak boleh dibaca atau ditulis" in result.stderr
    assert (folder / "data" / "ceker.db").read_bytes() == b"lama"


@pytest.mark.parametrize("sebab", Sebab)
def test_every_reason_has_a_sentence_that_says_what_to_do(sebab: Sebab) -> None:
    kalimat = kata.ditolak(CadanganError(sebab, "data/x"))

    assert kalimat.endswith((".", "ceker init", "--ganti"))
    assert "{" not in kalimat
    assert "\n" not in kalimat


def test_a_name_from_a_strangers_archive_plays_no_tricks_on_the_terminal() -> None:
    kalimat = kata.ditolak(CadanganError(Sebab.NAMA_TERLARANG, "berkas/\x1b[2J\n{perihal}"))

    assert "berkas/?[2J?{perihal}" in kalimat


@pytest.mark.parametrize(
    ("byte", "teks"),
    [
        (0, "0 byte"),
        (999, "999 byte"),
        (1000, "1 KB"),
        (1_234_567, "1,23 MB"),
        (5 * 10**15, "5.000 TB"),
    ],
)
def test_sizes_are_printed_in_steps_of_a_thousand(byte: int, teks: str) -> None:
    assert kata.ukuran(byte) == teks


def test_nothing_is_restored_under_a_bot_that_runs_but_a_backup_can_be_made(folder: Path) -> None:
    with hold_folder(folder / "data"):
        assert ceker("backup").exit_code == 0
        [arsip] = (folder / "data" / "cadangan").iterdir()
        result = ceker("restore", str(arsip), "--ganti")

    assert result.exit_code == 1
    assert "data" in result.stderr
    assert not list((folder / "data").glob("sebelum-pulih-*"))
    assert ceker("restore", str(arsip), "--ganti").exit_code == 0


def test_a_second_bot_on_the_same_data_is_refused_with_a_clear_word(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:a")
    with hold_folder(folder / "data"):
        result = ceker("run")

    assert result.exit_code == 1
    assert f"sudah berjalan pada folder data ini (proses {os.getpid()})" in result.stderr
