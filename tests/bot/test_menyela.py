"""What comes between while something is filled in: a question, and leaving it in words."""

import pytest

from bot.menyela import is_leaving
from bot.render import polos
from bot.rute import jawab_teks
from core.services import dialog
from core.services.dialog import Dialog
from tests.tanya.conftest import berjalan, berkas_berjalan, pinjaman_berjalan
from tests.tanya.dunia import Dunia

__all__ = ["berjalan", "berkas_berjalan", "pinjaman_berjalan"]


def _say(dunia: Dunia, *semua: str) -> str:
    """Type one after the other; return what the last is answered with."""
    jawaban = [jawab_teks(dunia.ruang, dunia.orang["kabag_hukum"], satu) for satu in semua]
    return polos(jawaban[-1].html)


def _open(dunia: Dunia) -> Dialog | None:
    return dialog.find(dunia.engine, dunia.orang["kabag_hukum"], now=dunia.ruang.now())


def test_a_question_is_answered_and_what_is_filled_in_waits_below_it(berjalan: Dunia) -> None:
    _say(berjalan, "/isi iku-3 tw1")
    sebelum = _open(berjalan)

    teks = _say(berjalan, "brp serapan bagian hukum th lalu")

    assert "pengisian Anda tidak berubah" in teks
    assert "serapan 79,07%" in teks
    assert teks.index("79,07%") < teks.index("Masih menunggu") < teks.index("Berapa realisasinya?")
    assert _open(berjalan) == sebelum


def test_an_answer_to_the_step_is_no_question(berjalan: Dunia) -> None:
    teks = _say(berjalan, "/isi iku-3 tw1", "12")

    assert "tidak berubah" not in teks
    assert "faktor pendorong" in teks


@pytest.mark.parametrize("teks", ["siapa presiden?", "hapus iku 3?", "halo?"])
def test_what_is_no_question_about_data_is_answered_by_the_step(berjalan: Dunia, teks: str) -> None:
    jawaban = _say(berjalan, "/isi iku-3 tw1", teks)

    assert "tidak berubah" not in jawaban
    assert _open(berjalan) is not None


@pytest.mark.parametrize("teks", ["batal", "ga jadi", "gak jadi deh pak", "Batalin aja."])
def test_leaving_in_words_is_leaving(berjalan: Dunia, teks: str) -> None:
    assert "Baik, dibatalkan: IKU-3" in _say(berjalan, "/isi iku-3 tw1", teks)
    assert _open(berjalan) is None


def test_where_nothing_is_filled_in_nothing_is_left(berjalan: Dunia) -> None:
    assert "Tidak ada pengisian" in _say(berjalan, "ga jadi")


@pytest.mark.parametrize("teks", ["batal tender karena dana", "tidak jadi dilaksanakan", "tidak"])
def test_words_that_tell_something_are_no_leaving(teks: str) -> None:
    assert not is_leaving(teks)
