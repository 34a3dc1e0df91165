from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.anggaran import (
    Urutan,
    add_up,
    compare_total,
    perubahan_pct,
    perubahan_rp,
    rank_rows,
    serapan_pct,
    sisa_rp,
)
from core.angka import Keadaan, Nilai, Predikat
from core.aturan import round_pct
from core.bilangan import baca_tercetak
from core.capaian import Beda, compare
from tests.kasus import load

TABEL_3_5 = load("tabel_3_5")
SERAPAN = load("serapan")["serapan"]
STRIP = Keadaan.TERCETAK_STRIP
KOSONG = Keadaan.TERCETAK_KOSONG

rupiah = st.integers(min_value=1, max_value=10**13).map(Decimal)


def number(teks: str) -> Decimal:
    nilai = baca_tercetak(teks)
    assert isinstance(nilai, Decimal)
    return nilai


def column(kolom: str, *, program: str | None = None) -> list[tuple[str, Nilai]]:
    """Return the sub kegiatan of Tabel 3.5 with their figure in one column."""
    return [
        (baris["kode"], baca_tercetak(baris[kolom]))
        for baris in TABEL_3_5["sub_kegiatan"]
        if program in (None, baris["program"])
    ]


def serapan_all() -> list[tuple[str, Nilai]]:
    pagu = dict(column("sesudah"))
    return [(kode, serapan_pct(realisasi, pagu[kode])) for kode, realisasi in column("realisasi")]


@pytest.mark.parametrize("kasus", SERAPAN, ids=lambda kasus: kasus["nama"])
def test_serapan_recomputes_to_the_hand_calculation(kasus: dict[str, str]) -> None:
    serapan = serapan_pct(number(kasus["realisasi"]), number(kasus["pagu"]))

    assert isinstance(serapan, Decimal)
    assert str(round_pct(serapan)) == kasus["dihitung"]
    if kasus["tercetak"]:
        assert compare(number(kasus["tercetak"]), serapan) is Beda(kasus["beda"])


@pytest.mark.parametrize(
    ("kode", "persen"),
    [("s42", "93.59"), ("s35", "24.09"), ("s36", "1.93"), ("s12", "98.82"), ("s23", "100.00")],
)
def test_serapan_of_a_sub_kegiatan(kode: str, persen: str) -> None:
    serapan = dict(serapan_all())[kode]

    assert isinstance(serapan, Decimal)
    assert str(round_pct(serapan)) == persen


def test_sisa_of_the_whole_is_pagu_less_realisasi() -> None:
    jumlah = TABEL_3_5["jumlah"]

    sisa = sisa_rp(number(jumlah["realisasi"]), number(jumlah["sesudah"]))

    assert sisa == Decimal(10_148_903_418)


def test_sisa_is_negative_where_more_was_spent_than_allowed() -> None:
    assert sisa_rp(Decimal(120), Decimal(100)) == -20
    assert serapan_pct(Decimal(120), Decimal(100)) == 120
    assert serapan_pct(Decimal(-20), Decimal(100)) == -20


def test_change_is_counted_from_murni_to_perubahan() -> None:
    murni, perubahan = Decimal(4_347_473_632), Decimal(4_126_156_032)

    assert perubahan_rp(murni, perubahan) == Decimal(-221_317_600)
    pct = perubahan_pct(murni, perubahan)
    assert isinstance(pct, Decimal)
    assert round_pct(pct) == Decimal("-5.09")


@pytest.mark.parametrize("hitung", [serapan_pct, sisa_rp, perubahan_rp, perubahan_pct])
@pytest.mark.parametrize("keadaan", [KOSONG, STRIP, Keadaan.BELUM_DILAPORKAN])
def test_a_row_without_figure_keeps_its_state(
    hitung: Callable[[Nilai, Nilai], Nilai], keadaan: Keadaan
) -> None:
    assert hitung(keadaan, Decimal(100)) is keadaan
    assert hitung(Decimal(100), keadaan) is keadaan


def test_a_pagu_of_zero_has_no_serapan() -> None:
    assert serapan_pct(Decimal(5), Decimal(0)) is Keadaan.TARGET_NOL
    assert perubahan_pct(Decimal(0), Decimal(5)) is Keadaan.TARGET_NOL
    assert serapan_pct(Decimal(0), Decimal(5)) == 0


def test_a_predikat_is_no_money() -> None:
    assert serapan_pct(Predikat("B"), Decimal(1)) is Keadaan.TIDAK_TERSEDIA
    assert sisa_rp(Predikat("B"), Decimal(1)) is Keadaan.TIDAK_TERSEDIA


@given(pagu=rupiah, realisasi=rupiah)
def test_sisa_and_realisasi_make_up_the_pagu(pagu: Decimal, realisasi: Decimal) -> None:
    sisa = sisa_rp(realisasi, pagu)

    assert isinstance(sisa, Decimal)
    assert sisa + realisasi == pagu
    assert serapan_pct(pagu, pagu) == 100


def test_a_sum_names_the_rows_it_had_to_count_as_zero() -> None:
    jumlah = add_up(column("realisasi"))

    assert jumlah.n == 54
    assert jumlah.tanpa_angka == (("s25", STRIP), ("s27", KOSONG), ("s45", STRIP))
    assert jumlah.jumlah == Decimal(47_699_074_120)


def test_a_sum_of_nothing_is_zero_of_no_rows() -> None:
    kosong: list[tuple[str, Nilai]] = []

    assert (add_up(kosong).jumlah, add_up(kosong).n) == (Decimal(0), 0)


@pytest.mark.parametrize(
    ("program", "kolom", "dihitung", "penjelas"),
    [
        # Rows 33 and 34 are identical: either explains it, and the bot says both readings.
        ("p1", "sesudah", 51_066_304_582, (("s33",), ("s34",))),
        ("p1", "realisasi", 43_449_468_289, (("s33",), ("s34",))),
        ("p2", "sesudah", 4_572_512_532, (("s37",),)),
        ("p2", "realisasi", 2_778_573_828, (("s37",),)),
    ],
)
def test_tabel_3_5_totals_that_do_not_hold_are_explained_by_rows(
    program: str, kolom: str, dihitung: int, penjelas: tuple[tuple[str, ...], ...]
) -> None:
    tercetak = {p["kode"]: number(p[kolom]) for p in TABEL_3_5["program"]}[program]

    selisih = compare_total(tercetak, column(kolom, program=program))

    assert selisih is not None
    assert selisih.dihitung == dihitung
    assert selisih.penjelas == penjelas


@pytest.mark.parametrize(
    ("program", "kolom"),
    [
        ("p1", "sebelum"),
        ("p2", "sebelum"),
        ("p3", "sebelum"),
        ("p3", "sesudah"),
        ("p3", "realisasi"),
    ],
)
def test_tabel_3_5_totals_that_hold_have_no_difference(program: str, kolom: str) -> None:
    tercetak = {p["kode"]: number(p[kolom]) for p in TABEL_3_5["program"]}[program]

    assert compare_total(tercetak, column(kolom, program=program)) is None


@pytest.mark.parametrize("kolom", ["sebelum", "sesudah", "realisasi"])
def test_tabel_3_5_grand_total_is_the_sum_of_its_programmes(kolom: str) -> None:
    program: list[tuple[str, Nilai]] = [(p["kode"], number(p[kolom])) for p in TABEL_3_5["program"]]

    assert compare_total(number(TABEL_3_5["jumlah"][kolom]), program) is None


@pytest.mark.parametrize(
    ("kolom", "dihitung"), [("sesudah", 58_019_774_349), ("realisasi", 47_699_074_120)]
)
def test_tabel_3_5_grand_total_inherits_both_differences(kolom: str, dihitung: int) -> None:
    selisih = compare_total(number(TABEL_3_5["jumlah"][kolom]), column(kolom))

    assert selisih is not None
    assert selisih.dihitung == dihitung
    assert set(selisih.penjelas) == {("s33", "s37"), ("s34", "s37")}


def test_tabel_3_5_grand_total_of_pagu_murni_is_the_sum_of_all_rows() -> None:
    assert compare_total(number(TABEL_3_5["jumlah"]["sebelum"]), column("sebelum")) is None


def test_serapan_of_the_summed_rows_is_lower_than_the_printed_one() -> None:
    serapan = serapan_pct(add_up(column("realisasi")).jumlah, add_up(column("sesudah")).jumlah)

    assert isinstance(serapan, Decimal)
    assert round_pct(serapan) == Decimal("82.21")


def test_a_difference_that_no_rows_make_up_is_left_unexplained() -> None:
    baris: list[tuple[str, Nilai]] = [("a", Decimal(10)), ("b", Decimal(20)), ("c", STRIP)]

    selisih = compare_total(Decimal(29), baris)

    assert selisih is not None
    assert (selisih.selisih, selisih.penjelas) == (Decimal(1), ())


def test_rows_below_the_printed_total_are_explained_too() -> None:
    selisih = compare_total(Decimal(40), [("a", Decimal(10)), ("b", Decimal(20))])

    assert selisih is not None
    assert (selisih.selisih, selisih.penjelas) == (Decimal(-10), (("a",),))


def test_a_total_without_rows_differs_by_all_of_it() -> None:
    kosong: list[tuple[str, Nilai]] = []

    selisih = compare_total(Decimal(5), kosong)

    assert selisih is not None
    assert (selisih.selisih, selisih.penjelas) == (Decimal(-5), ())
    assert compare_total(Decimal(0), kosong) is None


def test_highest_serapan_of_tabel_3_5() -> None:
    peringkat = rank_rows(serapan_all(), Urutan.SERAPAN_TERTINGGI, 5)

    assert [(k, str(round_pct(n))) for k, n in peringkat.urutan] == [
        ("s23", "100.00"),
        ("s12", "98.82"),
        ("s19", "98.22"),
        ("s2", "95.43"),
        ("s3", "95.31"),
    ]
    assert peringkat.tanpa_angka == (("s25", STRIP), ("s27", KOSONG), ("s45", STRIP))


def test_lowest_serapan_leaves_rows_without_realisasi_apart_instead_of_calling_them_zero() -> None:
    peringkat = rank_rows(serapan_all(), Urutan.SERAPAN_TERENDAH, 3)

    assert [k for k, _ in peringkat.urutan] == ["s36", "s6", "s35"]
    assert len(peringkat.tanpa_angka) == 3


def test_largest_change_counts_up_and_down_alike() -> None:
    sesudah = dict(column("sesudah"))
    perubahan = [(k, perubahan_rp(n, sesudah[k])) for k, n in column("sebelum")]

    peringkat = rank_rows(perubahan, Urutan.PERUBAHAN_TERBESAR, 4)

    assert peringkat.urutan == (
        ("s28", Decimal(1_409_530_200)),
        ("s3", Decimal(1_230_999_871)),
        ("s26", Decimal(752_561_300)),
        ("s23", Decimal(-424_033_000)),
    )


@pytest.mark.parametrize("urutan", Urutan)
def test_ties_keep_the_order_of_the_table(urutan: Urutan) -> None:
    baris: list[tuple[str, Nilai]] = [("b", Decimal(1)), ("a", Decimal(1)), ("c", Decimal(1))]

    assert [k for k, _ in rank_rows(baris, urutan, 2).urutan] == ["b", "a"]


@pytest.mark.parametrize("urutan", Urutan)
def test_a_ranking_of_nothing_is_empty(urutan: Urutan) -> None:
    kosong: list[tuple[str, Nilai]] = []

    assert rank_rows(kosong, urutan, 5).urutan == ()


@given(st.lists(rupiah, max_size=12))
def test_a_printed_sum_of_the_rows_always_holds(angka: list[Decimal]) -> None:
    baris: list[tuple[int, Nilai]] = list(enumerate(angka))

    assert compare_total(sum(angka, Decimal(0)), baris) is None


@given(st.lists(rupiah, min_size=1, max_size=12), st.data())
def test_a_row_left_out_of_the_printed_sum_is_always_found(
    angka: list[Decimal], data: st.DataObject
) -> None:
    hilang = data.draw(st.integers(min_value=0, max_value=len(angka) - 1))
    baris: list[tuple[int, Nilai]] = list(enumerate(angka))

    selisih = compare_total(sum(angka, Decimal(0)) - angka[hilang], baris)

    assert selisih is not None
    assert (hilang,) in selisih.penjelas
