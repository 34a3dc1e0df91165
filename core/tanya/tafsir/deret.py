"""Questions about several lines or units at once: added up, or held against each other."""

from collections.abc import Iterator
from itertools import islice, pairwise, product

from core.tanya.bentuk import words
from core.tanya.deretan import PEMBATAS, Deretan
from core.tanya.indeks import JENJANG, POS, Benda, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import DIPISAH, Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.angka_anggaran import TOTAL
from core.tanya.tafsir.bacaan import (
    arah_of,
    at,
    compares,
    dasar_of,
    detail_of,
    reading,
    words_bonus,
)
from core.tanya.tafsir.uang import BERANGGARAN, BOROS, RUPIAH, UANG, figures
from core.teks import fold

RATA = "rata"
"""The mean of their figures is asked for."""
BANDING = "banding"
"""Which is the greatest, and by how much."""
PILIHAN = 4
WAKIL = "wakil"
ASISTEN = frozenset(["asisten", "asistennya"])
TIAP = frozenset(["per", "tiap", "setiap", "masing", "antar", "semua", "seluruh", "para"])
BERDUA = frozenset(["dan", "serta", "sama", "beserta"])
"""Of more readings than this nobody is asked which is meant."""
DIJUMLAH = ("total", "naik", "hitung", "bagian", "rata", "yang_mana", "kosong", "asisten", "ubah")
DIBANDING = (
    *("banding", "tinggi", "rendah", "tertinggi", "terendah", "siapa", "turun", "urutkan"),
    *("di_bawah", "di_atas", "perubahan_besar"),
)
HANYA_BANDING = frozenset(
    ["banding", "tinggi", "rendah", "tertinggi", "terendah", "bagian", "yang_mana", "siapa"]
)
"""Where nothing else is asked of units, their serapan is compared."""
TERCETAK = frozenset(["tercetak", "cetakan", "cetak"])
KINERJA = ("capaian", "target", "indikator", "predikat")
LEMBAGA = ("pengampu", "kode", "pegawai")


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield several things together; those that a part may mean each in a reading of its own."""
    if asisten := _every_asisten(soal):
        yield asisten
    if not _may_be_meant(soal):
        return
    if lama := _talked_about(soal):
        yield together(soal, lama, soal.kenal(*POS).kata | soal.kenal(Jenis.UNIT).kata)
        return
    deret = soal.deret
    if not _is_meant(soal, deret):
        return
    pilihan = _choices(deret)
    for satu in pilihan if len(pilihan) <= PILIHAN else (deret.benda,):
        benda = _with_principals(soal, satu)
        if len(benda) > 1:
            kata = deret.kata if len(pilihan) <= PILIHAN else _sure(deret)
            yield together(soal, benda, kata)


def _every_asisten(soal: Soal) -> Tafsiran | None:
    """Return what is asked of the money below each Asisten: "serapan tiap asisten"."""
    letak = [n for n, k in enumerate(soal.kata) if k.teks in ASISTEN and not k.kode]
    if len(letak) != 1 or not _is_money(soal) or soal.kenal(*POS).benda:
        return None
    semua = tuple(b for b in soal.indeks.benda if _is_asisten(b))
    depan, belakang = soal.kata[: letak[0]][-1:], soal.kata[letak[0] + 1 :][:1]
    sebanyak = frozenset(
        letak[0] - 1 for k in depan if k.angka == len(semua) or k.teks in (*TIAP, "ketiga")
    )
    if len(semua) == 1 or (not sebanyak and not any(k.teks in {"mana", *TIAP} for k in belakang)):
        return None
    banding = compares(soal) or soal.ada("tertinggi", "terendah")
    kata = sebanyak | {letak[0]} | soal.tempat("atasan", "asisten", "bagian")
    return together(soal, semua, kata, banding=banding)


def _is_asisten(satu: Benda) -> bool:
    return satu.jenis is Jenis.UNIT and fold(satu.nama).split()[0] == "asisten"


def _with_principals(soal: Soal, benda: tuple[Benda, ...]) -> tuple[Benda, ...]:
    """Return the lines, beside each of a deputy the same of who is above, where both are said.

    "Untuk walikota dan wakilnya (gaji, rumah tangga)" means the rumah tangga of either.
    """
    berdua = any(
        k.teks == WAKIL and n and (soal.kata[n - 1].teks in BERDUA or soal.kata[n - 1].batas == "&")
        for n, k in enumerate(soal.kata)
    )
    if not berdua:
        return benda
    return tuple(dict.fromkeys(b for satu in benda for b in (*_principals(soal, satu), satu)))


def _principals(soal: Soal, satu: Benda) -> Iterator[Benda]:
    """Yield what bears the name of a line without its deputy."""
    nama = words(satu.nama, {})
    if WAKIL in nama:
        atas = tuple(k for k in nama if k != WAKIL)
        yield from (b for b in soal.indeks.running(atas, POS) if words(b.nama, {}) == atas)


def _talked_about(soal: Soal) -> tuple[Benda, ...]:
    """Return the things that were talked about and are meant again, if they are several."""
    lama = tuple(b for b in soal.warisan.benda if b.jenis in POS or b.jenis is Jenis.UNIT)
    meant = soal.warisan.tetap or not soal.deret.unsur
    return lama if len(lama) > 1 and meant else ()


def _may_be_meant(soal: Soal) -> bool:
    """Tell whether money is asked for, or things are put together or held against each other."""
    if not soal.ada(*UANG) and (
        soal.ada(*KINERJA) or (soal.ada(*LEMBAGA) and not soal.ada("realisasi", "total"))
    ):
        return False
    if soal.ada("hitung", "total") and soal.kata_ada(*TERCETAK):
        # What is printed is held against what is added up, and not one line against another.
        return False
    bersama = soal.ada("total", "naik") or compares(soal) or soal.kata_ada(*DIPISAH)
    # "kalau bantuan hukum habis, bagian hukum jadi berapa" asks of one thing if another changes.
    return bersama or (_is_money(soal) and not soal.ada("pengandaian"))


def _is_money(soal: Soal) -> bool:
    uang = soal.ada(*UANG, *JENJANG, "realisasi", "efisiensi", "fisik") or soal.kecuali.pos
    return uang or soal.kata_ada(*BOROS)


def _is_meant(soal: Soal, deret: Deretan) -> bool:
    """Tell whether several are named; of units, whether their money is asked for."""
    beberapa = len(deret.unsur) > 1 and bool(deret.benda or deret.pilihan)
    unit = any(b.jenis is Jenis.UNIT for b in deret.benda)
    if _is_one_name(deret):
        return False
    return beberapa and (_is_money(soal) or not unit or soal.konsep <= HANYA_BANDING)


def _is_one_name(deret: Deretan) -> bool:
    """Tell whether words side by side are one name rather than a unit without money: "kesra X"."""
    return any(
        max(kiri.tempat) + 1 == min(kanan.tempat)
        and any(b.jenis is Jenis.UNIT and not _has_budget(b) for b in (*kiri.benda, *kanan.benda))
        for kiri, kanan in pairwise(deret.unsur)
        if kiri.tempat and kanan.tempat
    )


def _has_budget(unit: Benda) -> bool:
    return unit.nama.lower().startswith(BERANGGARAN)


def _choices(deret: Deretan) -> list[tuple[Benda, ...]]:
    """Return what the parts may mean together, a few at most."""
    tiap = [satu.pilihan or satu.benda for satu in deret.unsur]
    bagian = [
        [(b,) for b in isi] if satu.pilihan else [satu.benda]
        for satu, isi in zip(deret.unsur, tiap, strict=True)
    ]
    semua = islice(product(*bagian), PILIHAN + 1)
    return [tuple(dict.fromkeys(b for satu in isi for b in satu)) for isi in semua]


def _sure(deret: Deretan) -> frozenset[int]:
    return frozenset(n for satu in deret.unsur if satu.benda for n in satu.kata)


def _detail(soal: Soal, ukuran: tuple[Ukuran, ...]) -> str:
    return RATA if soal.ada("rata") else detail_of(soal, ukuran)


def together(
    soal: Soal, benda: tuple[Benda, ...], kata: frozenset[int], *, banding: bool | None = None
) -> Tafsiran:
    """Return several things together; `banding`: held against each other, None: as words say."""
    if banding is None:
        banding = compares(soal) and not (soal.ada("murni") and soal.ada("perubahan"))
    nilai = derajat.DERET + words_bonus(soal, kata)
    nilai += derajat.UANG_DISEBUT if soal.ada(*UANG, *JENJANG) else 0
    ukuran = figures(soal)
    if banding and soal.ada("naik", "turun") and ukuran in {(), (Ukuran.PAGU,)}:
        # "Lebih besar naiknya mana": by how much each changed.
        ukuran = (Ukuran.PERUBAHAN,)
    return reading(
        soal,
        Hal.JUMLAH_POS,
        nilai,
        konsep=(*RUPIAH, *DIJUMLAH, *(DIBANDING if banding else ())),
        kata=kata | at(soal, PEMBATAS) | at(soal, BOROS),
        benda=benda,
        ukuran=ukuran,
        dasar=dasar_of(soal),
        arah=arah_of(soal) if banding else None,
        rincian=BANDING if banding else _detail(soal, ukuran),
        daftar=TOTAL if soal.ada("total") and not banding else "",
    )
