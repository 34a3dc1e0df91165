"""Questions about what nobody's data here tell, whatever they name besides."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading
from core.tanya.tafsir.skala import letters

PELAKSANA = one_of("pptk rekanan rekanannya vendor vendornya kontraktor kontraktornya")
PERKARA = one_of("perkara kasus gugatan sengketa")
HASIL_PERKARA = one_of("dimenangkan menang kalah putusan beneran sebenarnya sesungguhnya")
"""What became of cases: how many there were to be is the output of a sub kegiatan."""
DAERAH = ("kota", "pemkot", "pemda", "pemerintah", "kabupaten", "pemkab", "provinsi", "pemprov")
SENDIRI = ("setda", "sekretariat")
SEPUTAR_SAKIP = frozenset(
    [
        *("sakip", "akip", "predikat", "predikat_akip", "pengandaian", "total", "banyaknya"),
        *("capaian", "realisasi"),
    ]
)
"""What may be asked of the score as a whole."""
NAMA_PELAKSANA = "Nama PPTK, rekanan, dan penyedia"
MENUNJANG = one_of("menunjang ditunjang mendukung pendukung didukung menopang ditopang terkait")
"""What programmes do for what is to be reached."""
PROGRAM_SASARAN = "Program yang menunjang tiap sasaran"
JUMLAH_PERKARA = "Jumlah perkara yang ditangani dan hasilnya"


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _region_score(soal)
    dicapai = soal.ada("sasaran", "tujuan") and soal.ada("program", "kegiatan", "sub_kegiatan")
    if dicapai and at(soal, MENUNJANG) and not soal.ada("serapan", "pagu", "capaian", "target"):
        yield _reading(soal, PROGRAM_SASARAN)
    disebut = {k.asal or k.teks for k in soal.kata}
    berapa = soal.ada("banyaknya", "total") or "berapa" in disebut
    if disebut & PELAKSANA and soal.ada("siapa"):
        yield _reading(soal, NAMA_PELAKSANA)
    elif disebut & PERKARA and disebut & HASIL_PERKARA and berapa:
        yield _reading(soal, JUMLAH_PERKARA)


def _region_score(soal: Soal) -> Iterator[Tafsiran]:
    """Yield that the whole score of the region is asked for, of which one component is here."""
    nilai = soal.ada("sakip") or (soal.ada("akip") and not soal.tempat("akip"))
    lain = soal.konsep - SEPUTAR_SAKIP
    if not (nilai and soal.kata_ada(*DAERAH)) or soal.kata_ada(*SENDIRI) or lain:
        return
    indikator = () if soal.tempat("akip") else soal.kenal(Jenis.INDIKATOR).benda
    yield reading(
        soal,
        Hal.TAK_ADA,
        derajat.SAKIP_DAERAH,
        konsep=tuple(soal.konsep),
        kata=soal.tempat("sakip") | letters(soal),
        benda=indikator[:1] if soal.ada("sakip") else (),
        rincian="sakip",
    )


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
