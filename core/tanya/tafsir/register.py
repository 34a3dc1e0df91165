"""Questions about registers: agreements, draft regulations, policies, innovations.

`teks` of such a question are the words that an entry is found by: as they are where an entry must
have them, "~kata" where they may ask for something as well, and the marks of `tafsir.butir`.
`arah` is the newest or the oldest.
`daftar` names the registers, none: all; `rincian` what is asked of an entry.
"""

from collections.abc import Iterator
from dataclasses import replace

from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.kalimat import Kata
from core.tanya.pencarian import find
from core.tanya.pengenalan import UTUH, Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import one_of, reading
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

REGISTER = (
    ("mou", "mou_pks"),
    ("raperwal", "raperwal"),
    ("kebijakan", "kebijakan"),
    ("inovasi", "inovasi"),
)
DITANYA = (
    *("register", "tentang", "jangka", "pihak", "nomor_surat", "tanggal", "tidak_diproses"),
    *("sudah_tindak", "yang_mana", "banyaknya", "total", "siapa", "tenggat", "pengampu", "bagian"),
    *("pd", "kosong", "tanda_tangan", "definisi", "sumber"),
)
UKURAN = ("target", "capaian", "realisasi", "predikat", "rumus", "serapan", "pagu", "sisa", "akip")
"""Words that ask for a figure of an indikator or of the budget."""
DIBANDING = ("banding", "sebelumnya", "tren", "naik", "turun", "penyebab", "rekomendasi")
"""Words that compare years or ask why: of an indikator, whatever it counts."""
BIASA_DISEBUT = one_of(
    "teknis bunyi bunyinya nama antara diubah isi ditandatangani dibuat nyangkut menyangkut "
    "berkaitan mengatur ngatur membahas dihasilkan dikeluarkan baru lama anyar pertama diatur "
    "perjanjian melibatkan libatkan menggandeng gandeng "
    "dikerjakan penerima manfaat manfaatnya dibanding"
)
"""Words of a question by which no entry is found."""
KANTOR = one_of("bagian dinas badan inspektorat satpol bappeda puskesmas")
BERSAMA = frozenset(["dengan", "sama"])
MENYAMBUNG = BERSAMA | {"bidang", "antara", "mengenai", "ada", "soal", "pihak"}
"""Words before what an entry is about, or whom it is made with."""
SOAL = one_of("soal mengenai terkait menyangkut berkaitan")
"""What says that a word for money is what an entry is about."""
LAWAN = frozenset(["luar"])
"""What means nothing alone and turns the next word into its opposite."""
PERANCANGAN = frozenset(["raperda", "ranperda", "perda"])
DILEWATI = NOMOR | SURAT | PENETAPAN | BIASA_DISEBUT
PANJANG_LUNAK = 3
NAMA = one_of("mou pks raperwal raperda perwal perda inovasi")
"""Words for an entry itself."""
BERANGKA = frozenset(["inovasi"])
"""Those of them that an indikator counts by the same word."""
DIUKUR = one_of("ditindaklanjuti diharmonisasi perikatan")
"""Words that an indikator has as well."""
HAMPIR_UTUH = 0.9


def read(soal: Soal) -> Iterator[Tafsiran]:
    daftar = _registers(soal)
    kena = _hit(soal, daftar)
    berkode = _coded(soal)
    if berkode:
        daftar = daftar or tuple(dict.fromkeys(_kind(b) for b in berkode))
        berkode = tuple(b for b in berkode if _kind(b) in daftar)
    if daftar:
        pantas = _likely(soal, daftar, bool(kena), bool(berkode))
        pantas -= derajat.REGISTER_TRIWULAN if _is_of_quarter(soal) else 0
        yield _reading(soal, pantas, daftar, kena, berkode)
    elif soal.ada("register") or soal.kata_ada("diproses"):
        yield _reading(
            soal,
            derajat.REGISTER_DITANYA if soal.ada("register") else derajat.REGISTER,
            (),
            kena,
            (),
        )
    elif _remarked(soal):
        yield _reading(soal, derajat.REGISTER_DITANYA + derajat.ENTRI_KENA, (), kena, ())
    elif kena and not soal.konsep - set(DITANYA) and _whole(soal):
        yield from _bare(soal, kena)


def _is_of_quarter(soal: Soal) -> bool:
    """Tell whether no more than a quarter is said: figures are reported by it, entries are not."""
    entri = soal.ada("banyaknya", "yang_mana", "tentang", "nomor_surat", "siapa", "register")
    entri = entri or soal.kata_ada(*(NAMA - BERANGKA))
    return soal.waktu.triwulan is not None and not entri


def _likely(soal: Soal, daftar: tuple[str, ...], kena: bool, berkode: bool) -> int:  # noqa: FBT001
    """Return how likely the registers that are named are meant, not an indikator about them."""
    pantas = derajat.REGISTER_DITANYA if soal.ada(*DITANYA) or berkode else derajat.REGISTER
    bernama = soal.kata_ada(*NAMA)
    if kena or berkode:
        pantas += derajat.ENTRI_KENA + (derajat.ENTRI_TERSEBUT if bernama else 0)
    if bernama and not kena and _hit_softly(soal, daftar):
        pantas += derajat.ENTRI_KENA + derajat.ENTRI_TERSEBUT
    if bernama and dict(numbers(soal)):
        # Else "raperwal nomor 7" is a line of the budget by that number.
        pantas += derajat.ENTRI_KENA + derajat.ENTRI_TERSEBUT
    if bernama and soal.ada("tentang"):
        pantas += derajat.ENTRI_TERSEBUT
    if not bernama and soal.kata_ada(*DIUKUR) and not _lists(soal, daftar):
        pantas -= derajat.ENTRI_KENA
    if (soal.ada("indikator") and soal.ada(*UKURAN, "banyaknya")) or soal.kata_ada("iku"):
        return pantas - derajat.INDIKATOR_REGISTER
    if _speaks_of_entries(soal, bernama=bernama):
        return pantas + derajat.CIRI_ENTRI
    ukuran = soal.ada(*UKURAN, *DIBANDING) or soal.kata_ada("persen", "persentase")
    if ukuran or (daftar == ("inovasi",) and soal.ada("sasaran")):
        return pantas - derajat.UKURAN_REGISTER
    if _whether_there(soal) or _lists(soal, daftar):
        return pantas + derajat.DAFTAR_ENTRI
    return pantas + (derajat.STATUS_ENTRI if soal.kata_ada("mou", "pks") and status(soal) else 0)


def _speaks_of_entries(soal: Soal, *, bernama: bool) -> bool:
    """Tell whether agreements are meant, not the share of them: by what only an entry has."""
    lain = soal.ada("kebijakan") and excluded(soal)
    if not (soal.ada("mou", "raperwal") or bernama or lain) or soal.kata_ada("perikatan"):
        return False
    if soal.ada(*UKURAN) or soal.menduga:
        return False
    if soal.ada("jangka", "nomor_surat") or soal.kata_ada(*CATATAN) or any(marks(soal)):
        return True
    if excluded(soal) and not soal.ada("indikator"):
        return True
    if soal.kata_ada("ditindaklanjuti", "diharmonisasi"):
        return False
    dihitung = (soal.ada("banyaknya", "total") or _how_many(soal)) and not soal.ada("anggaran")
    sebagian = bool(soal.waktu.semester or soal.waktu.bulan) and soal.ada("mou")
    rancangan = soal.ada("raperwal") or soal.kata_ada(*PERANCANGAN)
    return sebagian or _searches(soal) or (rancangan and dihitung)


def _whether_there(soal: Soal) -> bool:
    """Tell whether it is asked if there are any: "perda yang diharmonisasi ada tidak"."""
    ragu = soal.ada("cocok", "salah", "rumus", "penyebab", "indikator", "rekomendasi")
    return soal.kata_ada(*PERANCANGAN) and soal.kata_ada("ada", "adakah") and not ragu


def _how_many(soal: Soal) -> bool:
    """Tell whether entries are counted by their name: "berapa raperda yang kami harmonisasi"."""
    return any(
        k.teks == "berapa" and lusa.teks in NAMA
        for k, lusa in zip(soal.kata, soal.kata[1:], strict=False)
    )


def _searches(soal: Soal) -> bool:
    """Tell whether somebody or something is named by which entries are to be found."""
    return bool(_sought(soal)) and bool(_connected(soal))


def _sought(soal: Soal) -> frozenset[int]:
    """Return the places of the words that name nothing but what an entry may be about."""
    lain = soal.kenal(Jenis.INDIKATOR).kata | soal.kenal(*POS).kata | soal.kenal(Jenis.HUKUM).kata
    return soal.berisi - lain


def _connected(soal: Soal) -> list[int]:
    """Return the places of the words that lead to what an entry is about or is made with."""
    sama = {n + 1 for n, k in enumerate(soal.kata) if k.teks == "kerja"}
    return [
        n
        for n, k in enumerate(soal.kata)
        if n not in sama and (k.teks in MENYAMBUNG or "tentang" in k.konsep)
    ]


def _remarked(soal: Soal) -> bool:
    """Tell whether a remark is asked for that only entries of registers have."""
    return soal.ada("tidak_diproses") and soal.kata_ada(*CATATAN) and not soal.ada(*UKURAN)


def _bare(soal: Soal, kena: frozenset[int]) -> Iterator[Tafsiran]:
    """Yield the entry that some words mean though no register is named."""
    unit = soal.kenal(Jenis.UNIT)
    if len(kena) > 1 or (soal.kenal(Jenis.REGISTER).penuh > HAMPIR_UTUH and not unit):
        yield _reading(soal, derajat.REGISTER_DUGAAN + derajat.ENTRI_KENA, (), kena, ())
    elif not soal.konsep and not unit:
        yield _reading(soal, derajat.ENTRI_SAJA, (), kena, ())


def _whole(soal: Soal) -> bool:
    """Tell whether one entry has all the words that must mean something."""
    kata = [(n, soal.kata[n].teks) for n in sorted(soal.berisi)]
    semua = find(soal.indeks, kata, {Jenis.REGISTER})
    return any(satu.kata >= soal.berisi for satu in semua)


def _registers(soal: Soal) -> tuple[str, ...]:
    ada = [daftar for konsep, daftar in REGISTER if soal.ada(konsep)]
    bertanya = soal.ada("tentang", "nomor_surat", "yang_mana") or _how_many(soal)
    bertanya = bertanya or _whether_there(soal)
    if not ada and soal.kata_ada("perda") and bertanya:
        ada.append("raperwal")
    if not ada and soal.kata_ada("perjanjian") and soal.ada("tentang", "jangka", "nomor_surat"):
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


def _lists(soal: Soal, daftar: tuple[str, ...]) -> bool:
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


def _kind(benda: Benda) -> str:
    return benda.kunci.partition(":")[0]


def _coded(soal: Soal) -> tuple[Benda, ...]:
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
    return tuple(hasil)


def _hit(soal: Soal, daftar: tuple[str, ...]) -> frozenset[int]:
    """Return the places of the words that an entry of these registers has."""
    kata = [(n, soal.kata[n].teks) for n in sorted(soal.berisi)]
    if not kata:
        return frozenset()
    cocok = find(soal.indeks, kata, {Jenis.REGISTER})
    return frozenset(
        n for satu in cocok if not daftar or _kind(satu.benda) in daftar for n in satu.kata
    )


def _hit_softly(soal: Soal, daftar: tuple[str, ...]) -> bool:
    """Tell whether an entry has two words that may ask for something as well."""
    kata = [(n, k.teks) for n, k in enumerate(soal.kata) if k.konsep and not k.hias and n]
    cocok = find(soal.indeks, kata, {Jenis.REGISTER})
    return any(len(satu.kata) > 1 and _kind(satu.benda) in daftar for satu in cocok)


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
    rincian = _asked(soal, dikenal=bool(kena or berkode) or _priced(soal))
    if rincian == "angka":
        lunak = lunak if kena else set()
        # What is counted is no word of an entry.
        kata = [soal.kata[n].teks for n in sorted(kena - lain)]
    kata += _misread(soal)
    kata += [f"~{soal.kata[n].teks}" for n in sorted(lunak)]
    kata += nomor.values()
    unit = _owner(soal, kena)
    kata = [k for k in kata if k not in {soal.kata[n].teks for n in unit.kata}]
    kata += [satu for satu in ("diproses", "arsip") if soal.kata_ada(satu)]
    kata += [k.teks for n, k in enumerate(soal.kata) if _turned(soal, n)]
    tanda = list(marks(soal))
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
            *(_sought(soal) if _connected(soal) and soal.kata_ada(*NAMA, "kerja") else ()),
        },
        benda=berkode + unit.benda,
        arah=order(soal),
        angka=tuple(nilai for n, nilai in soal.angka if n not in nomor) if presumes(soal) else (),
        daftar=" ".join(daftar),
        teks=" ".join(kata),
        rincian=rincian,
        saring=status(soal),
    )
    if not luar:
        return terbaca
    return replace(terbaca, pertanyaan=replace(terbaca.pertanyaan, mengecualikan=False))


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
    utuh = len(unit.benda) == 1 and unit.penuh >= UTUH and soal.kata_ada(*NAMA)
    if utuh and not unit.kata & kena:
        # "Inovasi kesra": nothing else of an entry is said by it.
        return unit if unit.kata & soal.berisi else Dikenal()
    kantor = {n for n, k in enumerate(soal.kata) if k.teks in KANTOR}
    return unit if len(unit.benda) == 1 and unit.kata & kantor else Dikenal()
