"""Another line of the same kind than the one that was talked about: "kalau yang ASN?"."""

from core.tanya.bentuk import PENGHUBUNG
from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.pencarian import find
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan
from core.tanya.soal import Soal
from core.teks import fold

PENDEK = 3
"""More words than this name something by themselves."""
MENUNJUK = ("yang", "punya", "kalau", "untuk", "kalo", "si")
"""What points from what was talked about to another of its kind."""
UANG = frozenset(["serapan", "pagu", "sisa", "realisasi", "anggaran", "realisasi_anggaran"])
LAIN = ("lainnya", "lain", "sisanya", "satunya", "selebihnya")
TINGKAT = {Jenis.PROGRAM: "program", Jenis.KEGIATAN: "kegiatan", Jenis.UNIT: "bagian"}
KERABAT = 2
"""So many words at least do two names share that are of a kind."""


def sibling(soal: Soal, lalu: Pertanyaan) -> Benda | None:
    """Return the line whose name has these words, and most of the words of what was told."""
    if len(lalu.benda) != 1 or lalu.hal is not Hal.ANGGARAN or not lalu.about(*POS):
        return None
    satu = lalu.benda[0]
    isi = [
        n
        for n, k in enumerate(soal.kata)
        if not (k.batas or k.teks in PENGHUBUNG or k.teks in MENUNJUK or k.konsep & UANG)
        and not k.hias
        and not k.konsep & {"pengandaian"}
    ] or [n for n, k in enumerate(soal.kata) if k.teks == "setda"]
    if not 0 < len(isi) <= PENDEK or not soal.kata_ada(*MENUNJUK) or soal.angka or soal.waktu.ada:
        return None
    utuh = next((b for b in soal.indeks.benda if b == satu), satu)
    lama = _words(utuh)
    calon = [c for c in _with(soal, isi, satu.jenis) if c != satu]
    urut = sorted(((len(lama & _words(b)), b.kunci, b) for b in calon), reverse=True)
    if not urut or urut[0][0] < KERABAT or (len(urut) > 1 and urut[1][0] == urut[0][0]):
        return None
    return urut[0][2]


def _with(soal: Soal, tempat: list[int], jenis: Jenis) -> list[Benda]:
    """Return the lines whose names have all of these words, shortened or not."""
    dicari = [(n, soal.kata[n].teks) for n in tempat]
    if soal.kata_ada("setda"):
        return _of_office(soal, jenis)
    return [c.benda for c in find(soal.indeks, dicari, {jenis}) if len(c.kata) == len(tempat)]


def _of_office(soal: Soal, jenis: Jenis) -> list[Benda]:
    """Return the lines that speak of the office by the first words of its own name."""
    kantor = soal.indeks.running(("setda",), [Jenis.UNIT])
    nama = {tuple(fold(s).split()[:2]) for b in kantor for s in b.sebutan if " " in s}
    return [b for awal in sorted(nama) for b in soal.indeks.running(awal, [jenis])]


def _words(satu: Benda) -> set[str]:
    return {k for s in satu.sebutan for k in fold(s).split()} - PENGHUBUNG


def others(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the same figure of all others of its level: "dua program lainnya?"."""
    if len(lalu.benda) != 1 or lalu.hal is not Hal.ANGGARAN or soal.berisi or soal.waktu.ada:
        return None
    satu = lalu.benda[0]
    konsep = TINGKAT.get(satu.jenis)
    if konsep is None or not soal.kata_ada(*LAIN) or not soal.ada(konsep):
        return None
    if soal.konsep - UANG - {konsep, "pengandaian", "yang_mana", "banyaknya"}:
        return None
    return Pertanyaan(
        hal=Hal.PERINGKAT,
        benda=(),
        tahun=lalu.tahun,
        bulan=lalu.bulan,
        ukuran=lalu.ukuran,
        dasar=lalu.dasar,
        tingkat=satu.jenis,
        arah=Arah.TERTINGGI,
        rincian="semua",
        kecuali=(satu,),
        mengecualikan=True,
    )
