"""Names of a large city: 500 units and 20.000 names in all, made up, the same in every run."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from random import Random

from core.tanya.bentuk import PENGHUBUNG
from core.tanya.indeks import Benda, Indeks, Jenis
from core.tanya.kamus import Kamus
from core.teks import fold

UNIT = 500
NAMA = 20_000
KATA_BARU = 4_000
"""Words besides those of the sample's names; all are said, few of them often."""
KATA_TERSERING = 300
SUKU = (
    *("ba", "be", "bi", "da", "di", "ga", "ka", "ki", "la", "lu", "ma", "mi", "na", "ni", "pa"),
    *("ra", "ri", "sa", "si", "ta", "ti", "wa", "ya", "gan", "han", "kan", "lan", "man", "ran"),
)
TINGKAT = (Jenis.PROGRAM, Jenis.KEGIATAN, Jenis.SUB_KEGIATAN, Jenis.REGISTER)
BAGIAN = (1, 9, 85, 5)
"""How many of a hundred names are of each of these kinds."""


def make_names(asli: Sequence[Benda], kamus: Kamus) -> Indeks:
    """Return the names of the sample among made-up ones."""
    acak = Random(20_000)  # noqa: S311  the same names in every run
    kata = _words(acak, asli)
    # As in a language: the n-th word is said as often as the first in n times.
    sering = list(accumulate(1 / n for n in range(1, len(kata) + 1)))
    banyak = sum(len(satu.sebutan) for satu in asli)

    def named(panjang: int) -> str:
        return " ".join(dict.fromkeys(acak.choices(kata, cum_weights=sering, k=panjang)))

    def more() -> Iterator[Benda]:
        ada = sum(satu.jenis is Jenis.UNIT for satu in asli)
        for n in range(UNIT - ada):
            nama = f"Dinas {named(3)}"
            yield Benda(Jenis.UNIT, f"besar-{n}", nama, (nama, f"D{n}"))
        for n in range(NAMA - banyak - 2 * (UNIT - ada)):
            [jenis] = acak.choices(TINGKAT, BAGIAN)
            nama = named(acak.randint(3, 12))
            yield Benda(jenis, f"{jenis}:{n}", nama, (nama,), (f"9.{n // 99}.{n}",))

    return Indeks([*asli, *more()], kamus.singkatan)


def _words(acak: Random, asli: Sequence[Benda]) -> list[str]:
    """Return all words, the most frequent first: as in the sample, then the made-up ones."""
    kali: dict[str, int] = {}
    for satu in asli:
        for kata in fold(" ".join(satu.sebutan)).split():
            kali[kata] = kali.get(kata, 0) + 1
    lama = sorted((k for k in kali if k not in PENGHUBUNG), key=lambda k: (-kali[k], k))
    baru = {"".join(acak.choices(SUKU, k=acak.randint(2, 4))) for _ in range(KATA_BARU)}
    sisa = sorted(baru.difference(lama)) + lama[KATA_TERSERING:]
    acak.shuffle(sisa)
    return lama[:KATA_TERSERING] + sisa
