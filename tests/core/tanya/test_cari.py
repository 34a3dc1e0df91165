"""Texts found by the words of a question."""

from core.tanya.cari import mentions, search

SEMUA = [
    (1, "Optimalisasi Program Jaminan Sosial Ketenagakerjaan"),
    (2, "Optimalisasi Program Jaminan Kesehatan Nasional"),
    (3, "Rencana Kontingensi Gempa Bumi dan Tsunami"),
]


def test_all_words_must_be_in_a_text() -> None:
    assert search(SEMUA, ["jaminan", "kesehatan"]).cocok == (2,)
    assert search(SEMUA, ["jaminan"]).cocok == (1, 2)


def test_without_words_all_texts_are_meant() -> None:
    assert search(SEMUA, []).cocok == (1, 2, 3)
    assert search(SEMUA, ["dan"]).cocok == (1, 2, 3)


def test_word_that_no_text_has_leaves_only_what_is_near() -> None:
    ketemu = search(SEMUA, ["jaminan", "kesehatan", "unib"])

    assert (ketemu.cocok, ketemu.dekat, ketemu.asing) == ((), (2,), ("unib",))


def test_texts_that_share_the_words_only_between_them_are_near() -> None:
    ketemu = search(SEMUA, ["kesehatan", "tsunami"])

    assert (ketemu.cocok, ketemu.dekat, ketemu.asing) == ((), (2, 3), ())


def test_number_is_no_beginning_of_another() -> None:
    assert not mentions({"2020"}, "20")
    assert mentions({"penganggaran"}, "anggaran")
    assert not mentions({"kota"}, "ko")
