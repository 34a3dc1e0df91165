"""Questions about registers: agreements, draft regulations, policies, innovations.

`teks` of such a question are the words that an entry is found by: as they are where an entry must
have them, "~kata" where they may ask for something as well, and the marks of `tafsir.butir`.
`arah` is the newest or the oldest.
`daftar` names the registers, none: all; `rincian` what is asked of an entry.
"""

from collections.abc import Iterator
from dataclasses import replace

from core.tanya.indeks import JENJANG, POS, Benda, Jenis
from core.tanya.kalimat import Kata
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.pesaing import UTUH
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import one_of, reading
from core.tanya.tafsir.bobot_register import UKURAN, by_number, likely
from core.tanya.tafsir.butir import (
    CATATAN,
    NOMOR,
    PENETAPAN,
    SURAT,
    asks_figure,
    columns,
    excluded,
    joined,
    marks,
    numbers,
    order,
    presumes,
    status,
)
from core.tanya.tafsir.register_disebut import (
    BERSAMA,
    DITANYA,
    NAMA,
    PERANCANGAN,
    REGISTER,
    coded,
    connected,
    hit,
    kind,
    lettered,
    letters,
    registers,
    sought,
    whole,
)

BIASA_DISEBUT = one_of(
    "teknis bunyi bunyinya nama antara diubah isi ditandatangani dibuat nyangkut menyangkut "
    "berkaitan mengatur ngatur membahas dihasilkan dikeluarkan baru lama anyar pertama diatur "
    "perjanjian melibatkan libatkan menggandeng gandeng "
    "dimohonkan dimohon memohon memohonkan permohonan permohonannya diajukan mengajukan "
    "pengajuan pengajuannya usulan diusulkan masuk "
    "rancangan dikerjakan penerima manfaat manfaatnya dibanding"
)
"""Words of a question by which no entry is found."""
KANTOR = one_of("bagian dinas badan inspektorat satpol bappeda puskesmas")
SOAL = one_of("soal mengenai terkait menyangkut berkaitan")
"""What says that a word for money is what an entry is about."""
LAWAN = frozenset(["luar"])
"""What means nothing alone and turns the next word into its opposite."""
DILEWATI = NOMOR | SURAT | PENETAPAN | BIASA_DISEBUT
PANJANG_LUNAK = 3
BERANGKA = frozenset(["inovasi"])
"""Those words for an entry itself that an indikator counts by the same word."""
HAMPIR_UTUH = 0.9
UANG_ENTRI = frozenset(["anggaran", "pagu", "serapan", "realisasi", "total"])
"""Money that no entry tells of."""
KEBIJAKAN_SAJA = frozenset(["kebijakan", "banyaknya", "yang_mana", "bagian", "tentang"])
"""What is said where nothing but the policies of a unit is asked for."""
BEBERAPA = 2
"""So many words of an entry name it where no register is spoken of."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    daftar = registers(soal)
    kena = hit(soal, daftar)
    berkode = coded(soal)
    if berkode and soal.ada("dasar_hukum") and {kind(b) for b in berkode} == {"inovasi"}:
        # The regulation that an innovation rests on is an entry of another register.
        daftar, berkode = ("raperwal", "kebijakan"), ()
    if berkode:
        daftar = daftar or tuple(dict.fromkeys(kind(b) for b in berkode))
        berkode = tuple(b for b in berkode if kind(b) in daftar)
    surat = _letter_numbered(soal) if not daftar else ()
    if surat and not berkode:
        daftar, berkode = tuple(dict.fromkeys(kind(b) for b in surat)), surat
    if letters(soal) and not berkode:
        # A number that no letter has: no other entry is meant.
        yield _lettered(soal, daftar)
    elif daftar:
        pantas = likely(soal, daftar, bool(kena), bool(berkode))
        pantas -= derajat.REGISTER_TRIWULAN if _is_of_quarter(soal) else 0
        pantas += derajat.KEBIJAKAN_UNIT if _policies_of_unit(soal) else 0
        yield _reading(soal, pantas, daftar, kena, berkode)
    elif soal.ada("register") or soal.kata_ada("diproses"):
        yield _reading(
            soal,
            derajat.REGISTER_DITANYA if soal.ada("register") else derajat.REGISTER,
            (),
            kena,
            (),
        )
    elif pantas := _worth_unsaid(soal, kena):
        yield _reading(soal, pantas, (), kena, ())
    elif kena and not soal.konsep - set(DITANYA) and whole(soal):
        yield from _bare(soal, kena)
    elif _is_held(soal, kena):
        yield _reading(soal, derajat.REGISTER_DUGAAN + derajat.ENTRI_KENA, (), kena, ())


def _letter_numbered(soal: Soal) -> tuple[Benda, ...]:
    """Return the entries whose letter has the number that is said to be a letter's."""
    if not soal.kata_ada(*SURAT):
        return ()
    nomor = (tanda.lstrip("#") for _, tanda in numbers(soal) if tanda.startswith("##"))
    return tuple(b for satu in nomor for b in lettered(soal.indeks, satu))


def _lettered(soal: Soal, daftar: tuple[str, ...]) -> Tafsiran:
    """Return the reading of a letter's number: of registers, else of the document."""
    return reading(
        soal,
        Hal.REGISTER,
        derajat.REGISTER_DITANYA + derajat.ENTRI_KENA + derajat.ENTRI_TERSEBUT,
        konsep=(*(k for k, _ in REGISTER), *DITANYA, "ikm", "lapor"),
        kata={n for n, k in enumerate(soal.kata) if k.kode or k.teks in DILEWATI},
        daftar=" ".join(daftar),
        teks=f"##{letters(soal)[0]}",
        rincian=" ".join(columns(soal)),
    )


def _worth_unsaid(soal: Soal, kena: frozenset[int]) -> int:
    """Return what a reading is worth where no register is named, 0 where none is meant."""
    if _remarked(soal):
        return derajat.REGISTER_DITANYA + derajat.ENTRI_KENA
    return derajat.REGISTER if _money_of_named(soal, kena) else 0


def _money_of_named(soal: Soal, kena: frozenset[int]) -> bool:
    """Tell whether money is asked of one entry that is named in full, and of no line with it."""
    bernama = len(kena) > 1 and soal.berisi <= kena and not soal.kenal(*POS).kata & kena
    return bernama and bool(soal.konsep) and soal.konsep <= UANG_ENTRI


def _policies_of_unit(soal: Soal) -> bool:
    """Tell whether the policies of a unit are asked for, not its kegiatan that is called so."""
    uang = soal.ada(*UANG_ENTRI, "sisa", "realisasi_anggaran", *JENJANG)
    milik = soal.ada("kebijakan") and len(soal.kenal(Jenis.UNIT).benda) == 1 and not uang
    return milik and soal.ada("banyaknya", "yang_mana") and soal.konsep <= KEBIJAKAN_SAJA


def _is_of_quarter(soal: Soal) -> bool:
    """Tell whether no more than a quarter is said: figures are reported by it, entries are not."""
    entri = soal.ada("banyaknya", "yang_mana", "tentang", "nomor_surat", "siapa", "register")
    entri = entri or soal.kata_ada(*(NAMA - BERANGKA))
    return soal.waktu.triwulan is not None and not entri


def _remarked(soal: Soal) -> bool:
    """Tell whether a remark is asked for that only entries of registers have."""
    return soal.ada("tidak_diproses") and soal.kata_ada(*CATATAN) and not soal.ada(*UKURAN)


def _is_held(soal: Soal, kena: frozenset[int]) -> bool:
    """Tell whether it is asked if a unit holds what an entry is about, by the entry's words."""
    unit = soal.kenal(Jenis.UNIT)
    lain = soal.berisi - unit.kata
    if len(unit.benda) != 1 or len(lain) < BEBERAPA or not lain <= kena:
        return False
    return soal.memastikan and not soal.konsep - set(DITANYA) and whole(soal, lain)


def _bare(soal: Soal, kena: frozenset[int]) -> Iterator[Tafsiran]:
    """Yield the entry that some words mean though no register is named."""
    unit = soal.kenal(Jenis.UNIT)
    if len(kena) > 1 or (soal.kenal(Jenis.REGISTER).penuh > HAMPIR_UTUH and not unit):
        yield _reading(soal, derajat.REGISTER_DUGAAN + derajat.ENTRI_KENA, (), kena, ())
    elif not soal.konsep and not unit:
        yield _reading(soal, derajat.ENTRI_SAJA, (), kena, ())


def _reading(
    soal: Soal,
    pantas: int,
    daftar: tuple[str, ...],
    kena: frozenset[int],
    berkode: tuple[Benda, ...],
) -> Tafsiran:
    nomor = dict(numbers(soal))
    lain = {n for n, k in enumerate(soal.kata) if k.teks in DILEWATI | PERANCANGAN}
    konsep = (*(k for k, _ in REGISTER), *DITANYA, "lapor", "sasaran", "tujuan", "sub_kegiatan")
    lunak = {
        n
        for n, k in enumerate(soal.kata)
        if k.konsep
        and not k.hias
        and k.konsep.isdisjoint({*konsep, *UKURAN})
        and len(k.teks) >= PANJANG_LUNAK
    }
    # A slip that was mended into a word that no entry has may be a name.
    kata = [
        soal.kata[n].teks if n in kena else (soal.kata[n].asal or soal.kata[n].teks)
        for n in sorted(soal.berisi - lain)
        if not soal.kata[n].kode
    ]
    rincian = _asked(soal, dikenal=bool(kena or berkode) or _priced(soal) or by_number(soal))
    if rincian == "angka":
        lunak = lunak if kena else set()
        # What is counted is no word of an entry.
        kata = [soal.kata[n].teks for n in sorted(kena - lain)]
    if not kata and _asks_regulation(soal):
        # "Perwal struktur organisasi": what else they ask for is what the regulation is about.
        kata = [soal.kata[n].teks for n in sorted(lunak)]
        lunak = set()
    kata += _misread(soal)
    kata += [f"~{soal.kata[n].teks}" for n in sorted(lunak)]
    kata += nomor.values()
    unit = _owner(soal, kena)
    kata = [k for k in kata if k not in {soal.kata[n].teks for n in unit.kata}]
    kata += [satu for satu in ("diproses", "arsip") if soal.kata_ada(satu)]
    kata += [k.teks for n, k in enumerate(soal.kata) if _turned(soal, n)]
    tanda = list(marks(soal))
    dipakai = {soal.kata[n].teks for tempat, _ in tanda for n in tempat}
    kata = [k for k in kata if k.removeprefix("~") not in dipakai]
    kata += [satu for _, satu in tanda]
    kata += joined(soal)
    luar = excluded(soal)
    kata += [f"-{satu}" for satu in luar]
    if soal.kata_ada(*PERANCANGAN) and not soal.kata_ada("raperwal", "perwal"):
        kata.append("raperda")
    terbaca = reading(
        soal,
        Hal.REGISTER,
        pantas,
        konsep=konsep,
        kata={
            *kena,
            *nomor,
            *lain,
            *lunak,
            *unit.kata,
            *(n for n, k in enumerate(soal.kata) if k.kode),
            *(n for tempat, _ in tanda for n in tempat),
            *(sought(soal) if connected(soal) and soal.kata_ada(*NAMA, "kerja") else ()),
        },
        benda=berkode + unit.benda,
        arah=order(soal),
        angka=tuple(nilai for n, nilai in soal.angka if n not in nomor) if presumes(soal) else (),
        daftar=" ".join(daftar),
        teks=" ".join(kata),
        rincian=rincian,
        saring=status(soal),
        menduga=soal.memastikan and bool(unit.benda),
    )
    if not luar and not any(b.jenis is Jenis.UNIT for b in soal.kecuali.benda):
        return terbaca
    return replace(
        terbaca, pertanyaan=replace(terbaca.pertanyaan, mengecualikan=False, kecuali_asing=())
    )


def _asks_regulation(soal: Soal) -> bool:
    """Tell whether a certain regulation is asked for: by its number, or whether there is one."""
    aturan = soal.kata_ada("perwal", "perda", "peraturan") and not soal.waktu.ada
    return aturan and (soal.ada("nomor_surat", "tentang") or soal.kata_ada("ada", "adakah"))


def _asked(soal: Soal, *, dikenal: bool) -> str:
    """Return the columns that are asked for, or that a figure or a cause is, which none has."""
    if asks_figure(soal, dikenal=dikenal):
        return "angka"
    return " ".join([*columns(soal), *(["sebab"] if soal.ada("penyebab") else [])])


def _priced(soal: Soal) -> bool:
    """Tell whether it is asked what agreements cost, not which are about money."""
    uang = soal.ada("anggaran", "pagu") or soal.kata_ada("rupiah")
    return (
        uang and soal.kata_ada("mou", "pks") and not (soal.ada("tentang") or soal.kata_ada(*SOAL))
    )


def _turned(soal: Soal, n: int) -> bool:
    """Tell whether a word turns the next into its opposite: "luar negeri"."""
    return soal.kata[n].teks in LAWAN and n + 1 in soal.berisi


def _misread(soal: Soal) -> list[str]:
    """Return names that were taken for slips of words that mean nothing: "tentang sampah"."""
    pendahulu = (Kata(""), *soal.kata)
    return [
        k.asal
        for sebelum, k in zip(pendahulu, soal.kata, strict=False)
        if k.hias and k.asal and ("tentang" in sebelum.konsep or sebelum.teks in BERSAMA)
    ]


def _owner(soal: Soal, kena: frozenset[int]) -> Dikenal:
    """Return the unit that entries are asked for of: "inovasi bagian kesra"."""
    unit = soal.kenal(Jenis.UNIT)
    bernama = soal.kata_ada(*NAMA) or (soal.memastikan and bool(coded(soal)))
    bernama = bernama or _policies_of_unit(soal)
    utuh = len(unit.benda) == 1 and unit.penuh >= UTUH and bernama
    if utuh and not unit.kata & kena:
        # "Inovasi kesra": nothing else of an entry is said by it.
        return unit if unit.kata & soal.berisi else Dikenal()
    kantor = {n for n, k in enumerate(soal.kata) if k.teks in KANTOR}
    return unit if len(unit.benda) == 1 and unit.kata & kantor else Dikenal()
