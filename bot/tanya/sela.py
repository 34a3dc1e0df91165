"""A question in the midst of filling something in: answered shortly, for the rest still waits."""

from bot.jawaban import Jawaban
from bot.messages import tanya as kata
from bot.ruang import Ruang
from bot.tanya import jawab
from bot.tanya.balasan import Sikap, lines
from bot.tanya.muat import fit
from core.hak import Pelaku
from core.services.nama import load_indeks, load_kamus
from core.tanya import pahami
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu

DIKERJAKAN = frozenset(
    [
        *(Hal.MENGISI, Hal.MENGUBAH, Hal.MENGHAPUS, Hal.PERINTAH, Hal.SALAM, Hal.TERIMA_KASIH),
        *(Hal.BANTUAN, Hal.HANYA_WAKTU, Hal.LUAR),
    ]
)
"""What is no question about data: it begins something else, or says nothing."""
KATA_TANYA = (
    *("berapa", "apa", "apakah", "siapa", "kapan", "kenapa", "mengapa", "bagaimana", "mana"),
    *("dimana", "berapakah", "siapakah"),
)
TERPANJANG = 200
"""Characters of a question; what is longer tells something."""
PANJANG = 1_500
"""Characters of such an answer: what is being filled in stands below it."""
JALAN = 4
"""Rows of buttons to choose a reading by."""


def answer(ruang: Ruang, pelaku: Pelaku, teks: str) -> Jawaban | None:
    """Return what answers a question, None for a text that is none or is not understood."""
    if not _asks(ruang, teks):
        return None
    ingatan = jawab.memory_of(ruang)
    lalu = ingatan.find((pelaku.orang_id, 0), ruang.now())
    if any(map(_is_else, jawab.understand(ruang, teks, lalu, pelaku))):
        return None
    semua = jawab.reply(ruang, pelaku, teks, ingatan)
    isi = [
        lines(satu.inti, satu.pendek or "") or (satu.lanjut.html if satu.lanjut else "")
        for satu in semua
    ]
    pilihan = [baris for satu in semua if satu.sikap is Sikap.TANYA for baris in satu.tombol]
    return Jawaban(lines(kata.MENYELA, fit("\n\n".join(isi), PANJANG)), tuple(pilihan[:JALAN]))


def _asks(ruang: Ruang, teks: str) -> bool:
    """Tell whether something is asked in so many words; several lines are something to keep."""
    if "\n" in teks or len(teks) > TERPANJANG:
        return False
    if "?" in teks:
        return True
    indeks, kamus = load_indeks(ruang.engine), load_kamus()
    return pahami.as_one(teks, indeks, kamus, tahun_ini=ruang.now().year).kata_ada(*KATA_TANYA)


def _is_else(satu: Pertanyaan | Ragu) -> bool:
    semua = satu.bacaan if isinstance(satu, Ragu) else (satu,)
    return any(s.hal in DIKERJAKAN or s.asing for s in semua)
