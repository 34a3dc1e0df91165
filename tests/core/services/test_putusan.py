"""Accepting and returning: by whom, once, and the poster hears of it."""

from decimal import Decimal

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from core.errors import CatatanWajibError, SudahBeralihError, TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.isian import Status
from core.services import keluar, orang, pengisian, penunjukan, putusan
from core.services.kabar import MenungguPutusan
from core.services.perbuatan import Asal
from storage.models import OutboxRow
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def test_what_comes_back_says_why_and_its_poster_hears_at_once(dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    with pytest.raises(CatatanWajibError):
        putusan.give_back(dunia.engine, None, dunia.verifikator_kinerja, satu.id, " ", now=NOW)

    kembali = putusan.give_back(
        dunia.engine, None, dunia.verifikator_kinerja, satu.id, "mana buktinya?", now=NOW
    )

    assert (kembali.status, kembali.catatan_putusan) == (Status.DIKEMBALIKAN, "mana buktinya?")
    with Session(dunia.engine) as session:
        kabar = session.exec(select(OutboxRow).where(OutboxRow.jenis == "isian_dikembalikan")).one()
        assert (kabar.orang_id, kabar.perihal_id) == (dunia.kabag_tapem.orang_id, satu.id)


def test_two_press_at_once_and_the_second_is_told_who_and_when(dunia: Dunia) -> None:
    lain = make_pelaku(dunia.engine, Peran.VERIFIKATOR, "bagian-organisasi", telegram_id=2044)
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, satu.id, now=NOW)

    with pytest.raises(SudahBeralihError) as caught:
        putusan.give_back(dunia.engine, None, lain, satu.id, "salah", now=NOW)

    assert (caught.value.oleh, caught.value.pada_at) == ("Pejabat 2004", NOW)


def test_the_same_update_decides_once(dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    for _ in range(2):
        hasil = putusan.accept(
            dunia.engine, Asal(1, 5), dunia.verifikator_kinerja, satu.id, now=NOW
        )
        assert hasil.status is Status.TERVERIFIKASI


def test_all_that_was_shown_is_accepted_and_what_changed_meanwhile_is_not(dunia: Dunia) -> None:
    lain = make_pelaku(dunia.engine, Peran.VERIFIKATOR, "bagian-organisasi", telegram_id=2044)
    semua = [dunia.post(dunia.kabag_tapem, dunia.iku2("27", f"tw{n}")) for n in (1, 2, 3)]
    putusan.give_back(dunia.engine, None, lain, semua[0].id, "salah", now=NOW)
    baru = dunia.post(dunia.kabag_tapem, dunia.iku2("28", "tw2"))

    hasil = putusan.accept_all(
        dunia.engine,
        Asal(1, 6),
        dunia.verifikator_kinerja,
        [satu.id for satu in semua],
        now=NOW,
    )

    assert [satu.isian.id for satu in hasil.diterima] == [semua[2].id]
    assert {satu.isian.status for satu in hasil.lewat} == {Status.DIKEMBALIKAN, Status.DIGANTI}
    menunggu = putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=NOW)
    assert [m.isian.id for m in menunggu] == [baru.id]


def test_one_that_is_not_theirs_and_none_is_accepted(dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    uang = dunia.post(dunia.kabag_tapem, dunia.sub35(10_000_000))

    with pytest.raises(TidakBerhakError):
        putusan.accept_all(
            dunia.engine, None, dunia.verifikator_kinerja, [satu.id, uang.id], now=NOW
        )

    assert (
        putusan.show(dunia.engine, dunia.kabag_tapem, satu.id, now=NOW)[0].isian.status
        is Status.DIAJUKAN
    )


def test_the_kabag_returns_what_staf_wrote(dunia: Dunia) -> None:
    satu = dunia.post(dunia.staf_tapem, dunia.iku2("27"))
    assert [m.isian.id for m in putusan.list_handed(dunia.engine, dunia.kabag_tapem, now=NOW)] == [
        satu.id
    ]
    assert putusan.list_handed(dunia.engine, dunia.staf_tapem, now=NOW) == []
    with pytest.raises(TidakBerhakError):
        putusan.give_back(dunia.engine, None, dunia.verifikator_kinerja, satu.id, "x", now=NOW)

    kembali = putusan.give_back(
        dunia.engine, None, dunia.kabag_tapem, satu.id, "hitung lagi", now=NOW
    )

    assert kembali.status is Status.DIKEMBALIKAN


def test_whoever_may_not_decide_is_refused(
    dunia: Dunia, sekda: Pelaku, operator_dinkes: Pelaku
) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    for siapa in (
        sekda,
        dunia.admin,
        dunia.kabag_tapem,
        dunia.staf_tapem,
        dunia.verifikator_anggaran,
    ):
        with pytest.raises(TidakBerhakError):
            putusan.accept(dunia.engine, None, siapa, satu.id, now=NOW)
    with pytest.raises(TidakBerhakError):
        putusan.list_waiting(dunia.engine, sekda, now=NOW)
    with pytest.raises(TidakBerhakError):
        putusan.show(dunia.engine, operator_dinkes, satu.id, now=NOW)
    with pytest.raises(TombolBasiError):
        putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, 999, now=NOW)


def test_only_admins_name_who_decides_and_nobody_decides_on_their_own(dunia: Dunia) -> None:
    satu = dunia.post(dunia.verifikator_kinerja, dunia.iku2("27"))
    with pytest.raises(TidakBerhakError):
        penunjukan.appoint(
            dunia.engine, None, dunia.kabag_tapem, satu.id, dunia.kabag_tapem.orang_id, now=NOW
        )
    with pytest.raises(TombolBasiError):
        penunjukan.appoint(
            dunia.engine, None, dunia.admin, satu.id, dunia.verifikator_kinerja.orang_id, now=NOW
        )


def test_the_last_figure_stands_beside_the_one_to_decide_on(dunia: Dunia) -> None:
    dunia.post(dunia.kabag_tapem, dunia.iku2("12", "tw1"))
    dunia.post(dunia.kabag_tapem, dunia.iku2("27", "tw2"))

    kedua = putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=NOW)[1]

    assert kedua.lalu is not None
    assert kedua.lalu.angka.nilai == Decimal(12)


def test_a_draft_cannot_be_decided_on(dunia: Dunia) -> None:
    draf = pengisian.save(
        dunia.engine, None, dunia.kabag_tapem, dunia.iku2("27"), ajukan=False, now=NOW
    ).isian
    with pytest.raises(SudahBeralihError):
        putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, draf.id, now=NOW)


def test_a_notice_that_was_dropped_is_owed_again_by_the_next_posting_of_the_day(
    dunia: Dunia,
) -> None:
    orang.mark_started(dunia.engine, dunia.verifikator_kinerja, now=NOW)
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    pengisian.withdraw(dunia.engine, None, dunia.kabag_tapem, satu.id, now=NOW)
    [kiriman] = keluar.list_due(dunia.engine, now=NOW)
    # Nothing waits any more, so nothing is said.
    assert not keluar.claim(dunia.engine, kiriman, now=NOW)

    dunia.post(dunia.kabag_tapem, dunia.iku2("28"))

    [kiriman] = keluar.list_due(dunia.engine, now=NOW)
    assert kiriman.isi == MenungguPutusan(1)
    assert keluar.claim(dunia.engine, kiriman, now=NOW)
