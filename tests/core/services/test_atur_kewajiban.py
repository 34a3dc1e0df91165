"""What an admin sets of obligations holds at once, is traced, and fires no old reminder."""

import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from core.errors import TidakBerhakError, TombolBasiError
from core.galat_atur import (
    DibebaskanError,
    MenurutJadwalError,
    PengaturanBerubahError,
    SudahMelaporError,
    TanggalDiLuarError,
)
from core.hak import Pelaku, Peran
from core.kewajiban.atur import Akibat, Apa, Kecuali, Rencana, Ubahan
from core.kewajiban.laporan import IsiLaporan
from core.kewajiban.tepat import Kedudukan
from core.periode import Periode
from core.services import atur_kewajiban as layanan
from core.services import keluar, laporan, orang, pengingat, sejarah
from core.services import lihat_kewajiban as lihat
from core.services.hari_kerja import load_calendar
from core.services.kedudukan import standing
from core.services.perbuatan import Asal
from storage.engine import reading
from storage.models import KewajibanRow, PengingatRow, SejarahRow
from tests.cetakan import once
from tests.conftest import NOW, make_pelaku
from tests.core.services.test_laporan import BERKAS
from tests.core.services.test_pengingat import pagi
from tests.isian_uji import make_dunia
from tests.orang_uji import unit_id

TAHUN = Periode(2026, "tahun")
DESEMBER = pagi(12, 1, 2026)
JUMAT = pagi(1, 22)
"""H-7 of Sunday, 31 January 2027, comes on this Friday."""


@dataclass
class Kantor:
    """An admin, and an operator of Dinas Kesehatan who can be reached."""

    engine: Engine
    admin: Pelaku
    dinkes: Pelaku
    now: datetime = DESEMBER
    terakhir: Akibat = field(default_factory=Akibat)

    def plan(self, *semua: Ubahan) -> Rencana:
        return layanan.preview(self.engine, self.admin, semua, now=self.now)

    def do(self, *semua: Ubahan) -> Akibat:
        rencana = self.plan(*semua)
        layanan.change(self.engine, None, self.admin, semua, rencana.sidik, now=self.now)
        return rencana.akibat

    def set(self, apa: Apa, baru: Any, jenis: str = "ikk_lppd", **lain: Any) -> Akibat:  # noqa: ANN401
        return self.do(self.make(apa, baru, jenis, **lain))

    def make(self, apa: Apa, baru: Any, jenis: str = "ikk_lppd", **lain: Any) -> Ubahan:  # noqa: ANN401
        unit = lain.pop("unit", None)
        nomor = unit_id(self.engine, unit) if unit else None
        return Ubahan(apa=apa, jenis=jenis, baru=baru, unit_id=nomor, **lain)

    def owed(self, unit: str = "dinkes", jenis: str = "ikk_lppd") -> Kecuali:
        nomor = unit_id(self.engine, unit)
        semua = lihat.list_owed(self.engine, self.admin, jenis, now=self.now)
        return next(satu for satu in semua if satu.unit_id == nomor)

    def remind(self, now: datetime) -> bool:
        """Run a tick and let what it owes leave; tell whether anybody is written to."""
        ada = pengingat.remind(self.engine, now=now) > 0
        for satu in keluar.list_due(self.engine, now=now):
            if keluar.claim(self.engine, satu, now=now):
                keluar.mark_sent(self.engine, satu, message_id=satu.id, now=now)
        return ada

    def days(self, dari: date, sampai: date) -> list[date]:
        """Return the days on which the operator hears of it."""
        hari = [dari + timedelta(days=n) for n in range((sampai - dari).days + 1)]
        return [on for on in hari if self.remind(pagi(on.month, on.day, on.year))]

    def rungs(self) -> list[str]:
        with Session(self.engine) as session:
            rows = session.exec(select(PengingatRow).order_by(col(PengingatRow.id)))
            return [row.kunci for row in rows]

    def standing(self, unit: str, now: datetime) -> tuple[Kedudukan, Kedudukan]:
        with reading(self.engine) as session:
            row = session.get_one(KewajibanRow, self.owed(unit).id)
            satu = standing(session, load_calendar(self.engine), [row], now=now)[row.id or 0]
        return satu.kedudukan, satu.menurut_asal


@pytest.fixture
def kantor(contoh: Engine, admin: Pelaku) -> Kantor:
    dinkes = make_pelaku(contoh, Peran.OPERATOR_PD, "dinkes", telegram_id=3001)
    orang.mark_started(contoh, dinkes, now=NOW)
    return Kantor(contoh, admin, dinkes)


@pytest.fixture
def aktif(kantor: Kantor) -> Kantor:
    """IKK LPPD is due from 27 units on 31 January 2027."""
    once(kantor.engine, "kantor", lambda: kantor.set(Apa.AKTIF, baru=True))
    return kantor


def test_of_a_fresh_sample_no_kind_is_active(kantor: Kantor) -> None:
    semua = lihat.show_kinds(kantor.engine, kantor.admin, now=kantor.now)

    assert [satu.jenis.kode for satu in semua] == [
        *("ikk_lppd", "skm", "kinerja", "anggaran", "lkjip", "perjanjian_kinerja", "lppd"),
    ]
    assert all(satu.jenis.aktif_on is None for satu in semua)
    assert lihat.list_all_owed(kantor.engine, kantor.admin, now=kantor.now) == []
    # But when it would be due, and from how many, is there already.
    assert semua[0].berikut is not None
    assert (semua[0].berikut.tenggat_on, semua[0].berikut.banyak) == (date(2027, 1, 31), 27)
    assert semua[0].pengumpul == ("Bagian Tata Pemerintahan",)


def test_trying_changes_nothing(kantor: Kantor) -> None:
    rencana = kantor.plan(kantor.make(Apa.AKTIF, baru=True))

    assert rencana.akibat.baru == 27
    assert [(satu.lama, satu.baru) for satu in rencana.perubahan] == [(False, True)]
    assert lihat.list_all_owed(kantor.engine, kantor.admin, now=kantor.now) == []
    with Session(kantor.engine) as session:
        assert session.exec(select(KewajibanRow)).all() == []
        jenis = set(session.exec(select(SejarahRow.jenis)))
    assert "kewajiban_diatur" not in jenis


def test_activation_in_the_middle_of_a_ladder_begins_with_todays_rung(kantor: Kantor) -> None:
    kantor.now = JUMAT

    akibat = kantor.set(Apa.AKTIF, baru=True)

    assert akibat.terlewati == ("h-30", "h-14")
    # H-1 and the day itself fall together on Friday the 29th.
    assert [(satu.on.day, satu.kode, satu.banyak) for satu in akibat.berikut] == [
        *((22, "h-7", 27), (28, "h-3", 27), (29, "h", 27)),
    ]
    assert kantor.days(date(2027, 1, 22), date(2027, 1, 31)) == [
        date(2027, 1, satu) for satu in (22, 28, 29)
    ]
    assert "20270131:h-14" not in kantor.rungs()


@pytest.mark.parametrize(("hari", "dengar"), [(21, [22]), (22, [22]), (23, [])])
def test_a_rung_on_the_day_of_activation_fires_and_one_a_day_older_never_does(
    kantor: Kantor, hari: int, dengar: list[int]
) -> None:
    kantor.now = pagi(1, hari)
    kantor.set(Apa.AKTIF, baru=True)

    semua = kantor.days(date(2027, 1, hari), date(2027, 1, 27))

    assert [on.day for on in semua] == dengar


def test_switching_off_and_on_again_never_makes_up_for_what_lay_between(aktif: Kantor) -> None:
    aktif.now = pagi(1, 4)
    assert aktif.set(Apa.AKTIF, baru=False).batal == 27
    assert aktif.days(date(2027, 1, 5), date(2027, 1, 19)) == []
    aktif.now = pagi(1, 20)

    akibat = aktif.set(Apa.AKTIF, baru=True)

    assert akibat.baru == 27
    assert aktif.days(date(2027, 1, 20), date(2027, 1, 28)) == [JUMAT.date(), date(2027, 1, 28)]


def test_a_new_rule_moves_what_is_ahead_and_its_rungs(aktif: Kantor) -> None:
    aktif.now = pagi(1, 20)

    akibat = aktif.set(Apa.ATURAN, ["akhir", 1, 28])

    assert (akibat.pindah, akibat.tetap, akibat.baru, akibat.batal) == (27, 0, 0, 0)
    assert aktif.owed().tenggat_on == date(2027, 2, 28)
    # H-30 of 28 February is 29 January, H-14 is Sunday the 14th.
    assert aktif.days(date(2027, 1, 20), date(2027, 2, 12)) == [
        date(2027, 1, 29),
        date(2027, 2, 12),
    ]
    # Whoever sets a rule has confirmed it.
    jenis = lihat.show_kind(aktif.engine, aktif.admin, "ikk_lppd", now=aktif.now).jenis
    assert not jenis.contoh


def test_a_new_rule_that_is_sooner_fires_no_rung_that_lies_before_today(aktif: Kantor) -> None:
    aktif.now = pagi(1, 5)

    aktif.set(Apa.ATURAN, ["akhir", 0, 15])

    # H-14 of 15 January was New Year's Day; H-7 is Friday the 8th.
    assert aktif.days(date(2027, 1, 5), date(2027, 1, 12)) == [
        date(2027, 1, 8),
        date(2027, 1, 12),
    ]


def test_a_new_rule_leaves_what_is_past_due(aktif: Kantor) -> None:
    aktif.now = pagi(2, 3)

    akibat = aktif.set(Apa.ATURAN, ["akhir", 1, 28])

    # Of the year after, not there yet, nothing is owed; of this one nothing moves.
    assert akibat.pindah == 0
    assert aktif.owed().tenggat_on == date(2027, 1, 31)
    assert aktif.standing("dinkes", aktif.now)[0] is Kedudukan.LEWAT


@pytest.mark.parametrize(
    ("detik", "pindah"), [(-1, 27), (0, 0), (1, 0)], ids=["one second before", "at", "after"]
)
def test_what_falls_due_today_is_ahead_until_midnight(
    aktif: Kantor, detik: int, pindah: int
) -> None:
    aktif.now = datetime(2027, 2, 1, tzinfo=JUMAT.tzinfo) + timedelta(seconds=detik)

    assert aktif.plan(aktif.make(Apa.ATURAN, ["akhir", 1, 28])).akibat.pindah == pindah


def test_what_was_reported_keeps_its_date(aktif: Kantor) -> None:
    aktif.now = pagi(1, 20)
    laporan.send(
        aktif.engine, None, aktif.dinkes, aktif.owed().id, IsiLaporan(), BERKAS, now=aktif.now
    )

    akibat = aktif.set(Apa.TANGGAL, "2027-01-15", periode=TAHUN)

    assert (akibat.pindah, akibat.tetap) == (26, 1)
    assert aktif.owed().tenggat_on == date(2027, 1, 31)
    assert aktif.standing("dinkes", aktif.now)[0] is Kedudukan.TEPAT_WAKTU
    assert aktif.owed("dinsos").tenggat_on == date(2027, 1, 15)
    # Switched off, it stays as well.
    aktif.set(Apa.AKTIF, baru=False)
    semua = lihat.list_owed(aktif.engine, aktif.admin, "ikk_lppd", now=aktif.now)
    assert [satu.unit for satu in semua] == ["Dinas Kesehatan"]


def test_the_date_of_one_period_holds_for_a_unit_that_joins_later_and_can_be_undone(
    aktif: Kantor,
) -> None:
    aktif.set(Apa.TANGGAL, "2027-02-10", periode=TAHUN)

    aktif.set(Apa.UNIT, baru=True, unit="bagian-hukum")

    assert aktif.owed("bagian-hukum").tenggat_on == date(2027, 2, 10)
    akibat = aktif.set(Apa.TANGGAL, None, periode=TAHUN)
    assert akibat.pindah == 28
    assert aktif.owed("bagian-hukum").tenggat_on == date(2027, 1, 31)


def test_a_date_of_a_period_that_has_passed_is_moved_all_the_same_and_back(aktif: Kantor) -> None:
    aktif.now = pagi(2, 8)
    aktif.remind(aktif.now)
    aktif.set(Apa.TANGGAL, "2027-02-15", periode=TAHUN)
    assert aktif.standing("dinkes", aktif.now)[0] is Kedudukan.BELUM
    # H-7 is the 8th itself, on which there was a message already.
    assert [on.day for on in aktif.days(date(2027, 2, 9), date(2027, 2, 12))] == [9, 12]

    aktif.now = pagi(2, 13)
    aktif.set(Apa.TANGGAL, None, periode=TAHUN)

    assert aktif.standing("dinkes", aktif.now)[0] is Kedudukan.LEWAT
    # Late by ten working days on Monday the 15th; the rungs before are not made up for.
    assert [on.day for on in aktif.days(date(2027, 2, 13), date(2027, 2, 17))] == [15, 17]
    assert aktif.rungs()[-2:] == ["20270131:l+10", "20270131:l+12"]


@pytest.mark.parametrize("hari", ["2025-12-31", "2026-11-30", "2027-12-03"])
def test_a_date_before_the_period_before_the_activation_or_too_far_is_refused(
    aktif: Kantor, hari: str
) -> None:
    with pytest.raises(TanggalDiLuarError) as galat:
        aktif.plan(aktif.make(Apa.TANGGAL, hari, periode=TAHUN))
    assert (galat.value.awal, galat.value.akhir) == (date(2026, 12, 1), date(2027, 12, 2))


def test_an_extension_moves_what_is_pending_and_stands_beside_the_original(aktif: Kantor) -> None:
    aktif.now = JUMAT
    aktif.remind(aktif.now)

    akibat = aktif.set(Apa.PANJANG, ["2027-02-12", "banjir"], unit="dinkes", periode=TAHUN)

    assert [(satu.on.day, satu.kode, satu.banyak) for satu in akibat.berikut] == [
        *((22, "h-7", 26), (28, "h-3", 26), (29, "h", 26)),
    ]
    # H-14 of 12 February, H-7 (the 5th is a holiday), H-3, H-1.
    assert aktif.days(date(2027, 1, 23), date(2027, 2, 11)) == [
        *(date(2027, 1, 29), date(2027, 2, 4), date(2027, 2, 9), date(2027, 2, 11)),
    ]
    assert aktif.standing("dinkes", pagi(2, 12)) == (Kedudukan.BELUM, Kedudukan.LEWAT)


def test_an_extension_that_is_undone_goes_on_without_the_old_rungs(aktif: Kantor) -> None:
    aktif.now = pagi(1, 20)
    aktif.set(Apa.PANJANG, ["2027-02-26", "banjir"], unit="dinkes", periode=TAHUN)
    aktif.now = pagi(1, 30)

    aktif.set(Apa.PANJANG, None, unit="dinkes", periode=TAHUN)

    assert aktif.owed().diperpanjang_on is None
    # Neither H-7 nor H is made up for; late by two working days is Tuesday.
    assert aktif.days(date(2027, 1, 30), date(2027, 2, 4)) == [date(2027, 2, 2), date(2027, 2, 4)]


def test_an_extension_that_the_new_date_overtakes_is_over(aktif: Kantor) -> None:
    aktif.set(Apa.PANJANG, ["2027-02-12", "banjir"], unit="dinkes", periode=TAHUN)

    akibat = aktif.set(Apa.TANGGAL, "2027-02-12", periode=TAHUN)

    assert akibat.gugur == 1
    assert aktif.owed().diperpanjang_on is None
    terakhir = lihat.list_history(aktif.engine, aktif.admin, "ikk_lppd")[0]
    assert (terakhir.isi["apa"], terakhir.isi["unit_nama"]) == ("panjang", "Dinas Kesehatan")
    assert terakhir.isi["lama"] == [*terakhir.isi["baru"][:1], "banjir"]


@pytest.mark.parametrize("hari", ["2027-01-31", "2027-01-30", "2028-02-02"])
def test_an_extension_is_later_than_the_date_and_not_by_years(aktif: Kantor, hari: str) -> None:
    with pytest.raises(TanggalDiLuarError):
        aktif.set(Apa.PANJANG, [hari, "banjir"], unit="dinkes", periode=TAHUN)


def test_an_exempt_unit_is_left_alone_until_that_is_undone(aktif: Kantor) -> None:
    aktif.now = pagi(1, 4)
    aktif.set(Apa.BEBAS, "baru dibentuk", unit="dinkes", periode=TAHUN)
    assert aktif.days(date(2027, 1, 5), date(2027, 1, 24)) == []
    assert aktif.standing("dinkes", aktif.now)[0] is Kedudukan.DIBEBASKAN
    with pytest.raises(DibebaskanError):
        aktif.set(Apa.PANJANG, ["2027-02-12", "banjir"], unit="dinkes", periode=TAHUN)
    aktif.now = pagi(1, 25)

    aktif.set(Apa.BEBAS, None, unit="dinkes", periode=TAHUN)

    # H-14 and H-7 were not owed then.
    assert aktif.days(date(2027, 1, 25), date(2027, 1, 28)) == [date(2027, 1, 28)]
    assert aktif.rungs() == ["20270131:h-3"]


def test_who_has_reported_is_not_exempted(aktif: Kantor) -> None:
    aktif.now = pagi(1, 20)
    laporan.send(
        aktif.engine, None, aktif.dinkes, aktif.owed().id, IsiLaporan(), BERKAS, now=aktif.now
    )

    with pytest.raises(SudahMelaporError):
        aktif.set(Apa.BEBAS, "x", unit="dinkes", periode=TAHUN)


def test_a_ladder_becomes_the_kinds_own_and_fires_nothing_of_the_past(aktif: Kantor) -> None:
    aktif.now = pagi(1, 20)
    aktif.set(Apa.TANGGA, [[21, 10, 5], False, 5, 10])

    assert aktif.days(date(2027, 1, 20), date(2027, 2, 15)) == [
        *(date(2027, 1, 21), date(2027, 1, 26), date(2027, 2, 8), date(2027, 2, 15)),
    ]
    semua = {
        satu.jenis.kode: satu.tangga
        for satu in lihat.show_kinds(aktif.engine, aktif.admin, now=aktif.now)
    }
    assert (semua["ikk_lppd"].kode, semua["skm"].kode) == ("ikk_lppd", "tahunan")
    assert semua["skm"].sebelum == (30, 14, 7, 3, 1, 0)


def test_units_are_added_and_taken_away_and_what_the_rule_says_needs_no_row(
    aktif: Kantor,
) -> None:
    assert aktif.set(Apa.UNIT, baru=False, unit="dinkes").batal == 1
    assert aktif.set(Apa.UNIT, baru=True, unit="bagian-umum").baru == 1
    assert aktif.set(Apa.UNIT, baru=True, unit="dinkes").baru == 1
    assert aktif.set(Apa.UNIT, baru=False, unit="bagian-umum").batal == 1

    with pytest.raises(TombolBasiError):
        aktif.set(Apa.UNIT, baru=False, unit="bagian-umum")


def test_a_due_date_on_a_day_off_moves_where_the_kind_says_so(aktif: Kantor) -> None:
    # 31 January 2027 is a Sunday.
    assert aktif.set(Apa.GESER, "maju").pindah == 27
    assert aktif.owed().tenggat_on == date(2027, 2, 1)


@pytest.mark.parametrize(
    ("apa", "baru"),
    [
        *((Apa.ATURAN, ["akhir", 0, 20]), (Apa.GESER, "maju"), (Apa.CONTOH, False)),
        (Apa.TANGGAL, "2027-01-01"),
    ],
)
def test_the_dates_of_posting_are_those_of_its_schedule(
    kantor: Kantor, apa: Apa, baru: object
) -> None:
    with pytest.raises(MenurutJadwalError):
        kantor.set(apa, baru, "kinerja", periode=Periode(2026, "tw1"))


def test_posting_is_activated_for_the_years_that_are_open(contoh: Engine) -> None:
    dunia = make_dunia(contoh)
    kantor = Kantor(contoh, dunia.admin, dunia.staf_tapem, now=pagi(4, 1, 2025))

    assert kantor.set(Apa.AKTIF, True, "kinerja").baru == 9 * 4 + 4
    assert kantor.set(Apa.BEBAS, "x", "kinerja", unit="bagian-umum", periode=Periode(2025, "tw1"))


def test_of_two_who_change_the_same_kind_the_second_is_told(aktif: Kantor) -> None:
    geser, tanggal = aktif.make(Apa.GESER, "maju"), aktif.make(Apa.ATURAN, ["akhir", 1, 10])
    lain = aktif.make(Apa.GESER, "maju", "skm")
    rencana, rencana_lain = aktif.plan(tanggal), aktif.plan(lain)
    aktif.do(geser)

    with pytest.raises(PengaturanBerubahError):
        layanan.change(aktif.engine, None, aktif.admin, [tanggal], rencana.sidik, now=aktif.now)
    # What is of another kind is another matter.
    layanan.change(aktif.engine, None, aktif.admin, [lain], rencana_lain.sidik, now=aktif.now)
    assert aktif.owed().tenggat_on == date(2027, 2, 1)


def test_all_or_nothing(aktif: Kantor) -> None:
    baik = aktif.make(Apa.GESER, "maju")
    buruk = aktif.make(Apa.PANJANG, ["2027-01-01", "x"], unit="dinkes", periode=TAHUN)
    sidik = aktif.plan(baik).sidik

    with pytest.raises(TanggalDiLuarError):
        layanan.change(aktif.engine, None, aktif.admin, [baik, buruk], sidik, now=aktif.now)
    assert aktif.owed().tenggat_on == date(2027, 1, 31)


def test_an_update_delivered_again_changes_once_and_says_the_same(aktif: Kantor) -> None:
    ubahan = [aktif.make(Apa.BEBAS, "baru dibentuk", unit="dinkes", periode=TAHUN)]
    sidik = aktif.plan(*ubahan).sidik
    asal = Asal(1, 77)
    pertama = layanan.change(aktif.engine, asal, aktif.admin, ubahan, sidik, now=aktif.now)

    assert layanan.change(aktif.engine, asal, aktif.admin, [], "", now=aktif.now) == pertama

    with pytest.raises(TombolBasiError):
        layanan.change(aktif.engine, Asal(1, 78), aktif.admin, [], "", now=aktif.now)
    assert len(lihat.list_history(aktif.engine, aktif.admin, "ikk_lppd")) == 2


def test_every_change_is_in_the_history_with_what_it_was(aktif: Kantor) -> None:
    aktif.set(Apa.SURAT, ["800/12/I", "2026-12-28", None])
    aktif.set(Apa.PANJANG, ["2027-02-12", "banjir"], unit="dinkes", periode=TAHUN)

    with Session(aktif.engine) as session:
        rows = session.exec(
            select(SejarahRow)
            .where(SejarahRow.jenis == "kewajiban_diatur")
            .order_by(col(SejarahRow.nomor))
        )
        isi = [json.loads(row.isi) for row in rows]
    assert [(satu["apa"], satu["lama"], satu["baru"]) for satu in isi] == [
        ("aktif", False, True),
        ("surat", None, ["800/12/I", "2026-12-28", None]),
        ("panjang", ["2027-01-31", None], ["2027-02-12", "banjir"]),
    ]
    assert isi[2]["unit_nama"] == "Dinas Kesehatan"
    assert sejarah.verify(aktif.engine).cacat == ()


@pytest.mark.parametrize("peran", [satu for satu in Peran if satu is not Peran.ADMIN])
def test_nobody_but_an_admin_sets_or_sees_any_of_it(aktif: Kantor, peran: Peran) -> None:
    unit = {Peran.PIMPINAN: "setda", Peran.KABAG: "bagian-tapem", Peran.STAF: "bagian-tapem"}
    unit |= {Peran.VERIFIKATOR: "bagian-tapem", Peran.KEPALA_PD: "dinkes"}
    unit |= {Peran.OPERATOR_PD: "dinkes"}
    pelaku = make_pelaku(aktif.engine, peran, unit.get(peran), telegram_id=4001)
    ubahan = [aktif.make(Apa.GESER, "maju")]
    sidik = aktif.plan(*ubahan).sidik

    for kerja in (
        lambda: layanan.preview(aktif.engine, pelaku, ubahan, now=aktif.now),
        lambda: layanan.change(aktif.engine, None, pelaku, ubahan, sidik, now=aktif.now),
        lambda: lihat.show_kinds(aktif.engine, pelaku, now=aktif.now),
        lambda: lihat.show_kind(aktif.engine, pelaku, "skm", now=aktif.now),
        lambda: lihat.list_owed(aktif.engine, pelaku, "skm", now=aktif.now),
        lambda: lihat.list_all_owed(aktif.engine, pelaku, now=aktif.now),
        lambda: lihat.list_units(aktif.engine, pelaku),
        lambda: lihat.unit_candidates(aktif.engine, pelaku),
        lambda: lihat.list_history(aktif.engine, pelaku, "skm"),
    ):
        with pytest.raises(TidakBerhakError):
            kerja()
