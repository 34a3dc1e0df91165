"""Rows against totals: what differs, per column and table, and everything that explains it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.angka import Keadaan
from core.audit.jumlah import ATURAN, FaktaJumlah, FaktaWarisan
from core.audit.penjelas import Dugaan, Penjelas, explain, swaps
from core.buku import Kolom, Pos, Tingkat
from tests.audit_uji import LAIN, SUB, budget, cetak, clean, facts, find, rp, sub


def found(akar: Pos) -> list[FaktaJumlah]:
    return [f for f in facts(replace(clean(), akar=akar), ATURAN) if isinstance(f, FaktaJumlah)]


def test_rows_that_add_up_raise_nothing() -> None:
    assert facts(clean(), ATURAN) == []


def test_a_total_that_leaves_a_row_out_is_explained_by_that_row_in_every_column() -> None:
    # Without row 3: 3.000 murni, 3.200 perubahan, 2.400 realisasi.
    [fakta] = found(
        budget(murni=(3_000, 4_000), perubahan=(3_200, 4_300), realisasi=(2_400, 4_100))
    )

    assert (fakta.garis.tingkat, fakta.garis.nomor) == (Tingkat.PROGRAM, 1)
    assert [(beda.kolom, beda.dihitung, beda.selisih) for beda in fakta.kolom] == [
        (Kolom.MURNI, *rp(3_700, 700)),
        (Kolom.PERUBAHAN, *rp(3_700, 500)),
        (Kolom.REALISASI, *rp(2_850, 450)),
    ]
    assert fakta.serempak
    assert fakta.penjelas == (Penjelas(Dugaan.TERLEWAT, (3,)),)
    assert fakta.banyak == 3


def test_a_row_that_says_the_same_as_another_may_be_counted_twice() -> None:
    kembar = (*SUB[:3], sub(4, 0, 500, 450), SUB[3])
    [fakta] = found(
        budget(*kembar, murni=(3_700, 4_000), perubahan=(3_700, 4_300), realisasi=(2_850, 4_100))
    )

    # Both readings of both rows; which it was the figures cannot say.
    assert set(fakta.penjelas) == {
        Penjelas(Dugaan.TERLEWAT, (3,)),
        Penjelas(Dugaan.TERLEWAT, (4,)),
        Penjelas(Dugaan.GANDA, (3,)),
        Penjelas(Dugaan.GANDA, (4,)),
    }


def test_rows_that_slipped_explain_a_total_without_the_figure_that_is_there_twice() -> None:
    # The pagu of rows 1 and 2 went one row up: 300 stands in row 2 and in row 3. The total has
    # what there was before: 200, 300, and nothing of row 1.
    baris = (sub(1, 100, 200, 50), sub(2, 200, 300, 60), sub(3, 300, 300, 70), SUB[3])
    [fakta] = found(
        budget(*baris, murni=(600, 4_000), perubahan=(500, 4_300), realisasi=(180, 4_100))
    )

    assert fakta.serempak
    assert set(fakta.penjelas) == {
        Penjelas(Dugaan.BERGESER, (1, 2, 3)),
        Penjelas(Dugaan.TERLEWAT, (2,)),
        Penjelas(Dugaan.TERLEWAT, (3,)),
    }


@pytest.mark.parametrize(
    ("tercetak", "penjelas"),
    [
        (500, [Penjelas(Dugaan.BERGESER, (1, 2, 3))]),
        # The last of the run is not what is missing, and there is no run at all.
        (600, []),
        (700, []),
    ],
)
def test_only_the_last_row_of_a_run_is_there_once_too_often(
    tercetak: int, penjelas: list[Penjelas]
) -> None:
    nilai = [(1, Decimal(200)), (2, Decimal(300)), (3, Decimal(300))]

    semua = explain(Decimal(tercetak), nilai, bergeser=[(1, 2, 3)])
    assert [satu for satu in semua if satu.dugaan is Dugaan.BERGESER] == penjelas


def test_a_column_of_its_own_has_its_own_explanation() -> None:
    # 3.700 printed as 7.300; 2.850 without rows 1 and 2.
    [fakta] = found(budget(perubahan=(7_300, 4_300), realisasi=(450, 4_100)))

    assert not fakta.serempak
    assert set(fakta.penjelas) == {
        Penjelas(Dugaan.TOTAL_TERTUKAR),
        Penjelas(Dugaan.TERLEWAT, (1, 2)),
    }


def test_a_total_of_the_whole_takes_over_what_is_wrong_below_it() -> None:
    akar = budget(murni=(3_000, 4_000))
    semua = facts(replace(clean(), akar=akar), ATURAN)

    [warisan] = [f for f in semua if isinstance(f, FaktaWarisan)]
    assert warisan.garis.tingkat is Tingkat.JUMLAH
    assert [(b.kolom, b.tercetak.nilai, b.dihitung) for b in warisan.kolom] == [
        (Kolom.MURNI, *rp(7_000, 7_700))
    ]
    assert [(g.tingkat, g.nomor) for g in warisan.dari] == [(Tingkat.PROGRAM, 1)]


def test_a_total_that_the_programmes_do_not_add_up_to_is_compared_with_them() -> None:
    [fakta] = found(budget(jumlah=(7_700, 8_000, 8_000)))

    assert (fakta.garis.tingkat, fakta.rinci) == (Tingkat.JUMLAH, Tingkat.PROGRAM)
    # 3.700 + 4.300 is 8.000; 2.850 + 4.100 is 6.950.
    assert [(b.kolom, b.dihitung, b.selisih) for b in fakta.kolom] == [
        (Kolom.REALISASI, *rp(6_950, -1_050))
    ]


def test_a_row_without_realisasi_counts_as_nothing() -> None:
    baris = (SUB[0], SUB[1], sub(3, 700, 500, Keadaan.TERCETAK_STRIP), SUB[3])

    assert found(budget(*baris, realisasi=(2_400, 4_100))) == []


def test_another_table_is_added_up_by_itself_and_only_where_it_prints_all_rows() -> None:
    akar = budget()

    def also(pos: Pos, nilai: dict[int, int]) -> Pos:
        anak = tuple(also(satu, nilai) for satu in pos.anak)
        if pos.tingkat in {Tingkat.PROGRAM, Tingkat.KEGIATAN} or pos.nomor not in nilai:
            return replace(pos, anak=anak)
        murni = (*pos.cetakan[Kolom.MURNI], cetak(nilai[pos.nomor], tabel=LAIN))
        return replace(pos, anak=anak, cetakan={**pos.cetakan, Kolom.MURNI: murni})

    semua = {0: 7_700, 1: 1_000, 2: 2_000, 3: 700, 4: 4_000}
    assert found(also(akar, semua)) == []
    [fakta] = found(also(akar, {**semua, 0: 8_700}))
    assert fakta.kolom[0].tercetak.sumber.tabel == LAIN
    # A nought less in a row: 1.000 too little.
    assert Penjelas(Dugaan.TERHITUNG_DUA_KALI, (1,)) in fakta.penjelas
    assert found(also(akar, {0: 1, 1: 1_000})) == []


def test_what_it_is_about_stays_the_same_whatever_the_figures_are() -> None:
    kunci = {
        satu.kunci
        for total in (3_000, 3_100)
        for satu in find(replace(clean(), akar=budget(murni=(total, 4_000))), ATURAN)
    }

    assert kunci == {"jumlah:program 1 Tabel 3.5", "jumlah:jumlah 0 Tabel 3.5 turunan"}


@pytest.mark.parametrize(
    ("tercetak", "baris", "penjelas"),
    [
        (60, (10, 20, 30), set()),
        (40, (10, 20, 30), {Penjelas(Dugaan.TERLEWAT, (2,))}),
        (70, (10, 20, 30), {Penjelas(Dugaan.TERHITUNG_DUA_KALI, (1,))}),
        # Row 2 is 91 and should be 19.
        (49, (30, 91), {Penjelas(Dugaan.TERTUKAR, (2,))}),
        # 121 printed as 112.
        (112, (30, 91), {Penjelas(Dugaan.TOTAL_TERTUKAR)}),
        (930, (30, 90), {Penjelas(Dugaan.FAKTOR, (2,), Decimal(10))}),
        # 90 may be 9 with a nought too many, or 09 with its digits swapped.
        (
            39,
            (30, 90),
            {Penjelas(Dugaan.FAKTOR, (2,), Decimal("0.1")), Penjelas(Dugaan.TERTUKAR, (2,))},
        ),
        (90_030, (30, 90), {Penjelas(Dugaan.FAKTOR, (2,), Decimal(1000))}),
        (63, (10, 20, 30), set()),
    ],
)
def test_every_explanation_that_fits_is_given_and_no_other(
    tercetak: int, baris: tuple[int, ...], penjelas: set[Penjelas]
) -> None:
    nilai = [(nomor, Decimal(isi)) for nomor, isi in enumerate(baris, start=1)]

    assert set(explain(Decimal(tercetak), nilai)) == set(penjelas)


def test_digits_are_swapped_with_their_neighbour_only() -> None:
    assert swaps(Decimal(123)) == {Decimal(213), Decimal(132)}
    assert swaps(Decimal(11)) == set()
    assert swaps(Decimal(-12)) == {Decimal(-21)}
    assert swaps(Decimal("1.5")) == set()
