"""Questions that ask which part of a thing makes its figure what it is."""

from collections.abc import Iterator
from itertools import pairwise

from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.kerabat import BESAR
from core.tanya.pertanyaan import Arah, Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.andai_ubah import about
from core.tanya.tafsir.bacaan import at, dasar_of, one_of, reading
from core.tanya.tafsir.uang import RUPIAH, figures
from core.tanya.tafsir.uang import UANG as KATA_UANG

PENYUMBANG = one_of(
    "penyumbang penyumbangnya menyumbang nyumbang menyumbangkan penyebab penyebabnya menyebabkan "
    "nyebabin biang kerok keroknya biangnya gara bikin buat ngebikin membuat narik menarik nyeret "
    "menyeret berpengaruh mempengaruhi memengaruhi pengaruh pemicu pemicunya memicu kontributor "
    "kontributornya berkontribusi kontribusi kontribusinya menentukan beban membebani"
)
"""Words for what makes the whole what it is."""
SEKITAR = frozenset(
    [
        *("penyebab", "rendah", "tinggi", "terendah", "tertinggi", "turun", "naik", "porsi"),
        *("di_bawah_target", "yang_mana", "pengandaian", "total", "tercapai", "bagian", "program"),
        *("kegiatan", "sub_kegiatan", "serapan", "sisa", "pagu", "realisasi", "anggaran"),
    ]
)
"""What may be said beside it."""
UANG = (Ukuran.SERAPAN, Ukuran.SISA, Ukuran.PAGU, Ukuran.REALISASI)


TINGKAT = (
    ("sub_kegiatan", Jenis.SUB_KEGIATAN),
    ("kegiatan", Jenis.KEGIATAN),
    ("program", Jenis.PROGRAM),
    ("bagian", Jenis.UNIT),
)
DITANYA = ("mana", "apa", "manakah", "apakah")


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the parts of what is named: "sub kegiatan apa yang bikin serapan tapem rendah"."""
    oleh = at(soal, PENYUMBANG)
    tingkat = _asked_level(soal)
    if not (oleh or soal.ada("penyebab")) or tingkat is None or soal.angka[1:]:
        return
    ini = about(soal)
    if not ini.benda or not is_part_of(tingkat, ini.benda[0]) or not soal.konsep <= SEKITAR:
        return
    ukuran = (*figure_named(soal), Ukuran.SERAPAN)[0]
    yield reading(
        soal,
        Hal.PERINGKAT,
        derajat.SARINGAN,
        konsep=(*RUPIAH, *SEKITAR),
        kata=ini.kata | oleh,
        benda=ini.benda[:1],
        tingkat=tingkat,
        arah=end_of(soal, ukuran) or Arah.TERENDAH,
        ukuran=(ukuran,),
        dasar=dasar_of(soal),
        angka=(),
        naik=None,
    )


def _asked_level(soal: Soal) -> Jenis | None:
    """Return the kind of parts that is asked for: "kegiatan mana", no "program 2"."""
    for kiri, kanan in pairwise(soal.kata):
        if kanan.teks in DITANYA:
            for konsep, jenis in TINGKAT:
                if konsep in kiri.konsep:
                    return jenis
    return None


def level_of(soal: Soal) -> Jenis | None:
    return next((jenis for konsep, jenis in TINGKAT if soal.ada(konsep)), None)


def is_part_of(tingkat: Jenis, ini: Benda) -> bool:
    """Tell whether a thing has such parts; of a line no Bagian is one."""
    return tingkat in POS and ini.jenis in BESAR and BESAR[tingkat] < BESAR[ini.jenis]


def figure_named(soal: Soal) -> tuple[Ukuran, ...]:
    """Return the figures that are named: what fell is none."""
    return figures(soal) if soal.ada(*KATA_UANG, "realisasi") else ()


def end_of(soal: Soal, ukuran: Ukuran) -> Arah | None:
    """Return which end does most: of a serapan the lowest, unless it is praised."""
    if soal.ada("rendah", "turun", "di_bawah_target"):
        return Arah.TERENDAH
    if ukuran is Ukuran.SERAPAN:
        tinggi = soal.ada("tinggi", "naik", "tercapai", "tertinggi") and not soal.ada("terendah")
        return Arah.TERTINGGI if tinggi else Arah.TERENDAH if soal.ada("terendah") else None
    return Arah.TERENDAH if soal.ada("terendah") else Arah.TERTINGGI
