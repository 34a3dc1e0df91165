from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from core.angka import Keadaan, Nilai, Predikat
from core.capaian import Beda
from core.kinerja import TargetNaskah, rerata
from core.paket.istilah import Naskah
from core.skala import Pita, Skala, Tepian
from tests.lembar import KINERJA, make_indikator, make_lembar, make_tercetak

# PermenPANRB 88/2021: strictly above the lower bound.
AKIP = Skala(
    kode="akip",
    nama="AKIP",
    sumber="PermenPANRB 88/2021",
    berlaku_mulai=date(2021, 12, 31),
    tepian=Tepian.EKSKLUSIF,
    pita=(Pita(Decimal(70), "BB", "Sangat Baik"), Pita(Decimal(60), "B", "Baik")),
)


def test_the_signed_target_goes_before_plan_and_report() -> None:
    semua: dict[Naskah, Nilai] = {
        Naskah.RKT: Decimal(65),
        Naskah.LAPORAN: Decimal(90),
        Naskah.LAMPIRAN_PK: Decimal(95),
        Naskah.PK: Decimal(100),
    }

    assert make_indikator(target=semua).nilai_target == Decimal(100)
    del semua[Naskah.PK]
    assert make_indikator(target=semua).nilai_target == Decimal(95)
    del semua[Naskah.LAMPIRAN_PK]
    assert make_indikator(target=semua).nilai_target == Decimal(90)


def test_of_the_tables_of_one_document_the_first_one_counts() -> None:
    satu = make_indikator(target={Naskah.PK: Decimal(100)})
    lagi = TargetNaskah(Naskah.PK, make_tercetak(Decimal(10)))
    satu = replace(satu, target=(*satu.target, lagi))

    assert satu.nilai_target == Decimal(100)
    assert satu.target_berbeda
    assert [c.nilai for c in satu.target_per_naskah[Naskah.PK]] == [Decimal(100), Decimal(10)]


def test_without_a_target_there_is_no_capaian_rather_than_zero() -> None:
    satu = make_indikator(target={})

    assert satu.dasar is None
    assert satu.nilai_target is Keadaan.TIDAK_TERSEDIA
    assert satu.capaian is Keadaan.TIDAK_TERSEDIA


def test_the_most_telling_printing_speaks_for_all() -> None:
    satu = make_indikator(realisasi=(Keadaan.TERCETAK_STRIP, Keadaan.BELUM_RILIS))

    assert satu.nilai_realisasi is Keadaan.BELUM_RILIS
    assert satu.capaian is Keadaan.BELUM_RILIS


def test_what_no_document_prints_is_not_a_printed_blank() -> None:
    assert make_indikator().nilai_lalu is Keadaan.TIDAK_TERSEDIA
    blank = make_indikator(realisasi_lalu=(Keadaan.TERCETAK_KOSONG,))
    assert blank.nilai_lalu is Keadaan.TERCETAK_KOSONG


def test_a_predikat_is_reached_or_not_and_has_no_percentage() -> None:
    target: dict[Naskah, Nilai] = {Naskah.PK: Predikat("BB")}

    turun = make_indikator(target=target, realisasi=(Predikat("B"),), skala=AKIP)
    sama = make_indikator(target=target, realisasi=(Predikat("BB"),), skala=AKIP)

    assert turun.capaian is Keadaan.TIDAK_TERCAPAI
    assert sama.capaian is Keadaan.TERCAPAI


@pytest.mark.parametrize(
    ("target", "berbeda"),
    [
        ({Naskah.PK: Decimal(75), Naskah.LAPORAN: Decimal(75)}, False),
        ({Naskah.PK: Decimal(75), Naskah.LAMPIRAN_PK: Predikat("B")}, True),
        ({Naskah.RKT: Decimal(65), Naskah.PK: Decimal(100)}, True),
        ({}, False),
    ],
)
def test_targets_differ_by_value(target: dict[Naskah, Nilai], *, berbeda: bool) -> None:
    assert make_indikator(target=target).target_berbeda is berbeda


def test_a_printed_capaian_that_differs_is_told_once() -> None:
    satu = make_indikator(
        target={Naskah.PK: Decimal(75)},
        realisasi=(Decimal(71),),
        capaian=(Decimal("94.66"), Decimal("94.66"), Keadaan.TERCETAK_STRIP),
    )

    assert [beda.beda for beda in satu.perbedaan] == [Beda.TERPOTONG]


def test_a_printed_capaian_that_agrees_is_no_difference() -> None:
    assert make_indikator(capaian=(Decimal(50),)).perbedaan == ()


def test_a_printed_capaian_without_a_realisasi_cannot_be_compared() -> None:
    satu = make_indikator(realisasi=(Keadaan.BELUM_RILIS,), capaian=(Decimal(100),))

    assert satu.perbedaan == ()


def test_a_second_realisasi_that_differs_is_told() -> None:
    satu = make_indikator(realisasi=(Decimal(50), Keadaan.TERCETAK_STRIP, Decimal(51)))

    assert [cetak.nilai for cetak in satu.realisasi_berbeda] == [Decimal(51)]


def test_a_mean_leaves_out_what_has_no_number_and_says_so() -> None:
    rata = rerata(
        [make_indikator(), make_indikator(pendek="AKIP", realisasi=(Keadaan.BELUM_RILIS,))],
        KINERJA,
    )

    assert rata.rata_rata.nilai == Decimal(50)
    assert (rata.rata_rata.n, rata.rata_rata.dari) == (1, 2)
    assert rata.rata_rata.tanpa == (("AKIP", Keadaan.BELUM_RILIS),)


def test_a_mean_of_nothing_has_no_grade() -> None:
    rata = rerata([make_indikator(realisasi=(Keadaan.BELUM_RILIS,))], KINERJA)

    assert rata.rata_rata.nilai is None
    assert rata.pita is None


def test_a_mean_without_a_scale_has_no_grade() -> None:
    assert rerata([make_indikator()], None).pita is None


def test_the_grade_is_read_from_the_rounded_mean() -> None:
    # 90.996 is printed 91,00, and so graded.
    rata = rerata([make_indikator(realisasi=(Decimal("90.996"),))], KINERJA)

    assert rata.pita is not None
    assert rata.pita.sebutan == "Sangat Tinggi"


def test_a_sheet_knows_its_documents_and_what_it_withholds() -> None:
    lembar = make_lembar(make_indikator(), make_indikator(nomor=2), dari=5)

    assert lembar.terbatas
    assert lembar.dokumen == ("LKjIP 2030",)
    assert lembar.dasar == (Naskah.PK,)
    assert not make_lembar(make_indikator()).terbatas
