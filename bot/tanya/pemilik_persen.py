"""What a percentage is the serapan of, where a question gives the number and names nothing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

from bot.tanya import buku, lingkup_pos, premis
from bot.tanya.angka_pos import DUA_DASAR
from bot.tanya.lingkup_pos import Anggota
from core.angka import Nilai
from core.aturan import round_pct
from core.buku import Buku, LimaAngka, Tingkat, five, sum_of
from core.tanya.indeks import Benda
from core.tanya.pertanyaan import Pertanyaan

URUT = (Tingkat.PROGRAM, Tingkat.KEGIATAN, Tingkat.SUB_KEGIATAN)
"""Of several with one serapan the greatest is meant."""


def meant(satu: Pertanyaan, ini: Buku) -> Pertanyaan:
    """Return the question of what has that serapan; of the whole, or of nobody's, as it is.

    "59,93% itu dari pagu apa?"
    """
    tanpa = not (satu.benda or satu.kecuali or satu.kecuali_satu_dari)
    if satu.rincian != DUA_DASAR or len(satu.angka) != 1 or not tanpa or ini.akar is None:
        return satu
    semua = [(None, five(ini.akar)), *_all(ini)]
    for cocok in (_exactly, premis.same):
        for benda, lima in semua:
            if _has(lima, satu.angka[0], cocok):
                return replace(satu, benda=(benda,)) if benda else satu
    return satu


def _all(ini: Buku) -> Iterator[tuple[Benda, LimaAngka]]:
    for tingkat in URUT:
        for pos in ini.pos:
            if pos.tingkat is tingkat:
                yield lingkup_pos.as_benda(pos), five(pos)
        if tingkat is Tingkat.PROGRAM:
            for milik in buku.units(ini):
                lima = sum_of(buku.subs(milik))
                yield Anggota(milik.nama, None, lima, milik.unit_id).benda, lima


def _has(lima: LimaAngka, n: Decimal, cocok: Callable[[Decimal, Decimal], bool]) -> bool:
    ada: tuple[Nilai, ...] = (lima.serapan, lima.serapan_murni)
    return any(isinstance(a, Decimal) and cocok(n, a) for a in ada)


def _exactly(n: Decimal, ada: Decimal) -> bool:
    return round_pct(ada) == n
