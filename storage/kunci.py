"""A lock on the data folder: one bot at a time works in it."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NAMA = "ceker.lock"


class TerkunciError(Exception):
    """Another process holds the folder; `pid` is None where it could not be read."""

    def __init__(self, pid: int | None) -> None:
        super().__init__(f"held by process {pid}")
        self.pid = pid


@contextmanager
def hold(folder: Path) -> Iterator[None]:
    """Hold the folder. Raises TerkunciError. The system lets go even after a SIGKILL."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    berkas = os.open(folder / NAMA, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(berkas, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise TerkunciError(_pid(berkas)) from None
        os.ftruncate(berkas, 0)
        os.write(berkas, str(os.getpid()).encode())
        yield
    finally:
        os.close(berkas)


def holder(folder: Path) -> int | None:
    """Return the process that holds the folder, 0 where it cannot be told, None: nobody."""
    try:
        berkas = os.open(folder / NAMA, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    try:
        # Shared, so that two who ask at once do not take each other for a bot.
        fcntl.flock(berkas, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return _pid(berkas) or 0
    finally:
        os.close(berkas)
    return None


def _pid(berkas: int) -> int | None:
    isi = os.pread(berkas, 32, 0)
    return int(isi) if isi.isdigit() else None
