"""The glossary: every term once, found by each of its names."""

import pytest

from core.services.nama import load_glosarium
from core.tanya.istilah import read_glosarium


def test_term_is_found_by_each_of_its_names() -> None:
    glosarium = load_glosarium()

    for nama in ("IKM", "indeks kepuasan masyarakat", "PPPK", "p3k", "Plt."):
        assert glosarium.find(nama) is not None
    assert glosarium.find("p3k") is glosarium.find("pppk")


def test_every_meaning_is_a_sentence_or_two() -> None:
    for satu in load_glosarium().istilah:
        assert satu.arti.endswith(".")
        assert len(satu.arti) < 300


def test_name_that_two_terms_have_is_refused() -> None:
    ganda = '[[istilah]]\nistilah = "PK"\narti = "A."\n[[istilah]]\nistilah = "pk"\narti = "B."\n'

    with pytest.raises(ValueError, match="explained twice"):
        read_glosarium(ganda)


def test_abbreviation_is_known_from_the_words_it_stands_for() -> None:
    teks = "Peraturan Presiden tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah"

    assert "SAKIP" in load_glosarium().short_for(teks)
