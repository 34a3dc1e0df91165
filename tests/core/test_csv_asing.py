"""CSV files as programs and strangers write them."""

import time
import tracemalloc

import pytest

from core.csv_asing import read_csv
from core.galat_bukti import BerkasDitolakError, SebabDitolak
from core.xlsx.isi_lembar import Batas
from core.xlsx.sel import Isi, Rumus


def cells(isi: bytes) -> list[list[Isi]]:
    return [[sel.isi for sel in baris.sel] for baris in read_csv(isi).baris]


def refused(isi: bytes, batas: Batas | None = None) -> SebabDitolak:
    with pytest.raises(BerkasDitolakError) as tolak:
        read_csv(isi, batas)
    return tolak.value.sebab


@pytest.mark.parametrize(
    "isi",
    [
        b"U1;U2\n3;4\n",
        b"U1,U2\r\n3,4\r\n",
        b"U1\tU2\n3\t4\n",
        b"\xef\xbb\xbfU1;U2\n3;4",
        b"sep=;\r\nU1;U2\r\n3;4\r\n",
        b'"U1","U2"\n"3","4"\n',
        "U1\tU2\n3\t4\n".encode("utf-16"),
        "\ufeffU1\tU2\n3\t4\n".encode("utf-16-be"),
    ],
)
def test_encoding_and_separator_are_told_by_the_file_itself(isi: bytes) -> None:
    assert cells(isi) == [["U1", "U2"], ["3", "4"]]


@pytest.mark.parametrize("sandi", ["utf-8", "utf-8-sig", "cp1252"])
def test_letters_beyond_ascii_are_read_in_each_encoding(sandi: str) -> None:
    assert cells("Café;“baik”\n".encode(sandi)) == [["Café", "“baik”"]]


def test_commas_in_numbers_do_not_part_what_semicolons_part() -> None:
    assert cells(b"3,0;4,0;2,0\n3,0;4,0;1,0\n") == [["3,0", "4,0", "2,0"], ["3,0", "4,0", "1,0"]]


def test_a_semicolon_in_a_remark_does_not_part_a_file_with_commas() -> None:
    isi = b'U1,U2,Saran\n3,4,"cepat; ramah"\n3,4,\n3,3,\n'

    assert cells(isi)[1] == ["3", "4", "cepat; ramah"]


def test_titles_above_a_table_do_not_tell_its_separator() -> None:
    isi = b"Rekap SKM, RSHD\nBengkulu, 5 Juli 2024\nOleh, tim\nU1;U2;U3\n3;4;4\n"

    assert cells(isi)[-1] == ["3", "4", "4"]


def test_rows_and_columns_are_counted_as_a_spreadsheet_counts_them() -> None:
    baris = read_csv(b'Judul\n\nU1;;U3\n"dua\nbaris";;4\n').baris

    assert [(satu.nomor, [sel.alamat for sel in satu.sel]) for satu in baris] == [
        (1, ["A1"]),
        (3, ["A3", "C3"]),
        (4, ["A4", "C4"]),
    ]


def test_what_a_spreadsheet_would_compute_is_a_formula_here_too() -> None:
    assert cells(b"=1+3;4\n") == [[Rumus("1+3"), "4"]]


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        (b"", SebabDitolak.KOSONG),
        (b"U1;U2\n3;\x004\n", SebabDitolak.JENIS),
        (b"\x1b[2JU1;U2\n", SebabDitolak.JENIS),
        (b"U1;\x81\n", SebabDitolak.JENIS),
        (b"\xff\xfeU", SebabDitolak.JENIS),
        (bytes(range(256)), SebabDitolak.JENIS),
        (b'U1;U2\n3;"4\n3;4\n', SebabDitolak.TIDAK_UTUH),
        (b'U1;U2\n"3"x;4\n', SebabDitolak.TIDAK_UTUH),
        (b'U1;U2\n3;"' + b"x" * 200_000 + b'"\n', SebabDitolak.TIDAK_UTUH),
    ],
)
def test_what_is_no_plain_table_is_refused(isi: bytes, sebab: SebabDitolak) -> None:
    assert refused(isi) is sebab


def test_a_far_column_is_refused_if_it_holds_something() -> None:
    batas = Batas(kolom=3)

    assert refused(b"1;2;3;4\n", batas) is SebabDitolak.TERLALU_BANYAK_KOLOM
    assert len(read_csv(b"1;2;3;;;;\n", batas).baris[0].sel) == 3


def test_a_far_row_is_refused_if_it_holds_something() -> None:
    batas = Batas(baris=2)

    assert refused(b"1;2\n\n3;4\n", batas) is SebabDitolak.TERLALU_BANYAK_BARIS
    assert len(read_csv(b"1;2\n3;4\n;\n;\n", batas).baris) == 2


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        (b";" * 1_000_000, SebabDitolak.TERLALU_BANYAK_KOLOM),
        (b"3" + b";3" * 1_000_000, SebabDitolak.TERLALU_BANYAK_KOLOM),
        (b"3;3\n" * 300_000, SebabDitolak.TERLALU_BANYAK_BARIS),
        (b"3\n" * 1_900_000, SebabDitolak.TERLALU_BANYAK_BARIS),
        (b"x" * (5 << 20), SebabDitolak.TERLALU_BANYAK_BARIS),
        (b";" * (19 << 20), SebabDitolak.TERLALU_BANYAK_BARIS),
    ],
    ids=["a million empty columns", "a million columns", "rows", "one column", "5 MB", "19 MB"],
)
def test_a_huge_file_is_refused_at_once_and_in_little_memory(
    isi: bytes, sebab: SebabDitolak
) -> None:
    tracemalloc.start()
    mulai = time.perf_counter()
    try:
        hasil = refused(isi)
        lama, puncak = time.perf_counter() - mulai, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert hasil is sebab
    assert lama < 5
    assert puncak < 64 << 20
