"""Questions about units: who is below whom, how many, and what is whose."""

from collections.abc import Collection, Iterator

from core.tanya.bentuk import words
from core.tanya.indeks import Benda, Jenis
from core.tanya.pencarian import Cocok, find
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.pesaing import UTUH
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, measured, one_of, reading
from core.tanya.tafsir.pejabat import KEPALA, asks_who, of_other_unit
from core.tanya.tafsir.unit_disebut import (
    DI_BAWAH,
    SUSUNAN,
    is_bagian,
    named_unit,
    no_asisten,
    unknown_bagian,
)

MILIK = (*SUSUNAN, "indikator", "kegiatan", "program", "sub_kegiatan", "kinerja", "sasaran", "isi")
PEGANG = one_of(
    "pegang megang memegang dipegang ampu mengampu diampu urus ngurus mengurus ngurusin "
    "urusin tangani menangani nanganin kelola mengelola dikelola tanggung bertanggung punya "
    "milik tugas tugasnya tupoksi fungsi fungsinya kerjaan kerjaannya bidangi"
)
"""Words that ask what is somebody's."""
TABEL = one_of("tercetak rincian rinciannya baris barisnya kolom kolomnya")
"""What stands in a table, which words for a place speak of as well."""
PENDEK = 3
"""Letters of the shortest abbreviation that is looked for in names."""
PRIBADI = one_of(
    "nip nik nipnya hp telepon telp telpon hpnya wa alamat alamatnya email kontak umur umurnya "
    "lahir foto fotonya pangkat pangkatnya kontaknya emailnya wanya nipnya telponnya"
)
"""What nobody keeps of people here."""
TUGAS = frozenset(["tugas", "tugasnya", "tupoksi", "fungsi", "fungsinya"])
BANGUN = frozenset([*DI_BAWAH, *PEGANG, "kepala", "nama", "namanya", "terdiri", "dipimpin"])
"""Words that are explained once a question is about the structure."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    if measured(soal):
        return
    yield from _private(soal)
    yield from _by_initials(soal)
    if tiada := no_asisten(soal):
        yield reading(
            soal,
            Hal.STRUKTUR,
            derajat.UNIT_ASING,
            konsep=SUSUNAN,
            kata=at(soal, {"asisten", *BANGUN}),
            rincian="asisten",
            teks=tiada,
        )
    if asing := unknown_bagian(soal):
        jenis = "sub_bagian" if soal.ada("sub_bagian") else "bagian"
        yield reading(
            soal,
            Hal.STRUKTUR,
            derajat.UNIT_ASING,
            konsep=SUSUNAN,
            kata={*asing, *at(soal, BANGUN)},
            rincian=jenis,
            teks=" ".join(soal.kata[n].asal or soal.kata[n].teks for n in asing),
        )
    unit, kata_unit = named_unit(soal)
    sub = soal.kenal(Jenis.SUB_BAGIAN) if soal.ada("sub_bagian", "bagian") else Dikenal()
    bangun = at(soal, BANGUN)
    semua, kata_sub = _sub_bagian(soal, sub)
    if semua and not _full(soal):
        kata = {*kata_sub, *bangun}
        kepala = "pejabat" if soal.ada("jabatan") or at(soal, {"kepala"}) else ""
        konsep = (*SUSUNAN, "anggaran")
        yield reading(
            soal,
            Hal.STRUKTUR,
            derajat.SUB_BAGIAN,
            konsep=konsep,
            kata=kata,
            benda=semua,
            rincian=kepala,
        )
    elif (hanya := _only_sub_bagian(soal)) is not None:
        kata = {*hanya.kata, *bangun}
        konsep = (*SUSUNAN, "anggaran")
        benda = (hanya.benda,)
        yield reading(
            soal,
            Hal.STRUKTUR,
            derajat.SUB_BAGIAN_SAJA,
            konsep=konsep,
            kata=kata,
            benda=benda,
            rincian="bagian",
        )
    kata = {*kata_unit, *bangun}
    if unit and _owned(soal):
        yield reading(
            soal,
            Hal.STRUKTUR,
            _owned_worth(soal),
            konsep=MILIK,
            kata=kata,
            benda=unit,
            rincian="tugas" if at(soal, TUGAS) else "milik",
        )
    memimpin = soal.ada("jabatan", "asisten") and asks_who(soal)
    # "Asisten 1 siapa saja bagiannya" asks for those below.
    memimpin = memimpin and not (unit and not is_bagian(unit[0]) and soal.ada("bagian"))
    if (unit and memimpin and (not at(soal, KEPALA) or of_other_unit(soal))) or (
        memimpin and not unit and not at(soal, KEPALA) and not soal.ada("sub_bagian")
    ):
        yield reading(
            soal,
            Hal.STRUKTUR,
            derajat.KEPALA_UNIT if unit else derajat.KEPALA_SAJA,
            konsep=SUSUNAN,
            kata=kata,
            benda=unit,
            rincian="pejabat",
        )
    di_bawah = at(soal, DI_BAWAH - {"masuk", "ikut"}) and soal.ada("asisten", "bagian", "pd")
    # "yang tercetak di bawahnya" stands below a table, and below nobody.
    tabel = soal.kata_ada(*TABEL) and not soal.ada("struktur", "sub_bagian")
    if (soal.ada("struktur", "membawahi", "atasan", "sub_bagian") or di_bawah) and not tabel:
        yield reading(
            soal,
            Hal.STRUKTUR,
            derajat.STRUKTUR
            if soal.ada("atasan", "membawahi", "struktur")
            else derajat.STRUKTUR_TERSIRAT,
            konsep=SUSUNAN,
            kata=kata,
            benda=unit,
            rincian=_what(soal, kata_unit),
        )
    elif _counts_units(soal):
        yield reading(
            soal,
            Hal.STRUKTUR,
            derajat.BANYAK_UNIT,
            konsep=SUSUNAN,
            kata=kata,
            benda=unit,
            rincian=_what(soal, kata_unit),
        )


def _private(soal: Soal) -> Iterator[Tafsiran]:
    """Yield that somebody's number or address is asked for, which nobody keeps here."""
    pribadi = at(soal, PRIBADI)
    siapa = soal.ada("jabatan", "asisten") or at(soal, KEPALA | {"setda", "kantor"})
    unit, orang = soal.kenal(Jenis.UNIT), soal.kenal(Jenis.PEJABAT)
    # Of whoever signed something is known.
    if pribadi and not orang.benda and (siapa or unit.kata & soal.berisi):
        yield reading(
            soal,
            Hal.STRUKTUR,
            derajat.PRIBADI,
            konsep=(*SUSUNAN, "nomor_surat"),
            kata={*pribadi, *unit.kata, *at(soal, BANGUN | KEPALA)},
            rincian="pribadi",
        )


def _by_initials(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the sub bagian that an abbreviation in it is said of: "sub bagian bumd"."""
    if not soal.ada("sub_bagian"):
        return
    for n in sorted(soal.berisi):
        teks = soal.kata[n].asal or soal.kata[n].teks
        semua = [
            b
            for b in soal.indeks.benda
            if b.jenis is Jenis.SUB_BAGIAN
            and PENDEK <= len(teks) < len(b.nama.split())
            and teks in "".join(k[0] for k in words(b.nama, {}))
        ]
        if len(semua) == 1:
            yield reading(
                soal,
                Hal.STRUKTUR,
                derajat.UNIT_ASING + derajat.INISIAL,
                konsep=SUSUNAN,
                kata={n, *at(soal, BANGUN)},
                benda=tuple(semua),
            )


def _full(soal: Soal) -> bool:
    """Tell whether a whole unit is named, whose sub bagian are then asked for."""
    unit, sub = soal.kenal(Jenis.UNIT), soal.kenal(Jenis.SUB_BAGIAN)
    isi = unit.kata & soal.berisi
    if isi and all(n - 1 in sub.kata and soal.kata[n - 1].teks != "bagian" for n in isi):
        # "Subbag bantuan hukum ikut bagian mana": its words are those of the sub bagian.
        return False
    return bool(unit.benda) and unit.penuh >= UTUH > sub.penuh


def _sub_bagian(soal: Soal, sub: Dikenal) -> tuple[tuple[Benda, ...], frozenset[int]]:
    """Return the sub bagian that are named after that word, also by one that asks: "keuangan"."""
    if not soal.ada("sub_bagian"):
        return (), frozenset()
    if sub:
        return sub.benda or sub.pilihan[:4], sub.kata
    jenis = soal.tempat("sub_bagian")
    kata = [
        (n, k.teks)
        for n, k in enumerate(soal.kata)
        if n > max(jenis) and not (k.hias or k.batas or k.konsep & {"siapa", "yang_mana"})
    ]
    semua = find(soal.indeks, kata, {Jenis.SUB_BAGIAN})
    return ((semua[0].benda,), semua[0].kata) if semua else ((), frozenset())


def _only_sub_bagian(soal: Soal) -> Cocok | None:
    """Return the sub bagian that is asked for as if it were a Bagian: "bagian keuangan ada?"."""
    lain = soal.konsep - {"bagian", "anggaran", "atasan", "struktur", "membawahi", "asisten"}
    unit = soal.kenal(Jenis.UNIT)
    bernama = any(is_bagian(b) for b in (*unit.benda, *unit.pilihan))
    if lain or not at(soal, {"ada", "apakah", *DI_BAWAH}) or bernama:
        return None
    for n in sorted(at(soal, {"bagian"})):
        kata = [(m, k.teks) for m, k in enumerate(soal.kata) if m > n and not (k.hias or k.batas)]
        semua = find(soal.indeks, kata, {Jenis.SUB_BAGIAN})
        if semua and semua[0].kata >= {m for m, _ in kata}:
            return semua[0]
    return None


def _owned(soal: Soal) -> bool:
    if soal.ada("sub_bagian") or (soal.ada("sub_kegiatan") and not soal.ada("indikator")):
        return False
    return bool(at(soal, PEGANG) and at(soal, {"bagian"})) or (
        soal.ada("pengampu") and soal.ada("indikator", "kegiatan", "program", "sub_kegiatan")
    )


def _owned_worth(soal: Soal) -> int:
    if not soal.ada("indikator", "kegiatan", "program", "sub_kegiatan"):
        return derajat.MILIK_TERSIRAT
    return derajat.MILIK_BAGIAN if at(soal, {"bagian"}) else derajat.MILIK_JELAS


def _counts_units(soal: Soal) -> bool:
    boleh = {"bagian", "asisten", "yang_mana", "banyaknya", "total", "siapa", "pengampu", "jabatan"}
    if not soal.ada("asisten", "bagian") or not soal.konsep <= boleh:
        return False
    tahu = soal.kenal(Jenis.UNIT).kata | at(soal, BANGUN)
    return not soal.sisa(tahu)


def _what(soal: Soal, unit: Collection[int]) -> str:
    """Return which units are asked for: "X di bawah siapa" those above, else those below."""
    if soal.ada("sub_bagian"):
        return "sub_bagian"
    if unit and not soal.ada("membawahi") and _upwards(soal, unit):
        return "atasan"
    setda = at(soal, {"setda", "sekretariat"})
    if not unit and setda and at(soal, DI_BAWAH) and max(setda) < min(at(soal, DI_BAWAH)):
        return "atasan"
    if soal.ada("bagian"):
        return "bagian"
    return "asisten" if soal.ada("asisten") else ""


def _upwards(soal: Soal, unit: Collection[int]) -> bool:
    """Tell whether what is above the unit is asked for: "di bawah asisten 2" are those below it."""
    bawah = min(at(soal, DI_BAWAH), default=None)
    if bawah is None:
        return soal.ada("atasan")
    unit = frozenset(unit) & soal.berisi or unit
    antara = {k.teks for k in soal.kata[bawah + 1 : min(unit)]}
    return bawah > min(unit) or not antara <= {"asisten", "bagian"}
