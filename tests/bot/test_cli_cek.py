"""`ceker cek` for a script: exit code, JSON with exact figures, and a workbook that opens."""

import json
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import Engine
from typer.testing import CliRunner

from bot.cli import app
from core.xlsx.baca import read_workbook

RUN = CliRunner()


@pytest.fixture(autouse=True)
def basis(contoh: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CEKER_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("CEKER_DATABASE_URL", str(contoh.url))
    monkeypatch.chdir(tmp_path)


def test_it_prints_all_findings_and_ends_with_1_where_something_needs_repair() -> None:
    hasil = RUN.invoke(app, ["cek", "2024"])

    assert hasil.exit_code == 1
    assert "10 perlu diperbaiki, 14 perlu penjelasan, 4 ringan" in hasil.output
    assert "1. [perlu diperbaiki] Program 1 (Penunjang urusan)" in hasil.output
    assert "28. [ringan] IKU-9" in hasil.output


def test_json_has_every_figure_exactly(tmp_path: Path) -> None:
    ke = tmp_path / "cek.json"
    RUN.invoke(app, ["cek", "2024", "--json", str(ke)])

    isi = json.loads(ke.read_text())
    assert len(isi["catatan"]) == 28
    [satu] = [c for c in isi["catatan"] if c["kunci"] == "jumlah:program 1 Tabel 3.5"]
    [perubahan, realisasi] = satu["fakta"]["kolom"]
    assert Decimal(perubahan["dihitung"]) == Decimal(51_066_304_582)
    assert realisasi["tercetak"]["teks"] == "43.321.093.689"
    assert realisasi["tercetak"]["sumber"]["tabel"] == "Tabel 3.5"
    assert satu["tingkat"] == "perlu_diperbaiki"
    assert isi["masalah"] == []


def test_the_workbook_has_a_row_for_each_finding(tmp_path: Path) -> None:
    ke = tmp_path / "cek.xlsx"
    RUN.invoke(app, ["cek", "2024", "--xlsx", str(ke)])

    [lembar] = read_workbook(ke.read_bytes()).lembar
    assert lembar.nama == "Catatan"
    # Below the title and the header.
    assert [lembar.at(f"A{baris}") for baris in range(3, 32)] == [
        *map(Decimal, range(1, 29)),
        None,
    ]
    assert lembar.at("B3") == "perlu diperbaiki"
    assert "Baris 33 atau baris 34" in str(lembar.at("E3"))


def test_a_year_without_a_document_is_named_with_those_that_have_one() -> None:
    hasil = RUN.invoke(app, ["cek", "2023"])

    assert hasil.exit_code == 1
    assert "Belum ada dokumen tahun 2023. Yang tersedia: 2024." in hasil.output


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    hasil = RUN.invoke(app, ["cek", "2024", "--json", str(tmp_path / "tiada" / "cek.json")])

    assert hasil.exit_code == 1
    assert "tidak dapat ditulis" in hasil.output


def test_nothing_but_its_own_files_is_written_over(contoh: Engine, tmp_path: Path) -> None:
    basis = Path(str(contoh.url.database))
    lain = tmp_path / "surat.txt"
    lain.write_text("penting")
    for ke in (basis, lain):
        hasil = RUN.invoke(app, ["cek", "2024", "--json", str(ke)])
        assert "bukan hasil ceker cek" in hasil.output
    assert lain.read_text() == "penting"
    assert "28. [ringan]" in RUN.invoke(app, ["cek", "2024"]).output

    sama = str(tmp_path / "x")
    hasil = RUN.invoke(app, ["cek", "2024", "--json", sama, "--xlsx", sama])
    assert "berkas yang sama" in hasil.output
    assert "adalah folder" in RUN.invoke(app, ["cek", "2024", "--json", str(tmp_path)]).output


def test_a_file_of_yesterday_is_written_anew(tmp_path: Path) -> None:
    json_ke, xlsx_ke = tmp_path / "cek.json", tmp_path / "cek.xlsx"
    for _ in range(2):
        args = ["cek", "2024", "--json", str(json_ke), "--xlsx", str(xlsx_ke)]
        hasil = RUN.invoke(app, args)
        assert hasil.output.count("Ditulis: ") == 2

    assert sorted(p.name for p in tmp_path.glob("*cek.*")) == ["cek.json", "cek.xlsx"]


def test_a_workbook_that_somebody_has_saved_since_stays(tmp_path: Path) -> None:
    ke = tmp_path / "cek.xlsx"
    RUN.invoke(app, ["cek", "2024", "--xlsx", str(ke)])
    buku = load_workbook(ke)
    buku.worksheets[0]["H3"] = "Sudah saya tanyakan."
    # As if a minute had passed: saving notes the time by itself.
    buku.properties.created -= timedelta(minutes=1)
    buku.save(ke)
    sebelum = ke.read_bytes()

    assert "sudah diubah sejak itu" in RUN.invoke(app, ["cek", "2024", "--xlsx", str(ke)]).output
    assert ke.read_bytes() == sebelum


def test_what_is_no_file_is_not_replaced_by_one() -> None:
    hasil = RUN.invoke(app, ["cek", "2024", "--json", "/dev/null"])

    assert "bukan hasil ceker cek" in hasil.output
    assert Path("/dev/null").is_char_device()
