"""What a sentence leaves out: before it or behind it, in one word or in two."""

import pytest

from core.tanya.kecualian import split_exceptions
from core.tanya.pertanyaan import Pertanyaan
from tests.core.tanya.nama_uji import BANTUAN, HUKUM, LOGISTIK, PERALATAN, UMUM, ask_one, words


@pytest.mark.parametrize(
    ("teks", "luar"),
    [
        ("serapan bagian umum tanpa peralatan", "peralatan"),
        ("serapan bagian umum di luar peralatan jadi berapa", "peralatan"),
        ("pagu bagian umum tidak termasuk peralatan dan logistik", "peralatan dan logistik"),
        ("bagian umum kalau peralatan dikeluarkan serapannya", "peralatan"),
        ("kalau peralatan ga dihitung, berapa serapan bagian umum", "peralatan"),
        ("bagian umum yang bukan peralatan realisasinya", "peralatan"),
        ("bagian umum dikurangi peralatan pagunya", "peralatan"),
        ("tanpa peralatan bagian umum serapannya berapa", "peralatan"),
    ],
)
def test_what_is_left_out_is_told_apart(teks: str, luar: str) -> None:
    [kata] = split_exceptions(words(teks)).luar

    assert " ".join(k.teks for k in kata) == luar


@pytest.mark.parametrize(
    "teks",
    [
        "sub kegiatan tanpa realisasi",
        "kenapa serapan bagian umum tidak tinggi",
        "realisasinya dikurangi berapa",
        "pagu bagian umum dikurangi 5 juta",
        "yang tidak masuk siapa saja",
    ],
)
def test_nothing_else_leaves_something_out(teks: str) -> None:
    assert split_exceptions(words(teks)).luar == ()


def test_what_is_asked_stays_without_what_is_left_out() -> None:
    satu = ask_one("serapan bagian umum kalau peralatan dan logistik tidak dihitung")

    assert (satu.benda, satu.kecuali) == ((UMUM,), (PERALATAN, LOGISTIK))


def test_words_of_it_that_nobody_knows_are_told() -> None:
    satu = ask_one("serapan bagian hukum tanpa bantuan hukum dan antariksa")

    assert (satu.kecuali, satu.kecuali_asing) == ((BANTUAN,), ("antariksa",))


def test_a_subtraction_is_told_apart() -> None:
    kurang: list[Pertanyaan] = [
        ask_one("pagu bagian hukum dikurangi bantuan hukum"),
        ask_one("pagu bagian hukum tanpa bantuan hukum"),
    ]

    assert [s.mengurangi for s in kurang] == [True, False]
    assert all((s.benda, s.kecuali) == ((HUKUM,), (BANTUAN,)) for s in kurang)
