"""Text from outside: names that cannot rewrite a notice or a terminal, and what hides in a cell."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.teks import NAMA_MAKS, clean_name, find_hidden, fold, make_visible, without_hidden

# Lone surrogates too: Telegram's JSON can carry them, a terminal and a database cannot.
ANY = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("dikirim", "nama"),
    [
        ("Ani", "Ani"),
        ("  Ani \n\t Budi  ", "Ani Budi"),
        ("Ani\u00a0\u2003Budi\u2028Citra", "Ani Budi Citra"),
        ("Ani\u202egnatnib", "Anignatnib"),
        ("\u2067Ani\u2069", "Ani"),
        ("A\x1b[2Jni\x07\x00", "A[2Jni"),
        ("A\u200bn\u00adi\ufeff", "Ani"),
        ("\ud83dAni", "Ani"),
        ("H. Ahmad Šehić, S.H., M.Si. 🙂", "H. Ahmad Šehić, S.H., M.Si. 🙂"),
        ("احمد", "احمد"),
        ("$(rm -rf ~)", "$(rm -rf ~)"),
    ],
)
def test_a_name_keeps_what_can_be_seen_and_nothing_else(dikirim: str, nama: str) -> None:
    assert clean_name(dikirim) == nama


@pytest.mark.parametrize("teks", ["", " \n", "\u202e\u200b", "\u3164\u3164", "\u2800", "\u0301"])
def test_a_name_of_nothing_that_can_be_seen_is_no_name(teks: str) -> None:
    assert clean_name(teks) == ""


def test_a_long_name_is_cut_without_a_space_at_its_end() -> None:
    assert clean_name("a" * (NAMA_MAKS - 1) + " bc") == "a" * (NAMA_MAKS - 1)


@given(ANY)
def test_whatever_is_sent_a_name_is_one_short_line_that_can_be_shown(teks: str) -> None:
    nama = clean_name(teks)

    assert len(nama) <= NAMA_MAKS
    assert nama == " ".join(nama.split(" "))
    assert nama.strip() == nama
    nama.encode()
    assert not {unicodedata.category(huruf) for huruf in nama} & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(ANY)
def test_cleaning_a_clean_name_changes_nothing(teks: str) -> None:
    assert clean_name(clean_name(teks)) == clean_name(teks)


@pytest.mark.parametrize(
    ("teks", "tersembunyi"),
    [
        ("a\x1bb", "\x1b"),
        ("a\x00", "\x00"),
        ("\x07", "\x07"),
        ("a\u202eb\x1b", "\u202e"),
        ("a\u200bb", "\u200b"),
        ("a\u2028b", "\u2028"),
        ("a\nb\r\nc\td", None),
        ("Rp1.000 – 82,32% “é”", None),  # noqa: RUF001
    ],
)
def test_the_first_hidden_character_is_found_and_a_new_line_is_none(
    teks: str, tersembunyi: str | None
) -> None:
    assert find_hidden(teks) == tersembunyi


@given(ANY)
def test_what_is_made_visible_is_one_line_that_hides_nothing(teks: str) -> None:
    terlihat = make_visible(teks)

    terlihat.encode()
    assert find_hidden(terlihat) is None
    assert not {"\n", "\r", "\t"} & set(terlihat)


def test_hidden_characters_are_shown_by_their_number() -> None:
    assert make_visible("a\x1b[2J\u202eb\nc") == "a<U+001B>[2J<U+202E>b c"


def test_folding_keeps_letters_and_digits_only() -> None:
    assert fold("  Pengadaan Barang/Jasa (PBJ) – É 2024 ") == "pengadaan barang jasa pbj e 2024"  # noqa: RUF001  a printed dash


@pytest.mark.parametrize(
    "emoji",
    [
        "👩\u200d💻",
        "👩🏽\u200d🚒",
        "🏳\ufe0f\u200d🌈",
        "❤\ufe0f\u200d🔥",
        "🙂\u200d↔\ufe0f",
        "👨\u200d👩\u200d👧",
        "1\ufe0f\u20e3",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    ],
)
def test_an_emoji_stays_one(emoji: str) -> None:
    teks = f"Layanan {emoji} warga\nbaris dua"

    assert without_hidden(teks) == teks
    assert find_hidden(teks) is None


@pytest.mark.parametrize(
    ("teks", "bersih"),
    [
        ("a\u200db", "ab"),
        ("👩\u200d", "👩"),
        ("\u200d💻", "💻"),
        ("👩\u202e\u200d💻", "👩💻"),
        ("👩\u200d\u200d💻", "👩💻"),
        ("\u2800\u200d💻", "\u2800💻"),
        ("🏴\U000e0067 \U000e0067\U000e007f", "🏴 "),
        ("a\U000e0068\U000e0061\U000e0069b", "ab"),
        ("satu\u202edua\u2066\x1b[2J\x00\tx\n", "satudua[2J\tx\n"),
    ],
)
def test_what_joins_no_emoji_and_what_turns_a_line_around_goes(teks: str, bersih: str) -> None:
    assert without_hidden(teks) == bersih


@given(ANY)
def test_a_text_without_hidden_characters_has_none_and_stays_as_it_is(teks: str) -> None:
    bersih = without_hidden(teks)

    assert find_hidden(bersih) is None
    assert without_hidden(bersih) == bersih
    assert not {"\u202e", "\u2066", "\x1b", "\x00", "\ud83d"} & set(bersih)
