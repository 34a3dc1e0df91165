"""Whether a sentence asks one question, wherever it may be cut."""

from collections.abc import Sequence

from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu, Ukuran

BERUBAH = frozenset(["naik", "turun", "perubahan_besar"])
MELAPOR = frozenset(["pengandaian", "ikk", "ikm", "lapor", "sudah_lapor", "banyaknya"])
PAGU_BERUBAH = BERUBAH | {
    *("pagu", "anggaran", "murni", "perubahan", "bagian", "total", "porsi", "banding"),
}
MENGHITUNG = frozenset(["total", "banyaknya"])
DAN = frozenset(["dan", "serta", "trus", "terus", "sama"])
BERTRIWULAN = BERUBAH | {"banding", "tren", "capaian", "realisasi", "target", "pengandaian"}
"""What may be asked of quarters beside each other."""
TERTINGGAL = frozenset(
    [
        *("indikator", "yang_mana", "banyaknya", "di_bawah_target", "tercapai", "target"),
        *("capaian", "realisasi", "kurang_berapa"),
    ]
)
"""What is asked of indikator that have not reached their target."""
FIGUR = frozenset(["serapan", "pagu", "sisa", "realisasi", "anggaran", "realisasi_anggaran"])


def is_one(satu: Pertanyaan | Ragu, kata: Sequence[Kata]) -> bool:
    """Tell whether a sentence is one question, however it may be cut."""
    if not isinstance(satu, Pertanyaan) or satu.asing:
        return False
    if _adds(satu, kata) or _falls_short(satu, kata):
        return True
    tetap = _rises(satu, kata) or _changes(satu, kata) or _lists_and_counts(satu, kata)
    return _compares(satu) or _counts(satu) or tetap or _reports(satu, kata)


def _adds(satu: Pertanyaan, kata: Sequence[Kata]) -> bool:
    """Tell whether lines are added up: no figure is asked for again behind the "+"."""
    tanda = [n for n, k in enumerate(kata) if k.batas == "+"]
    if satu.hal is not Hal.JUMLAH_POS or len(satu.benda) <= len(tanda) or not tanda:
        return False
    return not any(k.konsep & FIGUR for k in kata[tanda[0] :])


def _falls_short(satu: Pertanyaan, kata: Sequence[Kata]) -> bool:
    """Tell whether those below their target are asked for and by how much: "dan kurang berapa"."""
    konsep = {konsep for k in kata for konsep in k.konsep}
    selisih = satu.hal is Hal.SARING and satu.rincian == "selisih"
    return selisih and "kurang_berapa" in konsep and konsep <= TERTINGGAL


def _changes(satu: Pertanyaan, kata: Sequence[Kata]) -> bool:
    """Tell whether nothing is asked but how a pagu changed: "naik apa turun, brp persen"."""
    konsep = {konsep for k in kata for konsep in k.konsep}
    disebut = satu.hal is Hal.ANGGARAN and any(
        k.konsep & BERUBAH or k.teks in {"naik", "turun"} for k in kata
    )
    return disebut and satu.ukuran == (Ukuran.PAGU,) and konsep <= PAGU_BERUBAH


def _lists_and_counts(satu: Pertanyaan, kata: Sequence[Kata]) -> bool:
    """Tell whether lines are listed and their number is asked: "dan berapa jumlahnya"."""
    akhir = list(kata)
    while akhir and (akhir[-1].batas or akhir[-1].hias or akhir[-1].konsep & MENGHITUNG):
        akhir.pop()
    buntut = [k for k in kata[len(akhir) :] if not k.batas]
    dihitung = any(k.konsep & MENGHITUNG for k in buntut) and any(k.teks in DAN for k in buntut)
    return satu.hal is Hal.PERINGKAT and bool(satu.syarat) and dihitung


def _compares(satu: Pertanyaan) -> bool:
    """Tell whether things are held against each other, or one answer has all that is asked.

    No part of a sentence does either: "berapa yang naik, berapa yang turun".
    """
    if satu.syarat:
        return len(satu.syarat) > 1 or satu.syarat[0].ada is False
    if satu.hal not in {Hal.JUMLAH_POS, Hal.BANDING}:
        return False
    return satu.rincian == "banding" and len(satu.benda) > 1


def _reports(satu: Pertanyaan, kata: Sequence[Kata]) -> bool:
    """Tell whether it is asked who has reported, of a kind that is named before it."""
    if satu.hal is not Hal.SUDAH_LAPOR:
        return False
    konsep = {konsep for k in kata for konsep in k.konsep}
    return konsep <= MELAPOR and not any(k.teks == "belum" for k in kata)


def _rises(satu: Pertanyaan, kata: Sequence[Kata]) -> bool:
    """Tell whether a rise between quarters is all that is asked: "tw1 berapa jadinya naik brp"."""
    if satu.hal is not Hal.PER_TRIWULAN:
        return False
    konsep = {konsep for k in kata for konsep in k.konsep}
    return bool(konsep & BERUBAH) and konsep <= BERTRIWULAN


def _counts(satu: Pertanyaan) -> bool:
    """Tell whether it is asked how many units there are and which, which is told together."""
    if satu.hal is Hal.DAFTAR_UNIT:
        return satu.rincian in {"bagi", "dari_total"}
    return satu.hal is Hal.SURVEI and satu.rincian == "banyak_mutu"


def asks_of_ranked(satu: Pertanyaan | Ragu, bagian: Sequence[Sequence[Kata]]) -> bool:
    """Tell whether what follows asks another figure of what is ranked: "dan berapa serapannya"."""
    if len(bagian) < 2 or not isinstance(satu, Pertanyaan) or satu.hal is not Hal.PERINGKAT:  # noqa: PLR2004
        return False
    if any(k.konsep & BERUBAH for isi in bagian for k in isi):
        return False
    akhir = [k for k in bagian[-1] if not (k.batas or k.hias)]
    uang = [k for k in akhir if k.konsep & FIGUR]
    return len(satu.ukuran) > 1 and not satu.asing and bool(uang) and len(akhir) == len(uang)
