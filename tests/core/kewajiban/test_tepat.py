"""In time or not: one second before, at and after each end, in the city's zone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.kewajiban.tepat import Batas, Kedudukan, Kiriman, Putusan, judge
from tests.core.kewajiban.hari import hari_kerja

WIB = ZoneInfo("Asia/Jakarta")
HARI = hari_kerja()
BATAS = Batas(buka_on=date(2027, 1, 1), tenggat_on=date(2027, 1, 29), zona=WIB)
"""Until Friday, 29 January 2027, 23:59:59 WIB, which is 16:59:59 UTC."""
AKHIR = datetime(2027, 1, 29, 17, tzinfo=UTC)
"""The first moment after it."""
DETIK = timedelta(seconds=1)
KELAK = datetime(2027, 6, 1, tzinfo=UTC)


def sent(pada: datetime) -> Kiriman:
    return Kiriman(pada_at=pada)


def returned(pada: datetime, kembali: datetime) -> Kiriman:
    return Kiriman(pada_at=pada, putusan=Putusan.DIKEMBALIKAN, diputus_at=kembali)


def standing(*kiriman: Kiriman, now: datetime = KELAK, batas: Batas = BATAS) -> Kedudukan:
    return judge(batas, kiriman, HARI, now=now).kedudukan


@pytest.mark.parametrize(
    ("now", "kedudukan"),
    [
        (datetime(2026, 12, 31, 16, 59, 59, tzinfo=UTC), Kedudukan.BELUM_WAKTUNYA),
        (datetime(2026, 12, 31, 17, tzinfo=UTC), Kedudukan.BELUM),
        (AKHIR - DETIK, Kedudukan.BELUM),
        (AKHIR, Kedudukan.LEWAT),
    ],
)
def test_what_has_not_come_is_late_from_the_midnight_after_its_day(
    now: datetime, kedudukan: Kedudukan
) -> None:
    assert standing(now=now) is kedudukan


@pytest.mark.parametrize(
    ("pada", "kedudukan"),
    [(AKHIR - DETIK, Kedudukan.TEPAT_WAKTU), (AKHIR, Kedudukan.TERLAMBAT)],
)
def test_a_report_is_in_time_until_the_last_second(pada: datetime, kedudukan: Kedudukan) -> None:
    assert standing(sent(pada)) is kedudukan


@pytest.mark.parametrize(
    ("surat_on", "putusan", "kedudukan"),
    [
        (date(2027, 1, 29), Putusan.DITERIMA, Kedudukan.TEPAT_WAKTU),
        (date(2027, 1, 30), Putusan.DITERIMA, Kedudukan.TERLAMBAT),
        # Nobody has confirmed the letter yet: only when it was told of is known.
        (date(2027, 1, 29), None, Kedudukan.TERLAMBAT),
    ],
)
def test_a_letter_counts_from_its_date_once_the_collector_has_confirmed_it(
    surat_on: date, putusan: Putusan | None, kedudukan: Kedudukan
) -> None:
    lewat_surat = Kiriman(
        pada_at=SENIN, surat_on=surat_on, putusan=putusan, diputus_at=SENIN if putusan else None
    )

    assert standing(lewat_surat) is kedudukan


def test_a_letter_that_was_not_there_after_all_counts_from_nothing() -> None:
    tidak_ada = Kiriman(
        pada_at=SENIN,
        surat_on=date(2027, 1, 20),
        putusan=Putusan.DIKEMBALIKAN,
        diputus_at=SENIN,
    )
    lagi = Kiriman(pada_at=SENIN + DETIK, putusan=Putusan.DITERIMA, diputus_at=SENIN + DETIK)

    assert standing(tidak_ada, lagi) is Kedudukan.TERLAMBAT


SENIN = datetime(2027, 2, 1, 3, tzinfo=UTC)
"""After the deadline; three working days later is Thursday, 4 February."""
KAMIS = datetime(2027, 2, 4, 17, tzinfo=UTC)


@pytest.mark.parametrize(
    ("pada", "kedudukan"),
    [(KAMIS - DETIK, Kedudukan.TEPAT_WAKTU), (KAMIS, Kedudukan.TERLAMBAT)],
)
def test_what_came_back_may_be_mended_within_three_working_days(
    pada: datetime, kedudukan: Kedudukan
) -> None:
    pertama = returned(AKHIR - DETIK, SENIN)

    assert standing(pertama, now=KAMIS - DETIK) is Kedudukan.DIPERBAIKI
    assert standing(pertama, now=KAMIS) is Kedudukan.PERBAIKAN_LEWAT
    assert judge(BATAS, [pertama], HARI, now=KELAK).perbaikan_on == date(2027, 2, 4)
    assert standing(pertama, sent(pada)) is kedudukan


def test_holidays_do_not_count_for_the_repair() -> None:
    hari = hari_kerja(date(2027, 2, 2), date(2027, 2, 3))
    pertama = returned(AKHIR - DETIK, SENIN)

    assert judge(BATAS, [pertama], hari, now=KELAK).perbaikan_on == date(2027, 2, 8)


def test_the_day_for_the_repair_is_never_before_the_deadline() -> None:
    jauh = returned(AKHIR - timedelta(days=20), AKHIR - timedelta(days=19))

    assert judge(BATAS, [jauh], HARI, now=KELAK).perbaikan_on == BATAS.berlaku_on


def test_a_repair_before_the_deadline_is_in_time_however_long_it_took() -> None:
    pertama = returned(datetime(2027, 1, 4, 3, tzinfo=UTC), datetime(2027, 1, 5, 3, tzinfo=UTC))

    assert standing(pertama, now=AKHIR - DETIK) is Kedudukan.DIPERBAIKI
    assert standing(pertama, sent(AKHIR - DETIK)) is Kedudukan.TEPAT_WAKTU
    assert standing(pertama, sent(AKHIR)) is Kedudukan.TERLAMBAT


def test_a_mended_report_that_was_first_sent_late_stays_late() -> None:
    assert standing(returned(AKHIR, SENIN), sent(SENIN + DETIK)) is Kedudukan.TERLAMBAT


def test_every_repair_has_its_own_three_days() -> None:
    jumat = datetime(2027, 2, 5, 3, tzinfo=UTC)
    dua_kali = [returned(AKHIR - DETIK, SENIN), returned(SENIN + DETIK, jumat)]

    assert standing(*dua_kali, sent(jumat + DETIK)) is Kedudukan.TEPAT_WAKTU
    # Wednesday the 10th is the third working day after Friday the 5th.
    assert standing(*dua_kali, sent(datetime(2027, 2, 10, 17, tzinfo=UTC))) is Kedudukan.TERLAMBAT


def test_what_was_taken_back_was_never_sent() -> None:
    ditarik = Kiriman(pada_at=AKHIR - DETIK, putusan=Putusan.DITARIK)

    assert standing(ditarik, now=AKHIR) is Kedudukan.LEWAT
    assert standing(ditarik, sent(AKHIR)) is Kedudukan.TERLAMBAT


PANJANG = replace(BATAS, diperpanjang_on=date(2027, 2, 5))
AKHIR_PANJANG = datetime(2027, 2, 5, 17, tzinfo=UTC)
"""The first moment after Friday, 5 February, in WIB."""


@pytest.mark.parametrize(
    ("pada", "kedudukan", "menurut_asal"),
    [
        (AKHIR - DETIK, Kedudukan.TEPAT_WAKTU, Kedudukan.TEPAT_WAKTU),
        (AKHIR, Kedudukan.TEPAT_WAKTU, Kedudukan.TERLAMBAT),
        (AKHIR_PANJANG - DETIK, Kedudukan.TEPAT_WAKTU, Kedudukan.TERLAMBAT),
        (AKHIR_PANJANG, Kedudukan.TERLAMBAT, Kedudukan.TERLAMBAT),
    ],
)
def test_an_extension_counts_and_the_original_date_stands_beside_it(
    pada: datetime, kedudukan: Kedudukan, menurut_asal: Kedudukan
) -> None:
    hasil = judge(PANJANG, [sent(pada)], HARI, now=KELAK)

    assert (hasil.kedudukan, hasil.menurut_asal) == (kedudukan, menurut_asal)


@pytest.mark.parametrize(
    ("now", "kedudukan", "menurut_asal"),
    [
        (AKHIR - DETIK, Kedudukan.BELUM, Kedudukan.BELUM),
        (AKHIR, Kedudukan.BELUM, Kedudukan.LEWAT),
        (AKHIR_PANJANG - DETIK, Kedudukan.BELUM, Kedudukan.LEWAT),
        (AKHIR_PANJANG, Kedudukan.LEWAT, Kedudukan.LEWAT),
    ],
)
def test_what_is_extended_is_late_from_the_midnight_after_the_extended_day(
    now: datetime, kedudukan: Kedudukan, menurut_asal: Kedudukan
) -> None:
    hasil = judge(PANJANG, [], HARI, now=now)

    assert (hasil.kedudukan, hasil.menurut_asal) == (kedudukan, menurut_asal)


@pytest.mark.parametrize(
    ("pada", "kedudukan"),
    [(AKHIR_PANJANG - DETIK, Kedudukan.TEPAT_WAKTU), (AKHIR_PANJANG, Kedudukan.TERLAMBAT)],
)
def test_what_came_back_may_be_mended_until_the_extended_day_if_that_is_later(
    pada: datetime, kedudukan: Kedudukan
) -> None:
    pertama = returned(AKHIR - DETIK, SENIN)

    assert judge(PANJANG, [pertama], HARI, now=KELAK).perbaikan_on == date(2027, 2, 5)
    assert standing(pertama, now=AKHIR_PANJANG - DETIK, batas=PANJANG) is Kedudukan.DIPERBAIKI
    assert standing(pertama, now=AKHIR_PANJANG, batas=PANJANG) is Kedudukan.PERBAIKAN_LEWAT
    assert standing(pertama, sent(pada), batas=PANJANG) is kedudukan


@pytest.mark.parametrize(
    ("dikembalikan", "sampai"),
    [
        # The last second of Monday, 1 February, in WIB: Tuesday, Wednesday, Thursday.
        (datetime(2027, 2, 1, 16, 59, 59, tzinfo=UTC), date(2027, 2, 4)),
        (datetime(2027, 2, 1, 17, tzinfo=UTC), date(2027, 2, 5)),
    ],
)
def test_the_days_for_the_repair_are_counted_from_the_day_in_the_city(
    dikembalikan: datetime, sampai: date
) -> None:
    pertama = returned(AKHIR - DETIK, dikembalikan)

    assert judge(BATAS, [pertama], HARI, now=KELAK).perbaikan_on == sampai


@pytest.mark.parametrize(
    ("pada", "kedudukan"),
    [
        # 23:59:59 and midnight after Tuesday, 29 February 2028, in WIB.
        (datetime(2028, 2, 29, 16, 59, 59, tzinfo=UTC), Kedudukan.TEPAT_WAKTU),
        (datetime(2028, 2, 29, 17, tzinfo=UTC), Kedudukan.TERLAMBAT),
    ],
)
def test_a_leap_day_counts_to_its_last_second(pada: datetime, kedudukan: Kedudukan) -> None:
    kabisat = Batas(buka_on=date(2028, 1, 30), tenggat_on=date(2028, 2, 29), zona=WIB)

    assert standing(sent(pada), now=pada, batas=kabisat) is kedudukan


def test_whoever_is_exempt_owes_nothing() -> None:
    hasil = judge(BATAS, [], HARI, dibebaskan=True, now=KELAK)

    assert hasil.kedudukan is Kedudukan.DIBEBASKAN
