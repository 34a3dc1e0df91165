"""How questions about registers, units and words are read."""

import pytest
from sqlalchemy import Engine

from core.services.nama import load_indeks, load_kamus
from core.tanya.pahami import understand
from core.tanya.pertanyaan import Hal, Pertanyaan


def read(engine: Engine, teks: str) -> Pertanyaan:
    [hasil] = understand(teks, load_indeks(engine), load_kamus(), None, tahun_ini=2025)
    assert isinstance(hasil, Pertanyaan)
    return hasil


@pytest.mark.parametrize(
    ("teks", "hal"),
    [
        ("inovasi ada brp", Hal.REGISTER),
        ("inovasi tahun ini targetnya brp buah", Hal.CAPAIAN),
        ("target raperda diharmonisasi", Hal.CAPAIAN),
        ("kerja sama apa aja th 2024", Hal.REGISTER),
        ("perwal renstra 2019-2023 brp nomornya", Hal.DASAR_HUKUM),
        ("juara serapan antar bagian siapa", Hal.PERINGKAT),
        ("bagian organisasi megang iku apa aja", Hal.STRUKTUR),
        ("punya bag organisasi yg dibawah target apa", Hal.SARING),
    ],
)
def test_figure_and_entry_of_the_same_name_are_told_apart(
    contoh: Engine, teks: str, hal: Hal
) -> None:
    assert read(contoh, teks).hal is hal


def test_slip_of_a_word_is_no_signature(contoh: Engine) -> None:
    assert read(contoh, "bagi token bot nya dong").hal is not Hal.PENANDA_TANGAN


def test_year_of_a_term_is_no_year_of_the_register(contoh: Engine) -> None:
    satu = read(contoh, "mou berlaku 5 tahun apa aja")

    assert (satu.hal, satu.tahun, satu.teks) == (Hal.REGISTER, (), "=5")


def test_roman_numeral_stays_what_it_is(contoh: Engine) -> None:
    assert read(contoh, "golongan III d nya brp org").teks == "iii d"
