"""The `ceker` command, as whoever installs it types it."""

import socket
import stat
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import Session, select
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.ruang import Ruang
from core.services.hari_kerja import read_calendar
from core.services.kewajiban import bring_up_to_date
from storage.engine import open_engine, writing
from storage.models import (
    IsianRow,
    JadwalIsiRow,
    JenisKewajibanRow,
    PosAnggaranRow,
    TahunIsianRow,
    TargetRow,
)
from tests.cetakan import put


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A working folder of the test's own, without settings."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_BOT_TOKEN", "CEKER_ADMINS", "CEKER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CEKER_DATA_DIR", str(tmp_path / "data"))
    return tmp_path


def ceker(*args: str) -> Result:
    return CliRunner().invoke(app, args)


def test_init_is_safe_to_run_twice_and_loads_the_sample_once(folder: Path) -> None:
    first, second = ceker("init", "--contoh"), ceker("init", "--contoh")

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert "dimuat, " in first.output
    assert "tidak ada yang berubah" in second.output
    assert (folder / "data" / "ceker.db").is_file()


def test_init_with_the_sample_activates_no_kind_of_obligation(folder: Path) -> None:
    assert ceker("init", "--contoh").exit_code == 0

    engine = open_engine(f"sqlite:///{folder / 'data' / 'ceker.db'}")
    with writing(engine) as session:
        jenis = {row.kode: row.aktif_on for row in session.exec(select(JenisKewajibanRow))}
        baru = bring_up_to_date(session, read_calendar(session), on=date(2027, 1, 20))
    engine.dispose()
    assert len(jenis) == 7
    assert set(jenis.values()) == {None}
    assert baru == 0


def test_init_with_the_sample_opens_no_year_and_invents_no_figure(folder: Path) -> None:
    for _ in range(2):
        assert ceker("init", "--contoh").exit_code == 0

    engine = open_engine(f"sqlite:///{folder / 'data' / 'ceker.db'}", read_only=True)
    with Session(engine) as session:
        for table in (TahunIsianRow, JadwalIsiRow, IsianRow):
            assert session.exec(select(table)).all() == []
        assert set(session.exec(select(PosAnggaranRow.tahun))) == {2024}
        assert set(session.exec(select(TargetRow.tahun))) == {2024}
        assert "isian" not in set(session.exec(select(TargetRow.naskah)))
    engine.dispose()


@pytest.mark.parametrize("command", ["init", "demo"])
def test_a_folder_that_a_command_makes_is_its_owners_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    async def serve_nobody(ruang: Ruang, *_: object) -> None:
        ruang.engine.dispose()

    monkeypatch.setattr("bot.demo.jalan.run_demo", serve_nobody)

    assert ceker(command).exit_code == 0

    for path in (folder / "data", *(folder / "data").rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_a_folder_that_is_there_already_keeps_what_others_may_do_in_it(folder: Path) -> None:
    (folder / "data").mkdir()
    (folder / "data").chmod(0o750)

    assert ceker("init").exit_code == 0

    assert stat.S_IMODE((folder / "data").stat().st_mode) == 0o750


def test_tanya_answers_a_registered_person_as_the_chat_does(
    folder: Path, berkas_contoh: Path
) -> None:
    put(berkas_contoh, folder / "data")
    ceker(
        *("user", "add", "--telegram-id", "5", "--name", "Ani"),
        *("--role", "kabag", "--unit", "bagian-hukum"),
    )
    answer = ceker("tanya", "--as", "5", "/capaian 2024")

    assert "96,23" in answer.output
    assert "<" not in answer.output


def test_tanya_tells_somebody_unknown_how_to_ask_and_writes_nothing(folder: Path) -> None:
    ceker("init")
    basis = (folder / "data" / "ceker.db").read_bytes()

    answer = ceker("tanya", "--as", "9", "/capaian 2024")

    assert answer.exit_code == 0
    assert "belum terdaftar" in answer.output
    assert (folder / "data" / "ceker.db").read_bytes() == basis
    assert ceker("user", "list").output.startswith("Belum ada pengguna")


def test_tanya_in_a_folder_without_a_database_makes_none(folder: Path) -> None:
    answer = ceker("tanya", "--as", "9", "/capaian 2024")

    assert answer.exit_code == 1
    assert answer.stderr == "Basis data belum ada di sini. Buat dengan: ceker init\n"
    assert list(folder.iterdir()) == []


def test_tanya_answers_an_admin_of_the_settings_before_the_bot_has_started(
    folder: Path, berkas_contoh: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(berkas_contoh, folder / "data")
    monkeypatch.setenv("CEKER_ADMINS", "9")

    assert "96,23" in ceker("tanya", "--as", "9", "/capaian 2024").output


@pytest.mark.parametrize("port", [65535, 65534])
def test_a_port_in_use_is_told_with_another_one_that_there_is(
    folder: Path, berkas_demo: Path, port: int
) -> None:
    put(berkas_demo, folder / "data" / "demo")
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", port))
        taken.listen()
        result = ceker("demo", "--port", str(port))

    assert result.exit_code == 1
    lain = 131069 - port
    assert result.stderr == (
        f"Port {port} tidak dapat dipakai. Pilih yang lain, misalnya: ceker demo --port {lain}\n"
    )


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("foo",), "tidak dikenal, atau berlebih. Lihat: ceker --help"),
        (("init", "x"), "tidak dikenal, atau berlebih. Lihat: ceker init --help"),
        (("init", "--conto"), "Mungkin maksud Anda --contoh? Lihat: ceker init --help"),
        (("init", "--cont\x1b[2Joh"), "--cont<U+001B>[2Joh tidak dikenal"),
        (("user", "end", "--role"), "--role tidak dikenal atau isiannya kurang."),
        (("muat",), "FOLDER belum diisi. Lihat: ceker muat --help"),
        (("tanya", "/menu"), "--as belum diisi. Lihat: ceker tanya --help"),
        (("demo", "--port", "70000"), "--port tidak sesuai: port adalah bilangan 0 sampai 65535."),
        (("demo", "--port", "x"), "port adalah bilangan 0 sampai 65535."),
        (("user", "end", "--telegram-id", "5", "--role", "raja"), "Pilihan: pimpinan, kabag, "),
    ],
)
def test_a_mistyped_line_is_answered_with_one_that_says_what_to_type(
    args: tuple[str, ...], said: str
) -> None:
    result = CliRunner().invoke(app, args, prog_name="ceker")

    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stderr.count("\n") == 1
    assert not {"\x1b"} & set(result.output)


def test_help_is_no_mistake_and_no_command_at_all_shows_it() -> None:
    assert ceker("--help").exit_code == 0
    assert "Buat atau mutakhirkan basis data." in ceker().output
