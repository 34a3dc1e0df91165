"""The weekly recap: once to each who gets it, in the hours of the office, as it stood then."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.render import polos
from bot.umum.keluar import jawaban
from core.errors import TidakBerhakError
from core.hak import Pelaku, Peran
from core.hari_khusus import JenisKhusus, Tambah
from core.kewajiban.laporan import IsiLaporan
from core.langganan import Langganan
from core.rekap import Rekap
from core.services import hari_kerja, keluar, kewajiban, langganan, laporan, orang, rekap
from core.services.hari_kerja import load_calendar
from core.services.kabar import RekapPekan
from storage.engine import writing
from storage.models import KewajibanRow, UnitRow
from tests.conftest import NOW, WIB, make_pelaku
from tests.core.services.test_laporan import BERKAS
from tests.core.services.test_pengingat import activate

SENIN = datetime(2027, 1, 25, 7, 30, tzinfo=WIB)
"""IKK LPPD of 2026 is due on Sunday the 31st."""


@dataclass(frozen=True)
class Dunia:
    engine: Engine
    sekda: Pelaku
    dinkes: Pelaku

    def due(self, now: datetime) -> int:
        return rekap.owe_due(self.engine, now=now)

    def sent(self, now: datetime) -> list[tuple[int, Rekap]]:
        """Return what goes out now: to which account, and what it says."""
        hasil = []
        for satu in keluar.list_due(self.engine, now=now):
            if keluar.claim(self.engine, satu, now=now):
                keluar.mark_sent(self.engine, satu, message_id=1, now=now)
                if isinstance(satu.isi, RekapPekan):
                    hasil.append((satu.kepada, satu.isi.rekap))
        return hasil


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    activate(contoh, "ikk_lppd", date(2026, 12, 1))
    with writing(contoh) as session:
        kalender = load_calendar(contoh)
        kewajiban.bring_up_to_date(session, kalender, on=date(2026, 12, 1))
    satu = Dunia(
        contoh,
        sekda=make_pelaku(contoh, Peran.PIMPINAN, "setda", telegram_id=3001),
        dinkes=make_pelaku(contoh, Peran.OPERATOR_PD, "dinkes", telegram_id=3002),
    )
    for pelaku in (satu.sekda, satu.dinkes):
        orang.mark_started(contoh, pelaku, now=NOW)
    return satu


def send_report(dunia: Dunia, now: datetime) -> None:
    with Session(dunia.engine) as session:
        statement = select(KewajibanRow.id).join(UnitRow).where(UnitRow.kode == "dinkes")
        milik = session.exec(statement).one()
    assert milik is not None
    laporan.send(
        dunia.engine,
        None,
        dunia.dinkes,
        milik,
        IsiLaporan(ikk_terisi=38, ikk_jumlah=40),
        BERKAS,
        now=now,
    )


def test_pimpinan_hear_on_monday_what_is_due_this_week_and_what_is_in(dunia: Dunia) -> None:
    send_report(dunia, SENIN - timedelta(days=3))
    assert dunia.due(SENIN) == 1
    assert dunia.due(SENIN + timedelta(minutes=5)) == 0

    [(kepada, isi)] = dunia.sent(SENIN)

    assert kepada == 3001
    [ikk] = isi.kini.jatuh
    assert (ikk.pendek, ikk.tenggat_on) == ("IKK LPPD", date(2027, 1, 31))
    assert (ikk.masuk, ikk.belum, ikk.dari) == (1, 26, 27)
    assert isi.kini.lewat == ()
    # Of 2024, the last year that has data: the document's own 82,32%, and 9 of 10 indikator.
    assert isi.kini.capaian is not None
    assert (isi.kini.capaian.tahun, isi.kini.capaian.n, isi.kini.capaian.dari) == (2024, 9, 10)
    assert isi.kini.serapan is not None
    assert isi.kini.serapan.realisasi_rp == Decimal(47_264_962_831)
    assert isi.dulu is None


@pytest.mark.parametrize(
    "now",
    [
        SENIN - timedelta(seconds=1),
        # It was not there on Monday, and by night nobody is written to.
        SENIN.replace(hour=16),
        SENIN + timedelta(days=5),
    ],
)
def test_nobody_hears_before_the_hour_or_outside_the_office(dunia: Dunia, now: datetime) -> None:
    langganan.choose(
        dunia.engine, dunia.sekda, Langganan.REKAP, jam=time(7, 30), aktif=False, now=NOW
    )
    langganan.choose(
        dunia.engine, dunia.sekda, Langganan.REKAP, aktif=True, now=SENIN - timedelta(days=6)
    )
    assert dunia.due(now) == 0


def test_a_monday_off_moves_it_to_the_next_working_day(dunia: Dunia) -> None:
    admin = make_pelaku(dunia.engine, Peran.ADMIN, telegram_id=3009)
    libur = Tambah(date(2027, 2, 1), JenisKhusus.SETEMPAT, "HUT kota")
    hari_kerja.change_day(dunia.engine, None, admin, libur, now=NOW)
    dunia.due(SENIN)

    assert dunia.due(datetime(2027, 2, 1, 8, tzinfo=WIB)) == 0
    assert dunia.due(datetime(2027, 2, 2, 7, 29, 59, tzinfo=WIB)) == 0
    assert dunia.due(datetime(2027, 2, 2, 7, 30, tzinfo=WIB)) == 1
    assert dunia.due(datetime(2027, 2, 3, 7, 30, tzinfo=WIB)) == 0


def test_in_ramadan_it_waits_for_the_hours_of_ramadan(dunia: Dunia) -> None:
    # Monday, 15 February 2027.
    puasa = datetime(2027, 2, 15, 8, tzinfo=WIB)
    assert dunia.due(puasa - timedelta(seconds=1)) == 0
    assert dunia.due(puasa) == 1


def test_a_day_that_the_bot_was_down_is_made_up_for_once(dunia: Dunia) -> None:
    assert dunia.due(SENIN + timedelta(days=2)) == 1
    assert dunia.due(SENIN + timedelta(days=3)) == 0
    assert dunia.due(SENIN + timedelta(days=7)) == 1


def test_it_is_compared_with_that_of_the_week_before(dunia: Dunia) -> None:
    dunia.due(SENIN)
    assert len(dunia.sent(SENIN)) == 1
    depan = SENIN + timedelta(days=7)
    dunia.due(depan)

    [(_, isi)] = dunia.sent(depan)

    assert isi.dulu is not None
    assert isi.dulu.pada_at == SENIN
    assert isi.capaian_naik == 0
    # IKK LPPD was due yesterday, and nobody has sent it.
    [ikk] = isi.kini.lewat
    assert (ikk.masuk, ikk.belum) == (0, 27)
    assert polos(jawaban(RekapPekan(isi)).html) == (
        "Rekap pekan 1 sampai 7 Februari 2027\n\n"
        "Pekan ini tidak ada yang jatuh tempo.\n\n"
        "Tenggat sebelumnya, belum lengkap\n"
        "• IKK LPPD tahun 2026: 0 dari 27 sudah masuk, tenggat 31 Januari 2027\n\n"
        "Capaian 2024: rata-rata 96,23% (tetap), 9 dari 10 indikator\n\n"
        "Serapan 2024: 82,32% (tetap), Rp47.264.962.831 dari pagu perubahan Rp57.413.866.249\n\n"
        "Keadaan 1 Februari 2027 07.30 WIB; perubahan sejak rekap 25 Januari 2027."
    )


def test_whoever_pauses_or_switches_it_off_hears_nothing(dunia: Dunia) -> None:
    langganan.pause(dunia.engine, dunia.sekda, date(2027, 1, 26), now=SENIN - timedelta(days=1))
    assert dunia.due(SENIN) == 0
    # The pause is over on its day, and Monday's is still this week's.
    assert dunia.due(SENIN + timedelta(days=1)) == 1
    langganan.choose(
        dunia.engine, dunia.sekda, Langganan.REKAP, aktif=False, now=SENIN + timedelta(days=2)
    )
    assert dunia.due(SENIN + timedelta(days=7)) == 0


def test_whoever_sees_the_board_may_have_it_on_another_day_and_others_may_not(
    dunia: Dunia,
) -> None:
    admin = make_pelaku(dunia.engine, Peran.ADMIN, telegram_id=3009)
    orang.mark_started(dunia.engine, admin, now=NOW)
    langganan.choose(
        dunia.engine, admin, Langganan.REKAP, aktif=True, hari={2}, jam=time(9), now=SENIN
    )
    dunia.due(SENIN)
    assert {kepada for kepada, _ in dunia.sent(SENIN)} == {3001}
    rabu = SENIN + timedelta(days=2)
    assert dunia.due(rabu) == 0
    assert dunia.due(rabu.replace(hour=9, minute=0)) == 1
    with pytest.raises(TidakBerhakError):
        rekap.show_rekap(dunia.engine, dunia.dinkes, now=SENIN)


def test_nothing_reaches_whoever_lost_the_role_before_it_left(dunia: Dunia) -> None:
    dunia.due(SENIN)
    orang.end_role(dunia.engine, 3001, peran=Peran.PIMPINAN, unit="setda", asal="uji", now=SENIN)
    assert dunia.sent(SENIN) == []


def test_whoever_had_blocked_the_bot_gets_the_newest_recap_alone_and_in_the_hours(
    dunia: Dunia,
) -> None:
    lalu = SENIN - timedelta(weeks=1)
    orang.mark_blocked(dunia.engine, 3001, now=lalu)
    for senin in (lalu, SENIN):
        assert dunia.due(senin) == 1
        assert dunia.sent(senin) == []

    orang.mark_blocked(dunia.engine, 3001, now=None)
    assert dunia.sent(SENIN.replace(hour=20)) == []

    [(kepada, isi)] = dunia.sent(SENIN + timedelta(days=1))
    assert (kepada, isi.kini.pada_at) == (3001, SENIN)
