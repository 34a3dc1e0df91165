"""`ceker laporan`: files for whoever is at the terminal, and never over what is somebody else's."""

from collections.abc import Callable
from contextlib import nullcontext
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from sqlalchemy import Engine
from typer.testing import CliRunner

from bot import cli_lkjip
from bot.berkas_luar import PENULIS_PDF
from bot.cli import app
from bot.grafik import gambar
from bot.lkjip import anak, pdf, proses
from bot.lkjip.pesanan import Hasil, Jenis, LaporanGagalError, Sebab, Tugas
from bot.messages.laporan_lkjip import MENYUSUN
from tests.gambar import make_png

RUN = CliRunner()
TERBUKA = "35 catatan masih terbuka: belum ditanggapi.\n"


class KantorUji:
    """Prints nothing: its PDF only says whose it is."""

    def convert(self, _docx: bytes) -> bytes:
        return b"%PDF-1.6 " + PENULIS_PDF


@pytest.fixture(autouse=True)
def basis(contoh: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The files are made in this process, with charts that take no time."""
    monkeypatch.setenv("CEKER_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("CEKER_DATABASE_URL", str(contoh.url))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(gambar, "lukis", lambda _: make_png(1080, 400))
    monkeypatch.setattr(pdf, "find_soffice", lambda: "/uji/soffice")
    monkeypatch.setattr(pdf, "opened", lambda _: nullcontext(KantorUji()))

    async def make(tugas: Tugas) -> Hasil:
        return anak.make(tugas)

    monkeypatch.setattr(proses, "make", make)


def run(*args: str, tahun: str = "2024") -> tuple[int, str]:
    hasil = RUN.invoke(app, ["laporan", tahun, *args])
    return hasil.exit_code, hasil.output


def test_all_kinds_are_written_and_what_is_open_is_told() -> None:
    kode, keluaran = run("--docx", "a.docx", "--xlsx", "a.xlsx", "--pdf", "a.pdf")

    assert kode == 0
    assert keluaran == f"Ditulis: a.docx\nDitulis: a.xlsx\nDitulis: a.pdf\n{TERBUKA}"
    isi = "\n".join(p.text for p in Document(str(Path("a.docx").resolve())).paragraphs)
    assert "IKU-3" in isi
    assert load_workbook("a.xlsx").sheetnames
    assert Path("a.pdf").read_bytes().startswith(b"%PDF-")


def test_whoever_waits_at_the_terminal_is_told_that_it_is_being_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cli_lkjip, "is_watched", lambda: True)
    hasil = RUN.invoke(app, ["laporan", "2024", "--xlsx", "a.xlsx"])

    assert hasil.stderr == f"{MENYUSUN}\n"
    assert hasil.stdout == f"Ditulis: a.xlsx\n{TERBUKA}"


def test_only_what_is_asked_for_is_written(tmp_path: Path) -> None:
    assert run("--xlsx", "a.xlsx") == (0, f"Ditulis: a.xlsx\n{TERBUKA}")
    assert [path.name for path in tmp_path.glob("a.*")] == ["a.xlsx"]


def test_a_file_of_yesterday_is_written_anew(tmp_path: Path) -> None:
    semua = ("--docx", "a.docx", "--xlsx", "a.xlsx", "--pdf", "a.pdf")

    assert run(*semua) == run(*semua)
    assert {path.name for path in tmp_path.glob("*a.*")} == {"a.docx", "a.xlsx", "a.pdf"}


def edit_docx(ke: Path) -> None:
    """Do what Word does: add a sentence, and note when that was saved."""
    dokumen = Document(str(ke))
    dokumen.add_paragraph("Tambahan saya.")
    dokumen.core_properties.modified += timedelta(minutes=1)
    dokumen.save(str(ke))


def edit_xlsx(ke: Path) -> None:
    buku = load_workbook(ke)
    buku.worksheets[0]["A1"] = "Tambahan saya."
    # As if a minute had passed: saving notes the time by itself.
    buku.properties.created -= timedelta(minutes=1)
    buku.save(ke)


@pytest.mark.parametrize(
    ("opsi", "nama", "edit"),
    [("--docx", "a.docx", edit_docx), ("--xlsx", "a.xlsx", edit_xlsx)],
)
def test_what_somebody_has_added_since_is_not_lost(
    opsi: str, nama: str, edit: Callable[[Path], None]
) -> None:
    run(opsi, nama)
    edit(Path(nama))
    sebelum = Path(nama).read_bytes()

    kode, keluaran = run(opsi, nama)
    assert kode == 1
    assert "bukan hasil ceker laporan atau sudah diubah sejak itu" in keluaran
    assert Path(nama).read_bytes() == sebelum


def make_foreign(jenis: Jenis) -> bytes:
    """Return a file of somebody else's of this kind."""
    if jenis is Jenis.PDF:
        return b"%PDF-1.6 /Author(Word)"
    isi = BytesIO()
    Document().save(isi)
    return isi.getvalue()


@pytest.mark.parametrize("jenis", Jenis)
def test_a_file_of_the_same_kind_by_somebody_else_stays(jenis: Jenis, tmp_path: Path) -> None:
    ke, isi = tmp_path / f"surat.{jenis}", make_foreign(jenis)
    ke.write_bytes(isi)

    kode, keluaran = run(f"--{jenis}", str(ke))
    assert kode == 1
    assert "bukan hasil ceker laporan" in keluaran
    assert ke.read_bytes() == isi


def test_what_is_no_file_or_one_for_two_is_refused_before_anything_is_written(
    contoh: Engine, tmp_path: Path
) -> None:
    (tmp_path / "kosong").symlink_to("/dev/null")
    for lain in (str(contoh.url.database), str(tmp_path / "kosong")):
        assert "bukan hasil ceker laporan" in run("--docx", "a.docx", "--xlsx", lain)[1]
    assert "adalah folder" in run("--docx", "a.docx", "--pdf", str(tmp_path))[1]
    sama = run("--docx", "a.docx", "--xlsx", str(tmp_path / "a.docx"))
    assert sama == (
        1,
        "--docx dan --xlsx menunjuk berkas yang sama. Tulis dua nama yang berbeda.\n",
    )
    assert not (tmp_path / "a.docx").exists()


def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    kode, keluaran = run("--docx", str(tmp_path / "tiada" / "a.docx"))

    assert kode == 1
    assert "tidak dapat ditulis" in keluaran


def test_nothing_to_write_is_no_command() -> None:
    kode, keluaran = run()

    assert kode == 1
    assert keluaran.startswith("Sebutkan berkas yang ditulis, misalnya: ceker laporan 2024 --docx")


def test_a_year_without_a_document_is_named_with_those_that_have_one(tmp_path: Path) -> None:
    keluaran = run("--docx", "a.docx", tahun="2023")

    assert keluaran == (1, "Belum ada dokumen tahun 2023. Yang tersedia: 2024.\n")
    assert not (tmp_path / "a.docx").exists()


def test_without_libreoffice_it_says_what_to_install_and_writes_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pdf, "find_soffice", lambda: None)

    kode, keluaran = run("--docx", "a.docx", "--pdf", "a.pdf")
    assert kode == 1
    assert "sudo apt install libreoffice-writer" in keluaran
    assert list(tmp_path.glob("a.*")) == []


@pytest.mark.parametrize("sebab", Sebab)
def test_what_fails_is_told_beside_what_is_written(
    monkeypatch: pytest.MonkeyPatch, sebab: Sebab
) -> None:
    async def half(_: Tugas) -> Hasil:
        return {Jenis.DOCX: b"Word", Jenis.PDF: sebab}

    monkeypatch.setattr(proses, "make", half)
    kode, keluaran = run("--docx", "a.docx", "--pdf", "a.pdf")

    assert kode == 1
    assert keluaran.startswith(f"Ditulis: a.docx\n{TERBUKA}")
    assert len(keluaran.splitlines()) == 3
    assert not Path("a.pdf").exists()


def test_a_crash_of_what_makes_them_is_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def crash(_: Tugas) -> Hasil:
        raise LaporanGagalError(Sebab.LAMA)

    monkeypatch.setattr(proses, "make", crash)

    kode, keluaran = run("--docx", "a.docx")
    assert (kode, len(keluaran.splitlines())) == (1, 1)
    assert list(tmp_path.glob("a.*")) == []
