"""What makes the files: each kind that is asked for and no other, and failures that stay apart."""

import errno
from contextlib import nullcontext
from io import BytesIO
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


class KantorUji:
    """Prints nothing: its PDF is the .docx, or why there is none."""

    hasil: Sebab | None = None

    def __init__(self) -> None:
        self.dicetak: list[bytes] = []

    def convert(self, docx: bytes) -> bytes | Sebab:
        self.dicetak.append(docx)
        return self.hasil or docx


@pytest.fixture
def kantor(monkeypatch: pytest.MonkeyPatch) -> KantorUji:
    satu = KantorUji()
    monkeypatch.setattr(pdf, "find_soffice", lambda: "/uji/soffice")
    monkeypatch.setattr(pdf, "opened", lambda _: nullcontext(satu))
    return satu


@pytest.fixture
def tanpa_kantor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "find_soffice", lambda: None)


def make(*jenis: Jenis) -> dict[Jenis, bytes | Sebab]:
    return anak.make(Tugas(naskah=make_naskah(), jenis=jenis, dibuat_at=NOW))


def names(isi: bytes | Sebab) -> list[str]:
    assert isinstance(isi, bytes)
    with ZipFile(BytesIO(isi)) as arsip:
        return arsip.namelist()


def part(isi: bytes | Sebab, nama: str) -> str:
    assert isinstance(isi, bytes)
    with ZipFile(BytesIO(isi)) as arsip:
        return arsip.read(nama).decode()


@pytest.mark.usefixtures("tanpa_kantor")
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
    monkeypatch.delattr(pdf, "find_soffice")

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
@pytest.mark.usefixtures("digambar", "tanpa_kantor")
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


@pytest.mark.usefixtures("tanpa_kantor")
def test_without_libreoffice_a_pdf_is_no_error_and_costs_nothing(digambar: list[Gambar]) -> None:
    assert make(Jenis.PDF) == {Jenis.PDF: Sebab.TANPA_LIBREOFFICE}
    assert digambar == []


def test_a_pdf_and_a_docx_are_of_one_chapter_that_is_printed_once(
    digambar: list[Gambar], kantor: KantorUji, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(anak, "pages_of", lambda isi: {"BAB III AKUNTABILITAS KINERJA": len(isi)})
    hasil = make(Jenis.DOCX, Jenis.PDF)

    (cetak,) = kantor.dicetak
    assert hasil[Jenis.PDF] == cetak
    assert f"{len(cetak)}</w:t>" in part(hasil[Jenis.DOCX], "word/document.xml")
    assert len(digambar) == 1


@pytest.mark.usefixtures("digambar")
def test_a_docx_is_made_all_the_same_where_it_cannot_be_printed(kantor: KantorUji) -> None:
    kantor.hasil = Sebab.LAMA
    hasil = make(Jenis.DOCX, Jenis.PDF)

    assert hasil[Jenis.PDF] is Sebab.LAMA
    assert "updateFields" in part(hasil[Jenis.DOCX], "word/settings.xml")
