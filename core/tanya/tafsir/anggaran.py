"""Questions about the budget: lines, Bagian, sums."""

from collections.abc import Iterator
from dataclasses import replace

from core.tanya.indeks import JENJANG, Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.pesaing import UTUH
from core.tanya.soal import Soal
from core.tanya.tafsir import (
    anggaran_unit,
    banyak,
    derajat,
    deret,
    peringkat,
    selebihnya,
    seluruhnya,
)
from core.tanya.tafsir.angka_anggaran import besides_it, figures_of, presumed_rank
from core.tanya.tafsir.bacaan import compares, words_bonus
from core.tanya.tafsir.baris_bawah import lines_below, lists_lines
from core.tanya.tafsir.nama_pos import (
    PILIHAN,
    SEPARUH,
    all_alike,
    called_by_money,
    named,
    of_named_unit,
)
from core.tanya.tafsir.seluruhnya import BESAR_KECIL, SEBAB
from core.tanya.tafsir.uang import UANG, tingkat_of

MILIK_POS = (*BESAR_KECIL, "kosong", "rata", "yang_mana", "output", "target", "indikator")
INDUK = {Jenis.SUB_KEGIATAN: ("program", "kegiatan"), Jenis.KEGIATAN: ("program",)}
"""What a line may belong to."""
DI_BAWAH = {
    Jenis.PROGRAM: (Jenis.KEGIATAN, Jenis.SUB_KEGIATAN),
    Jenis.KEGIATAN: (Jenis.SUB_KEGIATAN,),
}
"""What may belong to a line."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from peringkat.ranked(soal)
    yield from _lines(soal)
    yield from anggaran_unit.read(soal)
    yield from peringkat.by_target(soal)
    yield from selebihnya.rest(soal)
    yield from seluruhnya.read(soal)
    yield from banyak.counted(soal)
    yield from banyak.from_rows(soal)
    yield from peringkat.bare(soal)


def _lines(soal: Soal) -> Iterator[Tafsiran]:
    tingkat = tingkat_of(soal)
    unit = soal.kenal(Jenis.UNIT)
    utuh = unit.penuh >= UTUH and soal.berisi <= unit.kata
    if soal.kecuali.pos and utuh and not soal.ada("program", "kegiatan"):
        # "kesra yang bukan bina mental": a line is left out of what the unit has.
        return
    ketemu = named(soal)
    if len(ketemu.benda) > 1:
        yield from _several(soal, ketemu)
    elif ketemu.benda:
        yield from _one_line(soal, of_named_unit(soal, ketemu))
        if semua := all_alike(soal, ketemu):
            yield _line(soal, semua, Hal.JUMLAH_POS, derajat.DIJUMLAH)
    # "hukum" is the Bagian of that name rather than one of the lines that speak of it.
    if unit.benda and unit.penuh >= UTUH and unit.kata >= ketemu.kata and not tingkat:
        return
    if 1 < len(ketemu.pilihan) <= PILIHAN and soal.ada("total") and soal.ada(*UANG):
        # "total kendaraan dinas": all that are called so, each of them told.
        semua = Dikenal(ketemu.pilihan, (), ketemu.kata, ketemu.penuh)
        yield _line(soal, semua, Hal.JUMLAH_POS, derajat.DIJUMLAH)
    if not ketemu and (bernama := called_by_money(soal)):
        ketemu = bernama
        if ketemu.benda:
            yield _line(soal, ketemu, Hal.ANGGARAN, 0, *MILIK_POS)
    for satu in ketemu.pilihan[:PILIHAN]:
        yield from _one_line(soal, Dikenal((satu,), (), ketemu.kata, 0))


def _several(soal: Soal, ketemu: Dikenal) -> Iterator[Tafsiran]:
    """Yield several lines added up, and held against each other where that is asked."""
    jumlah = soal.ada("total") or not soal.ada("banding")
    lebih = derajat.DIJUMLAH if jumlah else derajat.DIBANDING
    yield _line(soal, ketemu, Hal.JUMLAH_POS, lebih)
    unit = soal.kenal(Jenis.UNIT)
    sendiri = len(unit.benda) < len(ketemu.benda) or not unit.kata >= ketemu.kata
    if compares(soal) and sendiri and not soal.ada("total"):
        yield deret.together(soal, ketemu.benda, ketemu.kata)


def _one_line(soal: Soal, ketemu: Dikenal) -> Iterator[Tafsiran]:
    if _asks_whose(soal):
        konsep = ("pengampu", "siapa", "bagian", "isi")
        yield _line(soal, ketemu, Hal.PENGAMPU, derajat.PENGAMPU_POS, *konsep)
    if _asks_for_parents(soal, ketemu):
        konsep = ("yang_mana", "predikat", "pengampu", "atasan")
        yield _line(soal, ketemu, Hal.INDUK, derajat.INDUK_POS, *konsep)
    if soal.ada("kode"):
        yield _code(soal, ketemu)
    if soal.ada("penyebab"):
        yield _line(soal, ketemu, Hal.ANGGARAN, derajat.SEBAB_POS, *SEBAB, "hitung")
    tingkat = tingkat_of(soal)
    if tingkat and tingkat in DI_BAWAH.get(ketemu.benda[0].jenis, ()) and lists_lines(soal):
        yield lines_below(soal, ketemu, tingkat)
    yield _line(soal, ketemu, Hal.ANGGARAN, 0, *MILIK_POS, "capaian")


def _code(soal: Soal, ketemu: Dikenal) -> Tafsiran:
    """Return that the code is asked for: of the line, or of those below it that are said."""
    tingkat = tingkat_of(soal)
    if tingkat not in DI_BAWAH.get(ketemu.benda[0].jenis, ()):
        return _line(soal, ketemu, Hal.KODE, derajat.KODE_POS, "kode")
    bawah = _line(
        soal, ketemu, Hal.KODE, derajat.KODE_POS + derajat.KODE_BAWAHAN, "kode", "yang_mana"
    )
    return replace(bawah, pertanyaan=replace(bawah.pertanyaan, tingkat=tingkat))


def _asks_whose(soal: Soal) -> bool:
    """Tell whether somebody is asked for; "yang urus X serapannya berapa" asks for a figure."""
    if soal.ada("siapa"):
        return not soal.ada("belum_lapor", "lapor")
    angka = soal.kata_ada("berapa") and (
        soal.ada("naik", "turun", "serapan", "sisa", "realisasi")
        or soal.kata_ada("persen", "persentase")
    )
    return soal.ada("pengampu") and not angka


def _asks_for_parents(soal: Soal, ketemu: Dikenal) -> bool:
    """Tell whether the programme or kegiatan of a line is asked for."""
    return (
        soal.ada(*INDUK.get(ketemu.benda[0].jenis, ()))
        and soal.kata_ada("masuk", "termasuk", "mana", "ikut")
        and not soal.ada("terendah", "tertinggi")
    )


def _line(soal: Soal, ketemu: Dikenal, hal: Hal, tambah: int, *konsep: str) -> Tafsiran:
    uang = soal.ada(*UANG, *JENJANG)
    nilai = derajat.POS + tambah + words_bonus(soal, ketemu.kata)
    nilai += derajat.part(ketemu.penuh, derajat.NAMA_POS)
    if uang:
        nilai += derajat.UANG_DISEBUT
    elif not (ketemu.penuh >= SEPARUH or any(soal.kata[n].kode for n in ketemu.kata)):
        nilai -= derajat.TANPA_UANG
    if soal.ada("capaian", "target", "indikator", "predikat") and not soal.ada(*UANG):
        nilai -= derajat.SOAL_KINERJA
    bernama = ketemu.penuh >= SEPARUH or soal.ada("program")
    if bernama and hal is Hal.ANGGARAN and presumed_rank(soal):
        nilai += derajat.URUTAN_DIDUGA
    if soal.ada("cocok", "kembar"):
        nilai -= derajat.SOAL_CATATAN
    baca = figures_of(soal, hal, nilai, ketemu, konsep)
    unit = soal.kenal(Jenis.UNIT)
    if hal is not Hal.ANGGARAN or soal.ada(*JENJANG, "asisten") or unit.kata != ketemu.kata:
        return baca
    bagian = tuple(b for b in unit.benda if b.nama.lower().startswith("bagian "))
    # "serapan umum": what is said of a line is all that is said of the Bagian.
    return besides_it(baca, bagian) if len(bagian) == 1 and unit.penuh >= UTUH else baca
