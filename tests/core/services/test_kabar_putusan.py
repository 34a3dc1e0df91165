"""What is said of decisions: at once, gathered, or on the next working day; never not at all."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine

from core.hak import Pelaku
from core.services import keluar, orang, putusan
from core.services.kabar import IsianDiterima, MenungguPutusan
from tests.conftest import NOW
from tests.isian_uji import Dunia, make_dunia


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    satu = make_dunia(contoh)
    for pelaku in (satu.kabag_tapem, satu.verifikator_kinerja, satu.kabag_organisasi):
        orang.mark_started(contoh, pelaku, now=NOW)
    return satu


def told(dunia: Dunia, pelaku: Pelaku, now: datetime) -> list[int]:
    """Return the counts that this person is told of now."""
    hasil = []
    for satu in keluar.list_due(dunia.engine, now=now):
        if keluar.claim(dunia.engine, satu, now=now):
            keluar.mark_sent(dunia.engine, satu, message_id=1, now=now)
            if satu.kepada == pelaku.telegram_id and isinstance(
                satu.isi, IsianDiterima | MenungguPutusan
            ):
                hasil.append(satu.isi.banyak)
    return hasil


def accept(dunia: Dunia, isian_id: int, now: datetime) -> None:
    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, isian_id, now=now)


def test_what_is_accepted_after_the_first_of_a_day_is_told_together_a_little_later(
    dunia: Dunia,
) -> None:
    semua = [
        dunia.post(dunia.kabag_tapem, dunia.iku2("27", periode)).id
        for periode in ("tw1", "tw2", "tw3")
    ]
    told(dunia, dunia.verifikator_kinerja, NOW)
    accept(dunia, semua[0], NOW)
    assert told(dunia, dunia.kabag_tapem, NOW) == [1]

    lagi = NOW + timedelta(minutes=3)
    accept(dunia, semua[1], lagi)
    accept(dunia, semua[2], lagi + timedelta(minutes=5))

    assert told(dunia, dunia.kabag_tapem, NOW + timedelta(minutes=9, seconds=59)) == []
    assert told(dunia, dunia.kabag_tapem, NOW + timedelta(minutes=10)) == [2]
    assert told(dunia, dunia.kabag_tapem, NOW + timedelta(minutes=30)) == []


def test_what_is_accepted_before_the_first_word_left_is_in_it(dunia: Dunia) -> None:
    for periode in ("tw1", "tw2"):
        isian = dunia.post(dunia.kabag_tapem, dunia.iku2("27", periode))
        accept(dunia, isian.id, NOW)
    assert told(dunia, dunia.kabag_tapem, NOW) == [2]
    assert told(dunia, dunia.kabag_tapem, NOW + timedelta(hours=2)) == []


def test_what_comes_to_a_verifikator_after_the_word_of_the_day_is_told_on_the_next(
    dunia: Dunia,
) -> None:
    # It is Monday, 23 November 2026.
    dunia.post(dunia.kabag_tapem, dunia.iku2("27", "tw1"))
    assert told(dunia, dunia.verifikator_kinerja, NOW) == [1]
    dunia.post(dunia.kabag_tapem, dunia.iku2("27", "tw2"))
    assert told(dunia, dunia.verifikator_kinerja, NOW) == []

    besok = NOW.replace(day=24, hour=7, minute=30)
    assert told(dunia, dunia.verifikator_kinerja, besok - timedelta(seconds=1)) == []
    assert told(dunia, dunia.verifikator_kinerja, besok) == [2]


def test_what_has_been_decided_on_by_then_is_not_told(dunia: Dunia) -> None:
    dunia.post(dunia.kabag_tapem, dunia.iku2("27", "tw1"))
    told(dunia, dunia.verifikator_kinerja, NOW)
    dunia.post(dunia.kabag_tapem, dunia.iku2("27", "tw2"))
    for satu in putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=NOW):
        accept(dunia, satu.isian.id, NOW)
    assert told(dunia, dunia.verifikator_kinerja, NOW.replace(day=24)) == []
