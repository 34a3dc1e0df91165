"""What is held against the one indikator that was told of: another target, its scale, its proof."""

from dataclasses import replace

from core.tanya.indeks import Benda, Jenis
from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.tanya.soal import HERAN, Soal
from core.tanya.tafsir.bacaan import at, one_of
from core.tanya.tafsir.register_disebut import PERANCANGAN
from core.tanya.tafsir.target_tercetak import (
    BERLAKU,
    DIPAKAI,
    NASKAH,
    document,
    names_document,
)

TARGET_BEDA = "target_beda"
"""Documents print targets otherwise."""
BUKTI = "bukti"
"""Formula and register are of different kinds."""
TENTANG = frozenset(
    [
        *(Hal.CAPAIAN, Hal.BANDING_TAHUN, Hal.PER_TRIWULAN, Hal.UCAPAN, Hal.PENGAMPU, Hal.RUMUS),
        *(Hal.CATATAN, Hal.JARAK),
    ]
)
BOLEH_TARGET = frozenset(
    [
        *("target", "perjanjian_kinerja", "banding", "pengandaian", "capaian", "yang_mana"),
        *("realisasi_anggaran", "atau_angka", "salah", "cocok"),
    ]
)
SEBENARNYA = one_of("sebenarnya sebenernya sebetulnya aslinya sesungguhnya benarnya realnya")
BOLEH_SEBENARNYA = frozenset(["capaian", "realisasi", "pengandaian", "banyaknya"])
SKALA = one_of("skala skalanya skornya maksimal maksimalnya maksimum maksimumnya")
BOLEH_SKALA = frozenset(
    ["maksimum", "predikat", "pengandaian", "capaian", "yang_mana", "tertinggi"]
)
DIKELUARKAN = frozenset(["sumber", "siapa", "pengandaian", "capaian", "predikat", "predikat_akip"])
PEMBUAT = one_of("siapa lembaga instansi pihak")
ISI = frozenset(["raperwal", "mou", "kebijakan", "inovasi"])
"""What registers hold, as words of a doubt name it."""
NAMA = {
    "mou_pks": ("kerja", "sama"),
    "raperwal": ("harmonisasi",),
    "kebijakan": ("kebijakan",),
    "inovasi": ("inovasi",),
}
"""What indikator call that which a register holds."""
SEMUA = ("semua", "semuanya", "seluruh", "seluruhnya")
BENAR = one_of("benar bener betul resmi")
KLAIM = one_of("dibilang katanya bilang ditulis tertulis disebut menyebut narasi narasinya")


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the question that such words ask, None for others."""
    if soal.mengecualikan:
        return None
    if lalu.hal is Hal.REGISTER:
        return _claimed(soal, lalu)
    ini = _indikator(soal, lalu)
    if ini is None or lalu.hal not in TENTANG:
        return None
    awal = Pertanyaan(
        hal=Hal.CAPAIAN, benda=(ini,), tahun=lalu.tahun, triwulan=lalu.triwulan, menduga=False
    )
    return (
        _in_document(soal, awal, bertarget=lalu.ukuran == (Ukuran.TARGET,))
        or _really(soal, awal)
        or _claimed_of(soal, awal)
        or _scaled(soal, awal)
        or _issued(soal, awal)
        or _proven(soal, awal)
    )


def counting(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return which targets count, behind all those that documents print otherwise."""
    beda = lalu.hal is Hal.CATATAN and lalu.rincian == TARGET_BEDA and not lalu.benda
    berlaku = at(soal, BERLAKU) | at(soal, BENAR)
    if not (beda and berlaku) or soal.berisi - berlaku or soal.angka or soal.waktu.ada:
        return None
    return Pertanyaan(hal=Hal.CAPAIAN, tahun=lalu.tahun, rincian=DIPAKAI, ukuran=(Ukuran.TARGET,))


def _indikator(soal: Soal, lalu: Pertanyaan) -> Benda | None:
    ini = lalu.about(Jenis.INDIKATOR)
    if lalu.hal is Hal.JARAK and not ini:
        # What is missing to the next grade is asked of the one that has grades.
        ini = soal.reworded([Kata(teks) for teks in ("nilai", "akip")]).kenal(Jenis.INDIKATOR).benda
    return ini[0] if len(ini) == 1 else None


def _in_document(soal: Soal, awal: Pertanyaan, *, bertarget: bool) -> Pertanyaan | None:
    """Return which document has that target: "di RKT bukannya 65?", "yang dipakai 65 apa 100?"."""
    angka = tuple(nilai for _, nilai in soal.dugaan)
    berlaku = at(soal, BERLAKU)
    lain = soal.berisi - berlaku
    if lain or soal.waktu.ada or not soal.konsep <= BOLEH_TARGET:
        return None
    disebut = names_document(soal) and (angka or soal.ada("target") or bertarget)
    dipilih = berlaku and (len(angka) > 1 or soal.kata_ada("mana") or bertarget)
    if not (disebut or dipilih):
        return None
    rincian = DIPAKAI if berlaku and not angka else NASKAH
    return replace(
        awal,
        ukuran=(Ukuran.TARGET,),
        angka=angka,
        menduga=bool(angka),
        rincian=rincian,
        daftar="" if berlaku or angka else document(soal),
    )


def _claimed_of(soal: Soal, awal: Pertanyaan) -> Pertanyaan | None:
    """Return the doubt that all is done that it counts: "kenapa dibilang semua sudah?"."""
    semua = soal.ada("sudah_tindak") and soal.kata_ada(*SEMUA)
    if not semua or not soal.kata_ada(*KLAIM, *HERAN) or soal.berisi or soal.angka:
        return None
    return replace(awal, hal=Hal.CATATAN, triwulan=None)


def _really(soal: Soal, awal: Pertanyaan) -> Pertanyaan | None:
    """Return its figures: "persen sebenarnya berapa"."""
    if not soal.kata_ada(*SEBENARNYA) or soal.berisi or soal.angka or soal.waktu.ada:
        return None
    if not soal.konsep <= BOLEH_SEBENARNYA or not soal.kata_ada("berapa"):
        return None
    return replace(awal, ukuran=(Ukuran.REALISASI, Ukuran.CAPAIAN))


def _scaled(soal: Soal, awal: Pertanyaan) -> Pertanyaan | None:
    """Return what its figure is out of: "itu skalanya 100 ya?"."""
    skala = at(soal, SKALA)
    lain = not skala or soal.berisi - skala or soal.waktu.ada or not soal.konsep <= BOLEH_SKALA
    if lain or len(soal.angka) > 1:
        return None
    angka = tuple(nilai for _, nilai in soal.angka)
    return replace(awal, hal=Hal.RUMUS, angka=angka, triwulan=None)


def _issued(soal: Soal, awal: Pertanyaan) -> Pertanyaan | None:
    """Return who gives it its figure: "siapa yang mengeluarkan nilainya"."""
    if not soal.ada("sumber") or not soal.kata_ada(*PEMBUAT) or soal.berisi or soal.angka:
        return None
    if not soal.konsep <= DIKELUARKAN or soal.waktu.ada:
        return None
    return replace(awal, hal=Hal.RUMUS, rincian="sumber", triwulan=None)


def _proven(soal: Soal, awal: Pertanyaan) -> Pertanyaan | None:
    """Return whether what it counts is what is registered: "kok yang dihitung perda?"."""
    heran = soal.ada("penyebab") or soal.kata_ada(*HERAN)
    if not (heran and soal.ada("hitung", "rumus")):
        return None
    if not soal.ada(*ISI) or soal.angka or soal.waktu.ada:
        return None
    if soal.berisi - at(soal, PERANCANGAN):
        return None
    return replace(awal, hal=Hal.CATATAN, rincian=BUKTI, triwulan=None)


def _claimed(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the doubt that all entries are done with: "kenapa dibilang semua sudah?"."""
    if lalu.daftar not in NAMA or not soal.ada("sudah_tindak") or not soal.kata_ada(*SEMUA):
        return None
    if not (soal.ada("penyebab") or soal.kata_ada(*KLAIM, *HERAN)) or soal.angka:
        return None
    nama = soal.reworded([Kata(teks) for teks in NAMA[lalu.daftar]]).kenal(Jenis.INDIKATOR)
    if len(nama.benda) != 1:
        return None
    return Pertanyaan(hal=Hal.CATATAN, benda=nama.benda, tahun=lalu.tahun)
