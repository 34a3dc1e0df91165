"""Admins change the calendar: once for each update, traceably, and never against what stands."""

import json
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from core.errors import (
    BukanHariLiburError,
    SudahDiubahError,
    SudahLiburError,
    TidakBerhakError,
    TombolBasiError,
)
from core.hak import Pelaku
from core.hari_kerja import HariLibur, JenisLibur
from core.hari_khusus import Cabut, Coret, JenisKhusus, Perubahan, Tambah, Tersimpan
from core.services import hari_kerja, sejarah
from core.services.perbuatan import Asal
from storage.models import HariKhususRow, SejarahRow, UnitRow
from tests.conftest import NOW

HUT = Tambah(date(2026, 11, 17), JenisKhusus.SETEMPAT, "HUT kota")
NATAL = Coret(date(2026, 12, 24))


def change(
    engine: Engine, pelaku: Pelaku, perubahan: Perubahan | None, nomor: int | None = None
) -> Tersimpan:
    asal = Asal(1, nomor) if nomor is not None else None
    return hari_kerja.change_day(engine, asal, pelaku, perubahan, now=NOW)


def entries(engine: Engine) -> list[tuple[str, dict[str, object]]]:
    with Session(engine) as session:
        semua = session.exec(select(SejarahRow).order_by(col(SejarahRow.nomor))).all()
        return [(row.jenis, json.loads(row.isi)) for row in semua if "hari" in row.jenis]


def unit_id(engine: Engine, kode: str) -> int:
    with Session(engine) as session:
        return session.exec(select(UnitRow.id).where(UnitRow.kode == kode)).one() or 0


def test_a_day_that_is_added_is_off_for_everybody(contoh: Engine, admin: Pelaku) -> None:
    assert hari_kerja.load_calendar(contoh).is_working(HUT.on)

    hasil = change(contoh, admin, HUT)

    assert (hasil.khusus.nama, hasil.khusus.oleh, hasil.dicabut) == ("HUT kota", admin.nama, False)
    libur = HariLibur(on=HUT.on, nama="HUT kota", jenis=JenisLibur.SETEMPAT)
    assert hari_kerja.load_calendar(contoh).why_off(HUT.on) == libur
    assert libur in hari_kerja.show_year(contoh, admin, 2026).hari


def test_a_day_that_is_struck_out_is_worked_on_and_keeps_its_name(
    contoh: Engine, admin: Pelaku
) -> None:
    assert not hari_kerja.load_calendar(contoh).is_working(NATAL.on)

    hasil = change(contoh, admin, NATAL)

    assert hasil.khusus.nama == "Cuti Bersama Hari Raya Natal"
    assert hari_kerja.load_calendar(contoh).is_working(NATAL.on)


@pytest.mark.parametrize("perubahan", [HUT, NATAL])
def test_taking_a_change_back_restores_the_day_and_keeps_the_row(
    contoh: Engine, admin: Pelaku, perubahan: Tambah | Coret
) -> None:
    semula = hari_kerja.load_calendar(contoh).why_off(perubahan.on)
    khusus = change(contoh, admin, perubahan).khusus
    assert hari_kerja.find_change(contoh, admin, khusus.id) == khusus

    hasil = change(contoh, admin, Cabut(khusus.id))

    assert (hasil.khusus, hasil.dicabut) == (khusus, True)
    assert hari_kerja.load_calendar(contoh).why_off(perubahan.on) == semula
    assert hari_kerja.show_year(contoh, admin, 2026).khusus == ()
    with Session(contoh) as session:
        [row] = session.exec(select(HariKhususRow)).all()
        assert (row.dicabut_oleh, row.dicabut_at) == (admin.orang_id, NOW)
    # And then the day can be changed again.
    assert change(contoh, admin, perubahan).khusus.id != khusus.id


def test_a_change_that_does_not_stand_cannot_be_taken_back(contoh: Engine, admin: Pelaku) -> None:
    khusus = change(contoh, admin, HUT).khusus
    change(contoh, admin, Cabut(khusus.id))

    for nomor in (khusus.id, 999):
        with pytest.raises(TombolBasiError):
            change(contoh, admin, Cabut(nomor))
        with pytest.raises(TombolBasiError):
            hari_kerja.find_change(contoh, admin, nomor)


def test_what_would_change_nothing_is_refused_with_why(contoh: Engine, admin: Pelaku) -> None:
    libur = Tambah(date(2026, 8, 17), JenisKhusus.SETEMPAT, "HUT")
    with pytest.raises(SudahLiburError) as sudah:
        change(contoh, admin, libur)
    assert sudah.value.hari.nama == "Hari Kemerdekaan Republik Indonesia"
    for on, akhir_pekan in ((date(2026, 11, 24), False), (date(2026, 11, 28), True)):
        with pytest.raises(BukanHariLiburError) as bukan:
            change(contoh, admin, Coret(on))
        assert bukan.value.akhir_pekan is akhir_pekan
    assert entries(contoh) == []


@pytest.mark.parametrize("perubahan", [HUT, NATAL])
def test_a_day_that_was_changed_is_not_changed_over_that(
    contoh: Engine, admin: Pelaku, perubahan: Tambah | Coret
) -> None:
    khusus = change(contoh, admin, perubahan).khusus

    for lagi in (Tambah(khusus.on, JenisKhusus.SETEMPAT, "Lain"), Coret(khusus.on)):
        with pytest.raises(SudahDiubahError) as galat:
            change(contoh, admin, lagi)
        assert galat.value.khusus == khusus
        with pytest.raises(SudahDiubahError):
            hari_kerja.check_change(contoh, admin, lagi)


def test_what_would_be_done_is_checked_without_doing_it(contoh: Engine, admin: Pelaku) -> None:
    assert hari_kerja.check_change(contoh, admin, HUT) == "HUT kota"
    assert hari_kerja.check_change(contoh, admin, NATAL) == "Cuti Bersama Hari Raya Natal"
    assert hari_kerja.show_year(contoh, admin, 2026).khusus == ()


def test_an_update_delivered_again_does_nothing_twice_and_tells_the_same(
    contoh: Engine, admin: Pelaku
) -> None:
    pertama = change(contoh, admin, HUT, 1)
    assert change(contoh, admin, HUT, 1) == pertama
    assert change(contoh, admin, None, 1) == pertama
    dicabut = change(contoh, admin, Cabut(pertama.khusus.id), 2)
    assert change(contoh, admin, Cabut(pertama.khusus.id), 2) == dicabut

    assert [jenis for jenis, _ in entries(contoh)] == ["hari_diubah", "perubahan_hari_dicabut"]
    with pytest.raises(TombolBasiError):
        change(contoh, admin, None, 3)


def test_the_history_tells_what_was_done_to_which_day(contoh: Engine, admin: Pelaku) -> None:
    khusus = change(contoh, admin, NATAL).khusus
    change(contoh, admin, Cabut(khusus.id))

    hari = {"hari_khusus": khusus.id, "on": "2026-12-24", "jenis": "coret", "orang": None}
    assert entries(contoh) == [
        ("hari_diubah", {**hari, "nama": "Cuti Bersama Hari Raya Natal"}),
        ("perubahan_hari_dicabut", hari),
    ]
    assert sejarah.verify(contoh).cacat == ()


def test_only_admins_see_and_change_the_list(contoh: Engine, admin: Pelaku, sekda: Pelaku) -> None:
    khusus = change(contoh, admin, HUT).khusus

    for perubahan in (NATAL, Cabut(khusus.id), None):
        with pytest.raises(TidakBerhakError):
            change(contoh, sekda, perubahan)
    with pytest.raises(TidakBerhakError):
        hari_kerja.check_change(contoh, sekda, NATAL)
    with pytest.raises(TidakBerhakError):
        hari_kerja.find_change(contoh, sekda, khusus.id)
    with pytest.raises(TidakBerhakError):
        hari_kerja.show_year(contoh, sekda, 2026)
    with pytest.raises(TidakBerhakError):
        hari_kerja.set_week(contoh, None, sekda, "rshd", range(6), now=NOW)


def test_a_unit_with_a_week_of_its_own_works_on_its_days(contoh: Engine, admin: Pelaku) -> None:
    sabtu = date(2026, 11, 28)
    rshd, dinkes = (unit_id(contoh, kode) for kode in ("rshd", "dinkes"))
    asal = Asal(1, 1)
    for _ in range(2):
        hari_kerja.set_week(contoh, asal, admin, "rshd", range(6), now=NOW)
    hari_kerja.set_week(contoh, None, admin, "rshd", range(6), now=NOW + timedelta(days=1))

    assert hari_kerja.load_calendar(contoh, unit_id=rshd).is_working(sabtu)
    assert not hari_kerja.load_calendar(contoh, unit_id=rshd).is_working(date(2026, 12, 25))
    assert not hari_kerja.load_calendar(contoh, unit_id=dinkes).is_working(sabtu)
    assert not hari_kerja.load_calendar(contoh).is_working(sabtu)
    # What changes nothing leaves no entry.
    with Session(contoh) as session:
        [row] = session.exec(select(SejarahRow).where(SejarahRow.jenis == "pekan_diubah")).all()
        isi = json.loads(row.isi)
    assert (isi["unit"], isi["lama"], isi["baru"]) == (rshd, "12345", "123456")

    hari_kerja.set_week(contoh, None, admin, "rshd", range(5), now=NOW)
    assert not hari_kerja.load_calendar(contoh, unit_id=rshd).is_working(sabtu)


def test_a_week_is_refused_for_no_unit_and_without_a_day(contoh: Engine, admin: Pelaku) -> None:
    with pytest.raises(TombolBasiError):
        hari_kerja.set_week(contoh, None, admin, "tidak-ada", range(6), now=NOW)
    with pytest.raises(ValueError, match="no week"):
        hari_kerja.set_week(contoh, None, admin, "rshd", [], now=NOW)
