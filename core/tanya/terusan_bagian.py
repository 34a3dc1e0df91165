"""What is asked of the indikator of a Bagian that was told of, or of programmes behind it."""

from dataclasses import replace

from core.tanya.indeks import JENJANG, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring
from core.tanya.soal import Soal
from core.tanya.tafsir import sasaran
from core.tanya.tafsir.bacaan import dasar_of
from core.tanya.tafsir.uang import RUPIAH, UANG, figures
from core.tanya.tafsir.unit_disebut import is_asisten
from core.tanya.terusan_kinerja import BERANGKA, BOLEH_SASARAN

SEMUA, SELURUHNYA = ("semua", "semuanya", "seluruhnya"), "semua"
"""Whether it is all of them is asked; what `rincian` says then."""
MILIK = "milik"
"""What a unit has was asked."""
DIPILIH = ("di_bawah_target", "belum_ada_nilai", "tercapai", "terendah", "tertinggi", "rendah")
BOLEH_PROGRAM = frozenset(
    [
        *("program", "terendah", "tertinggi", "rendah", "tinggi", "yang_mana", "serapan"),
        *("capaian", "realisasi", "pengandaian", "realisasi_anggaran", "anggaran"),
    ]
)


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the question that such words ask, None for others."""
    if soal.mengecualikan:
        return None
    return _of_owned(soal, lalu) or _lowest_programme(soal, lalu) or _each_below(soal, lalu)


def _of_owned(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return what is asked of the indikator that a unit was told to have: "udah 100 semua?"."""
    unit = lalu.about(Jenis.UNIT)
    milik = lalu.hal is Hal.STRUKTUR and lalu.rincian == MILIK
    diukur = lalu.hal in {Hal.CAPAIAN, Hal.SARING} and len(lalu.benda) == 1
    if not (milik or diukur) or len(unit) != 1 or soal.berisi or not soal.konsep:
        return None
    seratus = soal.tempat("tercapai", "di_bawah_target")
    angka = [n for n, _ in soal.angka if n not in seratus]
    diukur = soal.ada(*BERANGKA, *DIPILIH, "rata")
    if angka or not diukur or not soal.konsep <= BOLEH_SASARAN or soal.kata_ada("setda", "bagian"):
        return None
    awal = Pertanyaan(
        hal=Hal.CAPAIAN,
        benda=unit,
        tahun=soal.waktu.tahun or lalu.tahun,
        triwulan=soal.waktu.triwulan or lalu.triwulan,
    )
    satu = sasaran.asked(soal, awal)
    semua = satu is not None and satu.saring is Saring.TERCAPAI and soal.kata_ada(*SEMUA)
    return replace(satu, rincian=SELURUHNYA) if satu is not None and semua else satu


def _lowest_programme(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return which programme is lowest or highest behind something of a Bagian: it has none."""
    if not lalu.about(Jenis.UNIT) or not soal.ada("program") or soal.ada("kegiatan"):
        return None
    rendah, tinggi = soal.ada("terendah", "rendah"), soal.ada("tertinggi", "tinggi")
    lain = soal.berisi or soal.angka or soal.ada("bagian", "sub_kegiatan")
    if rendah == tinggi or lain or not soal.konsep <= BOLEH_PROGRAM:
        return None
    return Pertanyaan(
        hal=Hal.PERINGKAT,
        arah=Arah.TERENDAH if rendah else Arah.TERTINGGI,
        tingkat=Jenis.PROGRAM,
        tahun=soal.waktu.tahun or lalu.tahun,
        banyak=soal.bilangan,
    )


def _each_below(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return a figure of each Bagian below the Asisten that was told: "serapannya masing2"."""
    if lalu.hal is Hal.PER_UNIT:
        return _end_of_them(soal, lalu)
    atas = lalu.about(Jenis.UNIT)
    tiap = soal.kata_ada("masing", "tiap", "setiap", "per", "masingmasing")
    if lalu.hal is not Hal.STRUKTUR or len(atas) != 1 or not (tiap and soal.ada(*UANG)):
        return None
    if not is_asisten(atas[0]) or soal.berisi or soal.angka:
        return None
    if not soal.konsep <= {*RUPIAH, "bagian", "yang_mana", "pengandaian"}:
        return None
    return Pertanyaan(
        hal=Hal.PER_UNIT,
        benda=atas,
        ukuran=figures(soal),
        dasar=dasar_of(soal),
        tahun=soal.waktu.tahun,
    )


def _end_of_them(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return which of the Bagian that were told stands lowest or highest: "yg terendah"."""
    rendah, tinggi = soal.ada("terendah", "rendah"), soal.ada("tertinggi", "tinggi")
    if rendah == tinggi or soal.berisi or soal.angka or soal.waktu.ada or soal.ada(*JENJANG):
        return None
    if not soal.konsep <= {*BOLEH_PROGRAM, "bagian", "pagu", "sisa"} - {"program"}:
        return None
    return Pertanyaan(
        hal=Hal.PERINGKAT,
        arah=Arah.TERENDAH if rendah else Arah.TERTINGGI,
        tingkat=Jenis.UNIT,
        benda=lalu.benda,
        ukuran=figures(soal) or lalu.ukuran,
        dasar=lalu.dasar,
        tahun=lalu.tahun,
        banyak=soal.bilangan,
    )
