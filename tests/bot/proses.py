"""`ceker` as a process of its own, against a stand-in of the test's."""

import asyncio
import os
import sys
from pathlib import Path

TOKEN = "77:AArahasia-sekali"  # noqa: S105  the stand-in's own


async def ceker(
    folder: Path, api: str, *args: str, stdout: int | None = None, **settings: str
) -> asyncio.subprocess.Process:
    """Start a command with its data under this folder; its log goes to `folder`/log.txt."""
    env = os.environ | {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "CEKER_TELEGRAM_API": api,
        "CEKER_ADMINS": "",
        "CEKER_DATA_DIR": str(folder / "data"),
        "CEKER_DATABASE_URL": "",
        **settings,
    }
    with (folder / "log.txt").open("ab") as log:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *args),
            cwd=Path(__file__).parents[2],
            env=env,
            stdout=log if stdout is None else stdout,
            stderr=log,
        )


def log_of(folder: Path) -> str:
    return (folder / "log.txt").read_text()
