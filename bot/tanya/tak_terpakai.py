"""What of a question its answer does not heed, said above it or in its place."""

from dataclasses import replace

from bot.jawaban import Tombol
from bot.messages import tanya as kata
from bot.tanya.balasan import Balasan, Sikap
from bot.tanya.tombol import data_of
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan

TANPA_BENDA = frozenset(
    [
        *(Hal.CAPAIAN, Hal.SARING, Hal.ANGGARAN, Hal.PER_PROGRAM, Hal.PER_UNIT, Hal.PERINGKAT),
        *(Hal.BELUM_LAPOR, Hal.SUDAH_LAPOR, Hal.BELUM_ISI, Hal.SURVEI, Hal.DAFTAR_UNIT),
    ]
)
"""Answers about the whole: a word that nobody knows says that a part was asked for."""
SELURUH = frozenset([Hal.CAPAIAN, Hal.ANGGARAN])
"""Those of them that tell of the whole alone, and so of nothing that the word may mean."""
MENYISIHKAN = frozenset(
    [
        *(Hal.ANGGARAN, Hal.PERINGKAT, Hal.BANYAK_POS, Hal.PER_UNIT, Hal.JUMLAH_POS, Hal.SARING),
        *(Hal.BELUM_LAPOR, Hal.SUDAH_LAPOR, Hal.BELUM_ISI, Hal.DAFTAR_UNIT, Hal.REGISTER),
    ]
)
"""Answers that leave out what a question leaves out."""
TANPA_ISI = frozenset([Sikap.TOLAK, Sikap.LUAR])
"""Nothing is answered, so nothing of the question is left out either."""


def with_unheeded(satu: Pertanyaan, balasan: Balasan) -> Balasan:
    """Return the answer with what it leaves out of the question said above it."""
    if satu.dibaca and balasan.sikap in {Sikap.JAWAB, Sikap.TIDAK_ADA}:
        balasan = _below(kata.dibaca(satu.dibaca), balasan)
    if balasan.sikap in TANPA_ISI:
        return _without_content(satu, balasan)
    tanpa = not (satu.kecuali or satu.kecuali_satu_dari)
    if satu.kecuali_asing or (satu.mengecualikan and tanpa):
        return _below(kata.tanpa_pengecualian(satu.kecuali_asing), balasan)
    if balasan.sikap is Sikap.JAWAB and (lain := _not_applied(satu)):
        return _below(kata.pengecualian_tak_dipakai(lain), balasan)
    if not satu.asing or balasan.sikap is not Sikap.JAWAB or satu.hal is Hal.LUAR:
        return balasan
    if satu.benda or satu.hal not in TANPA_BENDA:
        return _below(kata.tak_dikenal(satu.asing), balasan)
    return _unknown(satu, balasan)


def _without_content(satu: Pertanyaan, balasan: Balasan) -> Balasan:
    """Return what is said where nothing is answered; of what is left out that nobody knows it."""
    if satu.hal is Hal.LUAR and satu.kecuali_asing:
        isi = kata.hanya_tak_ada(satu.kecuali_asing)
        return replace(balasan, inti=isi, sikap=Sikap.TIDAK_ADA)
    return _unknown(satu, balasan) if _shows_else(satu, balasan) else balasan


def _not_applied(satu: Pertanyaan) -> list[str]:
    """Return what a question leaves out and its answer does not: that kind of answer is whole."""
    if satu.hal in MENYISIHKAN or (satu.hal is Hal.CAPAIAN and not satu.about(Jenis.INDIKATOR)):
        return []
    return [b.nama for b in (*satu.kecuali, *(p[0] for p in satu.kecuali_satu_dari))]


def _shows_else(satu: Pertanyaan, balasan: Balasan) -> bool:
    """Tell whether what is refused comes with figures of one's own, which nobody asked for."""
    tak_dikenal = bool(satu.asing) and not satu.benda and satu.hal in SELURUH
    return tak_dikenal and balasan.lanjut is not None


def _unknown(satu: Pertanyaan, balasan: Balasan) -> Balasan:
    """Say which words are not in the data, and what is near: the whole is not."""
    if satu.hal not in SELURUH:
        dekat = replace(balasan, lanjut=None, sikap=Sikap.TIDAK_ADA)
        return _below(kata.tak_ada(satu.asing), dekat)
    tanpa = replace(satu, asing=())
    ke = ((Tombol(kata.seluruhnya(tanpa), data_of(tanpa)),),)
    return Balasan(kata.hanya_tak_ada(satu.asing), tombol=ke, sikap=Sikap.TIDAK_ADA)


def _below(baris: str, balasan: Balasan) -> Balasan:
    """Return the answer with a line above it that says what it leaves out."""
    return replace(balasan, inti=f"{baris}\n{balasan.inti}")
