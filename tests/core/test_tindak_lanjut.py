"""When a unit is asked for what it is to follow up, and how that stands."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from core.hak import Penugasan, Peran
from core.hari_kerja import HariLibur, JenisLibur, Kalender
from core.isian import Siapa
from core.tindak_lanjut import (
    Asal,
    JawabanTindak,
    Keadaan,
    Putusan,
    TindakLanjut,
    last_moment,
)
from tests.conftest import WIB

KERJA = Kalender({})
DETIK = timedelta(seconds=1)
DIBUAT = datetime(2026, 11, 23, 10, tzinfo=WIB)
TENGGAT = date(2026, 12, 31)
"""A Thursday."""


def at(bulan: int, hari: int, jam: int = 0, tahun: int = 2026) -> datetime:
    return datetime(tahun, bulan, hari, jam, tzinfo=WIB)


def make(*jawaban: JawabanTindak, dibuat: datetime = DIBUAT) -> TindakLanjut:
    return TindakLanjut(
        id=1,
        tahun=2024,
        nomor=1,
        asal=Asal.REKOMENDASI,
        kunci=None,
        teks="Melakukan monitoring",
        sumber=None,
        lhe=None,
        unit_id=3,
        unit_nama="Bagian Organisasi",
        tenggat_on=TENGGAT,
        pembuat=Siapa(9, "Admin", dibuat),
        jawaban=jawaban,
    )


def answered(putusan: Putusan | None = None) -> JawabanTindak:
    return JawabanTindak(
        id=1,
        versi=1,
        teks="sudah",
        bukti=None,
        oleh=Siapa(5, "Kabag", at(12, 1)),
        sebagai=Penugasan(peran=Peran.KABAG, unit_id=3),
        putusan=putusan,
    )


def judged(saat: datetime, *, diterima: bool = False) -> JawabanTindak:
    return answered(Putusan(diterima, None if diterima else "bukti?", Siapa(7, "Ver", saat)))


def newest(now: datetime, satu: TindakLanjut | None = None) -> datetime | None:
    saat = last_moment(satu or make(), KERJA, now)
    return saat.at if saat else None


@pytest.mark.parametrize(
    ("now", "sejak"),
    [
        # Ten minutes are left for others to be made beside it.
        (DIBUAT + timedelta(minutes=10) - DETIK, None),
        (DIBUAT + timedelta(minutes=10), at(11, 23, 10) + timedelta(minutes=10)),
        (at(12, 24) - DETIK, at(11, 23, 10) + timedelta(minutes=10)),
        (at(12, 24), at(12, 24)),
        (at(12, 30) - DETIK, at(12, 24)),
        (at(12, 30), at(12, 30)),
        (at(12, 31) - DETIK, at(12, 30)),
        (at(12, 31), at(12, 31)),
        (at(1, 7, tahun=2027) - DETIK, at(12, 31)),
        (at(1, 7, tahun=2027), at(1, 7, tahun=2027)),
        (at(1, 14, tahun=2027) - DETIK, at(1, 7, tahun=2027)),
        (at(1, 14, tahun=2027), at(1, 14, tahun=2027)),
        (at(12, 30, tahun=2027), at(12, 30, tahun=2027)),
    ],
)
def test_it_is_asked_for_when_made_before_the_deadline_on_it_and_weekly_while_late(
    now: datetime, sejak: datetime | None
) -> None:
    assert newest(now) == sejak


@pytest.mark.parametrize(
    ("now", "mendesak"),
    [
        (DIBUAT + timedelta(hours=1), False),
        (at(12, 24), False),
        (at(12, 30), True),
        (at(12, 31), True),
        (at(1, 7, tahun=2027), True),
    ],
)
def test_the_head_hears_of_it_from_the_last_day_before_on(now: datetime, *, mendesak: bool) -> None:
    saat = last_moment(make(), KERJA, now)
    assert saat is not None
    assert saat.mendesak is mendesak


def test_what_is_made_two_days_before_its_deadline_is_urgent_at_once() -> None:
    dibuat = at(12, 29, 9)
    saat = last_moment(make(dibuat=dibuat), KERJA, dibuat + timedelta(hours=1))
    assert saat is not None
    assert saat.mendesak


def test_on_days_off_it_is_asked_for_on_the_working_day_before_and_late_on_the_one_after() -> None:
    libur = {
        on: HariLibur(on=on, nama="libur", jenis=JenisLibur.NASIONAL)
        for on in (date(2026, 12, 24), date(2026, 12, 31), date(2027, 1, 7), date(2027, 1, 8))
    }
    kalender = Kalender(libur)

    def asked(now: datetime) -> datetime | None:
        saat = last_moment(make(), kalender, now)
        return saat.at if saat else None

    # H-7 is a Thursday off, so Wednesday the 23rd; H itself is off, so the day before.
    assert asked(at(12, 29)) == at(12, 23)
    assert asked(at(1, 3, tahun=2027)) == at(12, 30)
    # A week late is Thursday the 7th, off as Friday is: Monday the 11th.
    assert asked(at(1, 11, tahun=2027) - DETIK) == at(12, 30)
    assert asked(at(1, 11, tahun=2027)) == at(1, 11, tahun=2027)


def test_days_before_it_was_made_are_not_made_up_for() -> None:
    satu = make(dibuat=at(12, 28, 9))
    assert newest(at(12, 29, 9), satu) == at(12, 28, 9) + timedelta(minutes=10)


def test_while_an_answer_waits_or_once_it_is_accepted_nobody_is_asked() -> None:
    for satu in (make(answered()), make(judged(at(12, 2), diterima=True))):
        assert newest(at(1, 20, tahun=2027), satu) is None


def test_what_came_back_is_asked_for_again_from_the_day_after_on() -> None:
    satu = make(judged(at(12, 24, 9)))
    # The day itself has told them already that it came back.
    assert newest(at(12, 30) - DETIK, satu) is None
    assert newest(at(12, 30), satu) == at(12, 30)


def test_what_was_withdrawn_is_asked_for_no_more() -> None:
    satu = replace(make(), dicabut=("salah unit", Siapa(9, "Admin", at(12, 1))))
    assert satu.keadaan is Keadaan.DICABUT
    assert newest(at(12, 31), satu) is None


@pytest.mark.parametrize(
    ("satu", "keadaan", "terbuka"),
    [
        (make(), Keadaan.BELUM, True),
        (make(answered()), Keadaan.DIPERIKSA, False),
        (make(judged(at(12, 2))), Keadaan.DIKEMBALIKAN, True),
        (make(answered(), judged(at(12, 2))), Keadaan.DIPERIKSA, False),
        (make(judged(at(12, 3), diterima=True), judged(at(12, 2))), Keadaan.SELESAI, False),
    ],
)
def test_the_newest_answer_says_how_it_stands(
    satu: TindakLanjut, keadaan: Keadaan, *, terbuka: bool
) -> None:
    assert (satu.keadaan, satu.terbuka) == (keadaan, terbuka)


def test_it_is_late_from_the_day_after_on_as_long_as_it_is_the_units_turn() -> None:
    assert not make().is_late(TENGGAT)
    assert make().is_late(date(2027, 1, 1))
    assert not make(answered()).is_late(date(2027, 1, 1))
