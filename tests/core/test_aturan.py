from decimal import ROUND_HALF_EVEN, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.aturan import round_fraction, round_pct

angka = st.decimals(
    min_value=Decimal(-(10**12)), max_value=Decimal(10**12), places=5, allow_nan=False
)


@pytest.mark.parametrize(
    ("tepat", "bulat"),
    [
        ("94.666666", "94.67"),
        ("0.005", "0.01"),
        ("0.004999", "0.00"),
        ("2.675", "2.68"),
        ("2.665", "2.67"),
        ("-0.005", "-0.01"),
        ("100", "100.00"),
        ("90.995", "91.00"),
    ],
)
def test_half_a_hundredth_goes_up(tepat: str, bulat: str) -> None:
    assert str(round_pct(Decimal(tepat))) == bulat


@given(angka)
def test_rounding_moves_a_figure_by_half_a_hundredth_at_most(tepat: Decimal) -> None:
    assert abs(round_pct(tepat) - tepat) <= Decimal("0.005")


@given(angka)
def test_rounding_twice_is_rounding_once(tepat: Decimal) -> None:
    assert round_pct(round_pct(tepat)) == round_pct(tepat)


@given(angka, angka)
def test_rounding_keeps_the_order(kiri: Decimal, kanan: Decimal) -> None:
    assert round_pct(min(kiri, kanan)) <= round_pct(max(kiri, kanan))


def test_longer_figures_than_the_default_precision_round_too() -> None:
    assert round_pct(Decimal("9" * 40 + ".005")) == Decimal("9" * 40 + ".01")


def test_no_setting_of_a_caller_changes_the_rounding() -> None:
    with localcontext(prec=5, rounding=ROUND_HALF_EVEN):
        assert round_pct(Decimal("43321.125")) == Decimal("43321.13")


@pytest.mark.parametrize(
    ("atas", "bawah", "desimal", "bulat"),
    [
        (2300, 27, 2, "85.19"),
        (1, 9, 2, "0.11"),
        (1, 8, 2, "0.13"),
        (-1, 8, 2, "-0.13"),
        (1, 200, 2, "0.01"),
        (-1, 200, 2, "-0.01"),
        (1, 3, 3, "0.333"),
        (5, 2, 0, "3"),
        (0, 7, 2, "0.00"),
    ],
)
def test_a_quotient_is_rounded_half_up_from_what_it_is_exactly(
    atas: int, bawah: int, desimal: int, bulat: str
) -> None:
    assert str(round_fraction(Fraction(atas, bawah), desimal)) == bulat


def test_a_quotient_just_under_a_half_stays_under_it() -> None:
    # 0,005 less a part in 10^40: the 28 digits of a division would have made it 0,005.
    assert round_fraction(Fraction(1, 200) - Fraction(1, 10**40), 2) == 0


@given(angka)
def test_a_quotient_is_rounded_as_a_figure_is(tepat: Decimal) -> None:
    assert round_fraction(Fraction(tepat), 2) == round_pct(tepat)
