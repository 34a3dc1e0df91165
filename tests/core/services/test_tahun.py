"""A year is opened with what the one before had, and without any of its figures."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from core.angka import Keadaan, Predikat
from core.errors import (
    TahunBelumDibukaError,
    TahunBerdataError,
    TahunTanpaRencanaError,
    TidakBerhakError,
    TombolBasiError,
)
from core.hak import Bidang, Pelaku
from core.jadwal_isi import KeadaanIsi
from core.paket.istilah import Tahap
from core.periode import TAHUN
from core.services import pemuatan, sejarah, tahun
from core.services.anggaran import show_buku
from core.services.capaian import show_capaian
from core.services.contoh_tahun import open_contoh
from core.services.perbuatan import Asal
from core.tahun import Ketetapan, PaguBaru, TahunIsi, TargetBaru
from storage import contoh_paket
from storage.models import DaftarUnitRow, IndikatorPosRow, PosAnggaranRow, SejarahRow
from tests.conftest import NOW
from tests.tahun_uji import open_year


@pytest.fixture
def dibuka(contoh: Engine, admin: Pelaku) -> TahunIsi:
    return open_year(contoh, admin, 2025)


def test_it_has_the_lines_units_and_indikator_of_the_year_before(
    contoh: Engine, dibuka: TahunIsi
) -> None:
    assert (dibuka.tahun, dibuka.dari_tahun, dibuka.contoh) == (2025, 2024, False)
    assert [satu.kode for satu in dibuka.indikator] == [f"IKU-{n}" for n in range(1, 11)]
    assert [satu.nomor for satu in dibuka.pos] == list(range(1, 55))
    assert {satu.unit_nama for satu in dibuka.pos if satu.nomor == 35} == {
        "Bagian Tata Pemerintahan"
    }
    with Session(contoh) as session:
        lama, baru = (
            {
                (p.tingkat, p.nomor, p.nama, p.kode, p.unit_id)
                for p in session.exec(select(PosAnggaranRow).where(PosAnggaranRow.tahun == n))
            }
            for n in (2024, 2025)
        )
        assert lama == baru
        daftar = session.exec(select(DaftarUnitRow).where(DaftarUnitRow.tahun == 2025)).all()
        assert len(daftar) == 27 + 8


def test_no_figure_is_carried_over(contoh: Engine, admin: Pelaku, dibuka: TahunIsi) -> None:
    assert len(dibuka.tanpa_target) == 10
    assert len(dibuka.tanpa_pagu) == 54
    with Session(contoh) as session:
        janji = session.exec(
            select(IndikatorPosRow)
            .join(PosAnggaranRow, IndikatorPosRow.pos_id == PosAnggaranRow.id)  # type: ignore[arg-type]
            .where(PosAnggaranRow.tahun == 2025)
        ).all()
        assert {satu.keadaan for satu in janji} == {Keadaan.TARGET_BELUM_ADA}
    assert show_capaian(contoh, admin, 2024, now=NOW).rerata.rata_rata.n == 9  # type: ignore[union-attr]


def test_each_quarter_and_month_is_open_from_its_end_and_due_by_the_usual_day(
    dibuka: TahunIsi,
) -> None:
    tw2 = next(j for j in dibuka.jadwal if j.periode.kode == "tw2")
    assert (tw2.buka_on, tw2.tenggat_on, tw2.contoh) == (date(2025, 7, 1), date(2025, 7, 10), True)
    assert tw2.keadaan(date(2025, 6, 30)) is KeadaanIsi.BELUM_WAKTUNYA
    assert tw2.keadaan(date(2025, 7, 1)) is KeadaanIsi.TERBUKA
    assert tw2.keadaan(date(2025, 7, 10)) is KeadaanIsi.TERBUKA
    assert tw2.keadaan(date(2025, 7, 11)) is KeadaanIsi.LEWAT
    bulan = dibuka.jadwal_of(Bidang.ANGGARAN)
    assert [j.tenggat_on for j in bulan][::11] == [date(2025, 2, 5), date(2026, 1, 5)]
    setahun = next(j for j in dibuka.jadwal if j.periode.kode == TAHUN)
    assert setahun.tenggat_on == date(2026, 1, 10)


def test_targets_and_pagu_are_set_together_and_each_change_is_in_the_history(
    contoh: Engine, admin: Pelaku, dibuka: TahunIsi
) -> None:
    iku2, iku9, s35 = dibuka.indikator[1], dibuka.indikator[8], dibuka.pos[34]
    isi: list[Ketetapan] = [
        TargetBaru(iku2.id, TAHUN, Decimal(65), "65"),
        TargetBaru(iku2.id, "tw1", Decimal("16.25"), "16,25"),
        TargetBaru(iku9.id, TAHUN, Predikat("BB", Decimal("71.2")), "BB (71,2)"),
        PaguBaru(s35.id, Tahap.MURNI, 0, Decimal(200_000_000), "200 juta"),
    ]
    assert tahun.set_figures(contoh, None, admin, 2025, isi, now=NOW) == 4

    kini = tahun.show_year(contoh, admin, 2025)
    assert kini.indikator[1].target == {TAHUN: Decimal(65), "tw1": Decimal("16.25")}
    assert kini.indikator[8].setahun == Predikat("BB", Decimal("71.2"))
    assert kini.pos[34].pagu == {(Tahap.MURNI, 0): Decimal(200_000_000)}
    assert tahun.set_figures(contoh, None, admin, 2025, isi, now=NOW) == 0

    lagi = [TargetBaru(iku2.id, TAHUN, Decimal(70), "70")]
    assert tahun.set_figures(contoh, None, admin, 2025, lagi, now=NOW) == 1
    with Session(contoh) as session:
        semua = session.exec(select(SejarahRow).where(SejarahRow.jenis == "target_ditetapkan"))
        assert '"baru":["70",null,null]' in semua.all()[-1].isi
    assert sejarah.verify(contoh).cacat == ()


def test_the_sheet_of_an_opened_year_is_measured_against_its_own_targets(
    contoh: Engine, admin: Pelaku, dibuka: TahunIsi
) -> None:
    isi = [TargetBaru(dibuka.indikator[1].id, TAHUN, Decimal(65), "65")]
    tahun.set_figures(contoh, None, admin, 2025, isi, now=NOW)

    lembar = show_capaian(contoh, admin, 2025, now=NOW)

    assert lembar.indikator[1].nilai_target == Decimal(65)  # type: ignore[union-attr]


def test_one_wrong_figure_and_none_is_set(contoh: Engine, admin: Pelaku, dibuka: TahunIsi) -> None:
    with Session(contoh) as session:
        lama = session.exec(
            select(PosAnggaranRow.id).where(
                PosAnggaranRow.tahun == 2024, PosAnggaranRow.tingkat == "sub_kegiatan"
            )
        ).first()
    isi: list[Ketetapan] = [
        TargetBaru(dibuka.indikator[1].id, TAHUN, Decimal(65), "65"),
        PaguBaru(lama or 0, Tahap.MURNI, 0, Decimal(1), "1"),
    ]
    with pytest.raises(TombolBasiError):
        tahun.set_figures(contoh, None, admin, 2025, isi, now=NOW)

    assert tahun.show_year(contoh, admin, 2025).indikator[1].target == {}


def test_the_same_update_opens_and_sets_once(contoh: Engine, admin: Pelaku) -> None:
    asal = Asal(1, 7)
    for _ in range(2):
        dibuka = tahun.open_year(contoh, asal, admin, 2025, now=NOW)
    isi = [TargetBaru(dibuka.indikator[1].id, TAHUN, Decimal(65), "65")]
    for _ in range(2):
        assert tahun.set_figures(contoh, asal, admin, 2025, isi, now=NOW) == 1


def test_a_period_is_closed_and_opened_again_and_its_days_are_changed(
    contoh: Engine, admin: Pelaku, dibuka: TahunIsi
) -> None:
    tw1 = dibuka.jadwal_of(Bidang.KINERJA)[0]
    baru = replace(tw1, ditutup=True, tenggat_on=date(2025, 4, 20), contoh=False)

    kini = tahun.change_schedule(contoh, None, admin, baru, now=NOW)

    assert kini.jadwal_of(Bidang.KINERJA)[0] == baru
    assert baru.keadaan(date(2025, 4, 15)) is KeadaanIsi.DITUTUP
    kini = tahun.change_schedule(contoh, None, admin, replace(baru, ditutup=False), now=NOW)
    assert kini.jadwal_of(Bidang.KINERJA)[0].keadaan(date(2025, 4, 15)) is KeadaanIsi.TERBUKA


def test_a_year_with_data_or_without_a_plan_is_not_opened(contoh: Engine, admin: Pelaku) -> None:
    with pytest.raises(TahunBerdataError):
        tahun.open_year(contoh, None, admin, 2024, now=NOW)
    with pytest.raises(TahunTanpaRencanaError) as caught:
        tahun.open_year(contoh, None, admin, 2027, now=NOW)
    assert caught.value.sampai == 2026
    with pytest.raises(TahunTanpaRencanaError):
        tahun.open_year(contoh, None, admin, 2023, now=NOW)
    with pytest.raises(TahunBelumDibukaError):
        tahun.show_year(contoh, admin, 2025)


def test_only_admins_open_and_set(contoh: Engine, sekda: Pelaku, dibuka: TahunIsi) -> None:
    with pytest.raises(TidakBerhakError):
        tahun.open_year(contoh, None, sekda, 2026, now=NOW)
    with pytest.raises(TidakBerhakError):
        tahun.set_figures(contoh, None, sekda, 2025, [], now=NOW)
    with pytest.raises(TidakBerhakError):
        tahun.change_schedule(contoh, None, sekda, dibuka.jadwal[0], now=NOW)


def test_loading_the_document_again_leaves_an_opened_year_alone(
    contoh: Engine, admin: Pelaku, dibuka: TahunIsi
) -> None:
    isi = [TargetBaru(dibuka.indikator[1].id, TAHUN, Decimal(65), "65")]
    tahun.set_figures(contoh, None, admin, 2025, isi, now=NOW)
    nama = pemuatan.list_contoh()[0]
    berkas = dict(contoh_paket.read_contoh(nama))
    berkas["anggaran.csv"] = berkas["anggaran.csv"].replace(b"15.691.100", b"15.691.101")

    assert pemuatan.muat_paket(contoh, berkas).masalah == ()

    kini = tahun.show_year(contoh, admin, 2025)
    assert kini.indikator[1].setahun == Decimal(65)
    assert len(kini.pos) == 54


def test_a_made_up_year_says_so_and_can_be_filled_in_at_once(contoh: Engine, admin: Pelaku) -> None:
    for _ in range(2):
        dibuka = open_contoh(contoh, admin, 2025, now=NOW)
    assert dibuka.contoh
    assert dibuka.tanpa_target == ()
    assert dibuka.tanpa_pagu == ()
    # Target 60 of IKU-2 in four equal steps; of what is counted a quarter in each.
    assert [dibuka.indikator[1].target[f"tw{n}"] for n in range(1, 5)] == [15, 30, 45, 60]
    assert {dibuka.indikator[7].target[f"tw{n}"] for n in range(1, 5)} == {
        dibuka.indikator[7].target[TAHUN] / 4  # type: ignore[operator]
    }
    buku = show_buku(contoh, admin, 2025, now=NOW)
    assert "Contoh" in buku.pos[0].sumber.judul  # type: ignore[union-attr]
