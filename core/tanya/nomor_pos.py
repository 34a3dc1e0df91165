"""Lines of the budget that are named by their number: "sub kegiatan 38, 39 dan 40"."""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from core.tanya.indeks import Benda, Jenis
from core.tanya.kalimat import Kata
from core.tanya.waktu import month_of

TINGKAT = (
    ("sub_kegiatan", Jenis.SUB_KEGIATAN),
    ("kegiatan", Jenis.KEGIATAN),
    ("program", Jenis.PROGRAM),
)
"""Levels of lines by what asks for them, the narrowest first."""
PEMISAH = frozenset(
    [
        *("dan", "atau", "vs", "versus", "dibanding", "terhadap", "plus", "sama", "dengan"),
        *("ditambah", "tambah", "daripada", "lawan"),
    ]
)
"""Words between two things that are asked about together."""
BERNOMOR = frozenset(
    [
        *("raperwal", "mou", "inovasi", "kebijakan", "pengampu_ikk", "sampel", "tanda_tangan"),
        *("perjanjian_kinerja", "indikator", "ikk", "dasar_hukum", "nomor_surat", "register"),
    ]
)
"""Registers, lists and indikator have numbers of their own."""
SEBUTAN_NOMOR = frozenset(["no", "nomor", "baris"])
TAHUN = 4
"""Digits of a year: no line has so long a number."""
RENTANG = frozenset(["sampai", "hingga"])
"""Words between the ends of a range: "baris 32 sampai 34"."""
PALING_LEBAR = 30
"""No range holds more lines."""
BARIS_TERBANYAK = 99
BERBATAS = frozenset(["di_atas", "di_bawah", "pengandaian", "tertinggi", "terendah"])
"""Beside these a number is a bound, or how many are asked for."""
DI_ANTARA = PEMISAH | {"ke", "yang"}
RATA = 3
"""So near before a level a mean is one of all its lines."""
BERSAMA = frozenset(["dan", "sama", "dengan"])
"""Words between the numbers of rows."""
TANDA_DI_ANTARA = frozenset([",", "+", "&"])


def numbered(
    kata: Sequence[Kata], konsep: Collection[str], dipakai: Collection[int]
) -> dict[int, Benda]:
    """Return the lines by the place of their number.

    `konsep` is what the whole sentence asks for, at the places `dipakai` stand times.
    """
    biasa = None if BERNOMOR.intersection(konsep) else Jenis.SUB_KEGIATAN
    # "38+39+40" are lines, whatever stands before them.
    ditambah = _is_sum(kata)
    hasil: dict[int, Benda] = {}
    tingkat: Jenis | None = Jenis.SUB_KEGIATAN if ditambah else None
    for n, k in enumerate(kata):
        disebut = next((jenis for satu, jenis in TINGKAT if satu in k.konsep), None)
        if disebut and any("rata" in k.konsep for k in kata[max(n - RATA, 0) : n]):
            # "rata-rata program 71" is a figure of all of them.
            disebut = None
        if disebut or k.teks in SEBUTAN_NOMOR:
            tingkat = disebut or tingkat or biasa
        elif k.angka is not None and n not in dipakai and not _is_no_number(kata, n):
            depan = _is_behind_budget(kata, n, biasa) or _are_rows(kata, n, biasa)
            if k.teks.isdigit() and (tingkat or depan):
                tingkat = tingkat or (Jenis.SUB_KEGIATAN if _are_rows(kata, n, biasa) else None)
                hasil[n] = line(tingkat or Jenis.SUB_KEGIATAN, f"{int(k.angka)}")
        elif tingkat and k.teks in RENTANG and n - 1 in hasil and n + 1 < len(kata):
            continue
        elif not (k.batas in TANDA_DI_ANTARA or k.teks in DI_ANTARA or ditambah):
            tingkat = None
    return hasil or _apart(kata, dipakai)


def _is_no_number(kata: Sequence[Kata], n: int) -> bool:
    """Tell whether a number is a figure: "40 persen", or "sub kegiatan yang 0"."""
    return kata[n].persen or (kata[n].angka == 0 and n > 0 and kata[n - 1].teks == "yang")


def within_ranges(kata: Sequence[Kata], bernomor: Mapping[int, Benda]) -> dict[int, list[Benda]]:
    """Return the lines between the ends of a range, by the place of its end."""
    hasil: dict[int, list[Benda]] = {}
    for n, akhir in bernomor.items():
        awal = bernomor.get(n - 2)
        if awal is None or awal.jenis is not akhir.jenis or kata[n - 1].teks not in RENTANG:
            continue
        dari, ke = int(awal.kunci.lstrip("#")), int(akhir.kunci.lstrip("#"))
        if dari < ke <= dari + PALING_LEBAR:
            hasil[n] = [line(akhir.jenis, f"{nomor}") for nomor in range(dari + 1, ke)]
    return hasil


def _is_behind_budget(kata: Sequence[Kata], n: int, biasa: Jenis | None) -> bool:
    """Tell whether a number stands between the word for the budget and nothing: "anggaran 42"."""
    depan = kata[n - 1].teks if n else ""
    lusa = kata[n + 1] if n + 1 < len(kata) else None
    sendiri = lusa is None or lusa.hias or bool(lusa.batas) or month_of(lusa.teks) is not None
    return biasa is not None and depan == "anggaran" and len(kata[n].teks) < TAHUN and sendiri


def _are_rows(kata: Sequence[Kata], n: int, biasa: Jenis | None) -> bool:
    """Tell whether a number behind a figure of money is that of a row: "pagu 30 sama 31".

    No pagu is so small; a serapan may be, so of that two rows must be named side by side, or
    nothing else be said: a bare number is that of a row.
    """
    depan, k = kata[n - 1] if n else Kata(""), kata[n]
    if biasa is None or not _may_be_row(k):
        return False
    lagi = kata[n + 1 : n + 2]
    dua = _is_one_of_many(kata, n)
    # Of no day of a month there is a figure: "serapan 35 juni" is of a row in June.
    bulan = bool(lagi) and (month_of(lagi[0].teks) is not None or lagi[0].teks == "bulan")
    akhir = not lagi or lagi[0].hias or bool(lagi[0].batas) or lagi[0].teks in BERSAMA
    akhir = akhir or dua or bulan
    if depan.konsep & {"pagu", "sisa", "realisasi_anggaran"}:
        return akhir and not any(s.konsep & BERBATAS for s in kata[:n])
    biasanya = depan.konsep & {"serapan", "realisasi"} and not any(
        s.konsep & BERBATAS for s in kata
    )
    return bool(biasanya) and (dua or bulan or (n == 1 and n == len(kata) - 1))


def _may_be_row(kata: Kata) -> bool:
    return _is_number(kata) and 0 < int(kata.teks) <= BARIS_TERBANYAK


def _is_one_of_many(kata: Sequence[Kata], n: int) -> bool:
    """Tell whether another number of a row follows: "serapan 12 sama 19", "12, 19 dan 23".

    Side by side, with nothing between them, they are rows where nothing is said of them behind:
    "serapan 12 19 23 brp", no "pagu 30 2024".
    """
    lusa = n + 1
    while lusa < len(kata) and (kata[lusa].teks in BERSAMA or kata[lusa].batas in TANDA_DI_ANTARA):
        lusa += 1
    return lusa < len(kata) and _may_be_row(kata[lusa])


def _apart(kata: Sequence[Kata], dipakai: Collection[int]) -> dict[int, Benda]:
    """Return the lines whose level is said apart: "program mana yang lebih besar, 2 atau 3"."""
    tingkat = [
        jenis
        for kiri, kanan in pairwise(kata)
        for satu, jenis in TINGKAT
        if satu in kiri.konsep and kanan.teks == "mana"
    ]
    for n in range(1, len(kata) - 1):
        kiri, kanan = kata[n - 1], kata[n + 1]
        pilih = kata[n].teks in {"atau", "apa", "vs"}
        if tingkat and pilih and _is_number(kiri) and _is_number(kanan) and n - 1 not in dipakai:
            return {n - 1: line(tingkat[0], kiri.teks), n + 1: line(tingkat[0], kanan.teks)}
    return {}


def _is_number(kata: Kata) -> bool:
    return kata.angka is not None and kata.teks.isdigit() and not kata.persen


def line(tingkat: Jenis, nomor: str) -> Benda:
    """Return the line of that number, whichever it is in the year that is asked for."""
    return Benda(tingkat, f"#{nomor}", f"{tingkat.replace('_', ' ')} {nomor}", ())


def _is_sum(kata: Sequence[Kata]) -> bool:
    return any(
        tanda.batas == "+" and kiri.teks.isdigit() and kanan.teks.isdigit()
        for (kiri, tanda), (_, kanan) in pairwise(pairwise(kata))
    )
