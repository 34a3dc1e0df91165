"""Questions that doubt a figure: whether it is right, where it comes from, why it differs."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from core.anggaran import Dasar
from core.tanya.indeks import POS, Jenis
from core.tanya.nomor_pos import TINGKAT
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import angka_heran, derajat
from core.tanya.tafsir.angka_heran import (
    BUKAN_MILIK,
    DEKAT,
    DIRAGUKAN,
    PUNYA,
    SEPUTAR,
    UANG,
    UANG_TERKECIL,
)
from core.tanya.tafsir.bacaan import at, dasar_of, one_of, reading, ukuran_of
from core.tanya.tafsir.janji_pos import agreed
from core.tanya.tafsir.register_disebut import PERANCANGAN
from core.tanya.tafsir.skala import BATAS, DISEBUT, HURUF, SEBUTAN
from core.tanya.tafsir.uang import RUPIAH

DIRUNUT = ("hitung", "sumber", "rumus")
DIHITUNG = ("hitung", "sumber", "rumus", "rata")
RINCIAN = ("tercetak", "penjumlahan", "baris", "barisnya", "rincian", "rinciannya")
"""What a total is held against."""
BARIS = ("baris", "barisnya", "rincian", "rinciannya")
NASKAH = ("rkt", "pk", "dokumen", "naskah", "lampiran", "antardokumen")
"""Documents that promise targets."""
NASKAH_AWAL = ("rkt", "pk", "renja", "antardokumen")
"""Documents from before the budget was changed."""
TANYA_LANGSUNG = ("kembar", "bergeser", "hitung_ulang")
"""What asks for findings of one kind by itself."""
TEMPAT = one_of("tabel subbab pk rkt renja dpa rka perjanjian renstra")
"""Places where a budget is printed."""
SEMUA = ("semua", "semuanya", "seluruh", "seluruhnya")
KLAIM = (
    *("narasi", "narasinya", "katanya", "bilang", "menyebut", "ditulis", "tertulis", "benar"),
    "betul",
)
"""Who says so tells what somebody else has said, or asks whether it is so."""
ANALISIS = one_of(
    "analisis analisa efisiensi penggunaan pemanfaatan sumber daya atas penyebab keberhasilan "
    "kegagalan alternatif solusi program kegiatan penunjang menunjang pencapaian dengan"
)
JANGKA = one_of("renstra jangka menengah")
"""What figures are compared with over several years."""
ADA = ("ada", "memuat", "dimuat", "tercantum", "dibahas", "terdapat", "tersedia", "disajikan")
TEMUAN = ("catatan", "catatannya", "temuan", "temuannya", "kejanggalan", "kesalahan")
MENGHITUNG = ("jumlah", "total", "banyaknya", "hitung")
"""Before what is counted."""
TERTULIS = ("tercetak", "tertulis", "ditulis", "dicetak", "tercantum")
ATAU = frozenset(["apa", "atau", "ataukah"])
BERNILAI = frozenset(["angka", "nilai", "predikat", "huruf"])
"""Before a number, or a grade, these say what it is."""
DISAMAKAN = ("sama", "cocok", "beda", "sesuai", "berbeda")
MILIK = ("siapa", "pengampu")
MASALAH = frozenset(["salah", "tidak_diproses", "yang_mana", "banyaknya", "pengandaian", "total"])
"""What is asked where nothing is named that something may be amiss with."""
ASAL = "asal"
"""Where a number comes from is asked."""
BUKTI = ("bukti", "buktinya")
TERDAFTAR = ("raperwal", "mou", "kebijakan", "inovasi")
"""What registers hold that indikator count."""
BERMASALAH = ("masalah", "masalahnya", "permasalahan", "permasalahannya")
SINGKAT = ("singkat", "singkatnya", "ringkas", "ringkasnya", "ringkasan", "garis")
PILIHAN = 3
SELISIH_CETAK = Decimal("0.05")
"""So far apart two printings of one figure are at most."""


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
    tentang = _about(soal)
    heran = bool(soal.angka) and soal.kata_ada("kok", "masa")
    rinci = soal.ada("total", "hitung") and soal.kata_ada(*RINCIAN)
    rinci = rinci or (soal.ada("banding") and soal.kata_ada("tercetak") and soal.kata_ada(*BARIS))
    if not (
        soal.ada(*DIRAGUKAN)
        or _is_doubted(soal, tentang, heran=heran, rinci=rinci)
        or _claims_all(soal, tentang)
        or _is_choice(soal)
        or _detail(soal) not in {"", ASAL}
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
        kata=tentang.kata | _grade_or_number(soal),
        benda=tentang.benda or tentang.pilihan[:PILIHAN],
        ukuran=_figures(soal, tentang),
        angka=tuple(nilai for _, nilai in soal.dugaan),
        teks=_table(soal) or teks,
        menduga=soal.menduga,
        dasar=None if _two_amounts(soal) else _stage(soal),
        rincian=_detail(soal),
    )


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


def _detail(soal: Soal) -> str:
    """Return which findings are wanted: on rows that are alike, on totals; "" for any."""
    if sebut := _kind_of(soal):
        return sebut
    beda = soal.ada("banding", "salah") and soal.kata_ada(*NASKAH)
    beda = beda or _compares_documents(soal)
    pilih = _is_choice_of(soal) or bool(_grade_or_number(soal))
    di_mana = _compares_documents(soal) and soal.kata_ada("mana", "dimana") and not soal.ada(*UANG)
    if di_mana and not soal.berisi:
        return "target_beda"
    if soal.ada("target") and (beda or (pilih and not soal.ada("pengandaian"))):
        return "target_beda"
    # "program 1 cocok ga" names no figure, so it is about the sum of its rows.
    rinci = soal.kata_ada(*RINCIAN, "sub", "baris") and soal.ada("total")
    cocok = soal.ada("cocok") or soal.kata_ada("cocok")
    cocok = cocok or (rinci and soal.kata_ada("sama", "beda", "selisih"))
    lain = soal.dugaan or soal.ada("serapan", "sisa")
    dijumlah = soal.ada("program", "total", "kegiatan", "sub_kegiatan")
    antar = _stage(soal) is Dasar.MURNI and not soal.kenal(Jenis.INDIKATOR).benda
    if (cocok and dijumlah and not lain) or (cocok and antar) or _between_places(soal):
        return "jumlah"
    if _is_choice(soal):
        return "pilih"
    return ASAL if soal.dugaan and soal.ada("sumber", "hitung") else ""


def _kind_of(soal: Soal) -> str:
    """Return the kind of findings that is named by itself, "" for none."""
    if (langsung := next((apa for apa in TANYA_LANGSUNG if soal.ada(apa)), "")) != "":
        return langsung
    if _asks_what_is_amiss(soal):
        return "bermasalah"
    if _doubts_print(soal):
        return "serapan"
    kurang = soal.ada("bagian_kurang") and not agreed(soal)
    return "bagian_kurang" if kurang or _section(soal) else ""


def _asks_what_is_amiss(soal: Soal) -> bool:
    """Tell whether it is asked what is wrong at all, or in few words: "masalahnya apa, singkat"."""
    naskah = soal.kata_ada("laporan", "lkjip", "lakip", "dokumen")
    masalah = soal.kata_ada("bermasalah") or (naskah and soal.kata_ada(*BERMASALAH))
    singkat = soal.ada("salah") and soal.kata_ada(*SINGKAT)
    konsep = soal.konsep - ({"lapor", "penyebab"} if naskah else set())
    return (masalah or singkat) and konsep <= MASALAH and not (soal.berisi or soal.dugaan)


def _compares_documents(soal: Soal) -> bool:
    """Tell whether it is asked if documents say the same: "sama ga di RKT dan PK"."""
    naskah = {soal.kata[n].teks for n in at(soal, NASKAH)}
    tanpa_singkatan = soal.ada("perjanjian_kinerja") and "pk" not in naskah
    dibanding = soal.kata_ada("sama", "beda", "berbeda") or soal.ada("banding")
    return dibanding and len(naskah) + tanpa_singkatan > 1


def _grade_or_number(soal: Soal) -> frozenset[int]:
    """Return a grade and a number one of which is to be the right one: "B atau 75"."""
    for n, k in enumerate(soal.kata):
        if k.teks not in ATAU or not n:
            continue
        kanan = n + (2 if soal.kata[n + 1 : n + 2] and soal.kata[n + 1].teks in BERNILAI else 1)
        sisi = (n - 1, kanan)
        if kanan >= len(soal.kata) or not any(soal.kata[m].teks in HURUF for m in sisi):
            continue
        if any(soal.kata[m].angka is not None for m in sisi):
            return frozenset(m for m in sisi if soal.kata[m].teks in HURUF)
    return frozenset()


def _doubts_print(soal: Soal) -> bool:
    """Tell whether the printed serapan of a line is held against the computed one."""
    dihitung = soal.kata_ada("hitung", "hitungan", "hitungannya", "dihitung", "perhitungan")
    beda = soal.ada("banding") or soal.kata_ada("selisih", "selisihnya", "beda", "bedanya")
    return dihitung and beda and soal.kata_ada(*TERTULIS) and bool(soal.kenal(*POS).benda)


def _stage(soal: Soal) -> Dasar | None:
    """Return the pagu that is doubted: documents from before the year's change print murni."""
    janji = soal.ada("perjanjian_kinerja") or soal.kata_ada(*NASKAH_AWAL)
    return Dasar.MURNI if janji and soal.ada("anggaran", "pagu") else dasar_of(soal)


def _between_places(soal: Soal) -> bool:
    """Tell whether the budget as two places print it is held together: "PK sama dg tabel 1.4"."""
    disamakan = soal.kata_ada(*DISAMAKAN) or soal.ada("cocok", "banding")
    letak = len(at(soal, TEMPAT)) > 1 and soal.ada("anggaran", "pagu", "murni")
    return letak and disamakan and _stage(soal) is Dasar.MURNI and not soal.dugaan


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


def _section(soal: Soal) -> frozenset[int]:
    """Return the words for an analysis that reports owe, where it is asked if it is there."""
    naskah = soal.kata_ada("lkjip", "lakip", "dokumen", "laporan", "naskah")
    if not (naskah and soal.kata_ada(*ADA)) or soal.angka:
        return frozenset()
    analisis = at(soal, {"analisis", "analisa"})
    renstra = at(soal, JANGKA) and soal.ada("realisasi", "target", "capaian", "banding")
    bagian = at(soal, ANALISIS | JANGKA | set(ADA))
    return bagian if (analisis or renstra) and soal.berisi <= bagian else frozenset()


def _about(soal: Soal) -> Dikenal:
    """Return what the doubt is about: the thing of which most is said."""
    if bagian := _section(soal):
        return Dikenal(kata=bagian)
    program = soal.kenal(Jenis.PROGRAM)
    if soal.ada("program") and program.benda and (soal.ada("cocok", "salah") or _is_choice(soal)):
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


def _is_choice(soal: Soal) -> bool:
    """Tell whether one of two figures is to be the right one: "85,09 apa 85,10"."""
    return any(
        soal.kata[n - 1].teks in ATAU
        and soal.kata[n - 2].angka is not None
        and (nilai != int(nilai) or _is_fraction(soal.kata[n - 2].angka))
        for n, nilai in soal.dugaan
        if n > 1
    )


def _is_fraction(nilai: Decimal | None) -> bool:
    return nilai is not None and nilai != int(nilai)


def _is_choice_of(soal: Soal) -> bool:
    """Tell whether one of two numbers is to be the right one, whole or not: "65 apa 100"."""
    tempat = [n for n, _ in soal.dugaan]
    return any(
        kanan - kiri == DEKAT and soal.kata[kiri + 1].teks in ATAU
        for kiri, kanan in pairwise(tempat)
    )


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
        or _is_choice(soal)
        or _detail(soal) in {"target_beda", "serapan"}
        or _section(soal)
        or (heran and tentang.benda)
        or _is_recomputed(soal, indikator=indikator)
        or rinci
        or klaim
        or _between_places(soal)
    )
    nilai = derajat.RAGU if tegas else derajat.RAGU_TERSIRAT
    register = soal.ada("raperwal", "mou", "inovasi", "pegawai")
    asal = indikator and _detail(soal) == ASAL
    if register and not (soal.ada("cocok", "salah") or klaim or (heran and indikator) or asal):
        nilai -= derajat.SOAL_REGISTER
    nilai += derajat.SELISIH_CETAK if _doubts_print(soal) else 0
    nilai += derajat.HITUNG_ULANG if _is_recomputed(soal, indikator=indikator) else 0
    nilai += derajat.RAGU_BERNAMA if tentang.benda else 0
    beda = _detail(soal) == "target_beda" and indikator and soal.ada("penyebab")
    if (_printed_twice(soal) and indikator) or _nearly_same(soal) or beda:
        nilai += derajat.DUA_ANGKA_TERTULIS
    dibandingkan = soal.kata_ada(*DISAMAKAN) or soal.ada("banding")
    if _detail(soal) == "target_beda" and (indikator or not soal.berisi):
        nilai += derajat.TARGET_BERBEDA if _compares_documents(soal) else 0
        nilai += derajat.HURUF_ATAU_ANGKA if _grade_or_number(soal) else 0
    if rinci and dibandingkan and (soal.kata_ada(*TERTULIS) or soal.ada("penyebab")):
        nilai += derajat.JUMLAH_DIRAGUKAN
    nilai += derajat.DUA_TEMPAT if _between_places(soal) else 0
    if indikator and register and soal.ada("cocok") and any(k.kode for k in soal.kata):
        nilai += derajat.RAGU_DAFTAR
    klaim_lapor = heran and soal.ada("sudah_lapor") and bool(soal.dugaan)
    return nilai + (derajat.HERAN if (heran and tentang.benda) or klaim_lapor else 0)


def _is_recomputed(soal: Soal, *, indikator: bool) -> bool:
    """Tell whether it is doubted how a figure comes about, or which of two it is."""
    beda = soal.kata_ada("kok", "masa") and soal.ada("salah", "cocok", "banding")
    dihitung = soal.ada("hitung_ulang", "atau_angka") or (soal.dugaan and soal.ada(*DIRUNUT))
    return (indikator and bool(beda or dihitung)) or _is_choice(soal)


def _table(soal: Soal) -> str:
    """Return the table that is named, as findings name it, "" for none."""
    for n, _ in soal.angka:
        if n and soal.kata[n - 1].teks == "tabel":
            return f"tabel {soal.kata[n].teks.replace('.', ' ')}"
    return ""
