"""Questions that ask which part one figure is of another: "gaji ASN berapa persen dari total"."""

from collections.abc import Iterator, Sequence

from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, dasar_of, reading, words_bonus
from core.tanya.tafsir.uang import JENJANG, RUPIAH, UANG, figures
from core.tanya.unsur import Unsur

PORSI = "porsi"
SEBAGIAN = frozenset(
    [
        *("porsi", "porsinya", "kontribusi", "kontribusinya", "sumbangan", "sumbangannya", "andil"),
        *("proporsi", "proporsinya", "share", "sharenya", "menyumbang", "nyumbang", "seberapa"),
        *("andilnya", "berkontribusi", "mendominasi", "makan"),
    ]
)
"""Words that ask which part something is."""
PERSEN = frozenset(["persen", "persentase"])
DARI = frozenset(["dari", "terhadap", "ke", "untuk", "pada", "di", "dalam"])
SELURUH = frozenset(
    ["total", "seluruh", "keseluruhan", "semua", "setda", "seluruhnya", "jumlah", "totalnya"]
)
"""The whole that something is a part of."""
LAIN = ("andai", "pengandaian", "cocok", "salah", "penyebab", "kurang_berapa", "target", "capaian")


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield which part of the whole, or of something named, something named is."""
    if soal.ada(*LAIN) or not soal.ada(*UANG, *JENJANG, "realisasi", "total"):
        return
    if soal.ada("golongan", "laki", "perempuan") or (soal.ada("pegawai") and at(soal, {"orang"})):
        # A part of the staff is no part of the budget.
        return
    for batas in _turns(soal):
        kiri, kanan = range(batas), range(batas + 1, len(soal.kata))
        bagian, dari = soal.named(kiri), soal.named(kanan)
        if bagian is None and dari is not None and _is_whole(soal, kiri):
            continue
        if bagian is None or not bagian.benda:
            continue
        if (dari is None or not dari.benda) and not _is_whole(soal, kanan):
            continue
        yield _part_of(soal, bagian, dari)
        return


def _turns(soal: Soal) -> Iterator[int]:
    """Yield where "dari" parts what is asked about from what it is a part of."""
    sebagian = bool(at(soal, SEBAGIAN))
    for n, k in enumerate(soal.kata):
        lanjut = soal.kata[n + 1] if n + 1 < len(soal.kata) else k
        if sebagian and k.teks in PERSEN and lanjut.konsep.intersection(UANG):
            yield n
        if k.teks not in DARI or n == 0:
            continue
        depan = {s.teks for s in soal.kata[:n]}
        if sebagian or depan & PERSEN:
            yield n


def _is_whole(soal: Soal, tempat: Sequence[int]) -> bool:
    return any(soal.kata[n].teks in SELURUH for n in tempat)


def _part_of(soal: Soal, bagian: Unsur, dari: Unsur | None) -> Tafsiran:
    utuh = dari if dari is not None and _is_smaller(dari) else None
    benda: tuple[Benda, ...] = (bagian.benda[0], *(utuh.benda[:1] if utuh else ()))
    kata = bagian.kata | (dari.kata if dari else frozenset())
    return reading(
        soal,
        Hal.JUMLAH_POS,
        derajat.PORSI + words_bonus(soal, kata),
        konsep=(*RUPIAH, "bagian", "hitung", "rata", "banyaknya", "tinggi", "banding"),
        kata=kata | at(soal, SEBAGIAN | PERSEN | DARI),
        benda=benda,
        ukuran=figures(soal),
        dasar=dasar_of(soal),
        rincian=PORSI,
    )


def _is_smaller(dari: Unsur) -> bool:
    """Tell whether something else than the whole is named: "setda" is the whole."""
    return bool(dari.benda) and dari.benda[0].jenis in {
        Jenis.UNIT,
        Jenis.PROGRAM,
        Jenis.KEGIATAN,
        Jenis.SUB_KEGIATAN,
    }
