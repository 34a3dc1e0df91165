"""Indikator that are named by numbers after the first: "iku 8 dan 10", "iku 1-3", "iku ketujuh"."""

from collections.abc import Sequence
from dataclasses import replace

from core.tanya.kalimat import Kata

KODE = "iku-"
TERBANYAK = 99
"""No list of indikator is longer: a greater number is something else."""
PENYAMBUNG = frozenset(["dan", "sama", "serta", "atau", "dengan", "vs", "n"])
SAMPAI = frozenset(["sampai", "sd", "hingga"])
URUTAN = ("pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan")
KE = {
    **{satu: ke for ke, satu in enumerate(URUTAN, start=1)},
    "kesembilan": 9,
    "kesepuluh": 10,
}
BERNOMOR = frozenset(["ke", "no", "nomor"])
BERPERINGKAT = frozenset(["terendah", "tertinggi", "di_bawah_target", "tercapai", "yang_mana"])
TERHITUNG = frozenset(["raperwal", "mou", "program", "kegiatan", "pd", "bagian", "indikator"])
"""What a number counts that stands before it."""


def numbered(kata: Sequence[Kata]) -> list[Kata]:
    """Return the words with numbers that go on with an indikator read as its code."""
    hasil: list[Kata] = []
    for n, satu in enumerate(kata):
        lalu = _last_code(hasil)
        if _is_ordinal(hasil, satu) and not _ranks(kata[n + 1 : n + 2]):
            hasil.append(_coded(satu, KE.get(satu.teks) or int(satu.angka or 0)))
        elif lalu is None or not _goes_on(kata, n):
            hasil.append(satu)
        else:
            nomor = int(satu.angka or 0)
            awal = abs(lalu) + 1 if _is_range(kata, n) else abs(nomor)
            hasil += [_coded(satu, ke) for ke in range(awal, abs(nomor) + 1)]
    return hasil


def _coded(satu: Kata, ke: int) -> Kata:
    return replace(satu, teks=f"{KODE}{ke}", kode=f"{KODE}{ke}", angka=None)


def _last_code(hasil: Sequence[Kata]) -> int | None:
    """Return the number of the indikator that the words so far end with, past what joins them."""
    for satu in reversed(hasil):
        if satu.kode.startswith(KODE):
            return int(satu.kode.removeprefix(KODE))
        if not (satu.teks in PENYAMBUNG | SAMPAI or satu.batas in {",", "&", "+"}):
            return None
    return None


def _goes_on(kata: Sequence[Kata], n: int) -> bool:
    """Tell whether a number is one of an enumeration of indikator."""
    satu = kata[n]
    if satu.angka is None or satu.persen or satu.kode or satu.angka != int(satu.angka):
        return False
    depan = kata[n - 1]
    sambung = depan.teks in PENYAMBUNG | SAMPAI or depan.batas in {",", "&", "+"} or satu.angka < 0
    hitung = n + 1 < len(kata) and bool(kata[n + 1].konsep & TERHITUNG)
    return sambung and not hitung and 0 < abs(satu.angka) <= TERBANYAK


def _is_range(kata: Sequence[Kata], n: int) -> bool:
    """Tell whether all between two are meant: "iku 1-3", "iku 1 sampai 3"."""
    angka = kata[n].angka
    return kata[n - 1].teks in SAMPAI or (angka is not None and angka < 0)


def _is_ordinal(hasil: Sequence[Kata], satu: Kata) -> bool:
    """Tell whether a number written out names an indikator: "indikator nomor tiga"."""
    if not hasil:
        return False
    if satu.teks in KE:
        return "indikator" in hasil[-1].konsep
    tertulis = satu.angka is not None and not satu.teks[:1].isdigit() and not satu.persen
    bernomor = len(hasil) > 1 and hasil[-1].teks in BERNOMOR and "indikator" in hasil[-2].konsep
    return tertulis and (bernomor or hasil[-1].teks == "iku")


def _ranks(lusa: Sequence[Kata]) -> bool:
    """Tell whether what stands behind a number ranks: "iku kedua terendah", "iku tiga terbaik"."""
    return any(not k.konsep.isdisjoint(BERPERINGKAT) for k in lusa)
