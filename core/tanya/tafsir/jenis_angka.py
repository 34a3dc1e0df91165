"""Questions which figure a number is: "12,41 itu target atau realisasi"."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import KINERJA, reading, ukuran_of
from core.tanya.tafsir.skala import HURUF

JENIS_ANGKA = "jenis_angka"
"""It is asked which figure a number is, not what the figure is."""
ATAU = frozenset(["atau", "apa", "ataukah"])
SATUAN = frozenset(["nilai", "poin", "skor", "angka", "dokumen", "predikat"])
"""What a figure may be in that is no percentage."""
ANGKA = frozenset(["target", "realisasi", "capaian"])
"""Between which of these it is to be chosen."""


def asks_which(soal: Soal) -> bool:
    """Tell whether one of two kinds of figures is to be the right one: "target atau realisasi"."""
    return any(
        k.teks in ATAU
        and n
        and len({*_kind(soal, n - 1), *_kind(soal, n + 1)}) > 1
        and bool(_kind(soal, n - 1) and _kind(soal, n + 1))
        for n, k in enumerate(soal.kata)
    )


def _kind(soal: Soal, n: int) -> frozenset[str]:
    return soal.kata[n].konsep & ANGKA if n < len(soal.kata) else frozenset()


def grades(soal: Soal) -> frozenset[int]:
    """Return the places of grades before what is to be chosen between: "BB itu target apa"."""
    return frozenset(n for n, k in enumerate(soal.kata) if k.teks in HURUF)


def asks_unit(soal: Soal) -> bool:
    """Tell whether it is asked if a number is in percent: "8,86 itu persen atau nilai"."""
    for n, k in enumerate(soal.kata):
        if k.teks not in ATAU or not 0 < n < len(soal.kata) - 1:
            continue
        kiri, kanan = soal.kata[n - 1], soal.kata[n + 1]
        persen = kiri.persen or "persen" in {kiri.teks, kanan.teks}
        if persen and {kiri.teks, kanan.teks} & SATUAN:
            return True
    return False


def read(soal: Soal) -> Iterator[Tafsiran]:
    satuan = asks_unit(soal)
    if not (asks_which(soal) or satuan) or not (soal.dugaan or grades(soal)):
        return
    tentang = soal.kenal(Jenis.INDIKATOR)
    yield reading(
        soal,
        Hal.CAPAIAN,
        derajat.JENIS_ANGKA,
        konsep=(
            *KINERJA,
            "akip",
            "sakip",
            "ikm",
            "predikat_akip",
            "mou",
            "raperwal",
            "inovasi",
            "satuan",
        ),
        kata=tentang.kata | grades(soal),
        benda=tentang.benda[:1],
        angka=tuple(nilai for _, nilai in soal.dugaan),
        teks=" ".join(soal.kata[n].teks for n in sorted(grades(soal))),
        ukuran=(Ukuran.SATUAN,) if satuan else ukuran_of(soal),
        rincian=JENIS_ANGKA,
    )
