"""Which lines of the budget the words of a question name."""

from dataclasses import replace
from itertools import pairwise

from core.tanya.indeks import Benda, Jenis
from core.tanya.pencarian import find
from core.tanya.pengenalan import Dikenal
from core.tanya.pesaing import UTUH
from core.tanya.soal import Soal
from core.tanya.tafsir.seluruhnya import BERNAMA
from core.tanya.tafsir.uang import BERANGGARAN, SELURUH_TINGKAT, UANG, named_levels, tingkat_of
from core.teks import fold

PILIHAN = 4
"""Of more lines nobody is asked which is meant."""
BEBERAPA = 2
SEPARUH = 0.6
"""From this part on a name is said well enough to be meant for itself."""
BERSAMA = 8
"""Of more lines than this nobody means the sum by a word that they share."""


def named(soal: Soal) -> Dikenal:
    """Return the lines that are named: of the level that is said, unless others are named better.

    "Kegiatan" is said of a sub kegiatan as well.
    """
    semua = soal.kenal(*SELURUH_TINGKAT)
    setingkat = soal.kenal(*(named_levels(soal) or SELURUH_TINGKAT))
    if not setingkat or not semua.benda:
        return _by_phrase(soal, setingkat or semua)
    lain, sama = semua.kata & soal.berisi, setingkat.kata & soal.berisi
    lebih = lain > sama or (lain == sama and semua.penuh >= UTUH > setingkat.penuh)
    return semua if lebih else setingkat


def _by_phrase(soal: Soal, ketemu: Dikenal) -> Dikenal:
    """Return the one of several whose name has the words as they stand, or the programme so called.

    "Evaluasi kinerja" is no "Evaluasi, dan Capaian Kinerja"; "penunjang" begins a programme's name.
    """
    tempat = sorted(ketemu.kata)
    rapat = tempat and tempat[-1] - tempat[0] == len(tempat) - 1
    if len(ketemu.pilihan) < BEBERAPA or not rapat or named_levels(soal):
        return ketemu
    frasa = " ".join(soal.kata[n].teks for n in tempat)
    pilih = [b for b in ketemu.pilihan if any(frasa in fold(s) for s in b.sebutan)]
    if len(pilih) != 1 or len(tempat) < BEBERAPA:
        pilih = [
            b
            for b in ketemu.pilihan
            if b.jenis is Jenis.PROGRAM
            and any(fold(s).removeprefix("program ").startswith(frasa) for s in b.sebutan)
        ]
    return replace(ketemu, benda=(pilih[0],), pilihan=()) if len(pilih) == 1 else ketemu


def all_alike(soal: Soal, ketemu: Dikenal) -> Dikenal | None:
    """Return all lines with one of the few words of this one, where the total of two is asked.

    "Total anggaran walikota dan wawali" is all that is spent on either.
    """
    if not soal.ada("total") or tingkat_of(soal) or ketemu.penuh >= SEPARUH:
        return None
    if ketemu.benda[0].jenis is not Jenis.SUB_KEGIATAN or not soal.kata_ada("dan", "serta", "sama"):
        return None
    dicari = [[(n, soal.kata[n].teks)] for n in sorted(ketemu.kata)]
    semua = [c.benda for satu in dicari for c in find(soal.indeks, satu, {Jenis.SUB_KEGIATAN})]
    beda = tuple(dict.fromkeys(semua))
    return replace(ketemu, benda=beda) if 1 < len(beda) <= BERSAMA else None


def of_named_unit(soal: Soal, pos: Dikenal) -> Dikenal:
    """Return the line with the words of the unit that is named beside it.

    "Bagian hukum yang bantuan hukum" is the line; two that are joined are two.
    """
    unit = soal.kenal(Jenis.UNIT)
    berdua = soal.ada("total", "banding") or any(
        k.batas or k.teks in {"dan", "sama", "dengan", "vs", "atau"} for k in soal.kata
    )
    lebih = any(not soal.kata[n].hias for n in pos.kata - unit.kata)
    if len(unit.benda) != 1 or not lebih or berdua or not soal.ada("bagian"):
        return pos
    if not unit.benda[0].nama.lower().startswith(BERANGGARAN):
        # "Bagian hubungan masyarakat" is no Dinas Perhubungan.
        return pos
    return replace(pos, kata=pos.kata | unit.kata)


def called_by_money(soal: Soal) -> Dikenal:
    """Return the lines whose names have two words that ask for something: "laporan keuangan"."""
    if not soal.ada("serapan", "pagu", "sisa", "realisasi") or soal.ada("belum_lapor", "tenggat"):
        return Dikenal()
    for n, (kiri, kanan) in enumerate(pairwise(soal.kata)):
        if kanan.teks not in BERNAMA or kiri.konsep & {*UANG, "bagian"} or kiri.batas:
            continue
        dicari = [(n, kiri.teks), (n + 1, kanan.teks)]
        sebut = f"{kiri.teks} {kanan.teks}"
        semua = find(soal.indeks, dicari, {Jenis.SUB_KEGIATAN})
        pilih = tuple(c.benda for c in semua if sebut in fold(c.benda.nama))
        if 0 < len(pilih) <= PILIHAN:
            return _narrowed(soal, pilih, n)
    return Dikenal()


def _narrowed(soal: Soal, pilih: tuple[Benda, ...], n: int) -> Dikenal:
    """Return those of the lines that have the words behind as well: "laporan keuangan tahunan"."""
    tempat = frozenset([n, n + 1])
    for m in range(n + 2, min(n + 4, len(soal.kata))):
        teks = soal.kata[m].teks
        punya = tuple(b for b in pilih if any(teks in fold(s).split() for s in b.sebutan))
        if 0 < len(punya) < len(pilih):
            pilih, tempat = punya, tempat | {m}
    return Dikenal(pilih, (), tempat, 1) if len(pilih) == 1 else Dikenal((), pilih, tempat)
