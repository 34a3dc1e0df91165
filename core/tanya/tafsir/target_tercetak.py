"""Which document prints a target, and which of them counts: "target IKU-5 di RKT apa"."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import KINERJA, at, one_of, reading, words_bonus
from core.tanya.tafsir.skala import HURUF
from core.tanya.tafsir.uang import RUPIAH

NASKAH, DIPAKAI = "naskah", "dipakai"
"""What `rincian` says: where it is printed, and which one capaian is measured against."""
RKT, RENSTRA, LAMPIRAN, PK = "rkt", "renstra", "lampiran_pk", "pk"
"""The document that is named, in `daftar`."""
DISEBUT = {"rkt": RKT, "renja": RKT, "renstra": RENSTRA}
BERLAKU = one_of(
    "dipakai pakai pakainya dipake dipakainya digunakan gunakan berlaku acuan acuannya patokan "
    "patokannya dihitung hitungan hitungannya"
)
"""Words that ask which of them counts."""
SEPUTAR = (
    *("target", "perjanjian_kinerja", "penyebab", "atau_angka", "salah", "cocok", "banding"),
    *("yang_mana", "sumber", "minimal", "hitung", "definisi", "ikm", "pd", "predikat", "akip"),
    *("realisasi_anggaran", "capaian"),
)
LAMPIRAN_PK = one_of("lampiran lkjip")
DISAMAKAN = ("sama", "beda", "berbeda", "sesuai", "cocok", "selaras", "semua")
ATAU = one_of("apa atau ataukah")
DEKAT = 3
BERNAMA = frozenset(["minimal", "min", "minimum"])
"""Behind these a grade is part of a name."""
LAIN = ("pengandaian", "andai_target", "tanda_tangan", "siapa", "tercapai", "di_bawah_target")
BIASA = one_of("dokumen naskah lampiran huruf angka tabel versi menurut sebenarnya beda berbeda")


def document(soal: Soal) -> str:
    """Return the one document that is named, "" for none or several."""
    disebut = {DISEBUT[k.teks] for k in soal.kata if k.teks in DISEBUT}
    if soal.ada("perjanjian_kinerja"):
        disebut.add(LAMPIRAN if soal.kata_ada("lampiran", "lampirannya") else PK)
    return disebut.pop() if len(disebut) == 1 else ""


def names_document(soal: Soal) -> bool:
    """Tell whether a document is named that prints targets before the report does."""
    return soal.kata_ada(*DISEBUT) or soal.ada("perjanjian_kinerja")


def read(soal: Soal) -> Iterator[Tafsiran]:
    # "Yang dipakai" spends no money.
    uang = set(RUPIAH) - {"realisasi_anggaran", "realisasi"}
    if not soal.ada("target", "capaian") or soal.ada(*uang, *LAIN):
        return
    tentang = soal.kenal(Jenis.INDIKATOR)
    berlaku = at(soal, BERLAKU)
    memilih = berlaku and soal.kata_ada("mana", "apa", "atau", "dokumen")
    if len(tentang.benda) == 1 and soal.ada("target"):
        # Which of two it is, and whether documents agree, is told by what is found on them.
        dibanding = _is_choice(soal) or len(soal.dugaan) > 1 or _compares(soal)
        if (names_document(soal) or memilih) and not dibanding:
            yield _of_one(soal, tentang, DIPAKAI if memilih else NASKAH)
    elif not tentang.benda and memilih and names_document(soal):
        yield reading(
            soal,
            Hal.CAPAIAN,
            derajat.TARGET_DIPAKAI,
            konsep=(*KINERJA, *SEPUTAR),
            kata=berlaku | at(soal, BIASA | set(DISEBUT)),
            rincian=DIPAKAI,
            ukuran=(Ukuran.TARGET,),
        )


def _of_one(soal: Soal, tentang: Dikenal, rincian: str) -> Tafsiran:
    huruf = _letters(soal)
    angka = frozenset(n for n, _ in soal.angka)
    return reading(
        soal,
        Hal.CAPAIAN,
        derajat.INDIKATOR + derajat.NASKAH_TARGET + words_bonus(soal, tentang.kata),
        konsep=(*KINERJA, *SEPUTAR),
        kata=tentang.kata | huruf | angka | at(soal, BERLAKU | BIASA | set(DISEBUT)),
        benda=tentang.benda,
        ukuran=(Ukuran.TARGET,),
        rincian=rincian,
        daftar=document(soal),
        angka=tuple(nilai for _, nilai in soal.dugaan),
    )


def _compares(soal: Soal) -> bool:
    """Tell whether documents are held against each other: "sama ga di RKT dan PK"."""
    naskah = at(soal, set(DISEBUT)) | soal.tempat("perjanjian_kinerja") | at(soal, LAMPIRAN_PK)
    return len(naskah) > 1 and soal.kata_ada(*DISAMAKAN)


def _letters(soal: Soal) -> frozenset[int]:
    """Return the grades that are said besides the name: "IKM minimal B targetnya B"."""
    semua = [n for n, k in enumerate(soal.kata) if k.teks in HURUF]
    return frozenset(n for n in semua if not n or soal.kata[n - 1].teks not in BERNAMA)


def _is_choice(soal: Soal) -> bool:
    """Tell whether a grade is held against a number: "targetnya B apa 75"."""
    if soal.kata_ada("beda", "berbeda"):
        return bool(_letters(soal) and soal.dugaan)
    pilih = at(soal, ATAU)
    return any(
        not pilih.isdisjoint(range(min(huruf, n) + 1, max(huruf, n)))
        for huruf in _letters(soal)
        for n, _ in soal.dugaan
        if abs(huruf - n) <= DEKAT
    )
