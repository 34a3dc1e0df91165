"""Data packages as files: those that ship with the program, and folders of users."""

from collections.abc import Collection, Iterable, Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeVar

# Anchored at `storage`, not at a folder below it: those are no Python packages, which a
# program run from a zip could not find.
_CONTOH = files("storage") / "contoh"
_ACUAN = files("storage") / "acuan"
_AKHIRAN = (".csv", ".toml")

T = TypeVar("T", bound=Traversable)


def list_contoh() -> list[str]:
    """Return the names of the sample packages."""
    return sorted(folder.name for folder in _CONTOH.iterdir() if (folder / "paket.toml").is_file())


def read_contoh(nama: str) -> dict[str, bytes]:
    """Return the files of a sample package. Raises FileNotFoundError for an unknown name."""
    if nama not in list_contoh():
        raise FileNotFoundError(nama)
    return _contents((_CONTOH / nama).iterdir())


def read_folder(folder: Path, *, names: Collection[str], limit: int) -> dict[str, bytes]:
    """Return the CSV and TOML files of a folder, at most `limit` bytes of each.

    A file by another name than these is there without its content. Raises NotADirectoryError
    if it is no folder, and OSError, with the file's name, for what cannot be read.
    """
    if not folder.is_dir():
        raise NotADirectoryError(folder)
    return {
        berkas.name: _read(berkas, limit) if berkas.name in names else b""
        for berkas in _tables(folder.iterdir())
    }


def read_acuan(nama: str) -> bytes:
    """Return a file of national references."""
    return (_ACUAN / nama).read_bytes()


def _contents(berkas: Iterable[Traversable]) -> dict[str, bytes]:
    return {satu.name: satu.read_bytes() for satu in _tables(berkas)}


def _tables(berkas: Iterable[T]) -> Iterator[T]:
    return (satu for satu in berkas if satu.name.endswith(_AKHIRAN) and satu.is_file())


def _read(berkas: Path, limit: int) -> bytes:
    with berkas.open("rb") as isi:
        return isi.read(limit)
