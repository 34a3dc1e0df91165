"""How a Bagian stands, where no figure is named: "kondisi bagian hukum", "bagian hukum gimana"."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import MILIK, Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading
from core.tanya.tafsir.unit_disebut import is_bagian

KEADAAN = one_of(
    "kondisi kondisinya status statusnya keadaan keadaannya rekap rekapan rekapnya ringkasan "
    "ringkasannya gambaran gambarannya perkembangan perkembangannya progres progresnya bagaimana "
    "info informasi kabar kabarnya laporan raport rapor"
)
DAPAT = one_of("dapat dapet mendapat dapatnya kebagian dijatah dikasih")
"""What is said of money that somebody is given."""
BIASA = one_of("data tentang soal ini saat sekarang sampai sejauh mana")
BOLEH = frozenset(
    ["bagian", "lapor", "tidak_diproses", "kinerja", "tren", "tentang", "bantuan", "yang_mana"]
)


def read(soal: Soal) -> Iterator[Tafsiran]:
    unit, kata = soal.kenal(Jenis.UNIT), at(soal, KEADAAN)
    if soal.ada(MILIK) and soal.sendiri is not None and not unit.kata & soal.berisi:
        unit = Dikenal(benda=(soal.sendiri,), kata=soal.tempat(MILIK))
    if (jatah := _allotted(soal, unit)) is not None:
        yield jatah
    if not kata or len(unit.benda) != 1 or not is_bagian(unit.benda[0]) or soal.angka:
        return
    lain = soal.konsep - BOLEH - {MILIK} - {k for n in kata for k in soal.kata[n].konsep}
    if lain or soal.berisi - unit.kata - kata - at(soal, BIASA):
        return
    yield reading(
        soal,
        Hal.IKHTISAR,
        derajat.IKHTISAR,
        konsep=tuple(soal.konsep),
        kata=unit.kata | kata | at(soal, BIASA),
        benda=unit.benda,
    )


def _allotted(soal: Soal, unit: Dikenal) -> Tafsiran | None:
    """Return the pagu of a Bagian, where it is asked what it gets: "bagian hukum dapat berapa"."""
    dapat = at(soal, DAPAT)
    if not dapat or len(unit.benda) != 1 or not is_bagian(unit.benda[0]) or soal.angka:
        return None
    if soal.konsep - {"bagian", "banyaknya", MILIK} or soal.berisi - unit.kata - dapat:
        return None
    return reading(
        soal,
        Hal.ANGGARAN,
        derajat.IKHTISAR,
        konsep=tuple(soal.konsep),
        kata=unit.kata | dapat,
        benda=unit.benda,
        ukuran=(Ukuran.PAGU,),
    )
