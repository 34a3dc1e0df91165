"""Which words can be what people call something, and which of a question are proposed."""

import pytest

from core.errors import DomainError
from core.galat_sebutan import SebutanKamusError, SebutanTakTerbacaError, SebutanTerpakaiError
from core.sebutan import is_free, read_sebutan, words_to_explain
from core.tanya.indeks import Benda, Indeks, Jenis
from core.tanya.kamus import read_kamus
from core.tanya.pahami import as_one

KAMUS = read_kamus(
    """
    [singkatan]
    brp = "berapa"
    [hiasan]
    kata = ["berapa", "yang"]
    [konsep]
    serapan = ["serapan"]
    dasar_hukum = ["dasar surat", "induk"]
    """
)
HUKUM = Benda(Jenis.UNIT, "3", "Bagian Hukum", ("Bagian Hukum", "Hukum"))
IKU = Benda(Jenis.INDIKATOR, "IKU-3", "Harmonisasi", ("Harmonisasi",), ("iku-3",))
INDEKS = Indeks([HUKUM, IKU])


@pytest.mark.parametrize(
    ("teks", "disimpan"),
    [
        ("Bapelkes", "bapelkes"),
        ("  BAP. Él-Kes ", "bap el kes"),
        ("pd2", "pd2"),
        # A word of the dictionary beside one that is none.
        ("serapan bapelkes", "serapan bapelkes"),
        ("hukum tua", "hukum tua"),
        # It asks for something only within a phrase.
        ("surat", "surat"),
    ],
)
def test_words_are_kept_folded(teks: str, disimpan: str) -> None:
    assert read_sebutan(teks, INDEKS, KAMUS) == disimpan


@pytest.mark.parametrize(
    ("teks", "galat"),
    [
        ("", SebutanTakTerbacaError),
        ("?!", SebutanTakTerbacaError),
        ("x", SebutanTakTerbacaError),
        ("2024", SebutanTakTerbacaError),
        ("zona 2", SebutanTakTerbacaError),
        ("4x4", SebutanTakTerbacaError),
        ("iku 3", SebutanTakTerbacaError),
        ("tw2", SebutanTakTerbacaError),
        ("juni", SebutanTakTerbacaError),
        ("aaaab", SebutanTakTerbacaError),
        ("a b c d e f", SebutanTakTerbacaError),
        ("x" * 61, SebutanTakTerbacaError),
        ("serapan", SebutanKamusError),
        ("brp", SebutanKamusError),
        ("yang di", SebutanKamusError),
        ("induk", SebutanKamusError),
        ("dasar surat", SebutanKamusError),
        ("HUKUM", SebutanTerpakaiError),
        ("bagian hukum", SebutanTerpakaiError),
    ],
)
def test_words_that_mean_something_already_are_refused(teks: str, galat: type[DomainError]) -> None:
    with pytest.raises(galat):
        read_sebutan(teks, INDEKS, KAMUS)
    assert not is_free(teks, INDEKS, KAMUS)


def test_a_refusal_names_what_has_the_words() -> None:
    with pytest.raises(SebutanTerpakaiError) as galat:
        read_sebutan("hukum", INDEKS, KAMUS)

    assert galat.value.nama == "Bagian Hukum"


def test_the_words_that_nobody_knows_are_proposed_first_and_together() -> None:
    soal = as_one("brp serapan hukum dinkes kota utara 2024", INDEKS, KAMUS, tahun_ini=2025)

    assert words_to_explain(soal, {"kota", "utara"}) == [
        *("kota utara", "kota", "utara"),
        *("hukum", "dinkes"),
    ]
