"""The mean of the programmes as it is reported."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.angka import Keadaan
from core.audit.rerata import ATURAN, FaktaRerata
from core.paket.istilah import CaraHitung
from tests.audit_uji import budget, clean, facts, indikator


def found(realisasi: Decimal | Keadaan, serapan: tuple[str | None, str | None]) -> list[object]:
    bahan = replace(
        clean(),
        akar=budget(serapan=serapan),
        indikator=(indikator(2, realisasi=realisasi),),
        hitungan={"IKU-2": CaraHitung.PROGRAM},
    )
    return list(facts(bahan, ATURAN))


# The programmes' serapan is 77,027 and 95,349; their mean is 86,188, rounded or cut off 86.
@pytest.mark.parametrize("wajar", ["86.19", "86.18", "86"])
def test_a_mean_as_it_may_be_printed_is_right(wajar: str) -> None:
    assert found(Decimal(wajar), ("77.03", "95.35")) == []


def test_a_mean_of_the_printed_percentages_is_right_too() -> None:
    # Half of 77,30 and 95,35 together is 86,325.
    assert found(Decimal("86.33"), ("77.30", "95.35")) == []


@pytest.mark.parametrize("meleset", ["86.21", "87", "85", "71"])
def test_another_mean_is_told_with_both_that_can_be_computed(meleset: str) -> None:
    [fakta] = found(Decimal(meleset), ("77.30", "95.35"))

    assert isinstance(fakta, FaktaRerata)
    assert [garis.nomor for garis, _ in fakta.program] == [1, 2]
    assert round(fakta.dihitung, 3) == Decimal("86.188")
    assert fakta.dari_tercetak == Decimal("86.325")


def test_where_not_every_programme_has_a_printed_percentage_there_is_no_mean_of_them() -> None:
    [fakta] = found(Decimal(71), ("77.03", None))

    assert isinstance(fakta, FaktaRerata)
    assert fakta.dari_tercetak is None


def test_what_is_not_reported_is_not_compared() -> None:
    assert found(Keadaan.TERCETAK_STRIP, ("77.03", "95.35")) == []
