"""Questions about all indikator at once, or about those that a unit or a sasaran has."""

from collections.abc import Iterator
from typing import Any

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Saring, Tafsiran, Ukuran
from core.tanya.pesaing import UTUH
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat, indikator_dipilih, saring_angka, sasaran, ucapan
from core.tanya.tafsir.bacaan import KINERJA, at, one_of, reading, ukuran_of
from core.tanya.tafsir.indikator_bernama import RUPIAH, UKURAN_KINERJA
from core.tanya.tafsir.kinerja import ANTAR_TAHUN, DIBANDING
from core.tanya.tafsir.kinerja_ditanya import asks_official, is_same_as, through_years

UMUM = ("indikator", "capaian", "kinerja", "target", "sasaran")
"""What is asked of indikator as such."""
SELURUHNYA = ("rata", "total", "yang_mana", "banyaknya", "bagian", "pengampu", "sasaran")
DUA = 2
KEMAJUAN = one_of("progres progresnya perkembangan perkembangannya kemajuan semua seluruh")
ANTAR_TRIWULAN = frozenset(
    [
        *("indikator", "capaian", "kinerja", "realisasi", "banding", "naik", "turun", "tren"),
        *("yang_mana", "pengandaian", "per_triwulan", "banyaknya"),
    ]
)
"""What may be asked of all indikator in several quarters."""
TERBANYAK = "terbanyak"
TERBANYAK_DARI = frozenset(
    [
        *("bagian", "siapa", "pengampu", "indikator", "yang_mana", "tertinggi", "terendah"),
        *("rendah", "tinggi", "banyaknya", "milik_kami", "kinerja"),
    ]
)
"""What is said where Bagian are ranked by how many indikator they answer for."""
KANTOR = ("setda", "sekretariat", "kita", "kami", "kantor", "unit", "instansi")


def read(soal: Soal) -> Iterator[Tafsiran]:
    if soal.ada(*RUPIAH) and not asks_official(soal):
        if soal.ada("rendah", "di_bawah_target"):
            # What is done about a programme of which little was spent.
            unit = soal.kenal(Jenis.UNIT)
            yield from ucapan.read(soal, unit if len(unit.benda) == 1 else Dikenal())
        return
    unit = soal.kenal(Jenis.UNIT)
    dari = unit if len(unit.benda) == 1 else Dikenal()
    dari = sasaran.named(soal) or dari
    kinerja = soal.ada("realisasi") and soal.kata_ada("kinerja")
    berpredikat = soal.ada("skala_kinerja") and soal.kata_ada(*KANTOR)
    umum = soal.ada(*UMUM) or kinerja or berpredikat
    yield from saring_angka.read(soal, dari)
    yield from indikator_dipilih.read(soal, dari, umum=umum)
    dibanding = soal.ada("indikator", "capaian", "kinerja", "target") or kinerja
    milik = dari.benda and dari.benda[0].jenis is Jenis.UNIT and is_same_as(soal)
    if ((umum and through_years(soal) and dibanding) or _two_years(soal)) and (not dari or milik):
        isi: dict[str, Any] = {"konsep": (*KINERJA, *ANTAR_TAHUN, *DIBANDING)}
        isi["ukuran"] = tuple(u for u in ukuran_of(soal) if u in UKURAN_KINERJA)
        isi |= {"kata": dari.kata, "benda": dari.benda}
        if soal.kata_ada("mana", "apa") and soal.ada("naik") != soal.ada("turun"):
            isi["naik"] = soal.ada("naik")
        yield reading(soal, Hal.BANDING_TAHUN, derajat.BANDING_SEMUA, **isi)
    if asks_official(soal):
        yield reading(
            soal,
            Hal.CAPAIAN,
            derajat.RESMI,
            konsep=(*KINERJA, "anggaran", "pagu", "verifikasi", "periksa", "banding"),
            rincian="resmi",
        )
    if soal.ada("penyebab") and (umum or soal.ada("di_bawah_target")):
        belum = soal.ada("belum_ada_nilai") and not dari
        konsep = (*KINERJA, "penyebab", "di_bawah_target", "tercapai", "yang_mana")
        yield reading(
            soal,
            Hal.UCAPAN,
            derajat.SEBAB_SEMUA + (derajat.UMUM_DISEBUT if belum else 0),
            konsep=(*konsep, *(("belum_ada_nilai", "banyaknya") if belum else ())),
            rincian="penyebab",
            saring=Saring.BELUM_ADA if belum else None,
        )
    yield from ucapan.read(soal, dari)
    if soal.ada("pengampu", "siapa") and soal.ada("indikator") and not dari:
        konsep = (*KINERJA, "pengampu", "siapa", "yang_mana", "banyaknya")
        yield reading(soal, Hal.PENGAMPU, derajat.PENGAMPU_SEMUA, konsep=konsep)
    if (banyak := _most_of_them(soal) or _in_quarters(soal)) is not None:
        yield banyak
    if umum:
        yield reading(
            soal,
            Hal.CAPAIAN,
            _all_worth(soal, dari),
            konsep=(*KINERJA, *SELURUHNYA, "skala_kinerja"),
            kata=dari.kata,
            benda=dari.benda,
            rincian="rata" if soal.ada("rata") and not _of_sasaran(dari) else "",
            ukuran=(Ukuran.PREDIKAT,)
            if berpredikat
            else tuple(u for u in ukuran_of(soal) if u in UKURAN_KINERJA),
        )


def _of_sasaran(dari: Dikenal) -> bool:
    """Tell whether a sasaran is named, of which the mean is told with its indikator."""
    return bool(dari.benda) and dari.benda[0].jenis is Jenis.SASARAN


def _all_worth(soal: Soal, dari: Dikenal) -> int:
    if dari:
        utuh = dari.benda[0].jenis is Jenis.UNIT and dari.penuh >= UTUH and soal.ada("bagian")
        return derajat.SEMUA_UNIT + (derajat.BAGIAN_SELENGKAPNYA if utuh else 0)
    return derajat.SEMUA_DISEBUT if soal.kata_ada("seluruh", "semua") else derajat.SEMUA


def _two_years(soal: Soal) -> bool:
    """Tell whether two years are held against each other and nothing else: "2023 vs 2024"."""
    dua = len(soal.waktu.tahun) == DUA and soal.ada("banding", "tren", "naik", "turun")
    lain = soal.konsep - {"banding", "tren", "naik", "turun", "kinerja", "pengandaian"}
    return dua and not (lain or soal.berisi or soal.angka)


def _most_of_them(soal: Soal) -> Tafsiran | None:
    """Return which Bagian answers for the most indikator: "bagian mana yg ikunya paling banyak"."""
    sedikit = soal.kata_ada("sedikit", "tersedikit", "dikit")
    banyak = sedikit or soal.kata_ada("banyak", "terbanyak")
    siapa = soal.ada("bagian", "siapa", "pengampu") and soal.kata_ada("mana", "siapa", "apa")
    if not (banyak and siapa and soal.ada("indikator")) or soal.berisi or soal.angka:
        return None
    if not soal.konsep <= TERBANYAK_DARI:
        return None
    return reading(
        soal,
        Hal.PENGAMPU,
        derajat.INDIKATOR_TERBANYAK,
        konsep=tuple(soal.konsep),
        kata=at(soal, {"banyak", "terbanyak", "sedikit", "tersedikit", "dikit"}),
        rincian=TERBANYAK,
        arah=Arah.TERENDAH if sedikit else Arah.TERTINGGI,
    )


def _in_quarters(soal: Soal) -> Tafsiran | None:
    """Return all indikator in several quarters: "progres iku tw 2 dibanding tw 1"."""
    beberapa = soal.waktu.beberapa_triwulan
    if not beberapa or not soal.ada("indikator", "capaian", "kinerja") or soal.angka:
        return None
    kata = at(soal, KEMAJUAN)
    if soal.berisi - kata or not soal.konsep <= ANTAR_TRIWULAN:
        return None
    return reading(
        soal,
        Hal.PER_TRIWULAN,
        derajat.SEMUA_ANTAR_TRIWULAN,
        konsep=tuple(soal.konsep),
        kata=kata,
        semua_triwulan=beberapa,
    )
