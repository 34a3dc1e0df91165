"""Buttons under an old list of what a unit has posted: they say what has changed since."""

import pytest

from bot.ruang import Ruang
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku
from core.services import putusan
from tests.bot.isi.orang_isi import Orang
from tests.conftest import NOW
from tests.isian_uji import Dunia


def test_an_old_list_of_what_was_posted_says_what_has_changed_since(
    dunia: Dunia, kabag: Orang
) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    kabag.say("/realisasi")
    lama = kabag.data("IKU-2")
    assert "Daftar itu" not in kabag.tap_data(lama)

    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, satu.id, now=NOW)
    assert kabag.tap_data(lama).startswith(
        "Daftar itu sudah lama: isian ini bukan lagi diajukan, kini <b>terverifikasi</b>."
    )
    dunia.post(dunia.kabag_tapem, dunia.iku2("28", alasan="dua PKS baru"))
    assert "sudah ada versi yang lebih baru: <b>versi 2</b>" in kabag.tap_data(lama)
    assert "28,00%" in kabag.tap("Lihat versi 2")

    kabag.say("/realisasi")
    for label in [teks for teks in kabag.labels() if "IKU-2" in teks]:
        assert "Daftar itu" not in kabag.tap_data(kabag.data(label))
        kabag.say("/realisasi")


@pytest.mark.parametrize("data", ["isu:1", "isu:1:lain:1", "isu:x:draf:1", "isu:999:draf:1"])
def test_a_forged_button_of_that_list_shows_nothing(kabag: Orang, data: str) -> None:
    with pytest.raises(TombolBasiError):
        kabag.tap_data(data)


def test_a_button_of_that_list_shows_nobody_what_they_may_not_see(
    dunia: Dunia, ruang: Ruang, operator_dinkes: Pelaku
) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    with pytest.raises(TidakBerhakError):
        Orang(ruang, operator_dinkes).tap_data(f"isu:{satu.id}:diajukan:1")
