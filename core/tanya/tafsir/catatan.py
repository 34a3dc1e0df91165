"""Questions that doubt a figure: whether it is right, where it comes from, why it differs."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from core.tanya.indeks import POS, Jenis
from core.tanya.nomor_pos import TINGKAT
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import angka_heran, derajat, golongan_temuan
from core.tanya.tafsir.angka_heran import (
    BUKAN_MILIK,
    DEKAT,
    DIRAGUKAN,
    PUNYA,
    SEPUTAR,
    UANG,
    UANG_TERKECIL,
)
from core.tanya.tafsir.bacaan import at, reading, ukuran_of
from core.tanya.tafsir.jenis_temuan import (
    ASAL,
    DISAMAKAN,
    RINCIAN,
    TANYA_LANGSUNG,
    TERTULIS,
    between_places,
    compares_documents,
    detail,
    doubts_print,
    grade_or_number,
    is_choice,
    section,
    stage,
)
from core.tanya.tafsir.register_disebut import PERANCANGAN
from core.tanya.tafsir.skala import BATAS, DISEBUT, HURUF, SEBUTAN
from core.tanya.tafsir.uang import RUPIAH

DIRUNUT = ("hitung", "sumber", "rumus")
DIHITUNG = ("hitung", "sumber", "rumus", "rata")
BARIS = ("baris", "barisnya", "rincian", "rinciannya")
SEMUA = ("semua", "semuanya", "seluruh", "seluruhnya")
KLAIM = (
    *("narasi", "narasinya", "katanya", "bilang", "menyebut", "ditulis", "tertulis", "benar"),
    "betul",
)
"""Who says so tells what somebody else has said, or asks whether it is so."""
TEMUAN = ("catatan", "catatannya", "temuan", "temuannya", "kejanggalan", "kesalahan")
MENGHITUNG = ("jumlah", "total", "banyaknya", "hitung")
"""Before what is counted."""
MILIK = ("siapa", "pengampu")
BUKTI = ("bukti", "buktinya")
TERDAFTAR = ("raperwal", "mou", "kebijakan", "inovasi")
"""What registers hold that indikator count."""
PILIHAN = 3
SELISIH_CETAK = Decimal("0.05")
"""So far apart two printings of one figure are at most."""
BERBEDA = ("beda", "berbeda", "bedanya", "selisih")


def read(soal: Soal) -> Iterator[Tafsiran]:
    if soal.ada("temuan_pemeriksa"):
        yield reading(
            soal,
            Hal.TAK_ADA,
            derajat.TEMUAN_PEMERIKSA,
            konsep=tuple(soal.konsep),
            kata=soal.berisi,
            rincian="pemeriksa",
        )
    if soal.ada("kembar") and soal.ada("target") and soal.ada("realisasi"):
        # Indikator are asked for whose realisasi is their target, and no rows that are alike.
        return
    if (satu := angka_heran.read(soal) or _of_proof(soal) or _of_grade(soal)) is not None:
        yield satu
        return
    if (satu := golongan_temuan.read(soal)) is not None:
        yield satu
    tentang = _about(soal)
    heran = bool(soal.angka) and soal.kata_ada("kok", "masa")
    rinci = soal.ada("total", "hitung") and soal.kata_ada(*RINCIAN)
    rinci = rinci or (soal.ada("banding") and soal.kata_ada("tercetak") and soal.kata_ada(*BARIS))
    rinci = rinci or _wonders_at_sum(soal)
    if not (
        soal.ada(*DIRAGUKAN)
        or _is_doubted(soal, tentang, heran=heran, rinci=rinci)
        or _claims_all(soal, tentang)
        or is_choice(soal)
        or detail(soal) not in {"", ASAL}
        or _is_bare(soal, tentang)
    ):
        return
    dijumlah = soal.ada("total", "hitung") and not _counts_findings(soal)
    teks = "jumlah" if dijumlah and not tentang else ""
    yield reading(
        soal,
        Hal.CATATAN,
        _worth(soal, tentang, heran=heran, rinci=rinci),
        konsep=(*RUPIAH, *DIRAGUKAN, *SEPUTAR, *(MILIK if _asks_of_amount(soal) else ())),
        kata=tentang.kata | grade_or_number(soal),
        benda=tentang.benda or tentang.pilihan[:PILIHAN],
        ukuran=_figures(soal, tentang),
        angka=tuple(nilai for _, nilai in soal.dugaan),
        teks=_table(soal) or teks,
        menduga=soal.menduga,
        dasar=None if _two_amounts(soal) else stage(soal),
        rincian=detail(soal),
    )


def _wonders_at_sum(soal: Soal) -> bool:
    """Tell whether a sum is said to be not what it should be: "kenapa jumlah program 1 beda"."""
    heran = soal.ada("penyebab") or soal.kata_ada("kok", "masa")
    satu = len(soal.deret.unsur) <= 1 or (
        soal.ada("program") and len(soal.kenal(Jenis.PROGRAM).benda) == 1
    )
    return heran and soal.ada("total") and soal.kata_ada(*BERBEDA) and satu


def _of_proof(soal: Soal) -> Tafsiran | None:
    """Return the doubt that what an indikator counts is what is registered, None for another."""
    indikator = soal.kenal(Jenis.INDIKATOR)
    heran = soal.ada("penyebab") or soal.kata_ada("kok", "masa", "padahal")
    if not (heran and soal.kata_ada(*BUKTI) and soal.ada(*TERDAFTAR) and len(indikator.benda) == 1):
        return None
    return reading(
        soal,
        Hal.CATATAN,
        derajat.BUKTI_LAIN,
        konsep=(*DIRAGUKAN, *SEPUTAR, *TERDAFTAR, "yang_mana"),
        kata=indikator.kata | soal.kenal(Jenis.ISTILAH).kata | at(soal, PERANCANGAN),
        benda=indikator.benda,
        angka=(),
        rincian="bukti",
    )


def _of_grade(soal: Soal) -> Tafsiran | None:
    """Return the doubt that a score is called what its scale does not, None for another."""
    disebut = soal.kata_ada(*DISEBUT) and soal.kata_ada(*SEBUTAN)
    heran = soal.kata_ada("padahal", "kok") and bool(at(soal, BATAS) or soal.kata_ada(*HURUF))
    if len(soal.dugaan) != 1 or not disebut or not heran:
        return None
    return reading(
        soal,
        Hal.CATATAN,
        derajat.RAGU_RASIO,
        konsep=(*DIRAGUKAN, *SEPUTAR, "predikat"),
        kata=at(soal, BATAS) | frozenset(n for n, k in enumerate(soal.kata) if k.teks in HURUF),
        angka=tuple(nilai for _, nilai in soal.dugaan),
    )


def _figures(soal: Soal, tentang: Dikenal) -> tuple[Ukuran, ...]:
    """Return the figures that are doubted; a stage of the pagu is one of it."""
    uang = not tentang.benda or tentang.benda[0].jenis in {*POS, Jenis.UNIT}
    tahap = soal.ada("murni", "perubahan") and not soal.ada("perjanjian_kinerja")
    return ukuran_of(soal) or ((Ukuran.PAGU,) if uang and tahap and soal.dugaan else ())


def _two_amounts(soal: Soal) -> bool:
    """Tell whether one of two amounts is to be the right one, so both stages are told."""
    return sum(nilai >= UANG_TERKECIL for _, nilai in soal.dugaan) > 1


def _counts_findings(soal: Soal) -> bool:
    """Tell whether it is asked how many findings there are: "jumlah semua catatan berapa"."""
    if soal.ada(*UANG) or soal.berisi:
        return False
    # "Catatan soal jumlah" is about totals.
    sesudah = DEKAT if soal.kata_ada("berapa") and not soal.ada("tentang") else 0
    return any(
        k.teks in TEMUAN
        and any(j.teks in MENGHITUNG for j in soal.kata[max(n - DEKAT, 0) : n + sesudah + 1])
        for n, k in enumerate(soal.kata)
    )


def _about(soal: Soal) -> Dikenal:
    """Return what the doubt is about: the thing of which most is said."""
    if bagian := section(soal):
        return Dikenal(kata=bagian)
    program = soal.kenal(Jenis.PROGRAM)
    if soal.ada("program") and program.benda and (soal.ada("cocok", "salah") or is_choice(soal)):
        return program
    indikator = soal.kenal(Jenis.INDIKATOR)
    if soal.tempat("ikm") - indikator.kata:
        # "skm rata2 90": the mean of the surveys is no mean of programmes.
        indikator = Dikenal()
    semua = [
        indikator,
        soal.kenal(*(jenis for _, jenis in TINGKAT)),
        soal.kenal(Jenis.UNIT),
    ]
    # "Padahal semua sudah lapor" says what was done, and names nothing.
    semua = [Dikenal() if satu.kata <= soal.tempat("sudah_lapor") else satu for satu in semua]
    return max(
        semua,
        key=lambda satu: (
            len(satu.kata & soal.berisi),
            bool(satu.benda),
            sum(not soal.kata[n].hias for n in satu.kata),
            satu.penuh,
        ),
    )


def _is_doubted(soal: Soal, tentang: Dikenal, *, heran: bool, rinci: bool) -> bool:
    """Tell whether a figure is wondered at, or asked where it comes from."""
    uang = soal.ada(*UANG)
    dibanding = uang or soal.ada("banding")
    dihitung = heran and soal.ada("hitung", "cocok")
    jumlah = soal.ada("total") and (dihitung or (rinci and dibanding))
    tercetak = rinci and bool(tentang.benda) and soal.kata_ada("tercetak")
    mengherankan = heran and (bool(tentang.benda) or not uang)
    asal = bool(soal.angka) and not tentang.benda and soal.ada(*DIHITUNG)
    indikator = bool(tentang.benda) and tentang.benda[0].jenis is Jenis.INDIKATOR
    asal = asal or _is_recomputed(soal, indikator=indikator)
    dua = (_printed_twice(soal) and bool(tentang.benda)) or _nearly_same(soal)
    return jumlah or tercetak or mengherankan or asal or dua


def _printed_twice(soal: Soal) -> bool:
    """Tell whether one figure is said to be printed in two ways: "tertulis 94 dan 94,66"."""
    return len(soal.dugaan) > 1 and soal.kata_ada(*TERTULIS)


def _nearly_same(soal: Soal) -> bool:
    """Tell whether two of the numbers are one figure but for its last places: 94,66 and 94,67."""
    semua = sorted(nilai for _, nilai in soal.dugaan if nilai != int(nilai))
    ragu = soal.kata_ada(*TERTULIS, "padahal", "kok", "kenapa", "bukan")
    return ragu and any(0 < kanan - kiri <= SELISIH_CETAK for kiri, kanan in pairwise(semua))


def _claims_all(soal: Soal, tentang: Dikenal) -> bool:
    """Tell whether it is doubted that all is done that an indikator measures."""
    semua = soal.kata_ada(*SEMUA) and soal.ada("sudah_tindak")
    indikator = bool(tentang.benda) and tentang.benda[0].jenis is Jenis.INDIKATOR
    return semua and indikator and (soal.kata_ada(*KLAIM) or soal.memastikan)


def _is_bare(soal: Soal, tentang: Dikenal) -> bool:
    """Tell whether figures are all that is said."""
    # "159.551.600 itu apa", "itu pagu apa": so much is an amount rather than a number of something.
    dikira = _asks_of_amount(soal) and not soal.ada("penyebab") and len(soal.angka) == 1
    sendiri = not soal.ada(*UANG) or dikira
    pecahan = any(n != int(n) or (sendiri and n >= UANG_TERKECIL) for _, n in soal.angka)
    return not tentang.benda and not soal.berisi and (len(soal.angka) > 1 or pecahan)


def _asks_of_amount(soal: Soal) -> bool:
    """Tell whether it is asked whose, or what for, an amount is that stands there."""
    punya = soal.kata_ada("apa", "siapa", "mana") and soal.kata_ada(*PUNYA)
    besar = all(n >= UANG_TERKECIL for _, n in soal.angka)
    return soal.kata_ada("itu") or (punya and besar and not soal.ada(*BUKAN_MILIK))


def _worth(soal: Soal, tentang: Dikenal, *, heran: bool, rinci: bool) -> int:
    indikator = bool(tentang.benda) and tentang.benda[0].jenis is Jenis.INDIKATOR
    klaim = _claims_all(soal, tentang)
    tegas = (
        soal.ada("cocok", "salah", "periksa", *TANYA_LANGSUNG, "bagian_kurang")
        or is_choice(soal)
        or detail(soal) in {"target_beda", "serapan"}
        or section(soal)
        or (heran and tentang.benda)
        or _is_recomputed(soal, indikator=indikator)
        or rinci
        or klaim
        or between_places(soal)
    )
    nilai = derajat.RAGU if tegas else derajat.RAGU_TERSIRAT
    register = soal.ada("raperwal", "mou", "inovasi", "pegawai")
    asal = indikator and detail(soal) == ASAL
    if register and not (soal.ada("cocok", "salah") or klaim or (heran and indikator) or asal):
        nilai -= derajat.SOAL_REGISTER
    nilai += derajat.SELISIH_CETAK if doubts_print(soal) else 0
    nilai += derajat.HITUNG_ULANG if _is_recomputed(soal, indikator=indikator) else 0
    nilai += derajat.RAGU_BERNAMA if tentang.benda else 0
    beda = detail(soal) == "target_beda" and indikator and soal.ada("penyebab")
    if (_printed_twice(soal) and indikator) or _nearly_same(soal) or beda:
        nilai += derajat.DUA_ANGKA_TERTULIS
    dibandingkan = soal.kata_ada(*DISAMAKAN) or soal.ada("banding")
    if detail(soal) == "target_beda" and (indikator or not soal.berisi):
        nilai += derajat.TARGET_BERBEDA if compares_documents(soal) else 0
        nilai += derajat.HURUF_ATAU_ANGKA if grade_or_number(soal) else 0
    if rinci and dibandingkan and (soal.kata_ada(*TERTULIS) or soal.ada("penyebab")):
        nilai += derajat.JUMLAH_DIRAGUKAN
    nilai += derajat.DUA_TEMPAT if between_places(soal) else 0
    if indikator and register and soal.ada("cocok") and any(k.kode for k in soal.kata):
        nilai += derajat.RAGU_DAFTAR
    klaim_lapor = heran and soal.ada("sudah_lapor") and bool(soal.dugaan)
    return nilai + (derajat.HERAN if (heran and tentang.benda) or klaim_lapor else 0)


def _is_recomputed(soal: Soal, *, indikator: bool) -> bool:
    """Tell whether it is doubted how a figure comes about, or which of two it is."""
    beda = soal.kata_ada("kok", "masa") and soal.ada("salah", "cocok", "banding")
    dihitung = soal.ada("hitung_ulang", "atau_angka") or (soal.dugaan and soal.ada(*DIRUNUT))
    return (indikator and bool(beda or dihitung)) or is_choice(soal)


def _table(soal: Soal) -> str:
    """Return the table that is named, as findings name it, "" for none."""
    for n, _ in soal.angka:
        if n and soal.kata[n - 1].teks == "tabel":
            return f"tabel {soal.kata[n].teks.replace('.', ' ')}"
    return ""
