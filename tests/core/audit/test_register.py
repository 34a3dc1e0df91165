"""Registers: their entries, dates, numbers and names."""

from dataclasses import replace
from datetime import date

import pytest

from core.audit.bahan import Bahan, EntriTercetak
from core.audit.catatan import Tingkat
from core.audit.register import (
    BUKTI,
    HARI_TANGGAL,
    NAMA,
    NOMOR,
    STATUS,
    TANGGAL,
    TERBIT,
    FaktaBelum,
    FaktaBuktiLain,
    FaktaHari,
    FaktaNamaAsing,
    FaktaTahunNomor,
    FaktaTanggalMustahil,
    FaktaTerbitanLama,
    issued_in,
)
from core.paket.istilah import CaraHitung
from tests.audit_uji import clean, entri, facts, find, indikator


def holding(
    *semua: EntriTercetak, formula: str = "Kerja sama / kerja sama X 100", realisasi: int = 75
) -> Bahan:
    """Return a year whose first indikator counts these entries."""
    jenis = semua[0].jenis
    return replace(
        clean(),
        indikator=(indikator(1, formula=formula, realisasi=realisasi),),
        hitungan={"IKU-1": jenis},
        register={jenis: semua},
    )


@pytest.mark.parametrize(
    ("realisasi", "tingkat"),
    [
        # One of three is 33,33 %, which many print as 33.
        (33, Tingkat.PERLU_PENJELASAN),
        (20, Tingkat.PERLU_PENJELASAN),
        (34, Tingkat.PERLU_DIPERBAIKI),
        (100, Tingkat.PERLU_DIPERBAIKI),
    ],
)
def test_entries_that_came_to_nothing_are_named_beside_the_figure(
    realisasi: int, tingkat: Tingkat
) -> None:
    bahan = holding(
        entri(1),
        entri(2, keterangan="Tidak diproses"),
        entri(3, keterangan="belum ada arsip"),
        realisasi=realisasi,
    )

    [catatan] = find(bahan, STATUS)
    assert isinstance(catatan.fakta, FaktaBelum)
    assert [satu.nomor for satu in catatan.fakta.entri] == [2, 3]
    assert (catatan.fakta.dari, catatan.tingkat) == (3, tingkat)


def test_two_of_three_may_be_printed_as_67() -> None:
    semua = (entri(1), entri(2), entri(3, keterangan="Tidak diproses"))

    [catatan] = find(holding(*semua, realisasi=67), STATUS)
    assert catatan.tingkat is Tingkat.PERLU_PENJELASAN
    [catatan] = find(holding(*semua, realisasi=68), STATUS)
    assert catatan.tingkat is Tingkat.PERLU_DIPERBAIKI


def test_entries_without_a_remark_say_nothing_against_the_figure() -> None:
    assert find(holding(entri(1), entri(2, keterangan="selesai")), STATUS) == []


def test_evidence_of_another_kind_than_the_formula_counts_is_found() -> None:
    raperwal = entri(1, CaraHitung.RAPERWAL, judul="Sistem Kerja")
    perda = "Jumlah Rancangan Perda Menjadi Perda Dibagi Jumlah Rancangan Perda X 100%"

    [fakta] = facts(holding(raperwal, formula=perda), BUKTI)
    assert isinstance(fakta, FaktaBuktiLain)
    assert (fakta.cara, fakta.banyak) == (CaraHitung.RAPERWAL, 1)
    assert facts(holding(raperwal, formula="Jumlah Raperwal / Jumlah Raperwal X 100"), BUKTI) == []


PER_TAHUN = "Jumlah kebijakan / Jumlah kebijakan per tahun X 100"


def test_a_regulation_of_an_earlier_year_is_not_made_in_this_one() -> None:
    lama = entri(1, CaraHitung.KEBIJAKAN, judul="Peraturan Wali Kota Nomor 23 Tahun 2026")
    baru = entri(2, CaraHitung.KEBIJAKAN, judul="Peraturan Wali Kota Nomor 1 Tahun 2030")

    [fakta] = facts(holding(lama, baru, formula=PER_TAHUN), TERBIT)
    assert isinstance(fakta, FaktaTerbitanLama)
    assert (fakta.terbit, fakta.semua) == (2026, False)
    [fakta] = facts(holding(lama, formula=PER_TAHUN), TERBIT)
    assert isinstance(fakta, FaktaTerbitanLama)
    assert fakta.semua
    assert facts(holding(baru, formula=PER_TAHUN), TERBIT) == []
    # A formula that counts none per year says nothing of when they were made.
    assert facts(holding(lama, formula="Jumlah kebijakan / Jumlah kebijakan X 100"), TERBIT) == []


@pytest.mark.parametrize(
    ("judul", "tahun"),
    [
        ("Peraturan Wali Kota Nomor 23 Tahun 2020 Tentang Gerakan", 2020),
        ("Perubahan Kedua Atas Peraturan Wali Kota Nomor 20 Tahun 2020", None),
        ("Rencana Detail Tata Ruang Tahun 2024-2044", None),
        ("Sistem Kerja", None),
    ],
)
def test_the_year_of_a_regulation_stands_behind_its_number(judul: str, tahun: int | None) -> None:
    assert issued_in(judul) == tahun


@pytest.mark.parametrize(
    ("tertulis", "banyak"),
    [
        ("KAMIS, 1 Februari 2030", 1),
        ("JUMAT, 1 Februari 2030", 0),
        ("Jum'at, 1 Februari 2030", 0),
        ("1 Februari 2030", 0),
    ],
)
def test_a_weekday_is_compared_with_its_date(tertulis: str, banyak: int) -> None:
    semua = facts(holding(entri(1, tanggal_tercetak=tertulis)), HARI_TANGGAL)

    # 1 February 2030 is a Friday.
    assert [f.hari for f in semua if isinstance(f, FaktaHari)] == [4] * banyak


@pytest.mark.parametrize(
    ("tertulis", "mustahil"),
    [
        ("tanggal 31 Februari 2030", "31 Februari 2030"),
        ("SENIN, 31 APRIL 2030", "31 APRIL 2030"),
        ("1 Februari 2030 sampai 30 Februari 2030", "30 Februari 2030"),
        ("28 Februari 2030", None),
        # Nothing that is written as a date.
        ("-", None),
        ("31 Februari", None),
        ("tahun 2030", None),
    ],
)
def test_a_date_that_there_is_not_is_found(tertulis: str, mustahil: str | None) -> None:
    semua = facts(holding(entri(1, tanggal_tercetak=tertulis, tanggal=None)), TANGGAL)

    ada = [f.tertulis for f in semua if isinstance(f, FaktaTanggalMustahil)]
    assert ada == ([mustahil] if mustahil else [])


@pytest.mark.parametrize(
    ("nomor", "banyak"),
    [
        ("100.4/01/B.I/2029", 1),
        ("100.4/01/B.I/2030", 0),
        # One of several numbers has the year of the date.
        ("100.4/01/2029; 12/MoU/2030", 0),
        # No year stands at its end.
        ("PER/13/022024", 0),
        ("253/KTR/III-05/1224", 0),
    ],
)
def test_the_year_of_a_number_is_compared_with_its_date(nomor: str, banyak: int) -> None:
    semua = facts(holding(entri(1, nomor_surat=nomor)), NOMOR)

    assert [(f.tahun, f.tanggal) for f in semua if isinstance(f, FaktaTahunNomor)] == [
        (2029, date(2030, 2, 1))
    ] * banyak


@pytest.mark.parametrize(
    ("unit", "dikenal", "banyak"), [("Dinas Antah", False, 1), ("Dinkes", True, 0), ("-", False, 0)]
)
def test_a_unit_that_nobody_knows_is_named(unit: str, dikenal: bool, banyak: int) -> None:  # noqa: FBT001  a case
    semua = facts(holding(entri(1, unit=unit, unit_dikenal=dikenal)), NAMA)

    assert len([f for f in semua if isinstance(f, FaktaNamaAsing)]) == banyak
