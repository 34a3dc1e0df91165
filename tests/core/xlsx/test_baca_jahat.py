"""Workbooks made to do harm: refused, at once, and in little memory."""

import time
import tracemalloc
from collections.abc import Iterator, Mapping
from itertools import pairwise
from random import Random

import pytest

from bot.messages.kesalahan import explain
from core.galat_bukti import BerkasDitolakError, SebabDitolak
from core.xlsx.baca import read_workbook
from core.xlsx.sel import BukuKerja
from core.xml_asing import Jatah
from tests.berkas_uji import PDF, XLSM, make_office, make_types, make_zip
from tests.core.xlsx.buku_uji import links, make_buku, make_sheet

MEMORI_MAKS = 96 << 20
"""Bytes that reading the worst of them may take at once, on top of the file."""
DETIK_MAKS = 30
"""For a busy machine; alone it takes a tenth of that."""

SATU = '<row r="1"><c r="A1"><v>1</v></c></row>'


@pytest.fixture(autouse=True)
def sempit() -> Iterator[None]:
    """Fail whatever takes too much memory or time."""
    tracemalloc.start()
    mulai = time.monotonic()
    yield
    puncak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert puncak < MEMORI_MAKS
    assert time.monotonic() - mulai < DETIK_MAKS


def refused(isi: bytes) -> tuple[SebabDitolak, str]:
    with pytest.raises(BerkasDitolakError) as caught:
        read_workbook(isi)
    assert "irim" in explain(caught.value)
    return caught.value.sebab, caught.value.perihal


def with_part(**bagian: str | bytes) -> bytes:
    """Return an honest workbook with parts replaced or added, "__" for "/"."""
    lain: Mapping[str, str | bytes] = {k.replace("__", "/"): isi for k, isi in bagian.items()}
    return make_buku(make_sheet(SATU), lain={f"xl/{nama}.xml": isi for nama, isi in lain.items()})


def test_a_part_of_zeros_is_not_unpacked() -> None:
    assert refused(with_part(nol=bytes(60 << 20)))[0] is SebabDitolak.TIDAK_WAJAR


def test_a_zip_that_lies_about_its_sizes_is_not_believed() -> None:
    # The list at the end says ten bytes; what is packed is thirty megabytes.
    ruang = b" " * (30 << 20)
    isi = bytearray(make_buku(b"<worksheet>" + ruang + b"</worksheet>"))
    at = isi.rfind(b"xl/worksheets/sheet0.xml") - 46
    assert isi[at : at + 4] == b"PK\x01\x02"
    isi[at + 24 : at + 28] = (10).to_bytes(4, "little")

    assert refused(bytes(isi))[0] is SebabDitolak.TIDAK_UTUH


@pytest.mark.parametrize(
    "deklarasi",
    [
        '<!ENTITY a "hahahahaha">'
        + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise("abcdefghi")),
        '<!ENTITY i SYSTEM "file:///etc/passwd">',
        '<!ENTITY % i SYSTEM "http://127.0.0.1:1/x.dtd"> %i;',
        "",
    ],
    ids=["billion laughs", "a file", "an address", "only a type"],
)
@pytest.mark.parametrize("bagian", ["worksheets__sheet0", "workbook", "sharedStrings", "styles"])
def test_entities_are_refused_wherever_they_are_declared(deklarasi: str, bagian: str) -> None:
    jahat = f'<?xml version="1.0"?><!DOCTYPE x [{deklarasi}]><x>&i;</x>'
    isi = make_buku(
        make_sheet(SATU), teks="", gaya="", lain={f"xl/{bagian.replace('__', '/')}.xml": jahat}
    )

    assert refused(isi)[0] is SebabDitolak.TIDAK_WAJAR


def test_a_million_rows_are_refused_before_they_are_read() -> None:
    baris = "".join(f'<row r="{n}"/>' for n in range(1, 200_001))

    assert refused(make_buku(make_sheet(baris))) == (SebabDitolak.TERLALU_BANYAK_BARIS, "Lembar")


def test_a_range_that_is_only_declared_costs_nothing() -> None:
    ukuran = '<dimension ref="A1:XFD1048576"/>'

    buku = read_workbook(make_buku(make_sheet(SATU, ukuran)))

    assert [satu.alamat for satu in buku.lembar[0].cells()] == ["A1"]


@pytest.mark.parametrize(
    ("alamat", "sebab"),
    [
        ("A1048576", SebabDitolak.TERLALU_BANYAK_BARIS),
        ("XFD1", SebabDitolak.TERLALU_BANYAK_KOLOM),
        ("A9999999", SebabDitolak.TERLALU_BANYAK_BARIS),
    ],
)
def test_a_cell_far_away_is_refused_if_it_holds_something(alamat: str, sebab: SebabDitolak) -> None:
    nomor = alamat.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    jauh = f'<row r="{nomor}"><c r="{alamat}">{{}}</c></row>'

    assert refused(make_buku(make_sheet(jauh.format("<v>1</v>")))) == (sebab, "Lembar")
    assert read_workbook(make_buku(make_sheet(jauh.format("")))).lembar[0].baris == ()


def test_sheets_that_are_one_part_are_counted_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    def make(banyak: int) -> bytes:
        isi = make_sheet('<row r="1">' + "<c/>" * 8_000 + "</row>")
        nama = {f"L{n}": make_sheet("") for n in range(banyak)} | {"L0": isi}
        satu = links(**{f"r{n}": "worksheet>worksheets/sheet0.xml" for n in range(banyak)})
        return make_buku(nama, lain={"xl/_rels/workbook.xml.rels": satu})

    monkeypatch.setattr("core.xlsx.baca.Jatah", lambda: Jatah(100_000))

    assert len(read_workbook(make(12)).lembar) == 12
    assert refused(make(13))[0] is SebabDitolak.TIDAK_WAJAR


def test_more_sheets_than_anybody_reads_are_refused() -> None:
    isi = make_buku({f"L{n}": make_sheet(SATU) for n in range(41)})

    assert refused(isi)[0] is SebabDitolak.TERLALU_BANYAK_LEMBAR


@pytest.mark.parametrize(
    "data",
    [
        "<row>" + "<c>" * 100,
        "<a>" * 100 + "</a>" * 100,
        f'<row r="1"><c r="A1" t="str"><v>{"x" * 70_000}</v></c></row>',
        "<row " + " ".join(f'a{n * n % 9973}{n}=""' for n in range(600_000)) + "/>",
        '<row a="' + "".join(f"{n * n % 9973}" for n in range(3_000_000)) + '"/>',
        "<row" + "".join(f"{n * n % 9973}" for n in range(1_000_000)) + "/>",
        "<!--" + "".join(f"{n * n % 9973}" for n in range(3_000_000)) + "-->",
    ],
    ids=["not closed", "deep", "text", "attributes", "an attribute", "a name", "a comment"],
)
def test_cells_that_no_program_writes_are_refused(data: str) -> None:
    assert refused(make_buku(make_sheet(data)))[0] in {
        SebabDitolak.TIDAK_WAJAR,
        SebabDitolak.TIDAK_UTUH,
    }


@pytest.mark.parametrize(
    "data",
    [
        '<row r="1"><c r="A2"><v>1</v></c></row>',
        '<row r="1"><c r="rusak"><v>1</v></c></row>',
        '<row r="2"/><row r="1"/>',
        '<row r="1"/><row r="1"/>',
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
        "<row>&tidakada;</row>",
    ],
)
def test_cells_that_contradict_their_place_are_a_damaged_file(data: str) -> None:
    assert refused(make_buku(make_sheet(data)))[0] is SebabDitolak.TIDAK_UTUH


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        (PDF, SebabDitolak.BUKAN_XLSX),
        (b"", SebabDitolak.KOSONG),
        (b"a;b\n1;2\n", SebabDitolak.JENIS),
        (make_office(XLSM), SebabDitolak.BERMAKRO),
        (with_part(vbaProject=b"\x00"), SebabDitolak.BERMAKRO),
        (make_buku(make_sheet(SATU))[:-200], SebabDitolak.TIDAK_UTUH),
        (make_zip({"[Content_Types].xml": make_types("application/pdf")}), SebabDitolak.JENIS),
        (with_part(workbook="<workbook/>", **{"../../jauh": "x"}), SebabDitolak.TIDAK_WAJAR),
    ],
)
def test_what_is_no_plain_workbook_is_refused(isi: bytes, sebab: SebabDitolak) -> None:
    assert refused(isi)[0] is sebab


@pytest.mark.parametrize(
    "tujuan", ["../../../../etc/passwd", "http://127.0.0.1:1/a.xml", "/xl/tidakada.xml", ""]
)
def test_a_sheet_that_lies_elsewhere_is_not_looked_for(tujuan: str) -> None:
    isi = make_buku(
        make_sheet(SATU), lain={"xl/_rels/workbook.xml.rels": links(r0=f"worksheet>{tujuan}")}
    )

    assert refused(isi)[0] is SebabDitolak.TIDAK_UTUH


def test_an_external_sheet_is_not_fetched() -> None:
    luar = links(r0="worksheet>worksheets/sheet0.xml").replace("/>", ' TargetMode="External"/>')

    isi = make_buku(make_sheet(SATU), lain={"xl/_rels/workbook.xml.rels": luar})

    assert refused(isi)[0] is SebabDitolak.TIDAK_UTUH


@pytest.mark.parametrize("awal", range(8))
def test_whatever_is_damaged_is_read_or_refused(awal: int) -> None:
    acak = Random(awal)  # noqa: S311  no secret
    isi = make_buku(make_sheet(SATU), teks="<si><t>a</t></si>", gaya="<cellXfs/>")
    for _ in range(150):
        rusak = bytearray(isi)
        for _ in range(acak.randint(1, 6)):
            rusak[acak.randrange(len(rusak))] = acak.randrange(256)
        try:
            hasil: object = read_workbook(bytes(rusak))
        except BerkasDitolakError as error:
            hasil = error.sebab
        assert isinstance(hasil, BukuKerja | SebabDitolak)
