"""What Bab III of a LKjIP says of a year, to the person who asks for it."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.angka import Keadaan, Nilai
from core.audit.bahan import Bahan
from core.errors import TidakBerhakError
from core.hak import Kegunaan, Pelaku, may_at_all, sees_all, wilayah
from core.kinerja import LembarIndikator
from core.lkjip.bab3 import Bab3, analyse
from core.periode import TAHUN, Periode, TahunKosong
from core.services import cek
from core.services.cek import Pemeriksaan
from core.services.lembar_kinerja import (
    SKALA_AKIP,
    SKALA_KINERJA,
    list_tahun,
    load_terdaftar,
    load_told,
)
from core.services.pemeriksaan import examine
from storage import indikator_repo
from storage.engine import reading

PERIHAL = "lkjip"
BANYAK_LAMA = 3
"""Years that are shown besides the last one; a table has no room for more."""


def load(engine: Engine, pelaku: Pelaku, tahun: int | None, *, now: datetime) -> Bab3 | TahunKosong:
    """Return the chapter; whoever sees only their own units gets it of those.

    None: of the latest year that a document tells of, else that is filled in here. Raises
    TidakBerhakError for whoever may take no reports.
    """
    if not may_at_all(pelaku, Kegunaan.MENGUNDUH_LAPORAN):
        raise TidakBerhakError(PERIHAL)
    hasil = cek.show(engine, pelaku, tahun, now=now)
    if isinstance(hasil, TahunKosong):
        return hasil
    with reading(engine) as session:
        bahan = examine(session, hasil.tahun, now=now).bahan
        if sees_all(pelaku, Kegunaan.MENGUNDUH_LAPORAN):
            return _chapter(session, bahan, hasil, now=now)
        milik = wilayah(pelaku)
        return _chapter(session, _own(session, bahan, milik), hasil, milik, now=now)


def load_all(engine: Engine, tahun: int, *, now: datetime) -> Bab3 | TahunKosong:
    """Return the whole chapter, for whoever holds the database itself."""
    hasil = cek.show_all(engine, tahun, now=now)
    if isinstance(hasil, TahunKosong):
        return hasil
    with reading(engine) as session:
        bahan = examine(session, tahun, now=now).bahan
        return _chapter(session, bahan, hasil, now=now)


def _chapter(
    session: Session,
    bahan: Bahan,
    hasil: Pemeriksaan,
    milik: Collection[int] | None = None,
    *,
    now: datetime,
) -> Bab3:
    masa = indikator_repo.list_masa(session, bahan.tahun)
    return analyse(
        bahan,
        skala=bahan.skala.get(SKALA_KINERJA),
        catatan=hasil.catatan,
        terjawab=[satu.kunci for satu in hasil.catatan if hasil.is_answered(satu)],
        dokumen=hasil.dokumen,
        milik=milik,
        masa=masa[0] if len(masa) == 1 else None,
        riwayat=_earlier(session, bahan, now=now),
    )


def _earlier(session: Session, bahan: Bahan, *, now: datetime) -> dict[int, dict[str, Nilai]]:
    """Return what was realised in the few years before the last one, those that have a figure."""
    ada, akip = list_tahun(session), bahan.skala.get(SKALA_AKIP)
    hasil = {}
    for tahun in range(bahan.tahun - 1 - BANYAK_LAMA, bahan.tahun - 1):
        if tahun in ada.semua:
            sasaran = load_told(session, ada, Periode(tahun, TAHUN), akip, now=now)
            nilai = {i.kode: i.nilai_realisasi for satu in sasaran for i in satu.indikator}
            if not all(isinstance(satu, Keadaan) for satu in nilai.values()):
                hasil[tahun] = nilai
    return hasil


def _own(session: Session, bahan: Bahan, milik: Collection[int]) -> Bahan:
    """Return what is about these units, and of what was posted with it their own words."""
    terdaftar = {
        anggota.daftar
        for anggota in load_terdaftar(session, bahan.tahun)
        if anggota.unit.id in milik
    }

    def is_own(satu: LembarIndikator) -> bool:
        return satu.daftar in terdaftar or any(unit.id in milik for unit in satu.pemilik)

    sasaran = [
        replace(s, indikator=tuple(i for i in s.indikator if is_own(i))) for s in bahan.sasaran
    ]
    return replace(
        bahan,
        sasaran=tuple(satu for satu in sasaran if satu.indikator),
        indikator=tuple(filter(is_own, bahan.indikator)),
        ucapan=tuple(s for s in bahan.ucapan if s.indikator and s.is_open_to(milik)),
    )
