"""Lines whose serapan is far from what is usual around them, with the bounds from both sides."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.audit.catatan import Tingkat
from core.audit.pencilan import ATURAN, FaktaPencilan, Kebiasaan
from core.audit.wajar import RENDAH, FaktaSerapanRendah
from core.buku import Pos
from core.buku import Tingkat as TingkatPos
from tests.audit_uji import budget, clean, facts, find, pos, sub


def rows(*realisasi: int, mulai: int = 1) -> list[Pos]:
    """Return sub kegiatan with 1.000 each, of which they spent so much: 950 is 95 %."""
    return [sub(nomor, 1_000, 1_000, isi) for nomor, isi in enumerate(realisasi, start=mulai)]


def kegiatan(nomor: int, *baris: Pos) -> Pos:
    return pos(TingkatPos.KEGIATAN, nomor, None, None, None, *baris)


def program(nomor: int, *milik: Pos) -> Pos:
    return pos(TingkatPos.PROGRAM, nomor, None, None, None, *milik)


def whole(*anak: Pos) -> Pos:
    return pos(TingkatPos.JUMLAH, 0, None, None, None, *anak)


def found(akar: Pos) -> list[FaktaPencilan]:
    semua = facts(replace(clean(), akar=akar), ATURAN)
    return [fakta for fakta in semua if isinstance(fakta, FaktaPencilan)]


def named(akar: Pos) -> list[list[int]]:
    return [[garis.nomor for garis, _ in fakta.baris] for fakta in found(akar)]


BIASA = (930, 940, 940, 950, 950, 960, 970, 980)
"""With one more below them their median is 95 %."""


def test_a_line_that_is_far_from_its_programme_is_named_with_what_is_usual_there() -> None:
    bahan = replace(clean(), akar=budget(*rows(*BIASA, 600), *rows(970, mulai=99)))

    [satu] = find(bahan, ATURAN)
    assert (satu.kunci, satu.tingkat) == ("serapan-pencilan:kegiatan 1", Tingkat.RINGAN)
    assert isinstance(satu.fakta, FaktaPencilan)
    assert [(garis.nomor, nilai) for garis, nilai in satu.fakta.baris] == [(9, Decimal(60))]
    # 93 94 94 95 95 96 97 98 and 60: the fifth of nine is 95; half are within one point of it,
    # which makes 5,2 points, and 20 are the least that count.
    assert satu.fakta.kebiasaan == Kebiasaan(Decimal(95), Decimal(20), 9)


@pytest.mark.parametrize(
    ("lain", "ditemukan"),
    [
        # Twenty points from 95 are not far yet, a tenth of a point more is.
        (750, False),
        (749, True),
        (1_000, False),
    ],
)
def test_how_far_is_far_where_the_others_are_alike(lain: int, *, ditemukan: bool) -> None:
    sama = rows(*[950] * 8, lain)

    assert named(whole(program(1, kegiatan(1, *sama)))) == ([[9]] if ditemukan else [])


def test_where_lines_are_spread_out_none_is_far() -> None:
    # The median is 70; half of them are 20 points away or more, so far begins 103 points away.
    tersebar = rows(500, 500, 550, 650, 700, 750, 900, 950, 1_000)

    assert named(whole(program(1, kegiatan(1, *tersebar)))) == []


def test_beyond_twenty_points_it_depends_on_how_much_the_others_differ() -> None:
    # Of 84 86 88 90 92 94 96 and x the median is 89; the distances are 1 1 3 3 5 5 7 and that of
    # x, the fourth and fifth of which are 3 and 5: 3,5 x 4 / 0,6745 is 20,756.
    for lain, banyak in ((683, 0), (682, 1)):
        baris = rows(840, 860, 880, 900, 920, 940, 960, lain)
        assert len(found(whole(program(1, kegiatan(1, *baris))))) == banyak


def test_the_far_above_is_named_as_the_far_below_the_lowest_first() -> None:
    baris = rows(*[700] * 8, 950, 505)

    assert named(whole(program(1, kegiatan(1, *baris)))) == [[9]]
    baris = rows(*[750] * 8, 1_000, 540)
    assert named(whole(program(1, kegiatan(1, *baris)))) == [[10, 9]]


def test_of_seven_lines_nobody_can_say_what_is_usual() -> None:
    assert named(whole(program(1, kegiatan(1, *rows(*[950] * 6, 600))))) == []
    assert named(whole(program(1, kegiatan(1, *rows(*[950] * 7, 600))))) == [[8]]


def test_what_is_low_or_above_its_pagu_is_told_by_the_rules_for_that_alone() -> None:
    akar = whole(program(1, kegiatan(1, *rows(*[950] * 8, 499, 500, 1_300))))

    assert named(akar) == [[10]]
    [rendah] = facts(replace(clean(), akar=akar), RENDAH)
    assert isinstance(rendah, FaktaSerapanRendah)
    assert [garis.nomor for garis, _ in rendah.baris] == [9]


def test_a_line_is_compared_with_the_nearest_that_has_enough_others() -> None:
    akar = whole(
        # Of all 22 lines the median is 95 %; in their own kegiatan 60 % is nothing unusual.
        program(1, kegiatan(1, *rows(*[600] * 8))),
        program(2, kegiatan(2, *rows(*[950] * 12, mulai=11))),
        # Too few for themselves.
        program(3, kegiatan(3, *rows(950, 640, mulai=31))),
    )

    [fakta] = found(akar)
    assert (fakta.kelompok.tingkat, fakta.kelompok.nomor) == (TingkatPos.JUMLAH, 0)
    assert [garis.nomor for garis, _ in fakta.baris] == [32]
    assert fakta.kebiasaan == Kebiasaan(Decimal(95), Decimal(20), 22)


def test_who_may_read_of_some_rows_learns_nothing_of_the_others() -> None:
    [fakta] = found(whole(program(1, kegiatan(1, *rows(*[950] * 8, 600, 610)))))

    sendiri = fakta.of_rows({10})

    assert isinstance(sendiri, FaktaPencilan)
    assert [(garis.nomor, nilai) for garis, nilai in sendiri.baris] == [(10, Decimal(61))]
    assert sendiri.kebiasaan is None
    assert fakta.of_rows({1}) is None
