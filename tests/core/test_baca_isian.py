"""Figures of indikator as people write them."""

from decimal import Decimal

import pytest

from core.angka import Keadaan, Nilai, Predikat
from core.baca_isian import Angka, baca_kinerja
from core.bilangan import Ambigu
from core.errors import TidakTerbacaError
from core.paket.istilah import JenisNilai


def baca(teks: str, *, satuan: str = "%", jenis: JenisNilai = JenisNilai.ANGKA) -> Angka | Ambigu:
    return baca_kinerja(teks, jenis=jenis, satuan=satuan)


@pytest.mark.parametrize("teks", ["38/39", "38 dari 39", "38 / 39", " 38  DARI 39 ", "38:39"])
def test_a_percentage_by_its_parts(teks: str) -> None:
    satu = baca(teks)
    assert isinstance(satu, Angka)
    assert (satu.pembilang, satu.penyebut) == (Decimal(38), Decimal(39))
    # 97,435897...: kept with four places, computed from the parts.
    assert satu.nilai == Decimal("97.4359")
    assert satu.tepat == Decimal(38) / Decimal(39) * 100


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [("60", Decimal(60)), ("97,44%", Decimal("97.44")), ("12.41", Decimal("12.41"))],
)
def test_a_plain_figure(teks: str, nilai: Decimal) -> None:
    satu = baca(teks)
    assert isinstance(satu, Angka)
    assert (satu.nilai, satu.tepat) == (nilai, nilai)


def test_a_thousand_or_one_and_a_bit_is_asked() -> None:
    assert baca("1.234") == Ambigu(Decimal("1.234"), Decimal(1234))


def test_a_count_may_be_written_with_its_unit() -> None:
    satu = baca("4 dokumen", satuan="dokumen")
    assert isinstance(satu, Angka)
    assert satu.nilai == Decimal(4)


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("BB", Predikat("BB")),
        ("bb 71,2", Predikat("BB", Decimal("71.2"))),
        ("BB (71,20)", Predikat("BB", Decimal("71.20"))),
        ("belum rilis", Keadaan.BELUM_RILIS),
        ("Blm rilis", Keadaan.BELUM_RILIS),
    ],
)
def test_a_predikat_with_or_without_its_score(teks: str, nilai: Nilai) -> None:
    satu = baca(teks, satuan="predikat", jenis=JenisNilai.PREDIKAT)
    assert isinstance(satu, Angka)
    assert satu.nilai == nilai


@pytest.mark.parametrize("teks", ["", "-", "banyak", "38/0", "-1/39", "1/2/3", "F", "60 61", "1e5"])
def test_what_is_no_figure_is_refused(teks: str) -> None:
    with pytest.raises(TidakTerbacaError):
        baca(teks)


def test_parts_are_no_figure_of_a_count() -> None:
    with pytest.raises(TidakTerbacaError):
        baca("3/4", satuan="dokumen")


@pytest.mark.parametrize("teks", ["71,2", "BBB", "BB banyak", "Z 70"])
def test_what_is_no_predikat_is_refused(teks: str) -> None:
    with pytest.raises(TidakTerbacaError):
        baca(teks, satuan="predikat", jenis=JenisNilai.PREDIKAT)
