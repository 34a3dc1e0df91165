"""Who somebody is, from when to when."""

from datetime import UTC, timedelta
from functools import partial

import pytest
from sqlalchemy import Engine

from core.errors import (
    AdminTerakhirError,
    NamaKosongError,
    OrangTidakDikenalError,
    PeranDariPengaturanError,
    PeranTidakDipegangError,
    UnitTidakCocokError,
    UnitTidakDikenalError,
    UnitWajibError,
)
from core.hak import Bidang, Kapasitas, Pelaku, Peran
from core.services import orang, pengguna
from tests.conftest import NOW, WIB, make_pelaku
from tests.isi_basis import everything

ASISTEN = {"asisten-1", "asisten-2", "asisten-3"}
PENGUMPUL = {"bagian-organisasi", "bagian-adpem", "bagian-tapem"}
"""The Bagian that collect something: kinerja and SKM, anggaran, IKK LPPD."""


def tamu(engine: Engine, telegram_id: int = 555) -> Pelaku:
    return orang.recognize(engine, telegram_id, nama="Tamu", now=NOW)


def test_somebody_new_is_a_stranger(kosong: Engine) -> None:
    assert tamu(kosong).tak_dikenal


def test_a_stranger_is_known_by_a_name_that_cannot_rewrite_a_line(kosong: Engine) -> None:
    orang.recognize(kosong, 555, nama="Ani\u202e\x1b[2J\n nimda", now=NOW)
    orang.recognize(kosong, 556, nama="\u3164\u200b", now=NOW)
    orang.recognize(kosong, 557, nama="x" * 5000, now=NOW)

    nama = {u.telegram_id: u.nama for u in orang.list_users(kosong, now=NOW)}
    assert nama == {555: "Ani[2J nimda", 556: "tanpa nama", 557: "x" * 60}


def test_an_admin_of_the_settings_gets_the_name_of_the_first_contact(kosong: Engine) -> None:
    orang.sync_admins(kosong, [4001], now=NOW)

    assert orang.recognize(kosong, 4001, nama="", now=NOW).nama == "Admin 4001"
    assert orang.recognize(kosong, 4001, nama=" Ani\u202e  Wijaya ", now=NOW).nama == "Ani Wijaya"
    assert orang.recognize(kosong, 4001, nama="Lain", now=NOW).nama == "Ani Wijaya"


def test_a_name_that_somebody_gave_stays(kosong: Engine) -> None:
    make_pelaku(kosong, Peran.ADMIN, telegram_id=5)

    assert orang.recognize(kosong, 5, nama="Lain", now=NOW).nama == "Pejabat 5"


def test_a_registered_name_is_cleaned_and_an_empty_one_refused(kosong: Engine) -> None:
    add = partial(orang.add_user, kosong, 5, peran=Peran.ADMIN, unit=None, asal="uji", now=NOW)

    assert add(nama=" Ani\u202e  Budi ").pelaku.nama == "Ani Budi"
    with pytest.raises(NamaKosongError):
        add(nama=" \u200b ")


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

    assert "bagian-hukum" in caught.value.cocok
    assert "dinkes" not in caught.value.cocok


@pytest.mark.parametrize(
    ("peran", "unit", "cocok"),
    [
        (
            Peran.PIMPINAN,
            "dinkes",
            {"kota-bengkulu", "setda", "asisten-1", "asisten-2", "asisten-3"},
        ),
        (Peran.VERIFIKATOR, "dinkes", {"bagian-organisasi", "bagian-adpem", "bagian-tapem"}),
        (Peran.VERIFIKATOR, "bagian-umum", {"bagian-organisasi", "bagian-adpem", "bagian-tapem"}),
    ],
)
def test_a_role_is_refused_in_a_unit_where_it_has_nothing_to_do_with_those_that_fit(
    contoh: Engine, peran: Peran, unit: str, cocok: set[str]
) -> None:
    with pytest.raises(UnitTidakCocokError) as caught:
        make_pelaku(contoh, peran, unit)

    assert set(caught.value.cocok) == cocok
    assert orang.list_users(contoh, now=NOW) == []


@pytest.mark.parametrize(
    ("peran", "unit"),
    [
        (Peran.OPERATOR_PD, "bagian-hukum"),
        (Peran.KEPALA_PD, "asisten-1"),
        (Peran.KABAG, "puskesmas-kandang"),
        (Peran.STAF, "asisten-1"),
    ],
)
def test_bagian_and_perangkat_daerah_have_roles_of_their_own(
    contoh: Engine, peran: Peran, unit: str
) -> None:
    with pytest.raises(UnitTidakCocokError):
        make_pelaku(contoh, peran, unit)


def test_another_capacity_ends_the_role_held_and_begins_a_new_one(contoh: Engine) -> None:
    add = partial(
        orang.add_user, contoh, 5, nama="Ani", peran=Peran.KABAG, unit="bagian-hukum", asal="uji"
    )
    add(kapasitas=Kapasitas.PLT, now=NOW)
    besok = NOW + timedelta(days=1)

    hasil = add(kapasitas=Kapasitas.DEFINITIF, now=besok)

    assert (hasil.baru, hasil.diganti) == (False, Kapasitas.PLT)
    assert [t.kapasitas for t in hasil.pelaku.penugasan] == [Kapasitas.DEFINITIF]
    kemarin = orang.recognize(contoh, 5, nama="", now=NOW)
    assert [t.kapasitas for t in kemarin.penugasan] == [Kapasitas.PLT]


def test_the_same_role_with_no_capacity_named_stays_as_it_is_held(contoh: Engine) -> None:
    make_pelaku(contoh, Peran.KABAG, "bagian-hukum", kapasitas=Kapasitas.PLT)

    lagi = make_pelaku(contoh, Peran.KABAG, "bagian-hukum")

    assert [t.kapasitas for t in lagi.penugasan] == [Kapasitas.PLT]


def test_a_role_that_ends_was_held_until_yesterday(contoh: Engine) -> None:
    make_pelaku(contoh, Peran.KABAG, "bagian-hukum", telegram_id=5)
    make_pelaku(contoh, Peran.KABAG, "bagian-umum", telegram_id=5)
    besok = NOW + timedelta(days=1)

    berakhir, pelaku = orang.end_role(
        contoh, 5, peran=Peran.KABAG, unit="bagian-hukum", asal="uji", now=besok
    )

    assert berakhir.unit_nama == "Bagian Hukum"
    assert [t.unit_nama for t in pelaku.penugasan] == ["Bagian Umum"]
    assert orang.recognize(contoh, 5, nama="", now=besok) == pelaku
    assert len(orang.recognize(contoh, 5, nama="", now=NOW).penugasan) == 2


def test_somebody_whose_only_role_ended_is_a_stranger_and_can_be_given_it_again(
    contoh: Engine,
) -> None:
    make_pelaku(contoh, Peran.STAF, "bagian-hukum", telegram_id=5)

    _, pelaku = orang.end_role(contoh, 5, peran=Peran.STAF, unit=None, asal="uji", now=NOW)

    assert pelaku.tak_dikenal
    assert not make_pelaku(contoh, Peran.STAF, "bagian-hukum", telegram_id=5).tak_dikenal


def test_only_a_role_that_is_held_can_end_and_the_refusal_names_those(contoh: Engine) -> None:
    make_pelaku(contoh, Peran.KABAG, "bagian-hukum", telegram_id=5)
    make_pelaku(contoh, Peran.KABAG, "bagian-umum", telegram_id=5)
    end = partial(orang.end_role, contoh, asal="uji", now=NOW)

    for unit in ("bagian-tapem", "bagian-tidak-ada", None):
        with pytest.raises(PeranTidakDipegangError) as caught:
            end(5, peran=Peran.KABAG, unit=unit)
        assert caught.value.dipegang == (
            (Peran.KABAG, "bagian-hukum"),
            (Peran.KABAG, "bagian-umum"),
        )
    with pytest.raises(OrangTidakDikenalError):
        end(6, peran=Peran.KABAG, unit="bagian-hukum")


def test_an_admin_of_the_settings_ends_there_and_one_added_here_ends_here(kosong: Engine) -> None:
    orang.sync_admins(kosong, [1], now=NOW)
    with pytest.raises(PeranDariPengaturanError):
        orang.end_role(kosong, 1, peran=Peran.ADMIN, unit=None, asal="uji", now=NOW)

    make_pelaku(kosong, Peran.ADMIN, telegram_id=2)
    orang.end_role(kosong, 2, peran=Peran.ADMIN, unit=None, asal="uji", now=NOW)

    assert orang.recognize(kosong, 2, nama="", now=NOW).tak_dikenal


def test_an_admin_of_the_settings_who_is_added_too_stays_when_the_settings_change(
    kosong: Engine,
) -> None:
    orang.sync_admins(kosong, [1], now=NOW)
    assert len(make_pelaku(kosong, Peran.ADMIN, telegram_id=1).penugasan) == 1
    with pytest.raises(PeranDariPengaturanError):
        orang.end_role(kosong, 1, peran=Peran.ADMIN, unit=None, asal="uji", now=NOW)

    orang.sync_admins(kosong, [], now=NOW)

    assert not orang.recognize(kosong, 1, nama="", now=NOW).tak_dikenal
    make_pelaku(kosong, Peran.ADMIN, telegram_id=2)
    orang.end_role(kosong, 1, peran=Peran.ADMIN, unit=None, asal="uji", now=NOW)
    assert orang.recognize(kosong, 1, nama="", now=NOW).tak_dikenal


def test_the_last_admin_cannot_be_ended_but_one_of_two_can(kosong: Engine) -> None:
    end = partial(orang.end_role, kosong, peran=Peran.ADMIN, unit=None, asal="uji", now=NOW)
    for telegram_id in (1, 2):
        make_pelaku(kosong, Peran.ADMIN, telegram_id=telegram_id)
    end(1)

    with pytest.raises(AdminTerakhirError):
        end(2)
    assert not orang.recognize(kosong, 2, nama="", now=NOW).tak_dikenal


def test_admins_of_the_settings_remain_as_long_as_the_settings_name_them(kosong: Engine) -> None:
    orang.sync_admins(kosong, [1], now=NOW)
    make_pelaku(kosong, Peran.ADMIN, telegram_id=2)
    end = partial(orang.end_role, kosong, 2, peran=Peran.ADMIN, unit=None, asal="uji", now=NOW)

    # The settings have been emptied since the bot started with 1.
    with pytest.raises(AdminTerakhirError):
        end(admins=())

    end(admins=(3,))
    assert orang.recognize(kosong, 2, nama="", now=NOW).tak_dikenal


def test_whoever_is_an_admin_by_the_settings_too_may_lose_what_was_given(kosong: Engine) -> None:
    orang.sync_admins(kosong, [1], now=NOW)
    admin = make_pelaku(kosong, Peran.ADMIN, telegram_id=1)
    [diberi] = [
        p.id for p in pengguna.get(kosong, admin, admin.orang_id, now=NOW).peran if not p.tetap
    ]

    _, sisa = pengguna.end_role(kosong, None, admin, diberi, now=NOW)

    assert [t.peran for t in sisa.penugasan] == [Peran.ADMIN]


def test_looking_somebody_up_writes_nothing_and_owes_nobody_anything(kosong: Engine) -> None:
    orang.mark_started(kosong, make_pelaku(kosong, Peran.ADMIN, telegram_id=1), now=NOW)
    sebelum = everything(kosong)

    assert orang.look_up(kosong, 5, admins=(), now=NOW).tak_dikenal
    assert orang.look_up(kosong, 6, admins=(6,), now=NOW).penugasan[0].peran is Peran.ADMIN
    assert orang.look_up(kosong, 1, admins=(), now=NOW).penugasan[0].peran is Peran.ADMIN
    assert everything(kosong) == sebelum


def test_admins_of_the_settings_count_before_the_bot_has_started_with_them(kosong: Engine) -> None:
    orang.sync_admins(kosong, [1], now=NOW)

    users = {u.telegram_id: u for u in orang.list_users(kosong, now=NOW, admins=(2,))}

    assert users[1].penugasan == ()
    assert [t.peran for t in users[2].penugasan] == [Peran.ADMIN]
    assert orang.look_up(kosong, 1, admins=(2,), now=NOW).tak_dikenal


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
