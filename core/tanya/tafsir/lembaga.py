"""Questions about the organisation and the document: units, people, law, signatories, terms."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import reading


def read(soal: Soal) -> Iterator[Tafsiran]:
    unit = soal.kenal(Jenis.UNIT)
    if soal.ada("tanda_tangan") or (soal.ada("perjanjian_kinerja") and soal.ada("siapa", "jabatan", "tanggal", "tenggat")):
        yield reading(
            soal,
            Hal.PENANDA_TANGAN,
            80,
            konsep=("tanda_tangan", "perjanjian_kinerja", "siapa", "jabatan", "tanggal", "tenggat", "pihak", "yang_mana"),
            kata=unit.kata,
        )
    if soal.ada("dasar_hukum"):
        yield reading(
            soal,
            Hal.DASAR_HUKUM,
            66,
            konsep=("dasar_hukum", "lapor", "yang_mana", "banyaknya", "perjanjian_kinerja", "sakip", "tentang", "nomor_surat"),
            kata=[n for n, _ in soal.angka],
        )
    if soal.ada("isu"):
        yield reading(soal, Hal.ISU, 64, konsep=("isu", "penyebab", "yang_mana", "banyaknya"))
    if soal.ada("pegawai", "golongan", "laki", "perempuan"):
        yield reading(
            soal,
            Hal.PEGAWAI,
            62,
            konsep=("pegawai", "golongan", "laki", "perempuan", "total", "banyaknya", "banding", "yang_mana", "tertinggi", "rata"),
            kata=unit.kata if any(b.kunci for b in unit.benda) else (),
            benda=unit.benda,
        )
    yield from _structure(soal)
    if soal.ada("definisi") and not soal.kenal(Jenis.INDIKATOR).benda:
        yield _term(soal)


def _term(soal: Soal) -> Tafsiran:
    istilah = " ".join(k.teks for k in soal.kata if "definisi" not in k.konsep and not k.hias and not k.batas)
    return reading(
        soal, Hal.ISTILAH, 58, konsep=tuple(soal.konsep), kata=soal.berisi, teks=istilah
    )


def _structure(soal: Soal) -> Iterator[Tafsiran]:
    unit = soal.kenal(Jenis.UNIT)
    konsep = ("struktur", "membawahi", "atasan", "sub_bagian", "asisten", "bagian", "yang_mana", "banyaknya", "total", "siapa", "pengampu", "jabatan")
    if soal.ada("struktur", "membawahi", "atasan", "sub_bagian"):
        yield reading(soal, Hal.STRUKTUR, 64, konsep=konsep, kata=unit.kata, benda=unit.benda[:1])
    elif soal.ada("asisten", "bagian") and soal.ada("yang_mana", "banyaknya", "pengampu"):
        yield reading(soal, Hal.STRUKTUR, 48, konsep=konsep, kata=unit.kata, benda=unit.benda[:1])
    elif soal.ada("asisten") or (soal.ada("jabatan") and soal.ada("siapa")):
        yield reading(soal, Hal.STRUKTUR, 40, konsep=konsep, kata=unit.kata, benda=unit.benda[:1])
