"""What a year would be opened with, before anybody opens it."""

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from core.buku import Tingkat
from core.errors import TahunBerdataError, TahunTanpaRencanaError, TidakBerhakError
from core.hak import Pelaku
from core.paket.istilah import Daftar
from core.services import bawaan_tahun, tahun
from storage.models import TahunIsianRow
from tests.conftest import NOW


def test_what_goes_over_is_counted_and_nothing_is_opened(contoh: Engine, admin: Pelaku) -> None:
    satu = bawaan_tahun.preview(contoh, admin, 2025)

    assert (satu.tahun, satu.dari_tahun, len(satu.indikator)) == (2025, 2024, 10)
    assert satu.tanpa_unit == ()
    assert satu.pos[Tingkat.PROGRAM] == 3
    assert satu.pos[Tingkat.KEGIATAN] == 18
    assert satu.pos[Tingkat.SUB_KEGIATAN] == 54
    assert satu.daftar == {Daftar.PENGAMPU_IKK: 27, Daftar.SAMPEL_SKM: 8}
    with Session(contoh) as session:
        assert session.exec(select(TahunIsianRow)).all() == []


def test_what_cannot_be_opened_is_not_previewed(contoh: Engine, admin: Pelaku) -> None:
    with pytest.raises(TahunBerdataError):
        bawaan_tahun.preview(contoh, admin, 2024)
    with pytest.raises(TahunTanpaRencanaError):
        bawaan_tahun.preview(contoh, admin, 2027)


def test_the_years_after_the_last_document_that_have_a_plan_can_be_opened(
    contoh: Engine, admin: Pelaku
) -> None:
    def openable(tahun_ini: int = 2026) -> tuple[int, ...]:
        return bawaan_tahun.list_openable(contoh, admin, tahun_ini=tahun_ini)

    # The sample's indikator are in force until 2026.
    assert openable() == (2025, 2026)
    assert openable(tahun_ini=2024) == (2025,)
    tahun.open_year(contoh, None, admin, 2026, now=NOW)
    assert openable() == (2025,)
    tahun.open_year(contoh, None, admin, 2025, now=NOW)
    assert openable() == ()


def test_without_data_no_year_can_be_opened(kosong: Engine, admin: Pelaku) -> None:
    assert bawaan_tahun.list_openable(kosong, admin, tahun_ini=2026) == ()


def test_only_admins_are_told(contoh: Engine, sekda: Pelaku) -> None:
    with pytest.raises(TidakBerhakError):
        bawaan_tahun.preview(contoh, sekda, 2025)
    with pytest.raises(TidakBerhakError):
        bawaan_tahun.list_openable(contoh, sekda, tahun_ini=2026)
