"""`ceker muat`: what is wrong with a package is told line by line, and obeyed by no terminal."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from tests.paket_kecil import make_isi


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A working folder of the test's own, without settings, with a whole package in it."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_BOT_TOKEN", "CEKER_ADMINS", "CEKER_DATABASE_URL", "CEKER_DATA_DIR"):
        monkeypatch.delenv(name, raising=False)
    write(tmp_path / "paketku")
    return tmp_path / "paketku"


def write(folder: Path, *ganti: tuple[str, str, str]) -> None:
    folder.mkdir(exist_ok=True)
    for berkas, isi in make_isi(*ganti).items():
        (folder / berkas).write_bytes(isi)


def muat(folder: str = "paketku") -> Result:
    return CliRunner().invoke(app, ["muat", folder])


def test_a_whole_package_is_loaded_once() -> None:
    assert "dimuat, " in muat().output
    assert "tidak ada yang berubah" in muat().output


def test_one_file_as_excel_writes_it_is_one_problem(folder: Path) -> None:
    berkas = folder / "anggaran.csv"
    berkas.write_bytes(berkas.read_bytes().replace(b",", b";"))

    result = muat()

    assert result.exit_code == 1
    assert result.stderr == (
        "anggaran.csv baris 1: pisahkan kolom dengan koma, bukan “;”\n"
        "Paket data tidak dimuat: 1 hal perlu diperbaiki.\n"
    )


@pytest.mark.parametrize(
    ("ganti", "said"),
    [
        (
            ("anggaran.csv", "2,Hukum,,", "2,Hu\x1b[2Jkum,,"),
            "anggaran.csv baris 6 kolom uraian: ada karakter yang tidak terlihat, U+001B",
        ),
        (
            ("anggaran.csv", "kegiatan,3,Kerja", "kegiatan\u202e,3,Kerja"),
            "anggaran.csv baris 9 kolom tingkat: ada karakter yang tidak terlihat, U+202E",
        ),
        (
            ("narasi.toml", 'jenis = "penyebab"', '"ju\\u001b[2Jdul" = 1\njenis = "penyebab"'),
            "kolom ju<U+001B>[2Jdul: kolom ini tidak dikenal",
        ),
    ],
)
def test_what_a_file_hides_is_told_and_not_sent_to_the_terminal(
    folder: Path, ganti: tuple[str, str, str], said: str
) -> None:
    write(folder, ganti)

    result = muat()

    assert result.exit_code == 1
    assert said in result.stderr
    assert not {"\x1b", "\u202e"} & set(result.output)


def test_a_strange_file_is_named_without_its_tricks(folder: Path) -> None:
    (folder / "a\x1b[2J\u202e.csv").write_text("a\n")

    assert "a<U+001B>[2J<U+202E>.csv: berkas ini bukan bagian dari paket" in muat().stderr


def test_a_large_file_is_refused_before_it_is_read(folder: Path) -> None:
    with (folder / "inovasi.csv").open("wb") as berkas:
        berkas.truncate(3 * 10**9)  # a hole: no disk, but memory if it were read

    assert "inovasi.csv: berkas lebih besar dari 20 MB" in muat().stderr


def test_a_file_that_cannot_be_opened_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(berkas: Path, limit: int) -> bytes:
        raise PermissionError(13, f"not {limit} bytes", str(berkas))

    monkeypatch.setattr("storage.contoh_paket._read", refuse)

    result = muat()

    assert result.exit_code == 1
    assert "tidak dapat dibuka; periksa izinnya" in result.stderr
    assert str(folder.name) in result.stderr


@pytest.mark.parametrize("folder_lain", ["tidak-ada", "x" * 5000, "paketku/target.csv"])
def test_what_is_no_folder_is_one_problem(folder_lain: str) -> None:
    result = muat(folder_lain)

    assert result.exit_code == 1
    assert result.stderr.count("\n") == 2
    assert len(result.stderr) < 300


def test_of_very_many_problems_the_first_are_told_and_the_rest_counted(folder: Path) -> None:
    with (folder / "inovasi.csv").open("a") as berkas:
        berkas.write("x,CEKER,,,,T,1\n" * 2000)

    lines = muat().stderr.splitlines()

    assert len(lines) == 202
    assert lines[-2:] == [
        "... dan 1.800 hal lagi.",
        "Paket data tidak dimuat: 2.000 hal perlu diperbaiki.",
    ]
