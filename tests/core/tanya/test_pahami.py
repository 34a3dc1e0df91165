"""Whole texts: names that are meant, two questions in one, what is left out, any text at all."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from core.services.nama import load_indeks, load_kamus
from core.tanya.indeks import Benda
from core.tanya.pahami import understand
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu, Ukuran
from tests.core.tanya.nama_uji import (
    BANTUAN,
    HARMONISASI,
    HUKUM,
    LOGISTIK,
    PERALATAN,
    PERIKATAN,
    PROTOKOL,
    TAHUN_INI,
    UMUM,
    ask,
    ask_one,
)

PANJANG = 500
PALING_LAMA_DETIK = 5
"""Far more than any text takes, also while other things run."""


@pytest.mark.parametrize(
    ("teks", "benda"),
    [
        ("serapan bagian hukum", HUKUM),
        ("serapan bantuan hukum", BANTUAN),
        ("serapan bantuanhukum", BANTUAN),
        ("serapan protokol", PROTOKOL),
        ("pagu peralatan", PERALATAN),
        ("pagu logistik kantor", LOGISTIK),
        ("realisasi iku 2", PERIKATAN),
        ("realisasi perikatan", PERIKATAN),
    ],
)
def test_thing_is_meant_by_what_is_said_of_its_name(teks: str, benda: Benda) -> None:
    assert ask_one(teks).benda == (benda,)


def test_of_two_things_neither_of_which_is_meant_more_both_are_offered() -> None:
    [alat], [hukum] = ask("pagu penyediaan kantor"), ask("serapan hukum")

    assert isinstance(alat, Ragu)
    assert isinstance(hukum, Ragu)
    assert {satu.benda for satu in alat.bacaan} == {(PERALATAN,), (LOGISTIK,)}
    assert {satu.benda for satu in hukum.bacaan} == {(HUKUM,), (BANTUAN,)}


def test_things_side_by_side_are_all_meant() -> None:
    assert set(ask_one("sisa bagian hukum dan umum").benda) == {HUKUM, UMUM}


def test_numbers_behind_a_level_are_lines_until_something_else_is_said() -> None:
    beberapa = ask_one("pagu sub kegiatan 38, 39 dan 40")
    satu = ask_one("pagu sub kegiatan 38 sebesar 500")

    assert [b.kunci for b in beberapa.benda] == ["#38", "#39", "#40"]
    assert [b.kunci for b in satu.benda] == ["#38"]


def test_words_that_nobody_knows_are_said_so() -> None:
    assert ask_one("serapan bagian antariksa").asing == ("antariksa",)


def test_text_with_two_questions_is_two_questions() -> None:
    pertama, kedua = ask("realisasi iku-2 berapa dan siapa pengampu iku 3")

    assert isinstance(pertama, Pertanyaan)
    assert isinstance(kedua, Pertanyaan)
    assert (pertama.hal, pertama.benda) == (Hal.CAPAIAN, (PERIKATAN,))
    assert (kedua.hal, kedua.benda) == (Hal.PENGAMPU, (HARMONISASI,))


def test_second_sentence_takes_over_what_it_does_not_say() -> None:
    _, kedua = ask("serapan bagian hukum 2024? sisa bagian umum?")

    assert isinstance(kedua, Pertanyaan)
    assert (kedua.ukuran, kedua.benda, kedua.tahun) == ((Ukuran.SISA,), (UMUM,), ())


def test_greeting_beside_a_question_is_no_question() -> None:
    assert ask_one("selamat pagi min. pagu bagian umum?").hal is Hal.ANGGARAN


@pytest.mark.parametrize(
    "teks",
    [
        "pagu bagian hukum terus siapa pengampu iku 3",
        "pagu bagian hukum sekalian pengampu iku 3",
        "1) pagu bagian hukum 2) pengampu iku 3",
        "pagu bagian hukum. pengampu iku 3",
        "pagi bu, mau tanya.\npagu bagian hukum\npengampu iku 3\nmakasih",
    ],
)
def test_every_question_of_a_text_is_answered(teks: str) -> None:
    pertama, kedua = ask(teks)

    assert isinstance(pertama, Pertanyaan)
    assert isinstance(kedua, Pertanyaan)
    assert (pertama.benda, kedua.benda) == ((HUKUM,), (HARMONISASI,))
    assert (pertama.hal, kedua.hal) == (Hal.ANGGARAN, Hal.PENGAMPU)


def test_one_question_of_several_figures_stays_one() -> None:
    satu = ask_one("pagu, realisasi sama sisa bagian hukum")

    assert satu.benda == (HUKUM,)
    assert set(satu.ukuran) == {Ukuran.PAGU, Ukuran.REALISASI, Ukuran.SISA}


@pytest.mark.parametrize(
    "teks", ["serapan bantuan\nhukum", "serapan\nbantuan hukum", "serapan dari\nbantuan hukum 2024"]
)
def test_a_line_that_goes_on_is_no_question_of_its_own(teks: str) -> None:
    assert ask_one(teks).benda == (BANTUAN,)


def test_a_word_read_as_quite_another_is_said() -> None:
    assert ask_one("capaian perjakatan").dibaca == (("perjakatan", "perikatan"),)
    assert ask_one("capaian prikatan").dibaca == ()


@pytest.mark.parametrize(
    "teks", ["oii", "Assalamu'alaikum pak/bu", "halo, apo kabar", "mokasih yo"]
)
def test_a_greeting_however_it_is_typed_is_one(teks: str) -> None:
    assert ask_one(teks).hal in {Hal.SALAM, Hal.TERIMA_KASIH}


def test_what_is_left_out_is_no_part_of_what_is_asked() -> None:
    satu = ask_one("serapan selain bagian hukum")

    assert (satu.benda, satu.kecuali, satu.mengecualikan) == ((), (HUKUM,), True)


def test_what_is_left_out_and_not_recognised_is_known_to_be_left_out() -> None:
    satu = ask_one("serapan selain antariksa")

    assert (satu.kecuali, satu.mengecualikan) == ((), True)


def test_nothing_is_left_out_where_no_word_says_so() -> None:
    assert not ask_one("serapan bagian hukum").mengecualikan


def test_own_unit_is_meant_by_whoever_says_ours(contoh: Engine) -> None:
    indeks = load_indeks(contoh)
    unit = next(b for b in indeks.benda if b.nama == "Bagian Umum")

    [satu] = understand(
        *("serapan bagian kami", indeks, load_kamus(), None), tahun_ini=TAHUN_INI, sendiri=unit
    )

    assert isinstance(satu, Pertanyaan)
    assert satu.benda == (unit,)


def test_same_text_is_read_the_same_way_each_time() -> None:
    teks = "pagu penyediaan kantor dan serapan bagian hukum 2023"

    assert len({repr(ask(teks)) for _ in range(5)}) == 1


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=PANJANG))
def test_any_text_is_read(teks: str) -> None:
    assert ask(teks)


KATA = ("serapan", "iku", "2", "kalau", "dari", "selain", "bagian", "hukum", "tw", "?", ",", "100%")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(KATA), max_size=PANJANG // 5).map(" ".join))
def test_any_order_of_words_that_are_known_is_read(teks: str) -> None:
    hasil = ask(teks)

    lalu = next((satu for satu in hasil if isinstance(satu, Pertanyaan)), None)
    assert ask("yang 2023?", lalu)


@pytest.mark.parametrize(
    "teks",
    [
        *("a" * PANJANG, "1" * PANJANG, "1." * (PANJANG // 2), "iku " * (PANJANG // 4)),
        *("serapan " * (PANJANG // 8), "a1" * (PANJANG // 2), "x/" * (PANJANG // 2)),
        *("1.2/" * (PANJANG // 4), "? " * (PANJANG // 2), "dan " * (PANJANG // 4)),
    ],
)
def test_no_text_of_bounded_length_takes_long(teks: str) -> None:
    awal = time.perf_counter()

    ask(teks)

    assert time.perf_counter() - awal < PALING_LAMA_DETIK
