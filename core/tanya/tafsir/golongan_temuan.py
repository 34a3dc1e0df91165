"""Findings of a level or on a field: "catatan yang perlu diperbaiki", "temuan soal anggaran"."""

from core.audit.bidang import Bidang
from core.audit.catatan import Tingkat
from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import MILIK, Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading

GOLONGAN = "golongan"
"""Findings are wanted by their kind, or how many of each there are."""
TEMUAN = one_of(
    "catatan catatannya temuan temuannya kejanggalan kejanggalannya kesalahan kesalahannya"
)
TINGKAT = {
    Tingkat.PERLU_DIPERBAIKI: one_of(
        "berat terberat fatal parah terparah serius gawat kritis krusial diperbaiki dibetulkan"
    ),
    Tingkat.PERLU_PENJELASAN: one_of("penjelasan dijelaskan penjelasannya"),
    Tingkat.RINGAN: one_of("ringan teringan sepele remeh"),
}
BIDANG = {
    Bidang.ANGGARAN: ("anggaran", "pagu", "serapan", "realisasi_anggaran"),
    Bidang.KINERJA: ("indikator", "kinerja", "capaian"),
}
PERIHAL = ("target", "mou", "raperwal", "kebijakan", "inovasi", "predikat", "ikm", "skm")
"""What findings may speak of besides, each by its own word."""
NARASI = ("narasi", "narasinya")
MENYEBUT = frozenset(["banyaknya", "yang_mana"])
SEBUTAN = frozenset(
    ["salah", "banyaknya", "yang_mana", "tentang", "terendah", "tertinggi", "tinggi", "rendah"]
)
"""What is said of findings in general."""
DISEBUT = SEBUTAN.union(PERIHAL, *BIDANG.values(), [MILIK])
LANJUT = DISEBUT | {"pengandaian", "siapa"}
NASKAH = frozenset(["lapor", "lkjip", "naskah", "rekomendasi"])
"""What the words for the document, and for mending it, may ask besides."""
PENGISI = one_of(
    "perlu harus wajib butuh membutuhkan segera paling ada dari apa saja berapa yang di lkjip "
    "laporan dokumen hasil tingkat level tingkatnya jenis"
)


def read(soal: Soal) -> Tafsiran | None:
    """Return the findings of the kind that is named, None where none are asked for so."""
    tingkat, bidang = level(soal), field(soal)
    naskah = soal.kata_ada("lkjip", "laporan", "dokumen", "lakip")
    disebut = soal.kata_ada(*TEMUAN) or (tingkat is Tingkat.PERLU_DIPERBAIKI and naskah)
    ditanya = tingkat or bidang or soal.ada(*MENYEBUT) or soal.kata_ada("berapa")
    if not (disebut and ditanya) or soal.angka or soal.warisan.benda:
        return None
    kata = words(soal)
    tentang = _about(soal)
    boleh = DISEBUT | (NASKAH if naskah else set()) | ({"bagian"} if tentang.benda else set())
    if not soal.konsep <= boleh or not soal.berisi <= kata | tentang.kata:
        return None
    if (not tingkat and tentang.benda) or len(tentang.benda) > 1:
        return None
    return reading(
        soal,
        Hal.CATATAN,
        derajat.GOLONGAN_TEMUAN,
        konsep=tuple(soal.konsep),
        kata=kata | tentang.kata,
        benda=tentang.benda,
        daftar=tingkat.value if tingkat else "",
        teks=bidang,
        rincian=GOLONGAN,
    )


def _about(soal: Soal) -> Dikenal:
    """Return the indikator or the unit that findings are wanted of, one's own where it is said."""
    if soal.ada(MILIK) and soal.sendiri is not None:
        return Dikenal(benda=(soal.sendiri,), kata=soal.tempat(MILIK))
    semua = (soal.kenal(Jenis.INDIKATOR), soal.kenal(Jenis.UNIT))
    return max(semua, key=lambda satu: (bool(satu.benda), len(satu.kata & soal.berisi)))


def level(soal: Soal) -> Tingkat | None:
    """Return how grave the findings are that are asked for, None where that is not said."""
    return next((satu for satu, kata in TINGKAT.items() if soal.kata_ada(*kata)), None)


def field(soal: Soal) -> str:
    """Return what the findings are to be on, or the word that they speak of; "" for neither."""
    if lain := [satu for satu in PERIHAL if soal.ada(satu)]:
        return lain[0] if len(lain) == 1 else ""
    if soal.kata_ada(*NARASI):
        return NARASI[0]
    ada = [satu.value for satu, konsep in BIDANG.items() if soal.ada(*konsep)]
    return ada[0] if len(ada) == 1 else ""


def words(soal: Soal) -> frozenset[int]:
    """Return the places of all words that say which findings are wanted."""
    sebut = TEMUAN | PENGISI | frozenset(NARASI)
    return at(soal, sebut).union(*(at(soal, semua) for semua in TINGKAT.values()))
