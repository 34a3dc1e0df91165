"""Queries on the sample package: LKjIP 2024, whose indikator are in force 2024-2026."""

from collections import Counter

import pytest
from sqlalchemy import Engine

from storage import indikator_repo, skala_repo
from storage.engine import reading
from storage.indikator_repo import CAPAIAN, REALISASI, TARGET


def test_years_are_those_of_each_kind_of_figure(contoh: Engine) -> None:
    with reading(contoh) as session:
        tahun = indikator_repo.list_tahun(session)

    assert tahun == [(REALISASI, 2023), (REALISASI, 2024), (TARGET, 2024)]


@pytest.mark.parametrize(("tahun", "jumlah"), [(2023, 0), (2024, 10), (2026, 10), (2027, 0)])
def test_an_indikator_is_listed_only_while_it_is_in_force(
    contoh: Engine, tahun: int, jumlah: int
) -> None:
    with reading(contoh) as session:
        assert len(indikator_repo.list_indikator(session, tahun)) == jumlah


def test_the_figures_of_a_year_come_with_the_realisasi_of_the_year_before(contoh: Engine) -> None:
    with reading(contoh) as session:
        semua = indikator_repo.list_figures(session, 2024, "tahun")
    banyak = Counter((jenis, tahun) for jenis, tahun, _ in semua)

    assert set(banyak) == {(TARGET, 2024), (REALISASI, 2024), (REALISASI, 2023), (CAPAIAN, 2024)}
    # Ten in Tabel 3.1, and each again in Tabel 3.2 (7), 3.3 (2) or 3.4 (1).
    assert banyak[REALISASI, 2024] == 20


def test_figures_point_at_the_place_they_are_printed_at(contoh: Engine) -> None:
    with reading(contoh) as session:
        semua = indikator_repo.list_figures(session, 2024, "tahun")
        ids = {satu.sumber_id for jenis, _, satu in semua if jenis == REALISASI}
        tempat = indikator_repo.list_tempat(session, 2024, 2024, "tahun")
    tercetak = {(t.tabel, t.baris) for t in tempat if t.sumber_id in ids}

    assert {("Tabel 3.1", "9"), ("Tabel 3.3", "2"), ("Tabel 3.4", "1")} <= tercetak


def test_no_yearly_figure_is_taken_for_a_triwulan(contoh: Engine) -> None:
    with reading(contoh) as session:
        assert indikator_repo.list_figures(session, 2024, "tw2") == []


def test_scales_come_with_their_own_bands(contoh: Engine) -> None:
    with reading(contoh) as session:
        semua = skala_repo.list_skala(session, ("kinerja", "akip"))

    assert {row.kode: len(pita) for row, pita in semua} == {"kinerja": 5, "akip": 7}
