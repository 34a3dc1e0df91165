"""The readings of a question, subject by subject, and which of them is meant.

Every word has to mean something: a reading that leaves one over is worth less than one that does
not, and a word that nobody knows makes any reading unsure.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import (
    andai,
    anggaran,
    catatan,
    kinerja,
    lembaga,
    pelaporan,
    perintah,
    register,
    skala,
    tindakan,
)

PEMBACA = (
    tindakan.read,
    perintah.read,
    kinerja.read,
    anggaran.read,
    catatan.read,
    andai.read,
    skala.read,
    lembaga.read,
    pelaporan.read,
    register.read,
)
TERLUPA = 30
"""What a word costs that must mean something and that a reading leaves over."""
TERABAIKAN = 10
"""What a word costs that asks for something else."""
PILIHAN = 4
"""More readings than this are no help."""
BERNILAI = 60
"""What a reading is worth that leaves no choice."""
SETARA = 3
"""Readings that differ by less are as likely as each other."""
UMUM = frozenset(
    [
        *("siapa", "yang_mana", "banyaknya", "total", "tanggal", "tenggat", "penyebab", "definisi"),
        *("tertinggi", "terendah", "naik", "turun", "banding", "tentang", "salam", "terima_kasih"),
        *("bantuan", "unduh", "isi", "hapus", "ubah", "sumber", "salah", "cocok", "jabatan"),
    ]
)
"""What is asked about anything at all."""
BIDANG = ("anggaran", "pagu", "serapan", "sisa", "realisasi", "capaian", "target", "indikator")
"""What only figures of ours have."""
BEBERAPA = 2
"""So many words that nobody knows say that something else is talked about."""


@dataclass(frozen=True, slots=True)
class Bacaan:
    """What is asked, or the readings to choose between; `nilai` is how well they explain it."""

    hasil: Pertanyaan | Ragu
    nilai: int
    konsep: frozenset[str] = frozenset()


def interpret(soal: Soal) -> Bacaan:
    """Return what is asked, and how sure that is."""
    semua = weigh(soal)
    if not semua:
        return Bacaan(_unknown(soal), 0)
    terbaik, pilihan = semua[0]
    sisa = soal.sisa(pilihan.kata)
    dipahami = _understood(soal, pilihan)
    if len(sisa) >= BEBERAPA and len(sisa) > dipahami:
        return Bacaan(_elsewhere(soal, pilihan.pertanyaan), 0)
    if sisa and len(sisa) >= dipahami and _doubts_all(pilihan.pertanyaan):
        # "periksa resep": no finding is about that.
        return Bacaan(_unknown(soal), 0)
    if sisa:
        return Bacaan(replace(pilihan.pertanyaan, asing=soal.teks_of(sisa)), terbaik, soal.konsep)
    setara = [t.pertanyaan for nilai, t in semua if terbaik - nilai < SETARA]
    beda = list({_key(satu): satu for satu in reversed(setara)}.values())[::-1]
    if len(beda) > 1:
        return Bacaan(Ragu(tuple(beda[:PILIHAN])), terbaik, soal.konsep)
    return Bacaan(pilihan.pertanyaan, terbaik, soal.konsep)


def _doubts_all(satu: Pertanyaan) -> bool:
    return satu.hal is Hal.CATATAN and not (satu.benda or satu.angka or satu.teks)


def weigh(soal: Soal) -> list[tuple[int, Tafsiran]]:
    """Return all readings with what each is worth, the likeliest first."""
    return sorted(_weighed(soal), key=lambda p: -p[0])


def _weighed(soal: Soal) -> Iterator[tuple[int, Tafsiran]]:
    bertanya = frozenset(n for n, k in enumerate(soal.kata) if k.konsep and not k.hias)
    for baca in PEMBACA:
        for satu in baca(soal):
            lupa = len(soal.sisa(satu.kata))
            abai = len(bertanya - satu.kata)
            yield satu.pantas - TERLUPA * lupa - TERABAIKAN * abai, satu


def _understood(soal: Soal, pilihan: Tafsiran) -> int:
    """Return how many words a reading explains that were surely meant: no mended slip is."""
    return sum(
        1
        for n in pilihan.kata
        if not soal.kata[n].hias
        and not soal.kata[n].asal
        and (n in soal.berisi or soal.kata[n].kode or soal.kata[n].konsep - UMUM)
    )


def _key(satu: Pertanyaan) -> tuple[object, ...]:
    """Return what readings must differ in for the person to be asked: what they are about."""
    return satu.benda or (satu.hal, satu.daftar, satu.tingkat, satu.saring)


def _elsewhere(soal: Soal, satu: Pertanyaan) -> Pertanyaan:
    """Return that something is asked that is not there; outside the field, that it is outside."""
    if not soal.ada(*BIDANG):
        return _unknown(soal)
    return replace(satu, benda=(), asing=soal.teks_of(soal.berisi))


def _unknown(soal: Soal) -> Pertanyaan:
    asing = soal.teks_of(soal.berisi)
    return Pertanyaan(hal=Hal.LUAR, tahun=soal.waktu.tahun, asing=asing)
