"""Whether a sentence asks one question, wherever it may be cut."""

from collections.abc import Sequence

from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu

BERUBAH = frozenset(["naik", "turun", "perubahan_besar"])
MELAPOR = frozenset(["pengandaian", "ikk", "ikm", "lapor", "sudah_lapor", "banyaknya"])
BERTRIWULAN = BERUBAH | {"banding", "tren", "capaian", "realisasi", "target", "pengandaian"}
"""What may be asked of quarters beside each other."""
FIGUR = frozenset(["serapan", "pagu", "sisa", "realisasi", "anggaran", "realisasi_anggaran"])


def is_one(satu: Pertanyaan | Ragu, kata: Sequence[Kata]) -> bool:
    """Tell whether a sentence is one question, however it may be cut."""
    return _compares(satu) or _counts(satu) or _rises(satu, kata) or _reports(satu, kata)


def _compares(satu: Pertanyaan | Ragu) -> bool:
    """Tell whether things are held against each other, or one answer has all that is asked.

    No part of a sentence does either: "berapa yang naik, berapa yang turun".
    """
    if isinstance(satu, Pertanyaan) and satu.syarat and not satu.asing:
        return len(satu.syarat) > 1 or satu.syarat[0].ada is False
    if not isinstance(satu, Pertanyaan) or satu.hal not in {Hal.JUMLAH_POS, Hal.BANDING}:
        return False
    return satu.rincian == "banding" and len(satu.benda) > 1 and not satu.asing


def _reports(satu: Pertanyaan | Ragu, kata: Sequence[Kata]) -> bool:
    """Tell whether it is asked who has reported, of a kind that is named before it."""
    if not isinstance(satu, Pertanyaan) or satu.hal is not Hal.SUDAH_LAPOR or satu.asing:
        return False
    konsep = {konsep for k in kata for konsep in k.konsep}
    return konsep <= MELAPOR and not any(k.teks == "belum" for k in kata)


def _rises(satu: Pertanyaan | Ragu, kata: Sequence[Kata]) -> bool:
    """Tell whether a rise between quarters is all that is asked: "tw1 berapa jadinya naik brp"."""
    if not isinstance(satu, Pertanyaan) or satu.hal is not Hal.PER_TRIWULAN or satu.asing:
        return False
    konsep = {konsep for k in kata for konsep in k.konsep}
    return bool(konsep & BERUBAH) and konsep <= BERTRIWULAN


def _counts(satu: Pertanyaan | Ragu) -> bool:
    """Tell whether it is asked how many units there are and which, which is told together."""
    if not isinstance(satu, Pertanyaan) or satu.asing:
        return False
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
