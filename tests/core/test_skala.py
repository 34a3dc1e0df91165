from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.skala import Pita, Skala, Tepian, find_pita, rank, skala_berlaku
from tests.kasus import load


def make_skala(
    pita: list[list[str]],
    *,
    kode: str = "skala",
    tepian: Tepian = Tepian.INKLUSIF,
    mulai: date = date(2018, 1, 1),
) -> Skala:
    return Skala(
        kode=kode,
        nama=kode,
        sumber="Peraturan contoh",
        berlaku_mulai=mulai,
        tepian=tepian,
        pita=tuple(Pita(Decimal(batas), huruf, huruf) for batas, huruf in pita),
    )


SKALA = {
    s["kode"]: make_skala(s["pita"], kode=s["kode"], tepian=Tepian(s["tepian"]))
    for s in load("skala")["skala"]
}
TEPI = [(s["kode"], n, h) for s in load("skala")["skala"] for n, h in s["nilai"]]


@pytest.mark.parametrize(("kode", "nilai", "predikat"), TEPI)
def test_every_band_edge_reads_as_its_regulation_says(kode: str, nilai: str, predikat: str) -> None:
    pita = find_pita(SKALA[kode], Decimal(nilai))

    assert (pita.predikat if pita else "") == predikat


@pytest.mark.parametrize("kode", ["realisasi-kinerja", "skm"])
@given(nilai=st.decimals(min_value=-1000, max_value=1000, places=3))
def test_an_inclusive_scale_has_a_band_for_everything(kode: str, nilai: Decimal) -> None:
    assert find_pita(SKALA[kode], nilai) is not None


@pytest.mark.parametrize("kode", SKALA)
@given(
    kiri=st.decimals(min_value=-10, max_value=120, places=3),
    kanan=st.decimals(min_value=-10, max_value=120, places=3),
)
def test_more_never_gets_a_lower_predikat(kode: str, kiri: Decimal, kanan: Decimal) -> None:
    def tingkat(nilai: Decimal) -> int:
        pita = find_pita(SKALA[kode], nilai)
        posisi = rank(SKALA[kode], pita.predikat) if pita else None
        return -1 if posisi is None else posisi

    assert tingkat(min(kiri, kanan)) <= tingkat(max(kiri, kanan))


def test_the_order_of_the_bands_in_the_data_does_not_matter() -> None:
    naik = make_skala([["0", "C"], ["50", "B"], ["80", "A"]])

    assert [find_pita(naik, Decimal(n)) for n in (49, 50, 80)] == list(naik.pita)


def test_a_scale_without_bands_has_no_band_for_anything() -> None:
    assert find_pita(make_skala([]), Decimal(80)) is None


def test_rank_counts_from_the_lowest_band() -> None:
    akip = SKALA["akip"]

    assert [rank(akip, h) for h in ("D", "B", "BB", "AA")] == [0, 3, 4, 6]
    assert rank(akip, "Z") is None


def test_a_report_is_graded_on_the_scale_of_its_day() -> None:
    lama = make_skala([["0", "A"]], mulai=date(2018, 1, 1))
    baru = make_skala([["0", "B"]], mulai=date(2022, 1, 1))
    lain = make_skala([["0", "C"]], kode="lain", mulai=date(2017, 1, 1))
    semua = [baru, lain, lama]

    assert skala_berlaku(semua, "skala", date(2017, 12, 31)) is None
    assert skala_berlaku(semua, "skala", date(2018, 1, 1)) is lama
    assert skala_berlaku(semua, "skala", date(2021, 12, 31)) is lama
    assert skala_berlaku(semua, "skala", date(2022, 1, 1)) is baru
    assert skala_berlaku([], "skala", date(2022, 1, 1)) is None
