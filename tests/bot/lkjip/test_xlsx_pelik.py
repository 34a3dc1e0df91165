"""Chapters that no real one is like: nothing in them, too much, or what no file may hold."""

from dataclasses import replace
from decimal import Decimal

from bot.lkjip.blok import Asal, Butir, Judul, Paragraf
from bot.lkjip.xlsx import to_xlsx
from core.xlsx.baca import read_workbook
from tests.naskah_xlsx import PADA, figure, make_naskah, make_tabel, opened, words, write

MUAT = 32_767
"""What Excel says a cell holds, in units of UTF-16."""
DIPOTONG = "Teks di sel {} lebih panjang daripada yang dimuat Excel, dan dipotong (…)."


def test_a_chapter_without_anything_is_still_a_workbook() -> None:
    buku = opened(write())

    assert buku.sheetnames == ["Isi", "Narasi"]
    assert [sel.value for sel in buku["Narasi"]["A"]] == [
        *("Narasi menurut urutan dalam bab ini", "« Isi", "Bagian"),
    ]


def test_a_table_without_rows_says_so_and_keeps_its_notes() -> None:
    tabel = replace(make_tabel((words("a"), figure("1"))), baris=(), kaki=("Sumber: X.",))
    lembar = opened(write(tabel))["Uji"]

    assert [sel.value for sel in lembar["A"]] == [
        *("Tabel 3.9. Uji", "« Isi", "A", "Tidak ada baris.", None, "Sumber: X."),
    ]


def test_a_table_without_columns_or_numbers_is_written() -> None:
    kosong = replace(make_tabel((words("a"),)), kolom=(), baris=())
    kata = make_tabel((words("a"), words("belum rilis")), (words(""), words("")), lembar="Kata")
    buku = opened(write(kosong, kata))

    assert buku["Uji"]["A1"].value == "Tabel 3.9. Uji"
    assert [[sel.value for sel in baris] for baris in buku["Kata"]["A4:B5"]] == [
        ["a", "belum rilis"],
        [None, None],
    ]


def test_five_thousand_rows_are_all_there() -> None:
    baris = [(words(f"Baris {n}"), figure(f"{n}")) for n in range(1, 5001)]

    _, lembar, _ = read_workbook(write(make_tabel(*baris))).lembar

    terakhir = next(satu for satu in lembar.baris if satu.nomor == 5003)
    assert [sel.isi for sel in terakhir.sel] == ["Baris 5000", 5000]
    # 1 + 2 + ... + 5.000.
    assert sum(sel.isi for sel in lembar.cells() if isinstance(sel.isi, Decimal)) == 12_502_500


def test_a_text_that_no_cell_holds_is_cut_and_a_note_says_where() -> None:
    panjang = "x" * 40_000
    naskah = make_naskah(
        Paragraf(panjang),
        Paragraf("x" * MUAT),
        make_tabel((words(panjang), figure("1"))),
        make_tabel((words("😀" * 20_000), figure("1")), lembar="Gambar"),
        judul=panjang,
    )
    buku = opened(to_xlsx(naskah, {}, dibuat_at=PADA))

    assert buku["Uji"]["A4"].value == "x" * (MUAT - 1) + "…"
    assert buku["Uji"]["A6"].value == DIPOTONG.format("A4")
    # Each counts as two.
    assert buku["Gambar"]["A4"].value == "😀" * 16_383 + "…"
    assert buku["Narasi"]["B4"].value == "x" * (MUAT - 1) + "…"
    assert buku["Narasi"]["B5"].value == "x" * MUAT
    assert buku["Narasi"]["A9"].value == DIPOTONG.format("B4")
    assert buku["Isi"]["A9"].value == DIPOTONG.format("A1")
    assert buku.properties.title == "x" * 254 + "…"


def test_what_cannot_be_seen_is_left_out_and_lines_stay_lines() -> None:
    jahat = "a\x00b\x1b[31m\u202ec\ud800\ufffe\r\nd\te"
    bersih = "ab[31mc\ufffd\nd e"
    naskah = make_naskah(
        Judul(1, jahat),
        Paragraf(jahat, Asal.DOKUMEN, jahat),
        Butir((jahat,)),
        replace(make_tabel((words(jahat), figure("1")), lembar=jahat), judul=jahat, kaki=(jahat,)),
        judul=jahat,
    )
    buku = opened(to_xlsx(naskah, {}, dibuat_at=PADA))

    assert buku.sheetnames == ["Isi", "ab 31mc\ufffd d e", "Narasi"]
    assert [sel.value for sel in buku["Narasi"][5]] == [bersih, bersih, "kutipan dokumen", bersih]
    assert buku["Isi"]["A1"].value == buku.properties.title == bersih
    assert [sel.value for sel in buku["ab 31mc\ufffd d e"]["A"]] == [
        *(f"Tabel 3.9. {bersih}", "« Isi", "A", bersih, None, bersih),
    ]


def test_a_text_that_looks_like_markup_is_written_as_it_is() -> None:
    jahat = "<r><t>x</t></r>"
    buku = opened(write(Paragraf(jahat), make_tabel((words(jahat), words("&amp;")))))

    assert buku["Narasi"]["B4"].value == jahat
    assert [sel.value for sel in buku["Uji"][4][:2]] == [jahat, "&amp;"]
