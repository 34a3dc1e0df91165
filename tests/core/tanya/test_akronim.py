"""Short names made of the letters that words of a name begin with."""

import pytest

from core.tanya.akronim import acronyms_of, with_acronyms
from core.tanya.kalimat import Kata

NAMA = "Pengelolaan Layanan Pengadaan Secara Elektronik"


def test_runs_of_a_name_have_short_names_of_four_to_six_letters() -> None:
    assert set(acronyms_of(NAMA)) == {"akronim:plps", "akronim:lpse", "akronim:plpse"}


def test_words_that_join_others_give_no_letter_and_words_with_vowels_are_no_short_names() -> None:
    assert set(acronyms_of("Penyediaan Jasa dan Sarana di Kantor")) == {"akronim:pjsk"}
    assert set(acronyms_of("Evaluasi Untuk Asas Intan Bersama")) == set()


@pytest.mark.parametrize(
    ("kata", "kode"),
    [
        (Kata("lpse"), "akronim:lpse"),
        (Kata("lpsf"), ""),
        (Kata("lpse", konsep=frozenset(["sisa"])), ""),
        (Kata("lpse", hias=True), ""),
    ],
)
def test_only_a_word_that_asks_nothing_is_taken_for_one_that_there_is(
    kata: Kata, kode: str
) -> None:
    ada = dict.fromkeys(acronyms_of(NAMA))

    assert [k.kode for k in with_acronyms([kata], ada)] == [kode]
