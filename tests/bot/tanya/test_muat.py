"""Answers fit one message: at most 4096 characters of well-formed HTML, at most 100 buttons."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.jawaban import Jawaban, Tombol
from bot.tanya.balasan import Balasan, together
from bot.tanya.muat import fit, is_short, share

PANJANG = "\n".join(f"<b>Baris {n}</b>: <i>isi &amp; lagi</i>" for n in range(300))


class Pemeriksa(HTMLParser):
    """Counts tags that are opened and not closed, or closed out of their order."""

    def __init__(self) -> None:
        super().__init__()
        self.buka: list[str] = []
        self.salah = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.buka.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.salah |= not self.buka or self.buka.pop() != tag


def well_formed(html: str) -> bool:
    pemeriksa = Pemeriksa()
    pemeriksa.feed(html)
    pemeriksa.close()
    utuh = not re.search(r"&(?!amp;|lt;|gt;|quot;|#\d+;|#x[0-9a-f]+;)|<[^>]*\Z", html)
    return utuh and not pemeriksa.buka and not pemeriksa.salah


def test_what_fits_is_left_as_it_is() -> None:
    assert fit("<b>pendek</b>") == "<b>pendek</b>"


@pytest.mark.parametrize("html", [PANJANG, f"<pre>{PANJANG}</pre>", f"<b>{'&amp;' * 2000}</b>"])
def test_what_is_cut_stays_well_formed_and_says_that_it_is_cut(html: str) -> None:
    hasil = fit(html)

    assert len(hasil) <= 4096
    assert hasil.endswith("…")
    assert well_formed(hasil)


@given(st.integers(10, 400))
def test_a_cut_at_any_place_leaves_no_tag_open_and_no_entity_halved(batas: int) -> None:
    hasil = fit(f"<pre>{PANJANG}</pre>", batas)

    assert len(hasil) <= batas
    assert well_formed(hasil)


def test_a_short_answer_leaves_its_room_to_a_long_one() -> None:
    hasil = share(["pendek", PANJANG])

    assert hasil.startswith("pendek\n\n<b>Baris 0</b>")
    assert 4000 < len(hasil) <= 4096


def test_no_question_of_several_goes_without_an_answer() -> None:
    hasil = together([Balasan(PANJANG), Balasan("pendek"), Balasan(PANJANG.replace("isi", "itu"))])

    assert len(hasil.html) <= 4096
    assert well_formed(hasil.html)
    assert "\n\npendek\n\n" in hasil.html
    assert hasil.html.count("<b>Baris 0</b>") == 2


def test_a_fuller_answer_that_does_not_fit_below_is_a_tap_away() -> None:
    lanjut = Jawaban("x" * 3890, ((Tombol("Sumber", "cap.f:2024:1"),),))

    hasil = together([Balasan("Angkanya 1.", lanjut)])

    assert hasil.html == "Angkanya 1."
    assert hasil.tombol == lanjut.tombol


def test_an_answer_has_at_most_100_buttons() -> None:
    baris = tuple(tuple(Tombol(f"{n}", f"x:{m}:{n}") for n in range(5)) for m in range(30))

    hasil = together([Balasan("Daftar.", tombol=baris)])

    assert sum(map(len, hasil.tombol)) == 100


@pytest.mark.parametrize(("data", "muat"), [("a" * 64, True), ("a" * 65, False), ("é" * 33, False)])
def test_data_of_a_button_is_counted_in_bytes(data: str, muat: bool) -> None:  # noqa: FBT001
    assert is_short(data) is muat
