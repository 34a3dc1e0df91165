"""Who somebody is, from when to when."""

from datetime import UTC

import pytest
from sqlalchemy import Engine

from core.errors import UnitTidakDikenalError, UnitWajibError
from core.hak import Bidang, Pelaku, Peran
from core.services import orang
from tests.conftest import NOW, WIB, make_pelaku


def tamu(engine: Engine, telegram_id: int = 555) -> Pelaku:
    return orang.recognize(engine, telegram_id, nama="Tamu", now=NOW)


def test_somebody_new_is_a_stranger(kosong: Engine) -> None:
    assert tamu(kosong).tak_dikenal


def test_a_role_gives_the_unit_all_units_below_it_and_its_field(contoh: Engine) -> None:
    asisten = make_pelaku(contoh, Peran.PIMPINAN, "asisten-3").penugasan[0]
    kabag = make_pelaku(contoh, Peran.KABAG, "bagian-organisasi", telegram_id=8).penugasan[0]

    assert len(asisten.wilayah) == 4  # the Asisten, Umum, Organisasi, Keprotokolan
    assert kabag.wilayah < asisten.wilayah
    assert kabag.bidang == {Bidang.KINERJA, Bidang.SKM}


def test_giving_a_role_twice_gives_it_once(contoh: Engine) -> None:
    make_pelaku(contoh, Peran.KABAG, "bagian-hukum")

    assert len(make_pelaku(contoh, Peran.KABAG, "bagian-hukum").penugasan) == 1


def test_a_role_that_needs_a_unit_is_refused_without_one(contoh: Engine) -> None:
    with pytest.raises(UnitWajibError):
        make_pelaku(contoh, Peran.KABAG)


def test_an_unknown_unit_is_refused_with_the_units_there_are(contoh: Engine) -> None:
    with pytest.raises(UnitTidakDikenalError) as caught:
        make_pelaku(contoh, Peran.KABAG, "bagian-humas")

    assert "bagian-hukum" in caught.value.dikenal


def test_a_role_begins_with_the_day_in_the_city_not_in_greenwich(contoh: Engine) -> None:
    # 23 November, 18.00 UTC is already 24 November in WIB.
    malam = NOW.astimezone(UTC).replace(hour=18).astimezone(WIB)
    orang.add_user(contoh, 9, nama="Baru", peran=Peran.PEMBACA, unit=None, asal="uji", now=malam)

    assert orang.recognize(contoh, 9, nama="", now=NOW).tak_dikenal
    assert not orang.recognize(contoh, 9, nama="", now=malam).tak_dikenal


def test_admins_of_the_settings_come_and_go_with_them(kosong: Engine) -> None:
    orang.sync_admins(kosong, [1, 2], now=NOW)
    orang.sync_admins(kosong, [2], now=NOW)

    assert orang.recognize(kosong, 1, nama="", now=NOW).tak_dikenal
    assert orang.recognize(kosong, 2, nama="", now=NOW).penugasan[0].peran is Peran.ADMIN


def test_admins_added_otherwise_stay_when_settings_name_nobody(kosong: Engine) -> None:
    make_pelaku(kosong, Peran.ADMIN, telegram_id=3)
    orang.sync_admins(kosong, [], now=NOW)

    assert not orang.recognize(kosong, 3, nama="", now=NOW).tak_dikenal


def test_the_list_of_users_says_who_can_be_written_to(kosong: Engine) -> None:
    admin = make_pelaku(kosong, Peran.ADMIN, telegram_id=1)
    orang.mark_started(kosong, admin, now=NOW)
    tamu(kosong)

    users = {u.telegram_id: u for u in orang.list_users(kosong, now=NOW)}
    assert users[1].mulai_at == NOW
    assert users[555].mulai_at is None
    assert users[555].penugasan == ()
