"""What a workbook holds, cell by cell, as other programs write it."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest

from core.xlsx.baca import read_workbook
from core.xlsx.sel import (
    GalatSel,
    Isi,
    Lembar,
    Rumus,
    Sel,
    column_name,
    is_date_format,
    read_address,
    read_number,
)
from tests.core.xlsx.buku_uji import links, make_buku, make_sheet


def read_one(isi: bytes) -> Lembar:
    [lembar] = read_workbook(isi).lembar
    return lembar


@pytest.mark.parametrize(
    ("tertulis", "angka"),
    [
        ("0.1", "0.1"),
        ("97.44", "97.44"),
        ("97.440000000000012", "97.44"),
        ("0.97440000000000004", "0.9744"),
        ("0.30000000000000004", "0.3"),
        ("2.9999999999999996", "3"),
        ("47264962831", "47264962831"),
        ("999999999999999", "999999999999999"),
        ("12345678901234567", "12345678901234600"),
        ("1.5E+2", "150"),
        ("1E-3", "0.001"),
        ("-0", "0"),
        ("100.00", "100"),
    ],
)
def test_a_number_is_what_excel_shows_to_15_digits(tertulis: str, angka: str) -> None:
    sel = f'<row r="1"><c r="A1"><v>{tertulis}</v></c></row>'
    isi = read_one(make_buku(make_sheet(sel))).at("A1")

    assert isinstance(isi, Decimal)
    assert str(isi) == angka


@pytest.mark.parametrize(
    "teks", ["", "NaN", "inf", "1,5", "1_000", "0x10", "--1", "\u0661", "1E9999"]
)
def test_what_is_no_number_is_none(teks: str) -> None:
    assert read_number(teks) is None


def test_each_kind_of_cell_is_a_kind_of_value() -> None:
    sel = (
        '<row r="2" hidden="1"><c r="A2" t="s"><v>1</v></c><c r="B2" t="b"><v>1</v></c>'
        '<c r="C2" t="e"><v>#DIV/0!</v></c><c r="D2"><f>A1*2</f><v>194.88</v></c>'
        '<c r="E2" t="inlineStr"><is><r><t>dua </t></r><r><t>potong</t></r></is></c>'
        '<c r="F2" t="str"><v>hasil</v></c><c r="G2" t="str"><f t="shared" si="0"/><v>x</v></c>'
        '<c r="H2" s="0"/><c r="I2" t="d"><v>2024-01-31</v></c><c r="J2"><v>bukan</v></c></row>'
    )
    teks = (
        "<si><t>nol</t></si>"
        "<si><r><t>Kota </t></r><r><t>Bengkulu</t></r><rPh><t>lafal</t></rPh></si>"
    )
    lembar = read_one(make_buku(make_sheet(sel), teks=teks))

    [baris] = lembar.baris
    assert (baris.nomor, baris.tersembunyi) == (2, True)
    assert {satu.alamat: satu.isi for satu in baris.sel} == {
        "A2": "Kota Bengkulu",
        "B2": True,
        "C2": GalatSel("#DIV/0!"),
        "D2": Rumus("A1*2"),
        "E2": "dua potong",
        "F2": "hasil",
        "G2": Rumus(""),
        "I2": date(2024, 1, 31),
        "J2": GalatSel("bukan"),
    }
    assert baris.at(8) is None
    assert lembar.at("B9") is None


GAYA = (
    '<numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy\\ hh:mm"/>'
    '<numFmt numFmtId="165" formatCode="&quot;hari&quot;\\ 0.00"/></numFmts>'
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>'
    '<xf numFmtId="10"/><xf numFmtId="20"/></cellXfs>'
    '<dxfs><dxf><numFmt numFmtId="165" formatCode="yyyy"/></dxf></dxfs>'
)


@pytest.mark.parametrize(
    ("gaya", "tertulis", "isi"),
    [
        (0, "45322", Decimal(45322)),
        (1, "45322", date(2024, 1, 31)),
        (1, "1", date(1900, 1, 1)),
        (1, "59", date(1900, 2, 28)),
        (1, "60", Decimal(60)),
        (1, "61", date(1900, 3, 1)),
        (1, "2958465", date(9999, 12, 31)),
        (1, "2958466", Decimal(2958466)),
        (1, "-1", Decimal(-1)),
        (2, "45322.75", datetime(2024, 1, 31, 18)),  # noqa: DTZ001  a workbook knows no zone
        (5, "0.3125", time(7, 30)),
        (3, "45322", Decimal(45322)),
        (4, "0.97440000000000004", Decimal("0.9744")),
    ],
)
def test_a_date_is_told_by_its_format(gaya: int, tertulis: str, isi: Isi) -> None:
    sel = f'<row r="1"><c r="A1" s="{gaya}"><v>{tertulis}</v></c></row>'

    assert read_one(make_buku(make_sheet(sel), gaya=GAYA)).at("A1") == isi


def test_a_percentage_is_a_share_and_says_so() -> None:
    sel = '<row r="1"><c r="A1" s="4"><v>0.9744</v></c><c r="B1"><v>97.44</v></c></row>'
    [persen, angka] = read_one(make_buku(make_sheet(sel), gaya=GAYA)).cells()

    assert (persen.isi, persen.persen, persen.format) == (Decimal("0.9744"), True, "0.00%")
    assert (angka.isi, angka.persen) == (Decimal("97.44"), False)


def test_the_calendar_of_1904_is_another() -> None:
    sel = '<row r="1"><c r="A1" s="1"><v>43860</v></c></row>'
    isi = make_buku(make_sheet(sel), gaya=GAYA, sifat='<workbookPr date1904="1"/>')

    assert read_one(isi).at("A1") == date(2024, 1, 31)


def test_what_is_hidden_and_what_is_merged_is_told() -> None:
    sel = '<row r="1"><c r="A1"><v>1</v></c></row>'
    gabung = '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>'
    kolom = '<cols><col min="2" max="3" hidden="1"/><col min="4" max="16384"/></cols>'
    isi = make_buku({"Isian": make_sheet(sel, kolom, gabung), "-Acuan": make_sheet(sel)})

    isian, acuan = read_workbook(isi).lembar
    assert (isian.nama, isian.tersembunyi, isian.gabungan) == ("Isian", False, ("A1:C1",))
    assert isian.kolom_tersembunyi == {2, 3}
    assert (acuan.nama, acuan.tersembunyi) == ("Acuan", True)


def test_cells_without_addresses_stand_one_after_the_other() -> None:
    sel = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"

    assert [(satu.alamat, satu.isi) for satu in read_one(make_buku(make_sheet(sel))).cells()] == [
        ("A1", Decimal(1)),
        ("B1", Decimal(2)),
        ("A2", Decimal(3)),
    ]


def test_links_to_other_files_are_told_and_not_followed() -> None:
    luar = links(
        x="externalLink>externalLinks/externalLink1.xml", r0="worksheet>worksheets/sheet0.xml"
    )
    isi = make_buku(make_sheet(""), lain={"xl/_rels/workbook.xml.rels": luar})

    assert read_workbook(isi).tautan_luar
    assert not read_workbook(make_buku(make_sheet(""))).tautan_luar


def test_a_text_with_escapes_is_read_as_it_was_typed() -> None:
    teks = "<si><t>a_x000D_b _x005F_x000D_ _xD83D__xDE00_ _xD83D_</t></si>"
    sel = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'

    assert read_one(make_buku(make_sheet(sel), teks=teks)).at("A1") == "a\rb _x000D_ 😀 \ufffd"


@pytest.mark.parametrize(
    ("kode", "tanggal"),
    [
        ("General", False),
        ("0.00E+00", False),
        ("#,##0.00", False),
        ('_-"Rp"* #,##0_-;-"Rp"* #,##0_-', False),
        ("[$Rp-421]#,##0", False),
        ("[Red]0", False),
        ('0 "hari"', False),
        ("0\\ \\d", False),
        ("[$-421]dd mmmm yyyy", True),
        ("[h]:mm", True),
        ("d-mmm", True),
    ],
)
def test_formats_of_dates_are_told_from_those_of_numbers(kode: str, *, tanggal: bool) -> None:
    assert is_date_format(kode) is tanggal


@pytest.mark.parametrize(
    ("alamat", "tempat"),
    [("A1", (1, 1)), ("Z9", (9, 26)), ("AA10", (10, 27)), ("XFD1", (1, 16384))],
)
def test_an_address_is_read_and_written(alamat: str, tempat: tuple[int, int]) -> None:
    assert read_address(alamat) == tempat
    assert Sel(baris=tempat[0], kolom=tempat[1], isi="").alamat == alamat
    assert column_name(tempat[1]) + str(tempat[0]) == alamat


@pytest.mark.parametrize("alamat", ["", "A0", "1A", "a1", "A1:B2", "AAAA1", "A12345678", "A\uff11"])
def test_what_is_no_address_is_none(alamat: str) -> None:
    assert read_address(alamat) is None
