"""Sentences on indikator that the document of 2024 has no case of."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.messages import lkjip_kinerja as kata
from core.angka import Keadaan, Nilai, Predikat
from core.kinerja import rerata
from core.lkjip.analisis import AnalisisIndikator
from core.skala import Pita, Skala, Tepian
from tests.audit_uji import TAHUN, indikator

NAMA = "Persentase layanan yang ditindaklanjuti"
SKALA = Skala(
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


def make_satu(
    realisasi: Nilai | int, lalu: Nilai | int = 70, *, satuan: str = "%", skala: Skala | None = None
) -> AnalisisIndikator:
    satu = indikator(1, target=80, realisasi=realisasi, lalu=lalu, satuan=satuan)
    return AnalisisIndikator(indikator=replace(satu, skala=skala))


def test_what_is_beyond_its_target_says_by_how_much() -> None:
    assert kata.capaian(make_satu(84, satuan="inovasi")) == (
        f"IKU-1 {NAMA}: terealisasi 84 inovasi dari target 80 inovasi, capaian 105,00% "
        "(melampaui target, lebih 4 inovasi)."
    )


def test_a_predikat_that_has_risen_says_from_which_to_which() -> None:
    satu = make_satu(Predikat("BB"), Predikat("B"), satuan="", skala=SKALA)

    [kalimat] = kata.tahun_lalu([satu], TAHUN - 1)
    assert kalimat == (
        f"IKU-1 {NAMA} berubah dari B pada tahun {TAHUN - 1} menjadi BB pada tahun {TAHUN} "
        "(membaik)."
    )


def test_two_predikat_without_a_scale_are_not_compared() -> None:
    satu = make_satu(Predikat("BB"), Predikat("B"), satuan="")

    [kalimat] = kata.tahun_lalu([satu], TAHUN - 1)
    assert kalimat == (
        "IKU-1 tidak dapat dibandingkan karena skala predikatnya tidak tersedia dalam data "
        f"(realisasi tahun {TAHUN - 1}: B dan realisasi tahun {TAHUN}: BB)."
    )


def test_a_year_without_any_capaian_has_no_mean_and_says_why() -> None:
    satu = make_satu(Keadaan.BELUM_DILAPORKAN)

    assert kata.rerata(rerata([satu.indikator], None), [satu]) == (
        "Rata-rata capaian belum dapat dihitung: realisasi IKU-1 belum dilaporkan."
    )


def test_only_what_was_counted_is_said() -> None:
    assert kata.ringkasan(2030, 3, 0, 0, dari=3) == (
        "Dari 3 indikator kinerja tahun 2030, 3 mencapai atau melampaui target."
    )


def test_where_nobody_knows_the_period_of_the_renstra_its_last_year_is_asked_for() -> None:
    assert kata.tulis_renstra("Tabel 3.3", None, 2030).startswith(
        "Lengkapi Tabel 3.3: target tahun terakhirnya dari tabel tujuan"
    )


def test_what_goes_one_way_every_year_is_said_and_nothing_of_what_does_not() -> None:
    naik, turun = make_satu(75, 70), make_satu(60, 65)
    lama = [(TAHUN - 3, Decimal(66)), (TAHUN - 2, Decimal(68))]

    assert kata.sejak(naik, lama) == (
        f"IKU-1 naik setiap tahun sejak {TAHUN - 3}, dari 66% menjadi 75%."
    )
    assert kata.sejak(turun, [(TAHUN - 2, Decimal("65.5"))]) == (
        f"IKU-1 turun setiap tahun sejak {TAHUN - 2}, dari 65,5% menjadi 60%."
    )
    assert kata.sejak(naik, [(TAHUN - 2, Decimal(70))]) is None
    assert kata.sejak(naik, [(TAHUN - 2, Keadaan.TERCETAK_STRIP)]) is None
    assert kata.sejak(naik, []) is None
