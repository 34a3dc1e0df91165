"""Which files there are in a folder."""

import errno
import os
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

from storage.berkas import TautanError, list_files, remove_tree, sync_folder


def test_files_are_listed_by_path_and_what_does_not_belong_is_not_looked_into(
    tmp_path: Path,
) -> None:
    for nama in ("b/2.txt", "b/1.txt", "a.txt", "c/tautan/x", "kosong/lagi/.x"):
        (tmp_path / nama).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / nama).write_bytes(b"")
    (tmp_path / "c" / "tautan" / "y").symlink_to("/etc")

    found = list_files(tmp_path, lambda bagian: bagian[0] != "c" and bagian[-1][0] != ".")

    assert list(found) == [
        (("a.txt",), tmp_path / "a.txt"),
        (("b", "1.txt"), tmp_path / "b" / "1.txt"),
        (("b", "2.txt"), tmp_path / "b" / "2.txt"),
    ]


@pytest.mark.parametrize("tujuan", ["a.txt", "/etc", "tidak-ada"])
def test_a_link_is_refused_wherever_it_leads(tmp_path: Path, tujuan: str) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "tautan").symlink_to(tujuan)

    with pytest.raises(TautanError) as caught:
        list(list_files(tmp_path, lambda _: True))

    assert caught.value.path == tmp_path / "tautan"


def test_a_pipe_is_passed_over_rather_than_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa")

    assert list(list_files(tmp_path, lambda _: True)) == []


def test_a_folder_is_removed_however_deep_and_what_a_link_leads_to_stays(tmp_path: Path) -> None:
    (tmp_path / "tetap").mkdir()
    (tmp_path / "tetap" / "x").write_bytes(b"")
    dalam = tmp_path / "hapus"
    dalam.mkdir()
    (dalam / "tautan").symlink_to(tmp_path / "tetap")
    for _ in range(sys.getrecursionlimit() + 100):
        dalam /= "d"
        dalam.mkdir()
    (dalam / "x").write_bytes(b"")

    remove_tree(tmp_path / "hapus")

    assert list(tmp_path.iterdir()) == [tmp_path / "tetap"]
    assert (tmp_path / "tetap" / "x").exists()


@pytest.mark.parametrize(("nomor", "gagal"), [(errno.EINVAL, False), (errno.EIO, True)])
def test_a_disk_that_cannot_sync_a_folder_is_no_failure_but_a_broken_one_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nomor: int, *, gagal: bool
) -> None:
    def refuse(fd: int) -> None:
        raise OSError(nomor, str(fd))

    monkeypatch.setattr(os, "fsync", refuse)

    with pytest.raises(OSError, match=r"\d") if gagal else nullcontext():
        sync_folder(tmp_path)
