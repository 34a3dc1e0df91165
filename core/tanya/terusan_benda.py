"""Short words behind an answer that ask for another figure of the one thing that it was about."""

from dataclasses import replace

from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.syarat import BELUM
from core.tanya.tafsir.tak_ada import DAERAH
from core.tanya.tafsir.uang import TERPAKAI

BAWAHAN = frozenset(
    [
        *("sub_bagian", "yang_mana", "siapa", "banyaknya", "pengandaian", "membawahi", "struktur"),
        "total",
    ]
)
"""What is asked of the parts of a Bagian."""
KEPALA = frozenset(["jabatan", "siapa", "bagian", "pengandaian"])
"""What is asked of the head of a unit."""
BERNASKAH = frozenset(["target", "perjanjian_kinerja", "banding", "pengandaian", "lapor"])
"""What is asked of a target in another document."""
BERUBAH = frozenset(
    ["naik", "turun", "tren", "banding", "realisasi", "sebelumnya", "pengandaian", "capaian"]
)
"""What is asked where a rise or a fall is."""
TRIWULAN_LALU = "triwulan_lalu"
"""An indikator is held against the quarter before, not against the year before."""
HASIL = ("hasil", "hasilnya", "jadinya")


def of_one(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the figure that is asked of the one thing that was talked about."""
    if len(lalu.benda) != 1:
        return None
    awal = Pertanyaan(
        hal=Hal.ANGGARAN, benda=lalu.benda, tahun=lalu.tahun, bulan=lalu.bulan, dasar=lalu.dasar
    )
    if lalu.about(Jenis.UNIT) and (bagian := _part_of_unit(soal)):
        return Pertanyaan(hal=Hal.STRUKTUR, benda=lalu.benda, rincian=bagian)
    if lalu.about(Jenis.UNIT, *POS):
        return _of_money(soal, awal)
    if not lalu.about(Jenis.INDIKATOR):
        return None
    if lalu.triwulan and lalu.triwulan > 1 and _asks_for_change(soal):
        # Behind a quarter it is the quarter before it that is compared with.
        awal = Pertanyaan(hal=Hal.BANDING_TAHUN, benda=lalu.benda, tahun=lalu.tahun)
        return replace(awal, triwulan=lalu.triwulan, rincian=TRIWULAN_LALU)
    return _of_region(soal, lalu) or _of_indikator(soal, lalu)


def _part_of_unit(soal: Soal) -> str:
    """Return whether the parts of a unit are asked for, or its head; "" for neither."""
    if soal.ada("sub_bagian") and soal.konsep <= BAWAHAN:
        return "sub_bagian"
    return "pejabat" if soal.ada("jabatan") and soal.konsep <= KEPALA else ""


def _of_money(soal: Soal, awal: Pertanyaan) -> Pertanyaan | None:
    terserap = soal.kata_ada(*BELUM) and soal.ada(*TERPAKAI)
    terserap = terserap and soal.konsep <= TERPAKAI | {"pengandaian"}
    return replace(awal, ukuran=(Ukuran.SISA,)) if terserap else None


def _of_region(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return that the region's score is asked for, which is another than that of the office."""
    daerah = soal.kata_ada(*DAERAH) and soal.konsep <= {"pengandaian", "total"}
    if not daerah or "akip" not in lalu.benda[0].nama.lower().split():
        return None
    return Pertanyaan(hal=Hal.TAK_ADA, tahun=lalu.tahun, rincian="sakip")


def _asks_for_change(soal: Soal) -> bool:
    """Tell whether a rise is asked for, and nothing that it is against: "naik brp", "bedanya?"."""
    berubah = soal.ada("naik", "turun", "tren") or (
        soal.ada("banding") and not soal.ada("target", "capaian")
    )
    return berubah and soal.konsep <= BERUBAH


def _of_indikator(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    awal = Pertanyaan(hal=Hal.CAPAIAN, benda=lalu.benda, tahun=lalu.tahun, triwulan=lalu.triwulan)
    if soal.ada("sudah_tindak") and lalu.hal is Hal.UCAPAN:
        return replace(awal, hal=Hal.UCAPAN, rincian="rekomendasi")
    if soal.kata_ada("rkt", "renja", "pk") and not soal.konsep - BERNASKAH:
        # What each document prints as the target stands in the full answer.
        return replace(awal, ukuran=(Ukuran.TARGET,))
    dihitung = soal.ada("rumus", "hitung") or lalu.hal is Hal.RUMUS
    if soal.kata_ada(*HASIL) and dihitung:
        # What it comes to, beside what is printed.
        return replace(awal, hal=Hal.CATATAN, triwulan=None)
    if soal.ada("banding") and soal.ada("target", "capaian", "realisasi"):
        return replace(awal, ukuran=(Ukuran.TARGET, Ukuran.REALISASI))
    if soal.ada("kurang_berapa") and not soal.ada("predikat", "akip"):
        bertingkat = "akip" in lalu.benda[0].nama.lower().split()
        return None if bertingkat else replace(awal, ukuran=(Ukuran.TARGET,))
    return None
