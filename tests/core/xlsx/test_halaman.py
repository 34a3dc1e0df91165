"""Names of sheets, cuts and lines: what a sheet that is printed is made with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.xlsx.halaman import cut, lines, sheet_names

NAKAL = st.text(st.sampled_from("aAß[]:*?/\\' \n\x00\u202e😀İxy("), max_size=40)


def units(teks: str) -> int:
    return len(teks.encode("utf-16-le")) // 2


@given(st.lists(NAKAL | st.text(max_size=40), max_size=12))
def test_excel_takes_every_name_and_none_is_another_one_in_capitals(diminta: list[str]) -> None:
    nama = sheet_names(diminta, terpakai=("Isi",))

    assert len(nama) == len(diminta)
    assert len({satu.casefold() for satu in (*nama, "Isi", "History")}) == len(nama) + 2
    for satu in nama:
        assert 1 <= units(satu) <= 31
        assert not set(satu) & set("[]:*?/\\\n\x00")
        assert satu.strip("' ") == satu


def test_a_name_that_excel_takes_stays_as_it_is() -> None:
    assert sheet_names(["Tahun lalu S1", "Per program", "It's"]) == [
        *("Tahun lalu S1", "Per program", "It's"),
    ]


def test_a_name_that_excel_keeps_to_itself_gets_a_number() -> None:
    assert sheet_names(["history", "Isi"], terpakai=("isi",)) == ["history (2)", "Isi (2)"]


def test_a_long_name_keeps_room_for_its_number() -> None:
    assert sheet_names(["x" * 40, "X" * 31, "x" * 32]) == [
        *("x" * 31, "X" * 27 + " (2)", "x" * 27 + " (3)"),
    ]


@pytest.mark.parametrize(
    ("teks", "maks", "hasil"),
    [
        ("abcde", 5, "abcde"),
        ("abcdef", 5, "abcd…"),
        ("😀😀", 4, "😀😀"),
        # No half of one is left.
        ("😀😀😀", 4, "😀…"),
        ("", 1, ""),
    ],
)
def test_a_text_is_cut_where_it_is_full(teks: str, maks: int, hasil: str) -> None:
    assert cut(teks, maks) == hasil


@pytest.mark.parametrize(
    ("teks", "banyak"),
    [
        ("", 1),
        ("sepuluh ya", 1),
        ("sepuluh yah", 2),
        ("a\n\nb", 3),
        ("x" * 10, 1),
        ("x" * 11, 2),
        ("x" * 21, 3),
        ("satu " + "x" * 11, 3),
        # Capitals are wider: ten of them take the place of thirteen.
        ("X" * 10, 2),
        ("dua tiga empat lima", 2),
        ("dua tiga  empat lima enam", 3),
    ],
)
def test_the_lines_of_a_text_are_counted_where_ten_letters_fit(teks: str, banyak: int) -> None:
    assert lines(teks, 10) == banyak
