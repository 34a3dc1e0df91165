"""Who works in the data folder: one bot at a time, and none on what is half restored."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import FolderTerpakaiError
from storage import kunci, penggantian


@contextmanager
def hold_folder(folder: Path) -> Iterator[None]:
    """Keep every other bot out of the folder. Raises FolderTerpakaiError."""
    try:
        with kunci.hold(folder):
            yield
    except kunci.TerkunciError as error:
        raise FolderTerpakaiError(error.pid) from None


def is_in_use(folder: Path) -> bool:
    """Tell whether a bot is running on the folder."""
    return folder.is_dir() and kunci.holder(folder) is not None


def restore_is_pending(folder: Path) -> bool:
    """Tell whether a restore was interrupted after its decision."""
    return penggantian.is_pending(folder)
