"""The words of questions as their file gives them."""

from core.tanya.kamus import read_kamus

ISI = """
[singkatan]
smt = "semester"
nya = ""
[hiasan]
kata = ["tolong"]
[konsep]
ikm = ["skm"]
"""


def test_what_an_abbreviation_stands_for_is_a_word_like_any_other() -> None:
    # Else "semester" would be mended to a longer word of some name.
    kata = read_kamus(ISI).kata
    assert all(satu in kata for satu in ("semester", "tolong", "skm"))
