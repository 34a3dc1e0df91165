"""What units are to follow up, as somebody may read it. `now` is in the city's zone."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError
from core.hak import Kegunaan, Pelaku, Perihal, Putusan, decide, sees_all
from core.services.baca_tindak import (
    find,
    list_followups,
    may_answer,
    may_judge,
    may_see,
    to_tindak,
)
from core.services.lembar_kinerja import list_tahun
from core.services.pemeriksaan import examine
from core.tindak_lanjut import BIDANG, Asal, Keadaan, Terlihat, TindakLanjut
from storage import tindak_repo
from storage.engine import reading

PERIHAL = "tindak lanjut"


@dataclass(frozen=True, slots=True, kw_only=True)
class DaftarTindak:
    """Those of a year that one person may read, by their numbers.

    `hilang` are the ids of those whose finding is no more, `tahun_lain` other years that have
    any. `terbatas`: the person sees only the own units'; `mengelola`: they may make others.
    """

    tahun: int
    semua: tuple[TindakLanjut, ...]
    hilang: frozenset[int]
    tahun_lain: tuple[int, ...]
    terbatas: bool
    mengelola: bool


def show_list(engine: Engine, pelaku: Pelaku, tahun: int | None, *, now: datetime) -> DaftarTindak:
    """Return those of a year; None: of the latest that has any, or that a document tells of."""
    mengelola = decide(pelaku, Kegunaan.MENGELOLA, Perihal()) is Putusan.IZIN
    with reading(engine) as session:
        ada = tindak_repo.list_years(session)
        dipilih = tahun or max(ada or _documents(session), default=now.year - 1)
        semua = tuple(s for s in list_followups(session, dipilih) if may_see(pelaku, s))
        return DaftarTindak(
            tahun=dipilih,
            semua=semua,
            hilang=gone(session, semua, now=now),
            tahun_lain=tuple(satu for satu in ada if satu != dipilih),
            terbatas=not sees_all_of_them(pelaku),
            mengelola=mengelola,
        )


def inspect(engine: Engine, pelaku: Pelaku, tindak_id: int, *, now: datetime) -> Terlihat:
    """Return one. Raises TombolBasiError, TidakBerhakError."""
    with reading(engine) as session:
        satu = find(session, tindak_id)
        if not may_see(pelaku, satu):
            raise TidakBerhakError(PERIHAL)
        hilang = bool(gone(session, [satu], now=now))
        menunggu = satu.keadaan is Keadaan.DIPERIKSA
        mengelola = decide(pelaku, Kegunaan.MENGELOLA, Perihal()) is Putusan.IZIN
        return Terlihat(
            tindak=satu,
            hilang=hilang,
            jawab=None if satu.rampung else may_answer(pelaku, satu),
            periksa=may_judge(pelaku, satu) if menunggu else None,
            cabut=mengelola and not satu.rampung,
            catatan=satu.asal is Asal.CATATAN and not hilang and sees_all(pelaku),
        )


def list_made_by(engine: Engine, pelaku: Pelaku) -> list[TindakLanjut]:
    """Return what a person has made that is not finished."""
    with reading(engine) as session:
        semua = to_tindak(session, tindak_repo.list_unfinished(session))
    return [satu for satu in semua if satu.pembuat.orang_id == pelaku.orang_id]


def sees_all_of_them(pelaku: Pelaku) -> bool:
    """Tell whether the person sees those of all units, and not only of the own ones."""
    siapa_pun = Perihal(bidang=BIDANG)
    return decide(pelaku, Kegunaan.MELIHAT_TINDAK_LANJUT, siapa_pun) is Putusan.IZIN


def gone(session: Session, semua: Iterable[TindakLanjut], *, now: datetime) -> frozenset[int]:
    """Return the ids of those whose finding the auditor makes no more."""
    dari = sorted((s for s in semua if s.asal is Asal.CATATAN), key=lambda s: s.tahun)
    hasil: set[int] = set()
    for tahun, milik in groupby(dari, key=lambda s: s.tahun):
        ada = _findings(session, tahun, now)
        hasil |= {satu.id for satu in milik if satu.kunci not in ada}
    return frozenset(hasil)


def _findings(session: Session, tahun: int, now: datetime) -> Collection[str]:
    return examine(session, tahun, now=now).pemilik.keys()


def _documents(session: Session) -> list[int]:
    ada = list_tahun(session)
    return [satu for satu in ada.realisasi if satu in ada.target]
