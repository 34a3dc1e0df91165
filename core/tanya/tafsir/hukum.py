"""Questions about the rules that documents and scales rest on."""

from collections.abc import Collection, Iterator
from typing import Any

from core.tanya.indeks import Jenis
from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, measured, one_of, reading

HUKUM = (
    *("dasar_hukum", "lapor", "yang_mana", "banyaknya", "perjanjian_kinerja", "sakip", "tentang"),
    *("nomor_surat", "ikm", "akip", "predikat", "unsur", "skala_kinerja", "pegawai", "kinerja"),
    *("definisi", "raperwal", "sumber", "capaian", "total", "anggaran", "ikk", "predikat_akip"),
    *("akip", "siapa"),
)
PERATURAN = one_of(
    "uu pp perpres permen permenpan permenpanrb permendagri perda perwal undang peraturan "
    "inpres keppres"
)
RANCANGAN = one_of(
    "raperda ranperda rancangan raperwal harmonisasi diharmonisasi mengharmonisasi perkada"
)
PEMBENTUKAN = one_of("pembentukan dibentuk membentuk pembentukannya sotk kedudukan susunan")
"""What a Perda does that names no register."""
TUGAS = one_of("tugas fungsi tupoksi")
KANTOR = one_of("setda sekretariat perangkat organisasi kantor")
BERTANYA = one_of("berapa apa mana nomor")
BERDASAR = one_of("dasar dasarnya landasan landasannya sesuai berdasarkan acuan acuannya")
NOMOR = frozenset(["no", "nomor", "nomer", "tahun", "nomornya"])
MENYEBUT_HUKUM = one_of("sakip akip ikm perjanjian_kinerja pegawai ikk")
"""Subjects that rules are about."""
SKALA = frozenset(
    ["predikat", "predikat_akip", "akip", "capaian", "kinerja", "skala_kinerja", "ikm"]
)
"""What scales grade."""
TINGKATAN = one_of("kategori kategorinya mutu predikatnya")
"""What a scale tells; by none of these words a rule is found."""
TANYA_HUKUM = one_of(
    "dasar hukum landasan hukumnya aturan aturannya regulasi payung pakai pake dipakai "
    "memakai masuk termasuk tidak ada menurut tentang bunyi isi lupa disebut juknis "
    "penyusunan menyusun penyusunannya disusun pembuatan dibuat dokumen teknis petunjuk "
    "pedoman jumlah banyak nama namanya judul judulnya peraturan skala isinya terakhir pertama "
    "urutan"
)
"""Words of a question about law by which no rule is found."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    # "Persenan" is no slip of "permenpan".
    aturan = frozenset(n for n in at(soal, PERATURAN) if not soal.kata[n].asal)
    # "Pol PP" is an office.
    unit = soal.kenal(Jenis.UNIT).kata
    aturan -= {n for n in aturan if unit & {n - 1, n + 1} and n in unit}
    if not aturan and not soal.ada("dasar_hukum"):
        return
    if measured(soal) and soal.ada("indikator"):
        # "Persentase rancangan peraturan daerah" is the name of an indikator.
        return
    ketemu = soal.kenal(Jenis.HUKUM)
    nomor = at(soal, NOMOR) | {n for n, _ in soal.angka}
    kata = [satu for n, k in enumerate(soal.kata) if (satu := _names_law(soal, n, k))]
    kata += [f"{t}" for t in soal.waktu.tahun]
    kena = ketemu.kata if ketemu else frozenset()
    urutan = _place(soal, aturan)
    if urutan:
        kata = [satu for satu in kata if satu != f"{urutan}"]
    semua: dict[str, Any] = {
        "konsep": tuple(soal.konsep),
        "kata": {*nomor, *aturan, *soal.berisi},
    }
    if _coded(soal, aturan):
        teks = " ".join([*(soal.kata[n].teks for n in aturan), *_numbers(soal)])
        yield reading(soal, Hal.DASAR_HUKUM, derajat.HUKUM_BERNOMOR, teks=teks, **semua)
    elif susunan := _sets_up(soal, aturan):
        teks = " ".join(soal.kata[n].teks for n in sorted(susunan | aturan))
        rincian = "perda" if at(soal, {"perda"}) else ""
        isi = {"teks": teks, "rincian": rincian, **semua}
        yield reading(soal, Hal.DASAR_HUKUM, derajat.PERDA, **isi)
    elif _passed(soal):
        isi = {"teks": " ".join(kata), "rincian": "perda", **semua}
        yield reading(soal, Hal.DASAR_HUKUM, derajat.PERDA, **isi)
    elif soal.ada("dasar_hukum") or (aturan and at(soal, BERDASAR)):
        yield reading(
            soal,
            Hal.DASAR_HUKUM,
            derajat.DASAR_HUKUM
            + (derajat.ATURAN_DISEBUT if aturan else 0)
            + (derajat.HUKUM_TENTANG if _subject(soal) else 0),
            konsep=HUKUM,
            kata={
                *nomor,
                *aturan,
                *kena,
                *_subject(soal),
                *at(soal, BERDASAR | TANYA_HUKUM | {"mutu", "lupa"}),
            },
            teks=" ".join(kata),
            banyak=urutan,
        )
    elif aturan and _names_one(soal, kena, aturan) and not _entry(soal, kena):
        yield reading(
            soal,
            Hal.DASAR_HUKUM,
            derajat.HUKUM_BERNAMA,
            konsep=HUKUM,
            kata={*nomor, *aturan, *kena},
            teks=" ".join(kata),
        )


def _names_one(soal: Soal, kena: frozenset[int], aturan: frozenset[int]) -> bool:
    """Tell whether a rule is named by more than its kind: by its subject, or a number."""
    sebut = kena & soal.berisi
    return bool(sebut - aturan or (sebut and soal.angka))


def _numbers(soal: Soal) -> list[str]:
    return [*(f"{n:f}" for _, n in soal.angka), *(f"{t}" for t in soal.waktu.tahun)]


def _coded(soal: Soal, aturan: frozenset[int]) -> bool:
    """Tell whether a rule that a document names is asked for by its kind, number and year."""
    if len(soal.angka) != 1 or len(soal.waktu.tahun) != 1:
        return False
    nomor = "/".join(_numbers(soal))
    ada = (soal.indeks.menurut_kode.get(f"{soal.kata[n].teks} {nomor}", ()) for n in aturan)
    return any(b.jenis is Jenis.HUKUM for semua in ada for b in semua)


def _sets_up(soal: Soal, aturan: frozenset[int]) -> frozenset[int]:
    """Return the words by which the rule is asked for that set up an office, or gave it tasks."""
    if not aturan or at(soal, RANCANGAN) or soal.angka or soal.waktu.tahun:
        return frozenset()
    bertanya = soal.ada("nomor_surat", "dasar_hukum") or at(soal, BERTANYA)
    susunan = at(soal, PEMBENTUKAN | TUGAS)
    return susunan if bertanya and at(soal, KANTOR) else frozenset()


def _passed(soal: Soal) -> bool:
    """Tell whether a certain Perda is asked for, which was passed: no draft of one."""
    if not at(soal, {"perda"}) or at(soal, RANCANGAN) or soal.ada("capaian", "target", "total"):
        return False
    bernomor = soal.ada("nomor_surat") or bool(soal.angka)
    return bool(bernomor and not soal.ada("banyaknya")) or bool(at(soal, PEMBENTUKAN))


def _subject(soal: Soal) -> frozenset[int]:
    """Return what the legal basis is asked for of, where it is asked in so many words."""
    jelas = at(soal, {"dasar", "dasarnya"}) and at(soal, {"hukum", "hukumnya"})
    jelas = jelas or at(soal, {"landasan", "payung", "regulasi"})
    uang = soal.ada("pagu", "serapan", "sisa", "realisasi_anggaran", "realisasi")
    return soal.berisi if jelas and not uang else frozenset()


def _place(soal: Soal, aturan: frozenset[int]) -> int | None:
    """Return the place among the rules that is asked for: "landasan hukum no 3"."""
    if len(soal.angka) != 1 or aturan - soal.tempat("dasar_hukum") or soal.waktu.tahun:
        return None
    n, nilai = soal.angka[0]
    bernomor = n and soal.kata[n - 1].teks in NOMOR | {"ke", "urutan"}
    return int(nilai) if bernomor and nilai == int(nilai) and nilai > 0 else None


def _entry(soal: Soal, kena: Collection[int]) -> bool:
    """Tell whether an entry of a register has as many of the words."""
    return len(soal.kenal(Jenis.REGISTER).kata & soal.berisi) >= len(frozenset(kena) & soal.berisi)


def _of_scale(soal: Soal) -> bool:
    """Tell whether the rule of a scale is asked for: "predikat akip aturannya dari mana"."""
    return soal.kata_ada("skala", "predikat", "kategori", "mutu")


def _names_law(soal: Soal, n: int, k: Kata) -> str:
    """Return by which word a rule is found, "~kata" for one that may ask for something else."""
    if k.batas or k.hias or k.teks in NOMOR | BERDASAR or k.teks in TANYA_HUKUM:
        return ""
    if k.teks in TINGKATAN:
        return ""
    if k.angka is not None:
        return "" if n in soal.waktu.dipakai else k.teks
    if n in soal.berisi or k.teks in PERATURAN or k.konsep & MENYEBUT_HUKUM:
        return k.asal or k.teks if n in soal.berisi else k.teks
    if _of_scale(soal) and k.konsep & SKALA:
        return k.teks
    return f"~{k.teks}" if k.konsep and not k.konsep & {"dasar_hukum"} else ""
