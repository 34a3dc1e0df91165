"""More spent than there was: which words say so, and why it is of what is named."""

from collections.abc import Iterator
from decimal import Decimal

from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import HERAN, Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, reading
from core.tanya.tafsir.syarat import BELUM
from core.tanya.tafsir.uang import TERPAKAI

MELEBIHI = (
    *("lebih", "melampaui", "lewat", "jebol", "minus", "tekor", "overbudget", "negatif", "mines"),
    *("defisit", "over", "kelebihan"),
)
LEBIH = TERPAKAI | {"di_atas", "pagu", "penyebab", "pengandaian"}
"""What may be asked of more than there was."""
BERPAGU = ("pagu", "anggaran", "serapan", "realisasi", "realisasi_anggaran")
SERATUS = Decimal(100)


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield why one thing that is named has spent more than it had: "kok lebih dari pagu"."""
    ini = soal.kenal(*POS)
    ini = ini if len(ini.benda) == 1 else soal.kenal(Jenis.UNIT)
    if len(ini.benda) != 1 or not (soal.ada(*BERPAGU) or soal.kata_ada("minus", "tekor")):
        return
    nomor = {n for n, _ in soal.angka if n in ini.kata}
    if any(nilai != SERATUS for n, nilai in soal.angka if n not in nomor):
        return
    kata = at(soal, MELEBIHI)
    if not _wonders(soal) or soal.berisi - ini.kata - kata:
        return
    lain = {k for n, satu in enumerate(soal.kata) if n not in ini.kata for k in satu.konsep}
    if not lain <= LEBIH | {"sub_kegiatan", "kegiatan", "program", "bagian"}:
        return
    yield reading(
        soal,
        Hal.ANGGARAN,
        derajat.LEBIH_PAGU,
        konsep=tuple(soal.konsep),
        kata=ini.kata | kata,
        benda=ini.benda,
        ukuran=(Ukuran.SERAPAN, Ukuran.SISA),
        rincian="penyebab",
        angka=(),
    )


def wonders_at_excess(soal: Soal) -> bool:
    """Tell whether it is asked why more was spent than there was: "kok melebihi pagu?"."""
    return _wonders(soal) and soal.konsep <= LEBIH


def _wonders(soal: Soal) -> bool:
    heran = soal.ada("penyebab") or soal.kata_ada(*HERAN, "bisa")
    lebih = soal.ada("di_atas") or soal.kata_ada(*MELEBIHI)
    return heran and lebih and not soal.kata_ada(*BELUM)
