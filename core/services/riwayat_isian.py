"""Who said which number when, and who accepted it: all versions of a figure of one year.

Of a year that a document tells of, what it prints stands in their place. `now` is in the city's
zone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Engine
from sqlmodel import Session

from core.angka import Tercetak
from core.buku import Kolom, Tingkat
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, sees_all, wilayah
from core.isian import Isian, JenisObjek, Objek
from core.janji import KodeJanji
from core.objek_isian import Kelompok, ObjekIsi
from core.periode import TahunKosong
from core.services.anggaran import get_pos, show_buku
from core.services.baca_isian import to_isian
from core.services.capaian import Tertutup, show_indikator
from core.services.hak_isian import is_public, may_see
from core.services.lembar_kinerja import list_tahun
from core.services.objek_isian import find_objek, load_year
from storage import anggaran_repo, isian_repo, tahun_repo
from storage.engine import reading

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Versi:
    """A version of a figure; `terbuka`: the person may see its notes and files too."""

    isian: Isian
    terbuka: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RiwayatAngka:
    """What one person may know of the versions of a figure, newest first.

    `kode` is IKU-2, the number of a sub kegiatan, or that of a promise. `objek` is None for a year
    that is not filled in here; then `tercetak` is what a document prints. `tahun_lain` are the
    other years.
    """

    tahun: int
    kode: str
    pendek: str
    objek: ObjekIsi | None
    versi: tuple[Versi, ...]
    tercetak: tuple[Tercetak, ...]
    tahun_lain: tuple[int, ...]
    contoh: bool = False

    @property
    def berisi(self) -> bool:
        return bool(self.versi or self.tercetak)


def list_years(engine: Engine, jenis: JenisObjek) -> tuple[int, ...]:
    """Return the years in which such a figure may have a history, oldest first."""
    with reading(engine) as session:
        return _years(session, jenis)


def show_of_indikator(
    engine: Engine, pelaku: Pelaku, tahun: int, kode: str, *, now: datetime
) -> RiwayatAngka | Tertutup | TahunKosong:
    """Return the history of an indikator's figures in a year.

    Raises TombolBasiError for a code that the year does not have.
    """
    hasil = show_indikator(engine, pelaku, tahun, kode, now=now)
    if isinstance(hasil, Tertutup | TahunKosong):
        return hasil
    satu = hasil.indikator
    with reading(engine) as session:
        objek, versi, contoh = _versions(
            session, pelaku, tahun, Objek(JenisObjek.INDIKATOR, satu.id)
        )
        return RiwayatAngka(
            tahun=tahun,
            kode=satu.kode,
            pendek=satu.pendek,
            objek=objek,
            versi=versi,
            tercetak=() if objek else satu.realisasi,
            tahun_lain=_others(_years(session, JenisObjek.INDIKATOR), tahun),
            contoh=contoh,
        )


def show_of_sub(
    engine: Engine, pelaku: Pelaku, tahun: int, nomor: int, *, now: datetime
) -> RiwayatAngka | TahunKosong:
    """Return the history of what a sub kegiatan has spent in a year.

    Raises TidakBerhakError for one that is not the person's to see, and TombolBasiError for one
    that there is not.
    """
    buku = show_buku(engine, pelaku, tahun, now=now)
    if isinstance(buku, TahunKosong):
        return buku
    pos = get_pos(buku, Tingkat.SUB_KEGIATAN, nomor)
    with reading(engine) as session:
        id_pos = next(
            row.id or 0
            for row in tahun_repo.list_pos(session, tahun)
            if row.tingkat == Tingkat.SUB_KEGIATAN and row.nomor == nomor
        )
        objek, versi, contoh = _versions(session, pelaku, tahun, Objek(JenisObjek.POS, id_pos))
        return RiwayatAngka(
            tahun=tahun,
            kode=f"{nomor}",
            pendek=pos.pendek,
            objek=objek,
            versi=versi,
            tercetak=() if objek else pos.cetakan[Kolom.REALISASI],
            tahun_lain=_others(_years(session, JenisObjek.POS), tahun),
            contoh=contoh,
        )


def show_of_janji(engine: Engine, pelaku: Pelaku, tahun: int, kode: str) -> RiwayatAngka:
    """Return the history of what was posted of a promise in a year that is filled in here.

    Raises TidakBerhakError for one of another unit, and TombolBasiError for a code that the year
    does not have, or a year that is not filled in here.
    """
    with reading(engine) as session:
        if tahun_repo.find(session, tahun) is None:
            raise TombolBasiError(f"{tahun}")
        semua = load_year(session, tahun).objek
        satu = next((s for s in semua if s.kunci == (Kelompok.OUTPUT, kode)), None)
        if satu is None:
            raise TombolBasiError(kode)
        milik = wilayah(pelaku)
        if not sees_all(pelaku) and not any(unit.id in milik for unit in satu.unit):
            raise TidakBerhakError(kode)
        objek, versi, contoh = _versions(session, pelaku, tahun, satu.objek)
        return RiwayatAngka(
            tahun=tahun,
            kode=kode,
            pendek=satu.pendek,
            objek=objek,
            versi=versi,
            tercetak=(),
            tahun_lain=_others(_years(session, JenisObjek.JANJI), tahun),
            contoh=contoh,
        )


def find_janji(engine: Engine, tahun: int | None, kode: KodeJanji) -> list[ObjekIsi]:
    """Return the promises that a code may mean, of the latest opened year if none is named."""
    with reading(engine) as session:
        dibuka = _years(session, JenisObjek.JANJI)
        if tahun is None:
            tahun = max(dibuka, default=None)
        if tahun not in dibuka:
            return []
        semua = load_year(session, tahun).objek
        return [s for s in semua if s.kelompok is Kelompok.OUTPUT and kode.fits(s.kode)]


def latest(
    tahun: Sequence[int], show: Callable[[int], RiwayatAngka | T]
) -> RiwayatAngka | T | None:
    """Return the latest of these years with something to tell of, else the latest; None of none.

    What is refused is refused in the year that it is asked for first.
    """
    pertama: RiwayatAngka | T | None = None
    for satu in reversed(tahun):
        try:
            hasil = show(satu)
        except TombolBasiError:
            # The plan of that year does not have it.
            continue
        if isinstance(hasil, RiwayatAngka) and hasil.berisi:
            return hasil
        pertama = pertama or hasil
    return pertama


def _versions(
    session: Session, pelaku: Pelaku, tahun: int, objek: Objek
) -> tuple[ObjekIsi | None, tuple[Versi, ...], bool]:
    if tahun_repo.find(session, tahun) is None:
        return None, (), False
    semua = load_year(session, tahun)
    rows = [
        row
        for row in isian_repo.list_versions(session, [f"{objek}"], tahun)
        if is_public(pelaku, row)
    ][::-1]
    terbuka = [may_see(session, pelaku, row) for row in rows]
    versi = map(Versi, to_isian(session, rows), terbuka)
    return find_objek(semua, objek), tuple(versi), semua.contoh


def _years(session: Session, jenis: JenisObjek) -> tuple[int, ...]:
    if jenis is JenisObjek.JANJI:
        return tuple(row.tahun for row in tahun_repo.list_all(session))
    if jenis is JenisObjek.POS:
        return tuple(sorted(anggaran_repo.list_tahun(session)))
    return list_tahun(session).semua


def _others(tahun: Sequence[int], ini: int) -> tuple[int, ...]:
    return tuple(satu for satu in tahun if satu != ini)
