"""A number and the word for it in brackets behind it: 8 (delapan)."""

import re
from dataclasses import dataclass

from core.audit.bahan import Bahan, Ucapan
from core.audit.catatan import Aturan, Dasar, Fakta, Temuan, Tingkat
from core.kata_bilangan import read_words

_BERKATA = re.compile(r"(?<![\w.,/-])(\d{1,3})\s*\(\s*([A-Za-z]+(?:\s+[A-Za-z]+)*)\s*\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaKataBilangan(Fakta):
    """A passage or heading where the word behind a number says another one, `terbaca`."""

    ucapan: Ucapan
    kutipan: str
    angka: int
    terbaca: int

    @property
    def indikator(self) -> str:
        return self.ucapan.indikator or ""


def check(bahan: Bahan) -> Temuan:
    """Compare each number with its word; what is no number in words is left alone."""
    for ucapan in bahan.ucapan:
        for cocok in _BERKATA.finditer(ucapan.teks):
            angka, terbaca = int(cocok[1]), read_words(cocok[2])
            if terbaca is not None and terbaca != angka:
                fakta = FaktaKataBilangan(
                    ucapan=ucapan, kutipan=cocok[0], angka=angka, terbaca=terbaca
                )
                yield Tingkat.PERLU_DIPERBAIKI, ucapan.tentang, fakta


ATURAN = Aturan("kata-bilangan", Dasar.DOKUMEN_SENDIRI, check)
