"""`ceker tanya --explain`, as whoever looks after the words types it."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from tests.cetakan import put


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, berkas_contoh: Path) -> Path:
    """A working folder of the test's own, with the sample and one person."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_BOT_TOKEN", "CEKER_ADMINS", "CEKER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CEKER_DATA_DIR", str(tmp_path / "data"))
    put(berkas_contoh, tmp_path / "data")
    ceker(
        *("user", "add", "--telegram-id", "5", "--name", "Ani"),
        *("--role", "kabag", "--unit", "bagian-hukum"),
    )
    return tmp_path


def ceker(*args: str) -> Result:
    return CliRunner().invoke(app, args)


def ask(teks: str) -> Result:
    return ceker("tanya", "--as", "5", teks, "--explain")


def lines(hasil: Result) -> list[str]:
    return [" ".join(baris.split()) for baris in hasil.output.splitlines()]


def test_every_word_and_every_field_of_the_question_is_shown() -> None:
    hasil = ask("brp serapn bagian hukum 2024")

    assert hasil.exit_code == 0
    semua = lines(hasil)
    assert semua[: semua.index("Jawaban:")][:7] == [
        "Kata:",
        "berapa tidak menentukan",
        "serapan (ditulis serapn) menanyakan serapan",
        "bagian menanyakan bagian; nama Bagian Hukum",
        "hukum nama Bagian Hukum",
        "2024 waktu",
        "Terbaca sebagai:",
    ]
    assert {
        "Perihal anggaran",
        "Yang ditanyakan serapan",
        "Tentang Bagian Hukum (unit)",
        "Tahun 2024",
    } <= set(semua)


def test_readings_that_were_not_taken_are_shown_with_their_worth() -> None:
    semua = lines(ask("serapan protokol 2024"))

    lain = semua[semua.index("Bacaan lain, menurut nilainya:") + 1 : semua.index("Jawaban:") - 1]
    nilai = [int(satu.split()[0]) for satu in lain]
    assert nilai == sorted(nilai, reverse=True)
    assert any("anggaran: serapan" in satu for satu in lain)


@pytest.mark.parametrize(
    ("teks", "kode"),
    [
        ("capaian 2024", 0),
        ("/capaian 2024", 0),
        ("serapan bapelkes 2024", 1),
        ("zakat gelombang kuning", 1),
        ("???", 1),
        ("pihak", 1),
    ],
)
def test_the_code_tells_whether_all_was_understood(teks: str, kode: int) -> None:
    assert ask(teks).exit_code == kode


def test_an_unknown_word_is_named() -> None:
    semua = lines(ask("serapan bapelkes 2024"))

    assert "bapelkes tidak dikenal" in semua
    assert "Tidak dikenal “bapelkes”" in semua


def test_a_command_is_not_interpreted_but_answered() -> None:
    hasil = ask("/capaian 2024")

    assert hasil.output.startswith("Ini perintah, bukan kalimat; tidak ada yang ditafsirkan.")
    assert "96,23" in hasil.output


def test_what_cannot_be_looked_at_ends_with_two_and_one_sentence(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    assert ceker("tanya", "--as", "x", "capaian", "--explain").exit_code == 2
    monkeypatch.setenv("CEKER_DATA_DIR", str(folder / "lain"))

    hasil = ask("capaian 2024")

    assert hasil.exit_code == 2
    assert "Buat dengan: ceker init" in hasil.output
    assert "Traceback" not in hasil.output


def test_nothing_is_written(folder: Path) -> None:
    sebelum = (folder / "data" / "ceker.db").read_bytes()

    ask("serapan bapelkes 2024")

    assert (folder / "data" / "ceker.db").read_bytes() == sebelum
