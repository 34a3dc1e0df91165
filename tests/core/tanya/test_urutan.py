"""Places in a list that are named: by their order, or by the number that is printed there."""

import pytest

from core.services.nama import load_kamus
from core.tanya import pahami
from core.tanya.soal import Soal
from core.tanya.urutan import UJUNG, places
from tests.core.tanya.nama_uji import INDEKS


def _places(teks: str) -> list[tuple[int, bool]]:
    soal: Soal = pahami.as_one(teks, INDEKS, load_kamus(), tahun_ini=2025)
    return [(satu.nomor, satu.tercetak) for satu in places(soal)]


@pytest.mark.parametrize(
    ("teks", "tempat"),
    [
        ("yang kedua?", [(2, False)]),
        ("yg pertama itu kenapa", [(1, False)]),
        ("yang ke 10 brp targetnya", [(10, False)]),
        ("yg terakhir", [(UJUNG, False)]),
        ("no 2?", [(2, True)]),
        ("yg nomor 7 kenapa", [(7, True)]),
        ("nomor 1 dan 3", [(1, True), (3, True)]),
        ("2?", [(2, True)]),
        # A ranking of three, a quarter, a year, a share: no places.
        ("3 aja deh", []),
        ("triwulan ke 2", []),
        ("tahun 2023?", []),
        ("yang 60%", []),
        ("terakhir kapan", []),
    ],
)
def test_a_place_is_told_from_other_numbers(teks: str, tempat: list[tuple[int, bool]]) -> None:
    assert _places(teks) == tempat
