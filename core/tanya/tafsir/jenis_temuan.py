"""Which findings a doubt asks for: on targets, on totals, on rows alike, on parts missing."""

from decimal import Decimal
from itertools import pairwise

from core.anggaran import Dasar
from core.tanya.indeks import POS, Jenis
from core.tanya.soal import Soal
from core.tanya.tafsir.angka_heran import DEKAT, UANG
from core.tanya.tafsir.bacaan import at, dasar_of, one_of
from core.tanya.tafsir.janji_pos import agreed
from core.tanya.tafsir.skala import HURUF

RINCIAN = ("tercetak", "penjumlahan", "baris", "barisnya", "rincian", "rinciannya")
"""What a total is held against."""
NASKAH = ("rkt", "pk", "dokumen", "naskah", "lampiran", "antardokumen")
"""Documents that promise targets."""
NASKAH_AWAL = ("rkt", "pk", "renja", "antardokumen")
"""Documents from before the budget was changed."""
TANYA_LANGSUNG = ("kembar", "bergeser", "hitung_ulang")
"""What asks for findings of one kind by itself."""
TEMPAT = one_of("tabel subbab pk rkt renja dpa rka perjanjian renstra")
"""Places where a budget is printed."""
ANALISIS = one_of(
    "analisis analisa efisiensi penggunaan pemanfaatan sumber daya atas penyebab keberhasilan "
    "kegagalan alternatif solusi program kegiatan penunjang menunjang pencapaian dengan"
)
JANGKA = one_of("renstra jangka menengah")
"""What figures are compared with over several years."""
ADA = ("ada", "memuat", "dimuat", "tercantum", "dibahas", "terdapat", "tersedia", "disajikan")
TERTULIS = ("tercetak", "tertulis", "ditulis", "dicetak", "tercantum")
ATAU = frozenset(["apa", "atau", "ataukah"])
BERNILAI = frozenset(["angka", "nilai", "predikat", "huruf"])
"""Before a number, or a grade, these say what it is."""
DISAMAKAN = ("sama", "cocok", "beda", "sesuai", "berbeda")
MASALAH = frozenset(["salah", "tidak_diproses", "yang_mana", "banyaknya", "pengandaian", "total"])
"""What is asked where nothing is named that something may be amiss with."""
ASAL = "asal"
"""Where a number comes from is asked."""
BERMASALAH = ("masalah", "masalahnya", "permasalahan", "permasalahannya")
SINGKAT = ("singkat", "singkatnya", "ringkas", "ringkasnya", "ringkasan", "garis")


def detail(soal: Soal) -> str:
    """Return which findings are wanted: on rows that are alike, on totals; "" for any."""
    if sebut := _kind_of(soal):
        return sebut
    heran = soal.ada("penyebab") or soal.kata_ada("kok", "masa")
    beda = soal.ada("banding", "salah") and soal.kata_ada(*NASKAH)
    beda = beda or (heran and soal.ada("salah") and soal.kata_ada("beda", "berbeda"))
    beda = beda or compares_documents(soal)
    pilih = _is_choice_of(soal) or bool(grade_or_number(soal))
    di_mana = compares_documents(soal) and soal.kata_ada("mana", "dimana") and not soal.ada(*UANG)
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
    antar = stage(soal) is Dasar.MURNI and not soal.kenal(Jenis.INDIKATOR).benda
    if (cocok and dijumlah and not lain) or (cocok and antar) or between_places(soal):
        return "jumlah"
    if is_choice(soal):
        return "pilih"
    return ASAL if soal.dugaan and soal.ada("sumber", "hitung") else ""


def _kind_of(soal: Soal) -> str:
    """Return the kind of findings that is named by itself, "" for none."""
    if (langsung := next((apa for apa in TANYA_LANGSUNG if soal.ada(apa)), "")) != "":
        return langsung
    if _asks_what_is_amiss(soal):
        return "bermasalah"
    if doubts_print(soal):
        return "serapan"
    kurang = soal.ada("bagian_kurang") and not agreed(soal)
    return "bagian_kurang" if kurang or section(soal) else ""


def _asks_what_is_amiss(soal: Soal) -> bool:
    """Tell whether it is asked what is wrong at all, or in few words: "masalahnya apa, singkat"."""
    naskah = soal.kata_ada("laporan", "lkjip", "lakip", "dokumen")
    masalah = soal.kata_ada("bermasalah") or (naskah and soal.kata_ada(*BERMASALAH))
    singkat = soal.ada("salah") and soal.kata_ada(*SINGKAT)
    konsep = soal.konsep - ({"lapor", "penyebab"} if naskah else set())
    return (masalah or singkat) and konsep <= MASALAH and not (soal.berisi or soal.dugaan)


def compares_documents(soal: Soal) -> bool:
    """Tell whether it is asked if documents say the same: "sama ga di RKT dan PK"."""
    naskah = {soal.kata[n].teks for n in at(soal, NASKAH)}
    tanpa_singkatan = soal.ada("perjanjian_kinerja") and "pk" not in naskah
    dibanding = soal.kata_ada("sama", "beda", "berbeda") or soal.ada("banding")
    return dibanding and len(naskah) + tanpa_singkatan > 1


def grade_or_number(soal: Soal) -> frozenset[int]:
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


def doubts_print(soal: Soal) -> bool:
    """Tell whether the printed serapan of a line is held against the computed one."""
    dihitung = soal.kata_ada("hitung", "hitungan", "hitungannya", "dihitung", "perhitungan")
    beda = soal.ada("banding") or soal.kata_ada("selisih", "selisihnya", "beda", "bedanya")
    return dihitung and beda and soal.kata_ada(*TERTULIS) and bool(soal.kenal(*POS).benda)


def stage(soal: Soal) -> Dasar | None:
    """Return the pagu that is doubted: documents from before the year's change print murni."""
    janji = soal.ada("perjanjian_kinerja") or soal.kata_ada(*NASKAH_AWAL)
    return Dasar.MURNI if janji and soal.ada("anggaran", "pagu") else dasar_of(soal)


def between_places(soal: Soal) -> bool:
    """Tell whether the budget as two places print it is held together: "PK sama dg tabel 1.4"."""
    disamakan = soal.kata_ada(*DISAMAKAN) or soal.ada("cocok", "banding")
    letak = len(at(soal, TEMPAT)) > 1 and soal.ada("anggaran", "pagu", "murni")
    return letak and disamakan and stage(soal) is Dasar.MURNI and not soal.dugaan


def section(soal: Soal) -> frozenset[int]:
    """Return the words for an analysis that reports owe, where it is asked if it is there."""
    naskah = soal.kata_ada("lkjip", "lakip", "dokumen", "laporan", "naskah")
    if not (naskah and soal.kata_ada(*ADA)) or soal.angka:
        return frozenset()
    analisis = at(soal, {"analisis", "analisa"})
    renstra = at(soal, JANGKA) and soal.ada("realisasi", "target", "capaian", "banding")
    bagian = at(soal, ANALISIS | JANGKA | set(ADA))
    return bagian if (analisis or renstra) and soal.berisi <= bagian else frozenset()


def is_choice(soal: Soal) -> bool:
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
