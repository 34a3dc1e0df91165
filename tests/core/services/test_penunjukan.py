"""Postings that nobody can decide on any more: the admins hear of them, each once."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from core.hak import Pelaku, Peran
from core.services import keluar, orang, pengisian, penunjukan, putusan
from core.services.kabar import Jenis, KabarIsian
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia

BESOK = NOW + timedelta(days=1)


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    dunia = make_dunia(contoh)
    orang.mark_started(contoh, dunia.admin, now=NOW)
    return dunia


def heard(dunia: Dunia) -> list[tuple[Jenis, int]]:
    """Return what the admin is told now, and hears only once."""
    semua = keluar.list_due(dunia.engine, now=BESOK)
    for satu in semua:
        assert keluar.claim(dunia.engine, satu, now=BESOK)
        keluar.mark_sent(dunia.engine, satu, message_id=1, now=BESOK)
    return [
        (satu.isi.jenis, satu.isi.isian.id) for satu in semua if isinstance(satu.isi, KabarIsian)
    ]


def leave(dunia: Dunia, telegram_id: int, unit: str) -> None:
    orang.end_role(
        dunia.engine, telegram_id, peran=Peran.VERIFIKATOR, unit=unit, asal="uji", now=NOW
    )


def test_the_admins_hear_once_of_what_nobody_can_decide_on_any_more(dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    penunjukan.tell_stranded(dunia.engine, now=BESOK)
    assert heard(dunia) == []

    leave(dunia, 2004, "bagian-organisasi")
    leave(dunia, 2005, "bagian-adpem")
    penunjukan.tell_stranded(dunia.engine, now=BESOK)
    penunjukan.tell_stranded(dunia.engine, now=BESOK)

    assert heard(dunia) == [(Jenis.TANPA_PEMUTUS, satu.id)]
    penunjukan.tell_stranded(dunia.engine, now=BESOK)
    assert heard(dunia) == []


def test_they_hear_again_when_whoever_was_named_has_left(dunia: Dunia) -> None:
    satu = dunia.post(dunia.verifikator_kinerja, dunia.iku2("27"))
    leave(dunia, 2005, "bagian-adpem")
    penunjukan.tell_stranded(dunia.engine, now=BESOK)
    assert heard(dunia) == [(Jenis.TANPA_PEMUTUS, satu.id)]

    lain: Pelaku = make_pelaku(dunia.engine, Peran.VERIFIKATOR, "bagian-tapem", telegram_id=2006)
    penunjukan.appoint(dunia.engine, None, dunia.admin, satu.id, lain.orang_id, now=NOW)
    leave(dunia, 2006, "bagian-tapem")
    penunjukan.tell_stranded(dunia.engine, now=BESOK)

    assert (Jenis.TANPA_PEMUTUS, satu.id) in heard(dunia)


def wholly_on_behalf(dunia: Dunia) -> list[int]:
    """Let the only verifikator of the field post three in one go, so that nobody can decide."""
    leave(dunia, 2005, "bagian-adpem")
    semua = [dunia.iku2(f"{n}", f"tw{n}") for n in (1, 2, 3)]
    hasil = pengisian.save_all(
        dunia.engine, None, dunia.verifikator_kinerja, semua, ajukan=True, now=NOW
    )
    return [satu.isian.id for satu in hasil]


def told(dunia: Dunia) -> list[KabarIsian]:
    """Return what waits to be sent about postings, and send it."""
    semua = [k for k in keluar.list_due(dunia.engine, now=BESOK) if isinstance(k.isi, KabarIsian)]
    for satu in semua:
        assert keluar.claim(dunia.engine, satu, now=BESOK)
        keluar.mark_sent(dunia.engine, satu, message_id=1, now=BESOK)
    return [satu.isi for satu in semua if isinstance(satu.isi, KabarIsian)]


def test_a_list_that_nobody_can_decide_on_is_one_word_to_the_admin_and_one_naming(
    dunia: Dunia,
) -> None:
    lain = make_pelaku(dunia.engine, Peran.KABAG, "bagian-umum", telegram_id=2006)
    orang.mark_started(dunia.engine, lain, now=NOW)
    nomor = wholly_on_behalf(dunia)
    penunjukan.tell_stranded(dunia.engine, now=BESOK)

    [kabar] = told(dunia)
    assert (kabar.jenis, kabar.isian.id, kabar.banyak) == (Jenis.TANPA_PEMUTUS, nomor[0], 3)

    calon = penunjukan.appoint(dunia.engine, None, dunia.admin, nomor[1], lain.orang_id, now=NOW)
    assert calon.banyak == 3
    [kabar] = told(dunia)
    assert (kabar.jenis, kabar.banyak) == (Jenis.DITUNJUK, 3)
    menunggu = putusan.list_waiting(dunia.engine, lain, now=NOW)
    assert [satu.isian.id for satu in menunggu] == nomor


def test_the_word_stays_while_any_of_the_list_waits(dunia: Dunia) -> None:
    nomor = wholly_on_behalf(dunia)
    pengisian.withdraw(dunia.engine, None, dunia.verifikator_kinerja, nomor[0], now=NOW)

    [kabar] = told(dunia)

    assert (kabar.isian.id, kabar.banyak) == (nomor[1], 2)
    penunjukan.tell_stranded(dunia.engine, now=BESOK)
    assert told(dunia) == []


def test_a_list_of_staf_is_one_word_to_the_head_of_the_unit(dunia: Dunia) -> None:
    orang.mark_started(dunia.engine, dunia.kabag_tapem, now=NOW)
    semua = [dunia.iku2(f"{n}", f"tw{n}") for n in (1, 2, 3)]
    pengisian.save_all(dunia.engine, None, dunia.staf_tapem, semua, ajukan=True, now=NOW)

    [kabar] = told(dunia)

    assert (kabar.jenis, kabar.banyak) == (Jenis.ISIAN_DISERAHKAN, 3)
