"""Questions about grades: which one a number has, and what is missing to the next."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading

SKALA = (
    (("ikm", "unsur"), "skm"),
    (("akip", "sakip", "predikat_akip"), "akip"),
    (("capaian", "kinerja", "skala_kinerja"), "kinerja"),
)
"""Which scale a word speaks of."""
HURUF_GANDA = frozenset(["aa", "bb", "cc"])
HURUF = HURUF_GANDA | {"a", "b", "c", "d"}
"""Grades of AKIP and of surveys."""
SEKITAR = ("akip", "sakip", "predikat_akip", "ikm", "predikat", "capaian", "kinerja", "terendah")
DITANYA_SKALA = (
    *("skala_kinerja", "tertinggi", "rendah", "tinggi", "salah", "atau_angka", "cocok", "unsur"),
    "lapor",
)
DITANYA_JARAK = (
    *("kurang_berapa", "komponen", "naik", "target", "yang_mana", "banding", "maksimum"),
    *("minimal", "di_atas", "sudah_lapor"),
)
MENUJU = ("naik", "minimal", "maksimum", "kurang_berapa", "di_atas", "predikat")
KOMPONEN = frozenset(["perencanaan", "pengukuran", "evaluasi"])
"""Components of AKIP by their names."""


BATAS = one_of("batas batasan batasnya rentang skala skalanya urutan tingkatan mulai interval")
"""What is asked of a scale itself."""
BIASA = one_of(
    "nilai nilainya predikat kategori mutu dari paling tinggi berapa apa saja semua skor"
)


def read(soal: Soal) -> Iterator[Tafsiran]:
    skala = next((kode for konsep, kode in SKALA if soal.ada(*konsep)), "")
    if _asks_for_grade(soal, skala):
        yield _grade(soal, skala)
    if _asks_for_bounds(soal, skala):
        yield reading(
            soal,
            Hal.SKALA,
            derajat.BATAS_SKALA,
            konsep=tuple(soal.konsep),
            kata=[*_letters(soal), *at(soal, BATAS | BIASA)],
            daftar=skala,
        )
    if soal.ada("rumus") or (soal.ada("target") and soal.kenal(Jenis.INDIKATOR).benda):
        return
    if _asks_for_distance(soal):
        yield _distance(soal, skala)


def _asks_for_grade(soal: Soal, skala: str) -> bool:
    if not soal.angka or soal.ada("pegawai", "pengampu", "pengampu_ikk", "sampel"):
        return False
    pecahan = any(n != int(n) for _, n in soal.angka)
    sendiri = soal.ada("predikat") or soal.kata_ada(*HURUF)
    return (
        sendiri
        or (skala in {"skm", "akip"} and pecahan)
        or (bool(skala) and soal.kata_ada("masuk", "dapat", "termasuk"))
    )


def _asks_for_bounds(soal: Soal, skala: str) -> bool:
    """Tell whether the grades of a scale are asked for: "batas nilai A di skm"."""
    if soal.angka or not skala or soal.ada("lapor", "belum_lapor", "kurang_berapa", "pd"):
        return False
    bertingkat = soal.ada("predikat", "ikm", "akip", "sakip") and bool(at(soal, BATAS))
    tentang = bool(_letters(soal)) or soal.ada("predikat") or bool(at(soal, {"skala", "mutu"}))
    sisa = soal.sisa(at(soal, BATAS | BIASA), _letters(soal))
    return bertingkat and tentang and not sisa and not soal.ada("tanggal")


def _grade(soal: Soal, skala: str) -> Tafsiran:
    huruf = _letters(soal)
    nilai = derajat.SKALA if soal.ada("predikat") else derajat.SKALA_TERSIRAT
    diandaikan = soal.ada("pengandaian") and soal.ada("predikat") and skala in {"skm", "akip"}
    if diandaikan and not soal.ada("realisasi", "target", "capaian"):
        # What a score would be called, not what would follow from it.
        nilai = derajat.BATAS_SKALA
    return reading(
        soal,
        Hal.SKALA,
        nilai + (derajat.HURUF_SKALA if huruf else 0),
        konsep=(*SEKITAR, *DITANYA_SKALA, "pengandaian"),
        kata=huruf,
        angka=tuple(n for _, n in soal.angka),
        daftar=skala,
    )


def _asks_for_distance(soal: Soal) -> bool:
    if soal.ada("kurang_berapa"):
        return True
    # The weights are the same every year: two years ask for what was reached.
    berbanding = len(soal.waktu.tahun) > 1
    if soal.ada("komponen") and not berbanding and not soal.ada("lapor", "capaian"):
        return True
    return _is_of_grades(soal) and bool(_letters(soal)) and soal.ada(*MENUJU)


def _is_of_grades(soal: Soal) -> bool:
    return soal.ada("akip", "sakip", "ikm") and not soal.ada("pd")


def _distance(soal: Soal, skala: str) -> Tafsiran:
    huruf, kurang = _letters(soal), soal.ada("kurang_berapa")
    if huruf and (_is_of_grades(soal) or kurang):
        nilai = derajat.JARAK
    else:
        nilai = derajat.JARAK_TANPA_HURUF if skala else derajat.JARAK_TANPA_SKALA
    return reading(
        soal,
        Hal.JARAK,
        nilai,
        konsep=(*SEKITAR, *DITANYA_JARAK),
        kata=[*huruf, *(n for n, k in enumerate(soal.kata) if k.teks in KOMPONEN)],
        teks=" ".join(soal.kata[n].teks for n in huruf) or " ".join(k.teks for k in soal.kata),
        daftar=skala or "akip",
        rincian="komponen" if soal.ada("komponen") and not kurang else "",
    )


def _letters(soal: Soal) -> list[int]:
    """Return the places of the letters of grades."""
    return [n for n, k in enumerate(soal.kata) if k.teks in HURUF]
