"""A replaced data folder holds the old or the new, whenever the power fails."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from storage import penggantian
from storage.penggantian import BARU, SedangDikerjakanError
from tests.arsip_uji import files_in

LAMA = {"ceker.db": b"lama", "ceker.db-wal": b"wal", "bukti/1": b"satu", "hilang/x": b"x"}
BARU_ISI = {"ceker.db": b"baru", "bukti/1": b"satu baru", "bukti/2": b"dua", "gambar/g": b"g"}
TETAP = {"cadangan/c.zip": b"c", "ceker.lock": b""}


class MatiError(BaseException):
    """The power fails: nothing that follows is carried out."""


def fill(folder: Path, isi: dict[str, bytes]) -> None:
    for nama, satu in isi.items():
        (folder / nama).parent.mkdir(parents=True, exist_ok=True)
        (folder / nama).write_bytes(satu)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    fill(tmp_path / "data", LAMA | TETAP)
    return tmp_path / "data"


def belongs(nama: str) -> bool:
    return nama not in {"cadangan", "ceker.lock"} and nama[0] != "."


def names() -> Iterator[str]:
    return iter(("simpan-1", "simpan-2"))


def replace(data: Path) -> Path | None:
    with penggantian.working(data) as kerja:
        fill(kerja / BARU, BARU_ISI)
        return penggantian.replace(data, belongs=belongs, names=names())


def under(folder: str, isi: dict[str, bytes]) -> dict[str, bytes]:
    return {f"{folder}/{nama}": satu for nama, satu in isi.items()}


def test_the_new_takes_the_place_of_the_old_which_is_kept(data: Path) -> None:
    assert replace(data) == data / "simpan-1"

    assert files_in(data) == BARU_ISI | TETAP | under("simpan-1", LAMA)


def test_a_second_time_keeps_what_the_first_kept(data: Path) -> None:
    (data / "simpan-1").mkdir()

    assert replace(data) == data / "simpan-2"


def test_where_there_was_nothing_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()

    assert replace(tmp_path / "data") is None
    assert files_in(tmp_path / "data") == BARU_ISI


def die_at_rename(monkeypatch: pytest.MonkeyPatch, nomor: int) -> list[str]:
    """Let the power fail just before the rename of this number; return the names renamed."""
    rename, done = Path.rename, list[str]()

    def once(self: Path, target: Path) -> Path:
        if len(done) == nomor:
            raise MatiError
        done.append(self.name)
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", once)
    return done


SEMUA = [
    "rencana.tmp",
    "bukti",
    "ceker.db",
    "ceker.db-wal",
    "hilang",
    "bukti",
    "ceker.db",
    "gambar",
]


@pytest.mark.parametrize("nomor", range(len(SEMUA) + 1))
@pytest.mark.parametrize("lagi", [None, *range(4)])
def test_after_a_crash_at_any_step_the_next_start_finds_all_old_or_all_new(
    data: Path, nomor: int, lagi: int | None
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        done = die_at_rename(patch, nomor)
        if nomor < len(SEMUA):
            with pytest.raises(MatiError):
                replace(data)
        else:
            replace(data)
        assert done == SEMUA[:nomor]
    if lagi is not None:
        # It fails once more, while the first failure is being put right.
        with pytest.MonkeyPatch.context() as patch:
            die_at_rename(patch, lagi)
            with suppress(MatiError):
                penggantian.finish(data)

    penggantian.finish(data)

    # The first rename is the decision.
    baru = BARU_ISI | TETAP | under("simpan-1", LAMA)
    assert files_in(data) == (baru if nomor else LAMA | TETAP)
    assert not penggantian.finish(data)


def test_whoever_comes_next_to_work_carries_an_interrupted_replacement_through(
    data: Path,
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        die_at_rename(patch, 3)
        with pytest.raises(MatiError):
            replace(data)

    with penggantian.working(data) as kerja:
        assert list(kerja.iterdir()) == []
        assert (data / "ceker.db").read_bytes() == b"baru"


def test_what_a_crash_left_before_the_decision_is_cleared_away(data: Path) -> None:
    fill(data / penggantian.KERJA, {"baru/ceker.db": b"setengah"})

    assert not penggantian.finish(data)
    with penggantian.working(data) as kerja:
        assert list(kerja.iterdir()) == []

    assert files_in(data) == LAMA | TETAP


def test_only_one_works_on_a_data_folder_at_a_time(data: Path) -> None:
    with (
        penggantian.working(data),
        pytest.raises(SedangDikerjakanError),
        penggantian.working(data),
    ):
        pass
    with penggantian.working(data):
        pass


def test_a_mount_inside_is_noticed_before_anything_moves(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "is_mount", lambda self: self.name == "bukti")

    with pytest.raises(OSError, match="mount"):
        replace(data)

    assert files_in(data) == LAMA | TETAP
