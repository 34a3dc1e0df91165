"""The file of words: each once, each of use."""

import tomllib
from collections import Counter
from itertools import chain

import pytest
from sqlalchemy import Engine

from core.services.nama import BERKAS, load_indeks, load_kamus
from core.tanya.ejaan import spell
from core.tanya.kalimat import label, split
from core.tanya.kamus import spelled
from core.teks import fold
from storage import contoh_paket

ISI = tomllib.loads(contoh_paket.read_acuan(BERKAS).decode())
DUA_ARTI = {
    "akip": {"predikat_akip", "akip"},
    "bagian apa": {"pengampu", "bagian"},
    "bagian mana": {"pengampu", "bagian"},
    "bermasalah": {"salah", "tidak_diproses"},
    "dapat dari mana": {"hitung", "sumber"},
    "di bawah asisten": {"membawahi", "atasan"},
    "dppa": {"anggaran", "perubahan"},
    "hitung": {"hitung", "rumus"},
    "induk": {"murni", "atasan"},
    "jeblok": {"di_bawah_target", "rendah"},
    "jumlah": {"total", "banyaknya"},
    "nilai akip": {"predikat_akip", "akip"},
    "maksimal": {"di_bawah", "maksimum"},
    "minimal": {"di_atas", "minimal"},
    "naikin": {"naik", "ubah"},
    "nurunin": {"turun", "ubah"},
    "paling lambat": {"terendah", "tenggat"},
    "pembaginya": {"rumus", "andai"},
    "siapa saja": {"siapa", "yang_mana"},
    "tidak sampai": {"di_bawah", "di_bawah_target"},
    "turunin": {"turun", "ubah"},
}
"""What is meant to ask for either."""
TANPA_NAMA = {"bahas", "daripada", "jangan"}
"""Words that abbreviations stand for and that nothing here has."""
SEMUA_FRASA = [(konsep, satu) for konsep, semua in ISI["konsep"].items() for satu in semua]


def test_every_list_is_sorted_and_has_a_word_once() -> None:
    for semua in (*ISI["hiasan"].values(), *ISI["konsep"].values()):
        assert semua == sorted(set(semua))


def test_noise_asks_for_nothing_unless_it_is_listed_as_what_does() -> None:
    satu_kata = {frasa[0] for frasa in load_kamus().frasa if len(frasa) == 1}

    assert not satu_kata & set(ISI["hiasan"]["kata"])
    assert set(ISI["hiasan"]["juga_bertanya"]) <= satu_kata


def test_noise_is_listed_once_and_only_slips_of_abbreviations_besides() -> None:
    kali = Counter(chain.from_iterable(ISI["hiasan"].values()))

    assert {kata for kata, n in kali.items() if n > 1} == set()
    assert set(kali) & set(ISI["singkatan"]) == set(ISI["hiasan"]["salah_ketik"])


def test_phrase_asks_for_two_things_only_where_that_is_meant() -> None:
    ganda = {" ".join(f): set(k) for f, k in load_kamus().frasa.items() if len(k) > 1}

    assert ganda == DUA_ARTI


def test_phrase_is_listed_in_one_spelling() -> None:
    singkatan = load_kamus().singkatan
    for konsep, semua in ISI["konsep"].items():
        ejaan = Counter(spelled(fold(satu).split(), singkatan) for satu in semua)
        assert {e for e, n in ejaan.items() if n > 1} == set(), konsep


def test_no_phrase_is_out_of_reach(contoh: Engine) -> None:
    """One that numbers, abbreviations or a longer phrase swallow asks for nothing."""
    kamus, kosakata = load_kamus(), load_indeks(contoh).kosakata
    for konsep, frasa in SEMUA_FRASA:
        kata = label(spell(split(frasa), kamus, kosakata), kamus)
        assert all(konsep in k.konsep for k in kata), (konsep, frasa)


def test_abbreviation_stands_for_words_that_are_known(contoh: Engine) -> None:
    kamus, nama = load_kamus(), load_indeks(contoh).kosakata
    dikenal = {*kamus.hiasan, *chain.from_iterable(kamus.frasa), *nama}

    assert set(chain.from_iterable(kamus.singkatan.values())) - dikenal == TANPA_NAMA


def test_abbreviation_stands_for_no_other_abbreviation() -> None:
    singkatan = load_kamus().singkatan

    assert not set(chain.from_iterable(singkatan.values())) & set(singkatan)


@pytest.mark.parametrize("teks", ISI["bukan_salah_ketik"]["kata"])
def test_word_that_is_no_slip_would_be_taken_for_one(contoh: Engine, teks: str) -> None:
    kamus, nama = load_kamus(), load_indeks(contoh).kosakata

    assert teks not in kamus.kata
    assert any(
        (
            kamus.bermakna.nearest(teks),
            nama.nearest(teks),
            kamus.hiasan.with_other_vowels(teks),
            kamus.kata.without_vowels(teks),
            nama.without_vowels(teks),
        )
    )
