"""A text as it was typed -> words that can be understood, with the numbers and times in it."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from core.ribuan import join_thousands
from core.tanya.kamus import Kamus

PANJANG_KATA = 40
"""No word has more letters."""
PANJANG_ANGKA = 24
"""No figure has more digits and marks: a longer one is a word that nobody knows."""
PUISI = re.compile(r"(?<=.)(.)\1{2,}|^([aiueo])\2{2,}")
"""A letter drawn out: "kapannn", "oooh"; "pppk" is an abbreviation."""
"""Letters drawn out: "kooook"."""
ANGKA_ROMAWI = re.compile("[ivx]+[a-e]?")
ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
URUTAN = {"pertama": 1, "satu": 1, "kedua": 2, "dua": 2, "ketiga": 3, "tiga": 3, "keempat": 4}
SIFAT = {"rendah": "terendah", "tinggi": "tertinggi"}
"""Which rank "paling" makes of an adjective."""
SAMPAI = "sampai"
"""What stands between the ends of a range."""
TANDA = {"<": "dibawah", ">": "diatas"}
"""How marks before a number are read."""
KANTOR = "setda"
BAB = "bab"
"""What stands before a number that is written out and names a place."""
MENYELURUH = "menyeluruh"
"""What is asked of all there is, in words that name parts of it elsewhere: "secara umum"."""
PALING = frozenset(["paling", "ter"])
UANG = frozenset(["anggaran", "pagu", "realisasi_anggaran", "serapan", "sisa"])
"""What asks for money: what stands behind it is what the money is for."""

_PETIK = str.maketrans("\u2018\u2019\u02bc\u00b4", "''''")
"""Marks that stand for an apostrophe."""
_SD = re.compile(r"\bs\s?[./]\s?d\b\.?")
"""As officials write "sampai dengan"."""
_DUA_KALI = re.compile(r"\b(?:2\s?(?:x|kali)|dua\s?x)\b(?!\s*(?:lipat|\d))")
"""As people write that something is there twice."""
_GOLONGAN = re.compile(
    r"""
    (?<![\w./-])
    (?:(?P<kepala>[a-z]+)[\s.]+)?
    (?:(?P<angka>i{1,3}|iv)\s?[./-]\s?(?P<huruf>[a-e])       # iii.d, iv/a
        |(?P<angka2>i{2,3}|iv)\s?(?P<huruf2>[a-e]))          # iii d, iiid
    (?![\w/-]|\.\w)
    """,
    re.VERBOSE,
)
"""A grade of staff: a Roman number and a letter."""
BERANGKA_ROMAWI = frozenset(
    [
        *("asisten", "asst", "ass", "tw", "triwulan", "smt", "sem", "semester", "bab", "subbab"),
        *("gambar", "tabel", "lampiran", "eselon", "golongan", "gol", "pangkat", "kuartal"),
    ]
)
"""What stands before another Roman number, or says already that a grade is meant."""
_POTONGAN = re.compile(
    r"""
    (?P<surat>[a-z]*\d[\w.-]*(?:/[\w.-]+){2,}            # 100.3.2/71/B.II/2024
        |[a-z]{2,5}(?:/\d+){2,}                             # per/13/022024
        |\d+(?:\.\d{1,2}){2,}/\d+(?:/[\w.-]+)*              # 100.3.2/190
        |\d+/[a-z]+\.[ivx]+\b)                             # 358/b.viii
    |(?P<kode>(?!\d{1,3}(?:\.\d{3})+(?![\d.]))          # 2.231.691.971 is an amount
        (?:\d+(?:\.\d+){3,}[a-z]?|\d(?:\.\d\d){2,}(?![\d.])))  # 4.01.01.2.10
    |(?P<pangkat>\b\d+(?:[.,]\d+)?e[+-]?\d+\b)         # 1e5: figures are not written so
    |(?P<sandi>\b(?!tw|smt|iku|th|bln)[a-z]{1,3}\d[a-z]{1,2}(?:\d[a-z]+)?\b)  # sp2d, dp3ap2kb
    |(?P<iku>\b(?!indikator2\b)(?:iku|indikator|ik)[\s.-]*(?:no(?:mor|mer)?\b[\s.-]*|ke[\s-]*)?(?P<noiku>\d{1,3}|\d{5,18})\b(?![.,]\d)
        (?:-(?P<akhiriku>\d{1,2})\b(?![-.,]\d))?)          # iku 1-3
    |(?P<asisten>\b(?:asisten|asst|ass)[\s.]*(?:ke[\s-]*)?(?P<noas>[1-9]|i{1,3}|satu|dua|tiga)\b)
    |(?P<minus>(?:(?<![\w.,)%])|(?<=\brp))-(?=\d))?(?:
        (?P<kali>(?:rp\.?\s*)?(?P<dasar>\d{1,3}(?:[.,]\d+)?)\s*(?P<sebut>ribu|rb|juta|jt|miliar|milyar|m|triliun|t)\b)
        |(?:rp\.?\s*)?(?P<angka>\d+(?:[.,]\d+)*)\s*(?P<persen>%|persen\b|prosen\b)?
    )
    |(?P<rentang>(?<=\d)\s?-\s?(?=\d{1,2}(?!\d)))     # 32-34
    |(?P<tanda>[<>])=?(?=\s*(?:rp\.?\s*)?\d)            # > 200 juta
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
_BAGIAN = {"separo": 50, "separuh": 50, "separuhnya": 50, "seperempat": 25}
"""Parts of a whole, in percent."""
_MELAYU = {"duo": "dua", "tigo": "tiga", "limo": "lima"}
_BILANGAN = {
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
    "kedua": 2,
    "ketiga": 3,
    "berdua": 2,
    "bertiga": 3,
}


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
    singkatan: str = ""
    """What was typed for it and others, where one abbreviation stands for several words."""


def plain(teks: str) -> str:
    """Return the text in lower case without accents and pictures; its marks stay."""
    polos = unicodedata.normalize("NFKD", teks).translate(_PETIK)
    digit = "".join(f"{unicodedata.decimal(h)}" if h.isdecimal() else h for h in polos)
    return digit.encode("ascii", "ignore").decode().lower()


def split(teks: str) -> list[Kata]:
    """Return the words of a text, numbers read as Indonesia writes them."""
    polos = _GOLONGAN.sub(_grade, plain(teks))
    isi = join_thousands(_DUA_KALI.sub("dua kali", _SD.sub(" sampai ", polos)))
    return [kata for cocok in _POTONGAN.finditer(isi) for kata in _words_of(cocok)]


def _grade(cocok: re.Match[str]) -> str:
    """Return a grade with the word for it before it: "iii.d" is "golongan iii d"."""
    kepala = cocok["kepala"] or ""
    angka, huruf = cocok["angka"] or cocok["angka2"], cocok["huruf"] or cocok["huruf2"]
    if kepala in {"golongan", "gol", "pangkat"}:
        return f"{kepala} {angka} {huruf}"
    return cocok[0] if kepala in BERANGKA_ROMAWI else f"{kepala} golongan {angka} {huruf}".strip()


def _words_of(cocok: re.Match[str]) -> Iterator[Kata]:
    if kode := cocok["kode"] or cocok["surat"]:
        yield Kata(kode, kode=kode)
    elif kata := cocok["sandi"] or cocok["pangkat"]:
        yield Kata(kata)
    elif cocok["iku"]:
        yield from _indikator_of(int(cocok["noiku"]), int(cocok["akhiriku"] or 0))
    elif cocok["asisten"]:
        sebut = str(cocok["noas"])
        nomor = ROMAWI.get(sebut) or URUTAN.get(sebut) or sebut
        yield Kata("asisten", kode=f"asisten {nomor}")
    elif cocok["kali"]:
        nilai = Decimal(cocok["dasar"].replace(",", ".")) * _KALI[cocok["sebut"]]
        yield Kata(cocok["kali"], angka=_signed(nilai, cocok))
    elif len(cocok["angka"] or "") > PANJANG_ANGKA:
        yield Kata(cocok["angka"][:PANJANG_ANGKA])
    elif cocok["angka"]:
        nilai = _signed(_number(cocok["angka"]), cocok)
        yield Kata(cocok["angka"], angka=nilai, persen=bool(cocok["persen"]))
    elif kata := cocok["kata"] or (SAMPAI if cocok["rentang"] else ""):
        yield _word(kata.removesuffix("'s").replace("'", "")[:PANJANG_KATA])
    elif cocok["tanda"]:
        yield Kata(TANDA[cocok["tanda"]])
    else:
        yield Kata(cocok["batas"] or cocok["koma"], batas=cocok["batas"] or cocok["koma"])


def _word(kata: str) -> Kata:
    if not ANGKA_ROMAWI.fullmatch(kata):
        kata = PUISI.sub(r"\1\2", kata)
    kata = _MELAYU.get(kata, kata)
    if kata in _BAGIAN:
        return Kata(kata, angka=Decimal(_BAGIAN[kata]), persen=True)
    return Kata(kata, angka=Decimal(_BILANGAN[kata])) if kata in _BILANGAN else Kata(kata)


def _indikator_of(awal: int, akhir: int) -> Iterator[Kata]:
    """Yield the code of an indikator, or of all from one to another."""
    for ke in range(awal, max(awal, akhir) + 1):
        yield Kata(f"iku-{ke}", kode=f"iku-{ke}")


def _signed(nilai: Decimal, cocok: re.Match[str]) -> Decimal:
    return -nilai if cocok["minus"] else nilai


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


def label(kata: Sequence[Kata], kamus: Kamus) -> list[Kata]:
    """Return the words, each with what the phrases it stands in ask for; longer ones win."""
    hasil = list(kata)
    ke = 0
    while ke < len(hasil):
        for panjang in range(min(kamus.terpanjang, len(hasil) - ke), 0, -1):
            konsep = kamus.frasa.get(tuple(k.teks for k in hasil[ke : ke + panjang]))
            if konsep:
                for n in range(ke, ke + panjang):
                    hasil[n] = _in_phrase(hasil[n], konsep, hasil[ke] if n > ke else None)
                ke += panjang - 1
                break
        ke += 1
    for n, satu in enumerate(hasil):
        sebelum = hasil[n - 1] if n else Kata("")
        if satu.teks == "anggaran" and sebelum.teks == "tahun":
            # "Tahun anggaran 2024" is a year, and asks for no money.
            hasil[n] = replace(satu, konsep=frozenset(), hias=True)
            continue
        if satu.teks in kamus.dianggarkan and (
            sebelum.konsep & UANG
            or (sebelum.teks in kamus.dianggarkan and not sebelum.hias)
            or _is_paid_for(hasil, n, kamus)
        ):
            hasil[n] = replace(satu, hias=False)
    for n, (kiri, kanan) in enumerate(pairwise(hasil)):
        # "paling jeblok", "lebih seret": an adjective becomes a rank.
        if kiri.teks in PALING and not kanan.konsep.isdisjoint(SIFAT):
            konsep = frozenset(SIFAT[k] for k in kanan.konsep if k in SIFAT)
            hasil[n] = replace(kiri, konsep=kiri.konsep | konsep)
            hasil[n + 1] = replace(kanan, konsep=kanan.konsep | konsep)
    return hasil


def _in_phrase(kata: Kata, konsep: frozenset[str], awal: Kata | None) -> Kata:
    """Return a word of a phrase, which counts nothing: "pihak ketiga", "terhitung dua kali"."""
    disebut = awal is not None and awal.teks != BAB and kata.teks.isalpha()
    return replace(
        kata,
        konsep=kata.konsep | konsep,
        hias=kata.hias or MENYELURUH in konsep,
        angka=None if disebut else kata.angka,
    )


def _is_paid_for(kata: Sequence[Kata], n: int, kamus: Kamus) -> bool:
    """Tell whether money is asked for of this: "rapat habis berapa", "makan minum rapat berapa"."""
    for k in kata[n + 1 :]:
        if k.teks not in kamus.dianggarkan and k.teks != KANTOR:
            return bool(k.konsep & UANG) or k.teks == "berapa"
    return False


def numeral(kata: Kata) -> Decimal | None:
    """Return the number of a word, also of one that is written out: "lima"."""
    if kata.angka is not None:
        return kata.angka
    return Decimal(1) if kata.teks == "satu" else None
