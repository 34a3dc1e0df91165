"""The list that somebody has chosen to get in the morning, and the pause."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.render import polos
from core.baca_isian import Angka
from core.hak import Pelaku, Peran
from core.hari_khusus import JenisKhusus, Tambah
from core.isian import JenisObjek, Objek
from core.kewajiban.ingatan import Nasib
from core.langganan import Langganan
from core.periode import Periode
from core.services import hari_kerja, langganan, orang, pengingat, pengisian
from core.services.contoh_tahun import open_contoh
from core.services.hari_kerja import load_calendar
from core.usul import Usul
from storage.models import IndikatorRow
from tests.bot.isi.layar import tombol
from tests.bot.pengingat.orang_tenggat import H7, Dunia, make_dunia, pagi
from tests.cetakan import once
from tests.conftest import NOW, make_pelaku
from tests.kewajiban_uji import activate
from tests.orang_uji import unit_id
from tests.pengingat_uji import ledger

SENIN = pagi(1, 18)
"""No rung of IKK LPPD is on this day: H-14 was on Friday the 15th, H-7 is on the 22nd."""
RABU = pagi(1, 6)
"""No rung is on this day: the 5th is Isra Mikraj, so its own was on Monday the 4th."""


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def choose(dunia: Dunia, pelaku: Pelaku, jam: time = time(8)) -> None:
    langganan.choose(dunia.engine, pelaku, Langganan.PAGI, aktif=True, jam=jam, now=NOW)


def told(dunia: Dunia, pelaku: Pelaku, now: datetime) -> list[str]:
    return [isi.html for satu, isi in dunia.remind(now) if satu.kepada == pelaku.telegram_id]


def test_it_says_what_is_owed_on_a_day_without_a_rung(dunia: Dunia) -> None:
    assert told(dunia, dunia.operator, pagi(1, 15)) != []
    assert told(dunia, dunia.operator, SENIN) == []
    choose(dunia, dunia.operator)

    [html] = told(dunia, dunia.operator, SENIN + timedelta(minutes=1))

    assert "IKK LPPD" in html
    assert told(dunia, dunia.operator, SENIN + timedelta(minutes=2)) == []
    # And again tomorrow: as a message of its own, since nobody looks for what makes no sound.
    besok = SENIN + timedelta(days=1)
    [(satu, _)] = [s for s in dunia.remind(besok) if s[0].kepada == 3001]
    assert satu.ubah is None


@pytest.mark.parametrize(("menit", "banyak"), [(-1, 0), (0, 1), (1, 1)])
def test_a_rung_of_the_day_waits_for_the_hour_of_the_list(
    dunia: Dunia, menit: int, banyak: int
) -> None:
    told(dunia, dunia.operator, pagi(1, 15))
    choose(dunia, dunia.operator, time(10))
    saat = H7.replace(hour=10) + timedelta(minutes=menit)

    assert len(told(dunia, dunia.operator, saat)) == banyak

    if banyak:
        assert ledger(dunia.engine)[-2:] == [
            ("h-7", Nasib.DIGABUNG, "bersamaan"),
            ("p20270122", Nasib.KIRIM, None),
        ]


def test_what_is_in_stands_in_no_list(dunia: Dunia) -> None:
    choose(dunia, dunia.operator)
    dunia.report(SENIN - timedelta(days=1))
    assert told(dunia, dunia.operator, SENIN) == []


def test_a_head_who_wants_the_list_gets_it_before_it_is_urgent(dunia: Dunia) -> None:
    assert told(dunia, dunia.kadis, SENIN) == []
    choose(dunia, dunia.kadis)
    assert len(told(dunia, dunia.kadis, SENIN + timedelta(minutes=5))) == 1


def test_on_other_days_the_ladder_speaks(dunia: Dunia) -> None:
    langganan.choose(
        dunia.engine, dunia.operator, Langganan.PAGI, aktif=True, hari={0}, jam=time(8), now=NOW
    )
    told(dunia, dunia.operator, SENIN)
    assert told(dunia, dunia.operator, pagi(1, 19)) == []
    assert len(told(dunia, dunia.operator, H7)) == 1


def test_a_list_of_a_day_off_is_not_made_up_for(dunia: Dunia) -> None:
    langganan.choose(
        dunia.engine, dunia.operator, Langganan.PAGI, aktif=True, hari={0}, jam=time(8), now=NOW
    )
    libur = Tambah(SENIN.date(), JenisKhusus.SETEMPAT, "HUT kota")
    hari_kerja.change_day(dunia.engine, None, dunia.admin, libur, now=NOW)
    told(dunia, dunia.operator, pagi(1, 15))

    assert told(dunia, dunia.operator, SENIN) == []
    assert told(dunia, dunia.operator, SENIN + timedelta(days=1)) == []
    assert len(told(dunia, dunia.operator, pagi(1, 25))) == 1


def test_whoever_has_paused_hears_nothing_and_the_ledger_says_why(dunia: Dunia) -> None:
    choose(dunia, dunia.operator)
    langganan.pause(dunia.engine, dunia.operator, date(2027, 1, 23), now=pagi(1, 10))

    assert told(dunia, dunia.operator, SENIN) == []
    assert told(dunia, dunia.operator, H7) == []

    assert ledger(dunia.engine)[-1] == ("h-7", Nasib.DILEWATI, "dijeda")
    # From the day on which it ends, the list comes again.
    assert len(told(dunia, dunia.operator, pagi(1, 25))) == 1


def test_the_rehearsal_says_that_a_rung_stands_in_the_list_later(dunia: Dunia) -> None:
    choose(dunia, dunia.operator, time(10))
    tinjauan = pengingat.preview(dunia.engine, load_calendar(dunia.engine), now=H7)
    sebab = {s for r in tinjauan.rencana for *_, s in r.menunggu}
    assert sebab == {"daftar_pagi"}


@pytest.fixture
def bagian(dunia: Dunia) -> Dunia:
    """The Bagian of Setda owe the last figures of 2026, and that of PBJ its IKK LPPD as well."""

    def make() -> None:
        open_contoh(dunia.engine, dunia.admin, 2026, now=NOW)
        activate(dunia.engine, "kinerja", "anggaran", on=date(2027, 1, 1))

    once(dunia.engine, "bagian", make)
    return dunia


def read(dunia: Dunia, pelaku: Pelaku, now: datetime) -> list[str]:
    return [polos(html) for html in told(dunia, pelaku, now)]


def test_a_kabag_reads_all_figures_that_the_bagian_owes_each_morning(bagian: Dunia) -> None:
    told(bagian, bagian.kabag, pagi(1, 4))
    assert told(bagian, bagian.kabag, RABU) == []
    choose(bagian, bagian.kabag)

    [html] = read(bagian, bagian.kabag, RABU + timedelta(minutes=1))

    assert html == (
        "Bapak/Ibu, yang masih kami tunggu:\n\n"
        "• Anggaran s.d. Desember 2026, Bagian Tata Pemerintahan\n"
        "  Tenggat Selasa, 5 Januari 2027; belum kami terima\n\n"
        "• Kinerja TW IV 2026, Bagian Tata Pemerintahan\n"
        "  Tenggat Minggu, 10 Januari 2027, 4 hari lagi\n\n"
        "• Kinerja tahun 2026, Bagian Tata Pemerintahan\n"
        "  Tenggat Minggu, 10 Januari 2027, 4 hari lagi\n\n"
        "Dihitung per Rabu, 6 Januari 2027.\n"
        "Semua yang masih ditunggu: /tenggat"
    )


def test_figures_are_posted_and_reports_are_sent_from_the_same_list(bagian: Dunia) -> None:
    pbj = make_pelaku(bagian.engine, Peran.KABAG, "bagian-pbj", telegram_id=3010)
    orang.mark_started(bagian.engine, pbj, now=NOW)
    for pelaku in (bagian.kabag, pbj):
        choose(bagian, pelaku)

    semua = {satu.kepada: isi for satu, isi in bagian.remind(RABU)}

    lapor = "• IKK LPPD tahun 2026, Bagian Pengadaan Barang / Jasa\n"
    assert lapor in polos(semua[pbj.telegram_id].html)
    assert "• Anggaran s.d. Desember 2026, Bagian Peng" in polos(semua[pbj.telegram_id].html)
    assert list(tombol(semua[pbj.telegram_id])) == [
        *("Kirim sekarang", "Buka /tugas", "Ingatkan lagi", "Ada kendala", "Sudah lewat surat")
    ]
    assert list(tombol(semua[bagian.kabag.telegram_id])) == [
        *("Buka /tugas", "Ingatkan lagi", "Ada kendala")
    ]


def test_figures_that_were_submitted_stand_in_the_list_no_more(bagian: Dunia) -> None:
    choose(bagian, bagian.kabag)
    tahunan = "• Kinerja tahun 2026, Bagian Tata Pemerintahan"
    [html] = read(bagian, bagian.kabag, RABU)
    assert tahunan in html

    # Of the indikator of a year Bagian Tata Pemerintahan posts one: IKU-4.
    with Session(bagian.engine) as session:
        iku4 = session.exec(select(IndikatorRow.id).where(IndikatorRow.kode == "IKU-4")).one()
    usul = Usul(
        objek=Objek(JenisObjek.INDIKATOR, iku4 or 0),
        periode=Periode(2026, "tahun"),
        unit_id=unit_id(bagian.engine, "bagian-tapem"),
        angka=Angka("100", Decimal(100)),
    )
    pengisian.save(bagian.engine, None, bagian.kabag, usul, ajukan=True, now=RABU)

    [html] = read(bagian, bagian.kabag, pagi(1, 7))
    assert tahunan not in html
    assert "• Kinerja TW IV 2026, Bagian Tata Pemerintahan" in html
