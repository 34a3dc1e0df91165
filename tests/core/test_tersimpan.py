"""What is kept of a question without an answer: nothing that could be somebody's."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tanya.tersimpan import NOMOR, PANJANG, TERTUTUP, keepable


@pytest.mark.parametrize(
    "teks",
    [
        "/capaian 2024",
        "  /cek",
        "p",
        "?",
        "🙏🙏",
        "12345",
        "",
        "ya",
        "0812 3456 7890",
        "\u200b/isi IKU-2 tw2 60",
    ],
)
def test_commands_and_what_teaches_nothing_are_not_kept(teks: str) -> None:
    assert keepable(teks) is None


@pytest.mark.parametrize(
    ("teks", "disimpan"),
    [
        ("telp kadis 081234567890 brp", "telp kadis ••• brp"),
        ("telp kadis 0812-3456-7890", "telp kadis •••"),
        ("wa +62 812 3456 7890 ya pak", "wa ••• ya pak"),
        ("telp (0736) 21.801.33 ya", "telp ••• ya"),
        ("nip 19800101 200501 1 001 siapa", "nip ••• siapa"),
        ("NIK 1771010101800001", "NIK •••"),
        ("nik 1771\u200b0101\u200b0180\u200b0001", "nik •••"),
        ("nik ١٧٧١٠١٠١٠١٨٠٠٠٠١ ada", "nik ••• ada"),
        ("surel ani@bengkulukota.go.id dong", "surel ••• dong"),
    ],
)
def test_numbers_that_may_be_somebodys_are_blotted_out(teks: str, disimpan: str) -> None:
    assert keepable(teks) == disimpan


@pytest.mark.parametrize(
    "teks",
    [
        "capaian 2023 2024 naik berapa",
        "serapan no 12, 13, 14, 2024",
        "IKU-2 tw2 60 ya?",
        "pagu 1.250.000 cukup?",
        "MoU 100.3.2/71/B.II/2024",
    ],
)
def test_years_rows_and_small_figures_stay(teks: str) -> None:
    assert keepable(teks) == teks


def test_a_long_text_is_cut_after_its_numbers_are_blotted_out() -> None:
    # Cut first, seven of the digits would be left at the end.
    disimpan = keepable(f"{'abc ' * 48}1771010101800001 siapa")

    assert disimpan is not None
    assert len(disimpan) <= PANJANG
    assert disimpan.endswith(f"abc {TERTUTUP} siap")


def test_hidden_characters_and_lines_are_gone() -> None:
    assert keepable("brp\u202e serapan\n\n  bapelkes\x1b") == "brp serapan bapelkes"


@given(st.text(alphabet=st.characters(categories=["Nd", "L", "Zs", "P"]), max_size=300))
def test_no_text_keeps_so_many_digits_in_a_row(teks: str) -> None:
    disimpan = keepable(teks) or ""

    assert len(disimpan) <= PANJANG
    assert re.search(rf"\d{{{NOMOR}}}", disimpan) is None
