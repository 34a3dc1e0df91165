"""Questions about the organisation and the document: staff and issues, and what others read."""

from collections.abc import Collection, Iterator

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import (
    derajat,
    hukum,
    istilah,
    letak_naskah,
    naskah,
    pejabat,
    susunan,
    tak_ada,
)
from core.tanya.tafsir.bacaan import at, measured, one_of, reading
from core.tanya.tafsir.selain_golongan import left_out, without_exception

PEGAWAI = (
    *("pegawai", "golongan", "laki", "perempuan", "total", "banyaknya", "banding", "yang_mana"),
    *("tertinggi", "terendah", "rata", "bagian", "capaian", "pd", "urutkan", "siapa"),
)
JABATAN = one_of("fungsional struktural pelaksana eselon")
"""Kinds of offices that people hold."""
BUKAN_PNS = one_of("pppk p3k honorer kontrak thl ptt tenaga nonasn outsourcing magang")
PENDIDIKAN = one_of(
    "pendidikan sarjana magister doktor diploma sma smk d3 d4 s1 s2 s3 lulusan ijazah"
)
LAIN_PEGAWAI = one_of(
    "usia umur pensiun ahli eselon fungsional struktural pelaksana cuti mutasi formasi jabfung "
    "diklat penata muda tingkat pengatur pembina juru"
)


GOLONGAN = one_of("golongan gol pangkat")
TERBANYAK = one_of("terbanyak mayoritas dominan banyakan terbesar")
SEPARUH = 0.5
"""So much of a unit's name is enough where no kind of unit is said."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from pejabat.read(soal)
    yield from hukum.read(soal)
    yield from naskah.read(soal)
    yield from letak_naskah.read(soal)
    yield from tak_ada.read(soal)
    if soal.ada("isu"):
        konsep = ("isu", "penyebab", "yang_mana", "banyaknya", "pegawai", "bagian")
        utama = at(soal, {"utama"})
        kata = utama | at(soal, {"strategis", "perhatian", "organisasi", "renstra", "menurut"})
        teks = "utama" if utama else ""
        yield reading(soal, Hal.ISU, derajat.ISU, konsep=konsep, kata=kata, teks=teks)
    yield from _staff(soal)
    yield from susunan.read(soal)
    yield from istilah.read(soal)


def _staff(soal: Soal) -> Iterator[Tafsiran]:
    lain = at(soal, BUKAN_PNS | PENDIDIKAN | LAIN_PEGAWAI)
    bukan = at(soal, BUKAN_PNS - {"tenaga", "kontrak"} | {"eselon", "jabfung", "pensiun"})
    bukan |= at(soal, {"tenaga"}) if at(soal, {"honor", "kontrak"}) else frozenset()
    bukan |= (
        at(soal, {"jabatan"} | JABATAN) if at(soal, JABATAN) and at(soal, {"jabatan"}) else bukan
    )
    bergolongan = _speaks_of_grades(soal)
    selain, tingkat = left_out(soal)
    if not (soal.ada("pegawai", "golongan", "laki", "perempuan") or bukan or bergolongan or selain):
        return
    tanpa = ("predikat",) if soal.kata_ada("termasuk") or bergolongan else ()
    if soal.ada("dasar_hukum", "raperwal", "mou") or measured(soal, tanpa):
        return
    unit = soal.kenal(Jenis.UNIT)
    # "Org" is a name of a unit as well as short for "orang".
    golongan = _grade(soal) or [n for n, k in enumerate(soal.kata) if k.teks in tingkat.split()]
    bernama = {n for n in unit.kata if soal.kata[n].teks != "orang"} - set(golongan)
    bernama -= {n + 1 for n in soal.tempat("golongan")}
    if not soal.ada("bagian", "pd"):
        # "Pendidikan pegawai" is what they have learnt, not the office of that name.
        bernama -= lain
    jelas = soal.ada("bagian", "pd") or unit.penuh >= SEPARUH
    benda = unit.benda[:1] if bernama and jelas else ()
    konsep = (*PEGAWAI, *(("predikat",) if bergolongan else ()))
    # "Pegawai paling banyak di bagian mana" ranks no Bagian by its money.
    sendiri = soal.ada("pegawai") and soal.konsep <= {*konsep, "pengampu", "salam", "porsi"}
    sendiri = sendiri and not soal.sisa(lain, bernama, golongan)
    nilai = derajat.GOLONGAN if golongan else derajat.PEGAWAI
    terbaca = reading(
        soal,
        Hal.PEGAWAI,
        nilai + (derajat.PEGAWAI_SENDIRI if sendiri else 0),
        konsep=(*konsep, *(("pengampu",) if sendiri else ())),
        kata={
            *lain,
            *bukan,
            *(bernama if benda else ()),
            *golongan,
            *at(soal, {"orang", "persentase", "non"}),
        },
        benda=benda,
        rincian=f"selain {selain}" if selain else _staff_part(soal, lain),
        teks=tingkat or " ".join(soal.kata[n].teks for n in golongan),
        ukuran=(Ukuran.PORSI,) if golongan and soal.kata_ada("persen", "persentase") else (),
    )
    yield without_exception(terbaca) if selain else terbaca


def _speaks_of_grades(soal: Soal) -> bool:
    """Tell whether grades of staff are meant by a word that grades of scores have as well."""
    terbanyak = soal.ada("tertinggi", "terendah", "pegawai") or soal.kata_ada(*TERBANYAK)
    return bool(at(soal, GOLONGAN)) and terbanyak and not soal.angka and not soal.ada("ikm", "akip")


def _grade(soal: Soal) -> list[int]:
    """Return the places of a grade's number and letter: "III d", "3D"."""
    kepala = sorted(soal.tempat("golongan"))
    if not kepala:
        return []
    hasil = []
    for n in range(kepala[-1] + 1, min(kepala[-1] + 3, len(soal.kata))):
        k = soal.kata[n]
        if k.angka is not None or k.teks in {*"abcde", "i", "ii", "iii", "iv"} or _is_grade(k.teks):
            hasil.append(n)
    return hasil


def _is_grade(teks: str) -> bool:
    return teks.rstrip("abcde") in {"i", "ii", "iii", "iv", "1", "2", "3", "4"}


def _of_whole_region(soal: Soal) -> bool:
    """Tell whether all staff of the region is asked for, not that of the Setda."""
    pemda = at(soal, {"pemkot", "pemda", "pemkab", "pemprov"})
    return bool(pemda) and not at(soal, {"setda", "sekretariat"})


def _staff_part(soal: Soal, lain: Collection[int]) -> str:
    if _of_whole_region(soal):
        return "pemda"
    if lain or soal.waktu.semester:
        # "S2" reads as the second semester.
        return "lain"
    bagian = [k for k in ("golongan", "laki", "perempuan") if soal.ada(k)]
    if _speaks_of_grades(soal) and "golongan" not in bagian:
        bagian.append("golongan")
    if "golongan" in bagian and soal.ada("terendah"):
        bagian.append("tersedikit")
    if soal.ada("bagian"):
        bagian.append("bagian")
    if (at(soal, {"orang"}) or soal.ada("banyaknya", "total")) and not at(soal, {"persen"}):
        bagian.append("orang")
    return " ".join(bagian)
