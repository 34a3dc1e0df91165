"""A bad setting stops the start with one line that names it, and no command minds another's."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.ruang import Ruang
from tests.cetakan import put

NAMES = (
    "TELEGRAM_BOT_TOKEN",
    "CEKER_ADMINS",
    "CEKER_DATA_DIR",
    "CEKER_DATABASE_URL",
    "CEKER_TELEGRAM_API",
    "CEKER_TIMEZONE",
)
READ_ONLY = next(path for path in ("/sys", "/System") if Path(path).is_dir())
"""Where even root makes no files."""
LONG = "a" * 5000

BAD = {
    "TELEGRAM_BOT_TOKEN": [
        "rahasia-tanpa-angka",
        "١٢:abc",
        "123:",
        ":abc",
        "123:a b",
        "123:abc\x1b[2J",
        " ",
        "https://t.me/bot",
    ],
    "CEKER_ADMINS": [
        "1001;1002",
        "1001 1002",
        "-5",
        "0",
        "007",
        "1.001",
        "@ani",
        "١٢",
        ",",
        " ",
        "4503599627370496",  # 2 ** 52
        "9999999999999999999",
        "9" * 5000,
    ],
    "CEKER_DATA_DIR": [
        " ",
        "/dev/null",
        "/dev/null/data",
        "berkas",
        "berkas/data",
        READ_ONLY,
        f"{READ_ONLY}/ceker",
        LONG,
        "~tidakadaorangnya/data",
        "da\nta",
        "da\x1bta",
        "da\udcffta",
        "putar/data",
    ],
    "CEKER_DATABASE_URL": [
        "foo",
        "berkas",
        "http://x",
        "sqlite",
        "sqlite:///",
        "sqlite:///:memory:",
        "sqlite:///ceker.db?mode=ro",
        "sqlite:///tidak-ada/ceker.db",
        "sqlite:////dev/null",
        "sqlite:///berkas",
        "sqlite:///.",
        f"sqlite:///{READ_ONLY}/ceker.db",
        f"sqlite:///{LONG}",
        "mysql://u:rahasia@h/d",
        "postgresql+asyncpg://u:rahasia@h/d",
        "postgresql://h:abc/d",
        "sqlite:///a\x07b",
        " ",
    ],
    "CEKER_TELEGRAM_API": [
        "tanpa.skema.test",
        "ftp://api.telegram.org",
        "http://",
        "http://[::1",
        "http://[::1]:x",
        "http://:80",
        "http://127.0.0.1:0",
        "http://127.0.0.1:99999",
        "http://a b",
        "http://a\\b",
        "http://999.1.1.1",
        "http://127.0.0.1/?x=1",
        "http://127.0.0.1/#x",
        "http://exa\u202emple.test",
        " ",
    ],
    "CEKER_TIMEZONE": [
        "Bengkulu",
        "Asia",
        "WIB",
        "../../etc/passwd",
        "/etc/localtime",
        "Asia/Jakarta/",
        LONG,
        "Asia/\x00",
        "Asia/\udcff",
        " ",
    ],
}
CASES = [
    (where, name, value)
    for name, values in BAD.items()
    for value in values
    # No environment holds a NUL, and no UTF-8 a lone surrogate.
    for where, never in (("environment", "\x00"), (".env", "\udcff"))
    if never not in value
]


async def accepted(*_: object) -> None:
    raise AssertionError("the bad value was accepted")


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A working folder of the test's own, with settings that are good."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name in NAMES or name.startswith("CEKER_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "77:AAuji")
    monkeypatch.setenv("CEKER_TELEGRAM_API", "http://127.0.0.1:1")
    monkeypatch.setattr("bot.jalan.serve", accepted)
    (tmp_path / "berkas").write_text("bukan basis data\n" * 100)
    (tmp_path / "putar").symlink_to("putar")
    return tmp_path


def ceker(*args: str) -> Result:
    return CliRunner().invoke(app, args)


def ceker_alone(folder: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Run `ceker run` as a program of its own."""
    return subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        env=os.environ | env | {"PYTHONPATH": str(Path(__file__).parents[2])},
        cwd=folder,
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
    )


def set_in(where: str, monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    if where == "environment":
        monkeypatch.setenv(name, value)
        return
    monkeypatch.delenv(name, raising=False)
    Path(".env").write_text(f"{name}='{value.replace(chr(92), chr(92) * 2)}'\n")


@pytest.mark.parametrize(
    ("where", "name", "value"), CASES, ids=[f"{w}:{n}={v[:30]!a}" for w, n, v in CASES]
)
def test_a_bad_value_stops_the_start_with_one_line_that_names_the_setting(
    monkeypatch: pytest.MonkeyPatch, where: str, name: str, value: str
) -> None:
    set_in(where, monkeypatch, name, value)

    result = ceker("run")

    assert isinstance(result.exception, SystemExit)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert re.fullmatch(r"[^\n]+\n", result.stderr)
    assert name in result.stderr
    assert len(result.stderr) < 300
    assert "rahasia" not in result.stderr
    assert not re.search(r"Traceback|Error|Invalid|should", result.stderr)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("CEKER_DATABASE_URL", "postgresql://u:rahasia@h/d", "modul Python psycopg"),
        ("CEKER_DATABASE_URL", "postgresql+pg8000://u:rahasia@h/d", "hanya SQLite"),
        ("CEKER_DATABASE_URL", "sqlite:///tidak-ada/x", "Folder untuk basis data tidak ada."),
        ("CEKER_DATABASE_URL", "sqlite:///berkas", "bukan basis data CEKER"),
        ("CEKER_DATA_DIR", "berkas", "harus folder yang dapat dibuat dan ditulis"),
        ("CEKER_ADMINS", "9999999999999999999", "misalnya 1001,1002"),
    ],
)
def test_the_line_says_what_to_write(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, said: str
) -> None:
    monkeypatch.setenv(name, value)

    assert said in ceker("run").stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("CEKER_ADMINS=1\n".encode("utf-16"), "Simpan sebagai UTF-8"),
        (b"# \xe9\nCEKER_ADMINS=1\n", "Simpan sebagai UTF-8"),
        (b"CEKER_ADMINS=1\nCEKER TIMEZONE Asia\n", "Baris 2 di .env"),
        (b"CEKER_ADMINS='1\n", "Baris 1 di .env"),
    ],
)
def test_an_env_file_that_cannot_be_read_is_one_line(content: bytes, said: str) -> None:
    Path(".env").write_bytes(content)

    result = ceker("run")

    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert said in result.stderr


def test_an_env_file_as_windows_writes_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN")
    Path(".env").write_bytes(b"\xef\xbb\xbfTELEGRAM_BOT_TOKEN=salah\r\nCEKER_TIMEZONE=\r\n")

    assert "TELEGRAM_BOT_TOKEN harus seperti" in ceker("run").stderr


def test_run_without_a_token_says_where_to_put_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN")

    result = ceker("run")

    assert result.exit_code == 1
    assert result.stderr.startswith("TELEGRAM_BOT_TOKEN belum diisi.")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("command", [("init",), ("muat", "x"), ("user", "list")])
@pytest.mark.parametrize("name", ["CEKER_TIMEZONE", "CEKER_ADMINS", "CEKER_DATABASE_URL"])
def test_every_command_on_the_database_stops_at_its_own_bad_settings(
    monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...], name: str
) -> None:
    monkeypatch.setenv(name, "foo")

    result = ceker(*command)

    assert result.exit_code == 1
    assert result.stderr.startswith(f"Pengaturan {name} harus")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "command",
    [
        ("init",),
        ("muat", "x"),
        ("tanya", "/menu", "--as", "5"),
        ("user", "list"),
        ("user", "add", "--telegram-id", "5", "--name", "Ani", "--role", "admin"),
        ("doctor",),
        ("backup",),
        ("restore", "berkas"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("value", BAD["CEKER_DATA_DIR"], ids=lambda v: f"{v[:20]!a}")
def test_no_command_falls_over_a_bad_folder(
    monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...], value: str
) -> None:
    monkeypatch.setenv("CEKER_DATA_DIR", value)

    result = ceker(*command)

    assert isinstance(result.exception, SystemExit)
    assert result.exit_code == 1
    assert re.fullmatch(r"[^\n]+\n", result.stderr)


@pytest.mark.parametrize("name", ["TELEGRAM_BOT_TOKEN", "CEKER_TELEGRAM_API"])
def test_a_command_that_does_not_speak_to_telegram_does_not_mind_how(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "salah")

    assert ceker("init").exit_code == 0


@pytest.mark.parametrize("name", sorted({*NAMES} - {"CEKER_DATA_DIR", "CEKER_TIMEZONE"}))
def test_the_demo_minds_only_what_it_uses(
    folder: Path, berkas_demo: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    put(berkas_demo, folder / "data" / "demo")

    async def serve_nobody(ruang: Ruang, *_: object) -> None:
        ruang.engine.dispose()

    monkeypatch.setattr("bot.demo.jalan.run_demo", serve_nobody)
    monkeypatch.setenv(name, "salah")

    result = ceker("demo")

    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize("value", ["berkas", READ_ONLY, "putar"])
def test_the_demo_in_a_folder_that_it_cannot_write_speaks_of_the_folder(
    monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("CEKER_DATA_DIR", value)

    result = ceker("demo")

    assert result.exit_code == 1
    assert "CEKER_DATA_DIR" in result.stderr
    assert "Port" not in result.stderr
    assert result.stderr.count("\n") == 1


def test_misspelt_settings_are_named_and_stop_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEKER_ADMIN", "5")
    monkeypatch.setenv("CEKER_WARNA", "biru")
    Path(".env").write_text("CEKER_TIMEZON=Asia/Makassar\nceker_admins=7\nLAIN=1\n")

    result = ceker("init")

    assert result.exit_code == 0
    assert result.stderr == (
        "Tidak dikenal dan tidak dipakai: CEKER_ADMIN (mungkin CEKER_ADMINS), "
        "CEKER_TIMEZON (mungkin CEKER_TIMEZONE), CEKER_WARNA.\n"
    )


def test_a_folder_with_strange_signs_in_its_name_is_used_as_it_is_named(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    monkeypatch.setenv("CEKER_DATA_DIR", " data?x#y %41 ")

    assert ceker("init").exit_code == 0
    assert (folder / "data?x#y %41" / "ceker.db").is_file()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CEKER_TIMEZONE", "Asia"),
        ("CEKER_DATABASE_URL", "sqlite:///tidak-ada/ceker.db"),
        ("CEKER_DATA_DIR", "/dev/null"),
        ("CEKER_TELEGRAM_API", "http://[::1"),
        ("CEKER_ADMINS", "9" * 19),
    ],
)
def test_as_a_program_of_its_own_it_says_no_more(folder: Path, name: str, value: str) -> None:
    result = ceker_alone(folder, **{name: value})

    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
    assert name in result.stderr
