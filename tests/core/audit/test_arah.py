"""Claims of a rise or a fall, against the figures of both years."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.angka import Keadaan, Nilai
from core.audit.arah import ATURAN, FaktaArah
from tests.audit_uji import clean, facts, indikator, ucapan


def claimed(teks: str, kini: Nilai | int = 70, lalu: Nilai | int = 80) -> list[FaktaArah]:
    """Return what is found of this sentence beside figures of 2030 and 2029."""
    satu = indikator(1, realisasi=kini, lalu=lalu)
    bahan = replace(clean(), indikator=(satu,), ucapan=(ucapan("IKU-1", teks),))
    return [f for f in facts(bahan, ATURAN) if isinstance(f, FaktaArah)]


@pytest.mark.parametrize(
    ("teks", "kini", "lalu", "naik"),
    [
        ("Realisasi meningkat dibanding tahun 2029.", 70, 80, True),
        ("Ada kenaikan dari tahun sebelumnya.", 70, 80, True),
        # As it was is no rise, nor a fall.
        ("Nilainya naik dari tahun lalu.", 80, 80, True),
        ("Dari 2029 hingga 2030 terjadi penurunan.", 80, 80, False),
        ("Nilainya turun dari tahun yang lalu.", 90, 80, False),
    ],
)
def test_a_way_that_the_figures_did_not_go_is_found(
    teks: str, kini: int, lalu: int, *, naik: bool
) -> None:
    [fakta] = claimed(teks, kini, lalu)

    assert (fakta.naik, fakta.selisih, fakta.kalimat) == (naik, Decimal(kini - lalu), teks)


@pytest.mark.parametrize(
    ("teks", "kini", "lalu"),
    [
        ("Realisasi meningkat dibanding tahun 2029.", 81, 80),
        ("Nilainya turun dari tahun lalu.", 79, 80),
        # Of no other year, and of a year long ago.
        ("Program Peningkatan akuntabilitas kinerja dijalankan.", 70, 80),
        ("Nilainya naik sejak 2020.", 70, 80),
        # Not so, or not yet.
        ("Nilainya tidak naik dari tahun lalu.", 70, 80),
        ("Perlu upaya agar nilainya naik dari tahun lalu.", 70, 80),
        # Both, or something else.
        ("Setelah turun pada 2029 nilainya naik.", 70, 80),
        ("Target tahun ini naik dari tahun lalu.", 70, 80),
        # Without both figures nobody can tell.
        ("Realisasi meningkat dibanding tahun 2029.", 70, Keadaan.TERCETAK_STRIP),
        ("Realisasi meningkat dibanding tahun 2029.", Keadaan.BELUM_RILIS, 80),
    ],
)
def test_what_fits_or_says_nothing_of_it_is_left_alone(
    teks: str, kini: Nilai | int, lalu: Nilai | int
) -> None:
    assert claimed(teks, kini, lalu) == []
