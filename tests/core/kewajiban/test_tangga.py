"""The rungs of a ladder: on which days, and which of them are one message."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.kewajiban.tangga import Anak, Tangga, climb, due, opens_on
from tests.core.kewajiban.hari import hari_kerja

TAHUNAN = Tangga(kode="tahunan", sebelum=(30, 14, 7, 3, 1, 0), buka=False)
BULANAN = Tangga(kode="bulanan", sebelum=(3, 0), buka=True)
JANUARI = date(2027, 1, 1)
"""A Friday, and a public holiday."""
TAHUN_BARU = hari_kerja(JANUARI)


def days(semua: list[Anak]) -> dict[str, date]:
    return {satu.kode: satu.on for satu in semua}


def test_a_yearly_ladder_counts_days_before_the_due_date_and_working_days_after_it() -> None:
    # 29 January 2027 is a Friday.
    semua = climb(TAHUNAN, TAHUN_BARU, buka_on=date(2026, 12, 1), tenggat_on=date(2027, 1, 29))

    assert days(semua) == {
        "h-30": date(2026, 12, 30),
        "h-14": date(2027, 1, 15),
        "h-7": date(2027, 1, 22),
        "h-3": date(2027, 1, 26),
        "h-1": date(2027, 1, 28),
        "h": date(2027, 1, 29),
        "l+2": date(2027, 2, 2),
        "l+4": date(2027, 2, 4),
        "l+6": date(2027, 2, 8),
        "l+8": date(2027, 2, 10),
        "l+10": date(2027, 2, 12),
        "l+12": date(2027, 2, 16),
        "l+14": date(2027, 2, 18),
        "l+16": date(2027, 2, 22),
        "l+18": date(2027, 2, 24),
        "l+20": date(2027, 2, 26),
    }
    assert [satu.kode for satu in semua if satu.terlambat] == [f"l+{n}" for n in range(2, 21, 2)]


def test_rungs_on_days_off_move_to_the_working_day_before_and_become_one() -> None:
    # 31 January 2027 is a Sunday: H and H-1 fall on Friday the 29th, H-3 on the 28th.
    semua = climb(TAHUNAN, TAHUN_BARU, buka_on=date(2026, 12, 1), tenggat_on=date(2027, 1, 31))

    jumat = [satu for satu in semua if satu.on == date(2027, 1, 29)]
    assert [(satu.kode, satu.asal_on, satu.digabung) for satu in jumat] == [
        ("h-1", date(2027, 1, 30), "h"),
        ("h", date(2027, 1, 31), None),
    ]
    # The 1st is a holiday, so H-30 is the last day of December.
    assert days(semua)["h-30"] == date(2026, 12, 31)


def test_long_holidays_gather_several_rungs_into_the_last_of_them() -> None:
    # Off from Monday the 16th to Friday the 27th, as around Lebaran.
    libur = hari_kerja(*(date(2026, 3, 16) + timedelta(days=n) for n in range(12)))
    semua = climb(TAHUNAN, libur, buka_on=date(2026, 1, 1), tenggat_on=date(2026, 3, 27))

    sebelum = [s for s in semua if not s.terlambat and s.on == date(2026, 3, 13)]
    assert [(s.kode, s.digabung) for s in sebelum] == [
        ("h-14", "h"),
        ("h-7", "h"),
        ("h-3", "h"),
        ("h-1", "h"),
        ("h", None),
    ]
    assert days(semua)["l+2"] == date(2026, 3, 31)


def test_a_monthly_ladder_begins_on_the_first_working_day_it_can_be_reported() -> None:
    semua = climb(BULANAN, TAHUN_BARU, buka_on=JANUARI, tenggat_on=date(2027, 1, 8))

    # The 1st is off; the 4th is the Monday after. H-3 is the 5th.
    assert [(s.kode, s.on) for s in semua[:3]] == [
        ("buka", date(2027, 1, 4)),
        ("h-3", date(2027, 1, 5)),
        ("h", date(2027, 1, 8)),
    ]


def test_a_rung_before_the_opening_day_is_said_with_it() -> None:
    # Due on Tuesday the 5th: H-3 would be the 2nd, before anything can be reported.
    semua = climb(BULANAN, TAHUN_BARU, buka_on=JANUARI, tenggat_on=date(2027, 1, 5))

    assert [(s.kode, s.on, s.digabung) for s in semua[:3]] == [
        ("buka", date(2027, 1, 4), "h-3"),
        ("h-3", date(2027, 1, 4), None),
        ("h", date(2027, 1, 5), None),
    ]


def test_a_yearly_report_can_be_sent_from_the_day_it_is_first_reminded_of() -> None:
    # SKM of semester I, due on 15 July: H-30 is 15 June, before the semester is over.
    akhir, tenggat = date(2026, 7, 1), date(2026, 7, 15)
    buka = opens_on(TAHUNAN, hari_kerja(), berakhir_on=akhir, tenggat_on=tenggat)
    semua = climb(TAHUNAN, hari_kerja(), buka_on=buka, tenggat_on=tenggat)

    assert buka == semua[0].on == date(2026, 6, 15)
    assert opens_on(BULANAN, hari_kerja(), berakhir_on=akhir, tenggat_on=tenggat) == akhir
    # Who is reminded on the last day only may send it before all the same.
    sehari = Tangga(kode="sehari", sebelum=(0,), buka=False)
    assert opens_on(sehari, hari_kerja(), berakhir_on=akhir, tenggat_on=tenggat) == date(
        2026, 6, 15
    )


def test_what_is_reminded_of_before_a_day_off_can_be_sent_on_that_day() -> None:
    # H-30 of 31 January 2027 is New Year, a Friday: it is said on Thursday.
    tenggat = date(2027, 1, 31)
    buka = opens_on(TAHUNAN, TAHUN_BARU, berakhir_on=JANUARI, tenggat_on=tenggat)
    semua = climb(TAHUNAN, TAHUN_BARU, buka_on=buka, tenggat_on=tenggat)

    assert buka == semua[0].on == date(2026, 12, 31)


def test_what_is_due_begins_with_the_day_the_kind_was_activated() -> None:
    semua = climb(TAHUNAN, TAHUN_BARU, buka_on=date(2026, 12, 1), tenggat_on=date(2027, 1, 29))

    kini = due(semua, on=date(2027, 1, 26), sejak=date(2027, 1, 16))

    assert [satu.kode for satu in kini] == ["h-7", "h-3"]


@given(
    tenggat=st.dates(date(2025, 1, 1), date(2035, 12, 31)),
    dibuka=st.integers(min_value=0, max_value=60),
    libur=st.frozensets(st.integers(min_value=-60, max_value=60), max_size=25),
    tangga=st.sampled_from([TAHUNAN, BULANAN]),
)
def test_every_rung_is_a_working_day_and_a_day_has_one_message(
    tenggat: date, dibuka: int, libur: frozenset[int], tangga: Tangga
) -> None:
    hari = hari_kerja(*(tenggat + timedelta(days=n) for n in libur))
    buka = tenggat - timedelta(days=dibuka)
    semua = climb(tangga, hari, buka_on=buka, tenggat_on=tenggat)

    assert all(hari.is_working(satu.on) for satu in semua)
    bicara = [satu.on for satu in semua if satu.digabung is None]
    assert len(set(bicara)) == len(bicara)
    assert {satu.on for satu in semua} == set(bicara)
    assert len({satu.kode for satu in semua}) == len(semua)
