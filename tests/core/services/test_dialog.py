"""What people are in the middle of."""

from datetime import timedelta

from sqlalchemy import Engine

from core.hak import Pelaku
from core.services import dialog, keluar, orang
from core.services.dialog import BERLAKU, Dialog
from core.services.kabar import DialogBerakhir
from tests.conftest import NOW


def test_it_is_kept_and_replaced_and_left(contoh: Engine, sekda: Pelaku) -> None:
    dialog.put(contoh, sekda, Dialog("a", {"langkah": 1}), now=NOW)
    dialog.put(contoh, sekda, Dialog("a", {"langkah": 2}), now=NOW)

    assert dialog.find(contoh, sekda, now=NOW) == Dialog("a", {"langkah": 2})
    assert dialog.drop(contoh, sekda)
    assert not dialog.drop(contoh, sekda)
    assert dialog.find(contoh, sekda, now=NOW) is None


def test_a_day_later_it_is_dropped_with_a_word(contoh: Engine, sekda: Pelaku) -> None:
    orang.mark_started(contoh, sekda, now=NOW)
    dialog.put(contoh, sekda, Dialog("a", {}), now=NOW)

    dialog.drop_old(contoh, now=NOW + BERLAKU - timedelta(seconds=1))
    assert dialog.find(contoh, sekda, now=NOW) is not None

    besok = NOW + BERLAKU
    assert dialog.find(contoh, sekda, now=besok) is None
    for _ in range(2):
        dialog.drop_old(contoh, now=besok)
    kabar = [k.isi for k in keluar.list_due(contoh, now=besok)]
    assert kabar == [DialogBerakhir()]


def test_what_one_turns_away_from_waits_behind(contoh: Engine, sekda: Pelaku) -> None:
    dialog.put(contoh, sekda, Dialog("a", {}), now=NOW)
    dialog.put(contoh, sekda, Dialog("b", {}), now=NOW)

    assert dialog.find(contoh, sekda, now=NOW) == Dialog("b", {})
    assert dialog.find(contoh, sekda, now=NOW, jenis="a") == Dialog("a", {})

    dialog.put(contoh, sekda, Dialog("a", {"lagi": 1}), now=NOW)
    assert dialog.find(contoh, sekda, now=NOW) == Dialog("a", {"lagi": 1})
    assert dialog.drop(contoh, sekda)
    assert dialog.find(contoh, sekda, now=NOW) == Dialog("b", {})


def test_what_leads_to_the_next_is_over_with_it(contoh: Engine, sekda: Pelaku) -> None:
    for jenis in ("lain", "angka"):
        dialog.put(contoh, sekda, Dialog(jenis, {}), now=NOW)
    dialog.put(contoh, sekda, Dialog("simpan", {}), now=NOW, ganti=("angka",))

    assert dialog.drop(contoh, sekda, "simpan", "angka")
    assert dialog.find(contoh, sekda, now=NOW) == Dialog("lain", {})
    assert not dialog.drop(contoh, sekda, "simpan")
