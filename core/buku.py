"""The budget of one year as a tree, with what can be computed from it.

Amounts are rupiah. A printed figure stands as printed; where a document prints none (a
kegiatan), the sum of the sub kegiatan stands in its place and says so.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from core.anggaran import (
    Peringkat,
    Selisih,
    Urutan,
    add_up,
    compare_total,
    perubahan_rp,
    rank_rows,
    serapan_pct,
    sisa_rp,
)
from core.angka import Keadaan, Nilai, Sumber, Tercetak
from core.capaian import Beda, compare


class Tingkat(StrEnum):
    JUMLAH = "jumlah"
    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    SUB_KEGIATAN = "sub_kegiatan"


class Kolom(StrEnum):
    """The three columns of money that a budget table prints."""

    MURNI = "murni"
    PERUBAHAN = "perubahan"
    REALISASI = "realisasi"


@dataclass(frozen=True, slots=True)
class Janji:
    """What a line promises for its money: an indikator and its target as printed."""

    nama: str
    target: Tercetak


@dataclass(frozen=True, slots=True, kw_only=True)
class Pos:
    """One line of the budget. `cetakan` holds all printings of a column, the table's own first.

    `kode_sumber` and `unit_sumber` tell of what the reported document does not have.
    """

    tingkat: Tingkat
    nomor: int
    nama: str
    pendek: str
    sumber: Sumber
    cetakan: dict[Kolom, tuple[Tercetak, ...]]
    serapan_tercetak: tuple[Tercetak, ...] = ()
    janji: tuple[Janji, ...] = ()
    kode: str | None = None
    kode_sumber: Sumber | None = None
    unit_id: int | None = None
    unit_nama: str | None = None
    unit_sumber: Sumber | None = None
    anak: "tuple[Pos, ...]" = ()

    @property
    def kunci(self) -> tuple[Tingkat, int]:
        return self.tingkat, self.nomor


@dataclass(frozen=True, slots=True)
class LimaAngka:
    """Pagu murni, pagu perubahan, realisasi (Rp), serapan (%), sisa (Rp).

    Serapan and sisa are against pagu perubahan. `dihitung_dari` is the number of sub
    kegiatan that were added up, None where the figures are printed; those without
    realisasi count as 0 in the sum and are named in `tanpa_realisasi`.
    """

    murni: Nilai
    perubahan: Nilai
    realisasi: Nilai
    serapan: Decimal | Keadaan
    sisa: Decimal | Keadaan
    serapan_murni: Decimal | Keadaan
    dihitung_dari: int | None
    tanpa_realisasi: tuple[tuple[int, Keadaan], ...]


@dataclass(frozen=True, slots=True)
class BedaSerapan:
    """A printed serapan that is not the computed one, and how they differ."""

    tercetak: Tercetak
    dihitung: Decimal
    beda: Beda


@dataclass(frozen=True, slots=True)
class Keraguan:
    """A printed total that its rows miss by exactly one row, together with the rows `bersama`.

    `tingkat` and `total` name the line with that total, `lain` what explains the difference as
    well. `lebih`: the rows exceed the total, so they may count something twice; else the total
    may.
    """

    tingkat: Tingkat
    total: str
    kolom: tuple[Kolom, ...]
    bersama: tuple[int, ...]
    lain: tuple[tuple[int, ...], ...]
    lebih: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Buku:
    """What one person may see of a year's budget.

    `akar` is the whole tree, None for somebody who sees only `pos`: the lines of their own
    units. `lebih_baru` are later years, up to now, that have no data, where the latest year
    was asked for without naming it. `jumlah` counts the lines that there are, seen or not, by
    their level. `diragukan` tells of sub kegiatan, by number, what their figures must not be
    read without.
    """

    tahun: int
    akar: Pos | None
    pos: tuple[Pos, ...]
    lebih_baru: tuple[int, ...]
    jumlah: Mapping[Tingkat, int]
    diragukan: Mapping[int, tuple[Keraguan, ...]] = field(default_factory=dict)


def walk(pos: Pos) -> Iterator[Pos]:
    """Yield the line and all below it, in printed order."""
    yield pos
    for satu in pos.anak:
        yield from walk(satu)


def leaves(pos: Pos) -> list[Pos]:
    return [satu for satu in walk(pos) if satu.tingkat is Tingkat.SUB_KEGIATAN]


def five(pos: Pos) -> LimaAngka:
    """Return the figures of a line: printed where the document prints them, else summed."""
    return _five([pos], None) if pos.cetakan[Kolom.REALISASI] else sum_of(leaves(pos))


def sum_of(sub: list[Pos]) -> LimaAngka:
    """Return the sums over these sub kegiatan."""
    return _five(sub, len(sub))


def printed(pos: Pos, kolom: Kolom) -> Nilai:
    """Return what the table prints, TIDAK_TERSEDIA where it has no such cell."""
    cetakan = pos.cetakan[kolom]
    return cetakan[0].nilai if cetakan else Keadaan.TIDAK_TERSEDIA


def rows_against_total(pos: Pos, kolom: Kolom) -> Selisih[int] | None:
    """Return how a printed total differs from its sub kegiatan, None where it does not."""
    tercetak = printed(pos, kolom)
    if pos.tingkat is Tingkat.SUB_KEGIATAN or not isinstance(tercetak, Decimal):
        return None
    sub = leaves(pos)
    if not sub:
        return None
    return compare_total(tercetak, [(s.nomor, printed(s, kolom)) for s in sub])


def doubts(akar: Pos) -> dict[int, tuple[Keraguan, ...]]:
    """Return the doubtful sub kegiatan by number, each measured at the nearest printed total."""
    found: dict[int, tuple[Keraguan, ...]] = {}
    for pos in sorted(walk(akar), key=lambda p: _DARI_DEKAT.index(p.tingkat)):
        baru: dict[int, list[Keraguan]] = defaultdict(list)
        for nomor, ragu in _doubts_of(pos):
            baru[nomor].append(ragu)
        found |= {nomor: tuple(semua) for nomor, semua in baru.items() if nomor not in found}
    return found


def printed_serapan_differs(pos: Pos) -> list[BedaSerapan]:
    """Return the printed percentages that differ from the computed one."""
    dihitung = five(pos).serapan
    if not isinstance(dihitung, Decimal):
        return []
    return [
        BedaSerapan(cetak, dihitung, beda)
        for cetak in pos.serapan_tercetak
        if isinstance(cetak.nilai, Decimal)
        and (beda := compare(cetak.nilai, dihitung)) is not Beda.SAMA
    ]


def ranking(sub: list[Pos], urutan: Urutan, n: int) -> Peringkat[int]:
    """Rank sub kegiatan, named by their numbers."""
    return rank_rows([(s.nomor, _ranked_by(s, urutan)) for s in sub], urutan, n)


def ranked_columns(urutan: Urutan) -> tuple[Kolom, Kolom]:
    """Return the two columns that a rank is computed from."""
    if urutan is Urutan.PERUBAHAN_TERBESAR:
        return Kolom.MURNI, Kolom.PERUBAHAN
    return Kolom.REALISASI, Kolom.PERUBAHAN


_DARI_DEKAT = (Tingkat.SUB_KEGIATAN, Tingkat.KEGIATAN, Tingkat.PROGRAM, Tingkat.JUMLAH)


def _doubts_of(pos: Pos) -> Iterator[tuple[int, Keraguan]]:
    """Yield each row that alone or with others makes the difference of this line's total."""
    kolom_of: dict[tuple[tuple[tuple[int, ...], ...], bool], list[Kolom]] = defaultdict(list)
    for kolom in Kolom:
        if selisih := rows_against_total(pos, kolom):
            kolom_of[selisih.penjelas, selisih.selisih > 0].append(kolom)
    for (penjelas, lebih), sama in kolom_of.items():
        for satu in penjelas:
            lain = tuple(p for p in penjelas if p != satu)
            for nomor in satu:
                bersama = tuple(n for n in satu if n != nomor)
                yield nomor, Keraguan(pos.tingkat, pos.pendek, tuple(sama), bersama, lain, lebih)


def _ranked_by(pos: Pos, urutan: Urutan) -> Nilai:
    dari, ke = (printed(pos, kolom) for kolom in ranked_columns(urutan))
    return perubahan_rp(dari, ke) if urutan is Urutan.PERUBAHAN_TERBESAR else serapan_pct(dari, ke)


def _five(sub: list[Pos], dihitung_dari: int | None) -> LimaAngka:
    murni, perubahan, realisasi = (
        printed(sub[0], kolom)
        if dihitung_dari is None
        else add_up([(s.nomor, printed(s, kolom)) for s in sub]).jumlah
        for kolom in Kolom
    )
    tanpa = [(s.nomor, printed(s, Kolom.REALISASI)) for s in sub] if dihitung_dari else []
    return LimaAngka(
        murni=murni,
        perubahan=perubahan,
        realisasi=realisasi,
        serapan=serapan_pct(realisasi, perubahan),
        sisa=sisa_rp(realisasi, perubahan),
        serapan_murni=serapan_pct(realisasi, murni),
        dihitung_dari=dihitung_dari,
        tanpa_realisasi=tuple((n, k) for n, k in tanpa if isinstance(k, Keadaan)),
    )
