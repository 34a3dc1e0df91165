"""Names that the same words may mean, and which of them is meant rather than another."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from core.tanya.indeks import Jenis
from core.tanya.kalimat import Kata
from core.tanya.pencarian import UNGGUL, Cocok, Nilai
from core.teks import fold

UTUH = 0.97
"""From this part on a name is said in full."""
JELAS = 0.7
"""From this part on a name is meant rather than another that has the same words."""
SEBERAT = 0.01
"""Words whose weights differ by less say as much."""
LAWAN = {"luar": "dalam", "dalam": "luar", "nonfisik": "fisik"}
"""Words before another that mean the opposite."""


def opposed(kata: Sequence[Kata]) -> tuple[str, ...]:
    """Return what a name must not have: "dalam negeri" where "luar negeri" is asked for."""
    return tuple(
        f" {LAWAN[kiri.teks]} {kanan.teks} "
        for kiri, kanan in pairwise(kata)
        if kiri.teks in LAWAN and not kanan.batas
    )


def with_more_words(nilai: list[tuple[Nilai, Cocok]]) -> list[tuple[Nilai, Cocok]]:
    """Return them with the sub kegiatan first that all the words name, if fewer name the best.

    "pakaian dinas kepala daerah" has all words of a long name, and two of a short one.
    """
    (terbaik, unggul), *lain = nilai
    if not is_sub(unggul) or unggul.penuh >= JELAS:
        return nilai
    lebih = [
        satu
        for satu in lain
        if is_sub(satu[1])
        and not satu[1].uraian
        and satu[1].kata > unggul.kata
        and abs(satu[0][0] - terbaik[0]) < SEBERAT
    ]
    if not lebih:
        return nilai
    banyak = max(len(satu[1].kata) for satu in lebih)
    depan = [satu for satu in lebih if len(satu[1].kata) == banyak]
    return [
        *depan,
        *(satu for satu in lain if satu not in depan and satu[1].kata > unggul.kata),
    ]


def is_sub(satu: Cocok) -> bool:
    return satu.benda.jenis is Jenis.SUB_KEGIATAN


def is_opposed(satu: Cocok, lawan: Iterable[str]) -> bool:
    nama = f" {fold(satu.benda.nama)} "
    return any(kata in nama for kata in lawan)


def stands_out(pertama: tuple[Nilai, Cocok], kedua: tuple[Nilai, Cocok]) -> bool:
    (nilai, unggul), (lain, berikut) = pertama, kedua
    if unggul.penuh >= UTUH > berikut.penuh:
        return True
    if unggul.penuh >= UTUH and unggul.tepat > berikut.tepat + UNGGUL:
        return True
    return nilai[1] - lain[1] >= UNGGUL
