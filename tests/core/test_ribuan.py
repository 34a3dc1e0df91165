"""Thousands set off by spaces make one number, and nothing else does."""

import pytest

from core.ribuan import join_amount, join_thousands


@pytest.mark.parametrize(
    ("tertulis", "utuh"),
    [
        ("Rp 1 244 065 433 itu apa", "Rp 1.244.065.433 itu apa"),
        ("42 juni 29 974 380", "42 juni 29.974.380"),
        ("anggaran 42 29 974 380 juni", "anggaran 42 29.974.380 juni"),
        ("iku 3 1 244 065", "iku 3 1.244.065"),
        ("2025 600 000 000", "2025 600.000.000"),
        ("Rp29 974", "Rp29.974"),
        ("600 000 ya", "600.000 ya"),
        ("29 974 380,50", "29.974.380,50"),
    ],
)
def test_groups_of_three_digits_are_one_amount(tertulis: str, utuh: str) -> None:
    assert join_thousands(tertulis) == utuh


@pytest.mark.parametrize(
    "tertulis",
    [
        *("pagu 30 31 32", "iku 1 2 3", "tahun 2023 2024", "isi iku 3 100", "29 97 380"),
        *("target 65 100", "19700101 199803 1 001", "32-34", "0812 345 678"),
    ],
)
def test_numbers_beside_each_other_stay_apart(tertulis: str) -> None:
    assert join_thousands(tertulis) == tertulis


def test_a_figure_alone_may_have_two_groups() -> None:
    assert join_amount("29 974") == "29.974"
    assert join_amount("29 97 380") == "29 97 380"
