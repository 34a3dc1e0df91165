"""Conclusions about the whole, and what they rest on."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.audit.simpulan import ATURAN, FaktaSimpulan
from core.paket.istilah import JenisNarasi
from tests.audit_uji import clean, facts, indikator, ucapan
from tests.lembar import KINERJA

POLOS = "Secara keseluruhan tingkat capaian kinerja adalah Baik."


def concluded(*teks: str, jenis: JenisNarasi = JenisNarasi.SIMPULAN) -> list[FaktaSimpulan]:
    semua = tuple(ucapan(None, satu, jenis, f"Bab {n}") for n, satu in enumerate(teks, start=1))
    bahan = replace(
        clean(),
        ucapan=semua,
        # 60 of 80 is 75 %, 72 of 80 is 90 %: 82,5 together.
        indikator=(indikator(1, realisasi=60), indikator(2, realisasi=72)),
        skala={"kinerja": KINERJA},
    )
    return [f for f in facts(bahan, ATURAN) if isinstance(f, FaktaSimpulan)]


def test_all_places_that_grade_alike_are_one_finding_with_what_can_be_computed() -> None:
    [fakta] = concluded(
        POLOS,
        "Dapat disimpulkan bahwa secara umum kinerja tergolong baik, walaupun belum semua 100%.",
    )

    assert [satu.sumber.tabel for satu in fakta.ucapan] == ["Bab 1", "Bab 2"]
    assert fakta.sebutan == "baik"
    assert fakta.rerata.rata_rata.nilai == Decimal("82.5")
    assert (fakta.rerata.rata_rata.n, fakta.rerata.rata_rata.dari) == (2, 2)
    # The scale knows Sangat Tinggi and Rendah.
    assert not fakta.dikenal


def test_a_grade_that_the_scale_knows_still_needs_its_figure() -> None:
    [fakta] = concluded("Secara keseluruhan capaian kinerja dikategorikan Sangat Tinggi.")

    assert (fakta.sebutan, fakta.dikenal) == ("sangat tinggi", True)


def test_two_grades_are_two_findings() -> None:
    assert [f.sebutan for f in concluded(POLOS, POLOS.replace("Baik", "Sangat Baik"))] == [
        "baik",
        "sangat baik",
    ]


@pytest.mark.parametrize(
    "teks",
    [
        "Secara keseluruhan capaian kinerja adalah Baik, rata-rata 82,50%.",
        "Secara keseluruhan capaian kinerja adalah Baik. Dari 10 indikator 9 tercapai.",
        "Secara keseluruhan capaian kinerja adalah Tinggi menurut skala Permendagri.",
        # It grades no whole.
        "Kualitas pelayanan kinerja adalah baik.",
        "Secara keseluruhan cuaca adalah baik.",
        # It calls it nothing.
        "Secara keseluruhan capaian kinerja perlu ditingkatkan dengan baik.",
    ],
)
def test_a_conclusion_with_its_figure_or_scale_is_left_alone(teks: str) -> None:
    assert concluded(teks) == []


def test_the_year_is_no_figure_of_it() -> None:
    assert len(concluded("Pada tahun 2030 secara keseluruhan capaian kinerja adalah baik.")) == 1


def test_only_conclusions_are_read_so() -> None:
    assert concluded(POLOS, jenis=JenisNarasi.REKOMENDASI) == []
