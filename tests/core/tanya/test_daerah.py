"""The name of the Pemda itself says nothing among its own data."""

import pytest

from core.tanya.daerah import at_home, place_of
from core.tanya.kalimat import Kata, split


@pytest.mark.parametrize(
    ("nama", "tempat"),
    [
        ("Pemerintah Kota Bengkulu", ("bengkulu",)),
        ("Pemerintah Kabupaten Lima Puluh Kota", ("lima", "puluh")),
        ("Provinsi Daerah Istimewa Yogyakarta", ("yogyakarta",)),
    ],
)
def test_the_place_is_what_is_left_of_the_name(nama: str, tempat: tuple[str, ...]) -> None:
    assert place_of(nama) == tempat


def test_a_place_with_a_number_in_it_has_no_figure() -> None:
    kata = at_home(split("serapan setda lima puluh kota"), [("lima", "puluh")])

    assert [k.teks for k in kata if k.hias] == ["lima", "puluh"]
    assert all(k.angka is None for k in kata)


def test_part_of_the_place_is_a_word_as_any_other() -> None:
    assert at_home([Kata("kopi"), Kata("rawa")], [("rawa", "indah")]) == [
        Kata("kopi"),
        Kata("rawa"),
    ]
