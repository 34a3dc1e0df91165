"""Questions that ask what if a figure of money rose or fell by so much: "pagu dipotong 5%"."""

from collections.abc import Iterator
from decimal import Decimal

from core.tanya.indeks import POS, Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, reading
from core.tanya.tafsir.uang import RUPIAH

UBAH, SELURUHNYA = "ubah", "seluruhnya"
UANG_TERKECIL = 10**5
"""A smaller number is no amount that is added to a figure."""
NAIK = frozenset(["tambah", "nambah", "ditambah", "tambahin", "ditambahin", "tambahkan", "plus"])
TURUN = frozenset(
    [
        *("dihemat", "hemat", "menghemat", "ngehemat", "diefisiensi", "diefisienkan", "disunat"),
        *("dikurangin", "dikurang", "kurangi", "potong", "dipotong", "pangkas", "dipangkas"),
        *("kepotong", "efisiensi", "refocusing", "direfocusing", "minus"),
    ]
)
"""What says besides the words of the dictionary that a figure rises or falls."""
DARI_PAGU = frozenset(
    ["dipotong", "potong", "dipangkas", "pangkas", "kepotong", "disunat", "direfocusing"]
)
"""What is done to a pagu, where no figure is named."""
MENJADI = frozenset(["jadi", "menjadi", "ke", "sampai", "hingga", "tinggal", "cuma"])
"""Behind these stands what a figure becomes, not by how much it changes."""
DEKAT = 3
"""Words between what rises or falls and by how much."""
BERUKURAN = (
    ("serapan", Ukuran.SERAPAN),
    ("realisasi", Ukuran.REALISASI),
    ("realisasi_anggaran", Ukuran.REALISASI),
    ("andai_realisasi", Ukuran.REALISASI),
    ("pagu", Ukuran.PAGU),
    ("anggaran", Ukuran.PAGU),
)
ANDAI = ("andai_realisasi", "andai_target")
DIBATALKAN = ("dibatalkan", "dibatalin", "ditarik", "batal")
BELANJA = frozenset(["belanja", "biaya", "biayanya", "duit", "uang", "pengeluaran"])
"""What is spent, rather than what may be."""
SEPUTAR_INDIKATOR = ("capaian", "realisasi", "target", "predikat", "indikator", "total")
SEPUTAR = (
    *ANDAI,
    "pengandaian",
    "naik",
    "turun",
    "bagian",
    "banding",
    "hitung",
    "rendah",
    "efisiensi",
)


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what would come of the change, of the line, the Bagian or the whole."""
    indikator = indikator_of(soal)
    ubah = change(soal, sedikitnya=0 if indikator.benda else UANG_TERKECIL)
    if ubah is None or soal.ada("penyebab", "yang_mana"):
        return
    n, nilai, naik, kerja = ubah
    if indikator.benda:
        yield _of_indikator(soal, indikator, nilai, naik=naik)
        return
    tentang = about(soal)
    seluruh = soal.kata_ada("setda") or soal.ada("total")
    if not tentang.benda and not (seluruh or soal.ada("serapan", "pagu", "realisasi_anggaran")):
        return
    ukuran = _figure(soal, kerja, n)
    if ukuran is Ukuran.SERAPAN and not soal.kata[n].persen:
        # So many rupiah that are taken up are realisasi.
        ukuran = Ukuran.REALISASI
    yield reading(
        soal,
        Hal.ANDAI,
        derajat.ANDAI_UBAH,
        konsep=(*RUPIAH, *SEPUTAR),
        kata=tentang.kata | at(soal, NAIK | TURUN),
        benda=tentang.benda[:1],
        ukuran=(ukuran,),
        angka=(nilai,),
        naik=naik,
        rincian=UBAH,
        daftar=SELURUHNYA if seluruh or not tentang.benda else "",
    )


def indikator_of(soal: Soal) -> Dikenal:
    """Return the indikator that is named rather than a line or a unit, nothing for money."""
    satu = soal.kenal(Jenis.INDIKATOR)
    uang = soal.ada("serapan", "pagu", "anggaran", "realisasi_anggaran", "sisa", "bagian")
    lain = soal.kenal(*POS).kata | soal.kenal(Jenis.UNIT).kata
    berkode = any(soal.kata[n].kode for n in satu.kata)
    return satu if satu.benda and not uang and (berkode or satu.kata > lain) else Dikenal()


def _of_indikator(soal: Soal, satu: Dikenal, nilai: Decimal, *, naik: bool) -> Tafsiran:
    return reading(
        soal,
        Hal.ANDAI,
        derajat.ANDAI_UBAH,
        konsep=(*SEPUTAR, *SEPUTAR_INDIKATOR),
        kata=satu.kata,
        benda=satu.benda[:1],
        ukuran=(Ukuran.TARGET if soal.ada("target", "andai_target") else Ukuran.REALISASI,),
        angka=(nilai,),
        naik=naik,
        rincian=UBAH,
    )


def about(soal: Soal) -> Dikenal:
    """Return the unit or line that is meant."""
    pos, unit = soal.kenal(*POS), soal.kenal(Jenis.UNIT)
    if soal.ada("bagian") and unit.benda:
        return unit
    if unit.benda and unit.kata >= pos.kata and not soal.ada("program", "kegiatan"):
        return unit
    return pos if pos.benda else unit


def change(soal: Soal, *, sedikitnya: int) -> tuple[int, Decimal, bool, int] | None:
    """Return where and how much a figure changes, whether it rises, and where that is said."""
    if soal.kata_ada(*DIBATALKAN):
        # "Kalau kenaikan 2,2 M itu dibatalkan" takes a change back that there was.
        return None
    andai = soal.ada("pengandaian", *ANDAI) or (
        soal.kata_ada("nambah", "tambah") and not soal.ada("tertinggi", "terendah", "yang_mana")
    )
    if not andai:
        return None
    for n, nilai in soal.dugaan:
        if nilai <= 0 or not (soal.kata[n].persen or nilai >= sedikitnya):
            continue
        if _is_more(soal, n):
            return n, nilai, True, n - 1
        for m in range(n - 1, max(n - 1 - DEKAT, -1), -1):
            k = soal.kata[m]
            if k.teks in MENJADI or k.batas:
                break
            naik, turun = "naik" in k.konsep or k.teks in NAIK, "turun" in k.konsep
            turun = turun or k.teks in TURUN
            if naik != turun:
                return n, nilai, naik, m
    return None


def _is_more(soal: Soal, n: int) -> bool:
    """Tell whether so much more is spent: "menyerap 200 juta lagi"."""
    lanjut = soal.kata[n + 1].teks if n + 1 < len(soal.kata) else ""
    dekat = soal.kata[max(n - DEKAT, 0) : n]
    return lanjut == "lagi" and any(k.konsep & {"serapan", "realisasi"} for k in dekat)


def _figure(soal: Soal, kerja: int, n: int) -> Ukuran:
    """Return the figure that changes: the one named nearest before, else what the verb is of."""
    for m in range(kerja, -1, -1):
        konsep = soal.kata[m].konsep
        if "anggaran" in konsep and soal.kata[m].teks in BELANJA:
            return Ukuran.REALISASI
        for satu, ukuran in BERUKURAN:
            if satu in konsep:
                return ukuran
    lusa = soal.kata[n + 1].konsep if n + 1 < len(soal.kata) else frozenset()
    if "pagu" in lusa:
        return Ukuran.PAGU
    return Ukuran.PAGU if soal.kata[kerja].teks in DARI_PAGU else Ukuran.REALISASI
