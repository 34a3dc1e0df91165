"""Numbers that go on with an indikator, and those that are something else."""

import pytest

from core.services.nama import load_kamus
from core.tanya.kalimat import label, split
from core.tanya.nomor_indikator import numbered


@pytest.mark.parametrize(
    ("teks", "kode"),
    [
        ("capaian iku 8 dan 10", ["iku-8", "iku-10"]),
        ("iku 1, 2 dan 5", ["iku-1", "iku-2", "iku-5"]),
        ("iku 1-3", ["iku-1", "iku-2", "iku-3"]),
        ("iku 1 sampai 3", ["iku-1", "iku-2", "iku-3"]),
        ("iku ketujuh", ["iku-7"]),
        ("indikator nomor tiga", ["iku-3"]),
        ("iku 2 cuma 60", ["iku-2"]),
        ("iku 2 dan 60%", ["iku-2"]),
        ("iku 2 dan 14 raperwal", ["iku-2"]),
        ("iku 1 dan 2024", ["iku-1"]),
        ("3 indikator terendah", []),
    ],
)
def test_numbers_after_an_indikator_name_others(teks: str, kode: list[str]) -> None:
    kamus = load_kamus()

    assert [k.kode for k in numbered(label(split(teks), kamus)) if k.kode] == kode
