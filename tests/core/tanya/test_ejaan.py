"""Slips that are mended, and words that are none."""

import pytest

from core.services.nama import load_kamus
from core.tanya.ejaan import spell
from core.tanya.kalimat import split
from core.tanya.kosakata import Kosakata
from tests.core.tanya.nama_uji import INDEKS, words


def read(teks: str) -> str:
    return " ".join(k.teks for k in words(teks))


@pytest.mark.parametrize(
    ("teks", "ejaan"),
    [
        ("srapan", "serapan"),
        ("kegaitan", "kegiatan"),
        ("peralatn", "peralatan"),
        ("hukm", "hukum"),
        ("lgstk", "logistik"),
        ("anggarannya", "anggarannya"),
        ("bagian2", "bagian"),
        ("targetne", "target"),
        ("realisasinyo", "realisasi"),
        ("nyaranin", "saran"),
        ("kerjasma", "kerja sama"),
        ("yg blm brp", "yang belum berapa"),
        ("brapaa", "berapa"),
        ("kerjo samo", "kerja sama"),
        ("duo", "dua"),
        ("rlss", "realisasi"),
        ("pgram", "program"),
        ("sera pan", "serapan"),
        ("bantu an hukum", "bantuan hukum"),
        ("serapanhukum", "serapan hukum"),
        ("hukumbrp", "hukum berapa"),
        ("samoai", "sampai"),
        ("tw ii", "triwulan ii"),
    ],
)
def test_slip_or_abbreviation_is_the_word_that_was_meant(teks: str, ejaan: str) -> None:
    assert read(teks) == ejaan


@pytest.mark.parametrize(
    "teks", ["lumping", "matahari", "sampah", "resep", "camat", "sawah", "danau"]
)
def test_another_word_is_no_slip(teks: str) -> None:
    [kata] = words(teks)

    assert (kata.teks, kata.asal, kata.dikenal) == (teks, "", False)


def test_what_was_typed_stays_known() -> None:
    [kata] = words("peralatn")

    assert kata.asal == "peralatn"


def test_word_of_a_name_is_left_as_it_is() -> None:
    # "Pagu" is a word of the dictionary, and one letter away.
    kosakata = Kosakata(["paguyuban", "pagur"])

    assert [k.teks for k in spell(split("pagur"), load_kamus(), kosakata)] == ["pagur"]


def test_word_between_two_others_is_a_slip_of_neither() -> None:
    kosakata = Kosakata(["serabutan", "seraburan"])

    assert kosakata.nearest("serabulan") is None
    assert Kosakata(["serabutan"]).nearest("serabulan") == "serabutan"


def test_short_words_are_no_slips() -> None:
    assert Kosakata(["umum"]).nearest("umu") is None


def test_word_without_vowels_is_read_only_where_one_has_its_consonants() -> None:
    assert Kosakata(["logistik"]).without_vowels("lgstk") == "logistik"
    assert Kosakata(["kantor", "kantara"]).without_vowels("kntr") is None


def test_names_are_mended_as_words_of_the_dictionary_are() -> None:
    assert INDEKS.kosakata.nearest("keprotokoln") == "keprotokolan"


def test_of_two_near_words_the_one_with_all_letters_is_meant() -> None:
    kosakata = Kosakata(["dinsos"])

    assert [k.teks for k in spell(split("dinos"), load_kamus(), kosakata)] == ["dinsos"]


def test_words_of_their_own_are_not_put_together() -> None:
    # "Bagian umum" stands side by side in a name.
    assert read("bagian umumnya") == "bagian umum"
    assert read("bagian nya hukum") == "bagian hukum"
