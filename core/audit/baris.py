"""Rows that look moved or copied: a block shifted by one, and rows that say the same."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, Temuan, Tingkat
from core.audit.garis import FaktaSekawan, alike, name, number_in
from core.buku import Kolom, Pos, leaves, walk
from core.buku import Tingkat as TingkatPos

BERUNTUN = 2
"""So many rows in a row repeat the figure of the next: one alone is chance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaGeser(FaktaSekawan):
    """Rows whose pagu perubahan is the pagu murni of the next: a column slipped by one.

    The next is the row below where the column slipped up, and the row above where it slipped
    down: `baris` are in that order. `nilai` is what each but the last has in common with the next,
    in rupiah.
    """

    nilai: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaKembar(FaktaSekawan):
    """Rows of one kegiatan with the same pagu perubahan and the same realisasi."""

    pagu: Decimal
    realisasi: Decimal


def check_shifted(bahan: Bahan) -> Temuan:
    """Find runs of rows that each carry the next one's figure."""
    if bahan.akar is None:
        return
    for deret in shifted(leaves(bahan.akar)):
        nilai = [number_in(satu, Kolom.PERUBAHAN) for satu in deret[:-1]]
        nomor = sorted(satu.nomor for satu in deret)
        yield (
            Tingkat.PERLU_PENJELASAN,
            f"sub kegiatan {nomor[0]}-{nomor[-1]}",
            FaktaGeser(
                baris=tuple(map(name, deret)),
                nilai=tuple(satu for satu in nilai if satu is not None),
            ),
        )


def check_twins(bahan: Bahan) -> Temuan:
    """Find rows of a kegiatan that say the same in pagu and in realisasi."""
    if bahan.akar is None:
        return
    for kegiatan in walk(bahan.akar):
        if kegiatan.tingkat is not TingkatPos.KEGIATAN:
            continue
        for (pagu, realisasi), semua in alike(kegiatan).items():
            # Each row stands in one group: the first names it.
            nomor = f"{semua[0].nomor}-{semua[-1].nomor}"
            fakta = FaktaKembar(baris=tuple(map(name, semua)), pagu=pagu, realisasi=realisasi)
            yield Tingkat.PERLU_PENJELASAN, f"sub kegiatan {nomor}", fakta


def shifted(semua: Sequence[Pos]) -> list[list[Pos]]:
    """Return the runs of rows that look slipped, up and then down, each from where it began."""
    return [*_runs(semua), *_runs(semua[::-1])]


def _runs(semua: Sequence[Pos]) -> Iterator[list[Pos]]:
    """Yield the longest runs in which each row has the next one's figure."""
    deret: list[Pos] = []
    for satu, berikut in zip(semua, [*semua[1:], None], strict=True):
        deret.append(satu)
        if berikut is None or not _carries(satu, berikut):
            if len(deret) > BERUNTUN:
                yield deret
            deret = []


def _carries(satu: Pos, berikut: Pos) -> bool:
    nilai = number_in(satu, Kolom.PERUBAHAN)
    # A row that was not changed has its own figure twice, and its neighbour may be as large.
    berubah = nilai != number_in(satu, Kolom.MURNI)
    return bool(nilai) and berubah and nilai == number_in(berikut, Kolom.MURNI)


GESER = Aturan("baris-bergeser", Dasar.DOKUMEN_SENDIRI, check_shifted)
KEMBAR = Aturan("baris-kembar", Dasar.DOKUMEN_SENDIRI, check_twins)
