"""Doubts about what is counted in one year and was made in another."""

from collections.abc import Iterator
from dataclasses import replace

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import KINERJA, at, one_of, reading

TERBIT = "terbitan"
"""What asks for findings on what was made before the year that it counts for."""
HERAN = one_of("kok masa kenapa mengapa padahal bukannya boleh")
MEMAKAI = ("terbit", "terbitan", "pakai", "pake", "dipakai", "memakai")
ENTRI = ("kebijakan", "raperwal", "mou", "inovasi")
"""What registers hold, and indikator count."""
DIHITUNG = one_of(
    "dipakai pakai memakai dihitung terhitung masuk dimasukkan jadi dijadikan diakui dilaporkan "
    "terbit terbitnya terbitan lama buat untuk kok kenapa mengapa tapi padahal ditindaklanjuti"
)
DISEBUT = ("capaian", "realisasi", "indikator", "hitung", "realisasi_anggaran", "lapor", "kinerja")


def read(soal: Soal) -> Iterator[Tafsiran]:
    entri = soal.ada(*ENTRI) or soal.kata_ada("iku")
    dihitung = soal.ada(*DISEBUT) or any(k.kode.startswith("iku-") for k in soal.kata)
    lain = soal.angka or soal.ada("nomor_surat", "tentang", "rumus", "rekomendasi", "naik", "turun")
    if not (soal.waktu.tahun and entri and dihitung and at(soal, HERAN)) or lain:
        return
    if len(soal.waktu.tahun) == 1 and not soal.kata_ada(*MEMAKAI):
        return
    indikator = soal.kenal(Jenis.INDIKATOR)
    baca = reading(
        soal,
        Hal.CATATAN,
        derajat.RASIO_DIHERANKAN,
        konsep=(*KINERJA, *ENTRI, *DISEBUT, "penyebab", "sudah_tindak", "lapor"),
        kata=indikator.kata | at(soal, DIHITUNG),
        benda=indikator.benda,
        angka=(),
        rincian=TERBIT,
    )
    # The year that is wondered at is that of the thing: the finding is of the one that counts it.
    tahun = (max(soal.waktu.tahun),) if len(soal.waktu.tahun) > 1 else ()
    yield replace(baca, pertanyaan=replace(baca.pertanyaan, tahun=tahun))
