"""Whose a figure is: "kami" behind what a unit has, and nothing else."""

import pytest

from core.services.nama import load_kamus
from core.tanya.ejaan import spell
from core.tanya.kalimat import label, split
from core.tanya.kosakata import Kosakata
from core.tanya.milik import owned
from core.tanya.soal import MILIK


def _said_own(teks: str) -> str:
    """Return the words by which something is said to be one's own."""
    kamus = load_kamus()
    kata = owned(label(spell(split(teks), kamus, Kosakata([])), kamus))
    return " ".join(k.teks for k in kata if MILIK in k.konsep)


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("sisa anggaran kami", "kami"),
        ("target saya tw 2", "saya"),
        ("indikator punya kami tercapai?", "punya kami"),
        ("serapan bagian kami", "bagian kami"),
    ],
)
def test_what_is_had_is_ones_own(teks: str, kata: str) -> None:
    assert _said_own(teks) == kata


@pytest.mark.parametrize(
    "teks",
    ["kami mau tanya serapan setda", "tolong kami dibantu", "anggaran kita", "laporan kami"],
)
def test_whoever_speaks_of_themselves_asks_for_nothing_of_their_own(teks: str) -> None:
    assert _said_own(teks) == ""
