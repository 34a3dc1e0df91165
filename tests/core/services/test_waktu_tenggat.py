"""A due date that is changed, and an extension: what was pending follows in that very second."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Engine

from core.hak import Peran
from core.kewajiban.atur import Apa, Ubahan
from core.kewajiban.tepat import Kedudukan
from core.periode import Periode
from core.services import orang, pengingat
from core.services.kabar import Pengingat
from tests.bot.pengingat.orang_tenggat import Dunia, make_dunia, pagi
from tests.conftest import NOW, make_pelaku
from tests.kewajiban_uji import set_all
from tests.orang_uji import unit_id
from tests.pengingat_uji import (
    DETIK,
    KEDUANYA,
    OPERATOR,
    PAGI_PUASA,
    around,
    judged,
    ledger,
    pukul,
    reached,
)

IKK = Periode(2026, "tahun")
H7 = pukul(2027, 1, 22)
"""The first second of H-7 of Sunday, 31 January 2027."""
BARU = date(2027, 2, 10)
"""A Wednesday: H-14 is 27 January, H-7 is 3 February."""

Ubah = Callable[[Dunia, date, datetime], None]


def change_date(dunia: Dunia, on: date, now: datetime) -> None:
    _set(dunia, Ubahan(apa=Apa.TANGGAL, jenis="ikk_lppd", baru=f"{on}", periode=IKK), now)


def extend(dunia: Dunia, on: date, now: datetime) -> None:
    dinkes = unit_id(dunia.engine, "dinkes")
    baru = [f"{on}", "banjir"]
    panjang = Ubahan(apa=Apa.PANJANG, jenis="ikk_lppd", baru=baru, unit_id=dinkes, periode=IKK)
    _set(dunia, panjang, now)


def _set(dunia: Dunia, ubahan: Ubahan, now: datetime) -> None:
    set_all(dunia.engine, dunia.admin, [ubahan], now)


kedua_cara = pytest.mark.parametrize("ubah", [change_date, extend])


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


@kedua_cara
@pytest.mark.parametrize("lalu", [DETIK, timedelta(0)])
def test_a_later_date_until_the_second_of_the_tick_leaves_it_nothing_to_say(
    dunia: Dunia, ubah: Ubah, lalu: timedelta
) -> None:
    ubah(dunia, BARU, H7 - lalu)

    assert reached(dunia, H7) == set()
    assert ledger(dunia.engine) == []


@kedua_cara
def test_a_later_date_a_second_after_the_tick_is_what_its_message_says(
    dunia: Dunia, ubah: Ubah
) -> None:
    pengingat.remind(dunia.engine, now=H7)

    ubah(dunia, BARU, H7 + DETIK)

    [html] = [isi.html for satu, isi in dunia.sent(H7 + DETIK) if isinstance(satu.isi, Pengingat)]
    assert "10 Februari 2027" in html
    assert "19 hari lagi" in html
    assert "31 Januari" not in html
    assert reached(dunia, H7 + 2 * DETIK) == set()


@kedua_cara
def test_the_ladder_of_a_later_date_begins_in_its_own_second_and_the_old_one_is_over(
    dunia: Dunia, ubah: Ubah
) -> None:
    assert reached(dunia, H7) == OPERATOR
    ubah(dunia, BARU, H7 + DETIK)

    assert reached(dunia, pagi(1, 26)) == set()
    assert around(dunia, pukul(2027, 1, 27)) == [set(), OPERATOR, set()]
    # Of the old date these would be H-3, H, and the first that it is late.
    assert [reached(dunia, pagi(*hari)) for hari in ((1, 28), (1, 29), (2, 2))] == [set()] * 3
    assert around(dunia, pukul(2027, 2, 3)) == [set(), OPERATOR, set()]
    assert [kode for kode, nasib, _ in ledger(dunia.engine) if nasib == "kirim"] == [
        "h-7",
        "h-14",
        "h-7",
    ]


def test_rungs_of_a_closer_date_that_lie_behind_are_never_said(dunia: Dunia) -> None:
    assert reached(dunia, pagi(1, 15)) == OPERATOR
    semula = ledger(dunia.engine)

    # H-14 of Tuesday the 26th was the 12th, H-7 the 19th; H-3 is Saturday, so Friday.
    change_date(dunia, date(2027, 1, 26), pukul(2027, 1, 20, "09:00:00"))

    assert around(dunia, pukul(2027, 1, 20, "09:00:00")) == [set()] * 3
    assert around(dunia, pukul(2027, 1, 21)) == [set()] * 3
    assert around(dunia, H7) == [set(), KEDUANYA, set()]
    assert ledger(dunia.engine) == [*semula, ("h-3", "kirim", None)]


def test_a_rung_of_the_new_date_on_the_very_day_is_said_in_the_second_of_the_change(
    dunia: Dunia,
) -> None:
    assert reached(dunia, pagi(1, 15)) == OPERATOR
    saat = pukul(2027, 1, 20, "09:00:00")
    assert reached(dunia, saat - DETIK) == set()

    # H-7 of Wednesday the 27th is today.
    change_date(dunia, date(2027, 1, 27), saat)

    assert reached(dunia, saat) == OPERATOR
    assert reached(dunia, saat + DETIK) == set()
    assert ledger(dunia.engine)[-1] == ("h-7", "kirim", None)


def test_a_date_that_is_set_into_the_past_is_late_at_once(dunia: Dunia) -> None:
    assert reached(dunia, pagi(1, 15)) == OPERATOR
    saat = pukul(2027, 1, 20, "09:00:00")
    assert judged(dunia, saat - DETIK).kedudukan is Kedudukan.BELUM

    change_date(dunia, date(2027, 1, 19), saat)

    assert judged(dunia, saat).kedudukan is Kedudukan.LEWAT
    # The due date itself lies behind: the second working day after it is Thursday.
    assert reached(dunia, saat) == set()
    assert around(dunia, pukul(2027, 1, 21)) == [set(), KEDUANYA, set()]
    assert ledger(dunia.engine)[-1] == ("l+2", "kirim", None)


def test_an_extension_moves_the_rungs_of_its_unit_only(dunia: Dunia) -> None:
    lain = make_pelaku(dunia.engine, Peran.OPERATOR_PD, "dinsos", telegram_id=3021)
    orang.mark_started(dunia.engine, lain, now=NOW)

    extend(dunia, BARU, H7 - DETIK)

    assert around(dunia, H7) == [set(), {3021}, set()]


def test_an_extension_of_what_is_late_ends_that_in_its_second(dunia: Dunia) -> None:
    assert around(dunia, pukul(2027, 2, 2)) == [set(), KEDUANYA, set()]
    assert ledger(dunia.engine)[-1] == ("l+2", "kirim", None)
    kamis = pukul(2027, 2, 4)

    # The day of l+4. H-7 of Monday the 15th is the 8th, the first day of Ramadan.
    extend(dunia, date(2027, 2, 15), kamis)

    assert around(dunia, kamis) == [set()] * 3
    assert around(dunia, pukul(2027, 2, 8, PAGI_PUASA)) == [set(), OPERATOR, set()]
    assert ledger(dunia.engine)[-1] == ("h-7", "kirim", None)


@pytest.mark.parametrize(
    ("pada", "kedudukan", "menurut_asal"),
    [
        (pukul(2027, 1, 31, "23:59:59"), Kedudukan.TEPAT_WAKTU, Kedudukan.TEPAT_WAKTU),
        (pukul(2027, 2, 1, "00:00:00"), Kedudukan.TEPAT_WAKTU, Kedudukan.TERLAMBAT),
        (pukul(2027, 2, 10, "23:59:59"), Kedudukan.TEPAT_WAKTU, Kedudukan.TERLAMBAT),
        (pukul(2027, 2, 11, "00:00:00"), Kedudukan.TERLAMBAT, Kedudukan.TERLAMBAT),
    ],
)
def test_with_an_extension_it_is_in_time_until_the_last_second_of_the_extended_day(
    dunia: Dunia, pada: datetime, kedudukan: Kedudukan, menurut_asal: Kedudukan
) -> None:
    extend(dunia, BARU, H7)

    dunia.report(pada)

    hasil = judged(dunia, pada)
    assert (hasil.kedudukan, hasil.menurut_asal) == (kedudukan, menurut_asal)


def test_an_extension_that_is_granted_later_makes_what_came_late_be_in_time(dunia: Dunia) -> None:
    pada = pukul(2027, 2, 1, "00:00:00")
    dunia.report(pada)
    assert judged(dunia, pada).kedudukan is Kedudukan.TERLAMBAT

    extend(dunia, BARU, pada + DETIK)

    hasil = judged(dunia, pada + DETIK)
    assert (hasil.kedudukan, hasil.menurut_asal) == (Kedudukan.TEPAT_WAKTU, Kedudukan.TERLAMBAT)
