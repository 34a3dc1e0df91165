"""Data packages as files: those that ship with the program, and folders of users."""

from collections.abc import Iterable
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

# Anchored at `storage`, not at a folder below it: those are no Python packages, which a
# program run from a zip could not find.
_CONTOH = files("storage") / "contoh"
_ACUAN = files("storage") / "acuan"
_AKHIRAN = (".csv", ".toml")


def list_contoh() -> list[str]:
    """Return the names of the sample packages."""
    return sorted(folder.name for folder in _CONTOH.iterdir() if (folder / "paket.toml").is_file())


def read_contoh(nama: str) -> dict[str, bytes]:
    """Return the files of a sample package. Raises FileNotFoundError for an unknown name."""
    if nama not in list_contoh():
        raise FileNotFoundError(nama)
    return _contents((_CONTOH / nama).iterdir())


def read_folder(folder: Path) -> dict[str, bytes]:
    """Return the CSV and TOML files of a folder. Raises NotADirectoryError if it is none."""
    if not folder.is_dir():
        raise NotADirectoryError(folder)
    return _contents(folder.iterdir())


def read_acuan(nama: str) -> bytes:
    """Return a file of national references."""
    return (_ACUAN / nama).read_bytes()


def _contents(berkas: Iterable[Traversable]) -> dict[str, bytes]:
    return {b.name: b.read_bytes() for b in berkas if b.name.endswith(_AKHIRAN) and b.is_file()}
