"""Questions that rank lines of the budget or Bagian."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import dasar_of, reading, words_bonus
from core.tanya.tafsir.uang import JENJANG, RUPIAH, UANG, figures, named_levels, tingkat_of

MENGURUTKAN = (
    *("terendah", "tertinggi", "urutkan", "bagian", "yang_mana", "perubahan_besar", "naik"),
    *("turun", "penyebab", "siapa", "rendah", "tinggi", "di_bawah", "di_atas"),
    *("tercapai", "di_bawah_target", "rata"),
)
KEBERAPA = ("peringkat", "rangking", "ranking", "keberapa", "urutan")
SAJA = frozenset(["terendah", "tertinggi", "rendah", "tinggi", "yang_mana", "siapa"])
"""What a question says that names nothing to be ranked."""


@dataclass(frozen=True, slots=True)
class _Urutan:
    """By what a question ranks: `arah` None where it does not say."""

    arah: Arah | None
    berubah: bool
    rentang: bool


def ranked(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what is ranked, or picked by a limit, among lines or Bagian."""
    if (menurut := _by_count(soal)) is not None:
        yield menurut
        return
    urut = _order(soal)
    if urut is None or not _is_money(soal, urut):
        return
    tingkat, dalam = _within(soal)
    ukuran = tuple(u for u in figures(soal) if u is not Ukuran.PORSI)
    if _is_bounded_in_percent(soal):
        # Money has no percent: serapan is meant.
        ukuran = ()
    elif not ukuran and soal.ada("anggaran", "porsi"):
        ukuran = (Ukuran.PAGU,)
    arah = urut.arah
    if urut.berubah and not soal.ada("serapan", "sisa"):
        ukuran = (Ukuran.PERUBAHAN,)
        arah = Arah.TERENDAH if soal.ada("turun") else Arah.TERTINGGI
    yield reading(
        soal,
        Hal.PERINGKAT,
        derajat.PERINGKAT + words_bonus(soal, dalam.kata),
        konsep=(*RUPIAH, *MENGURUTKAN),
        kata=dalam.kata,
        benda=dalam.benda if tingkat is Jenis.UNIT else dalam.benda[:1],
        ukuran=ukuran,
        arah=arah or Arah.TERTINGGI,
        banyak=soal.bilangan,
        tingkat=tingkat,
        dasar=dasar_of(soal),
        rincian=_part(soal, urut),
    )


def _by_count(soal: Soal) -> Tafsiran | None:
    """Return that lines or Bagian are ranked by how many they hold: "program mana terbanyak"."""
    semua = named_levels(soal)
    atas = Jenis.UNIT if soal.ada("bagian") else semua[-1] if len(semua) > 1 else None
    sedikit = soal.kata_ada("sedikit", "tersedikit", "dikit")
    banyak = sedikit or soal.kata_ada("banyak", "terbanyak")
    bernama = soal.kenal(Jenis.UNIT).benda or soal.berisi or soal.angka
    if not (semua and atas and banyak) or bernama or soal.ada(*UANG, "realisasi", "indikator"):
        return None
    if not soal.ada("yang_mana", "tertinggi", "terendah") and not soal.kata_ada("mana", "apa"):
        return None
    return reading(
        soal,
        Hal.BANYAK_POS,
        derajat.PERINGKAT,
        konsep=(*RUPIAH, *MENGURUTKAN, "pengampu", "membawahi"),
        tingkat=semua[0],
        arah=Arah.TERENDAH if sedikit else Arah.TERTINGGI,
        daftar=str(atas.value),
    )


def _order(soal: Soal) -> _Urutan | None:
    """Return by what the question ranks, None for one that does not."""
    paling = soal.ada("tertinggi", "terendah") or soal.kata_ada("paling", "terbanyak")
    berubah = soal.ada("perubahan_besar") or (
        soal.ada("naik", "turun") and (paling or soal.ada("yang_mana") or _asks_which_line(soal))
    )
    rentang = (
        len({nilai for n, nilai in soal.angka if n not in soal.nomor_pos}) > 1
        and soal.kata_ada("antara", "sampai", "hingga")
        and soal.ada(*UANG, "realisasi")
    )
    arah = _direction(soal)
    if arah is None and not berubah and not rentang and not soal.ada("urutkan"):
        return None
    if soal.ada("penyebab") and soal.kenal(Jenis.UNIT).benda and not soal.ada("yang_mana"):
        return None
    if soal.nomor_pos and arah is None and not rentang:
        return None
    return _Urutan(arah, berubah, rentang)


def _is_bounded_in_percent(soal: Soal) -> bool:
    return any(soal.kata[n].persen for n, _ in soal.angka) and soal.ada("di_bawah", "di_atas")


def _asks_which_line(soal: Soal) -> bool:
    """Tell whether lines are asked for: "program mana yang turun", no "program 2 turun"."""
    return any(
        not kiri.konsep.isdisjoint(JENJANG) and kanan.teks in {"mana", "apa"}
        for kiri, kanan in pairwise(soal.kata)
    )


def _direction(soal: Soal) -> Arah | None:
    """Return from which end is ranked, also where an adjective says so: "yang seret mana"."""
    if soal.ada("terendah"):
        return Arah.TERENDAH
    if soal.ada("tertinggi"):
        return Arah.TERTINGGI
    batas = [n for n, _ in soal.angka if n not in soal.nomor_pos]
    berbatas = bool(batas) and soal.ada("di_bawah", "di_atas")
    if not (soal.ada("yang_mana", "siapa") or berbatas):
        return None
    if soal.ada("penyebab", "atasan", "membawahi"):
        return None
    if soal.ada("rendah") or (berbatas and soal.ada("di_bawah")):
        return Arah.TERENDAH
    return Arah.TERTINGGI if soal.ada("tinggi") or berbatas else None


def _is_money(soal: Soal, urut: _Urutan) -> bool:
    if soal.ada(*UANG, *JENJANG, "realisasi", "bagian"):
        return True
    return urut.berubah and soal.ada("terendah", "tertinggi", "perubahan_besar")


def _within(soal: Soal) -> tuple[Jenis | None, Dikenal]:
    """Return what is ranked, and of which units or lines."""
    unit = soal.kenal(Jenis.UNIT)
    if len(unit.benda) == 1 and soal.kata_ada(*KEBERAPA):
        # Where it stands is seen among all.
        return Jenis.UNIT, unit
    tingkat = Jenis.UNIT if soal.ada("bagian") and not unit.benda else tingkat_of(soal)
    program = soal.kenal(Jenis.PROGRAM) if soal.ada("program") else Dikenal()
    if program.benda and _is_said(soal, program):
        # "khusus program kesra": among what it holds.
        dalam = program
        tingkat = Jenis.SUB_KEGIATAN if tingkat in {Jenis.PROGRAM, None} else tingkat
    elif unit.benda:
        dalam = unit
    else:
        induk = soal.kenal(Jenis.PROGRAM, Jenis.KEGIATAN)
        dalam = induk if induk.benda and _is_said(soal, induk) else Dikenal()
    beberapa = len(unit.benda) > 1 and dalam is unit
    return (Jenis.UNIT if beberapa else tingkat), dalam


def _is_said(soal: Soal, satu: Dikenal) -> bool:
    """Tell whether a line is named by more than words that ask for something, or was before."""
    return not satu.kata or bool(satu.kata & (soal.berisi | frozenset(soal.nomor_pos)))


def _part(soal: Soal, urut: _Urutan) -> str:
    """Return how the ranking is cut: by a range, a limit, rises only, or not at all.

    A percentage says how changes are counted.
    """
    if urut.rentang:
        return "rentang"
    if soal.angka and soal.ada("di_bawah", "di_atas"):
        return "batas"
    naik = "naik" if urut.berubah and soal.ada("naik") and not soal.ada("turun") else ""
    if soal.kata_ada("persen", "persentase"):
        return f"{naik}_persen" if naik else "persen"
    if naik:
        return naik
    return "semua" if soal.ada("urutkan") else ""


def bare(soal: Soal) -> Iterator[Tafsiran]:
    """Yield both rankings where nothing is named that is ranked: "yang paling jelek apa"."""
    arah = _direction(soal)
    if arah is None or soal.berisi or soal.angka or not soal.konsep <= SAJA:
        return
    for hal in (Hal.SARING, Hal.PERINGKAT):
        yield reading(
            soal,
            hal,
            derajat.URUT_SAJA,
            konsep=SAJA,
            arah=arah,
            banyak=soal.bilangan,
            tingkat=Jenis.SUB_KEGIATAN if hal is Hal.PERINGKAT else None,
        )


def by_target(soal: Soal) -> Iterator[Tafsiran]:
    """Yield which line has the target that is said: "kegiatan hukum targetnya 85 dok itu apa"."""
    berjenjang = soal.ada("kegiatan", "sub_kegiatan") and soal.ada("target")
    if not (berjenjang and soal.kata_ada("apa", "mana") and len(soal.dugaan) == 1):
        return
    if soal.ada(*UANG, "realisasi", "capaian", "indikator", "pengandaian") or soal.nomor_pos:
        return
    unit = soal.kenal(Jenis.UNIT)
    induk = unit if unit.benda else soal.kenal(Jenis.PROGRAM, Jenis.KEGIATAN)
    yield reading(
        soal,
        Hal.PERINGKAT,
        derajat.POS_UNIT,
        konsep=(*RUPIAH, "target", "definisi", "yang_mana", "bagian"),
        kata=induk.kata,
        benda=induk.benda[:1],
        tingkat=Jenis.SUB_KEGIATAN,
        rincian="keluaran",
    )
