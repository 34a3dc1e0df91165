"""Questions about what nobody's data here tell, whatever they name besides."""

from collections.abc import Iterator
from itertools import pairwise

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat, gaji
from core.tanya.tafsir.andai_ubah import about
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
DIALIHKAN = one_of(
    "refocusing refokusing refocusin direfocusing direfokusing kerefocusing terefocusing"
)
SPD, DITANGGUHKAN = "spd", one_of("ditangguhkan penangguhan tertunda ditunda penundaan tertahan")
SEBESAR = one_of(
    "berapa rupiah rupiahnya nilai nilainya besar besarnya besaran besarannya jumlah nominal total "
    "angka angkanya nominalnya jumlahnya totalnya"
)
"""Words that ask for an amount."""
SESUDAH = one_of("setelah sesudah sebelum akibat karena gara kenapa mengapa sebab definisi")
"""Who says so asks of something else, or why."""
NILAI = "nilai"
NAMA_PELAKSANA = "Nama PPTK, rekanan, dan penyedia"
MENUNJANG = one_of("menunjang ditunjang mendukung pendukung didukung menopang ditopang terkait")
"""What programmes do for what is to be reached."""
PROGRAM_SASARAN = "Program yang menunjang tiap sasaran"
JUMLAH_PERKARA = "Jumlah perkara yang ditangani dan hasilnya"


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _region_score(soal)
    yield from _amount_of(soal)
    if (upah := gaji.read(soal)) is not None:
        yield upah
    dicapai = soal.ada("sasaran", "tujuan") and soal.ada("program", "kegiatan", "sub_kegiatan")
    if dicapai and at(soal, MENUNJANG) and not soal.ada("serapan", "pagu", "capaian", "target"):
        yield _reading(soal, PROGRAM_SASARAN)
    disebut = {k.asal or k.teks for k in soal.kata}
    berapa = soal.ada("banyaknya", "total") or "berapa" in disebut
    if disebut & PELAKSANA and soal.ada("siapa"):
        yield _reading(soal, NAMA_PELAKSANA)
    elif disebut & PERKARA and disebut & HASIL_PERKARA and berapa:
        yield _reading(soal, JUMLAH_PERKARA)


def _amount_of(soal: Soal) -> Iterator[Tafsiran]:
    """Yield that the amount of what the documents only mention is asked for: of a refocusing."""
    ditanya = soal.kata_ada(*SEBESAR) and not soal.kata_ada(*SESUDAH)
    if not ditanya or soal.ada("pengandaian", "definisi", "cocok") or soal.angka:
        return
    spd = soal.kata_ada(SPD) and soal.kata_ada(*DITANGGUHKAN)
    apa = "penangguhan SPD" if spd else "refocusing" if soal.kata_ada(*DIALIHKAN) else ""
    tentang = {n for n, k in enumerate(soal.kata) if k.teks in {SPD, *DITANGGUHKAN, *DIALIHKAN}}
    ini = about(soal) if apa else Dikenal()
    if not apa or soal.sisa(tentang, ini.kata):
        return
    yield reading(
        soal,
        Hal.TAK_ADA,
        derajat.UANG_DISEBUT_TAK_ADA,
        konsep=tuple(soal.konsep),
        kata=tentang | ini.kata,
        benda=ini.benda[:1],
        teks=apa,
        rincian=NILAI,
    )


def _region_score(soal: Soal) -> Iterator[Tafsiran]:
    """Yield that the whole score of the region is asked for, of which one component is here."""
    nilai = soal.ada("sakip") or (soal.ada("akip") and not soal.tempat("akip"))
    nilai = nilai or _is_of_city(soal)
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


def _is_of_city(soal: Soal) -> bool:
    """Tell whether the grade is said to be the city's: "akip kota", no "akip setda kota"."""
    return any(
        "akip" in kiri.konsep and kanan.teks in DAERAH for kiri, kanan in pairwise(soal.kata)
    )
