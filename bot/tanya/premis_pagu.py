"""A change of the pagu that is taken for granted, and an amount chosen between two."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TypeAlias

from bot.messages import pagu as kata_pagu
from bot.messages import tanya as kata_umum
from bot.messages import tanya_anggaran as kata
from bot.messages import tanya_premis_anggaran as kata_premis_pos
from bot.render import persen, uang
from bot.tanya import premis, premis_ubah
from core.anggaran import Dasar, perubahan_pct, perubahan_rp
from core.angka import Nilai
from core.buku import LimaAngka
from core.tanya.pertanyaan import Pertanyaan, Ukuran

Angka: TypeAlias = tuple[str, Nilai]
"""What a figure of a line is called, and what it is."""
PILIH = "pilih"
"""Which of two amounts it is."""


def of(satu: Pertanyaan, lima: LimaAngka) -> str:
    """Say what is right of what a question takes for granted of one line, "" for nothing."""
    if satu.rincian == PILIH:
        return _of_choice(satu, lima)
    lain = _of_change if premis.is_of_change(satu, lima) else premis_ubah.of_pos
    return lain(satu, lima)


def _is(n: Decimal, nilai: Nilai) -> bool:
    return isinstance(nilai, Decimal) and premis.same(n, nilai)


def of_rows(satu: Pertanyaan, lima: LimaAngka, baris: LimaAngka, banyak: int) -> str:
    """Say that a number is what the rows of a line come to, and not what is printed of it.

    `baris` are the figures that its rows come to, `banyak` of them; "" where it is something else.
    """
    semua = (
        (kata.REALISASI, lima.realisasi, baris.realisasi),
        (kata_pagu.DASAR[lima.dasar], lima.pagu, baris.pagu),
        (kata_pagu.DASAR[Dasar.MURNI], lima.murni, baris.murni),
    )
    for label, tercetak, jumlah in semua:
        if jumlah == tercetak or not isinstance(jumlah, Decimal):
            continue
        angka = [n for n in satu.angka if satu.menduga and not _is(n, tercetak)]
        if any(premis.same(n, jumlah) for n in angka):
            return kata_premis_pos.jumlah_baris(uang(jumlah), banyak, label, uang(tercetak))
    return ""


def _of_change(satu: Pertanyaan, lima: LimaAngka) -> str:
    """Correct or confirm a rise, or a fall, of the pagu, and by how much it is said to be."""
    beda = perubahan_rp(lima.murni, lima.perubahan)
    pct = perubahan_pct(lima.murni, lima.perubahan)
    if not isinstance(beda, Decimal):
        return ""
    arah = kata_umum.arah(naik=bool(satu.naik))
    if not beda:
        return kata_premis_pos.bukan_arah(arah, kata_umum.TETAP)
    ada = premis.change(beda)
    if isinstance(pct, Decimal):
        ada = kata.dalam_persen(ada, persen(abs(pct)))
    if (beda > 0) is not satu.naik:
        return kata_premis_pos.bukan_arah(arah, ada)
    if not satu.menduga:
        return ""
    salah = [n for n in satu.angka if not _is_of(n, beda, pct)]
    if not salah:
        return kata_premis_pos.benar(kata.PAGU, ada)
    return kata_premis_pos.bukan(" dan ".join(map(premis.said, salah)), kata.PAGU, ada)


def _is_of(n: Decimal, beda: Decimal, pct: Nilai) -> bool:
    """Tell whether a number is that change: in percent, or in rupiah."""
    if n < premis.PERSEN_TERBESAR:
        return isinstance(pct, Decimal) and premis.same(n, abs(pct))
    return premis.same(n, abs(beda))


def _of_choice(satu: Pertanyaan, lima: LimaAngka) -> str:
    """Say which of two amounts the figure is, and what the other one is of the same line."""
    murni: Angka = (kata_pagu.DASAR[Dasar.MURNI], lima.murni)
    kini: Angka = (kata_pagu.DASAR[lima.dasar], lima.pagu)
    pagu = [murni, kini] if satu.dasar is Dasar.MURNI else [kini, murni]
    lain: dict[Ukuran, list[Angka]] = {
        Ukuran.REALISASI: [(kata.REALISASI, lima.realisasi)],
        Ukuran.SISA: [(kata.SISA, lima.sisa)],
        Ukuran.PAGU: pagu,
    }
    urut = [u for u in satu.ukuran if u in lain] or [Ukuran.PAGU]
    semua = [p for u in (*urut, *lain) for p in lain[u]]
    label, nilai = semua[0]
    tepat = [n for n in satu.angka if isinstance(nilai, Decimal) and premis.same(n, nilai)]
    if len(tepat) == len(satu.angka):
        # Cut off it is the one, rounded the other.
        return ""
    awal = kata_premis_pos.benar_yang(premis.said(tepat[0]), label, uang(nilai)) if tepat else ""
    awal = awal or kata_premis_pos.bukan(
        " dan ".join(map(premis.said, satu.angka)), label, uang(nilai)
    )
    sisanya = [_whose(n, semua) for n in satu.angka if n not in tepat]
    return " ".join(filter(None, [awal, *sisanya]))


def _whose(n: Decimal, semua: Sequence[Angka]) -> str:
    """Say which other figure of the line an amount is, "" for none."""
    for label, nilai in semua:
        if isinstance(nilai, Decimal) and premis.same(n, nilai):
            return kata_premis_pos.itu(premis.said(n), label, uang(nilai))
    return ""
