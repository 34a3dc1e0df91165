"""Targets and pagu as they are shown to whoever sets them: with all their places."""

from decimal import Decimal

from babel.numbers import parse_pattern

from bot.messages import tahun as kata
from bot.messages.isian import TAHAP
from bot.render import LOKAL
from core.angka import Nilai, Predikat
from core.baca_isian import PERSEN
from core.paket.istilah import Tahap
from core.tahun import IndikatorTahun, PosTahun

_TEPAT = parse_pattern("#,##0.######")


def tepat(angka: Decimal) -> str:
    """1234.5678 -> 1.234,5678; never rounded."""
    return str(_TEPAT.apply(angka, LOKAL))


def target(nilai: Nilai | None, indikator: IndikatorTahun) -> str:
    """60%; 4 dokumen; BB (71,2); belum ada."""
    match nilai:
        case Predikat(huruf=huruf, skor=Decimal() as skor):
            return f"{huruf} ({tepat(skor)})"
        case Predikat(huruf=huruf):
            return huruf
        case Decimal() if indikator.satuan == PERSEN:
            return f"{tepat(nilai)}%"
        case Decimal():
            return f"{tepat(nilai)} {indikator.satuan}"
    return kata.BELUM


def pagu(nilai: Decimal | None) -> str:
    return kata.BELUM if nilai is None else f"Rp{tepat(nilai)}"


def pagu_terakhir(pos: PosTahun) -> str:
    """Return the figure of the last stage that there is one of, and which that is."""
    for tahap in (Tahap.PERUBAHAN, Tahap.MURNI):
        if (nilai := pos.pagu.get((tahap, 0))) is not None:
            return f"{tepat(nilai)} {TAHAP[tahap][0]}"
    return kata.BELUM
