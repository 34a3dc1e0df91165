"""The budget of one year as a tree, with what can be computed from it.

Amounts are rupiah. A printed figure stands as printed; where a document prints none (a
kegiatan), the sum of the sub kegiatan stands in its place and says so.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from core.anggaran import (
    Dasar,
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
from core.capaian import Beda, Polaritas, calculate_capaian, compare
from core.hasil_isian import Diisi
from core.pagu import Pagu, PaguTercetak, Tahapan, next_after
from core.realisasi_pos import RealisasiPos


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
    """What a line promises for its money: an indikator and its target as printed.

    `isian` is what was posted of it, None where nothing is posted of the year or quarter.
    """

    nama: str
    target: Tercetak
    id: int = 0
    kode: str = ""
    satuan: str = ""
    isian: RealisasiPos | None = None

    @property
    def capaian(self) -> Decimal | Keadaan:
        """Return the capaian of the year's target that the posted figure gives."""
        if self.isian is None or self.isian.dipakai is None:
            return self.isian.keadaan if self.isian else Keadaan.BELUM_DILAPORKAN
        return calculate_capaian(self.target.nilai, self.isian.dipakai.angka.tepat, Polaritas.NAIK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pos:
    """One line of the budget. `cetakan` holds all printings of a column, the table's own first.

    `kode_sumber` and `unit_sumber` tell of what the reported document does not have. `isian` is
    what was posted of a sub kegiatan, None in a year that documents tell of; its pagu then is
    `berlaku`, the one in force on the day that is asked about, of all stages in `tahapan`.
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
    id: int = 0
    isian: RealisasiPos | None = None
    berlaku: Pagu | None = None
    tahapan: tuple[PaguTercetak, ...] = ()

    @property
    def kunci(self) -> tuple[Tingkat, int]:
        return self.tingkat, self.nomor

    @property
    def berikut(self) -> Tahapan | None:
        """Return the next stage of its pagu, which is not in force yet."""
        return next_after((satu.pagu for satu in self.tahapan), self.berlaku)


@dataclass(frozen=True, slots=True)
class LimaAngka:
    """Pagu murni, pagu perubahan, realisasi (Rp), serapan (%), sisa (Rp).

    Serapan and sisa are against the pagu that `dasar` names: of documents, perubahan.
    `dihitung_dari` is the number of sub kegiatan that were added up, None where the figures are
    printed; those without realisasi count as 0 in the sum and are named in `tanpa_realisasi`,
    those without pagu in `tanpa_pagu`.
    """

    murni: Nilai
    perubahan: Nilai
    realisasi: Nilai
    serapan: Decimal | Keadaan
    sisa: Decimal | Keadaan
    serapan_murni: Decimal | Keadaan
    dihitung_dari: int | None
    tanpa_realisasi: tuple[tuple[int, Keadaan], ...]
    dasar: Dasar = Dasar.PERUBAHAN
    berlaku: Nilai = Keadaan.TIDAK_TERSEDIA
    """The pagu in force, where `dasar` says so."""
    tanpa_pagu: tuple[int, ...] = ()

    @property
    def pagu(self) -> Nilai:
        """Return the pagu that serapan and sisa are against."""
        semua = {Dasar.MURNI: self.murni, Dasar.PERUBAHAN: self.perubahan}
        return semua.get(self.dasar, self.berlaku)


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
    read without. `diisi` is None for a year that documents tell of; `dibuka` are later years
    that are filled in here and have no realisasi yet, where `lebih_baru` tells of them.
    """

    tahun: int
    akar: Pos | None
    pos: tuple[Pos, ...]
    lebih_baru: tuple[int, ...]
    jumlah: Mapping[Tingkat, int]
    diragukan: Mapping[int, tuple[Keraguan, ...]] = field(default_factory=dict)
    diisi: Diisi | None = None
    dibuka: tuple[int, ...] = ()


def walk(pos: Pos) -> Iterator[Pos]:
    """Yield the line and all below it, in printed order."""
    yield pos
    for satu in pos.anak:
        yield from walk(satu)


def leaves(pos: Pos) -> list[Pos]:
    return [satu for satu in walk(pos) if satu.tingkat is Tingkat.SUB_KEGIATAN]


def five(pos: Pos) -> LimaAngka:
    """Return the figures of a line: printed or posted where they are, else summed."""
    sendiri = pos.cetakan[Kolom.REALISASI] or pos.isian
    return _five([pos], None) if sendiri else sum_of(leaves(pos))


def sum_of(sub: list[Pos]) -> LimaAngka:
    """Return the sums over these sub kegiatan."""
    return _five(sub, len(sub))


def printed(pos: Pos, kolom: Kolom) -> Nilai:
    """Return what the table prints, or was posted; TIDAK_TERSEDIA where there is no such cell."""
    if kolom is Kolom.REALISASI and pos.isian:
        return pos.isian.nilai
    cetakan = pos.cetakan[kolom]
    return cetakan[0].nilai if cetakan else Keadaan.TIDAK_TERSEDIA


def base_of(pos: Pos) -> Kolom:
    """Return the column of the pagu in force: of documents the last, else whichever was set."""
    if pos.isian and not pos.cetakan[Kolom.PERUBAHAN]:
        return Kolom.MURNI
    return Kolom.PERUBAHAN


def pagu_of(pos: Pos) -> Nilai:
    """Return the pagu in force: of documents the one of the last column."""
    return pos.berlaku.rupiah if pos.berlaku else printed(pos, base_of(pos))


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
    # Most lines have none, and adding up what is below them takes its time.
    dihitung = five(pos).serapan if pos.serapan_tercetak else None
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


def ranked_columns(pos: Pos, urutan: Urutan) -> tuple[Kolom, Kolom | None]:
    """Return the two columns that the rank of a line is computed from; None: its pagu in force."""
    if urutan is Urutan.PERUBAHAN_TERBESAR:
        return Kolom.MURNI, Kolom.PERUBAHAN
    return Kolom.REALISASI, None if pos.berlaku else base_of(pos)


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
    if urutan is Urutan.PERUBAHAN_TERBESAR:
        return perubahan_rp(printed(pos, Kolom.MURNI), printed(pos, Kolom.PERUBAHAN))
    return serapan_pct(printed(pos, Kolom.REALISASI), pagu_of(pos))


def _five(sub: list[Pos], dihitung_dari: int | None) -> LimaAngka:
    murni, perubahan, realisasi = (
        printed(sub[0], kolom)
        if dihitung_dari is None
        else add_up([(s.nomor, printed(s, kolom)) for s in sub]).jumlah
        for kolom in Kolom
    )
    tanpa = [(s.nomor, printed(s, Kolom.REALISASI)) for s in sub] if dihitung_dari else []
    tanpa_realisasi = tuple((n, k) for n, k in tanpa if isinstance(k, Keadaan))
    lima = LimaAngka(
        murni=murni,
        perubahan=perubahan,
        realisasi=realisasi,
        serapan=serapan_pct(realisasi, perubahan),
        sisa=sisa_rp(realisasi, perubahan),
        serapan_murni=serapan_pct(realisasi, murni),
        dihitung_dari=dihitung_dari,
        tanpa_realisasi=tanpa_realisasi,
    )
    return _posted(lima, sub) if any(s.isian for s in sub) else lima


def _posted(lima: LimaAngka, sub: list[Pos]) -> LimaAngka:
    """Return the figures of a year that is filled in here, against the pagu in force."""
    semua = {d for satu in sub if (d := _stage_of(satu))} or {Dasar.MURNI}
    dasar = semua.pop() if len(semua) == 1 else Dasar.BERLAKU
    pagu = [(s.nomor, pagu_of(s)) for s in sub]
    jumlah = add_up(pagu)
    berlaku = pagu[0][1] if len(sub) == 1 or len(jumlah.tanpa_angka) == len(sub) else jumlah.jumlah
    realisasi = lima.realisasi
    if lima.dihitung_dari and len(lima.tanpa_realisasi) == len(sub):
        # Nothing was added up, so the sum is no 0 either.
        realisasi = _shared([keadaan for _, keadaan in lima.tanpa_realisasi])
    return replace(
        lima,
        murni=berlaku if dasar is Dasar.MURNI else lima.murni,
        realisasi=realisasi,
        serapan=serapan_pct(realisasi, berlaku),
        sisa=sisa_rp(realisasi, berlaku),
        serapan_murni=serapan_pct(realisasi, lima.murni),
        dasar=dasar,
        berlaku=berlaku,
        tanpa_pagu=tuple(nomor for nomor, _ in jumlah.tanpa_angka) if lima.dihitung_dari else (),
    )


def _stage_of(pos: Pos) -> Dasar | None:
    """Return the stage of a line's pagu, BERLAKU of a pergeseran; None: it has no pagu."""
    if pos.berlaku:
        return Dasar.BERLAKU if pos.berlaku.tahapan.ke else Dasar(pos.berlaku.tahapan.tahap)
    return Dasar(base_of(pos)) if pos.cetakan[base_of(pos)] else None


def _shared(keadaan: list[Keadaan]) -> Keadaan:
    return keadaan[0] if len(set(keadaan)) == 1 else Keadaan.BELUM_DILAPORKAN
