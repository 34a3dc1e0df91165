"""Targets and pagu as they are shown to whoever sets them: with all their places."""

from decimal import Decimal

from babel.numbers import parse_pattern

from bot.messages import pagu as kata_pagu
from bot.messages import pagu_tahun as kata_pagu_tahun
from bot.messages import tahun as kata
from bot.render import LOKAL
from core.angka import Nilai, Predikat
from core.baca_isian import PERSEN
from core.pagu import Pagu, Tahapan, out_of_order
from core.tahun import IndikatorTahun, Ketetapan, PaguBaru, PosTahun, TahunIsi

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


def pagu_bertanggal(satu: Pagu | None) -> str:
    """Rp130.000.000, berlaku 12 Mei 2025; of pagu murni, or without a day, the figure alone."""
    if satu is None:
        return kata.BELUM
    hari = "" if satu.tahapan.murni else kata_pagu.berlaku(satu.tahapan.berlaku_on)
    return f"{pagu(satu.rupiah)}, {hari}" if hari else pagu(satu.rupiah)


def pagu_terakhir(pos: PosTahun) -> str:
    """Return the figure of the last stage that there is one of, and which that is."""
    if not pos.tahapan:
        return kata.BELUM
    terakhir = pos.tahapan[-1]
    tahap, ke = terakhir.tahapan.kunci
    return f"{tepat(terakhir.rupiah)} {kata_pagu.TAHAP[tahap][0]}{ke or ''}"


def catatan(satu: Ketetapan, tahunnya: TahunIsi) -> list[str]:
    """Return what a pagu must not be saved without knowing: of its day, and those of the others."""
    if not isinstance(satu, PaguBaru):
        return []
    milik = next(pos for pos in tahunnya.pos if pos.id == satu.pos_id)
    tahapan = Tahapan(*satu.kunci, satu.berlaku_on or milik.berlaku.get(satu.kunci))
    lain = [pagu.tahapan for pagu in milik.tahapan if pagu.tahapan.kunci != satu.kunci]
    if tahapan.berlaku_on is None and not tahapan.murni:
        return [kata_pagu_tahun.tanpa_hari(tahunnya.tahun)]
    salah = out_of_order(tahapan, lain)
    return [kata_pagu_tahun.terbalik(tahapan, salah)] if salah else []
