"""Another entry while one is being written: both are named, and neither is lost unasked."""

import pytest
from sqlalchemy import Engine

from bot.ruang import Ruang
from core.errors import DomainError, TombolBasiError
from core.register import JenisRegister
from tests.bot.isi.orang_isi import Orang
from tests.bot.register.lembar_isi import titles
from tests.isian_uji import Dunia, make_dunia
from tests.register_uji import TAHUN, add

LAMA = f"Sedang ditulis: <b>Register MoU/PKS {TAHUN}, entri baru</b>: Jaminan kesehatan"
BARU = f"Permintaan baru: <b>Register MoU/PKS {TAHUN}, nomor 1</b>: Lain"


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    hasil = make_dunia(contoh)
    add(contoh, hasil.kabag_tapem, JenisRegister.MOU_PKS, "Lain")
    return hasil


@pytest.fixture
def kabag(dunia: Dunia, ruang: Ruang) -> Orang:
    return Orang(ruang, dunia.kabag_tapem)


def ask(kabag: Orang) -> str:
    """Return the question which of the two goes on."""
    kabag.tap_data(f"rgm:mou_pks:{TAHUN}")
    kabag.say("Jaminan kesehatan")
    return kabag.tap_data(f"rgp:mou_pks:{TAHUN}:1:1")


def test_the_question_names_what_waits_and_what_is_new(kabag: Orang) -> None:
    tanya = ask(kabag)

    assert LAMA in tanya
    assert BARU in tanya


def test_a_text_in_the_place_of_a_choice_goes_to_neither(dunia: Dunia, kabag: Orang) -> None:
    ask(kabag)

    jawaban = kabag.say("100.3.7/4")

    assert "Mohon pilih" in jawaban
    assert LAMA in jawaban
    assert BARU in jawaban
    assert "Mohon pilih" in kabag.send(b"%PDF-1.4\nlain\n%%EOF\n")
    assert "Berapa nomor suratnya?" in kabag.tap("Lanjutkan")
    assert "Tanggal berapa?" in kabag.say("100.3.7/4")
    assert titles(dunia) == ["Lain"]


def test_the_choice_may_be_typed(kabag: Orang) -> None:
    ask(kabag)
    assert "Berapa nomor suratnya?" in kabag.say("lanjut")
    ask(kabag)
    assert "Apa yang akan diperbaiki?" in kabag.say("mulai baru")


def test_only_the_choice_is_taken_while_it_is_open(kabag: Orang) -> None:
    ask(kabag)
    v = kabag.data("Lanjutkan").split(":")[1]

    with pytest.raises(TombolBasiError):
        kabag.tap_data(f"rgs:{v}:nomor_surat:-")
    assert LAMA in kabag.say("?")


def test_a_new_one_that_cannot_be_is_said_at_once_and_the_old_one_is_left(kabag: Orang) -> None:
    kabag.tap_data(f"rgm:mou_pks:{TAHUN}")
    kabag.say("Jaminan kesehatan")

    for data in (f"rgm:raperwal:{TAHUN}", f"rgp:mou_pks:{TAHUN}:1:9", f"rgp:mou_pks:{TAHUN}:9:1"):
        with pytest.raises(DomainError):
            kabag.tap_data(data)

    assert "Tanggal berapa?" in kabag.say("100.3.7/4")
