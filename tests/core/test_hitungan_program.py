"""The mean of the programmes: each counts once, and what has no figure counts nowhere."""

from decimal import Decimal

import pytest

from core.angka import Keadaan
from core.aturan import round_pct
from core.hitungan import HitunganProgram
from core.hitungan_program import mean_of_programs
from core.periode import Periode

TW2 = Periode(2026, "tw2")
BELUM = Keadaan.BELUM_DILAPORKAN


def mean(
    capaian: dict[int, list[Decimal | Keadaan]], serapan: tuple[Decimal | Keadaan, ...] = ()
) -> HitunganProgram:
    return mean_of_programs(TW2, capaian, serapan)


def test_the_programmes_that_the_document_prints_come_to_68_75_and_not_to_71() -> None:
    # Page "Rata-rata Capaian Program": 59,39%, 61,78% and 85,09% are reported as 71%.
    tercetak = {n: [Decimal(teks)] for n, teks in ((1, "85.09"), (2, "59.39"), (3, "61.78"))}

    hasil = mean_of_programs(TW2, tercetak, ())

    assert isinstance(hasil.nilai, Decimal)
    assert round_pct(hasil.nilai) == Decimal("68.75")


def test_each_programme_counts_once_however_many_indikator_it_has() -> None:
    hasil = mean({1: [Decimal(100), Decimal(80), Decimal(60)], 2: [Decimal(40)]})

    # 80 and 40, not the mean of four figures, which is 70.
    assert hasil.nilai == Decimal(60)
    assert (hasil.program, hasil.indikator) == (2, 4)


def test_nothing_is_rounded_on_the_way() -> None:
    hasil = mean({1: [Decimal(100), Decimal(100), Decimal(50)], 2: [Decimal(0)]})

    # (250 / 3 + 0) / 2 is 41,666...; from 83,33 it would be 41,665.
    assert isinstance(hasil.nilai, Decimal)
    assert abs(hasil.nilai * 6 - 250) < Decimal("1e-20")


def test_an_indikator_without_a_figure_is_left_out_and_said() -> None:
    hasil = mean({1: [Decimal(90), BELUM], 2: [BELUM, Keadaan.TARGET_BELUM_ADA], 3: [Decimal(50)]})

    assert hasil.nilai == Decimal(70)
    assert (hasil.program, hasil.semua_program) == (2, 3)
    assert (hasil.indikator, hasil.semua_indikator) == (2, 5)


def test_a_reported_zero_counts() -> None:
    assert mean({1: [Decimal(0)], 2: [Decimal(100)]}).nilai == Decimal(50)


@pytest.mark.parametrize("capaian", [{}, {1: []}, {1: [BELUM], 2: [BELUM]}])
def test_without_any_figure_there_is_nothing_to_compute(
    capaian: dict[int, list[Decimal | Keadaan]],
) -> None:
    hasil = mean(capaian)

    assert hasil.nilai is Keadaan.TIDAK_DAPAT_DIHITUNG
    assert (hasil.program, hasil.semua_program) == (0, len(capaian))


def test_serapan_is_a_reading_of_its_own() -> None:
    hasil = mean({1: [BELUM]}, (Decimal(20), BELUM, Decimal(30)))

    assert hasil.nilai is Keadaan.TIDAK_DAPAT_DIHITUNG
    assert (hasil.serapan, hasil.program_serapan) == (Decimal(25), 2)
    assert mean({1: [Decimal(1)]}).serapan is Keadaan.TIDAK_DAPAT_DIHITUNG
