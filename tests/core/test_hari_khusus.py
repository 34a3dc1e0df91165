"""An admin's changes over the days off of a year."""

from datetime import date

from core.hari_kerja import HariLibur, JenisLibur
from core.hari_khusus import HariKhusus, JenisKhusus, adjust, year_of
from core.libur_nasional import LiburNasional, days_off
from tests.conftest import NOW

HUT = date(2026, 11, 17)


def make_khusus(
    on: date, jenis: JenisKhusus = JenisKhusus.SETEMPAT, nama: str = "HUT kota", nomor: int = 1
) -> HariKhusus:
    return HariKhusus(id=nomor, on=on, jenis=jenis, nama=nama, oleh="Admin", pada_at=NOW)


def test_a_year_has_what_was_added_and_lacks_what_was_struck_out_in_order() -> None:
    natal = make_khusus(date(2026, 12, 24), JenisKhusus.CORET, "Cuti Bersama Hari Raya Natal", 2)
    lain = make_khusus(date(2027, 11, 17), nomor=3)

    tahun = year_of(2026, days_off(2026).values(), [natal, make_khusus(HUT), lain])

    assert [h.on for h in tahun.hari] == sorted(({*days_off(2026)} | {HUT}) - {date(2026, 12, 24)})
    assert tahun.khusus == (make_khusus(HUT), natal)
    assert tahun.dicoret == (natal,)
    assert tahun.khusus_on(HUT) == make_khusus(HUT)
    assert tahun.khusus_on(date(2026, 11, 18)) is None


def test_a_day_that_was_added_is_one_of_the_city() -> None:
    daftar = adjust(LiburNasional(), [make_khusus(HUT)])

    assert daftar.get(HUT) == HariLibur(on=HUT, nama="HUT kota", jenis=JenisLibur.SETEMPAT)


def test_a_year_whose_cuti_bersama_is_not_set_yet_says_so() -> None:
    assert not year_of(2028, days_off(2028).values(), []).cuti_bersama_diketahui
    assert year_of(2026, days_off(2026).values(), []).cuti_bersama_diketahui


def test_an_admin_can_tell_a_year_its_cuti_bersama() -> None:
    on = date(2028, 12, 26)
    satu = make_khusus(on, JenisKhusus.CUTI_BERSAMA, "Natal")

    assert year_of(2028, days_off(2028).values(), [satu]).cuti_bersama_diketahui
    assert not year_of(2028, days_off(2028).values(), [make_khusus(on)]).cuti_bersama_diketahui


def test_cuti_bersama_that_was_struck_out_was_known() -> None:
    hari = [h for h in days_off(2026).values() if h.jenis is JenisLibur.CUTI_BERSAMA]
    semua = [make_khusus(h.on, JenisKhusus.CORET, h.nama, nomor) for nomor, h in enumerate(hari, 1)]

    tahun = year_of(2026, days_off(2026).values(), semua)

    assert tahun.cuti_bersama_diketahui
    assert {h.jenis for h in tahun.hari} == {JenisLibur.NASIONAL}
