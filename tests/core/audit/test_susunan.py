"""Sections that were promised, and figures that the narrative repeats."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.audit.angka_narasi import ATURAN as ANGKA_NARASI
from core.audit.angka_narasi import FaktaAngkaNarasi, tell
from core.audit.bahan import AngkaLain
from core.audit.susunan import ATURAN as SUSUNAN
from core.audit.susunan import FaktaBagianKurang
from core.buku import Kolom
from core.capaian import Beda
from core.paket.istilah import JenisNarasi
from tests.audit_uji import cetak, clean, facts, indikator, ucapan


def missing(janji: list[str], judul: list[str]) -> list[str]:
    semua = [
        *(ucapan(None, teks, JenisNarasi.BAGIAN_DIJANJIKAN) for teks in janji),
        *(ucapan(None, teks, JenisNarasi.BAGIAN) for teks in judul),
    ]
    ada = facts(replace(clean(), ucapan=tuple(semua)), SUSUNAN)
    return [u.teks for f in ada if isinstance(f, FaktaBagianKurang) for u in f.kurang]


@pytest.mark.parametrize(
    ("janji", "judul"),
    [
        ("Isu Strategis", "Isu Strategis"),
        ("Perjanjian Kerja (PK)", "Perjanjian Kinerja"),
        ("Sistematika LKjIP", "Sistematik LKjIP"),
        ("Realisasi 2029 dengan realisasi 2030", "Perbandingan Realisasi 2030 dengan Tahun 2029"),
    ],
)
def test_a_section_is_found_however_its_heading_is_worded(janji: str, judul: str) -> None:
    assert missing([janji], ["Keuangan", judul]) == []


def test_a_section_that_no_heading_speaks_of_is_missing() -> None:
    janji = [
        "Target dan Realisasi Tahun 2030",
        "Realisasi 2030 dengan Target Jangka Menengah Renstra",
        "Analisis atas efisiensi penggunaan sumber daya",
    ]

    assert missing(janji, ["Target dan Realisasi Tahun 2030", "Keuangan"]) == janji[1:]


def test_one_heading_keeps_one_promise() -> None:
    assert missing(["Realisasi Anggaran", "Realisasi Anggaran"], ["Realisasi Anggaran"]) == [
        "Realisasi Anggaran"
    ]


def test_of_a_year_the_digits_count() -> None:
    assert missing(["Realisasi 2029"], ["Realisasi 2030"]) == ["Realisasi 2029"]


def test_a_document_whose_headings_nobody_has_written_down_is_not_looked_at() -> None:
    assert missing(["Isu Strategis"], []) == []


@pytest.mark.parametrize(
    ("narasi", "tabel", "beda"),
    [
        ("94", "94.66", Beda.TERPOTONG),
        ("95", "94.66", Beda.SAMA),
        ("94.7", "94.66", Beda.SAMA),
        ("94.66", "94.66", Beda.SAMA),
        ("94.67", "94.66", Beda.BERBEDA),
        ("49", "94.66", Beda.BERBEDA),
        ("47264962831", "47264962831", Beda.SAMA),
    ],
)
def test_a_figure_of_the_narrative_is_compared_to_its_own_places(
    narasi: str, tabel: str, beda: Beda
) -> None:
    assert tell(Decimal(narasi), Decimal(tabel)) is beda


def told(kunci: str, nilai: int | Decimal) -> list[FaktaAngkaNarasi]:
    """Return what is found where the narrative gives this figure of the first indikator."""
    satu = indikator(1, target=80, realisasi=75, capaian="93.75")
    lain = AngkaLain(uraian="", satuan="", tercetak=cetak(nilai, tabel="Subbab 3.1"))
    bahan = replace(clean(), indikator=(satu,), angka={kunci: lain})
    return [f for f in facts(bahan, ANGKA_NARASI) if isinstance(f, FaktaAngkaNarasi)]


@pytest.mark.parametrize(
    ("kunci", "benar", "salah"),
    [
        ("target_iku_1_narasi", 80, 85),
        ("realisasi_iku_1_narasi", 75, 57),
        ("capaian_iku_1_narasi", Decimal("93.75"), Decimal("93.57")),
    ],
)
def test_what_the_narrative_repeats_is_what_the_table_says(
    kunci: str, benar: int | Decimal, salah: int | Decimal
) -> None:
    assert told(kunci, benar) == []
    [fakta] = told(kunci, salah)
    assert (fakta.kode, fakta.beda) == ("IKU-1", Beda.BERBEDA)


def test_the_realisasi_of_the_budget_is_compared_with_its_total() -> None:
    total = clean().akar
    assert total is not None
    [jumlah] = total.cetakan[Kolom.REALISASI]
    assert isinstance(jumlah.nilai, Decimal)

    assert told("realisasi_anggaran_narasi", jumlah.nilai) == []
    [fakta] = told("realisasi_anggaran_narasi", jumlah.nilai + 1)
    assert fakta.kode == ""


def test_a_figure_of_something_else_is_left_alone() -> None:
    assert told("pns", 150) == []
    assert told("realisasi_iku_99_narasi", 1) == []
