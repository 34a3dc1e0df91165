"""A button that saves answers with what it has saved, and never with what another has."""

import pytest
from sqlalchemy import Engine

from bot.ruang import Ruang
from core.errors import TombolBasiError
from tests.bot.isi.orang_isi import Orang
from tests.bot.register.lembar_isi import form, titles
from tests.isian_uji import Dunia, make_dunia
from tests.register_uji import TAHUN


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


@pytest.fixture
def kabag(dunia: Dunia, ruang: Ruang) -> Orang:
    return Orang(ruang, dunia.kabag_tapem)


def write(kabag: Orang, judul: str) -> None:
    kabag.say(f"/register mou {TAHUN}")
    kabag.tap("Tambah")
    kabag.say(judul)
    for label in ("Belum ada", "Belum ada", "Lewati", "Lewati", "Nanti"):
        kabag.tap(label)


def test_the_button_of_a_cancelled_entry_never_shows_the_receipt_of_the_next(
    dunia: Dunia, kabag: Orang
) -> None:
    write(kabag, "Satu")
    lama = kabag.data("Simpan")
    kabag.tap("Batal")
    write(kabag, "Dua")
    assert "sudah tidak berlaku" in kabag.tap_data(lama)
    assert "Dua" in kabag.jawaban.html
    kabag.tap("Simpan")

    jawaban = kabag.tap_data(lama)

    assert "sudah tidak berlaku" in jawaban
    assert "Tersimpan" not in jawaban
    assert titles(dunia) == ["Dua"]


def test_a_second_tap_shows_the_receipt_whatever_came_between(dunia: Dunia, kabag: Orang) -> None:
    write(kabag, "Satu")
    simpan = kabag.data("Simpan")
    satu = kabag.tap_data(simpan)
    write(kabag, "Dua")
    kabag.tap("Simpan")
    kabag.say(f"/register mou {TAHUN}")
    kabag.tap("Tambah")

    assert kabag.tap_data(simpan) == satu
    assert kabag.tap_data(simpan, lagi=True) == satu
    assert titles(dunia) == ["Satu", "Dua"]


def test_the_button_of_a_form_that_was_replaced_never_shows_the_receipt_of_the_next(
    dunia: Dunia, kabag: Orang
) -> None:
    kabag.send(form("Satu"), "register.xlsx")
    lama = kabag.data("Simpan")
    kabag.send(form("Dua"), "register.xlsx")
    kabag.tap("Simpan")

    with pytest.raises(TombolBasiError):
        kabag.tap_data(lama)
    assert titles(dunia) == ["Dua"]


def test_leaving_a_form_that_is_saved_never_says_that_nothing_was(
    dunia: Dunia, kabag: Orang
) -> None:
    kabag.send(form("Satu"), "register.xlsx")
    batal = kabag.data("Batal")
    kabag.tap("Simpan")

    jawaban = kabag.tap_data(batal)

    assert "Tersimpan: 1 baru" in jawaban
    assert "Tidak ada yang tersimpan" not in jawaban
    assert titles(dunia) == ["Satu"]


def test_an_entry_and_a_form_have_receipts_of_their_own(dunia: Dunia, kabag: Orang) -> None:
    kabag.send(form("Satu"), "register.xlsx")
    formulir = kabag.data("Simpan")
    write(kabag, "Dua")
    entri = kabag.data("Simpan")
    kabag.tap_data(formulir)

    kabag.tap_data(entri)

    assert "Tersimpan: 1 baru" in kabag.tap_data(formulir)
    assert "nomor 2" in kabag.tap_data(entri)
    assert titles(dunia) == ["Satu", "Dua"]
