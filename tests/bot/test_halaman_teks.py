from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from bot.halaman import BATAS, paragraf, susun

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
