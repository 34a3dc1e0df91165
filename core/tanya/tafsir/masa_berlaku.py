"""Whether agreements in force are asked for, those that are not, or when they end."""

from collections.abc import Iterator

from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at, one_of

BERAKHIR = one_of("berakhir habis habisnya berakhirnya kadaluarsa kedaluwarsa expired selesai")
BERLAKU = one_of("berlaku berlakunya aktif jalan berjalan")
KINI = one_of("masih sekarang kini")
SAMPAI = one_of("sampai hingga")
PERJANJIAN = one_of("mou pks perjanjian nota kesepakatan masa berlaku")
"""What only agreements are called, and no line of the budget."""
DISANGKAL = frozenset(["belum", "tidak"])


def ending(soal: Soal) -> Iterator[tuple[frozenset[int], str]]:
    """Yield whether what is in force is asked for, what is not, or when it ends."""
    akhir, berlaku = _ends(soal), at(soal, BERLAKU)
    kapan = at(soal, {"kapan", "lagi"}) or (at(soal, {"tahun"}) and at(soal, {"berapa"}))
    if akhir and not _is_end_of_year(soal, min(akhir)):
        if kapan:
            yield akhir, "^kapan"
        elif _is_denied(soal, min(akhir)):
            yield akhir, "^berlaku"
        elif at(soal, {"sudah", "mana", "apa", "belum", "masa"}):
            yield akhir, "^habis"
    elif akhir:
        yield akhir, "^"
    elif berlaku and _is_denied(soal, min(berlaku)):
        yield berlaku, "^habis"
    elif berlaku and at(soal, KINI):
        yield berlaku, "^berlaku"
    elif _until(soal) and not at(soal, {"mulai"}):
        yield berlaku, "^kapan"


def _ends(soal: Soal) -> frozenset[int]:
    """Return the places of the words for an end; money comes to one as well, and work does."""
    akhir = at(soal, BERAKHIR)
    if at(soal, {"ditindaklanjuti", "diproses"}):
        akhir -= at(soal, {"selesai"})
    if at(soal, {"berapa"}) and not at(soal, PERJANJIAN):
        akhir -= at(soal, {"habis"})
    return akhir


def lasts(soal: Soal) -> bool:
    """Tell whether it is asked how long something holds, in words that may ask for money."""
    return any(satu.startswith("^") for _, satu in ending(soal))


def _until(soal: Soal) -> bool:
    """Tell whether it is asked until when something holds: "sampai kapan", "berapa lama lagi"."""
    if not soal.ada("jangka"):
        return False
    sampai = at(soal, SAMPAI) and at(soal, {"kapan", "tanggal", "tahun"})
    return bool(sampai or at(soal, {"lagi", "sisa", "sisanya"}))


def _is_end_of_year(soal: Soal, ke: int) -> bool:
    """Tell whether the time is that of an end: "mou 2024 yang sudah habis" says none."""
    if not (soal.waktu.bulan or soal.waktu.tahun):
        return False
    sesudah = any(n > ke for n in soal.waktu.dipakai)
    return sesudah or not at(soal, {"sudah", "belum"})


def _is_denied(soal: Soal, ke: int) -> bool:
    """Tell whether it is said not to be so: "belum habis", "sudah tidak berlaku"."""
    sebelum = [k.teks for k in soal.kata[max(0, ke - 2) : ke]]
    return bool(DISANGKAL & set(sebelum))
