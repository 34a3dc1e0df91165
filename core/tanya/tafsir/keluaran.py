"""Questions about what lines of the budget promise for their money, in the words they do it by."""

from collections.abc import Iterator

from core.tanya.cari import mentions, words_of
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading
from core.tanya.tafsir.uang import UANG

SATUAN = one_of("unit dokumen orang kasus paket buah set")
"""What such targets are counted in."""
LAIN = (
    *(*UANG, "realisasi", "capaian", "predikat", "penyebab", "kode", "efisiensi", "banding"),
    *("pegawai", "golongan", "jabatan", "lapor", "belum_lapor", "sudah_lapor", "ikk", "ikm"),
    *("mou", "raperwal", "inovasi", "kegiatan", "sub_kegiatan", "program", "definisi"),
)
"""What asks for something else of them."""
BEBERAPA = 4
"""Of more lines than this nobody means all."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the lines that promise what is counted: "berapa unit kendaraan dinas dipelihara"."""
    satuan = at(soal, SATUAN)
    dihitung = soal.kata_ada("berapa", "jumlah") or soal.ada("banyaknya")
    if not (dihitung and satuan) or soal.ada(*LAIN) or soal.angka:
        return
    ketemu = soal.kenal(Jenis.SUB_KEGIATAN)
    if not ketemu.kata & soal.berisi or soal.kenal(Jenis.INDIKATOR).kata & soal.berisi:
        return
    lain = [soal.kata[n].teks for n in soal.sisa(ketemu.kata, satuan)]
    kena = tuple(b for b in ketemu.benda or ketemu.pilihan if _promises(b, lain))
    if 0 < len(kena) <= BEBERAPA:
        yield reading(
            soal,
            Hal.JUMLAH_POS if len(kena) > 1 else Hal.ANGGARAN,
            derajat.KELUARAN_DIHITUNG,
            konsep=("target", "output", "banyaknya", "total", "indikator", "yang_mana", "pd"),
            kata=soal.berisi | satuan | ketemu.kata,
            benda=kena,
            ukuran=(Ukuran.OUTPUT,),
        )


def _promises(satu: Benda, kata: list[str]) -> bool:
    """Tell whether what a line promises is told by all of these words."""
    isi = words_of(" ".join(satu.uraian))
    return bool(satu.uraian) and all(mentions(isi, k) for k in kata)
