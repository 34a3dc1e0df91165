"""Replacing what is in the data folder: all of it or nothing, also when the power fails half-way.

The new content is made ready in a work folder inside the data folder, so on the same disk. A
plan written there is the moment of decision: without it the work folder is rubbish; once it
stands, the renames it lists are carried out, by whoever comes next if need be. The data folder
itself is never renamed: it may be a mount, or stand where only root may write.
"""

import errno
import fcntl
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypedDict

from storage.berkas import remove_tree, sync_folder, sync_tree

KUNCI = ".cadangan.lock"
KERJA = ".cadangan-kerja"
RENCANA = "rencana.json"
BARU = "baru"


class Rencana(TypedDict):
    """Names at the top of the data folder: where the old goes, what goes, what comes."""

    lama: str
    pindah: list[str]
    baru: list[str]


class SedangDikerjakanError(Exception):
    """Another process is at work on this data folder."""


@contextmanager
def working(data_dir: Path) -> Iterator[Path]:
    """Give an empty work folder, to one process at a time; raise SedangDikerjakanError for others.

    What an interrupted replacement has left to do is done first.
    """
    with _locked(data_dir, wait=False):
        _carry_out(data_dir)
        kerja = data_dir / KERJA
        kerja.mkdir(mode=0o700)
        try:
            yield kerja
        finally:
            if kerja.exists() and not (kerja / RENCANA).exists():
                remove_tree(kerja)


def replace(data_dir: Path, *, belongs: Callable[[str], bool], names: Iterator[str]) -> Path | None:
    """Put what stands in BARU of the work folder into the data folder.

    Whatever is there and `belongs` goes to a folder under the first of the names that is free;
    return that folder, None where there was nothing. The caller is in `working`.
    """
    baru = data_dir / KERJA / BARU
    rencana = Rencana(
        lama=next(nama for nama in names if not os.path.lexists(data_dir / nama)),
        pindah=sorted(satu.name for satu in data_dir.iterdir() if belongs(satu.name)),
        baru=sorted(satu.name for satu in baru.iterdir()),
    )
    for nama in rencana["pindah"]:
        if (data_dir / nama).is_mount():
            # Better now than in the middle of the renames.
            raise OSError(errno.EBUSY, "a mount cannot be moved", str(data_dir / nama))
    _write_plan(data_dir / KERJA, rencana)
    _carry_out(data_dir)
    return data_dir / rencana["lama"] if rencana["pindah"] else None


def is_pending(data_dir: Path) -> bool:
    """Tell whether an interrupted replacement has left something to do, or may have."""
    try:
        return (data_dir / KERJA / RENCANA).exists()
    except OSError:
        return True


def finish(data_dir: Path) -> bool:
    """Do what an interrupted replacement has left to do; tell whether there was anything."""
    if not (data_dir / KERJA / RENCANA).exists():
        return False
    with _locked(data_dir, wait=True):
        return _carry_out(data_dir)


def _write_plan(kerja: Path, rencana: Rencana) -> None:
    sementara = kerja / "rencana.tmp"
    with sementara.open("w", encoding="utf-8") as berkas:
        json.dump(rencana, berkas)
        berkas.flush()
        os.fsync(berkas.fileno())
    sync_tree(kerja)
    sementara.rename(kerja / RENCANA)
    sync_folder(kerja)


def _carry_out(data_dir: Path) -> bool:
    """Carry out the plan, from wherever it was left; clear the work folder."""
    kerja = data_dir / KERJA
    ada = (kerja / RENCANA).exists()
    if ada:
        rencana: Rencana = json.loads((kerja / RENCANA).read_text(encoding="utf-8"))
        _keep_old(data_dir, data_dir / rencana["lama"], _still_old(data_dir, rencana))
        _bring_new(data_dir, rencana["baru"])
        (kerja / RENCANA).unlink()
    if kerja.exists():
        remove_tree(kerja)
    return ada


def _still_old(data_dir: Path, rencana: Rencana) -> list[str]:
    """Return what has not moved yet: a name whose new content has come is the new one."""
    baru = data_dir / KERJA / BARU
    tiba = {nama for nama in rencana["baru"] if not os.path.lexists(baru / nama)}
    return [
        nama for nama in rencana["pindah"] if nama not in tiba and os.path.lexists(data_dir / nama)
    ]


def _keep_old(data_dir: Path, lama: Path, names: list[str]) -> None:
    if not names:
        return
    lama.mkdir(mode=0o700, exist_ok=True)
    for nama in names:
        (data_dir / nama).rename(lama / nama)
    sync_folder(lama)
    sync_folder(data_dir)


def _bring_new(data_dir: Path, names: list[str]) -> None:
    baru = data_dir / KERJA / BARU
    for nama in names:
        if os.path.lexists(baru / nama):
            (baru / nama).rename(data_dir / nama)
    sync_folder(data_dir)


@contextmanager
def _locked(data_dir: Path, *, wait: bool) -> Iterator[None]:
    fd = os.open(data_dir / KUNCI, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(fd, wait=wait)
        yield
    finally:
        os.close(fd)


def _lock(fd: int, *, wait: bool) -> None:
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError as error:
        raise SedangDikerjakanError from error
