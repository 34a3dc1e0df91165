"""The data folder as files: what is in it, and that it reaches the disk."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path


class TautanError(Exception):
    """There is a symbolic link at `path`."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"symbolic link {path}")
        self.path = path


def list_files(
    folder: Path, belongs: Callable[[tuple[str, ...]], bool], bagian: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Path]]:
    """Yield every regular file below the folder, as the parts of its path and the path.

    `belongs` is asked for each folder and file; what it leaves out is not looked into. Raises
    TautanError for a symbolic link. Pipes and sockets hold no data and are passed over.
    """
    for entri in sorted(os.scandir(folder.joinpath(*bagian)), key=lambda entri: entri.name):
        ini = (*bagian, entri.name)
        if not belongs(ini):
            continue
        if entri.is_symlink():
            raise TautanError(Path(entri.path))
        if entri.is_dir():
            yield from list_files(folder, belongs, ini)
        elif entri.is_file():
            yield ini, Path(entri.path)


def make_private(path: Path) -> None:
    """Make an empty file for its owner alone, where there is nothing and one can be made."""
    with suppress(OSError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def remove_tree(folder: Path) -> None:
    """Remove the folder and all in it, however deep; a link in it goes, not what it leads to."""
    # shutil calls itself for every folder in a folder, and ends at the interpreter's limit.
    semua = [str(folder)]
    for satu in semua:
        with os.scandir(satu) as isi:
            for entri in isi:
                if entri.is_dir(follow_symlinks=False):
                    semua.append(entri.path)
                else:
                    Path(entri.path).unlink()
    for satu in reversed(semua):
        Path(satu).rmdir()


def sync_folder(folder: Path) -> None:
    """Return when the names in the folder are on the disk, as fsync does for what is in a file."""
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    except OSError as error:
        # Some network and USB file systems cannot do it for a folder.
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise
    finally:
        os.close(fd)


def sync_tree(folder: Path) -> None:
    """Do so for the folder and every one below it."""
    for induk, _, _ in os.walk(folder):
        sync_folder(Path(induk))
