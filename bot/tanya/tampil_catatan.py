"""How a finding is told: all of it, in short, or what it says of some numbers."""

import re
from collections.abc import Sequence
from decimal import Decimal

from bot.messages import tanya_catatan as kata
from bot.messages.cek_uraian import uraikan
from bot.render import dua_desimal
from bot.tanya.balasan import lines
from bot.tanya.catatan_angka import PASANGAN, is_in
from core.aturan import round_pct
from core.audit.catatan import Catatan
from core.audit.penyebut import FaktaPenyebut
from core.audit.persen import FaktaSerapan
from core.tanya.pertanyaan import Pertanyaan
from core.teks import fold


def in_short(semua: Sequence[Catatan], kode: str) -> str:
    """Return the titles of findings on one indikator in one line, "" for none."""
    return kata.ringkas([uraikan(c.fakta).judul.removeprefix(f"{kode}: ") for c in semua])


def told(satu: Catatan) -> str:
    """Return all of a finding, with what may have led to it."""
    uraian = uraikan(satu.fakta)
    isi = [re.sub(r"\s+", " ", baris) for baris in uraian.isi]
    return lines(
        kata.catatan(uraian.judul, isi),
        _apart(satu),
        kata.kemungkinan(uraian.kemungkinan) if uraian.kemungkinan else "",
    )


def _apart(satu: Catatan) -> str:
    """Say how far a printed serapan is from the computed one, "" where both are the same."""
    fakta = satu.fakta
    if not isinstance(fakta, FaktaSerapan) or not isinstance(fakta.tercetak.nilai, Decimal):
        return ""
    beda = abs(round_pct(fakta.dihitung) - fakta.tercetak.nilai)
    return kata.selisih_cetak(dua_desimal(beda)) if beda else ""


def chosen(satu: Catatan, angka: Sequence[Decimal]) -> str:
    """Return what a finding says of these numbers, that which was computed first."""
    uraian = uraikan(satu.fakta)
    isi = [re.sub(r"\s+", " ", baris) for baris in uraian.isi]
    kena = [baris for baris in isi if any(is_in(n, fold(baris)) for n in angka)]
    return lines(reversed(kena), kata.sebagai_catatan(uraian.judul))


def wrong_share(satu: Pertanyaan, semua: Sequence[Catatan]) -> str:
    """Correct how many were counted of all, where the findings say that it was another number."""
    fakta = next((c.fakta for c in semua if isinstance(c.fakta, FaktaPenyebut)), None)
    if fakta is None or len(satu.angka) < PASANGAN:
        return ""
    atas, bawah = satu.angka[:PASANGAN]
    benar = {fakta.daftar, fakta.semua}
    if bawah not in benar or atas == fakta.bagian:
        return ""
    return kata.bukan_sekian(int(atas), int(bawah), fakta.bagian, fakta.daftar)
