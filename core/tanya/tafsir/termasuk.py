"""Whether a figure of the whole holds a part: "82,32% itu di luar Bagian Umum kan"."""

from collections.abc import Iterator
from dataclasses import replace

from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import reading
from core.tanya.tafsir.uang import figures

TERMASUK, DI_LUAR = "termasuk", "di_luar"
MEMUAT = frozenset(["termasuk", "mencakup", "meliputi", "memuat", "masuk"])
TANPA = frozenset(["luar", "diluar", "tanpa", "selain"])
MENYANGKAL = frozenset(["tidak", "belum", "bukan"])
UANG = ("serapan", "realisasi", "pagu", "anggaran", "sisa", "realisasi_anggaran", "total")
BERTANYA = ("berapa", "apa", "mana", "siapa", "kenapa")
DITANYA = ("apakah", "itu", "sudah", "tadi", "tersebut", "angka")


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what is said of the one number, which stands before the part."""
    if len(soal.dugaan) != 1 or not soal.ada(*UANG) or soal.ada("pengandaian"):
        return
    angka = soal.dugaan[0][0]
    letak = next(
        (n for n, k in enumerate(soal.utuh) if n > angka and k.teks in MEMUAT | TANPA), None
    )
    if letak is None:
        return
    utuh = Soal(soal.utuh, soal.waktu, soal.indeks)
    unit, pos = utuh.kenal(Jenis.UNIT), utuh.kenal(*POS)
    bagian = unit if unit.benda and unit.kata >= pos.kata & utuh.berisi else pos
    di_belakang = bool(bagian.benda) and min(bagian.kata, default=0) > letak
    menyatakan = utuh.memastikan or utuh.kata_ada(*DITANYA) or not utuh.kata_ada(*BERTANYA)
    if not di_belakang or not menyatakan:
        return
    luar = utuh.kata[letak].teks in TANPA
    if letak and utuh.kata[letak - 1].teks in MENYANGKAL:
        luar = not luar
    yield replace(
        reading(
            utuh,
            Hal.ANGGARAN,
            derajat.TERMASUK,
            benda=bagian.benda[:1],
            ukuran=figures(soal)[:1],
            rincian=DI_LUAR if luar else TERMASUK,
            menduga=True,
        ),
        kata=frozenset(range(len(soal.kata))),
    )
