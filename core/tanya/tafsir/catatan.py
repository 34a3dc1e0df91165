"""Questions that doubt a figure, ask what if, or ask which grade a number has."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Dikenal, Soal
from core.tanya.tafsir.anggaran import RUPIAH
from core.tanya.tafsir.bacaan import dasar_of, reading, ukuran_of

SKALA = (
    (("ikm", "unsur"), "skm"),
    (("akip", "sakip", "predikat_akip"), "akip"),
    (("capaian", "kinerja", "skala_kinerja"), "kinerja"),
)
"""Which scale a word speaks of."""
HURUF = frozenset(["aa", "a", "bb", "b", "cc", "c", "d"])
"""Grades of AKIP and of surveys."""
DIRAGUKAN = ("cocok", "salah", "periksa", "atau_angka")


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _doubts(soal)
    yield from _what_if(soal)
    yield from _grades(soal)


def _about(soal: Soal) -> Dikenal:
    """Return what the doubt is about: the thing of which most is said."""
    semua = [
        soal.kenal(Jenis.INDIKATOR),
        soal.kenal(Jenis.SUB_KEGIATAN, Jenis.KEGIATAN, Jenis.PROGRAM),
        soal.kenal(Jenis.UNIT),
    ]
    return max(semua, key=lambda satu: (len(satu.kata & soal.berisi), bool(satu.benda), satu.penuh))


def _doubts(soal: Soal) -> Iterator[Tafsiran]:
    if not soal.ada(*DIRAGUKAN):
        return
    tentang = _about(soal)
    yield reading(
        soal,
        Hal.CATATAN,
        (64 if soal.ada("cocok", "salah", "periksa") else 50) + (6 if tentang.benda else 0),
        konsep=(
            *(*RUPIAH, *DIRAGUKAN, "capaian", "target", "indikator", "kinerja", "rata", "yang_mana", "perubahan_besar"),
            *("ikm", "penyebab", "mou", "raperwal", "kebijakan", "banding", "pd", "lapor", "register", "bagian", "sumber"),
        ),
        kata=tentang.kata,
        benda=tentang.benda or tentang.pilihan[:3],
        ukuran=ukuran_of(soal),
    )


def _what_if(soal: Soal) -> Iterator[Tafsiran]:
    andai = soal.kata_ada("kalau", "andai", "andaikan", "jika", "seandainya", "misal", "misalnya", "bila", "umpama")
    angka = bool(soal.angka)
    indikator = soal.kenal(Jenis.INDIKATOR)
    pos = soal.kenal(Jenis.SUB_KEGIATAN, Jenis.KEGIATAN, Jenis.PROGRAM)
    unit = soal.kenal(Jenis.UNIT)
    if soal.ada("andai") and angka:
        tentang = indikator
        yield reading(
            soal, Hal.ANDAI, 82, konsep=("andai", "capaian", "realisasi", "pd", "ikk", "total", "target", "lapor", "indikator"), kata=tentang.kata, benda=tentang.benda or tentang.pilihan[:1], rincian="penyebut"
        )
    for konsep, rincian in (("andai_realisasi", "realisasi"), ("andai_target", "target")):
        if angka and (soal.ada(konsep) or (andai and soal.ada(rincian))):
            uang = soal.ada("anggaran", "serapan", "pagu", "sisa") or (not indikator.benda and pos.benda)
            tentang = (pos if pos.benda else unit) if uang else indikator
            yield reading(
                soal,
                Hal.ANDAI,
                78 if soal.ada(konsep) else 74,
                konsep=(konsep, "capaian", "realisasi", "target", "serapan", "predikat", "indikator", "anggaran", "sisa", "sub_kegiatan", "kegiatan", "program", "total", "naik", "tercapai"),
                kata=tentang.kata,
                benda=tentang.benda or tentang.pilihan[:1],
                ukuran=ukuran_of(soal),
                rincian=rincian,
            )
    if andai and angka and soal.ada("pagu", "anggaran", "serapan", "naik", "turun") and (pos.benda or unit.benda):
        tentang = pos if pos.benda else unit
        yield reading(
            soal, Hal.ANDAI, 72, konsep=(*RUPIAH, "naik", "turun", "penyebab"), kata=tentang.kata, benda=tentang.benda, ukuran=ukuran_of(soal), dasar=dasar_of(soal), rincian="pagu" if soal.ada("pagu") else "realisasi"
        )


def _grades(soal: Soal) -> Iterator[Tafsiran]:
    skala = next((kode for konsep, kode in SKALA if soal.ada(*konsep)), "")
    if soal.angka and (soal.ada("predikat", "ikm", "akip") or soal.kata_ada("masuk", "dapat", "termasuk", "huruf")):
        yield reading(
            soal,
            Hal.SKALA,
            66 if soal.ada("predikat") else 52,
            konsep=("predikat", "ikm", "akip", "sakip", "predikat_akip", "capaian", "kinerja", "skala_kinerja", "terendah", "tertinggi", "salah", "atau_angka", "cocok", "unsur", "lapor"),
            daftar=skala,
        )
    if soal.ada("kurang_berapa", "komponen") or (soal.ada("naik") and soal.ada("akip", "sakip", "ikm")):
        huruf = [n for n, k in enumerate(soal.kata) if k.teks in HURUF]
        yield reading(
            soal,
            Hal.JARAK,
            64 if skala else 46,
            konsep=("kurang_berapa", "komponen", "akip", "sakip", "predikat_akip", "ikm", "predikat", "naik", "capaian", "kinerja", "target", "yang_mana", "banding"),
            kata=huruf,
            daftar=skala or "akip",
            rincian="komponen" if soal.ada("komponen") and not soal.ada("kurang_berapa") else "",
        )
