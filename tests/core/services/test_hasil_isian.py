"""Answers about a year that is filled in here, beside years that documents tell of."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from core.anggaran import Dasar
from core.angka import Keadaan
from core.baca_isian import Angka
from core.buku import Buku, Pos, Tingkat, five
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Bidang, Pelaku, Peran
from core.kinerja import Lembar, LembarIndikator
from core.paket.istilah import Tahap
from core.periode import Bulan, Periode, Triwulan
from core.services import tahun
from core.services.anggaran import get_pos, show_buku
from core.services.belum_mengisi import list_missing
from core.services.capaian import show_capaian
from core.services.contoh_tahun import open_contoh
from core.tahun import PaguBaru
from storage.engine import writing
from storage.models import RealisasiAnggaranRow, RealisasiKinerjaRow, SumberRow
from tests.conftest import NOW, WIB, make_pelaku
from tests.hasil_uji import isi
from tests.isian_uji import Dunia, make_dunia
from tests.mesin import counted


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def lembar(
    dunia: Dunia, tahun: int | None, tw: Triwulan | None = None, now: datetime = NOW
) -> Lembar:
    hasil = show_capaian(dunia.engine, dunia.admin, tahun, triwulan=tw, now=now)
    assert isinstance(hasil, Lembar)
    return hasil


def buku(
    dunia: Dunia,
    tahun: int | None,
    bulan: Bulan | None = None,
    *,
    pelaku: Pelaku | None = None,
    now: datetime = NOW,
) -> Buku:
    hasil = show_buku(dunia.engine, pelaku or dunia.admin, tahun, bulan=bulan, now=now)
    assert isinstance(hasil, Buku)
    return hasil


def iku(lembar: Lembar, nomor: int) -> LembarIndikator:
    return lembar.indikator[nomor - 1]


def sub35(buku: Buku) -> Pos:
    return get_pos(buku, Tingkat.SUB_KEGIATAN, 35)


def test_the_quarter_asked_for_has_its_target_and_what_was_accepted(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))

    satu = iku(lembar(dunia, 2025, Triwulan.II), 2)

    # 27 of the made-up target 30: half of 60.
    assert isi(satu.nilai_target, satu.nilai_realisasi, satu.capaian) == (30, 27, 90)


def test_a_submission_is_named_and_the_accepted_figure_stays(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))
    baru = dunia.post(dunia.kabag_tapem, dunia.iku2("28", alasan="salah hitung"))

    satu = iku(lembar(dunia, 2025, Triwulan.II), 2)

    assert satu.isian is not None
    assert satu.nilai_realisasi == 27
    assert [s.id for s in satu.isian.kini.menunggu] == [baru.id]
    assert satu.isian.kini.menunggu[0].penulis.nama == "Pejabat 2001"


@pytest.mark.parametrize(
    ("lewat", "keadaan"),
    [
        (timedelta(seconds=-1), Keadaan.BELUM_WAKTUNYA),
        (timedelta(), Keadaan.BELUM_DILAPORKAN),
        (timedelta(seconds=1), Keadaan.BELUM_DILAPORKAN),
    ],
)
def test_a_period_becomes_due_at_midnight_in_the_city(
    dunia: Dunia, lewat: timedelta, keadaan: Keadaan
) -> None:
    now = datetime(2025, 7, 1, tzinfo=WIB) + lewat

    assert iku(lembar(dunia, 2025, Triwulan.II, now), 2).nilai_realisasi is keadaan
    assert five(sub35(buku(dunia, 2025, Bulan.JUNI, now=now))).realisasi is keadaan


def test_numerators_and_denominators_of_both_bagian_of_iku_6_add(dunia: Dunia) -> None:
    kesra = make_pelaku(dunia.engine, Peran.KABAG, "bagian-kesra", telegram_id=2011)
    ekonomi = make_pelaku(dunia.engine, Peran.KABAG, "bagian-perekonomian", telegram_id=2012)
    tiga = Angka("3/4", Decimal(75), Decimal(3), Decimal(4))
    nol = Angka("0/1", Decimal(0), Decimal(0), Decimal(1))

    dunia.accepted(kesra, dunia.usul(dunia.iku(6), "tahun", tiga, "bagian-kesra"))
    satu = iku(lembar(dunia, 2025), 6)
    assert satu.nilai_realisasi is satu.capaian is Keadaan.TIDAK_DAPAT_DIHITUNG

    dunia.accepted(ekonomi, dunia.usul(dunia.iku(6), "tahun", nol, "bagian-perekonomian"))
    # (3 + 0) / (4 + 1).
    assert isi(iku(lembar(dunia, 2025), 6).nilai_realisasi) == (60,)


def test_the_latest_year_is_the_latest_with_an_accepted_figure(dunia: Dunia) -> None:
    awal = lembar(dunia, None)
    assert (awal.tahun, awal.dibuka, awal.belum_dimuat) == (2024, (2025,), (2026,))

    dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    assert lembar(dunia, None).tahun == 2024

    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))
    sesudah = lembar(dunia, None)
    assert (sesudah.tahun, sesudah.dibuka, sesudah.belum_dimuat) == (2025, (), (2026,))
    assert buku(dunia, None).tahun == 2024


def test_a_state_is_no_figure_to_jump_to(dunia: Dunia) -> None:
    belum = Angka("belum rilis", Keadaan.BELUM_RILIS)
    dunia.accepted(dunia.kabag_tapem, dunia.usul(dunia.iku(2), "tw2", belum, "bagian-tapem"))

    assert lembar(dunia, None).tahun == 2024
    assert iku(lembar(dunia, 2025, Triwulan.II), 2).nilai_realisasi is Keadaan.BELUM_RILIS


def test_each_field_has_its_own_latest_year(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(29_974_380))

    kini = buku(dunia, None)
    assert (kini.tahun, kini.dibuka, kini.lebih_baru) == (2025, (), (2026,))
    assert lembar(dunia, None).tahun == 2024


def test_the_year_before_is_told_from_postings_too(dunia: Dunia) -> None:
    open_contoh(dunia.engine, dunia.admin, 2026, now=NOW)
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))

    assert isi(iku(lembar(dunia, 2026), 2).nilai_lalu) == (27,)
    assert isi(iku(lembar(dunia, 2025), 2).nilai_lalu) == (60,)
    assert iku(lembar(dunia, 2026), 3).nilai_lalu is Keadaan.BELUM_DILAPORKAN


def test_a_made_up_year_is_made_of_the_promises_of_the_one_before(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))

    kedua = open_contoh(dunia.engine, dunia.admin, 2026, now=NOW)

    assert isi(kedua.indikator[1].setahun) == (60,)
    assert kedua.tanpa_pagu == ()
    assert kedua.pos[34].pagu == {(Tahap.MURNI, 0): Decimal(124_442_900)}


def test_money_is_measured_against_pagu_murni_until_a_perubahan_is_set(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(29_974_380))

    lima = five(sub35(buku(dunia, 2025, Bulan.JUNI)))
    # 29.974.380 / 124.442.900 and the difference.
    assert (lima.dasar, f"{lima.serapan:.2f}") == (Dasar.MURNI, "24.09")
    assert isi(lima.sisa) == (94_468_520,)

    baru = PaguBaru(dunia.sub(35).id, Tahap.PERUBAHAN, 0, Decimal(100_000_000), "100.000.000")
    tahun.set_figures(dunia.engine, None, dunia.admin, 2025, [baru], now=NOW)
    lima = five(sub35(buku(dunia, 2025, Bulan.JUNI)))
    assert (lima.dasar, f"{lima.serapan:.5f}") == (Dasar.PERUBAHAN, "29.97438")
    assert five(buku(dunia, 2025, Bulan.JUNI).pos[0]).dasar is Dasar.BERLAKU


def test_the_last_pergeseran_is_in_force(dunia: Dunia) -> None:
    geser = [
        PaguBaru(dunia.sub(35).id, Tahap.MURNI, ke, Decimal(nilai), f"{nilai}")
        for ke, nilai in ((2, 60_000_000), (1, 50_000_000))
    ]
    tahun.set_figures(dunia.engine, None, dunia.admin, 2025, geser, now=NOW)

    satu = sub35(buku(dunia, 2025, Bulan.JUNI))

    assert satu.berlaku is not None
    assert isi(five(satu).pagu, satu.berlaku.tahapan.ke) == (60_000_000, 2)


def test_without_a_month_the_latest_accepted_one_is_shown(dunia: Dunia) -> None:
    assert buku(dunia, 2025).diisi == buku(dunia, 2025, Bulan.DESEMBER).diisi
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(20_000_000, "b04"))
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(29_974_380, "b06"))
    dunia.post(dunia.kabag_tapem, dunia.sub35(39_974_380, "b07"))

    terakhir = buku(dunia, 2025)

    assert terakhir.diisi is not None
    assert terakhir.diisi.periode.kode == "b06"
    assert isi(five(sub35(terakhir)).realisasi) == (29_974_380,)


def test_before_the_first_month_is_over_january_is_not_due(dunia: Dunia) -> None:
    awal = buku(dunia, 2025, now=datetime(2025, 1, 15, tzinfo=WIB))

    assert awal.diisi is not None
    assert (awal.diisi.periode.kode, awal.diisi.sudah_waktunya) == ("b01", False)
    assert five(awal.pos[0]).realisasi is Keadaan.BELUM_WAKTUNYA


def test_a_year_that_a_document_tells_of_stays_as_it_is(dunia: Dunia) -> None:
    kini, lama = lembar(dunia, 2024), buku(dunia, 2024, Bulan.JUNI)

    assert kini.diisi is None
    assert all(satu.isian is None for satu in kini.indikator)
    assert lama.diisi is None
    assert isi(five(lama.pos[0]).realisasi) == (47_264_962_831,)


def test_a_document_that_is_loaded_later_goes_before_postings(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(29_974_380))
    with writing(dunia.engine) as session:
        sumber = session.exec(select(SumberRow.id)).first()
        angka: dict[str, Any] = {"tercetak": "61", "nilai": Decimal(61), "status": "dokumen"}
        angka["sumber_id"] = sumber
        for row in (
            RealisasiKinerjaRow(indikator_id=dunia.iku(2).id, tahun=2025, periode="tahun", **angka),
            RealisasiAnggaranRow(pos_id=dunia.sub(35).id, periode="tahun", **angka),
        ):
            session.add(row)

    kinerja, anggaran = lembar(dunia, 2025), buku(dunia, 2025)

    assert kinerja.diisi is anggaran.diisi is None
    assert isi(iku(kinerja, 2).nilai_realisasi) == (61,)
    assert isi(five(sub35(anggaran)).realisasi) == (61,)


def test_a_year_from_documents_costs_one_query_for_the_years_that_are_filled_in(
    dunia: Dunia,
) -> None:
    with counted(dunia.engine) as semua:
        lembar(dunia, 2024)
        buku(dunia, 2024)

    assert sum("tahun_isian" in satu for satu in semua) == 2
    assert not [satu for satu in semua if "FROM isian" in satu and "EXISTS" not in satu]


def test_staf_sees_the_posted_figures_of_the_own_unit_only(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(29_974_380))

    milik = buku(dunia, 2025, pelaku=dunia.staf_tapem)

    assert milik.akar is None
    assert {pos.unit_nama for pos in milik.pos if pos.isian} == {"Bagian Tata Pemerintahan"}
    assert milik.diisi is not None
    assert not milik.diisi.belum


def missing(dunia: Dunia, kode: str, *, bidang: Bidang = Bidang.KINERJA) -> dict[str, list[str]]:
    hasil = list_missing(dunia.engine, dunia.admin, bidang, Periode(2025, kode), now=NOW)
    return {s.unit.nama: [objek.kode for objek in s.kurang] for s in hasil.unit if s.kurang}


def test_who_has_not_posted_is_listed_by_unit_with_what_is_missing(dunia: Dunia) -> None:
    assert missing(dunia, "tw2") == {
        "Bagian Tata Pemerintahan": ["IKU-2"],
        "Bagian Hukum": ["IKU-3"],
        "Bagian Administrasi Pembangunan": ["IKU-7", "IKU-8"],
        "Bagian Organisasi": ["IKU-10"],
    }
    dunia.post(dunia.kabag_tapem, dunia.iku2("27"))

    assert "Bagian Tata Pemerintahan" not in missing(dunia, "tw2")
    assert missing(dunia, "tw1")["Bagian Tata Pemerintahan"] == ["IKU-2"]
    bagian = missing(dunia, "b06", bidang=Bidang.ANGGARAN)["Bagian Tata Pemerintahan"]
    assert bagian == ["35", "36", "37", "44", "45"]


def test_nobody_owes_what_is_not_due(dunia: Dunia) -> None:
    sebelum = datetime(2025, 6, 30, 23, 59, 59, tzinfo=WIB)
    periode = Periode(2025, "tw2")

    hasil = list_missing(dunia.engine, dunia.admin, Bidang.KINERJA, periode, now=sebelum)

    assert hasil.unit == ()
    saatnya = sebelum + timedelta(seconds=1)
    assert list_missing(dunia.engine, dunia.admin, Bidang.KINERJA, periode, now=saatnya).unit


@pytest.mark.parametrize(
    ("peran", "unit", "kinerja", "anggaran"),
    [
        (Peran.PIMPINAN, "setda", True, True),
        (Peran.PEMBACA, None, True, True),
        (Peran.ADMIN, None, True, True),
        (Peran.VERIFIKATOR, "bagian-organisasi", True, False),
        (Peran.VERIFIKATOR, "bagian-adpem", False, True),
        (Peran.KABAG, "bagian-organisasi", True, False),
        (Peran.KABAG, "bagian-hukum", False, False),
        (Peran.STAF, "bagian-organisasi", False, False),
        (Peran.KEPALA_PD, "dinkes", False, False),
        (Peran.OPERATOR_PD, "dinkes", False, False),
    ],
)
def test_the_board_is_for_whom_the_table_of_rights_says(
    dunia: Dunia, peran: Peran, unit: str | None, *, kinerja: bool, anggaran: bool
) -> None:
    pelaku = make_pelaku(dunia.engine, peran, unit, telegram_id=3001)

    for bidang, kode, boleh in (
        (Bidang.KINERJA, "tw2", kinerja),
        (Bidang.ANGGARAN, "b06", anggaran),
    ):
        if boleh:
            assert list_missing(dunia.engine, pelaku, bidang, Periode(2025, kode), now=NOW).unit
        else:
            with pytest.raises(TidakBerhakError):
                list_missing(dunia.engine, pelaku, bidang, Periode(2025, kode), now=NOW)


def test_a_period_of_another_field_has_no_board(dunia: Dunia) -> None:
    with pytest.raises(TombolBasiError):
        list_missing(dunia.engine, dunia.admin, Bidang.KINERJA, Periode(2025, "b06"), now=NOW)
