"""Rows that slipped by one, and rows that say the same."""

from dataclasses import replace

from core.audit.baris import GESER, KEMBAR, FaktaGeser, FaktaKembar
from core.audit.catatan import Aturan, Fakta
from core.buku import Pos
from tests.audit_uji import SUB, budget, clean, facts, rp, sub


def found(aturan: Aturan, *baris: Pos) -> list[Fakta]:
    return facts(replace(clean(), akar=budget(*baris)), aturan)


def test_three_rows_that_each_carry_the_next_one_s_figure_have_slipped() -> None:
    baris = (sub(1, 100, 200, 50), sub(2, 200, 300, 60), sub(3, 300, 300, 60), SUB[3])

    [fakta] = found(GESER, *baris)
    assert isinstance(fakta, FaktaGeser)
    assert [garis.nomor for garis in fakta.baris] == [1, 2, 3]
    assert fakta.nilai == rp(200, 300)


def test_rows_that_carry_the_figure_of_the_one_before_have_slipped_down() -> None:
    baris = (sub(1, 300, 310, 60), sub(2, 200, 300, 60), sub(3, 100, 200, 50), SUB[3])

    [fakta] = found(GESER, *baris)
    assert isinstance(fakta, FaktaGeser)
    assert [garis.nomor for garis in fakta.baris] == [3, 2, 1]
    assert fakta.nilai == rp(200, 300)
    # One alone is chance here, too.
    assert found(GESER, sub(1, 300, 310, 60), sub(2, 200, 300, 60), SUB[2], SUB[3]) == []


def test_one_row_that_carries_the_next_one_s_figure_is_chance() -> None:
    assert (
        found(GESER, sub(1, 100, 200, 50), sub(2, 200, 250, 60), sub(3, 300, 300, 60), SUB[3]) == []
    )


def test_rows_that_nobody_changed_and_that_are_as_large_have_not_slipped() -> None:
    assert (
        found(GESER, sub(1, 100, 100, 50), sub(2, 100, 100, 60), sub(3, 100, 100, 7), SUB[3]) == []
    )


def test_two_rows_of_a_kegiatan_with_the_same_pagu_and_realisasi_are_twins() -> None:
    [fakta] = found(KEMBAR, SUB[0], sub(2, 700, 500, 450), SUB[2], SUB[3])

    assert isinstance(fakta, FaktaKembar)
    assert [garis.nomor for garis in fakta.baris] == [2, 3]
    assert (fakta.pagu, fakta.realisasi) == rp(500, 450)


def test_the_same_pagu_with_another_realisasi_is_no_twin_nor_is_nothing_spent() -> None:
    assert found(KEMBAR, SUB[0], sub(2, 700, 500, 451), SUB[2], SUB[3]) == []
    assert found(KEMBAR, sub(1, 500, 500, 0), sub(2, 500, 500, 0), SUB[2], SUB[3]) == []
