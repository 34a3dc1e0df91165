"""What is posted of a sub kegiatan up to a month, and what stands where a month has none."""

from datetime import date
from decimal import Decimal

import pytest

from core.angka import Keadaan
from core.hak import Bidang
from core.isian import Isian, Status
from core.kinerja import Unit
from core.periode import Periode
from core.realisasi_pos import RealisasiPos, coverage, posted_of, posted_until
from tests.hasil_uji import LAIN, SESUDAH, TAHUN, UNIT, isi, make_isian, make_jadwal

JADWAL = make_jadwal(Bidang.ANGGARAN)


def until(versi: list[Isian], bulan: str, on: date = SESUDAH) -> RealisasiPos:
    return posted_until(versi, JADWAL, Periode(TAHUN, bulan), on=on)


def test_the_month_asked_for_has_its_own_figure() -> None:
    satu = make_isian("b06", 500)

    hasil = until([make_isian("b05", 400), satu, make_isian("b07", 600)], "b06")

    assert isi(hasil.nilai, hasil.dipakai, hasil.mundur) == (500, satu, False)


def test_the_latest_earlier_month_stands_for_one_without_and_says_so() -> None:
    lama = make_isian("b04", 400)

    hasil = until([make_isian("b02", 200), lama, make_isian("b07", 600)], "b06")

    assert isi(hasil.nilai, hasil.dipakai, hasil.mundur) == (400, lama, True)


def test_what_is_submitted_is_named_and_not_counted() -> None:
    lama, baru = make_isian("b04", 400), make_isian("b06", 600, status=Status.DIAJUKAN)

    hasil = until([lama, baru], "b06")

    assert isi(hasil.nilai, hasil.dipakai, hasil.menunggu) == (400, lama, baru)


def test_an_older_submission_than_the_figure_that_counts_is_no_news() -> None:
    lama = make_isian("b04", 400, status=Status.DIAJUKAN)

    assert until([lama, make_isian("b06", 600)], "b06").menunggu is None


def test_a_correction_of_the_figure_that_counts_waits() -> None:
    koreksi = make_isian("b06", 450, versi=2, status=Status.DIAJUKAN)

    hasil = until([make_isian("b06", 500), koreksi], "b06")

    assert isi(hasil.nilai, hasil.menunggu) == (500, koreksi)


@pytest.mark.parametrize(
    ("on", "keadaan"),
    [
        (date(TAHUN, 6, 30), Keadaan.BELUM_WAKTUNYA),
        (date(TAHUN, 7, 1), Keadaan.BELUM_DILAPORKAN),
        (date(TAHUN, 7, 6), Keadaan.BELUM_DILAPORKAN),
    ],
)
def test_a_month_is_not_due_until_it_can_be_filled_in(on: date, keadaan: Keadaan) -> None:
    assert until([], "b06", on).nilai is keadaan


def test_coverage_counts_every_sub_kegiatan_once() -> None:
    tunggu = make_isian("b06", 1, status=Status.DIAJUKAN)
    semua = [
        until([make_isian("b06", 500)], "b06"),
        until([make_isian("b06", 0)], "b06"),
        until([make_isian("b05", 500)], "b06"),
        until([tunggu], "b06"),
        until([], "b06"),
    ]

    hasil = coverage(semua)

    assert hasil is not None
    assert isi(hasil.dari, hasil.tepat, hasil.mundur, hasil.tanpa) == (5, 2, 1, 2)
    assert hasil.menunggu == 1
    assert coverage([]) is None


def test_a_contra_pos_below_zero_is_kept() -> None:
    assert until([make_isian("b06", Decimal(-5))], "b06").nilai == -5


KINERJA = make_jadwal(Bidang.KINERJA)


def quarter(versi: list[Isian], tw: str, on: date = SESUDAH) -> RealisasiPos:
    return posted_of(UNIT.id, versi, KINERJA, Periode(TAHUN, tw), on=on)


def test_what_is_cumulative_by_the_quarter_goes_back_by_quarters() -> None:
    lama = make_isian("tw1", 2)

    hasil = quarter([lama, make_isian("tw3", 4)], "tw2")

    assert isi(hasil.nilai, hasil.dipakai, hasil.mundur) == (2, lama, True)
    assert quarter([make_isian("tw3", 4)], "tw2").nilai is Keadaan.BELUM_DILAPORKAN
    assert quarter([], "tw4", date(TAHUN, 12, 31)).nilai is Keadaan.BELUM_WAKTUNYA


def test_what_another_unit_had_accepted_counts_until_the_unit_has_something_itself() -> None:
    lama = make_isian("tw1", 2, unit=LAIN)
    diajukan = make_isian("tw2", 3, status=Status.DIAJUKAN)

    hasil = quarter([lama, diajukan], "tw2")

    assert isi(hasil.nilai, hasil.dipakai, hasil.menunggu) == (2, lama, diajukan)
    sendiri = make_isian("tw2", 3)
    assert quarter([lama, sendiri], "tw2").dipakai is sendiri
    # What another unit has only submitted is not this one's to wait for.
    assert quarter([make_isian("tw1", 2, unit=LAIN, status=Status.DIAJUKAN)], "tw2") == quarter(
        [], "tw2"
    )


def test_of_several_units_before_it_the_latest_quarter_counts() -> None:
    awal, akhir = make_isian("tw1", 2, unit=LAIN), make_isian("tw2", 3, unit=Unit(3, "Bagian C"))

    assert quarter([akhir, awal], "tw3").dipakai is akhir
    assert posted_of(None, [awal], KINERJA, Periode(TAHUN, "tw3"), on=SESUDAH).dipakai is awal
