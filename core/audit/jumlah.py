"""Rows against subtotals against the total: per column of the budget, and from level to level."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TypeVar

from core.anggaran import serapan_pct
from core.angka import Sumber, Tercetak
from core.audit.angka_narasi import ANGGARAN
from core.audit.bahan import Bahan
from core.audit.baris import shifted
from core.audit.catatan import Aturan, Dasar, Temuan, Tingkat
from core.audit.garis import FaktaGaris, Garis, alike, name
from core.audit.penjelas import Penjelas, explain
from core.audit.tempat import elsewhere
from core.buku import Kolom, Pos, leaves, walk
from core.buku import Tingkat as TingkatPos

TAMBAHAN = "tambahan_anggaran"
"""The key of the figure that says by how much the pagu of the whole changed."""


@dataclass(frozen=True, slots=True)
class BedaKolom:
    """A printed total of one column, and what its rows add up to, in rupiah."""

    kolom: Kolom
    tercetak: Tercetak
    dihitung: Decimal
    juga: tuple[Sumber, ...] = ()
    """Where else the document prints this total."""

    @property
    def selisih(self) -> Decimal:
        """Return what the rows exceed the total by."""
        nilai = self.tercetak.nilai
        return self.dihitung - (nilai if isinstance(nilai, Decimal) else Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Turunan:
    """Where the document prints what follows from a total, and changes with it."""

    serapan: tuple[Sumber, ...] = ()
    tambahan: tuple[Sumber, ...] = ()
    """By how much the pagu grew or shrank."""


def serapan_of(kolom: Sequence[BedaKolom]) -> tuple[Decimal, Decimal] | None:
    """Return the serapan of the printed totals and that of the rows, in percent, unrounded.

    None where pagu and realisasi do not both differ.
    """
    ada = {beda.kolom: beda for beda in kolom}
    pagu, realisasi = ada.get(Kolom.PERUBAHAN), ada.get(Kolom.REALISASI)
    if pagu is None or realisasi is None:
        return None
    tercetak = serapan_pct(realisasi.tercetak.nilai, pagu.tercetak.nilai)
    dihitung = serapan_pct(realisasi.dihitung, pagu.dihitung)
    if not isinstance(tercetak, Decimal) or not isinstance(dihitung, Decimal):
        return None
    return tercetak, dihitung


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaJumlah(FaktaGaris):
    """A total that its rows do not add up to.

    `penjelas` are the explanations that fit all columns that differ; where none does, those of
    any. `rinci`: the rows are sub kegiatan, else the printed lines just below.
    """

    rinci: TingkatPos
    banyak: int
    kolom: tuple[BedaKolom, ...]
    penjelas: tuple[Penjelas, ...]
    serempak: bool
    """Whether the explanations fit all columns that differ."""
    turunan: Turunan = field(default_factory=Turunan)


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaWarisan(FaktaGaris):
    """A total that agrees with the lines below it, and takes over their differences.

    `kolom` compares it with the rows at the bottom; `dari` are the lines that differ from theirs.
    """

    kolom: tuple[BedaKolom, ...]
    dari: tuple[Garis, ...]
    turunan: Turunan = field(default_factory=Turunan)


F = TypeVar("F", FaktaJumlah, FaktaWarisan)


def check(bahan: Bahan) -> Temuan:
    """Compare each printed total with the nearest printed lines below it, table by table."""
    for pos, tabel in _totals(bahan):
        if fakta := _rows_differ(pos, tabel):
            tentang = f"{pos.tingkat.value} {pos.nomor} {tabel}"
            yield Tingkat.PERLU_DIPERBAIKI, tentang, _placed(bahan, pos, fakta)
    # What is inherited is understood after what it comes from.
    for pos, tabel in _totals(bahan):
        if warisan := _inherits(pos, tabel):
            tentang = f"{pos.tingkat.value} {pos.nomor} {tabel} turunan"
            yield Tingkat.PERLU_DIPERBAIKI, tentang, _placed(bahan, pos, warisan)


def _totals(bahan: Bahan) -> Iterator[tuple[Pos, str]]:
    """Yield the lines that are no sub kegiatan, with each table that prints something of them."""
    for pos in walk(bahan.akar) if bahan.akar else ():
        if pos.tingkat is not TingkatPos.SUB_KEGIATAN and pos.anak:
            semua = (cetak for kolom in Kolom for cetak in pos.cetakan[kolom])
            for tabel in dict.fromkeys(cetak.sumber.tabel for cetak in semua):
                yield pos, tabel


def _placed(bahan: Bahan, pos: Pos, fakta: F) -> F:
    """Say where else the totals stand, and what follows from them."""
    beda = {satu.kolom for satu in fakta.kolom}
    tambahan = bahan.angka.get(TAMBAHAN) if pos is bahan.akar else None
    return replace(
        fakta,
        kolom=tuple(
            replace(satu, juga=elsewhere(satu.tercetak, _printings(bahan, pos, satu.kolom)))
            for satu in fakta.kolom
        ),
        turunan=Turunan(
            serapan=tuple(cetak.sumber for cetak in pos.serapan_tercetak)
            if beda & {Kolom.PERUBAHAN, Kolom.REALISASI}
            else (),
            tambahan=(tambahan.tercetak.sumber,)
            if tambahan and beda & {Kolom.MURNI, Kolom.PERUBAHAN}
            else (),
        ),
    )


def _printings(bahan: Bahan, pos: Pos, kolom: Kolom) -> Iterator[Tercetak]:
    yield from pos.cetakan[kolom]
    narasi = bahan.angka.get(f"{kolom}_{ANGGARAN}_narasi")
    if narasi is not None:
        yield narasi.tercetak


def twins(pos: Pos) -> frozenset[int]:
    """Return the sub kegiatan below a line that say the same as another of the same line."""
    return frozenset(satu.nomor for sama in alike(pos).values() for satu in sama)


def _rows_differ(pos: Pos, tabel: str) -> FaktaJumlah | None:
    beda: list[BedaKolom] = []
    penjelas: list[tuple[Penjelas, ...]] = []
    rinci, banyak = TingkatPos.SUB_KEGIATAN, 0
    for kolom in Kolom:
        baris = _printed_below(pos, kolom, tabel)
        satu = _difference(pos, kolom, tabel, baris)
        if satu is None or baris is None:
            continue
        beda.append(satu)
        rinci, banyak = baris[0].tingkat, len(baris)
        terinci = rinci is TingkatPos.SUB_KEGIATAN
        kembar = twins(pos) if terinci else frozenset()
        geser = [tuple(b.nomor for b in d) for d in shifted(leaves(pos))] if terinci else []
        nilai = [(b.nomor, cetak.nilai) for b in baris if (cetak := _cell(b, kolom, tabel))]
        total = satu.tercetak.nilai
        penjelas.append(explain(total, nilai, kembar, geser) if isinstance(total, Decimal) else ())
    if not beda:
        return None
    bersama = [p for p in penjelas[0] if all(p in lain for lain in penjelas[1:])]
    salah_satu = dict.fromkeys(p for semua in penjelas for p in semua)
    return FaktaJumlah(
        garis=name(pos),
        rinci=rinci,
        banyak=banyak,
        kolom=tuple(beda),
        penjelas=tuple(bersama or salah_satu),
        serempak=bool(bersama),
    )


def _inherits(pos: Pos, tabel: str) -> FaktaWarisan | None:
    """Return what a total, right by the lines below it, is wrong by through them."""
    beda: list[BedaKolom] = []
    dari: dict[Garis, None] = {}
    for kolom in Kolom:
        tengah = _printed_below(pos, kolom, tabel)
        if tengah is None or _difference(pos, kolom, tabel, tengah):
            continue
        antara = [b for b in tengah if b.tingkat is not TingkatPos.SUB_KEGIATAN]
        satu = _difference(pos, kolom, tabel, leaves(pos)) if antara else None
        if satu is not None:
            beda.append(satu)
            salah = (b for b in antara if _difference(b, kolom, tabel, leaves(b)))
            dari |= {name(b): None for b in salah}
    return FaktaWarisan(garis=name(pos), kolom=tuple(beda), dari=tuple(dari)) if beda else None


def _printed_below(pos: Pos, kolom: Kolom, tabel: str) -> list[Pos] | None:
    """Return the nearest lines below that this table prints; None: not all that there are."""
    semua: list[Pos] = []
    for anak in pos.anak:
        if _cell(anak, kolom, tabel):
            semua.append(anak)
            continue
        dalam = _printed_below(anak, kolom, tabel) if anak.anak else None
        if dalam is None:
            return None
        semua += dalam
    return semua


def _difference(pos: Pos, kolom: Kolom, tabel: str, baris: list[Pos] | None) -> BedaKolom | None:
    """Return how the printed total differs; None: it does not, or not all of it is printed."""
    total = _cell(pos, kolom, tabel)
    sel = [_cell(satu, kolom, tabel) for satu in baris or ()]
    if total is None or not isinstance(total.nilai, Decimal) or not sel or None in sel:
        return None
    angka = [cetak.nilai for cetak in sel if cetak and isinstance(cetak.nilai, Decimal)]
    dihitung = sum(angka, Decimal(0))
    return BedaKolom(kolom, total, dihitung) if dihitung != total.nilai else None


def _cell(pos: Pos, kolom: Kolom, tabel: str) -> Tercetak | None:
    return next((cetak for cetak in pos.cetakan[kolom] if cetak.sumber.tabel == tabel), None)


ATURAN = Aturan("jumlah", Dasar.ARITMETIKA, check)
