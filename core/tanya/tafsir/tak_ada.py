"""Questions about what nobody's data here tell, whatever they name besides."""

from collections.abc import Iterator

from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import one_of, reading

PELAKSANA = one_of("pptk rekanan rekanannya vendor vendornya kontraktor kontraktornya")
PERKARA = one_of("perkara kasus gugatan sengketa")
HASIL_PERKARA = one_of("dimenangkan menang kalah putusan beneran sebenarnya sesungguhnya")
"""What became of cases: how many there were to be is the output of a sub kegiatan."""
NAMA_PELAKSANA = "Nama PPTK, rekanan, dan penyedia"
JUMLAH_PERKARA = "Jumlah perkara yang ditangani dan hasilnya"


def read(soal: Soal) -> Iterator[Tafsiran]:
    disebut = {k.asal or k.teks for k in soal.kata}
    berapa = soal.ada("banyaknya", "total") or "berapa" in disebut
    if disebut & PELAKSANA and soal.ada("siapa"):
        yield _reading(soal, NAMA_PELAKSANA)
    elif disebut & PERKARA and disebut & HASIL_PERKARA and berapa:
        yield _reading(soal, JUMLAH_PERKARA)


def _reading(soal: Soal, teks: str) -> Tafsiran:
    return reading(
        soal,
        Hal.TAK_ADA,
        derajat.TEMUAN_PEMERIKSA,
        konsep=tuple(soal.konsep),
        kata=soal.berisi,
        teks=teks,
        rincian="anggaran",
    )
