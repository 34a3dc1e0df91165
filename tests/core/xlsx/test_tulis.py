"""What is written is read back as it was, by our own reader, and never computed."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.xlsx.baca import read_workbook
from core.xlsx.sel import Isi, Lembar
from core.xlsx.tulis import IsiTulis, Kolom, LembarTulis, Tertutup, write_workbook

KINI = datetime(2026, 11, 24, 10, 15, tzinfo=UTC)


def make_lembar(*baris: Sequence[IsiTulis], kolom: Sequence[Kolom] = ()) -> LembarTulis:
    lebar = max((len(satu) for satu in baris), default=1)
    judul = kolom or [Kolom(judul=f"Kolom {n}") for n in range(lebar)]
    return LembarTulis(nama="Isian", kolom=judul, baris=baris)


def round_trip(*lembar: LembarTulis) -> tuple[Lembar, ...]:
    return read_workbook(write_workbook(lembar, dibuat_at=KINI)).lembar


def parts(lembar: LembarTulis) -> dict[str, str]:
    with ZipFile(BytesIO(write_workbook([lembar], dibuat_at=KINI))) as arsip:
        return {nama: arsip.read(nama).decode() for nama in arsip.namelist()}


TEKS = st.text(st.characters(codec="utf-8", exclude_characters="\ufffe\uffff"), max_size=40)
ANGKA = st.builds(
    lambda digit, koma: Decimal(digit).scaleb(-koma),
    st.integers(-(10**15) + 1, 10**15 - 1),
    st.integers(0, 12),
)
TANGGAL = st.dates(date(1900, 3, 1), date(9999, 12, 31))
NILAI = st.one_of(TEKS, ANGKA, st.booleans(), TANGGAL, st.none())


@given(st.lists(st.lists(NILAI, min_size=3, max_size=3), max_size=6))
def test_values_come_back_as_they_were(baris: list[list[IsiTulis]]) -> None:
    kolom = [Kolom(judul="A"), Kolom(judul="B", format="#,##0.00"), Kolom(judul="C", diisi=True)]
    # In a column with a format of numbers a date is shown as one.
    bersih = [[a, None if isinstance(b, date) else b, c] for a, b, c in baris]

    [lembar] = round_trip(make_lembar(*bersih, kolom=kolom))

    kembali: dict[tuple[int, int], Isi] = {
        (satu.baris - 2, satu.kolom - 1): satu.isi for satu in lembar.cells() if satu.baris > 1
    }
    assert kembali == {
        (n, k): isi
        for n, satu in enumerate(bersih)
        for k, isi in enumerate(satu)
        if isi not in (None, "")
    }
    # True == 1: the kind counts as well.
    assert {letak: type(isi) for letak, isi in kembali.items()} == {
        (n, k): type(isi)
        for n, satu in enumerate(bersih)
        for k, isi in enumerate(satu)
        if isi not in (None, "")
    }


@pytest.mark.parametrize(
    "teks",
    [
        "=1+1",
        "=HYPERLINK('http://127.0.0.1','klik')",
        "+62811",
        "-5",
        "@SUM(A1)",
        "http://127.0.0.1/",
        "007",
        "1e5",
        "{=1}",
        "<r><t>x</t></r>",
        '<r></c><c r="A9"><f>1</f></c></r>',
        " tepi ",
        "a\r\nb\tc",
        "_x0041_",
        "\x00\x1b",
        "😀",
    ],
)
def test_text_stays_text_whatever_it_looks_like(teks: str) -> None:
    [lembar] = round_trip(make_lembar([teks]))

    assert lembar.at("A2") == teks
    assert "<f" not in parts(make_lembar([teks]))["xl/worksheets/sheet1.xml"]


def test_what_xml_cannot_hold_is_replaced() -> None:
    [lembar] = round_trip(make_lembar(["a\ud800b\uffff"]))

    assert lembar.at("A2") == "a\ufffdb\ufffd"


@pytest.mark.parametrize("angka", [Decimal("1234567890.123456"), Decimal("NaN"), 10**15 + 1])
def test_a_number_that_excel_would_change_is_not_written(angka: Decimal | int) -> None:
    with pytest.raises(ValueError, match="15 significant digits"):
        write_workbook([make_lembar([angka])], dibuat_at=KINI)


def test_a_text_that_no_cell_holds_is_not_cut_off_silently() -> None:
    round_trip(make_lembar(["x" * 32_767]))
    with pytest.raises(ValueError, match="32768 characters"):
        write_workbook([make_lembar(["x" * 32_768])], dibuat_at=KINI)


def test_a_moment_comes_back_without_a_zone() -> None:
    kapan = datetime(2026, 11, 24, 17, 15)  # noqa: DTZ001  a workbook knows no zone
    kolom = [Kolom(judul="Kapan", format="dd/mm/yyyy hh:mm")]

    assert round_trip(make_lembar([kapan], kolom=kolom))[0].at("A2") == kapan


def test_a_form_says_what_may_be_filled() -> None:
    kolom = [
        Kolom(judul="Indikator", lebar=30),
        Kolom(judul="Status", diisi=True, pilihan=("sudah", "belum"), teguran="Pilih dari daftar."),
        Kolom(
            judul="Realisasi",
            diisi=True,
            format="#,##0.00",
            batas=(Decimal(0), Decimal("999999999.99")),
            petunjuk="Isi angka.",
        ),
    ]
    isian = LembarTulis(
        nama="Isian",
        kolom=kolom,
        baris=[["IKU-2", None, Decimal(60)]],
        pembuka=["Realisasi TW II 2026"],
        kosong=2,
    )
    lembar = parts(isian)["xl/worksheets/sheet1.xml"]

    assert '<sheetProtection sheet="1"' in lembar
    assert '<col min="1" max="1" width="30' in lembar
    assert '<pane ySplit="2" topLeftCell="A3"' in lembar
    assert 'sqref="B3:B5"' in lembar
    assert "<formula1>&quot;sudah,belum&quot;</formula1>" in lembar or '"sudah,belum"' in lembar
    assert 'sqref="C3:C5"' in lembar
    assert "<formula1>0</formula1><formula2>999999999.99</formula2>" in lembar
    assert 'prompt="Isi angka."' in lembar
    assert 'error="Pilih dari daftar."' in lembar
    assert '<protection locked="0"/>' in parts(isian)["xl/styles.xml"]
    [baca] = round_trip(isian)
    assert baca.at("A1") == "Realisasi TW II 2026"
    assert baca.at("C3") == Decimal(60)


def test_long_choices_stand_on_a_hidden_sheet() -> None:
    pilihan = [f"Bagian nomor {n}, Kota" for n in range(40)]
    kolom = [Kolom(judul="Unit", diisi=True, pilihan=pilihan) for _ in range(2)]
    isian = LembarTulis(nama="Isian", kolom=kolom, kosong=3)

    lembar, acuan = round_trip(isian)

    assert not lembar.tersembunyi
    assert acuan.tersembunyi
    assert [satu.isi for satu in acuan.cells()] == pilihan
    xml = parts(isian)["xl/worksheets/sheet1.xml"]
    assert xml.count("<formula1>'_pilihan'!$A$1:$A$40</formula1>") == 2


def test_the_same_values_make_the_same_bytes() -> None:
    satu, dua = (write_workbook([make_lembar(["a", Decimal(1)])], dibuat_at=KINI) for _ in "12")

    assert satu == dua


def test_a_row_of_another_length_than_the_header_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="zip"):
        write_workbook([make_lembar(["a"], ["a", "b"])], dibuat_at=KINI)


def test_a_closed_cell_of_an_open_column_is_empty_and_locked() -> None:
    kolom = [Kolom(judul="Target", diisi=True)]
    lembar = make_lembar([Decimal(1)], [Tertutup.KOSONG], [None], kolom=kolom)

    [terbaca] = round_trip(lembar)
    assert [satu.alamat for satu in terbaca.cells()] == ["A1", "A2"]
    isi = parts(lembar)["xl/worksheets/sheet1.xml"]
    gaya = dict(re.findall(r'<c r="(A\d)" s="(\d+)"', isi))
    # The empty cell below looks and opens like the filled one, the closed one does not.
    assert gaya["A4"] == gaya["A2"] != gaya["A3"]
    sifat = re.findall(r"<xf [^>]*?(?:/>|>.*?</xf>)", parts(lembar)["xl/styles.xml"])
    terbuka = [n for n, satu in enumerate(sifat[1:]) if 'locked="0"' in satu]
    assert int(gaya["A2"]) in terbuka
    assert int(gaya["A3"]) not in terbuka
