"""Questions about all indikator at once, or about those that a unit or a sasaran has."""

from collections.abc import Collection, Iterator
from typing import Any

from core.tanya.indeks import JENJANG, Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Saring, Tafsiran, Ukuran
from core.tanya.pesaing import UTUH
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat, saring_angka, sasaran, ucapan
from core.tanya.tafsir.bacaan import KINERJA, reading, ukuran_of
from core.tanya.tafsir.indikator_bernama import RUPIAH, UKURAN_KINERJA
from core.tanya.tafsir.kinerja import ANTAR_TAHUN, DIBANDING
from core.tanya.tafsir.kinerja_ditanya import asks_official, is_same_as, through_years
from core.tanya.urutan import rank_of

SARINGAN = (
    ("di_bawah_target", Saring.DI_BAWAH),
    ("belum_ada_nilai", Saring.BELUM_ADA),
    ("tercapai", Saring.TERCAPAI),
)
DISARING = ("yang_mana", "banyaknya", "total", "siapa")
SEPUTAR_SATUAN = (*DISARING, "inovasi", "akip", "predikat", "pengandaian")
UMUM = ("indikator", "capaian", "kinerja", "target", "sasaran")
"""What is asked of indikator as such."""
SEDIKITNYA = ("minimal", "sekurangnya", "setidaknya", "kurang", "bawah", "dibawah")
"""Beside a bound these say that the bound itself will do."""
SELURUHNYA = ("rata", "total", "yang_mana", "banyaknya", "bagian", "pengampu", "sasaran")
TEPAT = frozenset(["pas", "persis", "tepat", "sama"])
"""Words that say that a target is met and not passed."""
JARAK = ("banding", "kurang_berapa")
MELEBIHI = ("melebihi", "melampaui", "lewat", "melewati")
DUA = 2
SEMUA = ("semua", "semuanya", "seluruh", "seluruhnya")
BENARKAH = ("apakah", "sudah", "belum", "tidak", "benar", "betul", "benarkah")
"""Who says so beside "semua" wants to know whether it is all of them."""
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
    yield from _filtered(soal, dari, umum=umum)
    dibanding = soal.ada("indikator", "capaian", "kinerja", "target") or kinerja
    milik = dari.benda and dari.benda[0].jenis is Jenis.UNIT and is_same_as(soal)
    if ((umum and through_years(soal) and dibanding) or _two_years(soal)) and (not dari or milik):
        isi: dict[str, Any] = {"konsep": (*KINERJA, *ANTAR_TAHUN, *DIBANDING)}
        isi["ukuran"] = tuple(u for u in ukuran_of(soal) if u in UKURAN_KINERJA)
        isi |= {"kata": dari.kata, "benda": dari.benda}
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


def _filtered(soal: Soal, dari: Dikenal, *, umum: bool) -> Iterator[Tafsiran]:
    """Yield which indikator are picked: by a limit, by their state, by their rank."""
    if soal.ada("di_bawah", "di_atas") and soal.angka and umum:
        bawah = soal.ada("di_bawah")
        isi: dict[str, Any] = {"saring": Saring.DI_BAWAH if bawah else Saring.TERCAPAI}
        isi["rincian"] = "" if bawah or soal.kata_ada(*SEDIKITNYA) else "lebih"
        yield _picked(soal, dari, derajat.SARING_BATAS, ("di_bawah", "di_atas", *DISARING), **isi)
    for konsep, saring in SARINGAN:
        sama = soal.ada("kembar") and soal.ada("target") and soal.ada("realisasi")
        ditanya = saring is Saring.TERCAPAI and umum and (sama or _asks_if_all_are_reached(soal))
        if soal.ada(konsep) or ditanya:
            nilai = derajat.SARING + (derajat.UMUM_DISEBUT if umum else 0)
            nilai += derajat.REALISASI_SEBESAR_TARGET if sama else 0
            # "berapa yang tercapai dari 10" sets no bound.
            tepat = any(soal.kata[n].teks in TEPAT for n in soal.tempat(konsep, "kembar"))
            isi_saring: dict[str, Any] = {"saring": saring, "angka": ()}
            semua = _asks_if_all(soal)
            isi_saring["rincian"] = "tepat" if tepat else "semua" if semua else ""
            if saring is not Saring.TERCAPAI:
                isi_saring["rincian"] = "selisih" if _asks_how_far(soal) else ""
            elif soal.kata_ada(*MELEBIHI) and not soal.kata_ada("mencapai", "atau"):
                isi_saring["rincian"] = "lebih"
            lain = ("kembar", *DISARING, *JARAK)
            yield _picked(soal, dari, nilai, (konsep, *lain), **isi_saring)
    if soal.ada("satuan") and (umum or soal.ada("yang_mana", "banyaknya")):
        awal = min(soal.tempat("satuan"), default=0)
        teks = " ".join(k.teks for k in soal.kata[awal + 1 :] if not k.batas)
        isi_satuan: dict[str, Any] = {"saring": Saring.SATUAN, "teks": teks, "angka": ()}
        yield _picked(soal, dari, derajat.SARING_SATUAN, SEPUTAR_SATUAN, **isi_satuan)
    if soal.ada("terendah", "tertinggi", "urutkan") and umum:
        arah = Arah.TERENDAH if soal.ada("terendah") else Arah.TERTINGGI
        urut = ("terendah", "tertinggi", "urutkan", "yang_mana")
        isi_urut: dict[str, Any] = {"arah": arah, "banyak": soal.bilangan}
        if (tempat := rank_of(soal)) is not None:
            isi_urut = {"arah": arah, "banyak": tempat.nomor, "rincian": "urutan", "angka": ()}
        ukuran = [u for u in ukuran_of(soal) if u in saring_angka.DISARING]
        if len(ukuran) == 1 and not (soal.ada("capaian", "pengandaian") or soal.kata_ada("jauh")):
            isi_urut["ukuran"] = tuple(ukuran)
        disebut = soal.ada("indikator") and not soal.ada(*JENJANG)
        nilai = derajat.URUT_INDIKATOR + (derajat.URUT_INDIKATOR_DISEBUT if disebut else 0)
        yield _picked(soal, dari, nilai, urut, **isi_urut)


def _asks_how_far(soal: Soal) -> bool:
    """Tell whether it is asked how far each is from its target: "selisihnya berapa"."""
    jauh = soal.ada("banding", "kurang_berapa") or soal.kata_ada("selisih", "selisihnya")
    return jauh and soal.kata_ada("berapa", "selisih", "selisihnya")


def _asks_if_all(soal: Soal) -> bool:
    """Tell whether it is asked if something is so of all: "apakah semua sudah tercapai"."""
    return soal.kata_ada(*SEMUA) and soal.kata_ada(*BENARKAH) and not soal.kata_ada("apa", "mana")


def _asks_if_all_are_reached(soal: Soal) -> bool:
    return soal.kata_ada("tercapai") and soal.ada("indikator") and _asks_if_all(soal)


def _picked(
    soal: Soal,
    dari: Dikenal,
    nilai: int,
    konsep: Collection[str],
    **isi: Any,  # noqa: ANN401  the fields of a question
) -> Tafsiran:
    konsep = (*KINERJA, *konsep)
    return reading(soal, Hal.SARING, nilai, konsep=konsep, kata=dari.kata, benda=dari.benda, **isi)


def _two_years(soal: Soal) -> bool:
    """Tell whether two years are held against each other and nothing else: "2023 vs 2024"."""
    dua = len(soal.waktu.tahun) == DUA and soal.ada("banding", "tren", "naik", "turun")
    lain = soal.konsep - {"banding", "tren", "naik", "turun", "kinerja", "pengandaian"}
    return dua and not (lain or soal.berisi or soal.angka)
