"""What is claimed in words, beside what the figures say."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.audit.narasi import PREDIKAT, SEMUA, FaktaPredikat, FaktaSemua, sentences
from tests.audit_uji import clean, facts, indikator, ucapan


@pytest.mark.parametrize(
    "teks",
    [
        "Pada tahun 2030 semua layanan telah ditindaklanjuti.",
        "Layanan telah ditindak lanjuti seluruhnya.",
        "Ada empat layanan. Semuanya sudah ditindaklanjuti.",
    ],
)
def test_a_claim_of_all_beside_a_part_is_found_however_it_is_spelt(teks: str) -> None:
    bahan = replace(
        clean(), indikator=(indikator(1, realisasi=60),), ucapan=(ucapan("IKU-1", teks),)
    )

    [fakta] = facts(bahan, SEMUA)
    assert isinstance(fakta, FaktaSemua)
    assert fakta.kalimat in teks
    assert fakta.tercetak.nilai == Decimal(60)


@pytest.mark.parametrize(
    ("teks", "realisasi"),
    [
        # All were done.
        ("Semua layanan telah ditindaklanjuti.", 100),
        # Something else is said of all.
        ("Dari seluruh layanan yang dinilai sebagian ditolak.", 60),
        # Two sentences, and neither says it.
        ("Semua layanan tercatat. Tiga ditindaklanjuti.", 60),
        ("Sebagian layanan telah ditindaklanjuti.", 60),
    ],
)
def test_a_claim_that_fits_the_figure_or_is_of_something_else_is_none(
    teks: str, realisasi: int
) -> None:
    satu = indikator(1, realisasi=realisasi)
    bahan = replace(clean(), indikator=(satu,), ucapan=(ucapan("IKU-1", teks),))

    assert facts(bahan, SEMUA) == []


@pytest.mark.parametrize(
    ("teks", "nilai", "seharusnya"),
    [
        ("Kualitas pelayanan Baik dengan nilai SKM rata-rata 88,87.", "88.87", "Sangat Baik"),
        ("Nilai IKM 76,60 tergolong Baik.", "76.60", "Kurang Baik"),
        ("IKM 90,12 dengan predikat B.", "90.12", "Sangat Baik"),
    ],
)
def test_a_score_that_is_called_by_another_name_is_found(
    teks: str, nilai: str, seharusnya: str
) -> None:
    [fakta] = facts(replace(clean(), ucapan=(ucapan(None, teks),)), PREDIKAT)

    assert isinstance(fakta, FaktaPredikat)
    assert (fakta.nilai, fakta.pita.sebutan) == (Decimal(nilai), seharusnya)


@pytest.mark.parametrize(
    "teks",
    [
        "Kualitas pelayanan Sangat Baik dengan nilai SKM 88,87.",
        "Kualitas pelayanan Baik dengan nilai SKM 76,61.",
        "IKM 80,12 dengan predikat B.",
        # No scale is spoken of.
        "Hasilnya Baik, 88,87.",
        # Two names, and which is whose nobody says.
        "Nilai SKM naik dari Baik menjadi Sangat Baik, 88,87.",
        # Years and counts are no scores.
        "Tahun 2024 sebanyak 8 perangkat daerah menyampaikan SKM dengan Baik.",
        "Survei SKM berjalan Baik. Nilainya 88,87.",
    ],
)
def test_a_score_that_is_called_rightly_or_not_at_all_is_left_alone(teks: str) -> None:
    assert facts(replace(clean(), ucapan=(ucapan(None, teks),)), PREDIKAT) == []


def test_numbers_with_points_do_not_end_a_sentence() -> None:
    assert sentences("Nilai Rp 1.000.000 naik. Lalu turun.\nSelesai") == [
        "Nilai Rp 1.000.000 naik.",
        "Lalu turun.",
        "Selesai",
    ]
