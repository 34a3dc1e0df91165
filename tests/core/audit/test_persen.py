"""Printed percentages: cut off, swapped, or wrong."""

from dataclasses import replace

import pytest

from core.audit.catatan import Tingkat
from core.audit.persen import CAPAIAN, SERAPAN, FaktaCapaian, FaktaSerapan
from core.capaian import Beda
from tests.audit_uji import budget, clean, find, indikator, rp


@pytest.mark.parametrize(
    ("tercetak", "beda", "tingkat"),
    [
        # 2.850 of 3.700 is 77,027 %.
        ("77.02", Beda.TERPOTONG, Tingkat.RINGAN),
        ("77.30", Beda.TERTUKAR, Tingkat.PERLU_DIPERBAIKI),
        ("78.03", Beda.BERBEDA, Tingkat.PERLU_DIPERBAIKI),
    ],
)
def test_a_serapan_that_is_not_the_computed_one_says_how_it_differs(
    tercetak: str, beda: Beda, tingkat: Tingkat
) -> None:
    bahan = replace(clean(), akar=budget(serapan=(tercetak, "95.35")))

    [satu] = find(bahan, SERAPAN)
    assert isinstance(satu.fakta, FaktaSerapan)
    assert (satu.fakta.beda, satu.tingkat) == (beda, tingkat)
    assert (satu.fakta.realisasi, satu.fakta.pagu) == rp(2_850, 3_700)


def test_a_rounded_serapan_is_right() -> None:
    assert find(clean(), SERAPAN) == []


@pytest.mark.parametrize(
    ("tercetak", "beda", "tingkat"),
    [
        # 50/75 is 66,67 %.
        ("66.66", Beda.TERPOTONG, Tingkat.RINGAN),
        ("66.76", Beda.TERTUKAR, Tingkat.PERLU_DIPERBAIKI),
        ("70", Beda.BERBEDA, Tingkat.PERLU_DIPERBAIKI),
    ],
)
def test_a_capaian_that_is_not_the_computed_one_says_how_it_differs(
    tercetak: str, beda: Beda, tingkat: Tingkat
) -> None:
    satu = indikator(1, target=75, realisasi=50, capaian=tercetak)

    [catatan] = find(replace(clean(), indikator=(satu,)), CAPAIAN)
    assert isinstance(catatan.fakta, FaktaCapaian)
    assert (catatan.fakta.beda, catatan.tingkat) == (beda, tingkat)


def test_a_rounded_capaian_is_right() -> None:
    satu = indikator(1, target=75, realisasi=50, capaian="66.67")

    assert find(replace(clean(), indikator=(satu,)), CAPAIAN) == []
