"""Questions which indikator have such a figure: "iku yang realisasinya lebih dari 60"."""

from collections.abc import Iterator

from core.tanya.indeks import JENJANG, Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Saring, Syarat, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import KINERJA, reading, ukuran_of
from core.tanya.tafsir.syarat import BERUJUNG, TERMASUK

DISARING = (Ukuran.TARGET, Ukuran.REALISASI)
SEPUTAR = (
    *("yang_mana", "banyaknya", "total", "siapa", "di_atas", "di_bawah", "minimal", "bagian"),
    *("di_bawah_target", "pengampu"),
)
BUKAN = ("penyebab", "pengandaian", "cocok", "salah", "atau_angka", "banding", "kurang_berapa")
TIDAK = frozenset(["tidak", "bukan"])
DUA = 2


def read(soal: Soal, dari: Dikenal) -> Iterator[Tafsiran]:
    """Yield those that are picked by their target or realisasi, all or a unit's."""
    ukuran = [u for u in ukuran_of(soal) if u in {*DISARING, Ukuran.CAPAIAN}]
    bernama = soal.kenal(Jenis.INDIKATOR).kata & soal.berisi
    if not ukuran or not soal.ada("indikator") or soal.ada(*JENJANG, *BUKAN):
        return
    heran = soal.kata_ada("kok", "masa", "padahal", "bukannya")
    syarat = [s for u in ukuran if (s := _bound(soal, u)) is not None]
    if bernama or heran or len(syarat) < len(ukuran):
        return
    if Ukuran.CAPAIAN in ukuran and (len(ukuran) > 1 or syarat[0].bawah != syarat[0].atas):
        # Bounds of capaian are those of a target.
        return
    yield reading(
        soal,
        Hal.SARING,
        derajat.SARING_ANGKA,
        konsep=(*KINERJA, *SEPUTAR),
        kata=dari.kata,
        benda=dari.benda,
        ukuran=tuple(ukuran),
        saring=Saring.ANGKA,
        syarat=tuple(syarat),
        angka=(),
    )


def _bound(soal: Soal, ukuran: Ukuran) -> Syarat | None:
    """Return what the figure must be, None where the numbers say nothing of it."""
    dibatasi = soal.ada("di_atas", "di_bawah", "di_bawah_target")
    # "di atas 90 indikator apa saja": the number counts nothing there, as in "10 indikator".
    angka = [nilai for _, nilai in soal.dugaan or (soal.angka if dibatasi else ())]
    teks = {k.teks for k in soal.kata}
    if len(angka) == DUA and teks & BERUJUNG:
        return Syarat(ukuran, min(angka), max(angka), termasuk=True)
    if len(angka) != 1:
        return None
    atas = list(soal.tempat("di_atas"))
    bawah = list(soal.tempat("di_bawah", "di_bawah_target"))
    if bool(atas) == bool(bawah):
        return None if atas else Syarat(ukuran, angka[0], angka[0], termasuk=True)
    awal = min(atas or bawah)
    ingkar = awal > 0 and soal.kata[awal - 1].teks in TIDAK
    termasuk = ingkar or any(soal.kata[n].teks in TERMASUK for n in (*atas, *bawah))
    naik = bool(atas) is not ingkar
    batas = angka[0]
    return Syarat(ukuran, batas if naik else None, None if naik else batas, termasuk=termasuk)
