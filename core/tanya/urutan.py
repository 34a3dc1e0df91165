"""Places in a list that the words of a sentence name: "yang kedua", "nomor 3", "yg terakhir"."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.tanya.kalimat import numeral
from core.tanya.soal import Soal

KE = {
    "pertama": 1,
    "kesatu": 1,
    "kedua": 2,
    "ketiga": 3,
    "keempat": 4,
    "kelima": 5,
    "keenam": 6,
    "ketujuh": 7,
    "kedelapan": 8,
    "kesembilan": 9,
    "kesepuluh": 10,
}
TERAKHIR = frozenset(["terakhir", "buncit", "terbuntut", "pungkasan"])
BERNOMOR = frozenset(["nomor", "no", "baris"])
"""Behind these stands the number that is printed before a thing, if one is."""
BERTEMPAT = frozenset(["ke", "urutan", "peringkat", "ranking", "rangking", "posisi"])
"""Behind these stands a place."""
DAN = frozenset(["dan", "sama", "serta"])
UJUNG = -1
"""The last place."""
TERBANYAK = 60
"""No list that is shown is longer."""


@dataclass(frozen=True, slots=True)
class Tempat:
    """A place, `UJUNG` for the last; `tercetak` where it may be the printed number as well."""

    nomor: int
    tercetak: bool
    kata: frozenset[int]


def places(soal: Soal) -> list[Tempat]:
    """Return the places that are named, in their order."""
    bernama = list(_named(soal))
    return bernama or list(_number_alone(soal))


def rank_of(soal: Soal) -> Tempat | None:
    """Return the place that is said of a ranking: "kedua terendah"; "3 terendah" counts."""
    tempat = [t for t in _named(soal) if t.nomor != UJUNG]
    if len(tempat) != 1:
        return None
    awal = soal.kata[min(tempat[0].kata)].teks
    return tempat[0] if awal in KE or awal in BERTEMPAT | BERNOMOR else None


def _named(soal: Soal) -> Iterator[Tempat]:
    lanjut: Tempat | None = None
    for n, k in enumerate(soal.kata):
        if n in soal.waktu.dipakai:
            continue
        depan = soal.kata[n - 1] if n else None
        satu = None
        if k.teks in TERAKHIR and "tenggat" not in k.konsep:
            satu = Tempat(UJUNG, tercetak=False, kata=frozenset([n]))
        elif k.teks in KE:
            satu = Tempat(KE[k.teks], tercetak=False, kata=frozenset([n]))
        elif depan is not None and (nomor := _number(soal, n)) is not None:
            if depan.teks in BERNOMOR | BERTEMPAT or depan.teks == "yang":
                tanda = frozenset([n]) if depan.teks == "yang" else _marked(soal, n)
                satu = Tempat(nomor, depan.teks not in BERTEMPAT, tanda)
            elif lanjut is not None and (depan.teks in DAN or depan.batas == ","):
                satu = Tempat(nomor, lanjut.tercetak, frozenset([n]))
        if satu is not None:
            lanjut = satu
            yield satu


def _marked(soal: Soal, n: int) -> frozenset[int]:
    """Return the places of a number and of the words that say it is one: "urutan ke 3"."""
    awal = n
    while awal and soal.kata[awal - 1].teks in BERNOMOR | BERTEMPAT:
        awal -= 1
    return frozenset(range(awal, n + 1))


def _number_alone(soal: Soal) -> Iterator[Tempat]:
    """Yield the number that is all a sentence says: "2?", "yg 2 itu"."""
    berisi = [n for n, k in enumerate(soal.kata) if not (k.batas or k.hias)]
    ada = [n for n in berisi if _number(soal, n) is not None]
    lain = [n for n in berisi if n not in ada and soal.kata[n].teks != "yang"]
    if len(ada) == 1 and not lain and not soal.kata_ada("saja"):
        yield Tempat(_number(soal, ada[0]) or 0, tercetak=True, kata=frozenset(ada))


def _number(soal: Soal, n: int) -> int | None:
    k = soal.kata[n]
    nilai = None if k.persen or n in soal.waktu.dipakai else numeral(k)
    if nilai is None or nilai != int(nilai) or not 0 < nilai <= TERBANYAK:
        return None
    return int(nilai)
