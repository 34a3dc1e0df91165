"""Which unit a question about the structure names, and which that there is none of."""

from collections.abc import Collection

from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.pencarian import find
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at, one_of

SUSUNAN = (
    *("struktur", "membawahi", "atasan", "sub_bagian", "asisten", "bagian", "yang_mana"),
    *("banyaknya", "total", "siapa", "pengampu", "jabatan", "definisi", "pd", "tujuan"),
)
"""What a question about the structure may ask."""
DI_BAWAH = one_of("bawah dibawah bawahnya dibawahnya dibawahi masuk ikut")
ROMAWI = {"i": "1", "ii": "2", "iii": "3", "satu": "1", "dua": "2", "tiga": "3"}


def no_asisten(soal: Soal) -> str:
    """Return the number of an Asisten that there is not, "" for none."""
    kode = [soal.kata[n].kode for n in at(soal, {"asisten"}) if soal.kata[n].kode]
    return next((k.split()[-1] for k in kode if k not in soal.indeks.menurut_kode), "")


def unknown_bagian(soal: Soal) -> tuple[int, ...]:
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
    # "Subbagian prokopim" are those of that Bagian, where no sub bagian has the name.
    bagian = any(
        is_bagian(satu.benda) and (not di_sub or satu.kata >= set(kata))
        for satu in find(soal.indeks, dicari, {Jenis.UNIT})
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
    bagian = any(is_bagian(satu.benda) for satu in find(soal.indeks, dicari, {Jenis.UNIT}))
    lain = find(soal.indeks, dicari, {*POS, Jenis.SUB_BAGIAN, Jenis.INDIKATOR})
    if bagian or len(kata) == 1 or soal.berisi - kata or any(satu.kata >= kata for satu in lain):
        return ()
    return tuple(sorted(kata))


def named_unit(soal: Soal) -> tuple[tuple[Benda, ...], frozenset[int]]:
    """Return the unit that is named, an Asisten also by a number, and by which words."""
    if asisten := at(soal, {"asisten"}):
        ketemu = _bagian_of_asisten(soal) or _numbered_asisten(soal, asisten)
        if ketemu is not None:
            return ketemu
    unit = soal.kenal(Jenis.UNIT)
    if unit.kata <= soal.tempat("struktur") | at(soal, {"orang"}):
        # "Struktur organisasi" is of no Bagian Organisasi.
        return (), frozenset()
    if asisten and (_called_asisten(soal) or not soal.ada("bagian")):
        kata = [(n, k.teks) for n, k in enumerate(soal.kata) if k.angka is None and not k.batas]
        for cocok in find(soal.indeks, kata, {Jenis.UNIT}):
            if "asisten" in cocok.benda.nama.lower() and cocok.kata & soal.berisi:
                return (cocok.benda,), cocok.kata
    return (unit.benda[:1] or (_bagian(soal, unit.pilihan))), unit.kata


def _bagian_of_asisten(soal: Soal) -> tuple[tuple[Benda, ...], frozenset[int]] | None:
    """Return the Bagian that is asked for beside an Asisten, whichever that is.

    "Bagian kesra di bawah asisten 1 atau 3", "hukum di bawah asisten perekonomian kan".
    """
    if not soal.ada("bagian") or _called_asisten(soal):
        return None
    letak = at(soal, {"asisten"})
    depan = {n for n in soal.berisi if n < min(letak)} or soal.berisi
    dicari = [(n, soal.kata[n].teks) for n in sorted(depan)]
    cocok = next(iter(find(soal.indeks, dicari, {Jenis.UNIT}) if dicari else ()), None)
    if cocok is None or not is_bagian(cocok.benda) or not cocok.kata >= depan:
        return None
    return (cocok.benda,), cocok.kata | letak | {n for n in soal.berisi if n > min(letak)}


def _numbered_asisten(
    soal: Soal, letak: Collection[int]
) -> tuple[tuple[Benda, ...], frozenset[int]] | None:
    """Return the Asisten that is named by a number, nobody for a number that none has."""
    for n in sorted(letak):
        if kode := soal.kata[n].kode:
            return tuple(soal.indeks.menurut_kode.get(kode, ()))[:1], frozenset([n])
        lusa = soal.kata[n + 1].teks if n + 1 < len(soal.kata) else ""
        nomor = ROMAWI.get(lusa, lusa)
        for benda in soal.indeks.menurut_kode.get(f"asisten {nomor}", ()):
            return (benda,), frozenset([n, n + 1])
    return None


def _called_asisten(soal: Soal) -> bool:
    """Tell whether a name stands right behind that word: "bagian di bawah asisten pemerintahan"."""
    bagian = any(n + 1 in soal.berisi for n in at(soal, {"bagian"}))
    return not bagian and any(n + 1 in soal.berisi for n in at(soal, {"asisten"}))


def _bagian(soal: Soal, pilihan: tuple[Benda, ...]) -> tuple[Benda, ...]:
    """Return the one Bagian among several units where a Bagian is asked for."""
    if not soal.ada("bagian"):
        return ()
    bagian = [b for b in pilihan if is_bagian(b)]
    return tuple(bagian) if len(bagian) == 1 else ()


def is_bagian(satu: Benda) -> bool:
    return satu.nama.lower().startswith("bagian ")


def is_asisten(satu: Benda) -> bool:
    return satu.nama.lower().startswith("asisten ")
