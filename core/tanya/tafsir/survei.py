"""Questions about what surveys of the public came to: units, unsur, grades, who answered."""

from collections.abc import Iterator
from typing import Any

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading
from core.tanya.tafsir.daftar import SKM
from core.tanya.tafsir.jenis_laporan import (
    BIASA,
    ISIAN,
    KAMI,
    LAPORAN,
    names_kind_only,
    names_stranger,
)
from core.tanya.tafsir.skala import SATUAN_UNIT, counts_units
from core.tanya.tafsir.unit_disebut import is_bagian

SURAT = ("surat", "suratnya", "edaran")
PENGIRIM = one_of("edaran menpan kemenpan kemenpanrb menpanrb panrb menteri sekda sekretaris setda")
"""Whose letter is asked for; a circular is told by its kind."""
DIBINA = one_of("bimtek bimbingan pembinaan pendampingan pelatihan sosialisasi dibina didampingi")
MASA = one_of("periode masa bulan kapan rentang selama waktu waktunya tanggal")
DISURVEI = one_of(
    "dilakukan dilaksanakan berlangsung diadakan survei surveinya pelaksanaan pelaksanaannya "
    "dilakuin digelar disurvei dimulai mulai melakukan"
)
MELAPOR = one_of("lapor melapor laporan kirim dikirim setor diterima masuk tenggat batas deadline")
BAIK = ("baik", "sangat", "kurang", "bukannya", "mutu", "dibilang", "disebut")
MUTU = frozenset(["a", "b", "c", "d"])
"""Grades of surveys."""
BERMUTU = frozenset(["baik", "sangat", "kurang", "tidak"])
"""Words that grades are called by."""
SKOR = one_of("nilai nilainya skor skornya mutu mutunya ikmnya indeks indeksnya")
"""What a unit is given by those that it serves."""
RESPONDEN = ("responden", "respondennya", "koresponden")
KINI = ("ini", "sekarang", "kini", "masuk", "saat")
PER = ("masing", "tiap", "setiap", "per")
POPULASI = ("populasi", "populasinya")


def read(soal: Soal) -> Iterator[Tafsiran]:
    unit = soal.kenal(Jenis.UNIT)
    if names_stranger(soal) or names_kind_only(soal):
        # Of another of the same kind nothing is told instead.
        unit = Dikenal(kata=unit.kata)
    bernama = frozenset(n for n, k in enumerate(soal.kata) if k.teks in SURAT)
    if soal.ada("ikm") and bernama:
        yield _reading(
            soal,
            derajat.SURAT_SURVEI,
            rincian="surat",
            juga=("nomor_surat", "jabatan", "dasar_hukum", "tentang", "tanggal"),
            tempat=bernama | unit.kata | soal.berisi,
            teks=" ".join(k.teks for k in soal.kata if k.teks in PENGIRIM),
        )
    dibina = at(soal, DIBINA)
    if soal.ada("ikm") and dibina:
        yield _reading(
            soal,
            derajat.SURAT_SURVEI,
            rincian="dibina",
            juga=("siapa", "pendapat", "kegiatan", "rekomendasi"),
            tempat=soal.berisi | unit.kata,
            teks=" ".join(soal.kata[n].asal or soal.kata[n].teks for n in sorted(dibina)),
        )
    if _asks_when_surveyed(soal):
        yield _reading(
            soal,
            derajat.SURAT_SURVEI,
            rincian="masa",
            juga=("tanggal", "tenggat", "jangka"),
            tempat=at(soal, MASA | DISURVEI),
        )
    if (nilai := _score_of(soal, unit)) is not None:
        yield nilai
    yield from _claimed(soal, unit)
    mutu = frozenset(n for n, k in enumerate(soal.kata) if k.teks in BAIK)
    if soal.kata_ada("baik") and len(soal.angka) == 1 and not unit.kata & soal.berisi:
        yield _reading(
            soal,
            derajat.MUTU_SURVEI,
            rincian="mutu",
            juga=("predikat",),
            tempat=mutu,
        )
    huruf = frozenset(n for n, k in enumerate(soal.kata) if k.teks in MUTU)
    if soal.ada("ikm") and huruf and _counts_units(soal):
        yield _reading(
            soal,
            derajat.BANYAK_BERMUTU,
            rincian="banyak_mutu",
            juga=("predikat", "pd", "indikator", "minimal", "pengampu", "sampel", "bagian"),
            tempat=huruf | soal.kenal(Jenis.INDIKATOR).kata | at(soal, SATUAN_UNIT),
            teks=soal.kata[min(huruf)].teks,
        )
    if _is_wondered_at(soal) and not unit.kata & soal.berisi:
        yield _reading(
            soal,
            derajat.IKM_DIHERANKAN,
            rincian="premis",
            juga=("predikat", "penyebab", "rata", "rendah", "tinggi", "turun", "naik"),
            tempat=mutu | soal.kenal(Jenis.INDIKATOR).kata,
            angka=tuple(n for _, n in soal.dugaan),
        )
    survei = soal.ada("ikm", "unsur") or _counts_people(soal) or soal.kata_ada(*POPULASI)
    if survei and not soal.ada("definisi", "rekomendasi", "rumus", "komponen"):
        berurut = soal.ada("tertinggi", "terendah")
        arah = Arah.TERTINGGI if soal.ada("tertinggi") else Arah.TERENDAH
        yield _reading(
            soal,
            _survey_worth(soal),
            juga=(
                *("predikat", "rata", "unsur", "terendah", "tertinggi", *ISIAN, "target"),
                *("jangka", "rendah", "tinggi", "pengandaian", "andai"),
            ),
            tempat=unit.kata | mutu | at(soal, (*RESPONDEN, *POPULASI, *PER)),
            benda=() if (berurut and not soal.ada("unsur")) or _each(soal) else unit.benda[:1],
            arah=arah if berurut else None,
            rincian=_part_of_survey(soal),
            ukuran=(Ukuran.TARGET,) if soal.ada("target") else (),
            banyak=soal.bilangan,
            angka=tuple(n for _, n in soal.angka),
        )


def _score_of(soal: Soal, unit: Dikenal) -> Tafsiran | None:
    """Return the score of a unit that serves the public: "puskesmas kandang nilainya"."""
    nilai = at(soal, SKOR)
    melayani = len(unit.benda) == 1 and not is_bagian(unit.benda[0])
    if not (nilai and melayani and unit.kata & soal.berisi) or soal.angka or soal.warisan.benda:
        return None
    if soal.konsep - {"pd", "banyaknya"} or soal.berisi - unit.kata - nilai:
        return None
    return _reading(soal, derajat.NILAI_UNIT, tempat=unit.kata | nilai, benda=unit.benda)


def _claimed(soal: Soal, unit: Dikenal) -> Iterator[Tafsiran]:
    """Yield that a score or a grade is taken for granted of a unit: "ikm rshd 88,87 itu baik kan".

    A score is at times called a percentage.
    """
    berskor = len(soal.dugaan) == 1
    dinilai = [n for n, k in enumerate(soal.kata) if k.teks in MUTU or k.teks in BERMUTU]
    dikira = soal.memastikan or soal.kata_ada("benar", "betul", "apakah", "masuk", "itu")
    lain = ("rata", "target", "capaian", "belum_lapor", "sudah_lapor", "pengandaian", "unsur")
    if not (soal.ada("ikm") and unit.benda and unit.kata & soal.berisi and dikira):
        return
    if not (berskor or dinilai) or len(soal.dugaan) > 1 or soal.ada(*lain):
        return
    yield _reading(
        soal,
        derajat.SURVEI_DIKIRA,
        rincian="dikira",
        juga=("predikat", "rendah", "tinggi"),
        tempat=unit.kata | frozenset(dinilai),
        benda=unit.benda[:1],
        teks=" ".join(soal.kata[n].teks for n in dinilai),
        angka=tuple(n for _, n in soal.dugaan),
        menduga=True,
    )


def _asks_when_surveyed(soal: Soal) -> bool:
    """Tell whether the months of the survey are asked for, not those of its report."""
    survei = soal.ada("ikm") or at(soal, {"survei", "surveinya"})
    lain = soal.ada("belum_lapor", "sudah_lapor", "rata", "predikat", "unsur", "pd", "siapa")
    melapor = at(soal, MELAPOR) or soal.ada("lapor")
    return bool(survei and at(soal, MASA) and at(soal, DISURVEI)) and not (
        lain or melapor or soal.berisi - at(soal, MASA | DISURVEI) or soal.angka
    )


def _is_wondered_at(soal: Soal) -> bool:
    """Tell whether a score is taken for granted: "kenapa IKM cuma 80"."""
    heran = soal.ada("penyebab") or soal.kata_ada("kok", "masa", "cuma", "bukannya", "katanya")
    lain = soal.ada("pd", "indikator", "target", "minimal", "capaian", "realisasi", "pengandaian")
    satu = len(soal.dugaan) == 1 and not soal.kata[soal.dugaan[0][0]].persen
    return heran and satu and soal.ada("ikm") and not (lain or any(k.kode for k in soal.kata))


def _counts_units(soal: Soal) -> bool:
    """Tell whether it is asked how many units have a grade, or which: "opd yang dapat B brp"."""
    unit = soal.ada("pd", "sampel") or soal.kata_ada(*SATUAN_UNIT)
    bertanya = soal.ada("banyaknya", "yang_mana", "siapa") or soal.kata_ada("berapa", "mana", "apa")
    persen = soal.kata_ada("persen", "persentase", "persentasenya")
    skor = soal.angka and not counts_units(soal)
    return unit and bertanya and not (persen or skor or soal.ada("rumus", "target", "capaian"))


def _each(soal: Soal) -> bool:
    """Tell whether what each unit came to is asked for: "nilai ikm masing-masing unit sampel"."""
    unit = soal.ada("pd", "sampel") or soal.kata_ada("unit", "puskesmas", "dinas", "opd")
    return unit and soal.kata_ada(*PER) and not soal.ada("unsur")


def _graded(soal: Soal) -> bool:
    """Tell whether the grade of a number is asked for, rather than what a survey came to."""
    return bool(soal.angka) and soal.ada("predikat", "ikm") and not soal.kata_ada(*KAMI)


def _counts_people(soal: Soal) -> bool:
    """Tell whether it is asked how many have answered: units are surveyed as well."""
    if soal.kata_ada(*RESPONDEN):
        return True
    return soal.kata_ada("disurvei") and soal.kata_ada("orang", "warga", "pengguna")


def _part_of_survey(soal: Soal) -> str:
    if soal.kata_ada(*POPULASI) and soal.angka:
        return "sampel"
    if _counts_people(soal):
        return "responden"
    if _each(soal):
        return "per_unit"
    if soal.ada("unsur"):
        bertanya = soal.ada("banyaknya", "yang_mana", "definisi") or soal.kata_ada("apa", "berapa")
        mengurut = soal.ada("terendah", "tertinggi", "rendah", "tinggi")
        sendiri = soal.kenal(Jenis.UNIT).kata & soal.berisi or soal.kata_ada(*KAMI)
        return "daftar_unsur" if bertanya and not (mengurut or sendiri) else "unsur"
    if soal.ada("rata"):
        # Of what has come by now, rather than what the document prints.
        return "rata_kini" if soal.ada("sudah_lapor", "lapor") or soal.kata_ada(*KINI) else "rata"
    kami = "sendiri" if soal.kata_ada(*KAMI) else ""
    return "masuk" if soal.ada("sudah_lapor") else kami


def _survey_worth(soal: Soal) -> int:
    if _counts_people(soal) or soal.kata_ada(*POPULASI) or (soal.ada("unsur") and not soal.angka):
        return derajat.RATA_SURVEI
    if _each(soal) and (soal.ada("ikm") and soal.kata_ada("berapa", "nilai", "nilainya", "hasil")):
        return derajat.NILAI_LAPORAN
    if _graded(soal):
        return derajat.SURVEI_DINILAI
    if soal.ada("rata", "terendah", "tertinggi"):
        return derajat.RATA_SURVEI
    if soal.ada("sudah_lapor") and soal.kata_ada("nilai", "nilainya", "skor"):
        return derajat.NILAI_LAPORAN
    return derajat.SURVEI_UNIT if soal.kenal(Jenis.UNIT).benda else derajat.SURVEI


def _reading(
    soal: Soal,
    pantas: int,
    *,
    juga: tuple[str, ...] = (),
    tempat: frozenset[int] = frozenset(),
    **isi: Any,  # noqa: ANN401  the fields of a question
) -> Tafsiran:
    biasa = frozenset(n for n, k in enumerate(soal.kata) if k.teks in BIASA)
    isi["daftar"] = SKM
    return reading(soal, Hal.SURVEI, pantas, konsep=(*LAPORAN, *juga), kata=biasa | tempat, **isi)
