"""Reports: sent by whom, decided by whom, once, and all of it in the history."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from core.errors import CatatanWajibError, TidakBerhakError, TombolBasiError
from core.galat_kewajiban import (
    BelumDapatDikirimError,
    BerupaIsianError,
    KewajibanBatalError,
    LampiranWajibError,
    LaporanBeralihError,
)
from core.hak import Pelaku, Peran
from core.isian import Bukti
from core.kewajiban.laporan import GUGUR, IsiLaporan, Laporan, StatusLaporan, Surat, submissions
from core.kewajiban.tepat import Batas, Kedudukan, judge
from core.services import laporan, sejarah
from core.services.kedudukan import if_sent, standing
from core.services.kewajiban import bring_up_to_date
from core.services.perbuatan import Asal
from storage import kewajiban_repo
from storage.engine import writing
from storage.models import JenisKewajibanRow, KewajibanRow, SejarahRow, UnitRow
from tests.conftest import make_pelaku
from tests.core.kewajiban.hari import hari_kerja
from tests.core.kewajiban.test_tepat import HARI, WIB

KINI = datetime(2027, 1, 20, 3, tzinfo=UTC).astimezone(WIB)
"""Eleven days before IKK LPPD is due."""
BERKAS = (Bukti("IKK 2026.pdf", sidik="a" * 64, jenis="pdf", ukuran=1),)
ISI = IsiLaporan(ikk_terisi=120, ikk_jumlah=124)


@dataclass(frozen=True)
class Dunia:
    """IKK LPPD of 2026 is owed, and those who send, collect and read it."""

    engine: Engine
    dinkes: Pelaku
    dinsos: Pelaku
    pbj: Pelaku
    kolektor: Pelaku
    lain: Pelaku
    sekda: Pelaku

    def owed(self, unit: str, jenis: str = "ikk_lppd") -> int:
        with Session(self.engine) as session:
            statement = (
                select(KewajibanRow.id)
                .join(UnitRow)
                .where(UnitRow.kode == unit, KewajibanRow.jenis == jenis)
            )
            return session.exec(statement).first() or 0

    def send(self, pelaku: Pelaku, unit: str = "dinkes", **lain: object) -> Laporan:
        pakai = {"lampiran": BERKAS, "isi": ISI, "now": KINI, "asal": None} | lain
        asal, isi, lampiran = pakai.pop("asal"), pakai.pop("isi"), pakai.pop("lampiran")
        return laporan.send(self.engine, asal, pelaku, self.owed(unit), isi, lampiran, **pakai)  # type: ignore[arg-type]


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    with writing(contoh) as session:
        for kode in ("ikk_lppd", "anggaran"):
            session.get_one(JenisKewajibanRow, kode).aktif_on = date(2026, 6, 1)
        bring_up_to_date(session, hari_kerja(), on=KINI.date())
    return Dunia(
        contoh,
        dinkes=make_pelaku(contoh, Peran.OPERATOR_PD, "dinkes", telegram_id=3001),
        dinsos=make_pelaku(contoh, Peran.KEPALA_PD, "dinsos", telegram_id=3002),
        pbj=make_pelaku(contoh, Peran.KABAG, "bagian-pbj", telegram_id=3003),
        kolektor=make_pelaku(contoh, Peran.VERIFIKATOR, "bagian-tapem", telegram_id=3004),
        lain=make_pelaku(contoh, Peran.VERIFIKATOR, "bagian-organisasi", telegram_id=3005),
        sekda=make_pelaku(contoh, Peran.PIMPINAN, telegram_id=3006),
    )


def kinds(engine: Engine) -> list[str]:
    """Return what the history tells of reports, oldest first."""
    with Session(engine) as session:
        semua = session.exec(select(SejarahRow.jenis).order_by(SejarahRow.nomor))  # type: ignore[arg-type]
        return [satu for satu in semua if satu.startswith("laporan")]


def test_a_unit_sends_what_it_owes_and_its_collector_accepts_it(dunia: Dunia) -> None:
    kirim = dunia.send(dunia.dinkes)
    assert (kirim.status, kirim.isi, kirim.lampiran) == (StatusLaporan.DIAJUKAN, ISI, BERKAS)
    assert [satu.id for satu in laporan.list_waiting(dunia.engine, dunia.kolektor)] == [kirim.id]

    hasil = laporan.accept(dunia.engine, None, dunia.kolektor, kirim.id, now=KINI)

    assert hasil.status is StatusLaporan.DITERIMA
    assert hasil.pemutus is not None
    assert hasil.pemutus.orang_id == dunia.kolektor.orang_id
    assert laporan.list_waiting(dunia.engine, dunia.kolektor) == []
    assert kinds(dunia.engine) == ["laporan_dikirim", "laporan_diterima"]
    assert sejarah.verify(dunia.engine).cacat == ()


def test_what_comes_back_is_mended_by_a_new_version(dunia: Dunia) -> None:
    pertama = dunia.send(dunia.dinkes)
    laporan.give_back(dunia.engine, None, dunia.kolektor, pertama.id, " kurang 4 IKK ", now=KINI)

    kedua = dunia.send(dunia.dinkes, isi=replace(ISI, ikk_terisi=124), now=KINI)

    lama, boleh = laporan.show(dunia.engine, dunia.dinkes, pertama.id)
    assert (lama.status, lama.catatan_putusan) == (StatusLaporan.DIKEMBALIKAN, "kurang 4 IKK")
    assert not boleh
    assert (kedua.versi, kedua.isi.ikk_terisi) == (2, 124)


def test_a_newer_version_takes_the_place_of_one_that_nobody_has_looked_at(dunia: Dunia) -> None:
    pertama, kedua = dunia.send(dunia.dinkes), dunia.send(dunia.dinkes)

    menunggu = laporan.list_waiting(dunia.engine, dunia.kolektor)
    assert [satu.id for satu in menunggu] == [kedua.id]
    with pytest.raises(LaporanBeralihError) as galat:
        laporan.accept(dunia.engine, None, dunia.kolektor, pertama.id, now=KINI)
    assert galat.value.status is StatusLaporan.DIGANTI


def test_two_press_at_once_and_the_second_is_told_who_and_when(dunia: Dunia) -> None:
    kirim = dunia.send(dunia.dinkes)
    laporan.accept(dunia.engine, None, dunia.kolektor, kirim.id, now=KINI)

    with pytest.raises(LaporanBeralihError) as galat:
        laporan.give_back(dunia.engine, None, dunia.kolektor, kirim.id, "x", now=KINI)

    assert (galat.value.oleh, galat.value.pada_at) == (dunia.kolektor.nama, KINI)


def test_the_same_update_sends_and_decides_once(dunia: Dunia) -> None:
    asal = Asal(1, 10)
    pertama, kedua = dunia.send(dunia.dinkes, asal=asal), dunia.send(dunia.dinkes, asal=asal)
    assert (pertama.id, kedua.versi) == (kedua.id, 1)

    for _ in range(2):
        laporan.accept(dunia.engine, Asal(1, 11), dunia.kolektor, pertama.id, now=KINI)
    assert kinds(dunia.engine) == ["laporan_dikirim", "laporan_diterima"]


def test_a_bagian_that_is_a_pengampu_reports_through_its_head(dunia: Dunia) -> None:
    kirim = dunia.send(dunia.pbj, "bagian-pbj")

    assert not kirim.atas_nama
    assert (
        laporan.accept(dunia.engine, None, dunia.kolektor, kirim.id, now=KINI).status
        is StatusLaporan.DITERIMA
    )


def test_what_came_by_letter_is_recorded_on_behalf_and_decided_on_by_somebody_else(
    dunia: Dunia,
) -> None:
    surat = Surat("440/12/Dinkes", date(2027, 1, 18))
    kirim = dunia.send(dunia.kolektor, lampiran=(), surat=surat)

    assert (kirim.atas_nama, kirim.surat) == (True, surat)
    with pytest.raises(TidakBerhakError):
        laporan.accept(dunia.engine, None, dunia.kolektor, kirim.id, now=KINI)


@pytest.mark.parametrize("siapa", ["dinsos", "pbj", "sekda"])
def test_nobody_reports_for_a_unit_that_is_not_theirs(dunia: Dunia, siapa: str) -> None:
    with pytest.raises(TidakBerhakError):
        dunia.send(getattr(dunia, siapa))


@pytest.mark.parametrize("siapa", ["dinkes", "dinsos", "pbj", "sekda", "lain"])
def test_only_who_collects_the_field_decides(dunia: Dunia, siapa: str) -> None:
    kirim = dunia.send(dunia.dinkes)
    with pytest.raises(TidakBerhakError):
        laporan.accept(dunia.engine, None, getattr(dunia, siapa), kirim.id, now=KINI)
    assert laporan.list_waiting(dunia.engine, getattr(dunia, siapa)) == []


def test_other_units_do_not_see_what_was_sent_and_pimpinan_do(dunia: Dunia) -> None:
    kirim = dunia.send(dunia.dinkes)

    assert laporan.show(dunia.engine, dunia.sekda, kirim.id) == (kirim, False)
    assert laporan.show(dunia.engine, dunia.kolektor, kirim.id) == (kirim, True)
    with pytest.raises(TidakBerhakError):
        laporan.show(dunia.engine, dunia.dinsos, kirim.id)


def test_only_its_sender_takes_a_report_back_and_only_before_the_decision(dunia: Dunia) -> None:
    kirim = dunia.send(dunia.dinkes)
    with pytest.raises(TidakBerhakError):
        laporan.withdraw(dunia.engine, None, dunia.dinsos, kirim.id, now=KINI)
    ditarik = laporan.withdraw(dunia.engine, None, dunia.dinkes, kirim.id, now=KINI)
    assert ditarik.status is StatusLaporan.DITARIK

    lagi = dunia.send(dunia.dinkes)
    laporan.accept(dunia.engine, None, dunia.kolektor, lagi.id, now=KINI)
    with pytest.raises(LaporanBeralihError):
        laporan.withdraw(dunia.engine, None, dunia.dinkes, lagi.id, now=KINI)


def test_a_report_needs_its_file_and_its_day(dunia: Dunia) -> None:
    with pytest.raises(LampiranWajibError):
        dunia.send(dunia.dinkes, lampiran=())
    with pytest.raises(BelumDapatDikirimError) as galat:
        dunia.send(dunia.dinkes, now=datetime(2026, 12, 31, 12, tzinfo=UTC).astimezone(WIB))
    assert galat.value.buka_on == date(2027, 1, 1)
    with pytest.raises(TombolBasiError):
        laporan.send(dunia.engine, None, dunia.dinkes, 999, ISI, BERKAS, now=KINI)
    with pytest.raises(CatatanWajibError):
        laporan.give_back(dunia.engine, None, dunia.kolektor, 1, " ", now=KINI)


def test_an_exempt_unit_and_a_kind_that_is_posted_take_no_report(dunia: Dunia) -> None:
    with writing(dunia.engine) as session:
        session.get_one(KewajibanRow, dunia.owed("dinkes")).dibebaskan_alasan = "unit baru"
        bagian = session.exec(select(UnitRow).where(UnitRow.kode == "bagian-pbj")).one()
        ini = KewajibanRow(
            jenis="anggaran",
            unit_id=bagian.id or 0,
            tahun=2026,
            periode="b12",
            buka_on=date(2027, 1, 1),
            tenggat_on=date(2027, 1, 5),
            mulai_on=date(2027, 1, 1),
        )
        session.add(ini)
        session.flush()
        nomor = ini.id or 0

    with pytest.raises(KewajibanBatalError) as galat:
        dunia.send(dunia.dinkes)
    assert galat.value.alasan == "unit baru"
    with pytest.raises(BerupaIsianError):
        laporan.send(dunia.engine, None, dunia.pbj, nomor, ISI, BERKAS, now=KINI)


def test_a_correction_of_what_was_accepted_does_not_change_when_it_came(dunia: Dunia) -> None:
    telat = KINI + timedelta(days=30)
    pertama = dunia.send(dunia.dinkes)
    pertama = laporan.accept(dunia.engine, None, dunia.kolektor, pertama.id, now=KINI)
    kedua = dunia.send(dunia.dinkes, now=telat)
    kedua = laporan.give_back(dunia.engine, None, dunia.kolektor, kedua.id, "salah", now=telat)

    batas = Batas(buka_on=date(2027, 1, 1), tenggat_on=date(2027, 1, 31), zona=WIB)
    hasil = judge(batas, submissions([pertama, kedua]), HARI, now=telat + timedelta(days=99))

    assert hasil.kedudukan is Kedudukan.TEPAT_WAKTU


def stands(dunia: Dunia, now: datetime) -> tuple[Kedudukan, Kedudukan]:
    """Return where IKK of Dinas Kesehatan stands, and where it would if it were sent now."""
    with Session(dunia.engine) as session:
        row = session.get_one(KewajibanRow, dunia.owed("dinkes"))
        nilai = standing(session, hari_kerja(), [row], now=now)[row.id or 0]
        return nilai.kedudukan, if_sent(session, hari_kerja(), row, now=now).kedudukan


def test_a_letter_of_before_the_deadline_told_of_after_it_is_in_time_once_confirmed(
    dunia: Dunia,
) -> None:
    # Due on 31 January 2027.
    telat = datetime(2027, 2, 3, 9, tzinfo=WIB)
    surat = Surat("440/12/Dinkes", date(2027, 1, 29))
    satu = laporan.send(
        dunia.engine, None, dunia.dinkes, dunia.owed("dinkes"), ISI, (), surat=surat, now=telat
    )
    assert stands(dunia, telat)[0] is Kedudukan.TERLAMBAT

    laporan.accept(dunia.engine, None, dunia.kolektor, satu.id, now=telat)

    assert stands(dunia, telat)[0] is Kedudukan.TEPAT_WAKTU


def test_what_replaced_a_report_and_was_taken_back_leaves_nothing_that_came(dunia: Dunia) -> None:
    telat = KINI + timedelta(days=30)
    dunia.send(dunia.dinkes)
    dunia.send(dunia.dinkes)
    ketiga = dunia.send(dunia.dinkes)
    # Each was sent before the deadline, the last one counts as long as it stands.
    assert stands(dunia, telat)[0] is Kedudukan.TEPAT_WAKTU

    laporan.withdraw(dunia.engine, None, dunia.dinkes, ketiga.id, now=KINI)

    assert stands(dunia, KINI) == (Kedudukan.BELUM, Kedudukan.TEPAT_WAKTU)
    assert stands(dunia, telat) == (Kedudukan.LEWAT, Kedudukan.TERLAMBAT)
    dunia.send(dunia.dinkes, now=telat)
    assert stands(dunia, telat)[0] is Kedudukan.TERLAMBAT


def test_a_report_that_is_replaced_late_came_when_the_first_did(dunia: Dunia) -> None:
    telat = KINI + timedelta(days=30)
    dunia.send(dunia.dinkes)
    dunia.send(dunia.dinkes, now=telat)

    assert stands(dunia, telat)[0] is Kedudukan.TEPAT_WAKTU


def test_what_was_taken_back_after_it_replaced_another_counts_as_never_reported(
    dunia: Dunia,
) -> None:
    dunia.send(dunia.dinkes)
    kedua = dunia.send(dunia.dinkes)
    laporan.withdraw(dunia.engine, None, dunia.dinkes, kedua.id, now=KINI)

    with Session(dunia.engine) as session:
        assert kewajiban_repo.reported(session, "ikk_lppd", tanpa=GUGUR) == set()
