"""Which part of a thing makes its figure what it is: "kegiatan mana yang bikin jeblok?"."""

from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at
from core.tanya.tafsir.penyumbang import (
    PENYUMBANG,
    SEKITAR,
    UANG,
    end_of,
    figure_named,
    is_part_of,
    level_of,
)
from core.tanya.terusan_daftar import one_told


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the parts of what was told of, the one that does most first; None for others."""
    oleh = at(soal, PENYUMBANG)
    if not (oleh or soal.ada("penyebab")) or not soal.konsep <= SEKITAR:
        return None
    if soal.berisi - oleh or soal.angka or soal.waktu.ada or soal.mengecualikan:
        return None
    tingkat, ini = level_of(soal), one_told(lalu)
    if tingkat is None or not (ini or _is_of_all(lalu)) or not _holds(ini, tingkat):
        return None
    ukuran = _measure(soal, lalu)
    return Pertanyaan(
        hal=Hal.PERINGKAT,
        benda=(ini,) if ini else (),
        tingkat=tingkat,
        arah=_end(soal, lalu, ukuran),
        ukuran=(ukuran,),
        dasar=lalu.dasar,
        tahun=lalu.tahun,
        bulan=lalu.bulan,
    )


def _is_of_all(lalu: Pertanyaan) -> bool:
    return lalu.hal is Hal.ANGGARAN and not lalu.benda


def _holds(ini: Benda | None, tingkat: Jenis) -> bool:
    return ini is None or is_part_of(tingkat, ini)


def _measure(soal: Soal, lalu: Pertanyaan) -> Ukuran:
    """Return the figure that is asked for, else the one that was told."""
    semua = (*figure_named(soal), *lalu.ukuran)
    return next((u for u in semua if u in {*UANG, Ukuran.PERUBAHAN}), Ukuran.SERAPAN)


def _end(soal: Soal, lalu: Pertanyaan, ukuran: Ukuran) -> Arah:
    return end_of(soal, ukuran) or lalu.arah or Arah.TERENDAH
