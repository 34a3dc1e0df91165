"""Numbers that are written out."""

import pytest

from core.tanya.kalimat import split
from core.tanya.terbilang import join_numbers


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("ikm delapan puluh tujuh koma lima masuk", ["ikm", "87.5", "masuk"]),
        ("tujuh puluh enam koma enam satu", ["76.61"]),
        ("delapan puluh delapan koma delapan puluh tujuh", ["88.87"]),
        ("tahun dua ribu dua puluh empat", ["tahun", "2024"]),
        ("semester satu dua ribu dua puluh lima", ["semester", "satu", "2025"]),
        ("dua belas juta lima ratus ribu rupiah", ["12500000", "rupiah"]),
        ("seratus lima puluh orang", ["150", "orang"]),
        ("sebelas", ["11"]),
        ("87 koma 5", ["87.5"]),
        ("lima terendah", ["lima", "terendah"]),
        ("asisten dua sama tiga", ["asisten", "sama", "tiga"]),
        ("koma sepuluh puluh", ["koma", "10", "puluh"]),
    ],
)
def test_a_number_of_several_words_is_one(teks: str, kata: list[str]) -> None:
    assert [k.teks for k in join_numbers(split(teks))] == kata


def test_percent_behind_it_belongs_to_it() -> None:
    [satu] = join_numbers(split("sembilan puluh satu persen"))
    assert satu.angka == 91
    assert satu.persen
