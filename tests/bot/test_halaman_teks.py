from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from bot.halaman import BATAS, MUAT, TOMBOL, bagi, berhalaman, muat, paragraf, pilih, susun
from bot.jawaban import Tombol
from bot.messages.daftar import sebut

teks_dokumen = st.text(
    st.characters(codec="ascii", exclude_categories=["Cc"], include_characters="\n")
)


def test_a_short_text_is_one_page() -> None:
    assert susun(paragraf("Baris satu\nBaris dua")) == ["Baris satu\nBaris dua"]


def test_no_text_is_one_empty_page() -> None:
    assert susun([]) == [""]


def test_a_long_text_goes_on_on_the_next_page_where_a_word_ends() -> None:
    pertama, kedua = susun(paragraf("kata " * 1000))

    assert pertama.endswith("kata")
    assert kedua.startswith("kata")
    assert len(pertama) > BATAS - 600


@given(st.lists(teks_dokumen, min_size=1, max_size=3), st.integers(1, 400))
def test_pages_fit_and_lose_no_word(bagian: list[str], ulang: int) -> None:
    teks = "\n".join(bagian) * ulang
    halaman = susun(paragraf(teks[:20_000]))

    assert all(len(satu) <= BATAS for satu in halaman)
    # Words longer than a piece are cut, so letters are compared, not words.
    asal = "".join(teks[:20_000].split())
    assert "".join(unescape("\n".join(halaman)).split()) == asal


def test_things_are_parted_by_their_size_and_none_is_lost() -> None:
    assert bagi([3, 3, 3, 9, 1], 6, lambda n: n) == [(3, 3), (3,), (9,), (1,)]
    assert bagi([], 6, len) == [()]


def test_a_page_that_is_not_there_is_the_nearest_one() -> None:
    assert [pilih("abc", nomor) for nomor in (0, 1, 3, 99)] == [
        ("a", 1),
        ("a", 1),
        ("c", 3),
        ("c", 3),
    ]


def test_buttons_beyond_a_page_are_reached_by_others() -> None:
    semua = tuple((Tombol(f"{n}", f"x:{n}"),) for n in range(TOMBOL + 1))

    assert berhalaman(semua[:TOMBOL], "v", 1) == semua[:TOMBOL]
    assert berhalaman(semua, "v", 1)[TOMBOL:] == ((Tombol("Berikutnya »", "v:2"),),)
    assert berhalaman(semua, "v", 2) == (semua[TOMBOL], (Tombol("« Sebelumnya", "v:1"),))


def test_notes_give_way_to_what_must_be_said_and_are_counted() -> None:
    catatan = ["a" * 300] * 10

    assert muat(catatan[:2], 100, "{} lain".format) == catatan[:2]
    assert muat(catatan, 100, "{} lain".format) == [*catatan[:8], "2 lain"]
    assert muat(catatan, MUAT - 700, "{} lain".format) == [*catatan[:2], "8 lain"]
    assert muat(catatan, MUAT, "{} lain".format) == ["10 lain"]
    assert muat([], 100, "{} lain".format) == []


def test_a_sentence_names_eight_things_and_counts_the_others() -> None:
    huruf = list("abcdefghij")

    assert sebut(huruf[:3]) == "a, b, dan c"
    assert sebut(huruf[:8]) == "a, b, c, d, e, f, g, dan h"
    assert sebut(huruf) == "a, b, c, d, e, f, g, h, dan 2 lainnya"
    assert sebut(["a", "b"], "atau") == "a atau b"
