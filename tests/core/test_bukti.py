"""Which files are taken as evidence, told by what is in them."""

import contextlib
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.bukti import DITERIMA
from bot.messages.kesalahan import explain
from core import bukti
from core.bukti import JenisBerkas, examine, show_name, tell_kind
from core.galat_bukti import UKURAN_MAKS, BerkasDitolakError, SebabDitolak
from core.teks import find_hidden
from tests.berkas_uji import (
    DOCX,
    HEIC,
    JPEG,
    OLE,
    PDF,
    PPTX,
    WEBP,
    XLSM,
    XLSX,
    make_office,
    make_types,
    make_zip,
)
from tests.gambar import make_png

CONTOH = {
    JenisBerkas.PDF: PDF,
    JenisBerkas.JPEG: JPEG,
    JenisBerkas.PNG: make_png(),
    JenisBerkas.WEBP: WEBP,
    JenisBerkas.HEIC: HEIC,
    JenisBerkas.DOCX: make_office(DOCX),
    JenisBerkas.XLSX: make_office(XLSX),
    JenisBerkas.PPTX: make_office(PPTX),
}


def reason(isi: bytes) -> SebabDitolak:
    """Return why a file is refused; assert that the sender is told what to do."""
    with pytest.raises(BerkasDitolakError) as caught:
        examine(isi, "nota.pdf")
    kalimat = explain(caught.value)
    assert "irim" in kalimat
    assert "{" not in kalimat
    return caught.value.sebab


@pytest.mark.parametrize("jenis", JenisBerkas)
def test_each_kind_is_told_by_its_content_and_named_in_the_refusals(jenis: JenisBerkas) -> None:
    hasil = examine(CONTOH[jenis], "apa saja.exe")

    assert hasil.jenis is jenis
    assert hasil.nama == f"apa saja.exe.{jenis}"
    assert hasil.ukuran == len(CONTOH[jenis])
    assert jenis in DITERIMA.lower()


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        (b"", SebabDitolak.KOSONG),
        (b"%PDF-1.7\n%%EOF" + bytes(UKURAN_MAKS), SebabDitolak.TERLALU_BESAR),
        (b"ini bukan PDF %PDF-1.7 %%EOF", SebabDitolak.JENIS),
        (b"nama;nilai\nA;1\n", SebabDitolak.JENIS),
        (b"<html><script>alert(1)</script>", SebabDitolak.JENIS),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", SebabDitolak.JENIS),
        (b"GIF89a" + bytes(40), SebabDitolak.JENIS),
        (b"MZ" + bytes(400), SebabDitolak.JENIS),
        (b"\x00\x00\x00\x18ftypisom" + bytes(40), SebabDitolak.JENIS),
        (OLE, SebabDitolak.OFFICE_LAMA),
        (OLE + "EncryptedPackage".encode("utf-16-le"), SebabDitolak.BERSANDI),
        (PDF[:30], SebabDitolak.TIDAK_UTUH),
        (JPEG[:-2], SebabDitolak.TIDAK_UTUH),
        (make_png()[:-12], SebabDitolak.TIDAK_UTUH),
        (WEBP[:-1], SebabDitolak.TIDAK_UTUH),
        (make_office(XLSX)[:-30], SebabDitolak.TIDAK_UTUH),
        (make_zip({"nota.pdf": PDF}), SebabDitolak.JENIS),
        (make_office("application/pdf"), SebabDitolak.JENIS),
        (make_office(XLSX, DOCX), SebabDitolak.JENIS),
    ],
)
def test_what_is_none_of_them_is_refused_with_its_reason(isi: bytes, sebab: SebabDitolak) -> None:
    assert reason(isi) is sebab


@pytest.mark.parametrize(
    "isi",
    [
        make_office(XLSM),
        make_office("application/vnd.ms-word.document.macroEnabled.main+xml"),
        make_office("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
        make_office(XLSX, "application/vnd.ms-office.vbaProject"),
        make_office(XLSX, xl__vbaProject=b"\x00"),
        make_office(XLSX, "application/vnd.ms-excel.macrosheet+xml"),
        make_office(XLSX, xl__macrosheets__sheet1=b"<a/>"),
        make_office(DOCX, word__activeX__activeX1=b"<a/>"),
    ],
)
def test_a_program_in_an_office_file_is_refused_wherever_it_shows(isi: bytes) -> None:
    assert reason(isi) is SebabDitolak.BERMAKRO


def encrypted(isi: bytes) -> bytes:
    """Set the flag of encryption in every entry of a zip's list."""
    rusak = bytearray(isi)
    at = -1
    while (at := isi.find(b"PK\x01\x02", at + 1)) >= 0:
        rusak[at + 8] |= 1
    return bytes(rusak)


def test_an_encrypted_zip_is_refused() -> None:
    assert reason(encrypted(make_office(XLSX))) is SebabDitolak.BERSANDI


@pytest.mark.parametrize(
    "nama", ["../../etc/passwd", "/etc/passwd", "xl\\..\\a.xml", "c:/a.xml", "a/../b.xml"]
)
def test_a_part_that_leads_out_of_the_file_is_refused(nama: str) -> None:
    isi = make_zip({"[Content_Types].xml": make_types(XLSX), nama: "<a/>"})

    assert reason(isi) is SebabDitolak.TIDAK_WAJAR


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    "isi",
    [
        make_office(XLSX, nol=bytes(30 << 20)),
        make_zip(
            {"[Content_Types].xml": make_types(XLSX)} | {f"{n}.xml": b"" for n in range(2500)}
        ),
        make_zip({"[Content_Types].xml": " " * (2 << 20)}),
        make_zip(
            {
                "[Content_Types].xml": '<!DOCTYPE a [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>'
                f'<Types><Override ContentType="{XLSX}"/></Types>'
            }
        ),
    ],
    ids=["zeros", "parts", "long list", "entities"],
)
def test_a_bomb_is_refused_without_being_unpacked(isi: bytes) -> None:
    tracemalloc.start()
    try:
        assert reason(isi) is SebabDitolak.TIDAK_WAJAR
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("nama", "tampil"),
    [
        (None, "berkas.pdf"),
        ("", "berkas.pdf"),
        ("Nota Dinas.PDF", "Nota Dinas.pdf"),
        ("nota.exe", "nota.exe.pdf"),
        ("../../ceker.db", "ceker.db.pdf"),
        ("C:\\Users\\a\\nota.pdf", "nota.pdf"),
        ("nota\u202efdp.exe", "notafdp.exe.pdf"),
        ("a\x00b\nc\x1b[2J.pdf", "ab c[2J.pdf"),
        (".pdf", "berkas.pdf"),
        ("...", "berkas.pdf"),
        ('a<b>"c"|d?.pdf', "a_b__c__d_.pdf"),
        ("laporan akhir", "laporan akhir.pdf"),
    ],
)
def test_a_name_is_shown_as_one_line_that_ends_as_the_file_is(
    nama: str | None, tampil: str
) -> None:
    assert show_name(nama, JenisBerkas.PDF) == tampil


def test_other_ways_to_end_a_name_are_no_lie() -> None:
    assert show_name("foto.JPEG", JenisBerkas.JPEG) == "foto.jpg"
    assert show_name("foto.heif", JenisBerkas.HEIC) == "foto.heic"


@given(st.text(max_size=300), st.sampled_from(JenisBerkas))
def test_no_name_is_long_hidden_or_a_path(nama: str, jenis: JenisBerkas) -> None:
    tampil = show_name(nama, jenis)

    assert 1 < len(tampil) <= bukti.NAMA_MAKS
    assert tampil.endswith(f".{jenis}")
    assert find_hidden(tampil) is None
    assert not set(tampil) & set('/\\:*?"<>|')
    assert not tampil.startswith(".")


@given(st.binary(max_size=400))
def test_whatever_comes_is_told_or_refused(isi: bytes) -> None:
    for awal in (b"", b"PK\x03\x04", b"%PDF-", make_office(XLSX)[:-60]):
        with contextlib.suppress(BerkasDitolakError):
            assert tell_kind(awal + isi) in JenisBerkas
