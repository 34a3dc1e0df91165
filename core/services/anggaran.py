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
from core.mapping import at_places, printed
from core.periode import TahunKosong, missing_years
from storage import anggaran_repo
from storage.anggaran_repo import Baris
from storage.engine import reading


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
    figur = anggaran_repo.list_figures(session, tahun)
    sumber = at_places(anggaran_repo.list_tempat(session, tahun))
    milik: dict[tuple[int, str], list[Tercetak]] = defaultdict(list)
    janji: dict[int, list[Janji]] = defaultdict(list)
    for jenis, satu in figur:
        if jenis == anggaran_repo.JANJI:
            janji[satu.milik].append(Janji(satu.penanda or "", printed(satu, sumber)))
        else:
            milik[satu.milik, satu.penanda or jenis].append(printed(satu, sumber))
    anak: dict[int | None, list[Baris]] = defaultdict(list)
    for row in baris:
        anak[row.induk_id].append(row)

    def build(row: Baris) -> Pos:
        return Pos(
            tingkat=Tingkat(row.tingkat),
            nomor=row.nomor,
            nama=row.nama,
            pendek=row.pendek,
            sumber=sumber[row.sumber_id],
            cetakan={kolom: tuple(milik[row.id, kolom]) for kolom in Kolom},
            serapan_tercetak=tuple(milik[row.id, anggaran_repo.SERAPAN]),
            janji=tuple(janji[row.id]),
            kode=row.kode,
            kode_sumber=sumber.get(row.kode_sumber_id or 0),
            unit_id=row.unit_id,
            unit_nama=row.unit_nama,
            unit_sumber=sumber.get(row.unit_sumber_id or 0),
            anak=tuple(map(build, anak[row.id])),
        )

    return build(anak[None][0])
