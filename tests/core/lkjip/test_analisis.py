"""What follows from the figures of one indikator, and what does not where one is missing."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from core.angka import Keadaan, Nilai, Predikat
from core.capaian import Polaritas
from core.lkjip.analisis import AnalisisIndikator, Arah, Efisiensi, Hasil
from core.paket.istilah import JenisNarasi
from core.skala import Pita, Skala, Tepian
from tests.audit_uji import indikator, ucapan


def analysed(
    target: Nilai | int, realisasi: Nilai | int, lalu: Nilai | int = 70
) -> AnalisisIndikator:
    return AnalisisIndikator(indikator=indikator(1, target=target, realisasi=realisasi, lalu=lalu))


@pytest.mark.parametrize(
    ("target", "realisasi", "hasil", "selisih"),
    [
        (60, 60, Hasil.TERCAPAI, Decimal(0)),
        (60, 61, Hasil.MELAMPAUI, Decimal(1)),
        # IKU-1 of 2024: 8,86 of 12,41.
        (Decimal("12.41"), Decimal("8.86"), Hasil.TIDAK_TERCAPAI, Decimal("-3.55")),
        (60, 0, Hasil.TIDAK_TERCAPAI, Decimal(-60)),
        (60, Keadaan.BELUM_RILIS, Hasil.TANPA_ANGKA, Keadaan.BELUM_RILIS),
        (60, Keadaan.TERCETAK_STRIP, Hasil.TANPA_ANGKA, Keadaan.TERCETAK_STRIP),
        (0, 5, Hasil.TANPA_ANGKA, Decimal(5)),
    ],
)
def test_reached_or_not_and_by_how_much(
    target: Nilai | int, realisasi: Nilai | int, hasil: Hasil, selisih: Decimal | Keadaan
) -> None:
    satu = analysed(target, realisasi)

    assert (satu.hasil, satu.selisih) == (hasil, selisih)


@pytest.mark.parametrize(
    ("lalu", "kini", "naik", "turun"),
    [
        (70, 75, Arah.MEMBAIK, Arah.MEMBURUK),
        (75, 70, Arah.MEMBURUK, Arah.MEMBAIK),
        (70, 70, Arah.TETAP, Arah.TETAP),
        (Keadaan.TERCETAK_STRIP, 70, None, None),
        (70, Keadaan.BELUM_RILIS, None, None),
    ],
)
def test_better_or_worse_than_the_year_before_as_the_polarity_reads_it(
    lalu: Nilai | int, kini: Nilai | int, naik: Arah | None, turun: Arah | None
) -> None:
    satu = analysed(80, kini, lalu)
    terbalik = replace(satu, indikator=replace(satu.indikator, polaritas=Polaritas.TURUN_RASIO))

    assert (satu.arah, terbalik.arah) == (naik, turun)


def test_a_predikat_is_compared_by_its_scale_and_by_nothing_without_one() -> None:
    skala = Skala(
        kode="akip",
        nama="AKIP",
        sumber="uji",
        berlaku_mulai=date(2021, 1, 1),
        tepian=Tepian.INKLUSIF,
        pita=tuple(
            Pita(batas_bawah=Decimal(batas), predikat=huruf, sebutan=huruf)
            for batas, huruf in ((0, "C"), (60, "B"), (70, "BB"))
        ),
    )
    satu = analysed(Predikat("BB"), Predikat("BB"), Predikat("B"))

    assert satu.arah is None
    assert replace(satu, indikator=replace(satu.indikator, skala=skala)).arah is Arah.MEMBAIK


@pytest.mark.parametrize(
    ("capaian", "serapan", "selisih", "efisien"),
    [
        (Decimal(100), Decimal("43.10"), Decimal("56.90"), True),
        (Decimal(100), Decimal(100), Decimal(0), False),
        (Decimal(100), Decimal("100.5"), Decimal("-0.5"), False),
        # Not reached: whatever was saved, nothing is said of efficiency.
        (Decimal("71.39"), Decimal("67.75"), Decimal("3.64"), None),
        (Keadaan.BELUM_RILIS, Decimal("67.75"), Keadaan.BELUM_RILIS, None),
        (Decimal(100), Keadaan.TARGET_NOL, Keadaan.TARGET_NOL, None),
    ],
)
def test_efficient_is_only_what_has_reached_its_target_with_less_money(
    capaian: Decimal | Keadaan,
    serapan: Decimal | Keadaan,
    selisih: Decimal | Keadaan,
    efisien: bool | None,  # noqa: FBT001  a column of the table
) -> None:
    satu = Efisiensi(capaian, serapan)

    assert (satu.selisih, satu.efisien) == (selisih, efisien)


def test_nothing_is_called_efficient_while_some_of_the_money_is_still_to_be_reported() -> None:
    assert Efisiensi(Decimal(100), Decimal(5)).efisien is True
    assert Efisiensi(Decimal(100), Decimal(5), lengkap=False).efisien is None


def test_causes_solutions_and_accounts_are_told_apart() -> None:
    jenis = JenisNarasi
    kata = {
        satu: ucapan("IKU-1", satu.value, satu)
        for satu in (
            *(jenis.PENYEBAB, jenis.TINDAK_LANJUT, jenis.REKOMENDASI, jenis.ANALISIS),
            jenis.SIMPULAN,
        )
    }
    satu = replace(analysed(80, 75), ucapan=tuple(kata.values()))

    assert satu.sebab == (kata[jenis.PENYEBAB],)
    assert satu.solusi == (kata[jenis.TINDAK_LANJUT], kata[jenis.REKOMENDASI])
    assert satu.uraian == (kata[jenis.ANALISIS],)
