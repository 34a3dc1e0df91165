"""Questions about the budget: lines, Bagian, sums."""

from collections.abc import Iterator
from dataclasses import replace

from core.tanya.indeks import JENJANG, POS, Benda, Jenis
from core.tanya.pengenalan import UTUH, Dikenal
from core.tanya.pertanyaan import Arah, Hal, Tafsiran
from core.tanya.soal import HERAN, MILIK, Soal
from core.tanya.tafsir import banyak, derajat, deret, janji_pos, peringkat, selebihnya, seluruhnya
from core.tanya.tafsir.bacaan import at, compares, dasar_of, detail_of, reading, words_bonus
from core.tanya.tafsir.dugaan_uang import choice_of, presumed
from core.tanya.tafsir.nama_pos import (
    PILIHAN,
    SEPARUH,
    all_alike,
    called_by_money,
    named,
    of_named_unit,
)
from core.tanya.tafsir.seluruhnya import BESAR_KECIL, SEBAB, against_last_year
from core.tanya.tafsir.uang import (
    BERANGGARAN,
    RUPIAH,
    SELURUH_TINGKAT,
    UANG,
    figures,
    tingkat_of,
)

MILIK_POS = (*BESAR_KECIL, "kosong", "rata", "yang_mana", "output", "target", "indikator")
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
RINCI = ("rincian", "rinciannya", "detail", "detailnya", "isinya")
MINUS = ("minus", "negatif", "tekor", "mines")
"""What is said of what is left where more was spent than there was."""
INDUK = {Jenis.SUB_KEGIATAN: ("program", "kegiatan"), Jenis.KEGIATAN: ("program",)}
"""What a line may belong to."""
DI_BAWAH = {
    Jenis.PROGRAM: (Jenis.KEGIATAN, Jenis.SUB_KEGIATAN),
    Jenis.KEGIATAN: (Jenis.SUB_KEGIATAN,),
}
"""What may belong to a line."""


PENUH = 100
"""In percent."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from peringkat.ranked(soal)
    yield from _lines(soal)
    yield from _units(soal)
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
    if tingkat and tingkat in DI_BAWAH.get(ketemu.benda[0].jenis, ()) and _lists(soal):
        yield _lines_below(soal, ketemu, tingkat)
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
    if bernama and hal is Hal.ANGGARAN and _presumed_rank(soal):
        nilai += derajat.URUTAN_DIDUGA
    if soal.ada("cocok", "kembar"):
        nilai -= derajat.SOAL_CATATAN
    baca = _figures_of(soal, hal, nilai, ketemu, konsep)
    unit = soal.kenal(Jenis.UNIT)
    if hal is not Hal.ANGGARAN or soal.ada(*JENJANG, "asisten") or unit.kata != ketemu.kata:
        return baca
    bagian = tuple(b for b in unit.benda if b.nama.lower().startswith("bagian "))
    # "serapan umum": what is said of a line is all that is said of the Bagian.
    return _besides_it(baca, bagian) if len(bagian) == 1 and unit.penuh >= UTUH else baca


def _besides_it(baca: Tafsiran, serupa: tuple[Benda, ...]) -> Tafsiran:
    return replace(baca, pertanyaan=replace(baca.pertanyaan, serupa=serupa))


def _figures_of(
    soal: Soal, hal: Hal, nilai: int, ketemu: Dikenal, konsep: tuple[str, ...]
) -> Tafsiran:
    return reading(
        soal,
        hal,
        nilai,
        konsep=(*RUPIAH, *konsep, *(janji_pos.SEPUTAR if janji_pos.agreed(soal) else ())),
        kata=ketemu.kata | (at(soal, MINUS) if soal.ada(*UANG, "realisasi") else frozenset()),
        benda=ketemu.benda,
        ukuran=janji_pos.asked(soal, ketemu),
        dasar=dasar_of(soal),
        rincian=_part(soal),
        arah=_presumed_rank(soal),
        teks=janji_pos.promised(soal, ketemu),
        **(presumed(soal) if hal is Hal.ANGGARAN else {"menduga": soal.menduga}),
    )


def _presumed_rank(soal: Soal) -> Arah | None:
    """Return the rank that is taken for granted of what is named: "kenapa hukum paling rendah"."""
    rendah, tinggi = soal.ada("terendah"), soal.ada("tertinggi")
    if rendah == tinggi or not _takes_for_granted(soal):
        return None
    return Arah.TERENDAH if rendah else Arah.TERTINGGI


def _is_presumed(soal: Soal) -> bool:
    """Tell whether a rank or a bound is taken for granted rather than asked for."""
    return _presumed_rank(soal) is not None or (soal.batas is not None and soal.memastikan)


def _takes_for_granted(soal: Soal) -> bool:
    heran = soal.ada("penyebab") or soal.kata_ada(*HERAN) or soal.memastikan
    return heran and not soal.ada("yang_mana", "banyaknya") and not soal.kata_ada("apa", "mana")


def _part(soal: Soal) -> str:
    """Return which part is wanted: why a figure is as it is, or how it was a year before."""
    if soal.ada("penyebab") or (soal.ada("kosong") and soal.kata_ada("kok", "kemana")):
        return "penyebab"
    if janji_pos.agreed(soal):
        return janji_pos.PERJANJIAN
    if against_last_year(soal):
        return "banding_tahun"
    return detail_of(soal, figures(soal)) or choice_of(soal)


def _units(soal: Soal) -> Iterator[Tafsiran]:
    ketemu = soal.kenal(Jenis.UNIT)
    if not _is_money(soal) or _names_a_line(soal, ketemu):
        return
    if soal.ada("program") and soal.kenal(Jenis.PROGRAM).benda and not soal.kata_ada("bagian"):
        return
    yield from _own_compared(soal, ketemu)
    if len(ketemu.benda) > 1:
        nilai = _unit_worth(soal, ketemu) + derajat.BEBERAPA_UNIT
        yield _figures_of(soal, Hal.ANGGARAN, nilai, ketemu, MILIK_UNIT)
        return
    for satu in ketemu.benda or ketemu.pilihan[:PILIHAN]:
        nilai = _unit_worth(soal, ketemu)
        if ketemu.penuh < SEPARUH and ketemu.benda:
            nilai -= derajat.NAMA_UNIT
        sendiri = Dikenal((satu,), (), ketemu.kata | _besides(soal, ketemu))
        lain = soal.kenal(*SELURUH_TINGKAT)
        if _is_presumed(soal) and not tingkat_of(soal) and not lain.kata > ketemu.kata:
            nilai += derajat.URUTAN_DIDUGA
        angka = _figures_of(soal, Hal.ANGGARAN, nilai, sendiri, MILIK_UNIT)
        if serupa := _called_alike(soal, ketemu):
            angka = _besides_it(angka, serupa)
        yield angka
        if (soal.ada("membawahi") and not soal.ada("total")) or _lists(soal):
            yield _lines_below(soal, sendiri, _level_below(soal))


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
    sebab = sebab or _presumed_rank(soal) is not None
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


def _lists(soal: Soal) -> bool:
    """Tell whether the lines of a unit are asked for, one by one: "sub kegiatannya apa aja"."""
    if banyak.adds_rows(soal) or _doubts_sum(soal):
        return False
    berjenjang = soal.ada("kegiatan", "sub_kegiatan") and not soal.ada(*UANG, "realisasi")
    if soal.ada("target") and soal.angka:
        # "kegiatan hukum yang targetnya 85 dokumen apa": one of them is looked for.
        return False
    # "Kegiatan bagian hukum kecuali bantuan hukum" are those that are left.
    menyebut = soal.kata_ada("apa", "mana", "saja") or soal.kecuali.pos
    return soal.kata_ada(*RINCI) or (berjenjang and menyebut)


def _doubts_sum(soal: Soal) -> bool:
    """Tell whether rows are held against their total: "rinciannya kok tidak sama totalnya"."""
    return soal.ada("total") and (
        soal.ada("cocok", "salah", "banding") or soal.kata_ada("sama", "beda", "selisih")
    )


def _unit_worth(soal: Soal, ketemu: Dikenal) -> int:
    disebut = derajat.JENIS_UNIT_DISEBUT if soal.ada("bagian", "asisten") else 0
    return derajat.UNIT + derajat.part(ketemu.penuh, derajat.NAMA_UNIT) + disebut


def _level_below(soal: Soal) -> Jenis:
    """Return the level of the lines that are listed: what is left out of them is one of them."""
    disebut = tingkat_of(soal) or Jenis.SUB_KEGIATAN
    luar = {b.jenis for b in soal.kecuali.benda}
    return Jenis.SUB_KEGIATAN if luar == {Jenis.SUB_KEGIATAN} else disebut


def _lines_below(soal: Soal, induk: Dikenal, tingkat: Jenis) -> Tafsiran:
    return reading(
        soal,
        Hal.PERINGKAT,
        derajat.POS_UNIT + (derajat.TINGKAT_DISEBUT if tingkat_of(soal) else 0),
        konsep=(*RUPIAH, "membawahi", "bagian", "yang_mana", "hitung", "pengampu", "tugas"),
        kata=induk.kata,
        benda=induk.benda,
        ukuran=figures(soal),
        tingkat=tingkat,
        arah=Arah.TERTINGGI,
        rincian="semua",
    )
