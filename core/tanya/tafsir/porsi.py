"""Questions that ask which part one figure is of another: "gaji ASN berapa persen dari total"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.tanya.indeks import JENJANG, POS, Benda, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, dasar_of, reading, words_bonus
from core.tanya.tafsir.uang import RUPIAH, UANG, figures
from core.tanya.unsur import Unsur
from core.teks import fold

PORSI = "porsi"
DARI_SATU, DARI_SETDA = "dari_satu", "dari_setda"
"""Several things together, of the last that is named or of the office."""
SETDA = "setda"
SEMUA = 0
SEBAGIAN = frozenset(
    [
        *("porsi", "porsinya", "kontribusi", "kontribusinya", "sumbangan", "sumbangannya", "andil"),
        *("proporsi", "proporsinya", "share", "sharenya", "menyumbang", "nyumbang", "seberapa"),
        *("andilnya", "berkontribusi", "mendominasi", "makan"),
    ]
)
"""Words that ask which part something is."""
PERSEN = frozenset(["persen", "persentase"])
UNTUK = frozenset(
    [
        *("untuk", "ke", "oleh", "buat", "disumbang", "dipakai", "dimakan", "dihabiskan"),
        *("terpakai", "kepake", "digunakan", "dinikmati", "disedot", "masuk", "punya", "milik"),
    ]
)
"""Behind these stands the part, where what stands before them may be the whole."""
DIPEGANG = frozenset(
    ["dipegang", "dikelola", "dikuasai", "diurus", "diampu", "ditangani", "dibawahi", "dimiliki"]
)
"""Behind these stands the Bagian that has a part of what stands before them."""
MEMEGANG = frozenset(
    [
        *("pegang", "megang", "memegang", "kelola", "mengelola", "ngelola", "menguasai", "kuasai"),
        *("mengurus", "ngurus", "urus", "mengampu", "memiliki"),
    ]
)
DARI = UNTUK | DIPEGANG | frozenset(["dari", "terhadap", "pada", "di", "dalam"])
SELURUH = frozenset(
    ["total", "seluruh", "keseluruhan", "semua", "setda", "seluruhnya", "jumlah", "totalnya"]
)
"""The whole that something is a part of."""
LAIN = ("andai", "pengandaian", "cocok", "salah", "penyebab", "kurang_berapa", "target", "capaian")


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield which part of the whole, or of something named, something named is."""
    if soal.ada(*LAIN) or not (soal.ada(*UANG, *JENJANG, "realisasi", "total") or _of_setda(soal)):
        return
    if soal.ada("golongan", "laki", "perempuan") or (soal.ada("pegawai") and at(soal, {"orang"})):
        # A part of the staff is no part of the budget.
        return
    for batas in _turns(soal):
        kiri, kanan = range(batas), range(batas + 1, len(soal.kata))
        bagian, dari = soal.named(kiri) or _own(soal, kiri), soal.named(kanan)
        if len(beberapa := _several(soal, batas)) > 1 and (dari or _is_whole(soal, kanan)):
            yield _part_of_several(soal, beberapa, dari)
            return
        if bagian is None and dari is not None and dari.benda and _is_whole(soal, kiri):
            if _is_share_of(soal, batas):
                yield _part_of(soal, dari, None)
                return
            continue
        if bagian is None or not bagian.benda:
            continue
        if dari is not None and dari.benda and _is_whole_first(soal, batas, bagian, dari):
            yield _part_of(soal, dari, None if _rank(bagian.benda[0]) == SEMUA else bagian)
            return
        if (dari is None or not dari.benda) and not _is_whole(soal, kanan):
            continue
        yield _part_of(soal, bagian, dari)
        return


def _own(soal: Soal, tempat: Sequence[int]) -> Unsur | None:
    """Return the unit of whoever asks where it is said to be theirs: "pagu kami"."""
    kami = [n for n in tempat if soal.kata[n].teks in {"kami", "saya"}]
    if not kami or soal.sendiri is None:
        return None
    return Unsur(tuple(kami), (soal.sendiri,), kata=frozenset(kami))


def _of_setda(soal: Soal) -> bool:
    """Tell whether a line is held against the office: "gaji ASN berapa persen dari setda"."""
    bernama = bool(soal.kenal(*POS).benda)
    return bernama and bool(at(soal, PERSEN | SEBAGIAN)) and soal.kata_ada(SETDA)


def _several(soal: Soal, batas: int) -> list[Unsur]:
    """Return the things that are named before a place, each by words of its own."""
    depan = soal.without(range(batas, len(soal.kata)))
    semua = {u.benda[0]: u for u in depan.unsur if u.benda and u.kata}
    return list(semua.values())


def _turns(soal: Soal) -> Iterator[int]:
    """Yield where "dari" parts what is asked about from what it is a part of."""
    sebagian = bool(at(soal, SEBAGIAN)) or bool(at(soal, DIPEGANG | MEMEGANG) and at(soal, PERSEN))
    koma = next((n for n, k in enumerate(soal.kata) if k.batas == ","), 0)
    if koma and soal.kata[0].teks == "dari" and (sebagian or at(soal, PERSEN)):
        # "Dari sisa setda, sisa PBJ menyumbang berapa persen": the whole stands before the comma.
        yield koma
    for n, k in enumerate(soal.kata):
        lanjut = soal.kata[n + 1] if n + 1 < len(soal.kata) else k
        if sebagian and k.teks in PERSEN and lanjut.konsep.intersection(UANG):
            yield n
        if k.teks not in DARI or n == 0:
            continue
        depan = {s.teks for s in soal.kata[:n]}
        if sebagian or depan & PERSEN:
            yield n


def _is_whole(soal: Soal, tempat: Sequence[int]) -> bool:
    return any(soal.kata[n].teks in SELURUH for n in tempat)


def _is_whole_first(soal: Soal, batas: int, kiri: Unsur, kanan: Unsur) -> bool:
    """Tell whether the whole is named before its part: "dari sisa setda berapa dari gaji ASN"."""
    luas, sempit = _rank(kiri.benda[0]), _rank(kanan.benda[0])
    return luas < sempit or (luas == sempit and _is_share_of(soal, batas))


def _is_share_of(soal: Soal, batas: int) -> bool:
    """Tell whether what follows is the part: "untuk gaji ASN", "yang asalnya dari gaji ASN"."""
    depan = soal.kata[batas - 1].teks if batas else ""
    return soal.kata[batas].teks in UNTUK | DIPEGANG or depan in {
        "asal",
        "asalnya",
        "berasal",
        "datang",
    }


def _rank(satu: Benda) -> int:
    """Return how narrow a thing is: `SEMUA` for the office as a whole."""
    if satu.jenis is Jenis.UNIT:
        return SEMUA if SETDA in map(fold, satu.sebutan) else 1
    return {Jenis.PROGRAM: 1, Jenis.KEGIATAN: 2, Jenis.SUB_KEGIATAN: 3}.get(satu.jenis, 1)


def _part_of(soal: Soal, bagian: Unsur, dari: Unsur | None) -> Tafsiran:
    utuh = dari if dari is not None and _is_smaller(dari) else None
    benda: tuple[Benda, ...] = (bagian.benda[0], *(utuh.benda[:1] if utuh else ()))
    kata = bagian.kata | (dari.kata if dari else frozenset())
    return reading(
        soal,
        Hal.JUMLAH_POS,
        derajat.PORSI + words_bonus(soal, kata),
        konsep=(*RUPIAH, "bagian", "hitung", "rata", "banyaknya", "tinggi", "banding", "pengampu"),
        kata=kata | at(soal, SEBAGIAN | PERSEN | DARI | MEMEGANG),
        benda=benda,
        ukuran=figures(soal),
        dasar=dasar_of(soal),
        rincian=PORSI,
    )


def _part_of_several(soal: Soal, bagian: Sequence[Unsur], dari: Unsur | None) -> Tafsiran:
    """Return which part several things are together."""
    satu = _part_of(soal, bagian[0], dari)
    utuh = satu.pertanyaan.benda[1:]
    benda = (*(u.benda[0] for u in bagian), *utuh)
    kata = satu.kata.union(*(u.kata for u in bagian))
    tanya = replace(satu.pertanyaan, benda=benda, daftar=DARI_SATU if utuh else DARI_SETDA)
    pantas = satu.pantas + derajat.BEBERAPA_BAGIAN
    return replace(satu, pertanyaan=tanya, kata=kata, pantas=pantas)


def _is_smaller(dari: Unsur) -> bool:
    """Tell whether something else than the whole is named: "setda" is the whole."""
    return bool(dari.benda) and dari.benda[0].jenis in {
        Jenis.UNIT,
        Jenis.PROGRAM,
        Jenis.KEGIATAN,
        Jenis.SUB_KEGIATAN,
    }
