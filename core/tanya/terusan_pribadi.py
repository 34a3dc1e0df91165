"""Who heads what was told of, and what nobody keeps here of people: "nip nya?"."""

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at
from core.tanya.tafsir.susunan import PRIBADI

ORANG = frozenset([Hal.PENANDA_TANGAN, Hal.STRUKTUR])
"""Answers that tell of people."""
BOLEH = frozenset(["nomor_surat", "siapa", "pengandaian", "golongan", "pegawai"])


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return that it is not in the data, or who heads the unit; None for another question."""
    if (kepala := _head(soal, lalu)) is not None:
        return kepala
    pribadi = at(soal, PRIBADI)
    if lalu.hal not in ORANG or not pribadi or not soal.konsep <= BOLEH:
        return None
    if soal.berisi - pribadi - at(soal, {"nomor", "nomer", "no"}) or soal.angka or soal.waktu.ada:
        return None
    return Pertanyaan(hal=Hal.STRUKTUR, rincian="pribadi")


def _head(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return who heads the one unit that was told of: "nama kabagnya?"."""
    semua = lalu.about(Jenis.UNIT) or tuple(b for b in lalu.tampak if b.jenis is Jenis.UNIT)
    kepala = soal.ada("jabatan") and soal.kata_ada("kepala", "kabag", "pejabatnya", "kepalanya")
    if len(semua) != 1 or not kepala or soal.kenal(Jenis.UNIT).kata & soal.berisi:
        return None
    if not soal.konsep <= {"jabatan", "siapa", "bagian", "pengandaian"} or soal.angka:
        return None
    return Pertanyaan(hal=Hal.STRUKTUR, benda=semua, rincian="pejabat")
