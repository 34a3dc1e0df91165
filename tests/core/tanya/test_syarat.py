"""Conditions on lines of the budget as they are read, several at once."""

from decimal import Decimal

import pytest

from core.tanya.pertanyaan import Arah, Syarat, Ukuran
from tests.core.tanya.nama_uji import ask_one

SATU_MILIAR = Decimal(10**9)
PAGU = Syarat(Ukuran.PAGU, SATU_MILIAR, None)
SERAPAN = Syarat(Ukuran.SERAPAN, None, Decimal(50))


@pytest.mark.parametrize(
    "teks",
    [
        "sub kegiatan dengan pagu di atas 1 miliar dan serapan di bawah 50%",
        "sub keg yg pagunya lebih dari 1 M tapi serapannya kurang dari 50 persen",
        "sub kegiatan pagu > 1 M serapan < 50%",
        "yg pagunya lebih 1 M tp serapannya kurang 50% sub kegiatan apa saja",
    ],
)
def test_every_condition_counts(teks: str) -> None:
    assert ask_one(teks).syarat == (PAGU, SERAPAN)


def test_range_is_one_condition_beside_another() -> None:
    hasil = ask_one("sub kegiatan pagu antara 100 juta dan 200 juta serapan di bawah 50%")
    pagu = Syarat(Ukuran.PAGU, Decimal(10**8), Decimal(2 * 10**8), termasuk=True)
    assert hasil.syarat == (pagu, SERAPAN)


def test_bound_itself_will_do_where_that_is_said() -> None:
    hasil = ask_one("kegiatan yang serapannya minimal 60% dan pagu di atas 1 miliar")
    assert hasil.syarat == (Syarat(Ukuran.SERAPAN, Decimal(60), termasuk=True), PAGU)


def test_rank_is_within_what_meets_a_condition() -> None:
    hasil = ask_one("sub kegiatan yg pagu di atas 1 miliar tapi serapan paling rendah")
    assert (hasil.syarat, hasil.ukuran, hasil.arah) == ((PAGU,), (Ukuran.SERAPAN,), Arah.TERENDAH)


def test_both_ends_are_asked_for_together() -> None:
    hasil = ask_one("pagu tertinggi dan serapan terendah sub kegiatan apa")
    assert hasil.ujung == ((Ukuran.PAGU, Arah.TERTINGGI), (Ukuran.SERAPAN, Arah.TERENDAH))
