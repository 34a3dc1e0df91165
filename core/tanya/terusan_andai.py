"""What a Bagian or the whole that was talked about comes to if a line of it is spent."""

from dataclasses import replace

from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.tanya.tafsir import andai_habis

DI_BAWAH = (Jenis.PROGRAM, Jenis.KEGIATAN, Jenis.SUB_KEGIATAN)
"""Levels of lines, the widest first."""


def spent(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return what is asked of it: "serapan kesra?", and then "kalau bina mental habis semua?".

    None where the sentence names itself what it is asked of.
    """
    baris = soal.kenal(*POS)
    if lalu.hal not in {Hal.ANGGARAN, Hal.ANDAI} or len(baris.benda) != 1 or not baris.kata:
        return None
    tuju = _about(lalu)
    if tuju is None or not _holds(tuju, baris.benda[0]):
        return None
    satu = andai_habis.of_one(soal, baris.benda, tuju[0] if tuju else None, baris.kata)
    if satu is None:
        return None
    return replace(satu.pertanyaan, tahun=satu.pertanyaan.tahun or lalu.tahun)


def _about(lalu: Pertanyaan) -> tuple[Benda, ...] | None:
    """Return what was talked about, nothing for the whole; None for several things."""
    if lalu.hal is Hal.ANGGARAN or not lalu.benda:
        return lalu.benda if len(lalu.benda) < 2 else None  # noqa: PLR2004  one thing
    if lalu.daftar == andai_habis.SELURUHNYA:
        return ()
    return lalu.benda[-1:]


def _holds(tuju: tuple[Benda, ...], baris: Benda) -> bool:
    """Tell whether a line may be a part of what was talked about."""
    if not tuju or tuju[0].jenis is Jenis.UNIT:
        return True
    semua = [*DI_BAWAH]
    return tuju[0].jenis in semua and semua.index(tuju[0].jenis) < semua.index(baris.jenis)
