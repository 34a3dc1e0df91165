"""Questions about grades: which one a number has, and what is missing to the next."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading
from core.teks import fold

SKALA = (
    (("ikm", "unsur"), "skm"),
    (("akip", "sakip", "predikat_akip"), "akip"),
    (("capaian", "kinerja", "skala_kinerja"), "kinerja"),
)
"""Which scale a word speaks of."""
SKM, KINERJA = "skm", "kinerja"
MUTU = ("mutu", "mutunya")
HURUF_GANDA = frozenset(["aa", "bb", "cc"])
HURUF = HURUF_GANDA | {"a", "b", "c", "d"}
"""Grades of AKIP and of surveys."""
PREDIKAT = ("predikat", "predikatnya", "kategori", "mutu")
BERPREDIKAT = frozenset(
    ["predikat", "dapat", "jadi", "menjadi", "nilai", "kategori", "mutu", "cuma", "bisa", "turun"]
)
"""Before a letter these say that it is a grade."""
SEKITAR = ("akip", "sakip", "predikat_akip", "ikm", "predikat", "capaian", "kinerja", "terendah")
DITANYA_SKALA = (
    *("urutkan", "yang_mana", "banyaknya"),
    "tenggat",
    *("skala_kinerja", "tertinggi", "rendah", "tinggi", "salah", "atau_angka", "cocok", "unsur"),
    "lapor",
)
DITANYA_JARAK = (
    *("kurang_berapa", "komponen", "naik", "target", "yang_mana", "banding", "maksimum"),
    *("minimal", "di_atas", "sudah_lapor", "pengandaian", "andai_target"),
)
MENUJU = ("naik", "minimal", "maksimum", "kurang_berapa", "di_atas", "predikat")
BOBOT = ("bobot", "bobotnya")
SATUAN_UNIT = frozenset(["unit", "instansi", "puskesmas", "kantor", "upt", "layanan"])
"""What is counted where surveys are held."""
KOMPONEN = frozenset(["perencanaan", "pengukuran", "evaluasi", "internal", "akuntabilitas"])
"""Components of AKIP by their names."""


DISEBUT = ("dibilang", "disebut", "termasuk", "masuk", "tergolong", "dikatakan", "itu")
SEBUTAN = ("tinggi", "sedang", "rendah", "baik", "memuaskan", "cukup")
"""What grades are called."""
BATAS = one_of("batas batasan batasnya rentang skala skalanya urutan tingkatan mulai interval")
"""What is asked of a scale itself."""
BIASA = one_of(
    "nilai nilainya predikat kategori mutu dari paling tinggi berapa apa saja semua skor"
)


SELISIH = ("selisih", "selisihnya", "jarak", "jaraknya", "beda", "bedanya")
"""What lies between a score and a grade."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    skala = _scale(soal)
    if _asks_for_grade(soal, skala):
        yield _grade(soal, skala)
    if _asks_for_table(soal, skala):
        yield reading(
            soal,
            Hal.SKALA,
            derajat.BATAS_SKALA,
            konsep=tuple(soal.konsep),
            kata=[*_letters(soal), *at(soal, BATAS | BIASA)],
            daftar=skala,
        )
    elif _asks_for_bounds(soal):
        yield _grade(soal, skala or _scale_of(soal))
    indikator = soal.kenal(Jenis.INDIKATOR)
    if soal.kata_ada(*BOBOT) and not (soal.angka or soal.ada("capaian", "realisasi", "rumus")):
        yield reading(
            soal,
            Hal.JARAK,
            derajat.BOBOT_KOMPONEN,
            konsep=(*SEKITAR, *DITANYA_JARAK, "sakip", "lapor", "total", "indikator"),
            kata=[*indikator.kata, *(n for n, k in enumerate(soal.kata) if k.teks in KOMPONEN)],
            teks=" ".join(k.teks for k in soal.kata),
            daftar="akip",
            rincian="komponen",
        )
        return
    if soal.ada("rumus") or (soal.ada("target") and indikator.benda):
        return
    # "IKM minimal B" is the name of an indikator.
    if not soal.ada("kurang_berapa") and indikator.kata & soal.tempat("minimal"):
        return
    if soal.memastikan and soal.ada("naik") and indikator.benda:
        return
    if _asks_for_distance(soal):
        yield _distance(soal, skala)


def _scale(soal: Soal) -> str:
    """Return the scale that is spoken of, "" where any may be meant."""
    if skala := next((kode for konsep, kode in SKALA if soal.ada(*konsep)), ""):
        return skala
    if soal.kata_ada(*HURUF_GANDA):
        # Only AKIP has such grades.
        return "akip"
    # Only of surveys a grade is called "mutu".
    return SKM if soal.kata_ada(*MUTU) and not soal.kenal(Jenis.INDIKATOR).benda else ""


def _asks_for_grade(soal: Soal, skala: str) -> bool:
    if not soal.angka or soal.ada("pegawai", "pengampu", "pengampu_ikk", "sampel"):
        return False
    if counts_units(soal):
        return False
    pecahan = any(n != int(n) for _, n in soal.angka)
    sendiri = soal.ada("predikat") or soal.kata_ada(*HURUF)
    return (
        sendiri
        or (skala in {"skm", "akip"} and pecahan)
        or (bool(skala) and soal.kata_ada("masuk", "dapat", "termasuk"))
        or _is_called(soal)
    )


def counts_units(soal: Soal) -> bool:
    """Tell whether every number counts units: "dari 8 unit skm"."""
    return all(
        any(k.teks in SATUAN_UNIT or "pd" in k.konsep for k in soal.kata[n + 1 : n + 2])
        for n, _ in soal.angka
    )


def _is_called(soal: Soal) -> bool:
    """Tell whether a number is said to be of some grade: "capaian 90,50 sangat tinggi kan"."""
    disebut = soal.memastikan or soal.ada("atau_angka") or soal.kata_ada(*DISEBUT)
    sendiri = len(soal.angka) == 1 and not soal.kenal(Jenis.INDIKATOR).kata
    return sendiri and disebut and soal.kata_ada(*SEBUTAN) and soal.ada("capaian", "kinerja")


def _asks_for_table(soal: Soal, skala: str) -> bool:
    """Tell whether the grades of a scale are asked for: "batas nilai A di skm"."""
    if soal.angka or not skala or soal.ada("lapor", "belum_lapor", "kurang_berapa", "pd"):
        return False
    bertingkat = soal.ada("predikat", "ikm", "akip", "sakip") and bool(at(soal, BATAS))
    tentang = bool(_letters(soal)) or soal.ada("predikat") or bool(at(soal, {"skala", "mutu"}))
    sisa = soal.sisa(at(soal, BATAS | BIASA), _letters(soal))
    return bertingkat and tentang and not sisa and not soal.ada("tanggal")


def _asks_for_bounds(soal: Soal) -> bool:
    """Tell whether the numbers of a grade are asked for: "BB itu rentang berapa"."""
    rentang = soal.kata_ada("rentang", "rentangnya", "interval", "range") or soal.ada("tenggat")
    huruf = _letters(soal) if soal.ada("akip", "ikm") else letters(soal)
    rentang = rentang or (soal.ada("predikat") and soal.kata_ada("nilainya", "nilai", "angka"))
    if _lists_grades(soal):
        return True
    ditanya = rentang and soal.kata_ada("berapa", "apa")
    return bool(huruf) and ditanya and not soal.kenal(Jenis.INDIKATOR).benda


def _lists_grades(soal: Soal) -> bool:
    """Tell whether all grades are asked for: "urutan predikat akip dari yang tertinggi"."""
    predikat = soal.ada("predikat", "predikat_akip") and soal.kata_ada(*PREDIKAT)
    semua = soal.ada("urutkan", "yang_mana", "banyaknya") or soal.kata_ada("tingkatan", "jenjang")
    skala = soal.ada("akip", "predikat_akip", "ikm", "kinerja", "skala_kinerja")
    return predikat and semua and skala and not soal.ada("indikator", "pd", "bagian")


def _scale_of(soal: Soal) -> str:
    return "akip" if soal.kata_ada(*HURUF_GANDA) else ""


def _grade(soal: Soal, skala: str) -> Tafsiran:
    huruf = _letters(soal)
    nilai = derajat.SKALA if soal.ada("predikat") else derajat.SKALA_TERSIRAT
    if _is_called(soal):
        nilai = derajat.SKALA
    tinggi = soal.ada("target", "capaian")
    if soal.ada("predikat") and skala in {"skm", "akip"} and soal.dugaan and not tinggi:
        # A score is given: that of the indikator is not asked for.
        nilai += derajat.SKALA_BERANGKA
    ditanya = soal.ada("predikat") or (bool(huruf) and not soal.ada("minimal"))
    diandaikan = soal.ada("pengandaian") and ditanya and skala in {"skm", "akip"}
    if diandaikan and not soal.ada("realisasi", "target", "capaian"):
        # What a score would be called, not what would follow from it.
        nilai = derajat.BATAS_SKALA
    return reading(
        soal,
        Hal.SKALA,
        nilai + (derajat.HURUF_SKALA if huruf else 0),
        konsep=(*SEKITAR, *DITANYA_SKALA, "pengandaian", "sedang"),
        kata={*huruf, *(_surveyed(soal) if skala == SKM else ())},
        angka=tuple(n for _, n in soal.angka),
        daftar=skala,
        teks=soal.kata[huruf[0]].teks if len(huruf) == 1 else "",
    )


def _surveyed(soal: Soal) -> frozenset[int]:
    """Return the places of the unit, or the kind of units, that a score is supposed of."""
    golong = frozenset(n for n, k in enumerate(soal.kata) if k.teks in soal.indeks.golongan)
    return golong | soal.kenal(Jenis.UNIT).kata


def _asks_for_distance(soal: Soal) -> bool:
    if soal.ada("kurang_berapa"):
        return True
    # The weights are the same every year: two years ask for what was reached.
    berbanding = len(soal.waktu.tahun) > 1
    if soal.ada("komponen") and not berbanding and not soal.ada("lapor", "capaian"):
        return True
    andai = soal.ada("target", "pengandaian", "andai_target") and soal.kata_ada("berapa")
    if soal.kata_ada(*HURUF_GANDA) and (andai or soal.kata_ada("jauh", "dekat", "sampai")):
        return not soal.kenal(Jenis.INDIKATOR).benda
    menuju = soal.ada(*MENUJU) or (soal.kata_ada(*SELISIH) and soal.kata_ada("ke", "menuju"))
    return _is_of_grades(soal) and bool(_letters(soal)) and menuju


def _is_of_grades(soal: Soal) -> bool:
    return soal.ada("akip", "sakip", "ikm") and not soal.ada("pd")


def _distance(soal: Soal, skala: str) -> Tafsiran:
    huruf, kurang = _letters(soal), soal.ada("kurang_berapa")
    if huruf and (_is_of_grades(soal) or kurang):
        nilai = derajat.JARAK
    else:
        nilai = derajat.JARAK_TANPA_HURUF if skala else derajat.JARAK_TANPA_SKALA
    if huruf and skala == KINERJA:
        # Capaian has no letters: that of what was talked about is meant.
        skala = _lettered(soal)
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


def _lettered(soal: Soal) -> str:
    """Return the scale with letters that what was talked about is named by, "" for none."""
    benda = soal.warisan.benda if soal.warisan else ()
    nama = {kata for satu in benda for sebut in satu.sebutan for kata in fold(sebut).split()}
    return next((kode for konsep, kode in SKALA if kode != KINERJA and nama & set(konsep)), "")


def letters(soal: Soal) -> frozenset[int]:
    """Return the places of grades: a single letter is one only where it is said to be."""
    return frozenset(
        n
        for n, k in enumerate(soal.kata)
        if k.teks in HURUF_GANDA or (k.teks in HURUF and n and _is_grade(soal, n))
    )


def _is_grade(soal: Soal, n: int) -> bool:
    """Tell whether a single letter is said to be a grade: "dapat B", "akip 2023 C kan"."""
    if soal.kata[n - 1].teks in BERPREDIKAT:
        return True
    akhir = n + 1 == len(soal.kata) or soal.kata[n + 1].teks in {"kan", "ya", "sih", "bukan"}
    return akhir and soal.ada("akip", "predikat_akip") and soal.kata[n].teks != "a"


def _letters(soal: Soal) -> list[int]:
    """Return the places of the letters of grades."""
    return [n for n, k in enumerate(soal.kata) if k.teks in HURUF]
