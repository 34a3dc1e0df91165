"""Whether a document lacks parts that it announces: "bab apa yang tidak ada isinya"."""

from collections.abc import Iterator

from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading

SISTEMATIKA = one_of("sistematika sistematikanya sistematik")
BAB = one_of("bab babnya subbab subbabnya")
BAGIAN = one_of("bagian bagiannya")
NASKAH = one_of("lkjip lakip lkip dokumen naskah dokumennya lkjipnya")
KURANG = one_of("kosong hilang kurang lengkap lompat dijanjikan bolong")
"""What is said of parts that are not there."""
TIDAK = one_of("tidak belum tanpa")
ISI = one_of(
    "ada isi isinya ditulis dibahas diisi terisi dibuat dimuat tertulis muncul dicantumkan"
)
"""What is denied of such parts."""
ROMAWI = one_of("ii iii iv vi")
DEKAT = 3


def read(soal: Soal) -> Iterator[Tafsiran]:
    letak = at(soal, SISTEMATIKA) | at(soal, BAB)
    naskah = at(soal, NASKAH) and at(soal, BAGIAN)
    if not (letak or naskah) or not _lacks(soal) or soal.ada("pagu", "serapan", "target"):
        return
    # "Bab 3 ada ga" asks for one part; beside the plan of all any of them may be meant.
    bernomor = any(k.angka is not None for k in soal.kata) and not at(soal, SISTEMATIKA)
    if bernomor or _names_a_title(soal):
        return
    yield reading(
        soal,
        Hal.CATATAN,
        derajat.BAGIAN_HILANG,
        konsep=tuple(soal.konsep),
        kata=soal.berisi,
        angka=(),
        rincian="bagian_kurang",
    )


def _lacks(soal: Soal) -> bool:
    isi = at(soal, ISI)
    return bool(at(soal, KURANG)) or any(
        not isi.isdisjoint(range(n + 1, n + 1 + DEKAT)) for n in at(soal, TIDAK)
    )


def _names_a_title(soal: Soal) -> bool:
    """Tell whether words are left that may be a part's title: "bab keuangan belum ada?"."""
    dipakai = at(soal, SISTEMATIKA | BAB | NASKAH | KURANG | ISI | ROMAWI)
    return bool(soal.berisi - dipakai)
