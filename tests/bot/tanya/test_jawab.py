"""A text as a whole: several questions, words that nobody knows, asking back, and memory."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from bot.render import polos
from bot.ruang import Ruang
from bot.tanya import jawab as tanya
from bot.tanya.balasan import Sikap
from core.errors import TombolBasiError
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import KINI, Dunia

HUKUM = "Bagian Hukum, 2024: serapan 79,07%"
KESRA = "Bagian Kesejahteraan Rakyat, 2024: serapan 54,58%"
"""Tabel 3.5, kegiatan 13 and 12: 1.469.448.105 / 1.858.462.371, 662.226.458 / 1.213.270.985."""


@dataclass
class Obrolan:
    """People who write to one bot, whose clock can be put forward."""

    dunia: Dunia
    kini: datetime

    def __post_init__(self) -> None:
        self.ruang = Ruang(self.dunia.engine, jam=lambda: self.kini)

    def say(self, oleh: str, teks: str) -> str:
        return polos(tanya.jawab(self.ruang, self.dunia.orang[oleh], teks).html)

    def wait(self, menit: int) -> None:
        self.kini += timedelta(minutes=menit)


@pytest.fixture
def obrolan(dokumen: Dunia) -> Obrolan:
    return Obrolan(dokumen, KINI[dokumen.nama])


def test_two_questions_are_answered_in_their_order(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "capaian IKU-1? serapan program 2?")

    assert jawab.sikap == (Sikap.JAWAB, Sikap.JAWAB)
    satu, dua = jawab.teks.split("\n\n")
    assert satu.startswith("IKU-1 Lapor SAKIP, 2024: capaian 71,39%")
    assert dua.startswith("Pemerintahan & kesra, 2024: serapan 59,93%")


def test_a_word_that_nobody_knows_stands_above_the_answer_to_the_rest(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "capaian IKU-2 blabla").teks

    assert teks.startswith("Kata “blabla” belum kami pahami; ini jawaban atas sisanya.")
    assert "capaian 100,00%" in teks


def test_an_unknown_word_is_shown_as_typed_and_is_no_html(dokumen: Dunia) -> None:
    ruang, pelaku = dokumen.ruang, dokumen.orang["sekda"]

    html = tanya.jawab(ruang, pelaku, "capaian IKU-2 <b>blabla").html

    assert "<b>blabla" not in html


def test_what_is_none_of_the_bots_business_is_declined_with_the_menu(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "siapa presiden")

    assert jawab.sikap == (Sikap.LUAR,)
    assert "Bantuan" in jawab.tombol


@pytest.mark.parametrize("teks", ["administrasi", "serapan fasilitasi"])
def test_several_readings_are_asked_back_about_with_at_most_four_ways(
    dokumen: Dunia, teks: str
) -> None:
    jawab = ask(dokumen, "sekda", teks)

    assert jawab.sikap == (Sikap.TANYA,)
    assert 2 <= len(jawab.tombol) <= 4
    assert all(len(data.encode()) <= 64 for data in jawab.data)


def test_a_tapped_reading_is_answered(dokumen: Dunia) -> None:
    ditanya = ask(dokumen, "sekda", "serapan fasilitasi")
    data = ditanya.data[ditanya.tombol.index("Sub keg. 42 Bantuan hukum: serapan")]

    hasil = tanya.tap(dokumen.ruang, dokumen.orang["sekda"], data.split(":")[1:])

    # Row 42 of Tabel 3.5: 93,59 %.
    assert "Bantuan hukum, 2024: serapan 93,59%" in polos(hasil.html)


def test_a_tapped_reading_is_refused_to_whoever_may_not_see_it(dokumen: Dunia) -> None:
    ditanya = ask(dokumen, "sekda", "serapan fasilitasi")
    data = ditanya.data[ditanya.tombol.index("Sub keg. 42 Bantuan hukum: serapan")]

    hasil = tanya.tap(dokumen.ruang, dokumen.orang["operator_dinkes"], data.split(":")[1:])

    assert "93,59" not in polos(hasil.html)


def test_a_button_that_holds_no_question_is_an_old_one(dokumen: Dunia) -> None:
    with pytest.raises(TombolBasiError):
        tanya.tap(dokumen.ruang, dokumen.orang["sekda"], ["!!"])


def test_a_follow_up_asks_the_same_of_another_thing(obrolan: Obrolan) -> None:
    assert HUKUM in obrolan.say("sekda", "serapan bagian hukum 2024")
    assert KESRA in obrolan.say("sekda", "kalau kesra?")


def test_a_follow_up_asks_something_else_of_the_same_thing(obrolan: Obrolan) -> None:
    obrolan.say("sekda", "serapan bagian hukum 2024")

    # 1.858.462.371 - 1.469.448.105.
    assert "sisa Rp389.014.266" in obrolan.say("sekda", "sisanya?")


def test_what_was_asked_is_remembered_for_ten_minutes(obrolan: Obrolan) -> None:
    obrolan.say("sekda", "serapan bagian hukum 2024")
    obrolan.wait(10)

    assert "389.014.266" in obrolan.say("sekda", "sisanya?")


def test_eleven_minutes_later_it_is_gone(obrolan: Obrolan) -> None:
    obrolan.say("sekda", "serapan bagian hukum 2024")
    obrolan.wait(11)

    assert "389.014.266" not in obrolan.say("sekda", "sisanya?")


def test_what_another_person_asked_is_not_used(obrolan: Obrolan) -> None:
    obrolan.say("sekda", "serapan bagian hukum 2024")

    assert "389.014.266" not in obrolan.say("pembaca", "sisanya?")
