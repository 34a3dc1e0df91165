"""Questions about the whole Pemda, of which the data of one office have nothing."""

from collections.abc import Iterator
from itertools import pairwise

from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import one_of, reading
from core.tanya.tafsir.uang import RUPIAH, UANG

ANGGARAN, KINERJA = "anggaran", "kinerja"
APBD = "APBD dan pendapatan Pemerintah Daerah seluruhnya"
SINGKAT = one_of("pemkot pemda pemkab pemprov sekota sekabupaten")
DAERAH = one_of("kota kabupaten provinsi daerah")
KANTOR = one_of("setda sekretariat bagian asisten kami")
"""Who names the office asks of it, wherever it belongs."""
LAIN = ("pd", "sakip", "ikk", "ikm", "akip", "lapor", "dasar_hukum", "struktur", "pegawai")
"""What the Pemda has that the data tell of, or that others answer for."""
DICAPAI = ("capaian", "kinerja", "target", "tercapai", "di_bawah_target")


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield that the figure of the whole Pemda is not there."""
    tempat = _named(soal)
    if not tempat or soal.kata_ada(*KANTOR) or soal.ada(*LAIN):
        return
    if soal.kenal(*POS).kata & soal.berisi or soal.kenal(Jenis.UNIT, Jenis.INDIKATOR).benda:
        return
    uang = soal.ada(*UANG) or (soal.ada("realisasi") and not soal.ada(*DICAPAI))
    if uang or soal.ada(*DICAPAI):
        yield reading(
            soal,
            Hal.TAK_ADA,
            derajat.UANG_DISEBUT_TAK_ADA,
            konsep=(*RUPIAH, *DICAPAI, "definisi", "apbd_kota", "tinggi", "rendah"),
            kata=tempat | soal.berisi,
            teks=APBD if uang else "",
            rincian=ANGGARAN if uang else KINERJA,
        )


def _named(soal: Soal) -> frozenset[int]:
    """Return the places of words for the Pemda: "pemkot", "pemerintah kota"."""
    satu = {n for n, k in enumerate(soal.kata) if k.teks in SINGKAT}
    dua = {
        n
        for n, (kiri, kanan) in enumerate(pairwise(soal.kata))
        if kiri.teks == "pemerintah" and kanan.teks in DAERAH
    }
    return frozenset(satu | dua | {n + 1 for n in dua})
