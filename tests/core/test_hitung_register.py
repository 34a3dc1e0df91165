"""What the entries of a register come to, by hand calculation."""

from datetime import date
from decimal import Decimal

import pytest

from core.angka import Keadaan
from core.hitung_register import count_register
from core.hitungan import HitunganRegister
from core.periode import TAHUN, Periode
from core.register import IsiEntri, JenisRegister

MOU, INOVASI = JenisRegister.MOU_PKS, JenisRegister.INOVASI
YA, BELUM, TIDAK = "ditindaklanjuti", "belum_ditindaklanjuti", "tidak_diproses"
Isi = tuple[str | None, date | None]


def count(
    jenis: JenisRegister, *semua: Isi, periode: str = TAHUN, sendiri: bool = False
) -> HitunganRegister:
    isi = [IsiEntri(judul="x", status=status, tanggal=hari) for status, hari in semua]
    return count_register(jenis, isi, periode=Periode(2026, periode), sendiri=sendiri)


def at(bulan: int, hari: int = 1) -> date:
    return date(2026, bulan, hari)


def test_those_followed_up_are_a_share_of_those_that_could_be() -> None:
    hasil = count(MOU, (YA, at(1)), (YA, at(2)), (BELUM, at(3)), (TIDAK, at(4)))

    assert hasil.nilai == Decimal(2) / 3 * 100
    assert (hasil.pembilang, hasil.penyebut, hasil.semua) == (2, 3, 4)
    assert hasil.tidak_dihitung == 1


def test_an_empty_register_is_neither_0_nor_100() -> None:
    for jenis in JenisRegister:
        hasil = count(jenis)
        assert hasil.nilai is Keadaan.TIDAK_DAPAT_DIHITUNG
        assert hasil.semua == 0


def test_one_entry_without_a_status_makes_it_impossible_to_say() -> None:
    hasil = count(MOU, (YA, at(1)), (None, at(2)))

    assert hasil.nilai is Keadaan.TIDAK_DAPAT_DIHITUNG
    assert hasil.tanpa_status == 1


def test_nothing_followed_up_is_0_and_not_unknown() -> None:
    assert count(MOU, (BELUM, at(1))).nilai == 0


def test_where_all_are_left_out_there_is_nothing_to_have_a_share_of() -> None:
    hasil = count(MOU, (TIDAK, at(1)))

    assert hasil.nilai is Keadaan.TIDAK_DAPAT_DIHITUNG
    assert (hasil.penyebut, hasil.semua, hasil.tidak_dihitung) == (0, 1, 1)


@pytest.mark.parametrize(
    ("periode", "nilai"), [("tw1", 100), ("tw2", 50), ("tw3", 50), ("tw4", 50), (TAHUN, 50)]
)
def test_entries_count_up_to_the_last_day_of_the_period(periode: str, nilai: int) -> None:
    assert count(MOU, (YA, at(3, 31)), (BELUM, at(4)), periode=periode).nilai == nilai


def test_what_lacks_a_status_after_the_period_is_no_obstacle_to_it() -> None:
    assert count(MOU, (YA, at(3, 31)), (None, at(4)), periode="tw1").nilai == 100


def test_an_entry_without_a_date_counts_in_the_year_and_is_told() -> None:
    for periode in ("tw1", TAHUN):
        hasil = count(MOU, (YA, None), (BELUM, at(1)), (TIDAK, None), periode=periode)
        assert hasil.nilai == 50
        # The one that counts nowhere is told of as such.
        assert (hasil.tanpa_tanggal, hasil.tidak_dihitung) == (1, 1)


def test_innovations_are_counted_and_only_those_in_use() -> None:
    hasil = count(INOVASI, ("diterapkan", at(1)), ("uji_coba", at(2)), ("gagasan", at(3)))

    assert hasil.nilai == 1
    assert hasil.penyebut is None
    assert hasil.tidak_dihitung == 2
    assert count(INOVASI, ("gagasan", at(1))).nilai == 0
    assert count(INOVASI, (None, at(1))).nilai is Keadaan.TIDAK_DAPAT_DIHITUNG


def test_what_adds_up_over_quarters_counts_each_entry_in_its_own() -> None:
    semua: tuple[Isi, ...] = (
        ("diterapkan", at(3, 31)),
        ("diterapkan", at(4)),
        ("diterapkan", at(6, 30)),
        ("diterapkan", None),
    )

    per_triwulan = [
        count(INOVASI, *semua, periode=f"tw{n}", sendiri=True).nilai for n in range(1, 5)
    ]

    assert per_triwulan == [1, 2, 0, 0]
    assert count(INOVASI, *semua, periode="tw1", sendiri=True).tanpa_tanggal == 1
    assert count(INOVASI, *semua).nilai == 4
