"""Which indikator are picked of all: by a limit, by their state, by their rank."""

from collections.abc import Collection, Iterator
from typing import Any

from core.tanya.indeks import JENJANG
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Saring, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat, saring_angka
from core.tanya.tafsir.bacaan import KINERJA, at, one_of, reading, ukuran_of
from core.tanya.urutan import rank_of

SARINGAN = (
    ("di_bawah_target", Saring.DI_BAWAH),
    ("belum_ada_nilai", Saring.BELUM_ADA),
    ("tercapai", Saring.TERCAPAI),
)
DISARING = ("yang_mana", "banyaknya", "total", "siapa")
SEPUTAR_SATUAN = (*DISARING, "inovasi", "akip", "predikat", "pengandaian")
SEDIKITNYA = ("minimal", "sekurangnya", "setidaknya", "kurang", "bawah", "dibawah")
"""Beside a bound these say that the bound itself will do."""
TEPAT = frozenset(["pas", "persis", "tepat", "sama"])
"""Words that say that a target is met and not passed."""
JARAK = ("banding", "kurang_berapa")
MELEBIHI = ("melebihi", "melampaui", "lewat", "melewati")
DEKAT = one_of("dekat mendekati terdekat hampir nyaris")
"""Said of what has all but reached its target."""
SEMUA = ("semua", "semuanya", "seluruh", "seluruhnya")
BENARKAH = ("apakah", "sudah", "belum", "tidak", "benar", "betul", "benarkah")
"""Who says so beside "semua" wants to know whether it is all of them."""


def read(soal: Soal, dari: Dikenal, *, umum: bool) -> Iterator[Tafsiran]:
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
    if (terdekat := _nearest(soal, dari)) is not None:
        yield terdekat
    if soal.ada("satuan") and (umum or soal.ada("yang_mana", "banyaknya")):
        awal = min(soal.tempat("satuan"), default=0)
        teks = " ".join(k.teks for k in soal.kata[awal + 1 :] if not k.batas)
        isi_satuan: dict[str, Any] = {"saring": Saring.SATUAN, "teks": teks, "angka": ()}
        yield _picked(soal, dari, derajat.SARING_SATUAN, SEPUTAR_SATUAN, **isi_satuan)
    if soal.ada("terendah", "tertinggi", "urutkan") and umum:
        yield _ranked(soal, dari)


def _nearest(soal: Soal, dari: Dikenal) -> Tafsiran | None:
    """Return which has all but reached its target: "paling dekat target tapi belum sampai"."""
    dekat = at(soal, DEKAT)
    if not dekat or not (soal.ada("target") and soal.ada("indikator")) or soal.angka:
        return None
    return reading(
        soal,
        Hal.SARING,
        derajat.URUT_INDIKATOR,
        konsep=(*KINERJA, "di_bawah", "di_bawah_target", "yang_mana", "tertinggi", "tercapai"),
        kata=dari.kata | dekat,
        benda=dari.benda,
        saring=Saring.DI_BAWAH,
        arah=Arah.TERTINGGI,
        banyak=1,
    )


def _ranked(soal: Soal, dari: Dikenal) -> Tafsiran:
    """Return those that are highest or lowest, or the one that has a place."""
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
    return _picked(soal, dari, nilai, urut, **isi_urut)


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
