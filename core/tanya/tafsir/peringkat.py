"""Questions that rank lines of the budget or Bagian."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from core.tanya.indeks import JENJANG, Jenis
from core.tanya.pertanyaan import Arah, Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat, saringan
from core.tanya.tafsir.bacaan import dasar_of, reading, words_bonus
from core.tanya.tafsir.dalam import KEBERAPA, MENGURUTKAN, within
from core.tanya.tafsir.uang import RUPIAH, UANG, figures, named_levels

BERUBAH = frozenset(["perubahan_besar", "perubahan", "naik", "turun"])
BESAR = ("besar", "terbesar", "gede", "tergede", "kecil", "terkecil")
"""What is said of amounts: of a share it is high or low."""
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
    if (bersyarat := saringan.picked(soal)) is not None:
        yield bersyarat
        return
    urut = _order(soal)
    if urut is None or not _is_money(soal, urut):
        return
    tingkat, dalam = within(soal)
    ukuran = tuple(u for u in figures(soal) if u is not Ukuran.PORSI)
    if _is_bounded_in_percent(soal):
        # Money has no percent: serapan is meant.
        ukuran = ()
    elif not ukuran and (soal.ada("anggaran", "porsi") or soal.kata_ada(*BESAR)):
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
    tetap = soal.ada("pagu", "anggaran") and soal.ada("yang_mana", "bagian", *JENJANG)
    if tetap and _unchanged(soal) and not soal.kata_ada("berapa", "persen"):
        return _Urutan(None, berubah=True, rentang=False)
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
    ditempatkan = len(soal.nomor_pos) == 1 and soal.kata_ada(*KEBERAPA)
    if soal.nomor_pos and arah is None and not (rentang or ditempatkan):
        return None
    return _Urutan(arah, berubah, rentang)


def _is_bounded_in_percent(soal: Soal) -> bool:
    return any(soal.kata[n].persen for n, _ in soal.angka) and soal.ada("di_bawah", "di_atas")


def _asks_which_line(soal: Soal) -> bool:
    """Tell whether lines are asked for: "program mana yang turun", no "program 2 turun"."""
    return any(
        not kiri.konsep.isdisjoint([*JENJANG, "bagian"]) and kanan.teks in {"mana", "apa"}
        for kiri, kanan in pairwise(soal.kata)
    )


def _direction(soal: Soal) -> Arah | None:
    """Return from which end is ranked, also where an adjective says so: "yang seret mana"."""
    rendah, tinggi = soal.tempat("terendah"), soal.tempat("tertinggi")
    if rendah and tinggi and soal.ada("urutkan"):
        # "Dari tertinggi ke terendah": what is said first stands first.
        return Arah.TERENDAH if min(rendah) < min(tinggi) else Arah.TERTINGGI
    if soal.ada("terendah", "tertinggi"):
        return Arah.TERENDAH if soal.ada("terendah") else Arah.TERTINGGI
    batas = [n for n, _ in soal.angka if n not in soal.nomor_pos]
    berbatas = bool(batas) and soal.ada("di_bawah", "di_atas")
    if not (soal.ada("yang_mana", "siapa") or berbatas or _asks_which_line(soal)):
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


def _part(soal: Soal, urut: _Urutan) -> str:
    """Return how the ranking is cut: by a range, a limit, rises only, or not at all.

    A percentage says how changes are counted.
    """
    if urut.rentang:
        return "rentang"
    if soal.angka and soal.ada("di_bawah", "di_atas"):
        return "batas"
    if urut.berubah and _unchanged(soal):
        return "tetap"
    naik = "naik" if urut.berubah and soal.ada("naik") and not soal.ada("turun") else ""
    if soal.kata_ada("persen", "persentase"):
        return f"{naik}_persen" if naik else "persen"
    if naik:
        return naik
    return "semua" if soal.ada("urutkan") else ""


def _unchanged(soal: Soal) -> bool:
    """Tell whether those are wanted that have not changed: "pagunya ga berubah"."""
    return any(
        kanan.teks == "tetap" or (kiri.teks in {"tidak", "tanpa"} and kanan.konsep & BERUBAH)
        for kiri, kanan in pairwise(soal.kata)
    )


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
