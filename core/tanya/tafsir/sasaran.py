"""Questions about tujuan and sasaran: one of them, or which there are."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import KINERJA, reading
from core.tanya.tafsir.uang import RUPIAH

KEMAJUAN = ("progres", "progress", "perkembangan", "kemajuan", "nilai", "skor", "capaian", "indeks")
"""Words that ask how far something has come."""
SEPARUH = 0.5
DEKAT = 2
"""So near before it the word stands that a number numbers."""
SEPUTAR = (*KINERJA, "sasaran", "tujuan", "yang_mana", "banyaknya", "total")


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _of_sasaran(soal)
    yield from _of_tujuan(soal)


def named(soal: Soal) -> Dikenal | None:
    """Return the one sasaran whose indikator are picked, None where none is named."""
    picked = soal.ada("di_bawah_target", "tercapai", "belum_ada_nilai", "terendah", "tertinggi")
    if not (picked and soal.ada("sasaran")):
        return None
    ketemu = _numbered(soal) or soal.kenal(Jenis.SASARAN)
    return ketemu if len(ketemu.benda) == 1 else None


def _of_sasaran(soal: Soal) -> Iterator[Tafsiran]:
    ketemu = _numbered(soal) or soal.kenal(Jenis.SASARAN)
    if soal.ada("sasaran") and ketemu.benda:
        yield reading(
            soal,
            Hal.CAPAIAN,
            derajat.SASARAN,
            konsep=(*SEPUTAR, "rata"),
            kata=ketemu.kata,
            benda=ketemu.benda,
        )
    elif soal.ada("sasaran") and soal.ada("yang_mana", "banyaknya") and not soal.ada("target"):
        yield reading(soal, Hal.CAPAIAN, derajat.SASARAN, konsep=SEPUTAR, rincian="sasaran")


def _numbered(soal: Soal) -> Dikenal | None:
    """Return the sasaran that is named by its number: "sasaran strategis 2"."""
    for n, nilai in soal.angka:
        if any("sasaran" in k.konsep for k in soal.kata[max(n - DEKAT, 0) : n]):
            benda = soal.indeks.menurut_kode.get(f"sasaran:{nilai}", ())
            return Dikenal(tuple(benda), (), frozenset([n]), 1) if benda else None
    return None


def _of_tujuan(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what is asked of the indikator of a tujuan, of which there are no figures."""
    ketemu = soal.kenal(Jenis.TUJUAN)
    maju = soal.kata_ada(*KEMAJUAN) and soal.berisi <= ketemu.kata and not soal.ada(*RUPIAH)
    lebih = derajat.TUJUAN_DIUKUR if maju and ketemu.penuh >= SEPARUH else 0
    for satu in ketemu.benda:
        yield reading(
            soal,
            Hal.TAK_ADA,
            derajat.TUJUAN + derajat.part(ketemu.penuh, derajat.NAMA_TUJUAN) + lebih,
            konsep=(*SEPUTAR, "banding", "naik", "tren"),
            kata=ketemu.kata,
            benda=(satu,),
            teks=satu.nama,
        )
    if soal.ada("tujuan") and not ketemu.benda:
        yield reading(soal, Hal.TAK_ADA, derajat.TUJUAN, konsep=SEPUTAR, rincian="tujuan")
