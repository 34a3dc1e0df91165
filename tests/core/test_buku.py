"""Doubts about rows: a printed total that its rows miss by exactly one of them."""

from decimal import Decimal

from core.buku import Keraguan, Kolom, Pos, Tingkat, doubts
from tests.lembar import make_tercetak

SEMUA = (Kolom.MURNI, Kolom.PERUBAHAN, Kolom.REALISASI)


def make_pos(tingkat: Tingkat, nomor: int, jumlah: int | None, *anak: Pos) -> Pos:
    """Return a line that prints the same amount in all columns, or nothing."""
    cetakan = () if jumlah is None else (make_tercetak(Decimal(jumlah)),)
    return Pos(
        tingkat=tingkat,
        nomor=nomor,
        nama=f"{tingkat} {nomor}",
        pendek=f"{tingkat} {nomor}",
        sumber=make_tercetak(Decimal(0)).sumber,
        cetakan=dict.fromkeys(Kolom, cetakan),
        anak=anak,
    )


def make_akar(jumlah: int, program: int, *baris: int) -> Pos:
    sub = [make_pos(Tingkat.SUB_KEGIATAN, n, isi) for n, isi in enumerate(baris, start=1)]
    kegiatan = make_pos(Tingkat.KEGIATAN, 1, None, *sub)
    return make_pos(Tingkat.JUMLAH, 0, jumlah, make_pos(Tingkat.PROGRAM, 1, program, kegiatan))


def test_totals_that_hold_raise_no_doubt() -> None:
    assert doubts(make_akar(60, 60, 10, 20, 30)) == {}


def test_a_difference_that_no_rows_explain_raises_no_doubt_about_a_row() -> None:
    assert doubts(make_akar(60, 53, 10, 20, 30)) == {}


def test_two_rows_together_are_doubted_together() -> None:
    ragu = doubts(make_akar(68, 60, 1, 7, 60))

    assert ragu == {
        1: (Keraguan(Tingkat.PROGRAM, "program 1", SEMUA, (2,), (), lebih=True),),
        2: (Keraguan(Tingkat.PROGRAM, "program 1", SEMUA, (1,), (), lebih=True),),
    }


def test_a_total_that_may_count_a_row_twice_is_told_from_rows_that_may() -> None:
    assert doubts(make_akar(60, 70, 10, 20, 30)) == {
        1: (Keraguan(Tingkat.PROGRAM, "program 1", SEMUA, (), (), lebih=False),),
    }


def test_where_the_programme_holds_the_grand_total_is_what_is_doubted() -> None:
    assert doubts(make_akar(40, 60, 10, 20, 30))[2] == (
        Keraguan(Tingkat.JUMLAH, "jumlah 0", SEMUA, (), (), lebih=True),
    )
