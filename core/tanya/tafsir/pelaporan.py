"""Questions about what units report: deadlines, who has, who has not, survey results."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import reading

LAPORAN = (
    *(
        "lapor",
        "belum_lapor",
        "sudah_lapor",
        "ikk",
        "ikm",
        "pd",
        "pengampu",
        "pengampu_ikk",
        "sampel",
    ),
    *(
        "tenggat",
        "siapa",
        "yang_mana",
        "banyaknya",
        "total",
        "unduh",
        "tanggal",
        "bagian",
        "isi",
        "kinerja",
        "indikator",
    ),
)
IKK, SKM, KINERJA, ANGGARAN = "ikk_lppd", "skm", "kinerja", "anggaran"


def kind_of(soal: Soal) -> str:
    """Return the kind of report that is named, "" for none."""
    if soal.ada("ikk", "pengampu_ikk"):
        return IKK
    if soal.ada("ikm", "sampel"):
        return SKM
    if soal.ada("anggaran", "serapan", "realisasi_anggaran"):
        return ANGGARAN
    if soal.ada("kinerja", "indikator", "capaian"):
        return KINERJA
    return ""


def read(soal: Soal) -> Iterator[Tafsiran]:
    jenis, unit = kind_of(soal), soal.kenal(Jenis.UNIT)
    satu = unit.benda[:1]
    if soal.ada("belum_lapor"):
        yield from _missing(soal, jenis)
    elif soal.ada("sudah_lapor") or (
        soal.ada("lapor") and soal.ada("siapa", "yang_mana", "banyaknya", "pd")
    ):
        yield reading(
            soal,
            Hal.SUDAH_LAPOR,
            62 if jenis in {IKK, SKM} else 48,
            konsep=LAPORAN,
            daftar=jenis,
            kata=unit.kata,
            benda=satu,
        )
    if satu and soal.ada("lapor", "sudah_lapor", "belum_lapor", "ikk", "ikm"):
        yield reading(
            soal,
            Hal.LAPORAN_UNIT,
            68 if soal.ada("lapor", "sudah_lapor", "belum_lapor") else 56,
            konsep=(*LAPORAN, "realisasi", "anggaran"),
            kata=unit.kata,
            benda=unit.benda,
            daftar=jenis,
        )
    if soal.ada("tenggat"):
        yield reading(
            soal,
            Hal.TENGGAT,
            72 if jenis or soal.ada("lapor") else 56,
            konsep=(
                *LAPORAN,
                "realisasi",
                "anggaran",
                "capaian",
                "perjanjian_kinerja",
                "sebelumnya",
            ),
            kata=unit.kata,
            benda=satu,
            daftar=jenis,
        )
    if soal.ada("pengampu_ikk", "sampel") or (
        soal.ada("ikk", "ikm")
        and soal.ada("pd", "pengampu")
        and not soal.ada("lapor", "belum_lapor", "sudah_lapor")
    ):
        yield reading(
            soal,
            Hal.DAFTAR_UNIT,
            70,
            konsep=(*LAPORAN, "tentang"),
            daftar=IKK if jenis == IKK else SKM,
            kata=unit.kata,
            benda=satu,
        )
    if soal.ada("pd") and soal.ada("banyaknya", "yang_mana", "total") and not jenis:
        yield reading(soal, Hal.DAFTAR_UNIT, 46, konsep=(*LAPORAN,), daftar="pd")
    if soal.ada("ikm"):
        yield reading(
            soal,
            Hal.SURVEI,
            60 if satu else 54,
            konsep=(
                *LAPORAN,
                "predikat",
                "rata",
                "unsur",
                "terendah",
                "tertinggi",
                "capaian",
                "realisasi",
                "target",
            ),
            kata=unit.kata,
            benda=satu,
            daftar=SKM,
        )
    if soal.ada("tugas_saya"):
        yield reading(soal, Hal.TUGAS, 75, konsep=("tugas_saya", *LAPORAN))


def _missing(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    if jenis in {IKK, SKM}:
        yield reading(soal, Hal.BELUM_LAPOR, 70, konsep=LAPORAN, daftar=jenis)
        return
    yield reading(
        soal,
        Hal.BELUM_ISI,
        66,
        konsep=(*LAPORAN, "realisasi", "anggaran", "capaian", "realisasi_anggaran", "serapan"),
        daftar=ANGGARAN if jenis == ANGGARAN else KINERJA if jenis == KINERJA else "",
    )
    if not jenis:
        yield reading(soal, Hal.BELUM_LAPOR, 66, konsep=LAPORAN)
