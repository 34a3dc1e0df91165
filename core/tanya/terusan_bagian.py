"""What is asked of the indikator of a Bagian that was told of, or of programmes behind it."""

from dataclasses import replace

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring
from core.tanya.soal import Soal
from core.tanya.tafsir import sasaran
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
    return _of_owned(soal, lalu) or _lowest_programme(soal, lalu)


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
