"""What makes the files: each kind that is asked for and no other, and failures that stay apart."""

import errno
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from bot.grafik import gambar
from bot.grafik.uraian import Gambar
from bot.lkjip import anak, docx, pdf
from bot.lkjip.pesanan import Jenis, Sebab, Tugas
from tests.bot.lkjip.pesanan import make_naskah
from tests.conftest import NOW
from tests.gambar import make_png


@pytest.fixture
def digambar(monkeypatch: pytest.MonkeyPatch) -> list[Gambar]:
    """Return what has been drawn; drawing takes no time."""
    semua: list[Gambar] = []

    def lukis(satu: Gambar) -> bytes:
        semua.append(satu)
        return make_png(1080, 400)

    monkeypatch.setattr(gambar, "lukis", lukis)
    return semua


def make(*jenis: Jenis, docx: bytes | None = None) -> dict[Jenis, bytes | Sebab]:
    return anak.make(Tugas(naskah=make_naskah(), jenis=jenis, dibuat_at=NOW, docx=docx))


def names(isi: bytes | Sebab) -> list[str]:
    assert isinstance(isi, bytes)
    with ZipFile(BytesIO(isi)) as arsip:
        return arsip.namelist()


def test_each_kind_is_made_with_the_chart_drawn_once(digambar: list[Gambar]) -> None:
    hasil = make(Jenis.DOCX, Jenis.XLSX)

    assert list(hasil) == [Jenis.DOCX, Jenis.XLSX]
    assert "word/document.xml" in names(hasil[Jenis.DOCX])
    assert "xl/workbook.xml" in names(hasil[Jenis.XLSX])
    for isi in hasil.values():
        assert any(nama.endswith(".png") for nama in names(isi))
    assert len(digambar) == 1


def test_what_is_not_asked_for_is_not_made(
    digambar: list[Gambar], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(docx, "to_docx")

    assert list(make(Jenis.XLSX)) == [Jenis.XLSX]
    assert len(digambar) == 1


@pytest.mark.parametrize(
    ("galat", "sebab"),
    [
        (OSError(errno.ENOSPC, "penuh"), Sebab.PENUH),
        (OSError(errno.EIO, "rusak"), Sebab.GAGAL),
        (ValueError("salah"), Sebab.GAGAL),
    ],
)
@pytest.mark.usefixtures("digambar")
def test_a_kind_that_fails_says_why_and_spoils_no_other(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    galat: Exception,
    sebab: Sebab,
) -> None:
    def fail(*_: object, **__: object) -> bytes:
        raise galat

    monkeypatch.setattr(docx, "to_docx", fail)
    hasil = make(Jenis.DOCX, Jenis.XLSX)

    assert hasil[Jenis.DOCX] is sebab
    assert isinstance(hasil[Jenis.XLSX], bytes)
    assert type(galat).__name__ in capsys.readouterr().err


def test_without_libreoffice_a_pdf_is_no_error_and_costs_nothing(
    digambar: list[Gambar], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert make(Jenis.PDF) == {Jenis.PDF: Sebab.TANPA_LIBREOFFICE}
    assert digambar == []


def test_a_pdf_is_made_of_the_docx_that_is_there_already(
    digambar: list[Gambar], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "find_soffice", lambda: "/uji/soffice")
    monkeypatch.setattr(pdf, "convert", lambda isi, _: b"%PDF- " + isi)

    assert make(Jenis.PDF, docx=b"naskah Word") == {Jenis.PDF: b"%PDF- naskah Word"}
    assert digambar == []


def test_a_pdf_and_a_docx_that_are_asked_for_together_are_the_same_chapter(
    digambar: list[Gambar], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "find_soffice", lambda: "/uji/soffice")
    monkeypatch.setattr(pdf, "convert", lambda isi, _: isi)
    hasil = make(Jenis.DOCX, Jenis.PDF)

    assert hasil[Jenis.PDF] is hasil[Jenis.DOCX]
    assert len(digambar) == 1
