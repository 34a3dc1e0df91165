"""Figures as officials print them."""

from datetime import date
from decimal import Decimal

import pytest

from bot import render
from core.angka import Keadaan, Nilai, Predikat


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("47264962831", "Rp47.264.962.831"),
        ("0", "Rp0"),
        ("-1500", "-Rp1.500"),
        ("1250000.50", "Rp1.250.000,5"),
    ],
)
def test_rupiah(value: str, printed: str) -> None:
    assert render.rupiah(Decimal(value)) == printed


@pytest.mark.parametrize(
    ("value", "printed"),
    [("82.324", "82,32%"), ("94.666666", "94,67%"), ("100", "100,00%"), ("0.005", "0,01%")],
)
def test_percent_has_two_places_rounded_half_up(value: str, printed: str) -> None:
    assert render.persen(Decimal(value)) == printed


def test_large_figures_keep_every_digit() -> None:
    assert render.angka(Decimal("12345678901234567.89")) == "12.345.678.901.234.567,89"


def test_five_states_read_as_five_different_things() -> None:
    states: list[Nilai] = [
        Decimal(0),
        Keadaan.BELUM_WAKTUNYA,
        Keadaan.BELUM_DILAPORKAN,
        Keadaan.BELUM_RILIS,
        Keadaan.TIDAK_TERSEDIA,
    ]

    assert len({render.nilai(state) for state in states}) == len(states)


@pytest.mark.parametrize("keadaan", Keadaan)
def test_every_state_has_its_words(keadaan: Keadaan) -> None:
    assert render.nilai(keadaan).strip()


def test_a_predikat_shows_its_score_where_there_is_one() -> None:
    assert render.nilai(Predikat("B", Decimal("66.36"))) == "B (66,36)"
    assert render.nilai(Predikat("BB")) == "BB"


def test_dates_are_spelled_out() -> None:
    assert render.tanggal(date(2025, 1, 31)) == "31 Januari 2025"


def test_tables_keep_what_looks_like_a_number_and_escape_the_rest() -> None:
    html = render.tabel([("007", "1e5"), ("<b>", "&")], rata=("left", "right"))

    assert html == "<pre>007 1e5\n&lt;b&gt;   &amp;</pre>"


def test_pairs_end_at_the_width_of_a_phone() -> None:
    html = render.pasangan([("Realisasi", "Rp47.264.962.831")])

    assert len(html.removeprefix("<pre>").removesuffix("</pre>")) == render.LEBAR


def test_cut_texts_end_in_an_ellipsis() -> None:
    assert render.ringkas("Penyediaan Gaji", 10) == "Penyediaa…"
    assert render.ringkas("Gaji", 10) == "Gaji"
