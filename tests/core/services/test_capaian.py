"""Who sees which indikator of LKjIP 2024 (owners: Tabel 2.1), and what a year is."""

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine

from core.angka import Keadaan
from core.errors import TombolBasiError
from core.hak import Pelaku, Peran
from core.kinerja import Lembar
from core.paket.istilah import JenisNarasi
from core.periode import TahunKosong
from core.services.capaian import (
    Rincian,
    Tertutup,
    Usulan,
    find_indikator,
    show_capaian,
    show_indikator,
)
from core.services.lembar_kinerja import TahunData
from tests import kasus
from tests.conftest import NOW, make_pelaku

SEMUA = [f"IKU-{nomor}" for nomor in range(1, 11)]
TABEL_3_1 = kasus.load("tabel_3_1")["indikator"]


def lembar(engine: Engine, pelaku: Pelaku, tahun: int | None = 2024) -> Lembar:
    hasil = show_capaian(engine, pelaku, tahun, now=NOW)
    assert isinstance(hasil, Lembar)
    return hasil


def rincian(engine: Engine, pelaku: Pelaku, kode: str) -> Rincian:
    hasil = show_indikator(engine, pelaku, 2024, kode, now=NOW)
    assert isinstance(hasil, Rincian)
    return hasil


def test_every_capaian_of_tabel_3_1_is_recomputed(contoh: Engine, sekda: Pelaku) -> None:
    dihitung = {
        satu.kode: satu.capaian
        if isinstance(satu.capaian, Keadaan)
        else satu.capaian.quantize(Decimal("0.01"))
        for satu in lembar(contoh, sekda).indikator
    }

    dengan_angka = {k["kode"]: Decimal(k["dihitung"]) for k in TABEL_3_1 if "dihitung" in k}
    assert len(dengan_angka) == 9
    assert dihitung == {**dengan_angka, "IKU-9": Keadaan.BELUM_RILIS}


@pytest.mark.parametrize(
    ("peran", "unit", "kode"),
    [
        (Peran.PIMPINAN, None, SEMUA),
        (Peran.KABAG, "bagian-hukum", SEMUA),
        (Peran.VERIFIKATOR, "bagian-organisasi", SEMUA),
        (Peran.PEMBACA, None, SEMUA),
        (Peran.ADMIN, None, SEMUA),
        (Peran.STAF, "bagian-hukum", ["IKU-3"]),
        (Peran.STAF, "bagian-organisasi", ["IKU-1", "IKU-5", "IKU-9", "IKU-10"]),
        (Peran.STAF, "bagian-tapem", ["IKU-2", "IKU-4"]),
        (Peran.STAF, "bagian-umum", ["IKU-7"]),
        # Bagian PBJ is number 26 of the pengampu IKK, and one of the owners of IKU-7.
        (Peran.STAF, "bagian-pbj", ["IKU-4", "IKU-7"]),
        (Peran.OPERATOR_PD, "dinkes", ["IKU-4", "IKU-5"]),
        (Peran.KEPALA_PD, "bkpsdm", ["IKU-4"]),
        (Peran.OPERATOR_PD, "puskesmas-kandang", ["IKU-5"]),
    ],
)
def test_each_role_sees_what_the_table_of_rights_gives(
    contoh: Engine, peran: Peran, unit: str | None, kode: list[str]
) -> None:
    hasil = lembar(contoh, make_pelaku(contoh, peran, unit))

    assert [satu.kode for satu in hasil.indikator] == kode
    assert hasil.dari == 10
    assert hasil.terbatas is (len(kode) < 10)


def test_a_mean_is_over_what_the_person_sees(contoh: Engine, staf_hukum: Pelaku) -> None:
    rata = lembar(contoh, staf_hukum).rerata.rata_rata

    assert (rata.nilai, rata.n, rata.dari) == (Decimal(100), 1, 1)


def test_the_latest_year_with_data_is_taken_and_its_age_known(
    contoh: Engine, sekda: Pelaku
) -> None:
    hasil = lembar(contoh, sekda, None)

    assert hasil.tahun == 2024
    assert hasil.belum_dimuat == (2025, 2026)
    assert lembar(contoh, sekda, 2024).belum_dimuat == ()


def test_the_age_counts_years_of_the_city_not_of_greenwich(contoh: Engine, sekda: Pelaku) -> None:
    malam = datetime(2025, 12, 31, 17, 0, tzinfo=UTC)
    sedetik_sebelum = datetime(2025, 12, 31, 16, 59, 59, tzinfo=UTC)
    wib, wit = ZoneInfo("Asia/Jakarta"), ZoneInfo("Asia/Jayapura")

    for jam, zona, belum in (
        (sedetik_sebelum, wib, (2025,)),
        (malam, wib, (2025, 2026)),
        (sedetik_sebelum, wit, (2025, 2026)),
    ):
        hasil = show_capaian(contoh, sekda, None, now=jam.astimezone(zona))
        assert isinstance(hasil, Lembar)
        assert hasil.belum_dimuat == belum


def test_a_year_known_only_by_comparison_has_no_targets(contoh: Engine, sekda: Pelaku) -> None:
    hasil = lembar(contoh, sekda, 2023)

    assert hasil.pembanding
    assert hasil.rencana == 2024
    assert {satu.nilai_target for satu in hasil.indikator} == {Keadaan.TIDAK_TERSEDIA}
    assert hasil.indikator[0].nilai_realisasi == Decimal("8.77")


def test_a_year_without_data_names_those_that_have(contoh: Engine, sekda: Pelaku) -> None:
    assert show_capaian(contoh, sekda, 2025, now=NOW) == TahunKosong(2025, (2023, 2024))


def test_an_empty_database_has_no_year_at_all(kosong: Engine) -> None:
    admin = make_pelaku(kosong, Peran.ADMIN)

    assert show_capaian(kosong, admin, None, now=NOW) == TahunKosong(None, ())
    assert show_capaian(kosong, admin, 2024, now=NOW) == TahunKosong(None, ())


def test_someone_else_s_indikator_is_named_with_its_owners(
    contoh: Engine, operator_dinkes: Pelaku
) -> None:
    hasil = show_indikator(contoh, operator_dinkes, 2024, "IKU-6", now=NOW)

    assert isinstance(hasil, Tertutup)
    assert hasil.pemilik == (
        "Bagian Kesejahteraan Rakyat",
        "Bagian Perekonomian dan Sumber Daya Alam",
    )


def test_an_indikator_brings_the_document_s_words_in_their_order(
    contoh: Engine, sekda: Pelaku
) -> None:
    ucapan = rincian(contoh, sekda, "IKU-5").ucapan

    assert [(satu.jenis, satu.sumber.baris) for satu in ucapan] == [
        (JenisNarasi.ANALISIS, "paragraf 1"),
        (JenisNarasi.ANALISIS, "paragraf 2"),
        (JenisNarasi.ANALISIS, "paragraf 3"),
        (JenisNarasi.ANALISIS, "simpulan 1"),
        (JenisNarasi.ANALISIS, "simpulan 2"),
        (JenisNarasi.REKOMENDASI, "simpulan 3"),
    ]


def test_a_code_that_is_gone_is_a_stale_button(contoh: Engine, sekda: Pelaku) -> None:
    with pytest.raises(TombolBasiError):
        show_indikator(contoh, sekda, 2024, "IKU-77", now=NOW)


@pytest.mark.parametrize(
    ("kata", "kode"),
    [
        ("kerja sama", "IKU-2"),
        ("kerjsama", "IKU-2"),
        ("MoU", "IKU-2"),
        ("raperda", "IKU-3"),
        ("tepat waktu", "IKU-4"),
        ("SKM", "IKU-5"),
        ("kesra", "IKU-6"),
        ("akip", "IKU-9"),
        ("akip organisasi", "IKU-9"),
        ("sakip", "IKU-1"),
        ("inovasi daerah", "IKU-10"),
        ("iku.10", "IKU-10"),
        ("8", "IKU-8"),
    ],
)
def test_words_find_the_indikator_they_mean(
    contoh: Engine, sekda: Pelaku, kata: str, kode: str
) -> None:
    hasil = find_indikator(contoh, sekda, 2024, kata, now=NOW)

    assert isinstance(hasil, Rincian)
    assert hasil.indikator.kode == kode


@pytest.mark.parametrize("kata", ["IKU-11", "0", "resep rendang", "bank", "?", "x" * 5000])
def test_what_means_nothing_finds_nothing(contoh: Engine, sekda: Pelaku, kata: str) -> None:
    assert find_indikator(contoh, sekda, 2024, kata, now=NOW) == Usulan(kata, 2024, (), False)


def test_unsure_words_suggest_at_most_four(contoh: Engine, sekda: Pelaku) -> None:
    hasil = find_indikator(contoh, sekda, 2024, "persentase", now=NOW)

    assert isinstance(hasil, Usulan)
    assert len(hasil.pilihan) == 4


def test_suggestions_that_are_all_hidden_say_so(contoh: Engine, staf_hukum: Pelaku) -> None:
    hasil = find_indikator(contoh, staf_hukum, 2024, "tapem", now=NOW)

    assert hasil == Usulan("tapem", 2024, (), True)


@pytest.mark.parametrize(
    ("target", "realisasi", "terakhir"),
    [((), (), None), ((2024, 2025), (2023, 2024), 2024), ((2025,), (), 2025), ((), (2023,), 2023)],
)
def test_the_latest_year_is_one_with_target_and_realisasi(
    target: tuple[int, ...], realisasi: tuple[int, ...], terakhir: int | None
) -> None:
    assert TahunData(target, realisasi).terakhir == terakhir
