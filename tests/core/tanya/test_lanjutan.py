"""What follows a question: what it takes over and what it does not."""

from datetime import UTC, datetime, timedelta

import pytest

from core.tanya.diwarisi import KONSEP_UKURAN
from core.tanya.lanjutan import BERLAKU, Ingatan
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from tests.core.tanya.nama_uji import HUKUM, UMUM, ask_one

KINI = datetime(2025, 3, 10, 2, tzinfo=UTC)


@pytest.fixture
def lalu() -> Pertanyaan:
    return ask_one("serapan bagian hukum 2024")


def test_another_thing_is_asked_the_same_of(lalu: Pertanyaan) -> None:
    satu = ask_one("kalau bagian umum?", lalu)

    assert (satu.hal, satu.ukuran, satu.benda) == (Hal.ANGGARAN, (Ukuran.SERAPAN,), (UMUM,))
    assert satu.tahun == (2024,)


def test_another_year_is_asked_of_the_same(lalu: Pertanyaan) -> None:
    satu = ask_one("tahun 2023?", lalu)

    assert (satu.ukuran, satu.benda, satu.tahun) == ((Ukuran.SERAPAN,), (HUKUM,), (2023,))


def test_another_figure_is_asked_of_the_same(lalu: Pertanyaan) -> None:
    satu = ask_one("sisanya?", lalu)

    assert (satu.ukuran, satu.benda, satu.tahun) == ((Ukuran.SISA,), (HUKUM,), (2024,))


@pytest.mark.parametrize("ukuran", ["fisik", "efisiensi", "pagu", "sisa"])
def test_every_figure_may_be_followed_by_another_year(ukuran: str) -> None:
    lalu = ask_one(f"{ukuran} bagian hukum 2024")

    satu = ask_one("tahun 2023?", lalu)

    assert (satu.ukuran, satu.benda, satu.tahun) == (lalu.ukuran, (HUKUM,), (2023,))


def test_question_of_its_own_takes_nothing_over(lalu: Pertanyaan) -> None:
    satu = ask_one("pagu bagian umum", lalu)

    assert (satu.ukuran, satu.benda, satu.tahun) == ((Ukuran.PAGU,), (UMUM,), ())


def test_whole_is_asked_for_by_saying_so(lalu: Pertanyaan) -> None:
    assert ask_one("serapan seluruhnya?", lalu).benda == ()


def test_thing_that_nobody_knows_is_not_what_was_talked_about(lalu: Pertanyaan) -> None:
    satu = ask_one("kalau bagian antariksa?", lalu)

    assert satu.benda == ()
    assert satu.asing == ("antariksa",)


def test_thanks_are_no_follow_up(lalu: Pertanyaan) -> None:
    assert ask_one("terima kasih", lalu).hal is Hal.TERIMA_KASIH


def test_both_are_what_was_asked_of_last(lalu: Pertanyaan) -> None:
    kedua = ask_one("kalau bagian umum?", lalu)

    assert set(ask_one("keduanya digabung?", kedua).benda) == {HUKUM, UMUM}


def test_what_was_asked_is_forgotten_after_a_while(lalu: Pertanyaan) -> None:
    ingatan = Ingatan()
    ingatan.keep((1, 0), lalu, KINI)

    assert ingatan.find((1, 0), KINI + BERLAKU) == lalu
    assert ingatan.find((1, 0), KINI + BERLAKU + timedelta(seconds=1)) is None


def test_nobody_follows_what_another_has_asked(lalu: Pertanyaan) -> None:
    ingatan = Ingatan()
    ingatan.keep((1, 0), lalu, KINI)

    assert ingatan.find((2, 0), KINI) is None
    assert ingatan.find((1, 7), KINI) is None


def test_every_figure_can_be_gone_on_with() -> None:
    assert set(KONSEP_UKURAN) == set(Ukuran)
