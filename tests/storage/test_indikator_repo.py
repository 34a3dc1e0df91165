"""Queries on the sample package: LKjIP 2024, whose indikator are in force 2024-2026."""

import pytest
from sqlalchemy import Engine

from storage import indikator_repo, skala_repo
from storage.engine import reading
from storage.models import CapaianTercetakRow, RealisasiKinerjaRow, TargetRow


def test_years_are_those_of_each_kind_of_figure(contoh: Engine) -> None:
    with reading(contoh) as session:
        assert indikator_repo.list_tahun(session, TargetRow) == [2024]
        assert indikator_repo.list_tahun(session, RealisasiKinerjaRow) == [2023, 2024]
        assert indikator_repo.list_tahun(session, CapaianTercetakRow) == [2024]


@pytest.mark.parametrize(("tahun", "jumlah"), [(2023, 0), (2024, 10), (2026, 10), (2027, 0)])
def test_an_indikator_is_listed_only_while_it_is_in_force(
    contoh: Engine, tahun: int, jumlah: int
) -> None:
    with reading(contoh) as session:
        assert len(indikator_repo.list_indikator(session, tahun)) == jumlah


def test_figures_come_with_the_place_they_are_printed_at(contoh: Engine) -> None:
    with reading(contoh) as session:
        semua = indikator_repo.list_figures(
            session, RealisasiKinerjaRow, RealisasiKinerjaRow.tahun, [2024], "tahun"
        )
        tempat = {(satu.tempat.tabel, satu.tempat.baris) for satu in semua}

    # Ten in Tabel 3.1, and each again in Tabel 3.2 (7), 3.3 (2) or 3.4 (1).
    assert len(semua) == 20
    assert {("Tabel 3.1", "9"), ("Tabel 3.3", "2"), ("Tabel 3.4", "1")} <= tempat


def test_no_yearly_figure_is_taken_for_a_triwulan(contoh: Engine) -> None:
    with reading(contoh) as session:
        table = RealisasiKinerjaRow
        assert indikator_repo.list_figures(session, table, table.tahun, [2024], "tw2") == []


def test_scales_come_with_their_own_bands(contoh: Engine) -> None:
    with reading(contoh) as session:
        pita = {row.kode: len(pita) for row, pita in skala_repo.list_skala(session)}

    assert pita["kinerja"] == 5
    assert pita["akip"] == 7
