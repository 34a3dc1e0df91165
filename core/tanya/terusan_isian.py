"""Short words behind the figure of one indikator: who has reported it, and whether it counts."""

from dataclasses import replace

from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at
from core.tanya.tafsir.pengisi import DILAPORKAN, DISAHKAN, MENGIRIM, PENGISI, SAH, SEPUTAR, posts

TENTANG = frozenset([Hal.CAPAIAN, Hal.PENGAMPU, Hal.RUMUS, Hal.MENUNGGU, Hal.PER_TRIWULAN])
MASUK = DILAPORKAN | {"masuk"}
"""What was done with a figure, of which the day is asked for."""
YANG_SUDAH = frozenset(
    ["sudah_lapor", "belum_lapor", "pengandaian", "yang_mana", "siapa", "banyaknya", "isi", "lapor"]
)
"""What may be asked of those who have posted, behind those who have not."""
NETRAL = frozenset(["pengandaian", "verifikasi", "setujui", "realisasi", "capaian", "salam"])


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the question that such words ask, None for others."""
    if lalu.hal is Hal.BELUM_ISI:
        return _of_those_who(soal, lalu)
    ini = _one(lalu)
    if not ini or soal.angka or soal.mengecualikan or soal.waktu.tahun:
        return None
    awal = Pertanyaan(
        hal=Hal.CAPAIAN,
        benda=ini,
        tahun=lalu.tahun,
        triwulan=soal.waktu.triwulan or lalu.triwulan,
        semester=lalu.semester,
        bulan=lalu.bulan,
    )
    if (lapor := posts(soal)) and soal.konsep <= {*SEPUTAR, "pengandaian"}:
        lain = soal.berisi - lapor - at(soal, MENGIRIM)
        return None if lain else replace(awal, hal=Hal.PENGAMPU, rincian=PENGISI)
    if _asks_when(soal, lalu):
        return replace(awal, hal=Hal.PENGAMPU, rincian=PENGISI)
    sah = at(soal, SAH)
    if sah and soal.konsep <= NETRAL and not soal.berisi - sah:
        return replace(awal, rincian=DISAHKAN)
    return None


def _of_those_who(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return who has posted, or who has not, behind the others: "yg sudah?"."""
    sudah, belum = soal.kata_ada("sudah"), soal.kata_ada("belum")
    if sudah == belum or soal.berisi or soal.angka or soal.waktu.ada or lalu.benda:
        return None
    if not soal.konsep <= YANG_SUDAH:
        return None
    return replace(lalu, rincian="sudah" if sudah else "", tampak=())


def _one(lalu: Pertanyaan) -> tuple[Benda, ...]:
    ini = lalu.about(Jenis.INDIKATOR)
    return ini if len(ini) == 1 and lalu.hal in TENTANG else ()


def _asks_when(soal: Soal, lalu: Pertanyaan) -> bool:
    """Tell whether the day is asked for on which it was posted: "kapan diajukan", "kapan?"."""
    if not soal.kata_ada("kapan", "tanggal") or soal.kata_ada("paling", "batas", "tenggat"):
        return False
    sudah = at(soal, MASUK)
    sama = lalu.hal is Hal.PENGAMPU and lalu.rincian == PENGISI
    boleh = {"tanggal", "tenggat", *SEPUTAR, "pengandaian"}
    return bool(sudah or sama) and soal.konsep <= boleh and not soal.berisi - sudah
