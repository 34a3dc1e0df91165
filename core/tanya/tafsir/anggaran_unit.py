"""Questions about the budget of a Bagian or another unit."""

from collections.abc import Iterator

from core.tanya.indeks import JENJANG, POS, Benda, Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.pesaing import UTUH
from core.tanya.soal import MILIK, Soal
from core.tanya.tafsir import derajat, deret
from core.tanya.tafsir.angka_anggaran import besides_it, figures_of, is_presumed, presumed_rank
from core.tanya.tafsir.bacaan import compares
from core.tanya.tafsir.baris_bawah import RINCI, level_below, lines_below, lists_lines
from core.tanya.tafsir.nama_pos import PILIHAN, SEPARUH
from core.tanya.tafsir.seluruhnya import BESAR_KECIL
from core.tanya.tafsir.uang import BERANGGARAN, SELURUH_TINGKAT, UANG, tingkat_of

MILIK_UNIT = (
    *BESAR_KECIL,
    "rata",
    "bagian",
    "penyebab",
    "terendah",
    "tertinggi",
    "asisten",
    "yang_mana",
)
PENUH = 100
"""In percent."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    ketemu = soal.kenal(Jenis.UNIT)
    if not _is_money(soal) or _names_a_line(soal, ketemu):
        return
    if soal.ada("program") and soal.kenal(Jenis.PROGRAM).benda and not soal.kata_ada("bagian"):
        return
    yield from _own_compared(soal, ketemu)
    if len(ketemu.benda) > 1:
        nilai = _unit_worth(soal, ketemu) + derajat.BEBERAPA_UNIT
        yield figures_of(soal, Hal.ANGGARAN, nilai, ketemu, MILIK_UNIT)
        return
    for satu in ketemu.benda or ketemu.pilihan[:PILIHAN]:
        nilai = _unit_worth(soal, ketemu)
        if ketemu.penuh < SEPARUH and ketemu.benda:
            nilai -= derajat.NAMA_UNIT
        sendiri = Dikenal((satu,), (), ketemu.kata | _besides(soal, ketemu))
        lain = soal.kenal(*SELURUH_TINGKAT)
        if is_presumed(soal) and not tingkat_of(soal) and not lain.kata > ketemu.kata:
            nilai += derajat.URUTAN_DIDUGA
        angka = figures_of(soal, Hal.ANGGARAN, nilai, sendiri, MILIK_UNIT)
        if serupa := _called_alike(soal, ketemu):
            angka = besides_it(angka, serupa)
        yield angka
        if (soal.ada("membawahi") and not soal.ada("total")) or lists_lines(soal):
            yield lines_below(soal, sendiri, level_below(soal))


def _own_compared(soal: Soal, ketemu: Dikenal) -> Iterator[Tafsiran]:
    """Yield one's own unit held against others that are named, or against the whole."""
    if not (soal.ada(MILIK) and compares(soal)):
        return
    if seluruh := _with_whole(soal, ketemu):
        yield deret.together(soal, *seluruh)
    if len(ketemu.benda) > 1:
        yield deret.together(soal, ketemu.benda, ketemu.kata)


def _with_whole(soal: Soal, unit: Dikenal) -> tuple[tuple[Benda, ...], frozenset[int]] | None:
    """Return one's own unit and the office that it is held against: "kami dibanding setda"."""
    tempat = [n for n, k in enumerate(soal.kata) if k.teks == "setda"]
    utuh = soal.named(tempat) if tempat and len(unit.benda) == 1 else None
    if utuh is None or not utuh.benda or utuh.benda[0] == unit.benda[0]:
        return None
    return (*unit.benda, utuh.benda[0]), unit.kata | utuh.kata | soal.tempat("rata")


def _called_alike(soal: Soal, unit: Dikenal) -> tuple[Benda, ...]:
    """Return the programme that the words for a unit name as well, where neither kind is said."""
    program = soal.kenal(Jenis.PROGRAM)
    berbeda = soal.ada("bagian", "asisten", *JENJANG) or soal.mengecualikan
    if berbeda or not unit.kata or len(program.benda) != 1 or program.kata != unit.kata:
        return ()
    return program.benda


def _besides(soal: Soal, ketemu: Dikenal) -> frozenset[int]:
    """Return the places of words for lines of the budget beside an office that has none here."""
    awal = ketemu.benda[0].nama.lower() if len(ketemu.benda) == 1 else ""
    if not awal or awal.startswith(BERANGGARAN) or ketemu.penuh < UTUH:
        return frozenset()
    pos = soal.kenal(*POS).kata
    return pos if len(pos & soal.berisi - ketemu.kata) == 1 else frozenset()


def _names_a_line(soal: Soal, unit: Dikenal) -> bool:
    """Tell whether the words are the whole name of a line, and of a unit only a part."""
    pos = soal.kenal(*SELURUH_TINGKAT)
    utuh = bool(pos.benda) and pos.penuh >= UTUH > unit.penuh and unit.kata <= pos.kata
    return utuh and not soal.ada("bagian")


def _is_money(soal: Soal) -> bool:
    """Tell whether money of a unit is asked for, a figure of it is presumed or asked why."""
    sebab = soal.ada("penyebab") and soal.ada("rendah", "tinggi", "terendah", "tertinggi")
    sebab = sebab or presumed_rank(soal) is not None
    kinerja = soal.ada("capaian", "indikator", "kinerja")
    # "100% semua capaian bagian": no Bagian has spent all of its money.
    dikira = [n for n, nilai in soal.angka if not (kinerja and nilai == PENUH)]
    persen = any(soal.kata[n].persen for n in dikira) or (
        soal.kata_ada("persen") and not soal.ada("capaian", "indikator", "target", "kinerja")
    )
    uang = soal.ada(*UANG, *JENJANG, "realisasi", "fisik", "efisiensi", "perubahan_besar")
    uang = uang or soal.kecuali.pos
    uang = uang or (soal.kata_ada(*RINCI) and soal.ada("bagian", "asisten"))
    return uang or persen or sebab


def _unit_worth(soal: Soal, ketemu: Dikenal) -> int:
    disebut = derajat.JENIS_UNIT_DISEBUT if soal.ada("bagian", "asisten") else 0
    return derajat.UNIT + derajat.part(ketemu.penuh, derajat.NAMA_UNIT) + disebut
