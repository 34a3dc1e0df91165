"""The evidence behind a year's accepted figures, indikator by indikator, for who evaluates them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError
from core.hak import (
    Bidang,
    Kegunaan,
    Pelaku,
    Perihal,
    Putusan,
    decide,
    may_at_all,
    sees_all,
    wilayah,
)
from core.isian import Isian, resmi
from core.periode import TahunKosong
from core.services.baca_isian import local, to_isian
from core.services.hasil_isian import list_open
from storage import hasil_repo, indikator_repo
from storage.engine import reading
from storage.indikator_repo import Indikator

PERIHAL = "bukti"


@dataclass(frozen=True, slots=True)
class BuktiIndikator:
    """An indikator with what was accepted of it: by period and unit, the newest version first.

    What a newer version has replaced is among it: its evidence may say how the figure changed.
    """

    kode: str
    nama: str
    pendek: str
    satuan: str
    isian: tuple[Isian, ...]

    def replaced_by(self, satu: Isian) -> int | None:
        """Return the version that counts in the place of this one, None where it counts itself."""
        sama = [
            lain
            for lain in self.isian
            if (lain.periode, lain.unit_id) == (satu.periode, satu.unit_id)
        ]
        baru = resmi(sama)
        return None if baru is None or baru.versi == satu.versi else baru.versi


@dataclass(frozen=True, slots=True, kw_only=True)
class BuktiTahun:
    """The indikator of a year that is filled in here; `contoh`: its targets are made up.

    `terbatas`: only those of the person's own units, and what these have posted.
    """

    tahun: int
    indikator: tuple[BuktiIndikator, ...]
    contoh: bool
    terbatas: bool


def load(
    engine: Engine, pelaku: Pelaku, tahun: int | None, *, now: datetime
) -> BuktiTahun | TahunKosong:
    """Return what the person may take along of a year; times are in the zone of `now`.

    None: of the latest year that has an accepted figure, else that is filled in here. Raises
    TidakBerhakError for whoever may take no reports.
    """
    if not may_at_all(pelaku, Kegunaan.MENGUNDUH_LAPORAN):
        raise TidakBerhakError(PERIHAL)
    with reading(engine) as session:
        terbuka = list_open(session, Bidang.KINERJA)
        dipilih = max(terbuka.berisi or terbuka.tahun, default=None) if tahun is None else tahun
        if dipilih is None or dipilih not in terbuka.tahun:
            return TahunKosong(dipilih if terbuka.tahun else None, terbuka.tahun)
        return BuktiTahun(
            tahun=dipilih,
            indikator=tuple(_indikator(session, pelaku, dipilih, now)),
            contoh=dipilih in terbuka.contoh,
            terbatas=not sees_all(pelaku, Kegunaan.MENGUNDUH_LAPORAN),
        )


def _indikator(
    session: Session, pelaku: Pelaku, tahun: int, now: datetime
) -> Iterator[BuktiIndikator]:
    isian = _accepted(session, pelaku, tahun, now)
    unit: dict[int, set[int]] = defaultdict(set)
    for nomor, unit_id, _ in hasil_repo.list_posting_units(session):
        unit[nomor].add(unit_id)
    for satu in indikator_repo.list_indikator(session, tahun):
        if isian.get(satu.id) or _is_own(pelaku, unit[satu.id]):
            yield _with(satu, isian.get(satu.id, ()))


def _is_own(pelaku: Pelaku, unit: set[int]) -> bool:
    return sees_all(pelaku, Kegunaan.MENGUNDUH_LAPORAN) or not unit.isdisjoint(wilayah(pelaku))


def _accepted(
    session: Session, pelaku: Pelaku, tahun: int, now: datetime
) -> Mapping[int, Sequence[Isian]]:
    """Return the accepted versions that the person may take along, by indikator."""
    rows = [
        local(row, now)
        for row in hasil_repo.list_kinerja(session, tahun)
        if row.status == hasil_repo.TERHITUNG and _may_take(pelaku, row.unit_id)
    ]
    hasil: dict[int, list[Isian]] = defaultdict(list)
    for satu in to_isian(session, rows):
        hasil[satu.objek.id].append(satu)
    return hasil


def _may_take(pelaku: Pelaku, unit_id: int) -> bool:
    perihal = Perihal(pemilik=frozenset({unit_id}))
    return decide(pelaku, Kegunaan.MENGUNDUH_LAPORAN, perihal) is not Putusan.TOLAK


def _with(satu: Indikator, isian: Sequence[Isian]) -> BuktiIndikator:
    urut = sorted(isian, key=_order)
    return BuktiIndikator(satu.kode, satu.nama, satu.pendek, satu.satuan, tuple(urut))


def _order(satu: Isian) -> tuple[date, str, str, int, int]:
    kapan = satu.periode
    return kapan.berakhir_on, kapan.kode, satu.unit_nama, satu.unit_id, -satu.versi
