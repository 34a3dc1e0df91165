"""What a Bagian still owes: what is due, what came back, and nothing that cannot exist yet."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest
from sqlalchemy import Engine

from core.baca_isian import Angka
from core.errors import TidakBerhakError
from core.hak import Bidang, Pelaku
from core.isian import Status
from core.services import pengisian, putusan, tahun, tugas
from core.tugas import Tugas
from tests.conftest import NOW, WIB
from tests.isian_uji import Dunia, make_dunia

JULI = datetime(2025, 7, 1, 0, 0, tzinfo=WIB)
"""The first moment of the day after TW II and after June."""


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def owed(dunia: Dunia, pelaku: Pelaku, now: datetime = JULI) -> set[tuple[str, str]]:
    return {(t.objek.kode, t.periode.kode) for t in list_tugas(dunia, pelaku, now)}


def list_tugas(dunia: Dunia, pelaku: Pelaku, now: datetime = JULI) -> list[Tugas]:
    return tugas.list_tugas(dunia.engine, pelaku, now=now)


def test_a_quarter_is_owed_from_its_end_and_of_money_the_latest_month(dunia: Dunia) -> None:
    # Bagian Tata Pemerintahan posts IKU-2 by quarter, IKU-4 by year, and sub kegiatan 35 to 37
    # and 42 to 44 of kegiatan 11 and 14.
    kini = owed(dunia, dunia.kabag_tapem)
    assert {satu for satu in kini if satu[0].startswith("IKU")} == {
        ("IKU-2", "tw1"),
        ("IKU-2", "tw2"),
    }
    assert {periode for kode, periode in kini if kode.isdecimal()} == {"b06"}
    # Its outputs are those of its sub kegiatan, and what program 2 promises first; cumulative.
    output = {satu for satu in kini if satu[0].startswith(("output", "program"))}
    assert {periode for _, periode in output} == {"tw2"}
    assert {("output 35", "tw2"), ("program 2.1", "tw2")} <= output
    assert len(output) == 5 + 1
    assert ("35", "b06") in kini

    sesaat = datetime(2025, 6, 30, 23, 59, 59, tzinfo=WIB)
    lalu = owed(dunia, dunia.kabag_tapem, sesaat)
    assert ("IKU-2", "tw2") not in lalu
    assert ("35", "b05") in lalu


def test_what_was_posted_is_owed_no_more_until_it_comes_back(dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    assert ("IKU-2", "tw2") not in owed(dunia, dunia.kabag_tapem)

    putusan.give_back(dunia.engine, None, dunia.verifikator_kinerja, satu.id, "bukti?", now=NOW)

    kembali = next(t for t in list_tugas(dunia, dunia.kabag_tapem) if t.isian)
    assert kembali.isian is not None
    assert (kembali.isian.status, kembali.isian.catatan_putusan) == (Status.DIKEMBALIKAN, "bukti?")
    dunia.post(dunia.kabag_tapem, dunia.iku2("28"))
    assert ("IKU-2", "tw2") not in owed(dunia, dunia.kabag_tapem)


def test_a_draft_is_owed_by_its_writer_and_not_shown_to_others(dunia: Dunia) -> None:
    pengisian.save(dunia.engine, None, dunia.staf_tapem, dunia.iku2("27"), ajukan=False, now=NOW)

    def draft_of(pelaku: Pelaku) -> list[bool]:
        semua = list_tugas(dunia, pelaku)
        return [
            t.isian is not None
            for t in semua
            if t.objek.kode == "IKU-2" and t.periode.kode == "tw2"
        ]

    assert draft_of(dunia.staf_tapem) == [True]
    assert draft_of(dunia.kabag_tapem) == [False]


def test_a_later_month_covers_the_ones_before(dunia: Dunia) -> None:
    agustus = datetime(2025, 8, 1, tzinfo=WIB)
    assert ("35", "b07") in owed(dunia, dunia.kabag_tapem, agustus)
    dunia.post(dunia.kabag_tapem, dunia.sub35(10_000_000, "b07"))

    kini = {satu for satu in owed(dunia, dunia.kabag_tapem, agustus) if satu[0] == "35"}
    assert kini == set()


def test_a_closed_period_is_owed_by_nobody(dunia: Dunia) -> None:
    tw2 = dunia.tahun.jadwal_of(Bidang.KINERJA)[1]
    tahun.change_schedule(dunia.engine, None, dunia.admin, replace(tw2, ditutup=True), now=NOW)

    assert ("IKU-2", "tw2") not in owed(dunia, dunia.kabag_tapem)


def test_what_is_due_first_comes_first(dunia: Dunia) -> None:
    tenggat = [t.jadwal.tenggat_on for t in list_tugas(dunia, dunia.kabag_tapem, NOW)]
    assert tenggat == sorted(tenggat)


def test_whoever_posts_nothing_owes_nothing(
    dunia: Dunia, sekda: Pelaku, operator_dinkes: Pelaku
) -> None:
    for orang in (sekda, operator_dinkes, dunia.admin):
        with pytest.raises(TidakBerhakError):
            tugas.list_tugas(dunia.engine, orang, now=NOW)
    assert tugas.list_tugas(dunia.engine, dunia.verifikator_anggaran, now=NOW) == []


def test_a_unit_sees_what_it_has_posted_and_not_what_others_have(dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    iku1 = dunia.usul(dunia.iku(1), "tahun", Angka("9", Decimal(9)), "bagian-organisasi")
    dunia.post(dunia.kabag_organisasi, iku1)

    semua = tugas.list_posted(dunia.engine, dunia.staf_tapem)

    assert [(isian.id, objek.kode) for isian, objek in semua] == [(satu.id, "IKU-2")]
