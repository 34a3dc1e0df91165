"""`ceker cek` for a script: exit code, JSON with exact figures, and a workbook that opens."""

import json
import sqlite3
import subprocess
import sys
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from subprocess import PIPE

import pytest
from openpyxl import load_workbook
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from typer.testing import CliRunner

from bot.cek import lembar
from bot.cli import app
from bot.ruang import utc_now
from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, Temuan
from core.audit.daftar import ATURAN
from core.services import cek, pemeriksaan
from core.xlsx.baca import read_workbook
from core.xlsx.tulis import LembarTulis, write_workbook
from tests.isian_uji import make_dunia

RUN = CliRunner()
AKAR = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def basis(contoh: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CEKER_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("CEKER_DATABASE_URL", str(contoh.url))
    monkeypatch.chdir(tmp_path)


def test_it_prints_all_findings_and_ends_with_1_where_something_needs_repair() -> None:
    hasil = RUN.invoke(app, ["cek", "2024"])

    assert hasil.exit_code == 1
    assert "11 perlu diperbaiki, 20 perlu penjelasan, 4 ringan" in hasil.output
    assert "1. [perlu diperbaiki] Program 1 (Penunjang urusan)" in hasil.output
    assert "35. [ringan] IKU-9" in hasil.output
    # Of IKU-2's 60 the three that are about it.
    assert "= Lihat juga nomor 16 dan 20." in hasil.output


def test_it_ends_with_0_where_nothing_needs_repair(contoh: Engine) -> None:
    # Of 2025 nothing is posted; two lists of units may need a word.
    make_dunia(contoh)

    hasil = RUN.invoke(app, ["cek", "2025"])

    assert "2 perlu penjelasan" in hasil.output
    assert hasil.exit_code == 0


def test_what_a_rule_could_not_look_at_is_told_and_ends_with_2(
    contoh: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(bahan: Bahan) -> Temuan:
        raise ZeroDivisionError(bahan.tahun)

    rusak = Aturan("rusak", Dasar.ARITMETIKA, fails)
    monkeypatch.setattr(pemeriksaan, "ATURAN", (*ATURAN, rusak))
    make_dunia(contoh)

    hasil = RUN.invoke(app, ["cek", "2025"])

    assert "Belum dapat diperiksa: rusak (aturannya gagal dijalankan" in hasil.output
    assert hasil.exit_code == 2
    # Something needs repair whatever else there may be.
    assert RUN.invoke(app, ["cek", "2024"]).exit_code == 1


@pytest.mark.parametrize(
    ("setelan", "nilai"),
    [("CEKER_TIMEZONE", "Antah/Berantah"), ("CEKER_DATABASE_URL", "sqlite:////tiada/x.db")],
)
def test_what_keeps_it_from_looking_at_all_ends_with_2(
    monkeypatch: pytest.MonkeyPatch, setelan: str, nilai: str
) -> None:
    monkeypatch.setenv(setelan, nilai)

    assert RUN.invoke(app, ["cek", "2024"]).exit_code == 2


def test_a_database_that_fails_is_told_in_a_sentence_and_ends_with_2(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise OperationalError("SELECT", {}, sqlite3.OperationalError("disk I/O error"))

    monkeypatch.setattr(cek, "show_all", fails)

    hasil = RUN.invoke(app, ["cek", "2024"])

    assert hasil.exit_code == 2
    assert hasil.output
    assert "Traceback" not in hasil.output


def test_a_fault_of_its_own_is_no_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(lembar, "lines", fails)

    hasil = RUN.invoke(app, ["cek", "2024"])

    assert hasil.exit_code == 2
    assert "ZeroDivisionError" in hasil.output


def test_the_help_says_what_the_codes_mean() -> None:
    teks = " ".join(RUN.invoke(app, ["cek", "--help"]).output.split())

    assert "0 tidak ada yang perlu diperbaiki, 1 ada, 2 tidak dapat diperiksa" in teks


def test_json_has_every_figure_exactly(tmp_path: Path) -> None:
    ke = tmp_path / "cek.json"
    RUN.invoke(app, ["cek", "2024", "--json", str(ke)])

    isi = json.loads(ke.read_text())
    assert len(isi["catatan"]) == 35
    [satu] = [c for c in isi["catatan"] if c["kunci"] == "jumlah:program 1 Tabel 3.5"]
    [perubahan, realisasi] = satu["fakta"]["kolom"]
    assert Decimal(perubahan["dihitung"]) == Decimal(51_066_304_582)
    assert realisasi["tercetak"]["teks"] == "43.321.093.689"
    assert realisasi["tercetak"]["sumber"]["tabel"] == "Tabel 3.5"
    assert satu["tingkat"] == "perlu_diperbaiki"
    assert satu["terkait"] == ["serapan:program 1 Subbab 3.1.2, Rata-rata Capaian Program"]
    assert isi["masalah"] == []


def test_the_workbook_has_a_row_for_each_finding(tmp_path: Path) -> None:
    ke = tmp_path / "cek.xlsx"
    RUN.invoke(app, ["cek", "2024", "--xlsx", str(ke)])

    [satu] = read_workbook(ke.read_bytes()).lembar
    assert satu.nama == "Catatan"
    # Below the title and the header.
    assert [satu.at(f"A{baris}") for baris in range(3, 39)] == [
        *map(Decimal, range(1, 36)),
        None,
    ]
    assert satu.at("B3") == "perlu diperbaiki"
    assert "Baris 33 atau baris 34" in str(satu.at("E3"))
    # The first belongs to the printed serapan that follows from it.
    assert str(satu.at("D3")).endswith("\nLihat juga nomor 32.")


def test_a_year_without_a_document_is_named_with_those_that_have_one() -> None:
    hasil = RUN.invoke(app, ["cek", "2023"])

    assert hasil.exit_code == 2
    assert "Belum ada dokumen tahun 2023. Yang tersedia: 2024." in hasil.output


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    hasil = RUN.invoke(app, ["cek", "2024", "--json", str(tmp_path / "tiada" / "cek.json")])

    assert hasil.exit_code == 2
    assert "tidak dapat ditulis" in hasil.output


def test_nothing_but_its_own_files_is_written_over(contoh: Engine, tmp_path: Path) -> None:
    basis = Path(str(contoh.url.database))
    lain = tmp_path / "surat.txt"
    lain.write_text("penting")
    for ke in (basis, lain):
        hasil = RUN.invoke(app, ["cek", "2024", "--json", str(ke)])
        assert "bukan hasil ceker cek" in hasil.output
    assert lain.read_text() == "penting"
    assert "35. [ringan]" in RUN.invoke(app, ["cek", "2024"]).output

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


def test_what_is_no_file_is_not_replaced_by_one(tmp_path: Path) -> None:
    # By a name of the test's own, so that nothing but the name could be lost.
    ke = tmp_path / "kosong"
    ke.symlink_to("/dev/null")
    hasil = RUN.invoke(app, ["cek", "2024", "--json", str(ke)])

    assert "bukan hasil ceker cek" in hasil.output
    assert ke.is_char_device()


def test_neither_a_report_nor_a_list_of_findings_is_taken_for_the_other(tmp_path: Path) -> None:
    laporan, daftar = str(tmp_path / "bab3.xlsx"), str(tmp_path / "cek.xlsx")
    RUN.invoke(app, ["laporan", "2024", "--xlsx", laporan])
    RUN.invoke(app, ["cek", "2024", "--xlsx", daftar])

    hasil = RUN.invoke(app, ["cek", "2024", "--xlsx", laporan])
    assert "bukan hasil ceker cek" in hasil.output
    hasil = RUN.invoke(app, ["laporan", "2024", "--xlsx", daftar])
    assert "bukan hasil ceker laporan" in hasil.output


def test_a_workbook_by_another_program_stays(tmp_path: Path) -> None:
    ke = tmp_path / "pegawai.xlsx"
    isi = write_workbook([LembarTulis(nama="Pegawai", kolom=[])], dibuat_at=utc_now())
    ke.write_bytes(isi)

    hasil = RUN.invoke(app, ["cek", "2024", "--xlsx", str(ke)])
    assert hasil.exit_code == 2
    assert "bukan hasil ceker cek" in hasil.output
    assert ke.read_bytes() == isi


@pytest.mark.parametrize("nama", ["a" * 300, "surat.txt/cek", "putar/cek"])
def test_a_name_that_no_file_can_have_is_told_in_a_sentence(nama: str, tmp_path: Path) -> None:
    (tmp_path / "surat.txt").write_text("penting")
    (tmp_path / "putar").symlink_to("putar")

    hasil = RUN.invoke(app, ["cek", "2024", "--xlsx", "x.xlsx", "--json", str(tmp_path / nama)])
    assert hasil.exit_code == 2
    assert "tidak dapat ditulis" in hasil.output
    assert "Traceback" not in hasil.output


def test_a_long_name_is_written(tmp_path: Path) -> None:
    ke = tmp_path / f"{'a' * 250}.json"

    assert RUN.invoke(app, ["cek", "2024", "--json", str(ke)]).exit_code == 1
    assert json.loads(ke.read_text())["tahun"] == 2024


def test_a_link_that_lies_beside_it_is_not_followed(tmp_path: Path) -> None:
    milik_orang = tmp_path / "surat.txt"
    milik_orang.write_text("penting")
    (tmp_path / ".cek.json.baru").symlink_to(milik_orang)

    RUN.invoke(app, ["cek", "2024", "--json", str(tmp_path / "cek.json")])
    assert milik_orang.read_text() == "penting"
    assert not (tmp_path / "cek.json").is_symlink()


def test_who_reads_only_the_beginning_sees_no_traceback() -> None:
    perintah = (sys.executable, "-m", "bot", "cek", "2024")
    with subprocess.Popen(perintah, stdout=PIPE, stderr=PIPE, cwd=AKAR) as proses:  # noqa: S603
        assert proses.stdout is not None
        assert proses.stderr is not None
        proses.stdout.close()
        galat = proses.stderr.read()

    assert galat == b""
    assert proses.returncode == 2
