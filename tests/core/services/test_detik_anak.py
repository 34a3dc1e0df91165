"""Every rung is said from the first second of sending on its day: a second before, at and after.

In WIB. A rung on a day off is said on the working day before it, the opening day on the one
after. Sending begins at 07.30, in Ramadan at 08.00.
"""

from datetime import date, datetime
from typing import NamedTuple

import pytest
from sqlalchemy import Engine

from core.services import hari_kerja, pengingat
from core.services.contoh_tahun import open_contoh
from tests.bot.pengingat.orang_tenggat import Dunia, make_dunia, pagi
from tests.cetakan import once
from tests.conftest import NOW
from tests.kewajiban_uji import activate
from tests.pengingat_uji import (
    DETIK,
    KEDUANYA,
    OPERATOR,
    PAGI_PUASA,
    SORE,
    SORE_PUASA,
    around,
    due,
    ledger,
    pukul,
    reached,
    said,
)

KABAG = {3004}
"""Of Bagian Tata Pemerintahan, which posts figures."""


class Anak(NamedTuple):
    """A rung, the first second in which it is said, and to whom.

    `sebelum` is the last second of sending on the working day before: whoever has heard nothing
    yet is told of the rung `lama` then.
    """

    perihal: date | str
    """When IKK LPPD is due, or the code of another kind."""
    kode: str
    saat: datetime
    kepada: set[int]
    sebelum: datetime
    lama: set[str]


JUMAT = date(2027, 1, 29)
"""Due on this Friday, every rung has a day of its own."""
TAHUNAN = [
    Anak(JUMAT, "h-30", pukul(2026, 12, 30), OPERATOR, pukul(2026, 12, 29, SORE), set()),
    Anak(JUMAT, "h-14", pukul(2027, 1, 15), OPERATOR, pukul(2027, 1, 14, SORE), {"h-30"}),
    Anak(JUMAT, "h-7", pukul(2027, 1, 22), OPERATOR, pukul(2027, 1, 21, SORE), {"h-14"}),
    Anak(JUMAT, "h-3", pukul(2027, 1, 26), KEDUANYA, pukul(2027, 1, 25, SORE), {"h-7"}),
    Anak(JUMAT, "h-1", pukul(2027, 1, 28), KEDUANYA, pukul(2027, 1, 27, SORE), {"h-3"}),
    Anak(JUMAT, "h", pukul(2027, 1, 29), KEDUANYA, pukul(2027, 1, 28, SORE), {"h-1"}),
    Anak(JUMAT, "l+2", pukul(2027, 2, 2), KEDUANYA, pukul(2027, 2, 1, SORE), {"h"}),
    Anak(JUMAT, "l+4", pukul(2027, 2, 4), KEDUANYA, pukul(2027, 2, 3, SORE), {"l+2"}),
    # Five working days are over with the 8th, since the 5th is off: the 20th is 1 March.
    Anak(
        JUMAT,
        "l+20",
        pukul(2027, 3, 1, PAGI_PUASA),
        KEDUANYA,
        pukul(2027, 2, 26, SORE_PUASA),
        {"l+18"},
    ),
]
BERKALA = [
    # TW IV of 2026 is due on Sunday, 10 January; the 1st and the 5th are off.
    Anak("kinerja", "buka", pukul(2027, 1, 4), KABAG, pukul(2026, 12, 31, SORE), set()),
    Anak("kinerja", "h-3", pukul(2027, 1, 7), KABAG, pukul(2027, 1, 6, SORE), {"buka"}),
    Anak("kinerja", "h", pukul(2027, 1, 8), KABAG, pukul(2027, 1, 7, SORE), {"h-3"}),
    Anak("kinerja", "l+2", pukul(2027, 1, 12), KABAG, pukul(2027, 1, 11, SORE), {"h"}),
    # November is due on Saturday, 5 December.
    Anak("anggaran", "buka", pukul(2026, 12, 1), KABAG, pukul(2026, 11, 30, SORE), set()),
    Anak("anggaran", "h-3", pukul(2026, 12, 2), KABAG, pukul(2026, 12, 1, SORE), {"buka"}),
    Anak("anggaran", "h", pukul(2026, 12, 4), KABAG, pukul(2026, 12, 3, SORE), {"h-3"}),
    Anak("anggaran", "l+2", pukul(2026, 12, 8), KABAG, pukul(2026, 12, 7, SORE), {"h"}),
]
MUSIM = [
    # The last day of the year, a Thursday, and the first working day of the next, a Monday.
    Anak(
        date(2027, 1, 7), "h-7", pukul(2026, 12, 31), OPERATOR, pukul(2026, 12, 30, SORE), {"h-14"}
    ),
    Anak(
        date(2027, 1, 11), "h-7", pukul(2027, 1, 4), OPERATOR, pukul(2026, 12, 31, SORE), {"h-14"}
    ),
    # From Saturday, 6 March, to Monday, 15 March 2027 nobody works: Nyepi, then Lebaran.
    Anak(
        date(2027, 3, 24),
        "h-14",
        pukul(2027, 3, 5, PAGI_PUASA),
        OPERATOR,
        pukul(2027, 3, 4, SORE_PUASA),
        {"h-30"},
    ),
    Anak(
        date(2027, 3, 17),
        "h-3",
        pukul(2027, 3, 5, PAGI_PUASA),
        KEDUANYA,
        pukul(2027, 3, 4, SORE_PUASA),
        {"h-14"},
    ),
    Anak(
        date(2027, 3, 17),
        "h-1",
        pukul(2027, 3, 16),
        KEDUANYA,
        pukul(2027, 3, 5, SORE_PUASA),
        {"h-3"},
    ),
    Anak(date(2027, 3, 5), "l+2", pukul(2027, 3, 17), KEDUANYA, pukul(2027, 3, 16, SORE), {"h"}),
    # A leap day, the Tuesday after Lebaran, which takes the Monday: a rung on it.
    Anak(
        date(2028, 3, 1),
        "h-1",
        pukul(2028, 2, 29),
        KEDUANYA,
        pukul(2028, 2, 25, SORE_PUASA),
        {"h-3"},
    ),
    # And a due date: the last day of February.
    Anak("lkjip", "h", pukul(2028, 2, 29), KEDUANYA, pukul(2028, 2, 25, SORE_PUASA), {"h-1"}),
    Anak("lkjip", "l+2", pukul(2028, 3, 2), KEDUANYA, pukul(2028, 3, 1, SORE), {"h"}),
]
setiap_anak = pytest.mark.parametrize(
    "anak",
    [*TAHUNAN, *BERKALA, *MUSIM],
    ids=lambda anak: f"{anak.perihal} {anak.kode} {anak.saat:%Y-%m-%d}",
)


def make_known(engine: Engine, perihal: date | str) -> Dunia:
    """Return the world in which this is owed, since long before it is reminded of."""
    if isinstance(perihal, date):
        return due(engine, perihal)
    # LKjIP of 2026 has its first rung on 29 January, when those of the figures are over.
    dunia = make_dunia(engine, "lkjip")
    if perihal == "lkjip":
        once(engine, "2027", lambda: pengingat.remind(engine, now=pagi(12, 1, 2027)))
    else:
        once(engine, "angka", lambda: open_contoh(engine, dunia.admin, 2026, now=NOW))
        once(engine, perihal, lambda: activate(engine, perihal, on=date(2026, 11, 24)))
    return dunia


@setiap_anak
def test_a_rung_is_said_in_the_first_second_of_sending_on_its_day_and_once(
    contoh: Engine, anak: Anak
) -> None:
    dunia = make_known(contoh, anak.perihal)

    assert around(dunia, anak.saat) == [set(), anak.kepada, set()]

    assert [said(contoh, satu) for satu in anak.kepada] == [{anak.kode}] * len(anak.kepada)


@setiap_anak
def test_a_rung_is_said_by_a_tick_that_comes_a_second_later(contoh: Engine, anak: Anak) -> None:
    dunia = make_known(contoh, anak.perihal)

    assert reached(dunia, anak.saat + DETIK) == anak.kepada

    assert [said(contoh, satu) for satu in anak.kepada] == [{anak.kode}] * len(anak.kepada)


@setiap_anak
def test_in_the_last_second_of_sending_before_its_day_a_rung_is_not_said(
    contoh: Engine, anak: Anak
) -> None:
    make_known(contoh, anak.perihal)

    pengingat.remind(contoh, now=anak.sebelum)

    assert said(contoh, min(anak.kepada)) == anak.lama
    # Nor as one that was said with another.
    assert anak.kode not in {kode for kode, *_ in ledger(contoh, min(anak.kepada))}


@pytest.mark.parametrize(
    ("saat", "kirim"),
    [
        # H-7 of Sunday, 31 January 2027, is Sunday the 24th: Friday the 22nd.
        (pukul(2027, 1, 22, "11:29:59"), {"h-7"}),
        (pukul(2027, 1, 22, "11:30:00"), set()),
        (pukul(2027, 1, 22, "13:29:59"), set()),
        (pukul(2027, 1, 22, "13:30:00"), {"h-7"}),
        (pukul(2027, 1, 22, "15:59:59"), {"h-7"}),
        (pukul(2027, 1, 22, "16:00:00"), set()),
        # The weekend and what follows it: said then, if it was not before.
        (pukul(2027, 1, 23, "09:00:00"), set()),
        (pukul(2027, 1, 25, "07:29:59"), set()),
        (pukul(2027, 1, 25, "07:30:00"), {"h-7"}),
    ],
)
def test_a_rung_is_said_in_the_hours_of_its_day(
    contoh: Engine, saat: datetime, kirim: set[str]
) -> None:
    make_dunia(contoh)

    pengingat.remind(contoh, now=saat)

    assert said(contoh) == kirim


@pytest.mark.parametrize(
    ("jam", "biasa", "puasa"),
    [
        ("07:29:59", False, False),
        ("07:30:00", True, False),
        ("07:59:59", True, False),
        ("08:00:00", True, True),
        ("14:59:59", True, True),
        ("15:00:00", True, False),
        ("15:59:59", True, False),
        ("16:00:00", False, False),
    ],
)
def test_in_ramadan_the_day_is_shorter(contoh: Engine, jam: str, biasa: bool, puasa: bool) -> None:  # noqa: FBT001  parameters
    kantor = hari_kerja.load_calendar(contoh)

    # 1 Ramadan 1447 is Thursday, 19 February 2026.
    assert pengingat.sending_now(contoh, kantor, pukul(2026, 2, 18, jam)) == biasa
    assert pengingat.sending_now(contoh, kantor, pukul(2026, 2, 19, jam)) == puasa


def test_after_twenty_working_days_nobody_is_told_that_it_is_late_any_more(
    contoh: Engine,
) -> None:
    dunia = make_known(contoh, JUMAT)
    februari = [pagi(2, hari, jam=9) for hari in (25, 26)]
    maret = [pagi(3, hari, jam=9) for hari in (1, 2, 3, 4, 5, 16, 17)]

    mendengar = [f"{saat:%d/%m}" for saat in [*februari, *maret] if reached(dunia, saat)]

    # l+18, and l+20; l+22 would be the 3rd.
    assert mendengar == ["25/02", "01/03"]
    assert ledger(contoh)[-1] == ("l+20", "kirim", None)
