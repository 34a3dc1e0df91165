"""Why more was spent than there was: "kok minus?", "kok bisa lebih 100 persen?"."""

from decimal import Decimal

from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Syarat, Ukuran
from core.tanya.soal import HERAN, Soal
from core.tanya.tafsir.bacaan import at
from core.tanya.terusan_benda import BELUM, UANG

MELEBIHI = (
    *("lebih", "melampaui", "lewat", "jebol", "minus", "tekor", "overbudget", "negatif", "mines"),
    *("defisit", "over", "kelebihan"),
)
LEBIH = UANG | {"di_atas", "pagu", "penyebab", "pengandaian"}
"""What may be asked of more than there was."""
SERATUS = Decimal(100)


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return why more was spent than there was, of the one thing that was told of or shown."""
    if len(lalu.about(*POS)) > 1 and _wonders_at_excess(soal):
        return _of_several(lalu)
    semua = lalu.benda if lalu.hal is not Hal.PERINGKAT else lalu.tampak
    ini = [b for b in semua if b.jenis in {*POS, Jenis.UNIT}]
    sisa = soal.berisi - at(soal, MELEBIHI)
    if len(ini) != 1 or sisa or soal.mengecualikan or soal.waktu.ada:
        return None
    if any(nilai != SERATUS for _, nilai in soal.angka) or not _wonders_at_excess(soal):
        return None
    return Pertanyaan(
        hal=Hal.ANGGARAN,
        benda=tuple(ini),
        tahun=lalu.tahun,
        bulan=lalu.bulan,
        dasar=lalu.dasar,
        ukuran=(Ukuran.SERAPAN, Ukuran.SISA),
        rincian="penyebab",
    )


def _of_several(lalu: Pertanyaan) -> Pertanyaan:
    """Return which of several lines exceeded their pagu, whichever was meant."""
    return Pertanyaan(
        hal=Hal.PERINGKAT,
        tingkat=Jenis.SUB_KEGIATAN,
        arah=Arah.TERTINGGI,
        syarat=(Syarat(Ukuran.SERAPAN, bawah=SERATUS),),
        ukuran=(Ukuran.SERAPAN,),
        rincian="syarat",
        tahun=lalu.tahun,
        bulan=lalu.bulan,
    )


def _wonders_at_excess(soal: Soal) -> bool:
    """Tell whether it is asked why more was spent than there was: "kok melebihi pagu?"."""
    heran = soal.ada("penyebab") or soal.kata_ada(*HERAN, "bisa")
    lebih = soal.ada("di_atas") or soal.kata_ada(*MELEBIHI)
    return heran and lebih and soal.konsep <= LEBIH and not soal.kata_ada(*BELUM)
