"""A number, and the word for it in brackets."""

from dataclasses import replace

import pytest

from core.audit.catatan import Tingkat
from core.audit.kata_bilangan import ATURAN, FaktaKataBilangan
from core.paket.istilah import JenisNarasi
from tests.audit_uji import clean, facts, find, ucapan


def test_a_word_that_says_another_number_is_wrong_in_a_heading_as_in_a_passage() -> None:
    judul = ucapan(None, "Sasaran Strategis 2 (tiga)", JenisNarasi.JUDUL_TABEL, "Tabel 3.3")
    isi = ucapan("IKU-5", "Dari 8 (delapan) unit, 27 (Dua Puluh Enam) melapor.")

    semua = find(replace(clean(), ucapan=(judul, isi)), ATURAN)

    assert [satu.kunci for satu in semua] == [
        "kata-bilangan:Tabel 3.3",
        "kata-bilangan:IKU-5 Subbab 3.1",
    ]
    assert {satu.tingkat for satu in semua} == {Tingkat.PERLU_DIPERBAIKI}
    fakta = [satu.fakta for satu in semua if isinstance(satu.fakta, FaktaKataBilangan)]
    assert [(f.kutipan, f.angka, f.terbaca, f.indikator) for f in fakta] == [
        ("2 (tiga)", 2, 3, ""),
        ("27 (Dua Puluh Enam)", 27, 26, "IKU-5"),
    ]


@pytest.mark.parametrize(
    "teks",
    [
        "Sasaran Strategis 3 (tiga)",
        "Dalam 1 ( satu ) tahun.",
        # Brackets that hold no number, or one with what is counted.
        "Tahun 2024 (dua) dan lampiran 3 (SKM).",
        "30 (tiga puluh satu hari)",
        # Parts of other figures.
        "Rp 1.250 (dua), 2,5 (enam), 2023-24 (satu), IKU-7 (dua)",
    ],
)
def test_a_word_that_says_the_same_or_no_number_is_left_alone(teks: str) -> None:
    assert facts(replace(clean(), ucapan=(ucapan(None, teks),)), ATURAN) == []
