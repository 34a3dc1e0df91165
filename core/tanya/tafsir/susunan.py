"""Questions about units: who is below whom, how many, and what is whose."""

from collections.abc import Collection, Iterator

from core.tanya.bentuk import words
from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.pencarian import Cocok, find
from core.tanya.pengenalan import UTUH, Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, measured, one_of, reading
from core.tanya.tafsir.pejabat import KEPALA, asks_who, of_other_unit

SUSUNAN = (
    *("struktur", "membawahi", "atasan", "sub_bagian", "asisten", "bagian", "yang_mana"),
    *("banyaknya", "total", "siapa", "pengampu", "jabatan", "definisi", "pd", "tujuan"),
)
MILIK = (*SUSUNAN, "indikator", "kegiatan", "program", "sub_kegiatan", "kinerja", "sasaran", "isi")
PEGANG = one_of(
    "pegang megang memegang dipegang ampu mengampu diampu urus ngurus mengurus ngurusin "
    "urusin tangani menangani nanganin kelola mengelola dikelola tanggung bertanggung punya "
    "milik tugas tugasnya tupoksi fungsi fungsinya kerjaan kerjaannya bidangi"
)
"""Words that ask what is somebody's."""
PENDEK = 3
"""Letters of the shortest abbreviation that is looked for in names."""
DI_BAWAH = one_of("bawah dibawah bawahnya dibawahnya dibawahi masuk ikut")
PRIBADI = one_of(
    "nip nik nipnya hp telepon telp telpon hpnya wa alamat alamatnya email kontak umur lahir foto"
)
"""What nobody keeps of people here."""
TUGAS = frozenset(["tugas", "tugasnya", "tupoksi", "fungsi", "fungsinya"])
ROMAWI = {"i": "1", "ii": "2", "iii": "3", "satu": "1", "dua": "2", "tiga": "3"}
BANGUN = frozenset([*DI_BAWAH, *PEGANG, "kepala", "nama", "namanya", "terdiri", "dipimpin"])
"""Words that are explained once a question is about the structure."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    if measured(soal):
        return
    yield from _private(soal)
    yield from _by_initials(soal)
    if tiada := _no_asisten(soal):
        yield reading(
            soal,
            Hal.STRUKTUR,
            derajat.UNIT_ASING,
            konsep=SUSUNAN,
            kata=at(soal, {"asisten", *BANGUN}),
            rincian="asisten",
            teks=tiada,
        )
    if asing := _unknown(soal):
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
    unit, kata_unit = _unit(soal)
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
    if soal.ada("struktur", "membawahi", "atasan", "sub_bagian") or di_bawah:
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


def _no_asisten(soal: Soal) -> str:
    """Return the number of an Asisten that there is not, "" for none."""
    kode = [soal.kata[n].kode for n in at(soal, {"asisten"}) if soal.kata[n].kode]
    return next((k.split()[-1] for k in kode if k not in soal.indeks.menurut_kode), "")


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


def _unknown(soal: Soal) -> tuple[int, ...]:
    """Return the places of the words of a Bagian that there is not: "bagian humas ada?"."""
    if not at(soal, {"ada", "apakah", "punya", "masuk", "mana", "apa", "dimana", *DI_BAWAH}):
        return ()
    kepala = sorted(at(soal, {"bagian", "subbag", "subbagian"}))
    awal = next((n + 1 for n in kepala if n + 1 in soal.berisi), None)
    if awal is None or soal.konsep - set(SUSUNAN):
        return ()
    akhir = next((n for n in range(awal, len(soal.kata)) if n not in soal.berisi), len(soal.kata))
    kata = tuple(range(awal, akhir))
    dicari = [(n, soal.kata[n].teks) for n in kata]
    sub = bool(find(soal.indeks, dicari, {Jenis.SUB_BAGIAN}))
    # Another kind of office may have the word: "Badan Perencanaan" is no Bagian.
    di_sub = "sub_bagian" in soal.kata[awal - 1].konsep
    bagian = not di_sub and any(
        _is_bagian(satu.benda) for satu in find(soal.indeks, dicari, {Jenis.UNIT})
    )
    return () if sub or bagian else kata


def no_such_bagian(soal: Soal) -> tuple[int, ...]:
    """Return the places of the words that only the name of a Bagian can be, which there is not.

    "Anggaran bagian hubungan masyarakat": no unit here has these words, nor has one line all.
    """
    awal = next((n + 1 for n in sorted(at(soal, {"bagian"})) if n + 1 in soal.berisi), None)
    if awal is None or soal.ada("sub_bagian"):
        return ()
    akhir = next((n for n in range(awal, len(soal.kata)) if n not in soal.berisi), len(soal.kata))
    kata = frozenset(range(awal, akhir))
    dicari = [(n, soal.kata[n].teks) for n in sorted(kata)]
    bagian = any(_is_bagian(satu.benda) for satu in find(soal.indeks, dicari, {Jenis.UNIT}))
    lain = find(soal.indeks, dicari, {*POS, Jenis.SUB_BAGIAN, Jenis.INDIKATOR})
    if bagian or len(kata) == 1 or soal.berisi - kata or any(satu.kata >= kata for satu in lain):
        return ()
    return tuple(sorted(kata))


def _unit(soal: Soal) -> tuple[tuple[Benda, ...], frozenset[int]]:
    """Return the unit that is named, an Asisten also by a number, and by which words."""
    dicari = [(n, soal.kata[n].teks) for n in sorted(soal.berisi)]
    for cocok in find(soal.indeks, dicari, {Jenis.UNIT})[:1] if at(soal, {"asisten"}) else ():
        # "Bagian kesra di bawah asisten 1 atau 3": of the Bagian it is asked.
        sendiri = _is_bagian(cocok.benda) and cocok.kata >= soal.berisi
        if sendiri and soal.ada("bagian") and not _called_asisten(soal):
            return (cocok.benda,), cocok.kata | at(soal, {"asisten"})
    if soal.ada("bagian") and (bagian := _before_asisten(soal)):
        return bagian
    for n in sorted(at(soal, {"asisten"})):
        if kode := soal.kata[n].kode:
            return tuple(soal.indeks.menurut_kode.get(kode, ()))[:1], frozenset([n])
        lusa = soal.kata[n + 1].teks if n + 1 < len(soal.kata) else ""
        nomor = ROMAWI.get(lusa, lusa)
        for benda in soal.indeks.menurut_kode.get(f"asisten {nomor}", ()):
            return (benda,), frozenset([n, n + 1])
    unit = soal.kenal(Jenis.UNIT)
    if unit.kata <= soal.tempat("struktur") | at(soal, {"orang"}):
        # "Struktur organisasi" is of no Bagian Organisasi.
        return (), frozenset()
    if at(soal, {"asisten"}) and (_called_asisten(soal) or not soal.ada("bagian")):
        kata = [(n, k.teks) for n, k in enumerate(soal.kata) if k.angka is None and not k.batas]
        for cocok in find(soal.indeks, kata, {Jenis.UNIT}):
            if "asisten" in cocok.benda.nama.lower() and cocok.kata & soal.berisi:
                return (cocok.benda,), cocok.kata
    return (unit.benda[:1] or (_bagian(soal, unit.pilihan))), unit.kata


def _before_asisten(soal: Soal) -> tuple[tuple[Benda, ...], frozenset[int]] | None:
    """Return the Bagian that is said to be below an Asisten: "hukum di bawah asisten ekonomi"."""
    letak = min(at(soal, {"asisten"}), default=0)
    depan = [(n, soal.kata[n].teks) for n in sorted(soal.berisi) if n < letak]
    cocok = next(iter(find(soal.indeks, depan, {Jenis.UNIT}) if depan else ()), None)
    if cocok is None or not _is_bagian(cocok.benda) or not cocok.kata >= {n for n, _ in depan}:
        return None
    belakang = frozenset(n for n in soal.kenal(Jenis.UNIT).kata | soal.berisi if n > letak)
    return (cocok.benda,), cocok.kata | {letak} | belakang


def _called_asisten(soal: Soal) -> bool:
    """Tell whether a name stands right behind that word: "bagian di bawah asisten pemerintahan"."""
    bagian = any(n + 1 in soal.berisi for n in at(soal, {"bagian"}))
    return not bagian and any(n + 1 in soal.berisi for n in at(soal, {"asisten"}))


def _bagian(soal: Soal, pilihan: tuple[Benda, ...]) -> tuple[Benda, ...]:
    """Return the one Bagian among several units where a Bagian is asked for."""
    if not soal.ada("bagian"):
        return ()
    bagian = [b for b in pilihan if _is_bagian(b)]
    return tuple(bagian) if len(bagian) == 1 else ()


def _is_bagian(satu: Benda) -> bool:
    return satu.nama.lower().startswith("bagian ")


def _full(soal: Soal) -> bool:
    """Tell whether a whole unit is named, whose sub bagian are then asked for."""
    unit, sub = soal.kenal(Jenis.UNIT), soal.kenal(Jenis.SUB_BAGIAN)
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
    bernama = any(_is_bagian(b) for b in (*unit.benda, *unit.pilihan))
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
