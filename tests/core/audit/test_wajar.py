"""What a reader will ask about, with the bounds from both sides."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.angka import Keadaan
from core.audit.catatan import Aturan, Fakta
from core.audit.wajar import (
    LEBIH,
    LONJAK,
    PENYEBAB,
    RENDAH,
    TEPAT,
    FaktaLonjakan,
    FaktaSerapanLebih,
    FaktaSerapanRendah,
    FaktaTanpaPenyebab,
    FaktaTepat,
)
from core.kinerja import LembarIndikator
from core.paket.istilah import JenisNarasi
from tests.audit_uji import SUB, budget, clean, facts, indikator, rp, sub, ucapan


def rows(aturan: Aturan, *realisasi: int | Keadaan) -> list[Fakta]:
    """Return what is found in a budget whose rows have 1.000 each."""
    baris = [sub(nomor, 1_000, 1_000, isi) for nomor, isi in enumerate(realisasi, start=1)]
    return facts(replace(clean(), akar=budget(*baris, SUB[3])), aturan)


def test_rows_that_spent_less_than_half_are_named_the_lowest_first() -> None:
    [fakta] = rows(RENDAH, 499, 20, 500)

    assert isinstance(fakta, FaktaSerapanRendah)
    assert [(garis.nomor, nilai) for garis, nilai in fakta.baris] == [
        (2, Decimal(2)),
        (1, Decimal("49.9")),
    ]


def test_half_is_not_low_and_no_figure_is_not_0() -> None:
    assert rows(RENDAH, 500, 1_000, Keadaan.TERCETAK_STRIP) == []


@pytest.mark.parametrize(("realisasi", "banyak"), [(1_001, 1), (1_000, 0), (0, 0), (-1, 1)])
def test_more_than_the_pagu_and_less_than_nothing_are_wrong(realisasi: int, banyak: int) -> None:
    semua = rows(LEBIH, realisasi)

    assert [(f.pagu, f.realisasi) for f in semua if isinstance(f, FaktaSerapanLebih)] == [
        rp(1_000, realisasi)
    ] * banyak


@pytest.mark.parametrize(
    ("lalu", "kini", "perubahan"),
    [(100, 150, None), (100, 151, 51), (100, 50, None), (100, 49, -51), (0, 50, None)],
)
def test_a_change_by_more_than_half_is_a_jump(lalu: int, kini: int, perubahan: int | None) -> None:
    semua = facts(replace(clean(), indikator=(indikator(1, realisasi=kini, lalu=lalu),)), LONJAK)

    ada = [f.perubahan for f in semua if isinstance(f, FaktaLonjakan)]
    assert ada == ([] if perubahan is None else [Decimal(perubahan)])


def exactly(tepat: int, lain: int) -> list[LembarIndikator]:
    return [
        *(indikator(n, target=80, realisasi=80) for n in range(1, tepat + 1)),
        *(indikator(n, target=80, realisasi=75) for n in range(tepat + 1, tepat + lain + 1)),
        indikator(99, realisasi=Keadaan.BELUM_RILIS),
    ]


@pytest.mark.parametrize(
    ("tepat", "lain", "ditemukan"), [(7, 2, True), (3, 2, True), (3, 3, False), (2, 0, False)]
)
def test_most_of_all_exactly_on_target_is_worth_a_question(
    tepat: int, lain: int, *, ditemukan: bool
) -> None:
    semua = facts(replace(clean(), indikator=tuple(exactly(tepat, lain))), TEPAT)

    ada = [(len(f.kode), f.terukur) for f in semua if isinstance(f, FaktaTepat)]
    assert ada == ([(tepat, tepat + lain)] if ditemukan else [])


def test_a_missed_target_needs_its_cause_in_the_document() -> None:
    satu = (indikator(1, target=80, realisasi=75),)
    analisis = ucapan("IKU-1", "Realisasinya 75.")
    sebab = ucapan("IKU-1", "Mitra terlambat.", JenisNarasi.PENYEBAB)

    [fakta] = facts(replace(clean(), indikator=satu, ucapan=(analisis,)), PENYEBAB)
    assert isinstance(fakta, FaktaTanpaPenyebab)
    assert fakta.capaian == Decimal("93.75")
    assert facts(replace(clean(), indikator=satu, ucapan=(analisis, sebab)), PENYEBAB) == []


@pytest.mark.parametrize("realisasi", [80, 81, Keadaan.BELUM_RILIS])
def test_a_target_that_was_met_or_cannot_be_told_of_needs_no_cause(
    realisasi: int | Keadaan,
) -> None:
    satu = (indikator(1, target=80, realisasi=realisasi),)

    assert facts(replace(clean(), indikator=satu, ucapan=()), PENYEBAB) == []
