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
BERARTI = frozenset(["dokumen", "orang", "kasus"])
"""Those of them that say what is counted, so that what is promised has them."""
LAIN = (
    *(*UANG, "realisasi", "capaian", "predikat", "penyebab", "kode", "efisiensi", "banding"),
    *("pegawai", "golongan", "jabatan", "lapor", "belum_lapor", "sudah_lapor", "ikk", "ikm"),
    *("mou", "raperwal", "inovasi", "kegiatan", "sub_kegiatan", "program", "definisi"),
)
"""What asks for something else of them."""
PERKARA = ("tujuan", "register", "siapa")
TERPENDEK = 5
"""Letters of a word that says enough alone."""
BEBERAPA = 4
"""Of more lines than this nobody means all."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _counted(soal)
    yield from _of_programme(soal)


def _of_programme(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the programme one of whose indikator has the words: "target tender berapa persen"."""
    if soal.ada(*{*LAIN} - {"ikk"}) or soal.angka or soal.kata_ada(*PERKARA):
        return
    if soal.kenal(Jenis.INDIKATOR).kata & soal.berisi or not soal.berisi - at(soal, SATUAN):
        return
    bertanya = soal.ada("target") or soal.kata_ada("persen", "persentase", "rasio")
    bertanya = bertanya or (soal.ada("pd") and soal.kata_ada("berapa"))
    kata = [soal.kata[n].teks for n in sorted(soal.berisi) if soal.kata[n].teks not in SATUAN]
    if not bertanya or (len(kata) == 1 and len(kata[0]) < TERPENDEK):
        return
    semua = [b for b in soal.indeks.benda if b.jenis is Jenis.PROGRAM and b.uraian]
    kena = [b for b in semua if any(_tells(satu, kata) for satu in b.uraian)]
    if len(kena) == 1 and not _tells(kena[0].nama, kata):
        yield reading(
            soal,
            Hal.ANGGARAN,
            derajat.JANJI_PROGRAM,
            konsep=("target", "output", "banyaknya", "total", "indikator", "pd", "ikk"),
            kata=soal.berisi,
            benda=tuple(kena),
            ukuran=(Ukuran.OUTPUT,),
            teks=" ".join(kata),
        )


def _tells(teks: str, kata: list[str]) -> bool:
    isi = words_of(teks)
    return all(mentions(isi, k) for k in kata)


def _counted(soal: Soal) -> Iterator[Tafsiran]:
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
    disebut = [soal.kata[n].teks for n in satuan if soal.kata[n].teks in BERARTI]
    kena = tuple(b for b in kena if _promises(b, disebut)) or kena
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
