"""Which registers a question is about, and which of their entries its words name."""

import re

from core.tanya.indeks import POS, Benda, Indeks, Jenis
from core.tanya.pencarian import find
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import one_of

DITANYA = (
    *("register", "tentang", "jangka", "pihak", "nomor_surat", "tanggal", "tidak_diproses"),
    *("sudah_tindak", "yang_mana", "banyaknya", "total", "siapa", "tenggat", "pengampu", "bagian"),
    *("pd", "kosong", "tanda_tangan", "definisi", "sumber"),
)
REGISTER = (
    ("mou", "mou_pks"),
    ("raperwal", "raperwal"),
    ("kebijakan", "kebijakan"),
    ("inovasi", "inovasi"),
)
BERSAMA = frozenset(["dengan", "sama"])
MENYAMBUNG = BERSAMA | {"bidang", "antara", "mengenai", "ada", "soal", "pihak"}
"""Words before what an entry is about, or whom it is made with."""
SURAT = "/"
"""Stands between the parts of a letter's number."""
HARI = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}")
PERANCANGAN = frozenset(["raperda", "ranperda", "perda"])
NAMA = one_of("mou pks raperwal raperda perwal perda inovasi")
"""Words for an entry itself."""


def whether_there(soal: Soal) -> bool:
    """Tell whether it is asked if there are any: "perda yang diharmonisasi ada tidak"."""
    ragu = soal.ada("cocok", "salah", "rumus", "penyebab", "indikator", "rekomendasi")
    return soal.kata_ada(*PERANCANGAN) and soal.kata_ada("ada", "adakah") and not ragu


def how_many(soal: Soal) -> bool:
    """Tell whether entries are counted by their name: "berapa raperda yang kami harmonisasi"."""
    return any(
        (k.teks == "berapa" and lusa.teks in NAMA) or (k.teks in NAMA and lusa.teks == "berapa")
        for k, lusa in zip(soal.kata, soal.kata[1:], strict=False)
    )


def sought(soal: Soal) -> frozenset[int]:
    """Return the places of the words that name nothing but what an entry may be about."""
    lain = soal.kenal(Jenis.INDIKATOR).kata | soal.kenal(*POS).kata | soal.kenal(Jenis.HUKUM).kata
    return soal.berisi - lain


def connected(soal: Soal) -> list[int]:
    """Return the places of the words that lead to what an entry is about or is made with."""
    sama = {n + 1 for n, k in enumerate(soal.kata) if k.teks == "kerja"}
    return [
        n
        for n, k in enumerate(soal.kata)
        if n not in sama and (k.teks in MENYAMBUNG or "tentang" in k.konsep)
    ]


def whole(soal: Soal, tempat: frozenset[int] | None = None) -> bool:
    """Tell whether one entry has all the words that must mean something, or those there."""
    dicari = soal.berisi if tempat is None else tempat
    kata = [(n, soal.kata[n].teks) for n in sorted(dicari)]
    semua = find(soal.indeks, kata, {Jenis.REGISTER})
    return any(satu.kata >= dicari for satu in semua)


def registers(soal: Soal) -> tuple[str, ...]:
    ada = [daftar for konsep, daftar in REGISTER if soal.ada(konsep)]
    bertanya = soal.ada("tentang", "nomor_surat", "yang_mana") or how_many(soal)
    bertanya = bertanya or whether_there(soal)
    if not ada and soal.kata_ada("perda") and bertanya:
        ada.append("raperwal")
    janji = soal.kata_ada("perjanjian") and not soal.ada("perjanjian_kinerja")
    if not ada and janji and soal.ada("tentang", "jangka", "nomor_surat"):
        ada.append("mou_pks")
    if "kebijakan" in ada and "raperwal" in ada:
        # A policy is a regulation: "kebijakan itu perwal nomor berapa".
        ada.remove("raperwal")
    elif ada == ["raperwal"] and _of_any_age(soal):
        ada.append("kebijakan")
    return tuple(ada)


def _of_any_age(soal: Soal) -> bool:
    """Tell whether a certain regulation is asked for that need be no draft."""
    rancangan = soal.kata_ada("raperwal", "raperda", "rancangan")
    return (
        soal.kata_ada("perwal", "peraturan") and not rancangan and bool(soal.berisi or soal.angka)
    )


def lists_entries(soal: Soal, daftar: tuple[str, ...]) -> bool:
    """Tell whether the entries are asked for rather than the indikator of that name."""
    if "inovasi" in daftar:
        return True
    if "kebijakan" in daftar:
        apa = any(
            "kebijakan" in k.konsep and {j.teks for j in soal.kata[n + 1 : n + 4]} & {"apa", "mana"}
            for n, k in enumerate(soal.kata)
        )
        return apa or soal.ada("yang_mana", "nomor_surat", "tentang", "raperwal")
    if soal.kata_ada("perikatan", "ditindaklanjuti"):
        return False
    return soal.ada("yang_mana") or soal.kata_ada("perjanjian", "nota", "kesepakatan")


def kind(benda: Benda) -> str:
    return benda.kunci.partition(":")[0]


def coded(soal: Soal) -> tuple[Benda, ...]:
    """Return the entries whose letter, or whole short title, is said."""
    hasil: dict[Benda, None] = {}
    banyak = soal.ada("yang_mana", "banyaknya", "total") or soal.kata_ada("berapa")
    # "Halo ceker bisa apa aja" is said to the bot, whatever else has its name.
    disapa = banyak or soal.ada("bantuan")
    for k in soal.kata:
        kode = k.kode or ("" if k.hias and disapa else f"judul:{k.teks}")
        for benda in soal.indeks.menurut_kode.get(kode, ()) if kode else ():
            if benda.jenis is Jenis.REGISTER:
                hasil[benda] = None
        hasil.update(dict.fromkeys(lettered(soal.indeks, kode) if SURAT in kode else ()))
    return tuple(hasil)


def lettered(indeks: Indeks, nomor: str) -> list[Benda]:
    """Return the entries whose letter has this as its number, or as a part of that."""
    return [
        benda
        for kode, semua in indeks.menurut_kode.items()
        if SURAT in kode and f"{SURAT}{nomor}{SURAT}" in f"{SURAT}{kode}{SURAT}"
        for benda in semua
        if benda.jenis is Jenis.REGISTER
    ]


def letters(soal: Soal) -> tuple[str, ...]:
    """Return the numbers of letters that are said; "31/12/2024" is a day."""
    return tuple(k.kode for k in soal.kata if SURAT in k.kode and not HARI.fullmatch(k.kode))


def hit(soal: Soal, daftar: tuple[str, ...]) -> frozenset[int]:
    """Return the places of the words that an entry of these registers has."""
    kata = [(n, soal.kata[n].teks) for n in sorted(soal.berisi)]
    if not kata:
        return frozenset()
    cocok = find(soal.indeks, kata, {Jenis.REGISTER})
    return frozenset(
        n for satu in cocok if not daftar or kind(satu.benda) in daftar for n in satu.kata
    )


def hit_softly(soal: Soal, daftar: tuple[str, ...]) -> bool:
    """Tell whether an entry has two words that may ask for something as well."""
    kata = [(n, k.teks) for n, k in enumerate(soal.kata) if k.konsep and not k.hias and n]
    cocok = find(soal.indeks, kata, {Jenis.REGISTER})
    return any(len(satu.kata) > 1 and kind(satu.benda) in daftar for satu in cocok)
