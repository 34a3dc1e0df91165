"""Files by their content: kept once, whole or not at all, noticed when damaged."""

import errno
import hashlib
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from storage.simpanan import IsiRusakError, SidikTidakSahError, Simpanan
from tests.arsip_uji import file_limit, files_in

ISI = b"%PDF-1.7 nota dinas"
SIDIK = hashlib.sha256(ISI).hexdigest()


def place(data: Path, sidik: str = SIDIK) -> Path:
    return data / "berkas" / sidik[:2] / sidik


def test_what_was_put_in_comes_back_under_the_hash_of_its_content(tmp_path: Path) -> None:
    simpan = Simpanan(tmp_path)

    assert not simpan.exists(SIDIK)
    assert simpan.put(ISI) == SIDIK
    assert simpan.exists(SIDIK)
    assert simpan.read(SIDIK) == ISI
    assert files_in(tmp_path) == {f"berkas/{SIDIK[:2]}/{SIDIK}": ISI}


def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    Simpanan(tmp_path).put(ISI)
    path = place(tmp_path)

    modes = [stat.S_IMODE(satu.stat().st_mode) for satu in (path, path.parent, tmp_path / "berkas")]
    assert modes == [0o600, 0o700, 0o700]


def test_the_same_content_is_not_written_twice(tmp_path: Path) -> None:
    simpan = Simpanan(tmp_path)
    simpan.put(ISI)
    before = place(tmp_path).stat()

    assert simpan.put(ISI) == SIDIK

    after = place(tmp_path).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_many_at_once_may_put_the_same(tmp_path: Path) -> None:
    simpan = Simpanan(tmp_path)
    threads = [Thread(target=simpan.put, args=[ISI]) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert files_in(tmp_path) == {f"berkas/{SIDIK[:2]}/{SIDIK}": ISI}


@pytest.mark.parametrize("rusak", [b"", ISI[:-1], ISI[:-1] + b"X"])
def test_damage_is_noticed_and_healed_when_the_same_is_sent_again(
    tmp_path: Path, rusak: bytes
) -> None:
    simpan = Simpanan(tmp_path)
    simpan.put(ISI)
    place(tmp_path).write_bytes(rusak)

    with pytest.raises(IsiRusakError) as caught:
        simpan.read(SIDIK)
    assert caught.value.sidik == SIDIK

    simpan.put(ISI)
    assert simpan.read(SIDIK) == ISI


@pytest.mark.parametrize(
    "sidik",
    [
        "",
        "../../ceker.db",
        SIDIK.upper(),
        SIDIK[:-1],
        SIDIK + "0",
        f"{SIDIK}\n",
        "٣" * 64,
        "/" * 64,
    ],
)
def test_what_is_no_hash_never_becomes_a_path(tmp_path: Path, sidik: str) -> None:
    simpan = Simpanan(tmp_path)

    with pytest.raises(SidikTidakSahError):
        simpan.read(sidik)
    with pytest.raises(SidikTidakSahError):
        simpan.exists(sidik)


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    simpan = Simpanan(tmp_path)

    with file_limit(4096), pytest.raises(OSError, match="too large") as caught:
        simpan.put(b"x" * 10_000)

    assert caught.value.errno == errno.EFBIG
    assert files_in(tmp_path) == {}


def test_the_name_appears_only_once_the_content_is_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    fsync = os.fsync

    def watch(fd: int) -> None:
        seen.append(place(tmp_path).exists())
        fsync(fd)

    monkeypatch.setattr(os, "fsync", watch)
    Simpanan(tmp_path).put(ISI)

    # Two new folders and the file itself; then the folder that has got the name.
    assert seen == [False, False, False, True]


def test_what_a_crash_has_left_half_written_is_swept_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    simpan = Simpanan(tmp_path)
    assert simpan.sweep() == 0
    simpan.put(ISI)
    (tmp_path / "lain.tmp").write_bytes(b"")

    class MatiError(BaseException):
        """The process ends here."""

    def die(*_: object, **__: object) -> None:
        raise MatiError

    with monkeypatch.context() as mati:
        mati.setattr(Path, "rename", die)
        mati.setattr(Path, "unlink", lambda *_, **__: None)
        with pytest.raises(MatiError):
            simpan.put(b"lain")
    assert len(files_in(tmp_path)) == 3

    assert simpan.sweep() == 1
    assert files_in(tmp_path) == {f"berkas/{SIDIK[:2]}/{SIDIK}": ISI, "lain.tmp": b""}


TULIS = """
import os, sys
from pathlib import Path
from storage.simpanan import Simpanan
simpan = Simpanan(Path(sys.argv[1]))
while True:
    isi = os.urandom(300_000)
    print(simpan.put(isi), flush=True)
"""


def test_whatever_a_killed_process_has_said_is_stored_is_stored_and_whole(tmp_path: Path) -> None:
    simpan, disimpan = Simpanan(tmp_path), set[str]()
    for banyak in (1, 2, 3, 5):
        proses = subprocess.Popen(  # noqa: S603  our own program
            [sys.executable, "-c", TULIS, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        assert proses.stdout is not None
        for _ in range(banyak):
            disimpan.add(proses.stdout.readline().strip())
        proses.send_signal(signal.SIGKILL)
        disimpan |= {satu.strip() for satu in proses.stdout if satu.endswith("\n")}
        proses.stdout.close()
        proses.wait()

    simpan.sweep()

    ada = {nama.rpartition("/")[2] for nama in files_in(tmp_path)}
    assert len(disimpan) >= 11
    assert disimpan <= ada
    for sidik in ada:
        simpan.read(sidik)
