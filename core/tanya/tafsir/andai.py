"""Questions that ask what if: another realisasi, target, pagu or divisor, or all of it spent."""

from collections.abc import Iterator
from itertools import pairwise

from core.tanya.indeks import POS, Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import (
    andai_habis,
    andai_rerata,
    andai_serapan,
    andai_ubah,
    andai_unit,
    derajat,
)
from core.tanya.tafsir.angka_andai import amounts, meant, supposed
from core.tanya.tafsir.bacaan import at, dasar_of, one_of, reading, ukuran_of
from core.tanya.tafsir.skala import HURUF_GANDA
from core.tanya.tafsir.uang import RUPIAH

JARAK_DARI = 3
"""So near it "dari" stands before what is divided by: "5 PD dari 39", "dari bobot 15"."""
SELURUHNYA = "seluruhnya"
DEKAT = 3
"""Words between a number and what it is: "realisasi kerja sama 45"."""
TUJUAN = one_of("biar agar supaya demi menuju mengejar ngejar kejar mencapai capai")
MASIH = one_of("lagi harus perlu butuh mesti kurang kudu wajib")
CAPAI = one_of("tembus menembus nyampe sampai mencapai capai nyentuh menyentuh jadi tercapai")
JAUH = 6
"""Words between what is aimed at and its percentage."""
BERNILAI = ("akip", "sakip", "ikm", "capaian", "target", "indikator", "kinerja", "predikat")
"""What is measured in percent, or in points, besides money."""
SEPUTAR_TUJUAN = (
    *("kurang_berapa", "bagian", "tercapai", "target", "naik", "di_bawah_target", "di_bawah"),
    *("di_atas", "pengandaian"),
)
PENYEBUT = ("penyebut", "pembagi")
PEMBAGI = frozenset(["pd", "pengampu_ikk", "sampel", "unit", "opd"])
"""What units are counted against."""
TERHADAP = ("terhadap", "dari", "dibagi", "per", "pakai", "dengan", "dibanding")
SEPUTAR_PENYEBUT = (
    "hitung",
    *("pengandaian", "andai", "capaian", "realisasi", "pd", "pengampu_ikk", "sudah_lapor"),
    *("serapan", "siapa", "ikk", "total", "target", "lapor", "indikator"),
)
SEPUTAR_INDIKATOR = (
    *("pengandaian", "capaian", "realisasi", "target", "predikat", "indikator", "naik", "turun"),
    *("komponen", "lapor", "total", "rata", "akip", "sakip", "ikm", "mou", "raperwal"),
    *("inovasi", "kebijakan", "tercapai", "program", "kurang_berapa"),
)
SEPUTAR_UKURAN = (
    *("capaian", "realisasi", "target", "serapan", "predikat", "indikator", "anggaran", "sisa"),
    *("sub_kegiatan", "kegiatan", "program", "total", "naik", "tercapai", "bagian"),
)
UKURAN = (("andai_realisasi", "realisasi"), ("andai_target", "target"))
"""Which figure is taken to be another, by what asks for it at once or beside an "if"."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from andai_habis.read(soal)
    yield from andai_unit.read(soal)
    yield from andai_rerata.read(soal)
    yield from andai_serapan.read(soal)
    yield from _towards(soal)
    yield from _ratio(soal)
    yield from _divided(soal)
    yield from _doubted_ratio(soal)
    yield from _percent_of(soal)
    if soal.angka:
        yield from _other_divisor(soal)
        yield from _other_indikator(soal)
        yield from andai_ubah.read(soal)
        yield from _other_figure(soal)
        yield from _other_pagu(soal)


def _towards(soal: Soal) -> Iterator[Tafsiran]:
    """Yield how much would have to be spent for a serapan."""
    persen = [nilai for n, nilai in soal.angka if soal.kata[n].persen]
    uang = soal.ada("serapan", "realisasi", "anggaran", "realisasi_anggaran", "pagu", "sisa")
    tentang = andai_ubah.about(soal) if persen else Dikenal()
    # "Kesra kurang berapa lagi biar 50%": no grade is a percentage.
    bernama = bool(tentang.benda) and not (soal.ada(*BERNILAI) or soal.kenal(Jenis.INDIKATOR).benda)
    uang = uang or bernama or soal.kata_ada("rupiah", "setda")
    if persen and uang and (soal.ada("kurang_berapa") or _aims(soal)):
        yield reading(
            soal,
            Hal.ANDAI,
            derajat.ANDAI,
            konsep=(*RUPIAH, *SEPUTAR_TUJUAN),
            kata=tentang.kata | at(soal, TUJUAN | MASIH | CAPAI),
            benda=tentang.benda[:1],
            angka=tuple(persen),
            rincian="menuju",
        )


def _aims(soal: Soal) -> bool:
    """Tell whether it is asked how much is missing: "berapa rupiah lagi supaya tembus 90%"."""
    if not soal.kata_ada("berapa", "seberapa") or not soal.kata_ada(*TUJUAN):
        return False
    for n, _ in soal.angka:
        dekat = {k.teks for k in soal.kata[max(n - JAUH, 0) : n]}
        if soal.kata[n].persen and (dekat & TUJUAN or (dekat & CAPAI and soal.kata_ada(*MASIH))):
            return True
    return False


def _money(soal: Soal) -> Dikenal:
    """Return the line that is named, else the unit."""
    pos = soal.kenal(*POS)
    return pos if pos.benda else soal.kenal(Jenis.UNIT)


def _quotients(soal: Soal) -> list[tuple[int, int]]:
    """Return the places of numbers that are a quotient: "45 dari 60"."""
    return [
        (a, b)
        for a, b in pairwise(n for n, _ in soal.angka)
        if any(k.teks == "dari" for k in soal.kata[max(a + 1, b - JARAK_DARI) : b])
    ]


def _ratio(soal: Soal) -> Iterator[Tafsiran]:
    """Yield which percentage a quotient is."""
    ditanya = soal.ada("pengandaian", "predikat") or soal.kata_ada(
        "persen", "persentase", "persentasenya"
    )
    if ditanya and (dari := _quotients(soal)):
        yield reading(
            soal,
            Hal.ANDAI,
            derajat.ANDAI,
            konsep=tuple(soal.konsep),
            kata=soal.berisi,
            angka=tuple(nilai for n, nilai in soal.angka if n in dari[-1]),
            rincian="rasio",
        )


def _divided(soal: Soal) -> Iterator[Tafsiran]:
    """Yield which percentage two numbers are that are called pembilang and penyebut."""
    depan = {soal.kata[n - 1].teks for n, _ in soal.angka if n}
    if "pembilang" in depan and not depan.isdisjoint(PENYEBUT):
        yield reading(
            soal,
            Hal.ANDAI,
            derajat.ANDAI_TERUCAP,
            konsep=tuple(soal.konsep),
            kata=range(len(soal.kata)),
            angka=tuple(n for _, n in soal.angka),
            rincian="rasio",
        )


def _doubted_ratio(soal: Soal) -> Iterator[Tafsiran]:
    """Yield that one of two quotients is doubted."""
    if len(_quotients(soal)) > 1 and soal.ada("atau_angka", "cocok", "salah"):
        tentang = soal.kenal(Jenis.INDIKATOR)
        yield reading(
            soal,
            Hal.CATATAN,
            derajat.RAGU_RASIO,
            konsep=tuple(soal.konsep),
            kata=soal.berisi,
            benda=tentang.benda or tentang.pilihan[:1],
            angka=(),
        )


def _percent_of(soal: Soal) -> Iterator[Tafsiran]:
    """Yield how much a percentage of a number is: "80% dari 1,2 M"."""
    persen = [n for n, _ in soal.angka if soal.kata[n].persen]
    lain = [n for n, _ in soal.angka if n not in persen]
    if len(persen) == 1 and len(lain) == 1 and persen[0] < lain[0] and soal.kata_ada("dari"):
        yield reading(
            soal,
            Hal.ANDAI,
            derajat.PERSEN_DARI,
            konsep=tuple(soal.konsep),
            kata=soal.berisi,
            rincian="persen_dari",
        )


def _counts_against(soal: Soal) -> bool:
    """Tell whether units are counted against so many: "IKK terhadap 39 perangkat daerah"."""
    if not (soal.ada("pengandaian") or soal.ada("hitung")):
        return False
    return any(
        n + 1 < len(soal.kata)
        and bool(soal.kata[n + 1].konsep & PEMBAGI or soal.kata[n + 1].teks in PEMBAGI)
        and any(k.teks in TERHADAP for k in soal.kata[max(n - DEKAT, 0) : n])
        for n, _ in soal.angka
    )


def _other_divisor(soal: Soal) -> Iterator[Tafsiran]:
    if soal.ada("andai") or _counts_against(soal):
        tentang = soal.kenal(Jenis.INDIKATOR)
        yield reading(
            soal,
            Hal.ANDAI,
            derajat.ANDAI,
            angka=tuple(nilai for _, nilai in meant(soal)),
            konsep=SEPUTAR_PENYEBUT,
            kata=tentang.kata,
            benda=tentang.benda or tentang.pilihan[:1],
            rincian="penyebut",
        )


def _other_indikator(soal: Soal) -> Iterator[Tafsiran]:
    """Yield which capaian a number would be: "kalau IKU-2 jadi 50"."""
    indikator = soal.kenal(Jenis.INDIKATOR)
    lain = soal.ada("andai", "serapan", "pagu") or soal.kata_ada(*HURUF_GANDA)
    lain = lain or andai_ubah.change(soal, sedikitnya=0) is not None
    angka = supposed(soal, "realisasi")
    if soal.ada("pengandaian") and indikator.benda and angka and not lain:
        yield reading(
            soal,
            Hal.ANDAI,
            derajat.ANDAI_UKURAN_SEBELAH if soal.ada("target") else derajat.ANDAI_UKURAN,
            konsep=SEPUTAR_INDIKATOR,
            kata=indikator.kata,
            benda=indikator.benda,
            angka=angka,
            rincian="pembilang" if _counts_units(soal) else "realisasi",
        )


def _counts_units(soal: Soal) -> bool:
    """Tell whether it is supposed how many units do: "kalau cuma 5 unit yang B"."""
    return any(
        soal.kata[n + 1].konsep & PEMBAGI or soal.kata[n + 1].teks in PEMBAGI
        for n, _ in soal.angka
        if n + 1 < len(soal.kata)
    )


def _other_figure(soal: Soal) -> Iterator[Tafsiran]:
    if andai_ubah.change(soal, sedikitnya=0) is not None:
        return
    for konsep, rincian in UKURAN:
        disebut = soal.ada(konsep) or (soal.ada("pengandaian") and soal.ada(rincian))
        tentang = _measured(soal)
        uang = bool(tentang.benda) and tentang.benda[0].jenis is not Jenis.INDIKATOR
        angka = amounts(soal, rincian) if uang else supposed(soal, rincian)
        if disebut and angka:
            yield reading(
                soal,
                Hal.ANDAI,
                derajat.ANDAI if soal.ada(konsep) else derajat.ANDAI_UKURAN,
                konsep=(konsep, *SEPUTAR_UKURAN),
                kata=tentang.kata,
                benda=tentang.benda or tentang.pilihan[:1],
                ukuran=ukuran_of(soal),
                angka=angka,
                rincian=rincian,
            )


def _measured(soal: Soal) -> Dikenal:
    """Return the indikator whose figure is meant, else the line or unit."""
    indikator = soal.kenal(Jenis.INDIKATOR)
    uang = soal.ada("anggaran", "serapan", "pagu", "sisa")
    lain = soal.kenal(*POS).benda or (soal.ada("bagian") and soal.kenal(Jenis.UNIT).benda)
    bernama = indikator.benda or indikator.pilihan
    return _money(soal) if uang or (not bernama and lain) else indikator


def _other_pagu(soal: Soal) -> Iterator[Tafsiran]:
    tentang = _money(soal)
    uang = soal.ada("pagu", "anggaran", "serapan", "naik", "turun")
    angka = amounts(soal, "pagu")
    seluruh = soal.kata_ada("setda") or soal.ada("total")
    if soal.ada("pengandaian") and uang and (tentang.benda or seluruh) and angka:
        yield reading(
            soal,
            Hal.ANDAI,
            derajat.ANDAI_UKURAN if soal.ada("pagu") else derajat.ANDAI_PAGU,
            konsep=(*RUPIAH, "pengandaian", "naik", "turun", "penyebab"),
            kata=tentang.kata,
            benda=tentang.benda,
            ukuran=ukuran_of(soal),
            dasar=dasar_of(soal),
            angka=angka,
            rincian="pagu" if soal.ada("pagu") else "realisasi",
            daftar="" if tentang.benda else SELURUHNYA,
        )
