"""What is ranked or picked among lines and Bagian, and within what."""

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pesaing import UTUH
from core.tanya.soal import Soal
from core.tanya.tafsir.uang import SELURUH_TINGKAT, tingkat_of
from core.tanya.tafsir.unit_disebut import is_asisten

MENGURUTKAN = (
    *("terendah", "tertinggi", "urutkan", "bagian", "yang_mana", "perubahan_besar", "naik"),
    *("turun", "penyebab", "siapa", "rendah", "tinggi", "di_bawah", "di_atas"),
    *("tercapai", "di_bawah_target", "rata"),
)
"""What may be asked beside a ranking."""
KEBERAPA = ("peringkat", "rangking", "ranking", "keberapa", "urutan")


def within(soal: Soal) -> tuple[Jenis | None, Dikenal]:
    """Return what is ranked, and of which units or lines."""
    unit = soal.kenal(Jenis.UNIT)
    baris = soal.kenal(*SELURUH_TINGKAT) if soal.kata_ada(*KEBERAPA) else Dikenal()
    utuh = baris.penuh >= UTUH or bool(baris.kata & frozenset(soal.nomor_pos))
    if len(baris.benda) == 1 and utuh and len(baris.kata) > len(unit.kata):
        return baris.benda[0].jenis, baris
    if len(unit.benda) == 1 and soal.kata_ada(*KEBERAPA):
        # Where it stands is seen among all.
        return Jenis.UNIT, unit
    tingkat = tingkat_of(soal)
    # "Siapa yang pagunya paling besar" asks for a Bagian.
    orang = soal.ada("siapa") and tingkat is None and not soal.ada("naik", "turun")
    atas = len(unit.benda) == 1 and is_asisten(unit.benda[0])
    if (soal.ada("bagian") and atas and tingkat is None) or (
        (soal.ada("bagian") or orang) and not unit.benda
    ):
        # "Bagian terendah di asisten 1": among those below it.
        tingkat = Jenis.UNIT
    program = soal.kenal(Jenis.PROGRAM) if soal.ada("program") else Dikenal()
    if program.benda and _is_said(soal, program):
        # "khusus program kesra": among what it holds.
        dalam = program
        tingkat = Jenis.SUB_KEGIATAN if tingkat in {Jenis.PROGRAM, None} else tingkat
    else:
        induk = soal.kenal(Jenis.PROGRAM, Jenis.KEGIATAN)
        bernama = bool(induk.benda) and _is_said(soal, induk)
        # "Administrasi umum" is all that a kegiatan is called, and a part of an Asisten's name.
        lebih = induk.kata >= unit.kata and induk.penuh > unit.penuh
        dalam = induk if bernama and (lebih or not unit.benda) else unit
    beberapa = len(unit.benda) > 1 and dalam is unit
    return (Jenis.UNIT if beberapa else tingkat), dalam


def _is_said(soal: Soal, satu: Dikenal) -> bool:
    """Tell whether a line is named by more than words that ask for something, or was before."""
    return not satu.kata or bool(satu.kata & (soal.berisi | frozenset(soal.nomor_pos)))
