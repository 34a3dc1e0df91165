"""Short words behind what is owed: by when, and how it is sent."""

from dataclasses import replace

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at, one_of
from core.tanya.tafsir.daftar import IKK, SKM
from core.tanya.tafsir.jenis_laporan import LKJIP, LPPD, PK, kind_of
from core.tanya.tafsir.laporan_unit import TUNGGAKAN
from core.tanya.tafsir.penerima import asks_receiver
from core.tanya.tafsir.tenggat import TERLEWAT

BERUTANG = frozenset(
    [Hal.LAPORAN_UNIT, Hal.TUGAS, Hal.BELUM_LAPOR, Hal.SUDAH_LAPOR, Hal.TENGGAT, Hal.BELUM_ISI]
)
"""Answers that tell of what is to be sent."""
DIKUMPULKAN = frozenset([IKK, SKM, LKJIP, PK, LPPD])
KIRIM = one_of("kirim kirimnya mengirim mengirimnya ngirim ngirimnya lapornya melapor melapornya")
KIRIM |= one_of("setor setornya nyetor menyetor lapor")
CARA = one_of("bagaimana cara caranya lewat kemana dimana mana")
BATAS = frozenset(["jangka", "tenggat", "tanggal", "pengandaian"])
"""What asks until when."""
SIAPA = frozenset(
    ["pengandaian", "siapa", "belum_lapor", "sudah_lapor", "indikator", "isi", "lapor", "yang_mana"]
)
"""What is said of those who have posted, or have not."""


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return how what was told of is sent, or by when it is due; None for other words."""
    if lalu.hal not in BERUTANG or soal.angka or soal.mengecualikan:
        return None
    for langkah in (_who_has_not, _to_whom, _overdue, _of_unit):
        if (lain := langkah(soal, lalu)) is not None:
            return lain
    if soal.waktu.ada:
        return None
    kirim, cara = at(soal, KIRIM), at(soal, CARA)
    bertanya = bool(kirim) and bool(cara) and not soal.kata_ada("siapa", "sudah", "belum")
    if bertanya and not soal.berisi - kirim - cara and soal.konsep <= {"lapor", "isi", "yang_mana"}:
        return Pertanyaan(hal=Hal.BANTUAN, rincian="lapor")
    sampai = lalu.hal is Hal.LAPORAN_UNIT and soal.ada("jangka", "tenggat")
    if sampai and soal.konsep <= BATAS and not soal.berisi:
        # Each is told with its day.
        return replace(lalu, rincian=lalu.rincian if lalu.rincian == TUNGGAKAN else "", tampak=())
    return None


def _who_has_not(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return who has not posted of another kind behind a day: "kalau anggaran siapa yg blm?"."""
    jenis = "anggaran" if soal.ada("anggaran", "realisasi_anggaran") else ""
    jenis = jenis or ("kinerja" if soal.ada("kinerja", "indikator") else "")
    siapa = soal.ada("siapa") or soal.kata_ada("siapa", "mana")
    sudah, belum = soal.kata_ada("sudah"), soal.kata_ada("belum")
    if not jenis or not siapa or sudah == belum or soal.berisi:
        return None
    if lalu.hal is not Hal.TENGGAT or not soal.konsep <= {*SIAPA, jenis, "realisasi_anggaran"}:
        return None
    waktu = soal.waktu
    return Pertanyaan(
        hal=Hal.BELUM_ISI,
        daftar=jenis,
        tahun=waktu.tahun or lalu.tahun,
        triwulan=waktu.triwulan,
        bulan=waktu.bulan,
        rincian="sudah" if sudah else "",
    )


def _to_whom(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return to whom the report goes that was told of: "ke siapa lapornya"."""
    if lalu.daftar not in DIKUMPULKAN or kind_of(soal) or not asks_receiver(soal):
        return None
    return Pertanyaan(hal=Hal.DAFTAR_UNIT, daftar=lalu.daftar, rincian="pengumpul")


def _overdue(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return which of all days that were told are over: "yg udah lewat mana"."""
    lewat = at(soal, TERLEWAT)
    if lalu.hal is not Hal.TENGGAT or lalu.daftar or lalu.benda or soal.waktu.ada or not lewat:
        return None
    ditanya = soal.kata_ada("mana", "apa", "sudah") and not soal.berisi - lewat
    if not ditanya or not soal.konsep <= {"yang_mana", "tenggat", "pengandaian"}:
        return None
    return replace(lalu, rincian="lewat")


def _of_unit(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return how another unit stands: "kalau dinkes?"."""
    unit = soal.kenal(Jenis.UNIT)
    sendiri = len(unit.benda) == 1 and bool(unit.kata & soal.berisi)
    if lalu.hal is not Hal.LAPORAN_UNIT or not lalu.benda or not sendiri or soal.waktu.ada:
        return None
    if soal.berisi - unit.kata or not soal.konsep <= {"pengandaian", "bagian", "pd"}:
        return None
    return replace(lalu, benda=unit.benda, rincian="", tampak=())
