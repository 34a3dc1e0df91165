"""Causes that are given, against the target and against the budget."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.angka import Keadaan
from core.audit.bahan import Ucapan
from core.audit.catatan import Fakta
from core.audit.sebab import ANGGARAN, TERCAPAI, FaktaKlaimAnggaran, FaktaSebabTercapai
from core.capaian import Polaritas
from core.kinerja import LembarIndikator
from core.paket.istilah import CaraHitung, JenisNarasi
from tests.audit_uji import budget, clean, facts, indikator, rp, ucapan


def caused(
    teks: str,
    satu: LembarIndikator | None = None,
    jenis: JenisNarasi = JenisNarasi.PENYEBAB,
) -> list[FaktaSebabTercapai]:
    """Return what is found of this cause of an indikator whose target is 80 %."""
    bahan = replace(
        clean(), indikator=(satu or indikator(1),), ucapan=(ucapan("IKU-1", teks, jenis),)
    )
    return [f for f in facts(bahan, TERCAPAI) if isinstance(f, FaktaSebabTercapai)]


def test_a_part_above_the_target_is_no_cause_of_missing_it() -> None:
    [fakta] = caused(
        "Disebabkan : 1. Program A hanya tercapai 59,39% 2. Program B hanya tercapai 85,09% "
        "3. Program C baru mencapai 61,78%"
    )

    assert fakta.nilai == (Decimal("85.09"),)
    assert fakta.kalimat == ("Program B hanya tercapai 85,09% 3.",)
    assert fakta.target.nilai == Decimal(80)


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("Program A hanya tercapai 79,99%.", None),
        ("Program A hanya tercapai 80%.", "80"),
        ("Cuma terserap sebesar 90.5 %.", "90.5"),
        # It is not given as little.
        ("Program A tercapai 85,09%, program B tertinggal.", None),
        # It is a share of something else.
        ("Hanya 90% mitra yang menjawab surat.", None),
    ],
)
def test_only_what_is_called_little_and_reaches_the_target_is_named(
    teks: str, nilai: str | None
) -> None:
    assert [n for f in caused(teks) for n in f.nilai] == ([Decimal(nilai)] if nilai else [])


def test_where_less_is_better_or_points_are_promised_nothing_can_be_compared() -> None:
    teks = "Program A hanya tercapai 85,09%."
    assert len(caused(teks)) == 1

    assert caused(teks, replace(indikator(1), polaritas=Polaritas.TURUN_RASIO)) == []
    assert caused(teks, indikator(1, satuan="poin")) == []
    assert caused(teks, indikator(1, target=Keadaan.TERCETAK_STRIP)) == []
    # Told as the course of things, it is no cause.
    assert caused(teks, jenis=JenisNarasi.ANALISIS) == []


def claimed(
    teks: str, *, perubahan: int = 4_300, kode: str | None = None, diisi: bool = False
) -> list[Fakta]:
    """Return what is found of a claim, of a budget of 7.700 that became 3.700 more than this."""
    kata: Ucapan = ucapan(kode, teks, JenisNarasi.PENYEBAB)
    akar = budget(perubahan=(3_700, perubahan))
    return facts(replace(clean(), akar=akar, ucapan=(kata,), diisi=diisi), ANGGARAN)


@pytest.mark.parametrize(
    "teks",
    [
        "Banyak kegiatan tidak bisa dilaksanakan dikarenakan tidak ada anggaran.",
        "Kegiatan gagal karena tidak tersedianya anggaran.",
        "Masalahnya dari segi anggaran yang terkena efesiensi pada tahun 2030.",
        "Anggarannya dipotong.",
        "Karena anggaran yang tidak tersedia, kegiatan ditunda.",
    ],
)
def test_a_budget_that_grew_was_there(teks: str) -> None:
    [fakta] = claimed(teks)

    assert isinstance(fakta, FaktaKlaimAnggaran)
    assert (fakta.murni, fakta.perubahan, fakta.realisasi) == rp(7_700, 8_000, 6_950)
    assert fakta.kalimat == teks


def test_a_budget_that_shrank_or_stayed_as_it_was_fits_the_claim() -> None:
    for perubahan, banyak in ((4_001, 1), (4_000, 0), (3_900, 0)):
        assert len(claimed("Tidak ada anggaran.", perubahan=perubahan)) == banyak


@pytest.mark.parametrize(
    "teks",
    [
        "Kegiatan berjalan walaupun anggaran terbatas.",
        "Tidak ada anggaran yang tersisa.",
        "Tidak ada anggaran yang dipotong.",
        "Efisiensi anggaran tercapai.",
        "Anggaran tidak dipotong.",
    ],
)
def test_what_says_nothing_of_a_missing_budget_is_left_alone(teks: str) -> None:
    assert claimed(teks) == []


def test_of_one_indikator_s_own_money_the_whole_budget_says_nothing() -> None:
    # IKU-2 is the mean of the programmes; IKU-1 is not.
    assert clean().hitungan["IKU-2"] is CaraHitung.PROGRAM
    assert claimed("Anggarannya dipotong.", kode="IKU-1") == []
    [fakta] = claimed("Anggarannya dipotong.", kode="IKU-2")
    assert fakta.indikator == "IKU-2"


def test_what_a_year_that_goes_on_has_left_is_not_told() -> None:
    [fakta] = claimed("Anggarannya dipotong.", diisi=True)

    assert isinstance(fakta, FaktaKlaimAnggaran)
    assert fakta.realisasi is Keadaan.TIDAK_TERSEDIA
