"""Roles change between what somebody did and what comes of it: who may still, and who hears."""

from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError, TombolBasiError
from core.galat_kewajiban import TanggalSuratError
from core.hak import Kapasitas, Pelaku, Peran
from core.kewajiban.atur import Apa, Ubahan
from core.kewajiban.laporan import IsiLaporan, StatusLaporan, Surat
from core.kewajiban.tepat import Kedudukan
from core.services import laporan, orang, pengingat, tautan_unit, undangan
from core.services.hitungan_kewajiban import compute_ikk
from core.services.kedudukan import standing
from storage.engine import reading
from storage.models import KewajibanRow
from tests.conftest import WIB, make_pelaku
from tests.core.kewajiban.hari import hari_kerja
from tests.kewajiban_uji import set_all
from tests.laporan_uji import BERKAS, KINI, Dunia, make_dunia

FEBRUARI = datetime(2027, 2, 3, 9, tzinfo=WIB)


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def as_of(dunia: Dunia, telegram_id: int) -> Pelaku:
    return orang.recognize(dunia.engine, telegram_id, nama="", now=KINI)


def end(dunia: Dunia, telegram_id: int, peran: Peran, unit: str) -> None:
    orang.end_role(dunia.engine, telegram_id, peran=peran, unit=unit, asal="uji", now=KINI)


def stands(dunia: Dunia, now: datetime = FEBRUARI) -> Kedudukan:
    with Session(dunia.engine) as session:
        row = session.get_one(KewajibanRow, dunia.owed("dinkes"))
        return standing(session, hari_kerja(), [row], now=now)[row.id or 0].kedudukan


def test_nobody_decides_on_a_report_of_a_unit_that_they_work_for_in_another_role(
    dunia: Dunia,
) -> None:
    make_pelaku(dunia.engine, Peran.OPERATOR_PD, "dinkes", telegram_id=3004)
    satu = dunia.send(dunia.dinkes)

    with pytest.raises(TidakBerhakError):
        laporan.accept(dunia.engine, None, as_of(dunia, 3004), satu.id, now=KINI)


def test_whoever_leads_the_city_may_decide_as_verifikator_all_the_same(dunia: Dunia) -> None:
    make_pelaku(dunia.engine, Peran.PEMBACA, "kota-bengkulu", telegram_id=3004)
    satu = dunia.send(dunia.dinkes)

    diterima = laporan.accept(dunia.engine, None, as_of(dunia, 3004), satu.id, now=KINI)
    assert diterima.status is StatusLaporan.DITERIMA


def test_whoever_went_to_another_unit_neither_sees_nor_withdraws_what_they_had_sent(
    dunia: Dunia,
) -> None:
    satu = dunia.send(dunia.dinkes)
    end(dunia, 3001, Peran.OPERATOR_PD, "dinkes")
    make_pelaku(dunia.engine, Peran.OPERATOR_PD, "dinsos", telegram_id=3001)

    for kerja in (
        partial(laporan.withdraw, dunia.engine, None, as_of(dunia, 3001), satu.id, now=KINI),
        partial(laporan.show, dunia.engine, as_of(dunia, 3001), satu.id),
    ):
        with pytest.raises(TidakBerhakError):
            kerja()


def test_withdrawing_what_took_the_place_of_somebody_else_s_leaves_theirs(dunia: Dunia) -> None:
    semula = dunia.send(dunia.dinkes)
    # A verifikator records one on the unit's behalf, and sees that it had been sent.
    lain = partial(laporan.send, dunia.engine, None, dunia.organisasi, dunia.owed("dinkes"))
    _, ketiga = (lain(IsiLaporan(), BERKAS, now=FEBRUARI) for _ in range(2))

    laporan.withdraw(dunia.engine, None, dunia.organisasi, ketiga.id, now=FEBRUARI)

    assert stands(dunia) is Kedudukan.TEPAT_WAKTU
    assert laporan.show(dunia.engine, dunia.dinkes, semula.id)[0].status is StatusLaporan.DIAJUKAN
    diterima = laporan.accept(dunia.engine, None, dunia.tapem, semula.id, now=FEBRUARI)
    assert diterima.status is StatusLaporan.DITERIMA


@pytest.mark.parametrize("on", [date(1, 1, 1), date(2026, 12, 31), date(2027, 1, 13)])
def test_a_letter_of_before_the_period_opened_or_of_the_future_is_refused(
    dunia: Dunia, on: date
) -> None:
    # It can be reported from 1 January 2027 on; it is 12 January.
    with pytest.raises(TanggalSuratError):
        laporan.send(
            dunia.engine,
            None,
            dunia.dinkes,
            dunia.owed("dinkes"),
            IsiLaporan(),
            (),
            surat=Surat("1", on),
            now=KINI,
        )


def test_a_report_that_was_taken_back_keeps_no_obligation_alive(dunia: Dunia) -> None:
    satu = dunia.send(dunia.dinkes)
    laporan.withdraw(dunia.engine, None, dunia.dinkes, satu.id, now=KINI)
    with Session(dunia.engine) as session:
        unit = session.get_one(KewajibanRow, dunia.owed("dinkes")).unit_id
    keluar = Ubahan(apa=Apa.UNIT, jenis="ikk_lppd", baru=False, unit_id=unit)
    set_all(dunia.engine, dunia.admin, [keluar], KINI)

    with reading(dunia.engine) as session:
        assert session.get_one(KewajibanRow, dunia.owed("dinkes")).batal
        hasil = compute_ikk(session, 2026, FEBRUARI)
    assert hasil is not None
    assert "Dinas Kesehatan" not in [satu.unit.nama for satu in hasil.unit]


def test_of_a_kind_that_is_off_nobody_is_reminded_though_something_came_back(dunia: Dunia) -> None:
    satu = dunia.send(dunia.dinkes)
    laporan.give_back(dunia.engine, None, dunia.tapem, satu.id, "salah", now=KINI)
    orang.mark_started(dunia.engine, dunia.dinkes, now=KINI)
    for jenis in ("ikk_lppd", "skm", "lkjip", "perjanjian_kinerja", "lppd"):
        mati = Ubahan(apa=Apa.AKTIF, jenis=jenis, baru=False)
        set_all(dunia.engine, dunia.admin, [mati], KINI)

    assert pengingat.remind(dunia.engine, now=datetime(2027, 1, 22, 8, tzinfo=WIB)) == 0


def test_who_asked_for_a_link_and_collects_no_more_gets_none(dunia: Dunia) -> None:
    milik = dunia.owed("dinsos")
    tautan_unit.ask(dunia.engine, None, dunia.tapem, milik, now=KINI)
    end(dunia, 3004, Peran.VERIFIKATOR, "bagian-tapem")

    with pytest.raises(TombolBasiError):
        tautan_unit.make(dunia.engine, None, dunia.admin, milik, dunia.tapem.orang_id, now=KINI)


def test_of_two_admins_one_makes_the_link_and_no_plh_s_is_given_away(dunia: Dunia) -> None:
    milik = dunia.owed("dinsos")
    kepala = undangan.create(
        dunia.engine,
        None,
        dunia.admin,
        peran=Peran.OPERATOR_PD,
        unit_id=_unit(dunia, milik),
        now=KINI,
    )
    lain = make_pelaku(dunia.engine, Peran.ADMIN, telegram_id=3018)

    semua = [
        tautan_unit.make(dunia.engine, None, satu, milik, dunia.tapem.orang_id, now=KINI)
        for satu in (dunia.admin, lain)
    ]

    assert {satu.id for satu in semua} == {kepala.id}
    undangan.revoke(dunia.engine, None, dunia.admin, kepala.id, now=KINI)
    sementara = undangan.create(
        dunia.engine,
        None,
        dunia.admin,
        peran=Peran.KABAG,
        unit_id=_unit(dunia, dunia.owed("bagian-pbj")),
        kapasitas=Kapasitas.PLH,
        akhir_on=date(2027, 1, 20),
        now=KINI,
    )
    pbj = dunia.owed("bagian-pbj")
    jadi = tautan_unit.make(dunia.engine, None, dunia.admin, pbj, dunia.tapem.orang_id, now=KINI)
    assert jadi.id != sementara.id


def _unit(dunia: Dunia, kewajiban_id: int) -> int:
    with Session(dunia.engine) as session:
        return session.get_one(KewajibanRow, kewajiban_id).unit_id
