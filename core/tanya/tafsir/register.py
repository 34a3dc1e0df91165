"""Questions about registers: agreements, draft regulations, policies, innovations.

`teks` of such a question are the words that an entry is found by: as they are where an entry must
have them, "~kata" where they may ask for something as well, "#7" a number, "##190" that of a
letter, "=5" the years that an agreement is for, "@12" a day. `arah` is the newest or the oldest.
`daftar` names the registers, none: all; `rincian` what is asked of an entry.
"""

from collections.abc import Iterator

from core.tanya.indeks import Benda, Jenis
from core.tanya.kalimat import Kata
from core.tanya.pencarian import find
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Saring, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import one_of, reading

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
KOLOM = (
    ("nomor_surat", "nomor_surat"),
    ("jangka", "jangka_waktu"),
    ("tanggal", "tanggal"),
    ("tenggat", "tanggal"),
    ("pihak", "pihak"),
    ("pengampu", "unit"),
    ("tanda_tangan", "penanda_tangan"),
    ("sasaran", "keterangan"),
    ("tentang", "judul"),
    ("tidak_diproses", "status"),
    ("kosong", "status"),
)
"""What a word asks of an entry."""
UKURAN = ("target", "capaian", "realisasi", "predikat", "rumus", "serapan", "pagu", "sisa", "akip")
"""Words that ask for a figure of an indikator or of the budget."""
DIBANDING = ("banding", "sebelumnya", "tren", "naik", "turun", "penyebab", "rekomendasi")
"""Words that compare years or ask why: of an indikator, whatever it counts."""
NOMOR = frozenset(["no", "nomor", "nomer", "ke", "nomornya"])
SURAT = frozenset(["surat", "suratnya"])
PENETAPAN = one_of("ditetapkan diundangkan disahkan penetapan pengesahan sah terbit lembaran")
"""What becomes of a draft."""
BELUM = frozenset(["belum", "tidak"])
BIASA_DISEBUT = one_of(
    "teknis bunyi bunyinya nama antara diubah isi ditandatangani dibuat nyangkut menyangkut "
    "berkaitan mengatur ngatur membahas dihasilkan dikeluarkan baru lama anyar pertama"
)
"""Words of a question by which no entry is found."""
KANTOR = one_of("bagian dinas badan inspektorat satpol bappeda puskesmas")
TERBARU = frozenset(["terbaru", "terakhir", "teranyar"])
TERLAMA = frozenset(["terlama", "terdahulu", "pertama"])
BERSAMA = frozenset(["dengan", "sama"])
PERANCANGAN = frozenset(["raperda", "ranperda", "perda"])
DILEWATI = NOMOR | SURAT | PENETAPAN | BIASA_DISEBUT
PANJANG_LUNAK = 3
NAMA = one_of("mou pks raperwal raperda perwal perda inovasi")
"""Words for an entry itself."""
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
        yield _reading(soal, pantas, daftar, kena, berkode)
    elif soal.ada("register") or soal.kata_ada("diproses"):
        yield _reading(
            soal,
            derajat.REGISTER_DITANYA if soal.ada("register") else derajat.REGISTER,
            (),
            kena,
            (),
        )
    elif kena and not soal.konsep - set(DITANYA) and _whole(soal):
        yield from _bare(soal, kena)


def _likely(soal: Soal, daftar: tuple[str, ...], kena: bool, berkode: bool) -> int:  # noqa: FBT001
    """Return how likely the registers that are named are meant, not an indikator about them."""
    pantas = derajat.REGISTER_DITANYA if soal.ada(*DITANYA) or berkode else derajat.REGISTER
    bernama = soal.kata_ada(*NAMA)
    if kena or berkode:
        pantas += derajat.ENTRI_KENA + (derajat.ENTRI_TERSEBUT if bernama else 0)
    if bernama and dict(_numbers(soal)):
        # Else "raperwal nomor 7" is a line of the budget by that number.
        pantas += derajat.ENTRI_KENA + derajat.ENTRI_TERSEBUT
    if bernama and soal.ada("tentang"):
        pantas += derajat.ENTRI_TERSEBUT
    if not bernama and soal.kata_ada(*DIUKUR) and not _lists(soal, daftar):
        pantas -= derajat.ENTRI_KENA
    if (soal.ada("indikator") and soal.ada(*UKURAN, "banyaknya")) or soal.kata_ada("iku"):
        return pantas - derajat.INDIKATOR_REGISTER
    if soal.ada(*UKURAN, *DIBANDING) or soal.kata_ada("persen", "persentase"):
        return pantas - derajat.UKURAN_REGISTER
    if _lists(soal, daftar):
        return pantas + derajat.DAFTAR_ENTRI
    return pantas + (derajat.STATUS_ENTRI if soal.kata_ada("mou", "pks") and _status(soal) else 0)


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
    if not ada and soal.kata_ada("perda") and soal.ada("tentang", "nomor_surat", "yang_mana"):
        ada.append("raperwal")
    if "kebijakan" in ada and "raperwal" in ada:
        # A policy is a regulation: "kebijakan itu perwal nomor berapa".
        ada.remove("raperwal")
    elif ada == ["raperwal"] and _of_any_age(soal):
        ada.append("kebijakan")
    return tuple(ada)


def _of_any_age(soal: Soal) -> bool:
    """Tell whether a certain regulation is asked for that need be no draft."""
    rancangan = soal.kata_ada("raperwal", "raperda", "rancangan")
    return soal.kata_ada("perwal") and not rancangan and bool(soal.berisi or soal.angka)


def _lists(soal: Soal, daftar: tuple[str, ...]) -> bool:
    """Tell whether the entries are asked for rather than the indikator of that name."""
    if "inovasi" in daftar:
        return True
    if "kebijakan" in daftar:
        apa = any(
            "kebijakan" in k.konsep and {j.teks for j in soal.kata[n + 1 : n + 2]} & {"apa", "mana"}
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
    for k in soal.kata:
        kode = k.kode or ("" if k.hias and banyak else f"judul:{k.teks}")
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


def _reading(
    soal: Soal,
    pantas: int,
    daftar: tuple[str, ...],
    kena: frozenset[int],
    berkode: tuple[Benda, ...],
) -> Tafsiran:
    nomor = dict(_numbers(soal))
    lain = {n for n, k in enumerate(soal.kata) if k.teks in DILEWATI | PERANCANGAN}
    konsep = (*(k for k, _ in REGISTER), *DITANYA, "lapor", "sasaran", "sub_kegiatan")
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
    kata += _misread(soal)
    kata += [f"~{soal.kata[n].teks}" for n in sorted(lunak)]
    kata += nomor.values()
    unit = _owner(soal)
    kata = [k for k in kata if k not in {soal.kata[n].teks for n in unit.kata}]
    if soal.kata_ada("diproses"):
        kata.append("diproses")
    if soal.kata_ada(*PERANCANGAN) and not soal.kata_ada("raperwal", "perwal"):
        kata.append("raperda")
    return reading(
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
        },
        benda=berkode + unit.benda,
        arah=_order(soal),
        angka=tuple(nilai for n, nilai in soal.angka if n not in nomor) if _presumes(soal) else (),
        daftar=" ".join(daftar),
        teks=" ".join(kata),
        rincian=" ".join(columns(soal)),
        saring=_status(soal),
    )


def _misread(soal: Soal) -> list[str]:
    """Return names that were taken for slips of words that mean nothing: "tentang sampah"."""
    pendahulu = (Kata(""), *soal.kata)
    return [
        k.asal
        for sebelum, k in zip(pendahulu, soal.kata, strict=False)
        if k.hias and k.asal and ("tentang" in sebelum.konsep or sebelum.teks in BERSAMA)
    ]


def _owner(soal: Soal) -> Dikenal:
    """Return the unit that entries are asked for of: "inovasi bagian kesra"."""
    unit = soal.kenal(Jenis.UNIT)
    kantor = {n for n, k in enumerate(soal.kata) if k.teks in KANTOR}
    return unit if len(unit.benda) == 1 and unit.kata & kantor else Dikenal()


def _presumes(soal: Soal) -> bool:
    """Tell whether a number is taken for granted."""
    return soal.kata_ada("cuma", "hanya", "cuman", "kan", "kok", "pasti", "betul", "benar")


def _order(soal: Soal) -> Arah | None:
    teks = [k.teks for k in soal.kata]
    if set(teks) & TERBARU or "baru" in teks:
        return Arah.TERTINGGI
    return Arah.TERENDAH if set(teks) & TERLAMA else None


def _numbers(soal: Soal) -> Iterator[tuple[int, str]]:
    """Yield the numbers that name something: "nomor 7", "perwal 23 tahun 2020"."""
    surat = soal.kata_ada(*SURAT)
    for n, _ in soal.angka:
        if soal.waktu.bulan and n + 1 in soal.waktu.dipakai and soal.kata[n].teks.isdigit():
            yield n, f"@{soal.kata[n].teks}"
            continue
        sebelum = soal.kata[n - 1].teks if n else ""
        sesudah = soal.kata[n + 1].teks if n + 1 < len(soal.kata) else ""
        lama = sesudah == "tahun" and n + 2 not in soal.waktu.dipakai
        if lama and n + 1 not in soal.waktu.dipakai and soal.kata[n].teks.isdigit():
            yield n, f"={soal.kata[n].teks}"
        elif (sebelum in NOMOR | SURAT or sesudah == "tahun") and soal.kata[n].teks.isdigit():
            yield n, f"{'##' if surat else '#'}{soal.kata[n].teks}"


def columns(soal: Soal) -> Iterator[str]:
    """Yield what is asked of an entry."""
    ada = dict.fromkeys(kolom for konsep, kolom in KOLOM if soal.ada(konsep))
    if soal.kata_ada(*NOMOR) and soal.kata_ada("berapa", "apa") and not dict(_numbers(soal)):
        ada["nomor_surat"] = None
    if soal.kata_ada("diproses"):
        ada.pop("status", None)
    if any(
        "pd" in k.konsep and {j.teks for j in soal.kata[n + 1 : n + 2]} & {"apa", "mana", "teknis"}
        for n, k in enumerate(soal.kata)
    ):
        ada["unit"] = None
    if soal.ada("siapa") and not {"pihak", "penanda_tangan"} & set(ada):
        ada["unit"] = None
    jadi = any(
        k.teks == "jadi" and {"perwal", "perda"} & {j.teks for j in soal.kata[n + 1 : n + 3]}
        for n, k in enumerate(soal.kata)
    )
    if jadi or soal.kata_ada(*PENETAPAN):
        ada["penetapan"] = None
    if soal.ada("banyaknya", "total") or (soal.kata_ada("berapa") and not ada):
        ada["banyak"] = None
    yield from ada


def _status(soal: Soal) -> Saring | None:
    for n, k in enumerate(soal.kata):
        if k.teks in {"ditindaklanjuti", "diharmonisasi", "diterapkan"}:
            sebelum = {j.teks for j in soal.kata[max(0, n - 2) : n]}
            return Saring.DI_BAWAH if sebelum & BELUM else Saring.TERCAPAI
    return None
