"""Invitations: one link, one person, seven days."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Engine

from core.errors import TidakBerhakError, TombolBasiError, UndanganTidakBerlakuError
from core.hak import Kapasitas, Pelaku, Peran
from core.services import keluar, orang, undangan
from core.services.kabar import UndanganDipakai
from core.undangan import BERLAKU, Keadaan, Undangan
from tests.conftest import NOW, make_pelaku
from tests.orang_uji import tamu, unit_id


def why(engine: Engine, pelaku: Pelaku, undangan_ini: Undangan, *, now: datetime = NOW) -> Keadaan:
    """Return why this person is not let in by it."""
    with pytest.raises(UndanganTidakBerlakuError) as caught:
        undangan.accept(engine, None, pelaku, undangan_ini.token, now=now)
    return caught.value.keadaan


@pytest.fixture
def ajakan(contoh: Engine, admin: Pelaku) -> Undangan:
    """An invitation to stand in as Kabag Hukum until 30 November 2026."""
    return undangan.create(
        contoh,
        None,
        admin,
        peran=Peran.KABAG,
        unit_id=unit_id(contoh, "bagian-hukum"),
        kapasitas=Kapasitas.PLT,
        akhir_on=date(2026, 12, 1),
        now=NOW,
    )


def test_whoever_opens_it_holds_the_role_in_its_capacity_until_its_day(
    contoh: Engine, ajakan: Undangan
) -> None:
    hasil = undangan.accept(contoh, None, tamu(contoh), ajakan.token, now=NOW)

    assert (hasil.tugas.peran, hasil.tugas.kapasitas) == (Peran.KABAG, Kapasitas.PLT)
    assert hasil.tugas.unit_nama == "Bagian Hukum"
    for hari, dipegang in ((date(2026, 11, 30), True), (date(2026, 12, 1), False)):
        now = NOW.replace(month=hari.month, day=hari.day)
        kini = orang.recognize(contoh, 501, nama="Tamu", now=now)
        assert bool(kini.penugasan) is dipegang


def test_it_opens_once_and_the_first_has_it(contoh: Engine, ajakan: Undangan) -> None:
    undangan.accept(contoh, None, tamu(contoh, 501), ajakan.token, now=NOW)

    assert why(contoh, tamu(contoh, 502), ajakan, now=NOW) is Keadaan.DIPAKAI
    assert tamu(contoh, 502).tak_dikenal


def test_the_same_person_may_open_it_again_while_the_role_is_held(
    contoh: Engine, ajakan: Undangan
) -> None:
    undangan.accept(contoh, None, tamu(contoh), ajakan.token, now=NOW)
    lagi = undangan.accept(contoh, None, tamu(contoh), ajakan.token, now=NOW)
    assert not lagi.baru

    orang.end_role(contoh, 501, peran=Peran.KABAG, unit=None, asal="uji", now=NOW)
    with pytest.raises(UndanganTidakBerlakuError):
        undangan.accept(contoh, None, tamu(contoh), ajakan.token, now=NOW)


def test_it_opens_for_seven_days_and_not_a_moment_longer(contoh: Engine, ajakan: Undangan) -> None:
    assert why(contoh, tamu(contoh), ajakan, now=NOW + BERLAKU) is Keadaan.KEDALUWARSA

    sesaat = NOW + BERLAKU - timedelta(microseconds=1)
    assert undangan.accept(contoh, None, tamu(contoh), ajakan.token, now=sesaat).baru


def test_a_revoked_one_opens_nothing(contoh: Engine, admin: Pelaku, ajakan: Undangan) -> None:
    satu = undangan.revoke(contoh, None, admin, ajakan.id, now=NOW)

    assert satu.keadaan is Keadaan.DICABUT
    assert undangan.list_open(contoh, admin, now=NOW) == []
    assert why(contoh, tamu(contoh), ajakan, now=NOW) is Keadaan.DICABUT


def test_revoking_what_is_used_already_says_so_and_takes_nothing_away(
    contoh: Engine, admin: Pelaku, ajakan: Undangan
) -> None:
    undangan.accept(contoh, None, tamu(contoh), ajakan.token, now=NOW)

    satu = undangan.revoke(contoh, None, admin, ajakan.id, now=NOW)

    assert (satu.keadaan, satu.pemakai) == (Keadaan.DIPAKAI, "Tamu 501")
    assert not tamu(contoh).tak_dikenal


@pytest.mark.parametrize("token", ["", "x", "' OR 1=1 --", "u_"])
def test_an_unknown_link_opens_nothing(contoh: Engine, ajakan: Undangan, token: str) -> None:
    del ajakan
    with pytest.raises(UndanganTidakBerlakuError) as caught:
        undangan.accept(contoh, None, tamu(contoh), token, now=NOW)
    assert caught.value.keadaan is Keadaan.TIDAK_DIKENAL


def test_whoever_made_it_hears_who_came_in(contoh: Engine, admin: Pelaku, ajakan: Undangan) -> None:
    orang.mark_started(contoh, admin, now=NOW)
    undangan.accept(contoh, None, tamu(contoh), ajakan.token, now=NOW)

    kabar = [k.isi for k in keluar.list_due(contoh, now=NOW)]
    [dipakai] = [k for k in kabar if isinstance(k, UndanganDipakai)]
    assert (dipakai.telegram_id, dipakai.tugas.peran) == (501, Peran.KABAG)


@pytest.mark.parametrize("peran", [p for p in Peran if p is not Peran.ADMIN])
def test_nobody_but_an_admin_makes_sees_or_revokes_one(
    contoh: Engine, ajakan: Undangan, peran: Peran
) -> None:
    unit = {Peran.KEPALA_PD: "dinkes", Peran.OPERATOR_PD: "dinkes"}.get(peran, "bagian-organisasi")
    lain = make_pelaku(
        contoh, peran, None if peran in {Peran.PIMPINAN, Peran.PEMBACA} else unit, telegram_id=77
    )

    with pytest.raises(TidakBerhakError):
        undangan.create(contoh, None, lain, peran=Peran.PEMBACA, unit_id=None, now=NOW)
    with pytest.raises(TidakBerhakError):
        undangan.list_open(contoh, lain, now=NOW)
    with pytest.raises(TidakBerhakError):
        undangan.show(contoh, lain, ajakan.id, now=NOW)
    with pytest.raises(TidakBerhakError):
        undangan.revoke(contoh, None, lain, ajakan.id, now=NOW)


def test_a_role_is_given_only_where_it_can_be_held(contoh: Engine, admin: Pelaku) -> None:
    dinkes = unit_id(contoh, "dinkes")
    for peran, unit in ((Peran.KABAG, dinkes), (Peran.KABAG, None), (Peran.STAF, 999_999)):
        with pytest.raises(TombolBasiError):
            undangan.create(contoh, None, admin, peran=peran, unit_id=unit, now=NOW)


def test_an_ended_role_of_an_admin_ends_the_right_to_invite(contoh: Engine, admin: Pelaku) -> None:
    bekas = replace(admin, penugasan=())
    with pytest.raises(TidakBerhakError):
        undangan.create(contoh, None, bekas, peran=Peran.PEMBACA, unit_id=None, now=NOW)


def test_a_link_to_a_role_that_is_over_before_it_is_opened_opens_nothing(
    contoh: Engine, admin: Pelaku
) -> None:
    satu = undangan.create(
        contoh,
        None,
        admin,
        peran=Peran.KABAG,
        unit_id=unit_id(contoh, "bagian-hukum"),
        kapasitas=Kapasitas.PLT,
        akhir_on=date(2026, 11, 25),
        now=NOW,
    )
    rabu = NOW.replace(day=25, hour=0)

    assert undangan.list_open(contoh, admin, now=rabu) == []
    assert why(contoh, tamu(contoh), satu, now=rabu) is Keadaan.KEDALUWARSA


def test_a_link_ends_with_the_right_of_whoever_made_it(
    contoh: Engine, admin: Pelaku, ajakan: Undangan
) -> None:
    lain = make_pelaku(contoh, Peran.ADMIN, telegram_id=88)
    orang.end_role(contoh, admin.telegram_id, peran=Peran.ADMIN, unit=None, asal="uji", now=NOW)

    assert undangan.list_open(contoh, lain, now=NOW) == []
    for siapa in (tamu(contoh), orang.recognize(contoh, admin.telegram_id, nama="A", now=NOW)):
        assert why(contoh, siapa, ajakan) is Keadaan.DICABUT


def test_nobody_uses_their_own_link_and_nobody_is_downgraded_by_one(
    contoh: Engine, admin: Pelaku, kabag_hukum: Pelaku, ajakan: Undangan
) -> None:
    for siapa, keadaan in (
        (admin, Keadaan.MILIK_SENDIRI),
        (kabag_hukum, Keadaan.SUDAH_DIPEGANG),
    ):
        assert why(contoh, siapa, ajakan) is keadaan
    # It is still there for the one it is for.
    assert undangan.accept(contoh, None, tamu(contoh), ajakan.token, now=NOW).baru
