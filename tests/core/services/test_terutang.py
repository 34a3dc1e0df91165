"""What somebody may report: of their own units, or on behalf of others, and how it would stand."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine

from core.errors import TidakBerhakError, TombolBasiError
from core.galat_kewajiban import BelumDapatDikirimError, KewajibanBatalError
from core.hak import Pelaku, Peran
from core.kewajiban.laporan import IsiLaporan
from core.kewajiban.tepat import Kedudukan
from core.services import laporan, lihat_laporan, orang, terutang
from core.services.lihat_laporan import Tindakan
from storage.engine import writing
from storage.models import KewajibanRow
from tests.conftest import WIB, make_pelaku
from tests.laporan_uji import BERKAS, KINI, Dunia, make_dunia

BOLEH = {
    Peran.KABAG: True,
    Peran.VERIFIKATOR: True,
    Peran.KEPALA_PD: True,
    Peran.OPERATOR_PD: True,
    Peran.PIMPINAN: False,
    Peran.STAF: False,
    Peran.PEMBACA: False,
    Peran.ADMIN: False,
}
UNIT = {
    Peran.KABAG: "bagian-hukum",
    Peran.STAF: "bagian-hukum",
    Peran.VERIFIKATOR: "bagian-adpem",
    Peran.KEPALA_PD: "dinsos",
    Peran.OPERATOR_PD: "dinsos",
}


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def owed(dunia: Dunia, pelaku: Pelaku, *, atas_nama: bool = False) -> list[tuple[str, str]]:
    semua = terutang.list_owed(dunia.engine, pelaku, atas_nama=atas_nama, now=KINI)
    return [(satu.jenis.kode, satu.unit_nama) for satu in semua.ditunggu]


def test_a_unit_owes_what_is_due_soon_and_the_rest_later(dunia: Dunia) -> None:
    semua = terutang.list_owed(dunia.engine, dunia.dinsos, now=KINI)

    assert [(s.jenis.kode, s.periode.kode, s.batas.berlaku_on) for s in semua.ditunggu] == [
        ("skm", "s2", date(2027, 1, 15)),
        ("ikk_lppd", "tahun", date(2027, 1, 31)),
        ("perjanjian_kinerja", "tahun", date(2027, 1, 31)),
    ]
    assert [s.jenis.kode for s in semua.nanti] == ["lkjip", "skm"]
    assert semua.masuk == ()
    assert {s.unit_nama for s in semua.ditunggu} == {"Dinas Sosial"}
    assert semua.ditunggu[0].pengumpul == ("Bagian Organisasi",)


def test_what_is_sent_is_no_longer_awaited_until_it_comes_back(dunia: Dunia) -> None:
    kirim = dunia.send(dunia.dinkes)
    semua = terutang.list_owed(dunia.engine, dunia.dinkes, now=KINI)
    assert ("ikk_lppd", "Dinas Kesehatan") not in owed(dunia, dunia.dinkes)
    assert [s.terakhir and s.terakhir.id for s in semua.masuk] == [kirim.id]

    laporan.give_back(dunia.engine, None, dunia.tapem, kirim.id, "kurang", now=KINI)
    assert ("ikk_lppd", "Dinas Kesehatan") in owed(dunia, dunia.dinkes)


def test_a_verifikator_sees_all_units_only_on_their_behalf(dunia: Dunia) -> None:
    assert owed(dunia, dunia.tapem) == []
    atas_nama = owed(dunia, dunia.tapem, atas_nama=True)
    assert sum(jenis == "ikk_lppd" for jenis, _ in atas_nama) == 27
    assert owed(dunia, dunia.dinkes, atas_nama=True) == []


def test_a_bagian_that_is_a_pengampu_owes_it_to_its_head(dunia: Dunia) -> None:
    assert owed(dunia, dunia.pbj) == [("ikk_lppd", "Bagian Pengadaan Barang / Jasa")]


@pytest.mark.parametrize("peran", Peran)
def test_only_these_roles_report_at_all(dunia: Dunia, peran: Peran) -> None:
    pelaku = make_pelaku(dunia.engine, peran, UNIT.get(peran), telegram_id=4000)
    if BOLEH[peran]:
        terutang.list_owed(dunia.engine, pelaku, now=KINI)
        return
    with pytest.raises(TidakBerhakError):
        terutang.list_owed(dunia.engine, pelaku, now=KINI)


def test_what_is_not_theirs_not_open_or_not_owed_cannot_be_begun(dunia: Dunia) -> None:
    for siapa in (dunia.dinsos, dunia.pbj, dunia.sekda, dunia.admin):
        with pytest.raises(TidakBerhakError):
            terutang.find_owed(dunia.engine, siapa, dunia.owed(), now=KINI)
    with pytest.raises(TombolBasiError):
        terutang.find_owed(dunia.engine, dunia.dinkes, 9999, now=KINI)
    with pytest.raises(BelumDapatDikirimError):
        terutang.find_owed(dunia.engine, dunia.dinkes, dunia.owed(jenis="lkjip"), now=KINI)
    with writing(dunia.engine) as session:
        session.get_one(KewajibanRow, dunia.owed()).dibebaskan_alasan = "unit baru"
    with pytest.raises(KewajibanBatalError):
        terutang.find_owed(dunia.engine, dunia.dinkes, dunia.owed(), now=KINI)


@pytest.mark.parametrize(
    ("saat", "kedudukan"),
    [
        # 31 January 2027, 23:59:59 WIB is 16:59:59 UTC.
        (datetime(2027, 1, 31, 16, 59, 59, tzinfo=UTC), Kedudukan.TEPAT_WAKTU),
        (datetime(2027, 1, 31, 17, 0, 0, tzinfo=UTC), Kedudukan.TERLAMBAT),
    ],
)
def test_it_says_how_it_would_stand_if_it_were_sent_now(
    dunia: Dunia, saat: datetime, kedudukan: Kedudukan
) -> None:
    now = saat.astimezone(WIB)
    satu = terutang.find_owed(dunia.engine, dunia.dinkes, dunia.owed(), now=now)
    assert satu.bila_dikirim is not None
    assert satu.bila_dikirim.kedudukan is kedudukan


def test_a_repair_would_be_in_time_until_its_working_days_are_over(dunia: Dunia) -> None:
    akhir = datetime(2027, 1, 29, 9, tzinfo=UTC).astimezone(WIB)
    kirim = dunia.send(dunia.dinkes)
    laporan.give_back(dunia.engine, None, dunia.tapem, kirim.id, "kurang", now=akhir)

    def would_be(now: datetime) -> Kedudukan | None:
        satu = terutang.find_owed(dunia.engine, dunia.dinkes, dunia.owed(), now=now)
        return satu.bila_dikirim.kedudukan if satu.bila_dikirim else None

    # Returned on Friday the 29th: the third working day after is Wednesday, 3 February.
    batas = datetime(2027, 2, 4, tzinfo=WIB)
    assert would_be(batas - timedelta(seconds=1)) is Kedudukan.TEPAT_WAKTU
    assert would_be(batas) is Kedudukan.TERLAMBAT


def test_each_sees_what_they_may_do_with_a_report(dunia: Dunia) -> None:
    kirim = dunia.send(dunia.dinkes)

    def actions(pelaku: Pelaku) -> set[Tindakan]:
        return set(lihat_laporan.inspect(dunia.engine, pelaku, kirim.id, now=KINI).tindakan)

    assert actions(dunia.dinkes) == {Tindakan.TARIK, Tindakan.PERBAIKI}
    assert actions(dunia.kepala_dinkes) == {Tindakan.PERBAIKI}
    assert actions(dunia.tapem) == {Tindakan.TERIMA, Tindakan.KEMBALIKAN}
    assert actions(dunia.sekda) == actions(dunia.admin) == set()
    for lain in (dunia.dinsos, dunia.pbj, dunia.organisasi):
        with pytest.raises(TidakBerhakError):
            actions(lain)


def test_a_kabag_sees_the_report_of_their_own_bagian(dunia: Dunia) -> None:
    kirim = dunia.send(dunia.pbj, "bagian-pbj")
    terlihat = lihat_laporan.inspect(dunia.engine, dunia.pbj, kirim.id, now=KINI)
    assert Tindakan.TARIK in terlihat.tindakan


def test_what_the_collector_recorded_another_field_may_decide_on(dunia: Dunia) -> None:
    kirim = dunia.send(dunia.tapem)
    assert [s.id for s in laporan.list_waiting(dunia.engine, dunia.tapem)] == []
    for lain in (dunia.tapem_lain, dunia.organisasi):
        assert [s.id for s in laporan.list_waiting(dunia.engine, lain)] == [kirim.id]
    assert laporan.accept(dunia.engine, None, dunia.organisasi, kirim.id, now=KINI).pemutus


def test_what_another_field_recorded_only_its_own_field_decides_on(dunia: Dunia) -> None:
    kirim = dunia.send(dunia.organisasi)
    assert laporan.list_waiting(dunia.engine, dunia.organisasi) == []
    assert [s.id for s in laporan.list_waiting(dunia.engine, dunia.tapem)] == [kirim.id]


def test_what_the_collecting_bagian_owes_itself_another_field_decides_on(dunia: Dunia) -> None:
    maret = datetime(2027, 3, 10, 9, tzinfo=WIB)
    kabag = make_pelaku(dunia.engine, Peran.KABAG, "bagian-tapem", telegram_id=4001)
    [lppd] = terutang.list_owed(dunia.engine, kabag, now=maret).ditunggu
    assert (lppd.jenis.kode, lppd.periode.tahun) == ("lppd", 2026)

    laporan.send(dunia.engine, None, kabag, lppd.id, IsiLaporan(), BERKAS, now=maret)

    assert laporan.list_waiting(dunia.engine, dunia.tapem) == []
    assert [s.jenis for s in laporan.list_waiting(dunia.engine, dunia.organisasi)] == ["lppd"]
    assert dunia.outbox(dunia.organisasi) == ["menunggu_putusan"]


# Who is told


def test_the_sender_gets_a_receipt_and_each_collector_one_word_a_day(dunia: Dunia) -> None:
    dunia.send(dunia.dinkes)
    dunia.send(dunia.pbj, "bagian-pbj")

    assert dunia.outbox(dunia.dinkes) == dunia.outbox(dunia.pbj) == ["tanda_terima"]
    assert dunia.outbox(dunia.tapem) == dunia.outbox(dunia.tapem_lain) == ["menunggu_putusan"]
    assert dunia.outbox(dunia.organisasi) == []


def test_of_what_is_recorded_on_behalf_the_unit_hears(dunia: Dunia) -> None:
    dunia.send(dunia.tapem)
    assert dunia.outbox(dunia.dinkes) == dunia.outbox(dunia.kepala_dinkes) == ["laporan_dicatat"]
    # Those of the field come first; another field's is not bothered.
    assert dunia.outbox(dunia.tapem_lain) == ["menunggu_putusan"]
    assert dunia.outbox(dunia.organisasi) == []


def test_a_decision_reaches_its_sender_at_once_and_a_replaced_version_who_sent_it(
    dunia: Dunia,
) -> None:
    pertama = dunia.send(dunia.dinkes)
    dunia.send(dunia.kepala_dinkes)
    assert dunia.outbox(dunia.dinkes) == ["tanda_terima", "laporan_diganti"]

    kedua = [s.id for s in laporan.list_waiting(dunia.engine, dunia.tapem)]
    assert kedua != [pertama.id]
    laporan.give_back(dunia.engine, None, dunia.tapem, kedua[0], "kurang", now=KINI)
    assert dunia.outbox(dunia.kepala_dinkes) == ["tanda_terima", "laporan_dikembalikan"]
    ketiga = dunia.send(dunia.kepala_dinkes)
    laporan.accept(dunia.engine, None, dunia.tapem, ketiga.id, now=KINI)
    assert dunia.outbox(dunia.kepala_dinkes)[-1] == "laporan_diterima"


def test_an_admin_hears_where_nobody_can_decide(dunia: Dunia) -> None:
    orang.end_role(dunia.engine, 3005, peran=Peran.VERIFIKATOR, unit=None, asal="uji", now=KINI)
    laporan.send(
        dunia.engine,
        None,
        dunia.dinsos,
        dunia.owed("dinsos", "skm"),
        IsiLaporan(),
        BERKAS,
        now=KINI,
    )
    assert dunia.outbox(dunia.organisasi) == []
    assert dunia.outbox(dunia.admin) == ["laporan_tanpa_pemutus"]
