"""Names that stand alone, and people who are spoken of: neither says which figure is wanted."""

from collections.abc import Collection, Iterator, Sequence

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.pesaing import UTUH
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import measured, one_of, reading

PENDAPAT = "pendapat"
"""What is asked of somebody's character, which no data tell of."""
KARANGAN = one_of("pantun puisi sajak syair pidato caption slogan cerpen")
"""What people compose, whatever it is to be about."""
MENERJEMAHKAN = one_of("terjemahkan terjemahin translate")
NASKAH = one_of("sambutan undangan lagu doa cerita berita artikel surat makalah ucapan proposal")
"""What is composed as well, where somebody says so."""
MENGARANG = one_of(
    "buatin buatkan bikin bikinin bikinkan buatlah karang karangin karangkan tulis tulisin "
    "tuliskan ciptakan susunkan konsepkan konsepin ketikkan"
)
DEKAT = 3
DILAPORKAN = ("lapor", "isi", "kinerja", "anggaran", "indikator")
"""What people do that the data tell of."""
DITANYA = (Hal.ANGGARAN, Hal.CAPAIAN, Hal.STRUKTUR)
"""What may be wanted of a unit."""


def is_of_character(soal: Soal) -> bool:
    """Tell whether somebody is to be judged: "kabag mana yang paling malas"."""
    return soal.ada(PENDAPAT) and not (measured(soal) or soal.ada(*DILAPORKAN))


def is_to_be_written(soal: Soal) -> bool:
    """Tell whether something is to be composed, which nobody does here: "buatkan pantun"."""
    kata = [k.asal or k.teks for k in soal.kata]
    isi = [n for n, k in enumerate(soal.kata) if not k.batas and (not k.hias or k.asal)]
    return any(
        satu in MENERJEMAHKAN
        or (satu in KARANGAN and (n in isi[:1] or n in _asked_for(kata, {*MENGARANG, "minta"})))
        or (satu in NASKAH and n in _asked_for(kata, MENGARANG))
        for n, satu in enumerate(kata)
    )


def _asked_for(kata: Sequence[str], menyuruh: Collection[str]) -> set[int]:
    """Return the places right behind a word that wants something made."""
    return {
        m for n, satu in enumerate(kata) if satu in menyuruh for m in range(n + 1, n + 1 + DEKAT)
    }


def is_bare(soal: Soal) -> bool:
    """Tell whether the name of a unit, and of other things as well, is all that was said."""
    return soal.tunggal and soal.kenal(Jenis.UNIT).penuh >= UTUH


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what may be asked of a unit, where nothing but its name is said."""
    unit = soal.kenal(Jenis.UNIT)
    lain = soal.konsep - {"bagian"} or soal.angka or soal.sisa(unit.kata)
    for hal in DITANYA if unit.benda and not lain else ():
        yield reading(soal, hal, derajat.NAMA_SAJA, kata=unit.kata, benda=unit.benda)
