"""Short words behind an answer on reports: another kind of them, who sent them, who was late."""

from dataclasses import replace

from core.tanya.diwarisi import KONSEP_DAFTAR
from core.tanya.kalimat import Kata
from core.tanya.pelapor import BATAS
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.tanya.tafsir.laporan_unit import DUGAAN_LAMBAT, DUGAAN_TEPAT
from core.tanya.tafsir.pelaporan import TERLAMBAT

LAPORAN = frozenset([Hal.SUDAH_LAPOR, Hal.BELUM_LAPOR, Hal.LAPORAN_UNIT])
BERTENGGAT = LAPORAN | {Hal.TENGGAT}
"""What is asked of a kind of report."""
MENYEBUT = frozenset(["yang_mana", "banyaknya", "pengandaian", "siapa", "bantuan"])
"""What may be asked where all is to be listed."""
TANGGAL = frozenset(["tenggat", "tanggal", "lapor", "sudah_lapor", "pengandaian"])
DITANYAKAN = frozenset(["belum_lapor", "sudah_lapor", "lapor", "pengandaian", "yang_mana"])
"""What may be asked of how one unit has reported."""
PENDEK = 2
"""Words of a sentence that says nothing but a kind of report."""
MASUK = ("lapor", "sudah_lapor", "belum_lapor")


def of_another_report(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the same of another kind of report, whose times are others: "skm smt 1 juga?"."""
    lain = [daftar for daftar, konsep in KONSEP_DAFTAR.items() if soal.ada(konsep)]
    if len(lain) != 1 or not soal.konsep <= {"pengandaian", KONSEP_DAFTAR[lain[0]]}:
        return None
    pendek = len([k for n, k in enumerate(soal.kata) if not _is_time(soal, n, k)]) <= PENDEK
    if not (soal.ada("pengandaian") or soal.kata_ada("juga") or pendek):
        return None
    waktu = soal.waktu
    return replace(
        lalu,
        daftar=lain[0],
        tahun=waktu.tahun,
        triwulan=waktu.triwulan,
        semester=waktu.semester,
        bulan=waktu.bulan,
    )


def _is_time(soal: Soal, n: int, kata: Kata) -> bool:
    return bool(kata.batas) or n in soal.waktu.dipakai


def of_due(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return who has reported by the day that was told, or has not: "udah brp yg masuk?"."""
    belum = soal.ada("belum_lapor")
    ditanya = soal.kata_ada("berapa", "siapa", "mana", "apa") or soal.ada("banyaknya", "siapa")
    if lalu.daftar not in KONSEP_DAFTAR or lalu.benda or not ditanya:
        return None
    if not soal.ada(*MASUK) or not soal.konsep <= {*MASUK, *MENYEBUT, "yang_mana"}:
        return None
    hal = Hal.BELUM_LAPOR if belum else Hal.SUDAH_LAPOR
    return replace(lalu, hal=hal, rincian="", teks="", ukuran=(), tampak=())


def of_reports(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return who was late, or on which day a report came."""
    kapan = soal.ada("tenggat", "tanggal") and soal.konsep <= TANGGAL
    if lalu.hal is not Hal.BELUM_LAPOR and kapan and not soal.kata_ada(*BATAS):
        # The day on which it came is told with it.
        return lalu
    lain = soal.ada(*KONSEP_DAFTAR.values())
    if soal.kata_ada(*TERLAMBAT) and not lain and not lalu.benda:
        return replace(lalu, hal=Hal.BELUM_LAPOR, rincian="terlambat")
    tepat = soal.kata_ada("tepat", "ontime")
    if (soal.kata_ada(*TERLAMBAT) or tepat) and not lain and soal.konsep <= DITANYAKAN:
        # "Telat ga dia?" is asked of the one that was told of.
        return replace(
            lalu, hal=Hal.LAPORAN_UNIT, rincian=DUGAAN_TEPAT if tepat else DUGAAN_LAMBAT, angka=()
        )
    return None
