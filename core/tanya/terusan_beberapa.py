"""Short words behind several lines: which part of the whole they are, and the list once more."""

from dataclasses import replace

from core.tanya.indeks import POS, Benda
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import one_of
from core.tanya.tafsir.porsi import DARI_SETDA, PORSI

TERBANYAK = 10
"""So many lines are added up."""
BERDAFTAR = frozenset([Hal.PERINGKAT, Hal.SARING])
SEBUTKAN = one_of("sebutkan sebutin list listnya apa saja mana coba tolong yang itu ya dong")
"""Words that ask for what was just listed or counted."""
SEKITAR = frozenset(["porsi", "total", "pengandaian", "anggaran", "pagu"])


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the question that such words ask, None for others."""
    if soal.berisi or soal.angka or soal.waktu.ada or soal.mengecualikan:
        return None
    return _share(soal, lalu) or _again(soal, lalu)


def _share(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return which part of the whole several lines are: "berapa persen dari total setda"."""
    semua = _several(lalu)
    if not semua or not soal.ada("porsi") or not soal.konsep <= SEKITAR:
        return None
    ukuran = next((u for u in lalu.ukuran if u is not Ukuran.PORSI), Ukuran.PAGU)
    return Pertanyaan(
        hal=Hal.JUMLAH_POS,
        benda=semua,
        ukuran=(Ukuran.PAGU if ukuran is Ukuran.SERAPAN else ukuran, Ukuran.PORSI),
        tahun=lalu.tahun,
        bulan=lalu.bulan,
        dasar=lalu.dasar,
        rincian=PORSI,
        daftar=DARI_SETDA,
    )


def _several(lalu: Pertanyaan) -> tuple[Benda, ...]:
    """Return the lines that were told of together, or that a ranking was to show."""
    if lalu.hal is Hal.JUMLAH_POS:
        semua = lalu.benda
    else:
        beberapa = lalu.hal is Hal.PERINGKAT and (lalu.banyak or 0) > 1
        semua = lalu.tampak if beberapa else ()
    return semua if 1 < len(semua) <= TERBANYAK and {b.jenis for b in semua} <= POS else ()


def _again(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the list that was told already, where it is asked for: "sebutkan"."""
    semua = all(k.batas or k.teks in SEBUTKAN for k in soal.kata)
    disaring = lalu.hal in BERDAFTAR and (lalu.syarat or lalu.rincian or lalu.saring)
    if not (semua and disaring and soal.ada("yang_mana")):
        return None
    return replace(lalu, tampak=())
