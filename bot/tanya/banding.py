"""Figures held against each other: which is the greatest, which the smallest, how far apart."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from bot.messages import tanya_banding as kata
from bot.render import angka, dua_desimal, nilai, rupiah
from core.angka import Keadaan, Nilai
from core.aturan import round_pct

DUA = 2


def verdict(
    apa: str,
    semua: Sequence[tuple[str, Nilai]],
    selisih: Callable[[Decimal, Decimal], str],
    *,
    rendah: bool = False,
) -> list[str]:
    """Return the outcome for one figure, `apa`, of the things by name; a state is held to none.

    `selisih` writes how far two are apart; `rendah`: the smaller of two is named first.
    """
    ada = [(nama, isi) for nama, isi in semua if isinstance(isi, Decimal)]
    tanpa = [
        kata.tanpa_banding(apa, nama, nilai(isi)) for nama, isi in semua if isinstance(isi, Keadaan)
    ]
    if len(ada) < DUA:
        return tanpa
    urut = sorted(ada, key=lambda satu: satu[1])
    (terendah, kecil), (tertinggi, besar) = urut[0], urut[-1]
    if kecil == besar:
        sama = kata.dua_sama(apa, *(n for n, _ in ada)) if len(ada) == DUA else kata.semua_sama(apa)
        return [sama, *tanpa]
    beda = selisih(kecil, besar)
    if len(ada) > DUA:
        return [kata.dari_beberapa(apa, tertinggi, terendah, beda), *tanpa]
    satu, lain = (terendah, tertinggi) if rendah else (tertinggi, terendah)
    return [kata.dari_dua(apa, satu, lain, beda, rendah=rendah), *tanpa]


def in_percent(kecil: Decimal, besar: Decimal) -> str:
    """Return how far percentages are apart, and how far as they are printed where that differs."""
    tepat, tertulis = dua_desimal(besar - kecil), dua_desimal(round_pct(besar) - round_pct(kecil))
    return kata.selisih_persen(tepat, "" if tepat == tertulis else tertulis)


def in_money_alone(kecil: Decimal, besar: Decimal) -> str:
    """Return how far amounts are apart, where the smaller is told first."""
    return rupiah(besar - kecil)


def in_money(kecil: Decimal, besar: Decimal) -> str:
    """Return how far amounts are apart, and how many times the one is the other."""
    beda = rupiah(besar - kecil)
    return kata.berkali(beda, angka(besar / kecil)) if kecil > 0 else beda


def in_units(satuan: str) -> Callable[[Decimal, Decimal], str]:
    """Return what writes how far apart figures of that unit are."""
    if satuan == "%":
        return in_percent
    return lambda kecil, besar: f"{angka(besar - kecil)} {satuan}"
