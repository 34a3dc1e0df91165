"""What somebody may know of the budget of a year."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.angka import Tercetak
from core.buku import Buku, Janji, Kolom, Pos, Tingkat, doubts, walk
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, sees_all, wilayah
from core.mapping import at_tempat, printed
from core.periode import TahunKosong, missing_years
from storage import anggaran_repo
from storage.anggaran_repo import Baris, FigurPos
from storage.engine import reading
from storage.models import (
    IndikatorPosRow,
    PaguRow,
    RealisasiAnggaranRow,
    SerapanTercetakRow,
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
