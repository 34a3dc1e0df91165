"""Entries of registers that are left out: of a unit, a term, a month, or with words."""

from collections.abc import Sequence
from functools import partial

from bot.messages import tanya_register as kata
from bot.messages.isian import BULAN
from bot.tanya.perkara_register import Hasil, Perkara
from core.periode import find_bulan
from core.tanya.butir import Butir
from core.tanya.cari import mentions, words_of
from core.tanya.indeks import Benda, Jenis
from core.teks import fold


def without(perkara: Perkara, semua: Sequence[Butir]) -> Sequence[Butir] | Hasil:
    """Leave out the entries that have what is not meant; what none has is said to be none's."""
    tanpa = perkara.cari.tanpa
    unit = [b for b in perkara.satu.kecuali if b.jenis is Jenis.UNIT]
    if not (tanpa or unit):
        return semua
    luar = [*(partial(_has, semua, k) for k in tanpa), *(partial(_is_of, u) for u in unit)]
    sisa = [b for b in semua if not any(kena(b) for kena in luar)]
    if sisa:
        return sisa
    return Hasil((), (kata.tanpa_selain(perkara.jenis, perkara.tahun, left_out(perkara)),))


def left_out(perkara: Perkara) -> list[str]:
    """Return what is left out, as it was said."""
    unit = [b.nama for b in perkara.satu.kecuali if b.jenis is Jenis.UNIT]
    return [*map(_said, perkara.cari.tanpa), *unit]


def _said(tanda: str) -> str:
    if tanda.startswith("="):
        return kata.lama(tanda[1:])
    bulan = find_bulan(tanda)
    return BULAN[bulan - 1] if bulan else tanda.replace("+", " ")


def _is_of(unit: Benda, satu: Butir) -> bool:
    return kept_by(satu, unit)


def _has(semua: Sequence[Butir], tanda: str, satu: Butir) -> bool:
    """Tell whether an entry has what a mark leaves out: a term, a month, words that any has."""
    if tanda.startswith("="):
        return kata.lama(tanda[1:]) in satu.jangka_waktu.lower()
    if bulan := find_bulan(tanda):
        return satu.tanggal is not None and satu.tanggal.month == bulan
    dicari = [k for k in tanda.split("+") if any(mentions(words_of(b.teks), k) for b in semua)]
    return bool(dicari) and all(mentions(words_of(satu.teks), k) for k in dicari)


def kept_by(satu: Butir, unit: Benda) -> bool:
    """Tell whether the printed unit, or the one that keeps it, is this one."""
    isi = f" {fold(satu.unit)} "
    return any(f" {fold(nama)} " in isi for nama in unit.sebutan)
