"""What is kept of files that were made: the newest few, whole, and never too much."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.lkjip.lemari import Lemari
from bot.lkjip.pesanan import Jadi, Jenis
from tests.bot.lkjip.pesanan import make_pesanan
from tests.conftest import NOW

MENIT = timedelta(minutes=1)


@pytest.fixture
def lemari(tmp_path: Path) -> Lemari:
    return Lemari(tmp_path)


def files(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "laporan").rglob("*") if path.is_file()]


def keep(
    lemari: Lemari, kunci: str, menit: int, *, isi: bytes = b"isi", lingkup: str = "semua"
) -> None:
    """Keep a .docx of another chapter, made so many minutes later."""
    satu = make_pesanan(kunci=kunci * 64, lingkup=lingkup)
    lemari.keep(satu, {Jenis.DOCX: isi}, NOW + menit * MENIT)


def has(lemari: Lemari, kunci: str, *, lingkup: str = "semua", tahun: int = 2024) -> bool:
    satu = make_pesanan(kunci=kunci * 64, lingkup=lingkup, tahun=tahun)
    return lemari.find(satu, Jenis.DOCX) is not None


def test_a_file_comes_back_with_the_time_it_was_made(lemari: Lemari) -> None:
    satu = make_pesanan()
    saat = NOW + timedelta(microseconds=7)
    lemari.keep(satu, {Jenis.DOCX: b"Word", Jenis.XLSX: b"Excel"}, saat)

    assert lemari.find(satu, Jenis.DOCX) == Jadi(b"Word", saat)
    assert lemari.find(satu, Jenis.XLSX) == Jadi(b"Excel", saat)
    assert lemari.find(satu, Jenis.PDF) is None


def test_another_chapter_year_or_circle_has_none_of_it(lemari: Lemari) -> None:
    keep(lemari, "a", 0)

    assert has(lemari, "a")
    assert not has(lemari, "b")
    assert not has(lemari, "a", lingkup="unit-1")
    assert not has(lemari, "a", tahun=2025)


def test_of_one_chapter_made_twice_the_newer_is_found(lemari: Lemari) -> None:
    keep(lemari, "a", 1, isi=b"baru")
    keep(lemari, "a", 0, isi=b"lama")

    jadi = lemari.find(make_pesanan(kunci="a" * 64), Jenis.DOCX)
    assert jadi == Jadi(b"baru", NOW + MENIT)


def test_of_each_circle_the_newest_three_are_kept(lemari: Lemari) -> None:
    keep(lemari, "f", 0, lingkup="unit-1")
    for menit, kunci in enumerate("dcba"):
        keep(lemari, kunci, menit)

    assert [kunci for kunci in "abcd" if has(lemari, kunci)] == ["a", "b", "c"]
    assert has(lemari, "f", lingkup="unit-1")


def test_all_files_together_stay_below_a_size_the_newest_first(tmp_path: Path) -> None:
    lemari = Lemari(tmp_path, besar_bytes=100)
    keep(lemari, "a", 0, isi=b"x" * 40)
    keep(lemari, "b", 2, isi=b"x" * 60, lingkup="unit-1")
    assert has(lemari, "a")
    keep(lemari, "c", 1, isi=b"x" * 40, lingkup="unit-2")

    assert not has(lemari, "a")
    assert has(lemari, "b", lingkup="unit-1")
    assert has(lemari, "c", lingkup="unit-2")


def test_what_a_crash_has_left_half_written_goes_with_the_next(
    lemari: Lemari, tmp_path: Path
) -> None:
    keep(lemari, "a", 0)
    rak = tmp_path / "laporan" / "2024" / "semua"
    (rak / "x.tmp").write_bytes(b"setengah")
    (rak / "catatan.txt").write_text("bukan milik CEKER")
    keep(lemari, "b", 1)

    assert not (rak / "x.tmp").exists()
    assert (rak / "catatan.txt").exists()


def test_what_cannot_be_written_leaves_nothing_half_written(
    lemari: Lemari, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        keep(lemari, "a", 0)

    assert files(tmp_path) == []
    assert not has(lemari, "a")


def test_files_are_for_their_owner_alone(lemari: Lemari, tmp_path: Path) -> None:
    keep(lemari, "a", 0)

    assert [path.stat().st_mode & 0o777 for path in files(tmp_path)] == [0o600]
