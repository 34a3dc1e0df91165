"""The files that ship with the program are found wherever it is installed."""

import subprocess
import sys
import zipfile
from functools import partial
from pathlib import Path
from subprocess import PIPE

import pytest

import storage
from storage.contoh_paket import list_contoh, read_acuan, read_contoh, read_folder

CONTOH = "lkjip_setda_bengkulu_2024"


def test_sample_has_its_files_and_no_others() -> None:
    isi = read_contoh(CONTOH)

    assert {"paket.toml", "anggaran.csv"} <= isi.keys()
    assert "README.md" not in isi


def test_unknown_name_is_refused_even_where_a_folder_of_that_name_is() -> None:
    with pytest.raises(FileNotFoundError):
        read_contoh(f"../contoh/{CONTOH}")


def test_only_a_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a\n")
    (tmp_path / "b.csv").mkdir()
    (tmp_path / "c.txt").write_bytes(b"c")
    (tmp_path / "d.csv").write_bytes(b"d\n")

    baca = partial(read_folder, names={"a.csv", "b.csv", "c.txt"}, limit=10)
    assert baca(tmp_path) == {"a.csv": b"a\n", "d.csv": b""}
    with pytest.raises(NotADirectoryError):
        baca(tmp_path / "a.csv")


def test_no_more_of_a_file_is_read_than_one_says(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a" * 100)

    assert read_folder(tmp_path, names={"a.csv"}, limit=10) == {"a.csv": b"a" * 10}


def test_program_run_from_a_zip_in_another_folder_finds_the_same_files(tmp_path: Path) -> None:
    akar = Path(storage.__file__).parent
    arsip = tmp_path / "ceker.zip"
    with zipfile.ZipFile(arsip, "w") as berkas:
        for satu in akar.rglob("*"):
            if satu.suffix in {".py", ".toml", ".csv"}:
                berkas.write(satu, Path("storage") / satu.relative_to(akar))
    program = f"""
import sys
sys.path.insert(0, {str(arsip)!r})
from storage import contoh_paket
assert contoh_paket.__file__.startswith({str(arsip)!r})
isi = contoh_paket.read_contoh({CONTOH!r})
print(contoh_paket.list_contoh(), {{nama: len(isi[nama]) for nama in sorted(isi)}})
print(len(contoh_paket.read_acuan("skala.toml")))
"""

    keluaran = subprocess.run(  # noqa: S603  our own interpreter and program
        [sys.executable, "-I", "-c", program], cwd=tmp_path, check=True, stdout=PIPE, text=True
    ).stdout

    isi = read_contoh(CONTOH)
    assert keluaran.splitlines() == [
        f"{list_contoh()} { {nama: len(isi[nama]) for nama in sorted(isi)} }",
        str(len(read_acuan("skala.toml"))),
    ]
