"""Ctrl+C ends any command quietly with the code 130, at whatever moment it comes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PEMBUNGKUS = """
import atexit, os, signal, sys

saat = sys.argv.pop(1)

class Sela:
    def find_spec(self, nama, path=None, target=None):
        if nama == saat:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Sela())
if saat == "akhir":
    atexit.register(os.kill, os.getpid(), signal.SIGINT)
from bot.__main__ import main

main()
"""
"""Sends itself a SIGINT when it is about to import this module, or at the very end."""


def interrupt(folder: Path, saat: str, *args: str, sebelum: str = "") -> tuple[int, str]:
    """Run a command as a process of its own; return its exit code and what it complains of."""
    hasil = subprocess.run(  # noqa: S603
        [sys.executable, "-c", sebelum + PEMBUNGKUS, saat, *args],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"CEKER_DATA_DIR": str(folder / "data"), "CEKER_DATABASE_URL": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return hasil.returncode, hasil.stderr


@pytest.mark.parametrize(
    "modul", ["aiohttp", "structlog", "bot.cli", "typer", "telegram", "pydantic", "sqlalchemy"]
)
def test_while_the_program_is_read(tmp_path: Path, modul: str) -> None:
    assert interrupt(tmp_path, modul, "--help") == (130, "")


def test_while_a_command_works(tmp_path: Path) -> None:
    assert interrupt(tmp_path, "alembic", "init") == (130, "")


def test_when_all_is_done(tmp_path: Path) -> None:
    assert interrupt(tmp_path, "akhir", "--help") == (130, "")


def test_a_command_in_the_background_of_a_shell_goes_on(tmp_path: Path) -> None:
    ignored = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"

    assert interrupt(tmp_path, "typer", "--help", sebelum=ignored) == (0, "")
