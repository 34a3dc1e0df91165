"""Whom that stands under which was talked about: "asistennya siapa?", "atasannya?"."""

from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.tanya.tampak import asked_for_one

BOLEH = frozenset(
    [
        *("atasan", "membawahi", "asisten", "siapa", "yang_mana", "jabatan", "banyaknya"),
        *("pengandaian", "struktur"),
    ]
)
BERATASAN = frozenset([Jenis.UNIT, Jenis.SUB_BAGIAN, *POS])


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return who is above the one thing that was told of or stood first, None for other words."""
    di_atas = soal.ada("atasan") or (soal.ada("asisten") and _asks_which(soal))
    if not di_atas or not soal.konsep <= BOLEH or soal.berisi or soal.angka:
        return None
    satu = _told(lalu)
    if satu is None or soal.kenal(Jenis.UNIT).benda:
        return None
    if satu.jenis in POS:
        return Pertanyaan(hal=Hal.PENGAMPU, benda=(satu,), tahun=lalu.tahun)
    unit = satu.jenis is Jenis.UNIT
    return Pertanyaan(hal=Hal.STRUKTUR, benda=(satu,), rincian="atasan" if unit else "")


def _asks_which(soal: Soal) -> bool:
    return soal.ada("siapa", "yang_mana") or soal.kata_ada("berapa", "apa")


def _told(lalu: Pertanyaan) -> Benda | None:
    """Return the one thing that has somebody above it, None where several were told of."""
    if lalu.hal is Hal.PERINGKAT:
        semua = lalu.tampak[:1] if asked_for_one(lalu) else ()
    else:
        semua = lalu.benda if len(lalu.benda) == 1 else ()
    return next((b for b in semua if b.jenis in BERATASAN), None)
