"""Which numbers a finding speaks of, quotes as they are printed, or has computed."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from bot.messages.cek_uraian import uraikan
from bot.render import angka, dua_desimal, rupiah
from core.audit.catatan import Catatan
from core.tanya.pertanyaan import Pertanyaan
from core.teks import fold

BANYAK_BARIS = 1000
LETAK = frozenset(
    ["kegiatan", "baris", "nomor", "program", "tabel", "iku", "no", "subbab", "paragraf"]
)
"""Words before a number that names a place, and is no figure."""
HITUNGAN = frozenset(
    ["jumlah", "serapan", "rata-rata", "penyebut", "bukan-hitungan", "capaian", "angka-narasi"]
)
"""Rules that compute a printed figure again."""
PASANGAN = 2
"""Numbers that are held against each other."""


def numbered(satu: Pertanyaan, semua: Sequence[Catatan]) -> list[Catatan]:
    """Return those that speak of a number of the question."""
    return [c for c in semua if _has_number(satu, c)]


def _has_number(satu: Pertanyaan, catatan: Catatan) -> bool:
    return any(has(catatan, n) for n in satu.angka)


def has(catatan: Catatan, n: Decimal) -> bool:
    """Tell whether a finding speaks of a figure, and does not only name a row by it."""
    teks = text_of(catatan)
    if n == int(n) and n < BANYAK_BARIS:
        kata = teks.split()
        return any(k == f"{int(n)}" and depan not in LETAK for depan, k in pairwise(["", *kata]))
    return is_in(n, teks)


def printed(satu: Pertanyaan, semua: Sequence[Catatan]) -> list[Catatan]:
    """Return those that quote a number as it is printed, rather than compute with it."""
    return [c for c in semua if any(_quotes(c, n) for n in satu.angka)]


def computed(satu: Pertanyaan, semua: Sequence[Catatan]) -> list[Catatan]:
    """Return those that say how a number came about that is printed."""
    return [c for c in printed(satu, semua) if c.aturan in HITUNGAN]


def _quotes(catatan: Catatan, n: Decimal) -> bool:
    isi = "\n".join(uraikan(catatan.fakta, utuh=True).isi)
    return any(f"“{tulis}{akhir}”" in isi for tulis in _written(n) for akhir in ("", "%"))


def is_in(n: Decimal, teks: str) -> bool:
    return any(f" {fold(tulis)} " in f" {teks} " for tulis in _written(n))


def _written(n: Decimal) -> set[str]:
    return {angka(n), dua_desimal(n), rupiah(n)}


def text_of(catatan: Catatan) -> str:
    """Return all that a finding says, as it is compared."""
    uraian = uraikan(catatan.fakta, utuh=True)
    return fold(" ".join((catatan.aturan, uraian.judul, *uraian.isi, *uraian.kemungkinan)))
