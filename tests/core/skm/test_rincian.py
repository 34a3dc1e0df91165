"""What a report keeps of a survey: enough to compute it anew, and nothing of any respondent."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from core.skm.hitung import Hasil, SebabTakTerhitung, TakTerhitung
from core.skm.jawaban import sum_answers
from core.skm.rincian import (
    Sumber,
    Survei,
    assessed,
    calculate,
    frequencies,
    read_survei,
    write_survei,
)
from core.skm.sampel import KeadaanSampel
from core.skm.unsur import UNSUR
from tests.skm_uji import SKALA

BARIS: list[list[int | None]] = [[4, 3, 3, 3, 3, 3, 3, 3, None], [4, 3, 3, 3, 3, 3, 3, 3, 2]]
REKAP = sum_answers(UNSUR, BARIS)
JAWABAN = Survei(
    sumber=Sumber.JAWABAN,
    responden=2,
    populasi=None,
    frekuensi={kode: tuple(satu) for kode, satu in frequencies(REKAP).items()},
    tidak_lengkap=1,
)
NRR = Survei(
    sumber=Sumber.NRR,
    responden=140,
    populasi=220,
    nrr={satu.kode: Decimal("3.12") for satu in UNSUR},
)
IKM = Survei(sumber=Sumber.IKM, responden=140, populasi=1200, ikm=Decimal("88.31"))


@pytest.mark.parametrize("survei", [JAWABAN, NRR, IKM])
def test_what_is_kept_is_read_back_as_it_was(survei: Survei) -> None:
    assert read_survei(json.loads(json.dumps(write_survei(survei)))) == survei


def test_a_report_that_tells_of_no_survey_has_none() -> None:
    assert read_survei({}) is None


def test_answers_are_computed_from_their_sums() -> None:
    hasil = calculate(JAWABAN, SKALA)
    assert isinstance(hasil, Hasil)
    # U1 4, U2 to U8 3, U9 2 of the one who answered: 27 / 9 x 25.
    assert hasil.tepat.ikm == Decimal("75.00")
    assert JAWABAN.rekap == replace(REKAP, tanpa_jawaban=0)
    assert JAWABAN.sampel.keadaan is KeadaanSampel.POPULASI_BELUM_DIKETAHUI


def test_nrr_and_ikm_are_computed_too_and_the_sample_is_checked() -> None:
    nrr, ikm = calculate(NRR, SKALA), calculate(IKM, SKALA)
    assert isinstance(nrr, Hasil)
    assert isinstance(ikm, Hasil)
    assert (nrr.tepat.ikm, ikm.tepat.ikm) == (Decimal("78.00"), Decimal("88.31"))
    # Krejcie and Morgan: 140 of 220, 291 of 1200.
    assert (NRR.sampel.keadaan, IKM.sampel.kurang) == (KeadaanSampel.CUKUP, 291 - 140)
    assert NRR.rekap is None


def test_an_unsur_that_is_left_out_needs_its_reason() -> None:
    tanpa = replace(NRR, tidak_dinilai=("U4",), nrr={k: n for k, n in NRR.nrr.items() if k != "U4"})
    assert [satu.kode for satu in assessed(("U4",))] == [s.kode for s in UNSUR if s.kode != "U4"]

    salah = calculate(tanpa, SKALA)
    assert isinstance(salah, TakTerhitung)
    assert salah.sebab is SebabTakTerhitung.SUSUNAN
    assert isinstance(calculate(replace(tanpa, alasan_kurang="gratis"), SKALA), Hasil)
