"""Why more was spent than there was: "kok minus?", "kok bisa lebih 100 persen?"."""

from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Syarat, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at
from core.tanya.tafsir.lebih_pagu import MELEBIHI, SERATUS, wonders_at_excess


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return why more was spent than there was, of the one thing that was told of or shown."""
    if len(lalu.about(*POS)) > 1 and wonders_at_excess(soal):
        return _of_several(lalu)
    semua = lalu.benda if lalu.hal is not Hal.PERINGKAT else lalu.tampak
    ini = [b for b in semua if b.jenis in {*POS, Jenis.UNIT}]
    sisa = soal.berisi - at(soal, MELEBIHI)
    if len(ini) != 1 or sisa or soal.mengecualikan or soal.waktu.ada:
        return None
    if any(nilai != SERATUS for _, nilai in soal.angka) or not wonders_at_excess(soal):
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
