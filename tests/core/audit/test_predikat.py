"""Grades of a capaian in words, and of a score in a cell."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from core.angka import Predikat
from core.audit.narasi import FaktaPredikat
from core.audit.predikat import KINERJA as ATURAN_KINERJA
from core.audit.predikat import TABEL, FaktaPredikatTabel
from core.skala import Pita, Skala, Tepian
from tests.audit_uji import cetak, clean, facts, indikator, ucapan
from tests.lembar import AKIP

KINERJA = Skala(
    kode="kinerja",
    nama="Predikat realisasi kinerja",
    sumber="Permendagri 86/2017",
    berlaku_mulai=date(2017, 9, 25),
    tepian=Tepian.INKLUSIF,
    pita=(
        Pita(Decimal(91), "Sangat Tinggi", "Sangat Tinggi"),
        Pita(Decimal(76), "Tinggi", "Tinggi"),
        Pita(Decimal(66), "Sedang", "Sedang"),
        Pita(Decimal(51), "Rendah", "Rendah"),
        Pita(Decimal(0), "Sangat Rendah", "Sangat Rendah"),
    ),
)


def called(teks: str) -> list[tuple[Decimal, str, str]]:
    bahan = replace(clean(), ucapan=(ucapan("IKU-1", teks),), skala={"kinerja": KINERJA})
    semua = [f for f in facts(bahan, ATURAN_KINERJA) if isinstance(f, FaktaPredikat)]
    return [(f.nilai, f.sebutan, f.pita.sebutan) for f in semua]


@pytest.mark.parametrize(
    ("teks", "nilai", "disebut", "seharusnya"),
    [
        ("Capaian 71,39% termasuk kategori tinggi.", "71.39", "Tinggi", "Sedang"),
        ("Dengan capaian sebesar 94 % berpredikat “Tinggi”.", "94", "Tinggi", "Sangat Tinggi"),
        (
            "Capaiannya 90,99%; capaian itu kriteria Sangat Tinggi.",
            "90.99",
            *("Sangat Tinggi", "Tinggi"),
        ),
        ("Capaian 120% masuk kategori sedang.", "120", "Sedang", "Sangat Tinggi"),
    ],
)
def test_a_capaian_in_another_category_than_its_scale_s_is_found(
    teks: str, nilai: str, disebut: str, seharusnya: str
) -> None:
    assert called(teks) == [(Decimal(nilai), disebut, seharusnya)]


@pytest.mark.parametrize(
    "teks",
    [
        "Capaian 71,39% termasuk kategori sedang.",
        "Capaian 91% termasuk kategori Sangat Tinggi.",
        # Which of the two it is of nobody says.
        "Realisasi 71% dari target 75%, capaian kategori tinggi.",
        # Of something else than a capaian, and no category at all.
        "Serapan 71,39% termasuk kategori tinggi.",
        "Capaian 71,39%, sedang tahun lalu lebih rendah.",
        # A number without a percent sign is a year or a count.
        "Capaian tahun 2030 termasuk kategori tinggi.",
    ],
)
def test_a_capaian_that_is_called_rightly_or_not_at_all_is_left_alone(teks: str) -> None:
    assert called(teks) == []


def graded(predikat: Predikat, *, skala: Skala | None = AKIP) -> list[FaktaPredikatTabel]:
    satu = indikator(9, satuan="predikat", target=15, realisasi=15)
    teks = f"{predikat.huruf} ({predikat.skor})"
    satu = replace(satu, realisasi_lalu=(cetak(predikat, teks, tabel="Tabel 3.3"),), skala=skala)
    semua = facts(replace(clean(), indikator=(satu,)), TABEL)
    return [f for f in semua if isinstance(f, FaktaPredikatTabel)]


def test_a_predikat_that_is_not_its_score_s_is_found() -> None:
    [fakta] = graded(Predikat("BB", Decimal("66.36")))

    assert (fakta.huruf, fakta.pita.predikat, fakta.tercetak.sumber.tabel) == (
        "BB",
        "B",
        "Tabel 3.3",
    )
    # Strictly above: 70,00 is B still.
    assert [f.pita.predikat for f in graded(Predikat("BB", Decimal(70)))] == ["B"]


def test_a_predikat_of_its_score_or_without_one_is_left_alone() -> None:
    assert graded(Predikat("B", Decimal("66.36"))) == []
    assert graded(Predikat("BB", Decimal("70.01"))) == []
    assert graded(Predikat("BB")) == []
    assert graded(Predikat("BB", Decimal("66.36")), skala=None) == []
