"""A text as it was typed -> words that can be understood, with the numbers and times in it."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from core.periode import Bulan, Semester, Triwulan, find_bulan
from core.tanya.kamus import Kamus

PANJANG_KATA = 40
"""No word has more letters."""
CUKUP_PANJANG = 4
"""Shorter words are never taken for typos of others."""
PANJANG_LONGGAR = 8
"""From this many letters on, two slips are forgiven."""
SALAH_TERBANYAK = 2
VOKAL = frozenset("aiueo")
AKHIRAN = ("nyakah", "nya", "nyo", "kah", "lah", "pun", "ny")
"""What is hung on a word without changing what it asks for."""
PUISI = re.compile(r"(.)\1{2,}")
ANGKA_ROMAWI = re.compile("[ivx]+")
_POTONGAN = re.compile(
    r"""
    (?P<surat>[a-z]*\d[\w.-]*(?:/[\w.-]+){2,})            # 100.3.2/71/B.II/2024
    |(?P<kode>\d+(?:\.\d+){3,}[a-z]?|\d(?:\.\d\d){2,}(?![\d.]))                     # 4.01.01.2.10
    |(?P<sandi>\b(?!tw|smt|iku|th|bln)[a-z]{1,3}\d[a-z]{1,2}(?:\d[a-z]+)?\b)  # sp2d, dp3ap2kb
    |(?P<iku>\b(?:iku|indikator|ik)[\s.-]*(?:no(?:mor|mer)?\b[\s.-]*|ke[\s-]*)?(?P<noiku>\d{1,3})\b(?![.,]\d))
    |(?P<asisten>\b(?:asisten|asst|ass)[\s.]*(?:ke[\s-]*)?(?P<noas>[1-9]|i{1,3}|satu|dua|tiga)\b)
    |(?P<kali>(?P<dasar>\d{1,3}(?:[.,]\d+)?)\s*(?P<sebut>ribu|rb|juta|jt|miliar|milyar|m|triliun|t)\b)
    |(?:rp\.?\s*)?(?P<angka>\d+(?:[.,]\d+)*)\s*(?P<persen>%|persen\b|prosen\b)?
    |(?P<kata>[a-z]+(?:'[a-z]+)?(?:\d+)?)
    |(?P<batas>[?!;\n])
    |(?P<koma>[,&+()])
    """,
    re.VERBOSE,
)
_KALI = {
    **dict.fromkeys(("ribu", "rb"), 10**3),
    **dict.fromkeys(("juta", "jt"), 10**6),
    **dict.fromkeys(("miliar", "milyar", "m"), 10**9),
    **dict.fromkeys(("triliun", "t"), 10**12),
}
_ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_URUTAN = {"pertama": 1, "satu": 1, "kedua": 2, "dua": 2, "ketiga": 3, "tiga": 3, "keempat": 4}
_BILANGAN = {
    **dict(dua=2, tiga=3, empat=4, lima=5, enam=6, tujuh=7, delapan=8, sembilan=9),
    **dict(sepuluh=10, kedua=2, ketiga=3, berdua=2, bertiga=3),
}
SIFAT = {"rendah": "terendah", "tinggi": "tertinggi"}
TAHUN_AWAL, TAHUN_AKHIR = 1900, 2199


@dataclass(frozen=True, slots=True)
class Kata:
    """A word, folded and spelled out; `asal` is the slip of a letter it was typed with, if any.

    `angka` is its number with `persen` behind it or not, `kode` a code of the budget. `batas`
    words end a sentence or a part of an enumeration.
    """

    teks: str
    asal: str = ""
    angka: Decimal | None = None
    persen: bool = False
    batas: str = ""
    kode: str = ""
    konsep: frozenset[str] = frozenset()
    hias: bool = False
    dikenal: bool = True
    """False: neither the dictionary nor any name has the word."""


@dataclass(frozen=True, slots=True)
class Waktu:
    """The times that a question names: `tahun` as said, in its order."""

    tahun: tuple[int, ...] = ()
    triwulan: Triwulan | None = None
    semester: Semester | None = None
    bulan: Bulan | None = None
    relatif: bool = False
    """True: the year was said as "tahun lalu"."""
    dipakai: frozenset[int] = field(default=frozenset(), compare=False)

    @property
    def ada(self) -> bool:
        return bool(self.tahun or self.triwulan or self.semester or self.bulan)


def plain(teks: str) -> str:
    """Return the text in lower case without accents and pictures; its marks stay."""
    polos = unicodedata.normalize("NFKD", teks)
    digit = "".join(f"{unicodedata.decimal(h)}" if h.isdecimal() else h for h in polos)
    return digit.encode("ascii", "ignore").decode().lower()


def split(teks: str) -> list[Kata]:
    """Return the words of a text, numbers read as Indonesia writes them."""
    return [kata for cocok in _POTONGAN.finditer(plain(teks)) for kata in _words_of(cocok)]


def _words_of(cocok: re.Match[str]) -> Iterator[Kata]:
    if kode := cocok["kode"] or cocok["surat"]:
        yield Kata(kode, kode=kode)
    elif cocok["sandi"]:
        yield Kata(cocok["sandi"])
    elif cocok["iku"]:
        yield Kata(f"iku-{int(cocok['noiku'])}", kode=f"iku-{int(cocok['noiku'])}")
    elif cocok["asisten"]:
        nomor = _ROMAWI.get(cocok["noas"]) or _URUTAN.get(cocok["noas"], cocok["noas"])
        yield Kata("asisten", kode=f"asisten {nomor}")
    elif cocok["kali"]:
        nilai = Decimal(cocok["dasar"].replace(",", ".")) * _KALI[cocok["sebut"]]
        yield Kata(cocok["kali"], angka=nilai)
    elif cocok["angka"]:
        yield Kata(cocok["angka"], angka=_number(cocok["angka"]), persen=bool(cocok["persen"]))
    elif cocok["kata"]:
        kata = cocok["kata"][:PANJANG_KATA]
        if not ANGKA_ROMAWI.fullmatch(kata):
            kata = PUISI.sub(r"\1", kata)
        yield Kata(kata, angka=Decimal(_BILANGAN[kata])) if kata in _BILANGAN else Kata(kata)
    else:
        yield Kata(cocok["batas"] or cocok["koma"], batas=cocok["batas"] or cocok["koma"])


def _number(teks: str) -> Decimal:
    """Return the number: dots in groups of three are thousands, else the one mark is the comma."""
    if "," in teks and "." in teks:
        bulat, _, pecahan = (
            teks.rpartition(",") if teks.rfind(",") > teks.rfind(".") else (teks.rpartition("."))
        )
        return Decimal(f"{re.sub('[.,]', '', bulat)}.{pecahan}")
    if re.fullmatch(r"\d{1,3}(?:[.]\d{3})+", teks) or re.fullmatch(r"\d{1,3}(?:,\d{3}){2,}", teks):
        return Decimal(re.sub("[.,]", "", teks))
    depan, _, belakang = re.sub(",", ".", teks).partition(".")
    return Decimal(f"{depan}.{belakang.replace('.', '')}" if belakang else depan)


def spell(kata: Sequence[Kata], kamus: Kamus, kosakata: Collection[str]) -> list[Kata]:
    """Return the words with abbreviations spelled out and slips of letters mended.

    A word that a name has is left as it is, unless the dictionary spells it out.
    """
    hasil: list[Kata] = []
    for satu in kata:
        if satu.angka is not None or satu.batas or satu.kode:
            hasil.append(satu)
        elif satu.teks in kamus.singkatan:
            hasil += (_known(k, satu, kamus) for k in kamus.singkatan[satu.teks])
        else:
            baik = _mended(satu, kamus, kosakata)
            # "kerjasma" is "kerjasama", which is two words.
            hasil += (replace(baik, teks=k) for k in kamus.singkatan.get(baik.teks, (baik.teks,)))
    return hasil


def _known(teks: str, satu: Kata, kamus: Kamus) -> Kata:
    return replace(satu, teks=teks, hias=teks in kamus.hiasan)


def _mended(satu: Kata, kamus: Kamus, kosakata: Collection[str]) -> Kata:
    teks = satu.teks
    if teks in kamus.kata:
        return _known(teks, satu, kamus)
    if teks in kosakata or _month(teks) is not None:
        return satu
    if teks[-1] == "2" and teks[:-1] in kamus.kata | frozenset(kosakata):
        # "bagian2" is more than one.
        return _known(teks[:-1], satu, kamus)
    for akhiran in ("ne", "e"):
        if teks.endswith(akhiran) and teks.removesuffix(akhiran) in kamus.bermakna:
            # As Javanese says "-nya".
            return _known(teks.removesuffix(akhiran), satu, kamus)
    for akhiran in AKHIRAN:
        pokok = teks.removesuffix(akhiran)
        if pokok != teks and len(pokok) >= CUKUP_PANJANG - 1:
            if pokok in kamus.singkatan:
                pokok = " ".join(kamus.singkatan[pokok]) or pokok
            if pokok in kamus.kata:
                return _known(pokok, satu, kamus)
            if pokok in kosakata:
                return replace(satu, teks=pokok)
    if biasa := _colloquial(teks, kamus.kata):
        return _known(biasa, satu, kamus)
    benar = (
        _nearest(teks, kamus.bermakna)
        or _nearest(teks, kosakata)
        or _hushed(teks, kamus)
        or _vowelless(teks, kamus.kata)
        or _vowelless(teks, kosakata)
    )
    if benar is None:
        return replace(satu, dikenal=False)
    return replace(_known(benar, satu, kamus), asal=teks)


def _nearest(teks: str, pilihan: Collection[str]) -> str | None:
    """Return the word that was meant, None where none is near or two are as near."""
    if len(teks) < CUKUP_PANJANG:
        return None
    from rapidfuzz.distance import OSA  # noqa: PLC0415  most words are no slips

    dekat: list[tuple[int, str]] = []
    for calon in _by_first(frozenset(pilihan)).get(teks[0], ()):
        if abs(len(calon) - len(teks)) <= SALAH_TERBANYAK and len(calon) >= CUKUP_PANJANG:
            jarak = OSA.distance(teks, calon, score_cutoff=SALAH_TERBANYAK)
            if jarak <= SALAH_TERBANYAK and _is_slip(teks, calon, jarak):
                dekat.append((jarak, calon))
    if not dekat:
        return None
    terdekat = min(jarak for jarak, _ in dekat)
    paling = [calon for jarak, calon in dekat if jarak == terdekat]
    return paling[0] if len(paling) == 1 else _likeliest(teks, paling)


def _colloquial(teks: str, kata: Collection[str]) -> str | None:
    """Return the plain word of one said as in Jakarta: "nyaranin" is "saran", "ningkatin"."""
    pokok = teks.removesuffix("in")
    calon = [pokok, f"{pokok}kan", f"me{pokok}"] if pokok != teks else []
    for depan, ganti in (("ny", "s"), ("ng", ""), ("ng", "k"), ("n", "t"), ("m", "p")):
        if teks.startswith(depan):
            sisa = f"{ganti}{pokok.removeprefix(depan)}"
            calon += [sisa, f"{sisa}kan", f"me{pokok}", f"me{pokok}kan"]
    return next((c for c in calon if len(c) >= CUKUP_PANJANG and c in kata), None)


def _hushed(teks: str, kamus: Kamus) -> str | None:
    """Return the noise word that is meant: only vowels may be wrong, for real words are near."""
    calon = _by_skeleton(kamus.hiasan).get(_skeleton(teks), [])
    dekat = [c for c in calon if abs(len(c) - len(teks)) <= 1 and c[0] == teks[0]]
    return dekat[0] if len(dekat) == 1 and len(teks) >= CUKUP_PANJANG else None


def _vowelless(teks: str, pilihan: Collection[str]) -> str | None:
    """Return the one word that is written without its vowels: "lgstk" for "logistik"."""
    vokal = sum(h in VOKAL for h in teks)
    if len(teks) < 3 or vokal > 1 or not teks.isalpha():  # noqa: PLR2004
        return None
    calon = _by_skeleton(frozenset(pilihan)).get(_skeleton(teks), [])
    return calon[0] if len(calon) == 1 else None


@lru_cache(maxsize=8)
def _by_skeleton(pilihan: frozenset[str]) -> dict[str, list[str]]:
    menurut: dict[str, list[str]] = {}
    for satu in sorted(pilihan):
        if len(satu) > len(_skeleton(satu)):
            menurut.setdefault(_skeleton(satu), []).append(satu)
    return menurut


def _is_slip(teks: str, calon: str, jarak: int) -> bool:
    """Tell whether a finger makes one word of the other: another word is not a slip of it."""
    if sorted(teks) == sorted(calon) or _skeleton(teks) == _skeleton(calon):
        # Letters in another order; a vowel left out, doubled or taken for another.
        return jarak == 1 or len(teks) >= CUKUP_PANJANG
    if jarak == 1:
        return min(len(teks), len(calon)) > CUKUP_PANJANG
    from rapidfuzz.distance import OSA  # noqa: PLC0415  as above

    kerangka = OSA.distance(_skeleton(teks), _skeleton(calon), score_cutoff=1)
    return kerangka <= 1 and len(calon) >= PANJANG_LONGGAR and teks[:2] == calon[:2]


@lru_cache(maxsize=20_000)
def _skeleton(kata: str) -> str:
    """Return the consonants of a word, each run of one once."""
    return re.sub(r"(.)\1+", r"\1", re.sub("[aiueo]", "", kata))


def _likeliest(teks: str, calon: Sequence[str]) -> str | None:
    """Return of equally near words the one with the same letters, then the same length."""
    sama = [c for c in calon if sorted(c) == sorted(teks)] or [
        c for c in calon if set(teks) <= set(c) and c[-1] == teks[-1]
    ]
    return sama[0] if len(sama) == 1 else None


@lru_cache(maxsize=8)
def _by_first(pilihan: frozenset[str]) -> dict[str, list[str]]:
    menurut: dict[str, list[str]] = {}
    for satu in sorted(pilihan):
        menurut.setdefault(satu[:1], []).append(satu)
    return menurut


def label(kata: Sequence[Kata], kamus: Kamus) -> list[Kata]:
    """Return the words, each with what the phrases it stands in ask for; longer ones win."""
    hasil = list(kata)
    ke = 0
    while ke < len(hasil):
        for panjang in range(min(kamus.terpanjang, len(hasil) - ke), 0, -1):
            konsep = kamus.frasa.get(tuple(k.teks for k in hasil[ke : ke + panjang]))
            if konsep:
                for n in range(ke, ke + panjang):
                    hasil[n] = replace(hasil[n], konsep=hasil[n].konsep | konsep)
                ke += panjang - 1
                break
        ke += 1
    for n, (kiri, kanan) in enumerate(pairwise(hasil)):
        # "paling jeblok", "lebih seret": an adjective becomes a rank.
        if kiri.teks in {"paling", "ter"} and not kanan.konsep.isdisjoint(SIFAT):
            konsep = frozenset(SIFAT[k] for k in kanan.konsep if k in SIFAT)
            hasil[n] = replace(kiri, konsep=kiri.konsep | konsep)
            hasil[n + 1] = replace(kanan, konsep=kanan.konsep | konsep)
    return hasil


def read_waktu(kata: Sequence[Kata], tahun_ini: int) -> Waktu:
    """Return the times that the words name, and which words do."""
    tahun: list[int] = []
    dipakai: set[int] = set()
    relatif = False
    triwulan: Triwulan | None = None
    semester: Semester | None = None
    bulan: Bulan | None = None
    for ke, satu in enumerate(kata):
        if ke in dipakai:
            continue
        depan = kata[ke + 1] if ke + 1 < len(kata) else Kata("")
        lusa = kata[ke + 2] if ke + 2 < len(kata) else Kata("")
        if _is_year(satu):
            tahun.append(int(satu.angka or 0))
            dipakai |= {ke}
            if ke and kata[ke - 1].teks == "tahun":
                dipakai |= {ke - 1}
        elif satu.teks == "tahun" and depan.teks in {"lalu", "kemarin", "sebelumnya", "kemaren"}:
            tahun.append(tahun_ini - 1)
            relatif, dipakai = True, dipakai | {ke, ke + 1}
        elif satu.teks == "tahun" and depan.teks in {"ini", "sekarang", "berjalan"}:
            tahun.append(tahun_ini)
            relatif, dipakai = True, dipakai | {ke, ke + 1}
        elif satu.teks == "tahun" and depan.teks == "depan":
            tahun.append(tahun_ini + 1)
            relatif, dipakai = True, dipakai | {ke, ke + 1}
        elif satu.teks in {"triwulan", "semester"} and (nomor := _part(depan, lusa)):
            jumlah, panjang = nomor
            if satu.teks == "triwulan" and jumlah in set(Triwulan):
                triwulan = Triwulan(jumlah)
                dipakai |= set(range(ke, ke + 1 + panjang))
            elif satu.teks == "semester" and jumlah in set(Semester):
                semester = Semester(jumlah)
                dipakai |= set(range(ke, ke + 1 + panjang))
        elif cocok := re.fullmatch(r"(tw|triwulan|smt|semester|s)([1-4])", satu.teks):
            if cocok[1].startswith("t"):
                triwulan = Triwulan(int(cocok[2]))
                dipakai |= {ke}
            elif int(cocok[2]) in set(Semester):
                semester = Semester(int(cocok[2]))
                dipakai |= {ke}
        elif (ketemu := _month(satu.teks)) is not None:
            bulan = ketemu
            dipakai |= {ke} | ({ke - 1} if ke and kata[ke - 1].teks in {"bulan", "d"} else set())
    return Waktu(
        tuple(dict.fromkeys(tahun)), triwulan, semester, bulan, relatif, frozenset(dipakai)
    )


def _is_year(kata: Kata) -> bool:
    return (
        kata.angka is not None
        and not kata.persen
        and kata.teks.isdigit()
        and TAHUN_AWAL <= kata.angka <= TAHUN_AKHIR
    )


def _part(depan: Kata, lusa: Kata) -> tuple[int, int] | None:
    """Return the number of a part of a year and how many words name it."""
    panjang = 1
    if depan.teks in {"ke", "no", "nomor"}:
        depan, panjang = lusa, 2
    if depan.angka is not None and depan.teks.isdigit():
        return int(depan.angka), panjang
    nomor = _ROMAWI.get(depan.teks) or _URUTAN.get(depan.teks)
    return (nomor, panjang) if nomor else None


def _month(teks: str) -> Bulan | None:
    """Return the month a word names; words that are also others ("mar", "des") need more."""
    if len(teks) < 3 or teks in {"mar", "sep", "des", "mei"} - {"mei", "sep", "des"}:  # noqa: PLR2004
        return None
    if teks in {"juni", "juli", "mei"} or len(teks) >= CUKUP_PANJANG:
        return find_bulan(teks) if _whole(teks) else None
    return find_bulan(teks)


def _whole(teks: str) -> bool:
    bulan = find_bulan(teks)
    return bulan is not None and (
        bulan.name.lower() == teks or teks in {"sept", "agust", "nopember", "pebruari"}
    )


def numeral(kata: Kata) -> Decimal | None:
    """Return the number of a word, also of one that is written out: "lima"."""
    if kata.angka is not None:
        return kata.angka
    return Decimal(1) if kata.teks == "satu" else None
