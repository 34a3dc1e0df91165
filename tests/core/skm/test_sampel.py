"""Sample sizes against the published table, and what they say of a survey."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.skm.sampel import KeadaanSampel, Sampel, check_sample, sample_size
from tests.kasus import load

TABEL = load("krejcie_morgan")["tabel"]


@pytest.mark.parametrize(("populasi", "perlu"), TABEL)
def test_every_row_of_the_published_table_comes_out(populasi: int, perlu: int) -> None:
    assert sample_size(populasi) == perlu


def test_the_row_100000_of_reprints_is_not_what_the_formula_gives() -> None:
    # 3,841 x 100.000 x 0,25 / (0,0025 x 99.999 + 0,96025) = 96.025 / 250,95775 = 382,63.
    assert sample_size(100_000) == 383


@given(st.integers(min_value=1, max_value=10**9))
def test_a_sample_is_never_more_than_its_population_nor_than_384(populasi: int) -> None:
    assert 1 <= sample_size(populasi) <= min(populasi, 384)


@given(st.integers(min_value=1, max_value=10**7))
def test_more_people_never_need_fewer_respondents(populasi: int) -> None:
    assert sample_size(populasi) <= sample_size(populasi + 1)


@pytest.mark.parametrize(
    ("responden", "populasi", "keadaan", "kurang"),
    [
        (139, 220, KeadaanSampel.KURANG, 1),
        (140, 220, KeadaanSampel.CUKUP, 0),
        (220, 220, KeadaanSampel.CUKUP, 0),
        (221, 220, KeadaanSampel.MELEBIHI_POPULASI, 0),
        (0, 1200, KeadaanSampel.KURANG, 291),
    ],
)
def test_respondents_are_enough_short_or_too_many(
    responden: int, populasi: int, keadaan: KeadaanSampel, kurang: int
) -> None:
    hasil = check_sample(responden, populasi)

    assert (hasil.keadaan, hasil.kurang) == (keadaan, kurang)
    assert hasil.perlu == {220: 140, 1200: 291}[populasi]


def test_without_a_population_nothing_is_called_enough() -> None:
    assert check_sample(500, None) == Sampel(
        keadaan=KeadaanSampel.POPULASI_BELUM_DIKETAHUI, responden=500, populasi=None
    )


@pytest.mark.parametrize("populasi", [0, -5])
def test_a_population_of_nobody_is_a_mistake(populasi: int) -> None:
    hasil = check_sample(3, populasi)

    assert (hasil.keadaan, hasil.perlu) == (KeadaanSampel.POPULASI_TIDAK_SAH, None)
