"""Reminders: decided once, recorded with their reason, and only about what is still owed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from core.hak import Pelaku, Peran
from core.kewajiban.laporan import IsiLaporan
from core.services import keluar, laporan, orang, pengingat, tanggap
from core.services.contoh_tahun import open_contoh
from core.services.hari_kerja import load_calendar
from core.services.kabar import Pengingat
from storage import pengingat_repo
from storage.engine import reading, writing
from storage.models import (
    BundelRow,
    JenisKewajibanRow,
    KewajibanRow,
    PengingatRow,
    TundaRow,
    UnitRow,
)
from tests.conftest import NOW, make_pelaku
from tests.core.kewajiban.test_tepat import WIB
from tests.core.services.test_laporan import BERKAS
from tests.isian_uji import make_dunia


def pagi(bulan: int, hari: int, tahun: int = 2027, jam: int = 8) -> datetime:
    return datetime(tahun, bulan, hari, jam, tzinfo=WIB)


JUMAT = pagi(1, 22)
"""Nine days before IKK LPPD is due; H-7 of 31 January 2027 is Sunday the 24th, so this Friday."""


@dataclass(frozen=True)
class Dunia:
    """IKK LPPD of 2026 is owed by 27 units, of which two have joined."""

    engine: Engine
    dinkes: Pelaku
    kadis: Pelaku

    def owed(self, unit: str = "dinkes") -> int:
        with Session(self.engine) as session:
            statement = select(KewajibanRow.id).join(UnitRow).where(UnitRow.kode == unit)
            return session.exec(statement).first() or 0

    def remind(self, now: datetime) -> int:
        return pengingat.remind(self.engine, now=now)

    def sent(self, now: datetime) -> Iterator[tuple[int, Pengingat]]:
        """Yield what goes out now: to which person, and what it says."""
        for satu in keluar.list_due(self.engine, now=now):
            if keluar.claim(self.engine, satu, now=now):
                keluar.mark_sent(self.engine, satu, message_id=1, now=now)
                if isinstance(satu.isi, Pengingat):
                    yield satu.kepada, satu.isi

    def ledger(self, pelaku: Pelaku) -> list[tuple[str, str, str | None]]:
        with Session(self.engine) as session:
            rows = session.exec(
                select(PengingatRow)
                .where(PengingatRow.orang_id == pelaku.orang_id)
                .order_by(col(PengingatRow.id))
            )
            return [(row.kunci.partition(":")[2], row.nasib, row.sebab) for row in rows]


def activate(engine: Engine, kode: str, on: date) -> None:
    with writing(engine) as session:
        session.get_one(JenisKewajibanRow, kode).aktif_on = on


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    activate(contoh, "ikk_lppd", date(2026, 12, 1))
    satu = Dunia(
        contoh,
        dinkes=make_pelaku(contoh, Peran.OPERATOR_PD, "dinkes", telegram_id=3001),
        kadis=make_pelaku(contoh, Peran.KEPALA_PD, "dinkes", telegram_id=3002),
    )
    for pelaku in (satu.dinkes, satu.kadis):
        orang.mark_started(contoh, pelaku, now=NOW)
    # The obligations are there from the first tick of December on.
    satu.remind(pagi(12, 1, 2026))
    return satu


def test_whoever_reports_for_a_unit_is_reminded_once_on_the_day_of_a_rung(dunia: Dunia) -> None:
    assert dunia.remind(pagi(12, 30, 2026)) == 0
    # H-30 is 1 January, a holiday: the working day before is Thursday the 31st.
    assert dunia.remind(pagi(12, 31, 2026)) == 1
    assert dunia.remind(pagi(12, 31, 2026) + timedelta(hours=1)) == 0

    [(kepada, isi)] = dunia.sent(pagi(12, 31, 2026))
    assert kepada == 3001
    assert [(satu.pendek, satu.unit_nama, satu.tenggat_on) for satu in isi.semua] == [
        ("IKK LPPD", "Dinas Kesehatan", date(2027, 1, 31))
    ]
    assert dunia.ledger(dunia.dinkes) == [("h-30", "kirim", None)]


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 12, 31, 7, 29, 59, tzinfo=WIB),
        datetime(2026, 12, 31, 16, tzinfo=WIB),
        datetime(2027, 1, 1, 8, tzinfo=WIB),
        datetime(2027, 1, 22, 11, 30, tzinfo=WIB),
        datetime(2027, 1, 23, 9, tzinfo=WIB),
    ],
)
def test_nobody_is_written_to_outside_the_hours_of_the_office(dunia: Dunia, now: datetime) -> None:
    assert dunia.remind(now) == 0


def test_three_days_of_outage_are_made_up_for_once_with_the_newest_rung(dunia: Dunia) -> None:
    dunia.remind(JUMAT)
    list(dunia.sent(JUMAT))

    # Down from Monday the 25th to Wednesday: H-3 is Thursday the 28th.
    kamis = pagi(1, 28)
    assert dunia.remind(kamis) == 2

    assert dunia.ledger(dunia.dinkes) == [
        ("h-30", "digabung", "tertinggal"),
        ("h-14", "digabung", "tertinggal"),
        ("h-7", "kirim", None),
        ("h-3", "kirim", None),
    ]


def test_from_three_days_before_on_the_head_hears_too(dunia: Dunia) -> None:
    dunia.remind(JUMAT)
    assert {kepada for kepada, _ in dunia.sent(JUMAT)} == {3001}

    kamis = pagi(1, 28)
    dunia.remind(kamis)

    assert {kepada for kepada, _ in dunia.sent(kamis)} == {3001, 3002}


def test_the_head_hears_from_the_start_where_nobody_else_can_be_reached(dunia: Dunia) -> None:
    orang.mark_blocked(dunia.engine, 3001, now=NOW)

    dunia.remind(JUMAT)

    assert {kepada for kepada, _ in dunia.sent(JUMAT)} == {3002}
    assert dunia.ledger(dunia.dinkes) == [
        (kode, "dilewati", "tak_terjangkau") for kode in ("h-30", "h-14", "h-7")
    ]


def test_what_has_come_in_is_not_asked_for(dunia: Dunia) -> None:
    satu = laporan.send(
        dunia.engine, None, dunia.dinkes, dunia.owed(), IsiLaporan(), BERKAS, now=pagi(1, 20)
    )
    assert dunia.remind(JUMAT) == 0

    kolektor = make_pelaku(dunia.engine, Peran.VERIFIKATOR, "bagian-tapem", telegram_id=3009)
    laporan.give_back(dunia.engine, None, kolektor, satu.id, "kurang", now=pagi(1, 21))
    assert dunia.remind(JUMAT) == 1
    [(_, isi)] = dunia.sent(JUMAT)
    # Three working days after the 21st are over before the deadline.
    assert [satu.perbaikan_on for satu in isi.semua] == [date(2027, 1, 31)]


def test_what_came_back_is_said_again_though_it_was_put_off(dunia: Dunia) -> None:
    dunia.remind(JUMAT)
    [(_, isi)] = dunia.sent(JUMAT)
    nomor, nanti = isi.bundel_id, date(2027, 1, 28)
    tanggap.put_off(dunia.engine, None, dunia.dinkes, nomor, [dunia.owed()], nanti, now=JUMAT)
    satu = laporan.send(
        dunia.engine, None, dunia.dinkes, dunia.owed(), IsiLaporan(), BERKAS, now=JUMAT
    )
    kolektor = make_pelaku(dunia.engine, Peran.VERIFIKATOR, "bagian-tapem", telegram_id=3009)
    laporan.give_back(dunia.engine, None, kolektor, satu.id, "kurang", now=JUMAT)

    with reading(dunia.engine) as session:
        assert pengingat_repo.list_put_off(session) == {}


def test_a_report_between_the_tick_and_the_sending_stops_the_message(dunia: Dunia) -> None:
    assert dunia.remind(JUMAT) == 1
    laporan.send(dunia.engine, None, dunia.dinkes, dunia.owed(), IsiLaporan(), BERKAS, now=JUMAT)

    assert list(dunia.sent(JUMAT)) == []
    assert dunia.ledger(dunia.dinkes)[-1] == ("h-7", "dilewati", "sudah_masuk")


def test_setda_owes_its_own_lkjip_and_whoever_is_its_operator_is_reminded(contoh: Engine) -> None:
    activate(contoh, "lkjip", date(2027, 1, 1))
    setda = make_pelaku(contoh, Peran.OPERATOR_PD, "setda", telegram_id=3003)
    orang.mark_started(contoh, setda, now=NOW)
    # Due on Sunday, 28 February: H-7 is Sunday the 21st, so Friday the 19th.
    saat = pagi(2, 19)
    pengingat.remind(contoh, now=saat)
    dunia = Dunia(contoh, setda, setda)

    [(_, isi)] = dunia.sent(saat)

    [satu] = isi.semua
    assert (satu.pendek, satu.unit_nama) == ("LKjIP PD", "Sekretariat Daerah Kota Bengkulu")
    laporan.send(contoh, None, setda, satu.kewajiban_id, IsiLaporan(), BERKAS, now=saat)
    assert pengingat.remind(contoh, now=pagi(2, 25)) == 0


def test_an_exempt_unit_and_a_kind_that_is_switched_off_are_left_alone(dunia: Dunia) -> None:
    with writing(dunia.engine) as session:
        session.get_one(KewajibanRow, dunia.owed()).dibebaskan_alasan = "baru dibentuk"
    assert dunia.remind(JUMAT) == 0

    with writing(dunia.engine) as session:
        session.get_one(KewajibanRow, dunia.owed()).dibebaskan_alasan = None
        session.get_one(JenisKewajibanRow, "ikk_lppd").aktif_on = None
    assert dunia.remind(JUMAT) == 0


def test_an_extension_moves_the_ladder(dunia: Dunia) -> None:
    dunia.remind(JUMAT)
    list(dunia.sent(JUMAT))
    with writing(dunia.engine) as session:
        milik = session.get_one(KewajibanRow, dunia.owed())
        milik.diperpanjang_on, milik.mulai_on = date(2027, 2, 12), date(2027, 1, 25)

    assert dunia.remind(pagi(1, 28)) == 0
    # H-14 of Friday, 12 February.
    assert dunia.remind(pagi(1, 29)) == 1
    [(_, isi)] = dunia.sent(pagi(1, 29))
    assert [(s.tenggat_on, s.diperpanjang) for s in isi.semua] == [(date(2027, 2, 12), True)]


def test_what_somebody_put_off_comes_on_the_day_they_named(dunia: Dunia) -> None:
    with writing(dunia.engine) as session:
        session.add(
            TundaRow(
                kewajiban_id=dunia.owed(),
                orang_id=dunia.dinkes.orang_id,
                sampai_on=date(2027, 1, 25),
                dibuat_at=JUMAT,
            )
        )
    assert dunia.remind(JUMAT) == 0
    assert dunia.remind(pagi(1, 25)) == 1


def test_figures_that_are_owed_are_in_the_same_message(contoh: Engine) -> None:
    isian = make_dunia(contoh)
    open_contoh(contoh, isian.admin, 2026, now=NOW)
    for kode in ("kinerja", "anggaran"):
        activate(contoh, kode, date(2027, 1, 1))
    orang.mark_started(contoh, isian.kabag_tapem, now=NOW)

    # The 1st is a holiday: the year's last figures are first asked for on Monday the 4th.
    buka = pagi(1, 4)
    assert pengingat.remind(contoh, now=buka) == 1

    dunia = Dunia(contoh, isian.kabag_tapem, isian.kabag_tapem)
    [(kepada, isi)] = dunia.sent(buka)
    assert kepada == 2001
    assert [(s.pendek, s.periode.kode, s.tenggat_on, s.isian) for s in isi.semua] == [
        ("Anggaran", "b12", date(2027, 1, 5), True),
        ("Kinerja", "tw4", date(2027, 1, 10), True),
        ("Kinerja", "tahun", date(2027, 1, 10), True),
    ]
    assert {satu.unit_nama for satu in isi.semua} == {"Bagian Tata Pemerintahan"}


def test_two_processes_that_tick_at_once_make_one_message(dunia: Dunia) -> None:
    kalender = load_calendar(dunia.engine)
    tinjauan = pengingat.preview(dunia.engine, kalender, now=JUMAT)

    assert [pengingat.carry_out(dunia.engine, tinjauan, now=JUMAT) for _ in range(2)] == [1, 0]

    with Session(dunia.engine) as session:
        assert len(session.exec(select(BundelRow)).all()) == 1


def test_looking_ahead_writes_nothing(dunia: Dunia) -> None:
    kalender = load_calendar(dunia.engine)
    tinjauan = pengingat.preview(dunia.engine, kalender, now=JUMAT)

    assert [(satu.orang_id, satu.bicara) for satu in tinjauan.rencana] == [
        (dunia.dinkes.orang_id, True)
    ]
    assert dunia.ledger(dunia.dinkes) == []
    assert list(keluar.list_due(dunia.engine, now=datetime(2030, 1, 1, tzinfo=UTC))) == []


def test_what_somebody_had_put_off_is_accounted_for_once_it_is_in(dunia: Dunia) -> None:
    dunia.remind(pagi(1, 29))
    list(dunia.sent(pagi(1, 29)))
    with writing(dunia.engine) as session:
        session.add(
            TundaRow(
                kewajiban_id=dunia.owed(),
                orang_id=dunia.dinkes.orang_id,
                sampai_on=date(2027, 2, 4),
                dibuat_at=pagi(1, 29),
            )
        )
    # L+2 of Sunday the 31st is Tuesday: past the deadline the head hears of it all the same.
    dunia.remind(pagi(2, 2))
    assert dunia.ledger(dunia.kadis)[-1] == ("l+2", "kirim", None)
    laporan.send(
        dunia.engine, None, dunia.kadis, dunia.owed(), IsiLaporan(), BERKAS, now=pagi(2, 2)
    )

    assert dunia.remind(pagi(2, 3)) == 0

    assert ("l+2", "dilewati", "sudah_masuk") in dunia.ledger(dunia.dinkes)
    semula = dunia.ledger(dunia.dinkes)
    dunia.remind(pagi(2, 3, jam=9))
    assert dunia.ledger(dunia.dinkes) == semula
