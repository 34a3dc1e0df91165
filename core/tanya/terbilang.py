"""Numbers that are written out: "delapan puluh tujuh koma lima" is 87,5."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from core.tanya.kalimat import Kata

SATUAN = {
    kata: n
    for n, kata in enumerate(
        ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
    )
}
UTUH = {"sepuluh": 10, "sebelas": 11}
SERATUS = {"seratus": 100, "satus": 100}
RIBUAN = {"triliun": 10**12, "miliar": 10**9, "milyar": 10**9, "juta": 10**6, "ribu": 10**3}
SERIBU = {"seribu": 10**3, "sejuta": 10**6, "semiliar": 10**9}
PECAHAN = {
    **dict.fromkeys(["setengah", "separo", "separuh"], Decimal("0.5")),
    "seperempat": Decimal("0.25"),
}
KOMA = "koma"
PERSEN = frozenset(["persen", "prosen"])


def join_numbers(kata: Sequence[Kata]) -> list[Kata]:
    """Return the words with numbers of several words as one; a digit alone stays as it is."""
    if not any(k.teks in RIBUAN or k.teks in _TANDA for k in kata):
        return list(kata)
    hasil: list[Kata] = []
    ke = 0
    while ke < len(kata):
        nilai, akhir = _number(kata, ke)
        if akhir <= ke + 1 and (nilai is None or kata[ke].teks not in _SATU_KATA):
            hasil.append(kata[ke])
            ke += 1
            continue
        persen = akhir < len(kata) and kata[akhir].teks in PERSEN
        hasil.append(replace(kata[ke], teks=f"{nilai:f}", angka=nilai, persen=persen))
        ke = akhir + persen
    return hasil


_SATU_KATA = frozenset([*UTUH, *SERATUS, *SERIBU])
_TANDA = frozenset(["puluh", "belas", "ratus", KOMA, *_SATU_KATA])


def _number(kata: Sequence[Kata], ke: int) -> tuple[Decimal | None, int]:
    """Return the number that begins at this place, and where it ends; None for none."""
    bulat, akhir = _whole(kata, ke)
    if bulat is None and kata[ke].angka is not None and kata[ke].teks.isdigit():
        bulat, akhir = int(kata[ke].teks), ke + 1
        if _at(kata, akhir) != KOMA:
            return None, ke
    if bulat is None:
        return _fraction(kata, ke)
    if _at(kata, akhir) == KOMA and (pecahan := _digits(kata, akhir + 1))[0]:
        return Decimal(f"{bulat}.{pecahan[0]}"), pecahan[1]
    return Decimal(bulat), akhir


def _fraction(kata: Sequence[Kata], ke: int) -> tuple[Decimal | None, int]:
    """Return a part of a great number: "setengah miliar", None for none."""
    bagian, kali = PECAHAN.get(_at(kata, ke)), RIBUAN.get(_at(kata, ke + 1))
    return (bagian * kali, ke + 2) if bagian and kali else (None, ke)


def _whole(kata: Sequence[Kata], ke: int) -> tuple[int | None, int]:
    jumlah, ada, batas = 0, False, 10**15
    while ke < len(kata):
        if (seribu := SERIBU.get(kata[ke].teks)) and seribu < batas:
            jumlah, ada, batas, ke = jumlah + seribu, True, seribu, ke + 1
            continue
        bagian, akhir = _below_thousand(kata, ke)
        kali = RIBUAN.get(_at(kata, akhir), 1)
        if bagian is None or kali >= batas:
            break
        jumlah, ada, batas = jumlah + bagian * kali, True, kali
        ke = akhir + (kali > 1)
        if kali == 1:
            break
    return (jumlah, ke) if ada else (None, ke)


def _below_thousand(kata: Sequence[Kata], ke: int) -> tuple[int | None, int]:
    if _at(kata, ke) in SERATUS:
        lain, akhir = _below_hundred(kata, ke + 1)
        return 100 + (lain or 0), akhir
    satuan = SATUAN.get(_at(kata, ke))
    if satuan and _at(kata, ke + 1) == "ratus":
        lain, akhir = _below_hundred(kata, ke + 2)
        return satuan * 100 + (lain or 0), akhir
    return _below_hundred(kata, ke)


def _below_hundred(kata: Sequence[Kata], ke: int) -> tuple[int | None, int]:
    if (utuh := UTUH.get(_at(kata, ke))) is not None:
        return utuh, ke + 1
    satuan = SATUAN.get(_at(kata, ke))
    if satuan is None:
        return None, ke
    lusa = _at(kata, ke + 1)
    if lusa == "belas":
        return satuan + 10, ke + 2
    if lusa != "puluh":
        return satuan, ke + 1
    akhir = SATUAN.get(_at(kata, ke + 2))
    if akhir and _at(kata, ke + 3) not in {"puluh", "ratus", "belas"}:
        return satuan * 10 + akhir, ke + 3
    return satuan * 10, ke + 2


def _digits(kata: Sequence[Kata], ke: int) -> tuple[str, int]:
    """Return what stands behind the comma: "enam satu", "delapan puluh tujuh", "61"."""
    if ke < len(kata) and kata[ke].teks.isdigit():
        return kata[ke].teks, ke + 1
    bulat, akhir = _below_hundred(kata, ke)
    if bulat is not None and akhir > ke + 1:
        return f"{bulat}", akhir
    teks = ""
    while (satu := SATUAN.get(_at(kata, ke))) is not None:
        teks += f"{satu}"
        ke += 1
    return teks, ke


def _at(kata: Sequence[Kata], ke: int) -> str:
    return kata[ke].teks if ke < len(kata) else ""
