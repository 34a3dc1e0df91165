"""Postings that nobody can decide on any more: the admins hear of them, each once."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from core.hak import Pelaku, Peran
from core.services import keluar, orang, penunjukan
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
