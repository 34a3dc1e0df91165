"""Which of the readings that were offered somebody chooses in words: "yang kedua", "bagiannya"."""

from collections.abc import Sequence

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Pertanyaan
from core.tanya.soal import Soal
from core.tanya.urutan import UJUNG, places

KATA = (
    ("bagian", Jenis.UNIT),
    ("indikator", Jenis.INDIKATOR),
    ("sub_kegiatan", Jenis.SUB_KEGIATAN),
    ("kegiatan", Jenis.KEGIATAN),
    ("program", Jenis.PROGRAM),
)
JUGA = frozenset(["pengandaian", "yang_mana", "ralat", "definisi"])


def choose(soal: Soal, pilihan: Sequence[Pertanyaan]) -> Pertanyaan | None:
    """Return the reading that is chosen, None for words that choose none."""
    tempat = places(soal)
    if len(tempat) == 1 and _says_nothing(soal.without(tempat[0].kata)):
        nomor = len(pilihan) if tempat[0].nomor == UJUNG else tempat[0].nomor
        return pilihan[nomor - 1] if nomor <= len(pilihan) else None
    cocok = [satu for satu in pilihan if _is_meant(soal, satu)]
    return cocok[0] if len(cocok) == 1 else None


def _says_nothing(soal: Soal) -> bool:
    return not (soal.berisi or soal.angka or soal.konsep - JUGA or soal.waktu.ada)


def _is_meant(soal: Soal, satu: Pertanyaan) -> bool:
    """Tell whether the sentence names what this is about, or of which kind it is, and no more."""
    jenis = [(konsep, j) for konsep, j in KATA if soal.ada(konsep)]
    lain = soal.konsep - JUGA - {konsep for konsep, _ in jenis}
    if lain or soal.waktu.ada:
        return False
    bernomor = set(soal.nomor_pos.values())
    if bernomor:
        return bool(bernomor & {*satu.benda})
    disebut = soal.kenal(*{b.jenis for b in satu.benda}) if satu.benda else None
    if soal.berisi:
        return bool(disebut and disebut.kata >= soal.berisi and {*disebut.benda} & {*satu.benda})
    return len(jenis) == 1 and jenis[0][1] in {b.jenis for b in satu.benda}
