"""What somebody may know of the budget of a year."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.angka import Tercetak
from core.buku import Buku, Janji, Kolom, Pos, Tingkat, doubts, walk
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, sees_all, wilayah
from core.mapping import at_tempat, printed
from core.pencarian import KATA_TANYA, Kandidat, fold, search, without
from core.periode import TahunKosong, missing_years
from storage import anggaran_repo, unit_repo
from storage.anggaran_repo import Baris, FigurPos
from storage.engine import reading
from storage.models import (
    IndikatorPosRow,
    PaguRow,
    RealisasiAnggaranRow,
    SerapanTercetakRow,
)

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


_BAGIAN = re.compile(r"\bbag(?:ian)?\b", re.IGNORECASE)

Temuan = Pos | PosUnit | Usulan | KodeTidakAda | NomorTidakAda


def show_buku(
    engine: Engine, pelaku: Pelaku, tahun: int | None, *, now: datetime
) -> Buku | TahunKosong:
    """Return what the person may see of a year; None means the latest that has data."""
    with reading(engine) as session:
        ada = anggaran_repo.list_tahun(session)
        dipilih = tahun if tahun is not None else max(ada, default=None)
        if dipilih is None or dipilih not in ada:
            return TahunKosong(dipilih if ada else None, tuple(ada))
        akar = _load(session, dipilih)
    terlihat = tuple(_visible(akar, pelaku))
    nomor = {pos.nomor for pos in terlihat if pos.tingkat is Tingkat.SUB_KEGIATAN}
    return Buku(
        tahun=dipilih,
        akar=akar if sees_all(pelaku) else None,
        pos=terlihat,
        lebih_baru=missing_years(ada, dipilih, now.year) if tahun is None else (),
        jumlah=Counter(pos.tingkat for pos in walk(akar)),
        diragukan={n: ragu for n, ragu in doubts(akar).items() if n in nomor},
    )


def get_pos(buku: Buku, tingkat: Tingkat, nomor: int) -> Pos:
    """Return the line. Raises TidakBerhakError for one that is not the person's to see."""
    for pos in buku.pos:
        if pos.kunci == (tingkat, nomor):
            return pos
    if buku.akar is None:
        raise TidakBerhakError(f"{tingkat.replace('_', ' ')} nomor {nomor}")
    raise TombolBasiError(f"{tingkat}:{nomor}")


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


def find_words(engine: Engine, buku: Buku, kata: str) -> Pos | PosUnit | Usulan:
    """Return the line or unit that the words mean, or what they may mean."""
    with reading(engine) as session:
        unit = _unit_candidates(session, buku)
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


def _visible(akar: Pos, pelaku: Pelaku) -> Iterable[Pos]:
    semua = sees_all(pelaku)
    milik = wilayah(pelaku)
    return [
        pos
        for pos in walk(akar)
        if semua
        or (pos.tingkat in {Tingkat.KEGIATAN, Tingkat.SUB_KEGIATAN} and pos.unit_id in milik)
    ]


def _load(session: Session, tahun: int) -> Pos:
    """Return the whole tree of a year that has one."""
    baris = anggaran_repo.list_pos(session, tahun)
    ids = {nomor for satu in baris for nomor in satu[-3:] if nomor is not None}
    sumber = {n: at_tempat(t) for n, t in anggaran_repo.list_tempat(session, ids).items()}
    pagu = _by_pos(session, PaguRow, PaguRow.tahap, tahun)
    realisasi = _by_pos(session, RealisasiAnggaranRow, RealisasiAnggaranRow.periode, tahun)
    serapan = _by_pos(session, SerapanTercetakRow, SerapanTercetakRow.id, tahun)
    janji = _by_pos(session, IndikatorPosRow, IndikatorPosRow.nama, tahun)
    anak: dict[int | None, list[Baris]] = defaultdict(list)
    for satu in baris:
        anak[satu.induk_id].append(satu)

    def build(row: Baris) -> Pos:
        return Pos(
            tingkat=Tingkat(row.tingkat),
            nomor=row.nomor,
            nama=row.nama,
            pendek=row.pendek,
            sumber=sumber[row.sumber_id],
            cetakan={
                Kolom.MURNI: tuple(t for tahap, t in pagu[row.id] if tahap == Kolom.MURNI),
                Kolom.PERUBAHAN: tuple(t for tahap, t in pagu[row.id] if tahap == Kolom.PERUBAHAN),
                Kolom.REALISASI: tuple(t for _, t in realisasi[row.id]),
            },
            serapan_tercetak=tuple(t for _, t in serapan[row.id]),
            janji=tuple(Janji(nama, t) for nama, t in janji[row.id]),
            kode=row.kode,
            kode_sumber=sumber.get(row.kode_sumber_id or 0),
            unit_id=row.unit_id,
            unit_nama=row.unit_nama,
            unit_sumber=sumber.get(row.unit_sumber_id or 0),
            anak=tuple(map(build, anak[row.id])),
        )

    return build(anak[None][0])


def _by_pos(
    session: Session, table: type[FigurPos], penanda: object, tahun: int
) -> dict[int, list[tuple[str, Tercetak]]]:
    """Return the figures of each line with their mark, those of the line's own table first."""
    found: dict[int, list[tuple[str, Tercetak]]] = defaultdict(list)
    for satu in anggaran_repo.list_figures(session, table, penanda, tahun):
        found[satu.milik].append((satu.penanda, printed(satu)))
    return found
