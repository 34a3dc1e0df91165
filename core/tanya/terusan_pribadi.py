"""What nobody keeps here of somebody who was told of: "nip nya?", "alamatnya?"."""

from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at
from core.tanya.tafsir.susunan import PRIBADI

ORANG = frozenset([Hal.PENANDA_TANGAN, Hal.STRUKTUR])
"""Answers that tell of people."""
BOLEH = frozenset(["nomor_surat", "siapa", "pengandaian", "golongan", "pegawai"])


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return that it is not in the data, None where something else is asked."""
    pribadi = at(soal, PRIBADI)
    if lalu.hal not in ORANG or not pribadi or not soal.konsep <= BOLEH:
        return None
    if soal.berisi - pribadi - at(soal, {"nomor", "nomer", "no"}) or soal.angka or soal.waktu.ada:
        return None
    return Pertanyaan(hal=Hal.STRUKTUR, rincian="pribadi")
