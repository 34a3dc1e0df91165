"""What somebody may know of the budget of a year."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.angka import Sumber, Tercetak
from core.buku import Buku, Janji, Kolom, Pos, Tingkat, doubts, walk
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, sees_all, wilayah
from core.mapping import to_sumber, to_tercetak
from core.periode import TahunKosong, missing_years
from storage import anggaran_repo
from storage.anggaran_repo import R
from storage.engine import reading
from storage.models import (
    IndikatorPosRow,
    PaguRow,
    PosAnggaranRow,
    RealisasiAnggaranRow,
    SerapanTercetakRow,
    UnitRow,
)


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
    ids = {
        sumber_id
        for row, _ in baris
        for sumber_id in (row.sumber_id, row.kode_sumber_id, row.unit_sumber_id)
        if sumber_id is not None
    }
    sumber = {
        sumber_id: to_sumber(*pair)
        for sumber_id, pair in anggaran_repo.list_sumber(session, ids).items()
    }
    pagu = _by_pos(session, PaguRow, tahun)
    realisasi = _by_pos(session, RealisasiAnggaranRow, tahun)
    serapan = _by_pos(session, SerapanTercetakRow, tahun)
    janji = _by_pos(session, IndikatorPosRow, tahun)
    anak: dict[int | None, list[tuple[PosAnggaranRow, UnitRow | None]]] = defaultdict(list)
    for row, unit in baris:
        anak[row.induk_id].append((row, unit))

    def build(row: PosAnggaranRow, unit: UnitRow | None) -> Pos:
        pos_id = row.id or 0
        return Pos(
            tingkat=Tingkat(row.tingkat),
            nomor=row.nomor,
            nama=row.nama,
            pendek=row.pendek,
            sumber=sumber[row.sumber_id],
            cetakan={
                Kolom.MURNI: tuple(t for r, t in pagu[pos_id] if r.tahap == Kolom.MURNI),
                Kolom.PERUBAHAN: tuple(t for r, t in pagu[pos_id] if r.tahap == Kolom.PERUBAHAN),
                Kolom.REALISASI: tuple(t for _, t in realisasi[pos_id]),
            },
            serapan_tercetak=tuple(t for _, t in serapan[pos_id]),
            janji=tuple(Janji(r.nama, t) for r, t in janji[pos_id]),
            kode=row.kode,
            kode_sumber=_optional(sumber, row.kode_sumber_id),
            unit_id=row.unit_id,
            unit_nama=unit.nama if unit else None,
            unit_sumber=_optional(sumber, row.unit_sumber_id),
            anak=tuple(build(*satu) for satu in anak[row.id]),
        )

    return build(*anak[None][0])


def _optional(sumber: Mapping[int, Sumber], sumber_id: int | None) -> Sumber | None:
    return None if sumber_id is None else sumber[sumber_id]


def _by_pos(session: Session, table: type[R], tahun: int) -> dict[int, list[tuple[R, Tercetak]]]:
    """Return the figures of each line, those of the line's own table first."""
    found: dict[int, list[tuple[R, Tercetak]]] = defaultdict(list)
    for row, sumber, dokumen in anggaran_repo.list_figures(session, table, tahun):
        found[row.pos_id].append((row, to_tercetak(row, sumber, dokumen)))
    return found
