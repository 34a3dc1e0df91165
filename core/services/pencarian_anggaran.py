"""Which line of a budget somebody means: by its number, its code or a few words."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Engine
from sqlmodel import Session

from core.buku import Buku, Pos, Tingkat
from core.errors import TombolBasiError
from core.pencarian import KATA_TANYA, Kandidat, plainest_first, search, without
from core.services.anggaran import get_pos
from core.teks import fold
from storage import unit_repo
from storage.engine import reading

USULAN = 6
"""More choices than this are no help."""

KATA_UKURAN = frozenset(
    ["anggaran", "serapan", "realisasi", "pagu", "sisa", "murni", "perubahan", "jumlah", "setda"]
)
"""Words of a question that name no line: what is asked of it, or that all is asked for."""

KATA_TINGKAT = frozenset(["sub", "kegiatan", "program", "bagian"])
"""Words that name no line, but say which kind of line a number is of."""

SINGKATAN = {"rt": "rumah tangga", "wawali": "wakil kepala daerah", "walikota": "kepala daerah"}
"""What officials write for words of the budget's nomenclature."""

_BAGIAN = re.compile(r"\bbag(?:ian)?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PosUnit:
    """All that belongs to one unit: its kegiatan, by our own assignment."""

    nama: str
    unit_id: int
    kegiatan: tuple[Pos, ...]


@dataclass(frozen=True, slots=True)
class Usulan:
    """The words may mean each of `pilihan`; none where nothing is like them."""

    kata: str
    pilihan: tuple[Pos, ...]


@dataclass(frozen=True, slots=True)
class KodeTidakAda:
    """No line has this code; `terdekat` is the line whose code it begins with, if any."""

    kode: str
    terdekat: Pos | None


@dataclass(frozen=True, slots=True)
class NomorTidakAda:
    """No line of this level has this number; they go from 1 to `sampai`."""

    tingkat: Tingkat
    nomor: int
    sampai: int


@dataclass(frozen=True, slots=True)
class Contoh:
    """What somebody can ask for and get; None where nothing of that kind leads anywhere."""

    nomor: int
    tabel: str
    kata: str | None
    kode: str | None


Temuan = Pos | PosUnit | Usulan | KodeTidakAda | NomorTidakAda


def find_number(
    buku: Buku, nomor: int, tingkat: Tingkat = Tingkat.SUB_KEGIATAN
) -> Pos | NomorTidakAda:
    """Return the line of this level with this number in the budget table."""
    sampai = buku.jumlah[tingkat]
    if not 1 <= nomor <= sampai:
        return NomorTidakAda(tingkat, nomor, sampai)
    return get_pos(buku, tingkat, nomor)


def find_code(buku: Buku, kode: str) -> Pos | KodeTidakAda:
    """Return the line with this code, compared by segment: 4.01.02.2.1 is not 4.01.02.2.01."""
    ruas = kode.split(".")
    berkode = [(pos.kode.split("."), pos) for pos in buku.pos if pos.kode]
    for milik, pos in berkode:
        if milik == ruas:
            return pos
    induk = [(milik, pos) for milik, pos in berkode if ruas[: len(milik)] == milik]
    return KodeTidakAda(kode, max(induk, key=lambda p: len(p[0]))[1] if induk else None)


def gist(kata: str) -> str:
    """Return the words, as typed, that say which line is asked for; none: the whole."""
    inti = without(kata, KATA_TANYA | KATA_UKURAN)
    return inti if without(inti, KATA_TINGKAT) else ""


def show_contoh(engine: Engine, buku: Buku) -> Contoh | None:
    """Return questions that lead somewhere; None for somebody who sees no sub kegiatan."""
    sub = [pos for pos in buku.pos if pos.tingkat is Tingkat.SUB_KEGIATAN]
    if not sub:
        return None
    with reading(engine) as session:
        unit = _unit_candidates(session, buku)
    pasti = (
        satu.pendek.lower()
        for satu in plainest_first(sub, lambda satu: satu.pendek)
        if gist(satu.pendek) and _find_words(buku, unit, gist(satu.pendek)) is satu
    )
    kode = (pos.kode for pos in buku.pos if pos.kode and pos.tingkat is Tingkat.KEGIATAN)
    return Contoh(sub[0].nomor, sub[0].sumber.tabel, next(pasti, None), next(kode, None))


def find_words(engine: Engine, buku: Buku, kata: str) -> Pos | PosUnit | Usulan:
    """Return the line or unit that the words mean, or what they may mean."""
    with reading(engine) as session:
        unit = _unit_candidates(session, buku)
    return _find_words(buku, unit, kata)


def _find_words(buku: Buku, unit: Sequence[Kandidat[PosUnit]], kata: str) -> Pos | PosUnit | Usulan:
    kandidat: list[Kandidat[Pos | PosUnit]] = [
        Kandidat(pos, (pos.nama, pos.pendek))
        for pos in buku.pos
        if pos.tingkat is not Tingkat.JUMLAH
    ]
    milik = search(kata, unit)
    if milik.pasti is not None and _BAGIAN.search(kata):
        return milik.pasti
    hasil = search(kata, kandidat, singkatan=SINGKATAN, paling_banyak=USULAN)
    if isinstance(hasil.pasti, Pos):
        # A kegiatan and its sub kegiatan may bear one name.
        senama = tuple(p for p in buku.pos if fold(p.nama) == fold(hasil.pasti.nama))
        return hasil.pasti if len(senama) == 1 else Usulan(kata, senama[:USULAN])
    if not hasil.usulan and milik.pasti is not None:
        return milik.pasti
    return Usulan(kata, tuple(p for p in hasil.usulan if isinstance(p, Pos)))


def get_unit(buku: Buku, unit_id: int) -> PosUnit:
    """Return what belongs to the unit. Raises TombolBasiError where nothing does."""
    kegiatan = _kegiatan_of(buku, unit_id)
    if not kegiatan:
        raise TombolBasiError(str(unit_id))
    return PosUnit(kegiatan[0].unit_nama or "", unit_id, kegiatan)


def lines_of_unit(engine: Engine, buku: Buku, unit_id: int) -> PosUnit | None:
    """Return what belongs to the unit and those below it, an Asisten's Bagian say; None: nothing.

    Only lines that stand in the person's book are among them.
    """
    with reading(engine) as session:
        di_bawah = unit_repo.subtree(session, unit_id)
        nama = next((u.nama for u in unit_repo.list_units(session) if u.id == unit_id), "")
    kegiatan = tuple(
        pos for pos in buku.pos if pos.tingkat is Tingkat.KEGIATAN and pos.unit_id in di_bawah
    )
    return PosUnit(nama, unit_id, kegiatan) if kegiatan else None


def _kegiatan_of(buku: Buku, unit_id: int) -> tuple[Pos, ...]:
    return tuple(
        pos for pos in buku.pos if pos.tingkat is Tingkat.KEGIATAN and pos.unit_id == unit_id
    )


def _unit_candidates(session: Session, buku: Buku) -> list[Kandidat[PosUnit]]:
    alias = defaultdict(list)
    for row in unit_repo.list_aliases(session):
        alias[row.unit_id].append(row.alias)
    found = []
    for unit in unit_repo.list_units(session):
        if unit.id is not None and (kegiatan := _kegiatan_of(buku, unit.id)):
            nama = (unit.nama, unit.singkat, *alias[unit.id])
            found.append(Kandidat(PosUnit(unit.nama, unit.id, kegiatan), nama))
    return found
