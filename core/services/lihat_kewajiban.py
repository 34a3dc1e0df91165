"""What admins see of obligations: the kinds, each with its periods, units and exceptions.

Dates that nobody has activated yet are shown as they would be. `now` is in the city's zone.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TombolBasiError
from core.hak import Bidang, Pelaku
from core.hari_kerja import Kalender
from core.kewajiban.atur import Jatuhan, Kecuali, RingkasJenis
from core.kewajiban.jenis import JenisKewajiban, Wujud
from core.kewajiban.laporan import GUGUR
from core.kewajiban.tangga import Tangga
from core.pencarian import Kandidat
from core.periode import Periode
from core.sejarah import Jenis
from core.services.baca_kewajiban import to_jenis, to_tangga
from core.services.hari_kerja import PERIHAL, read_calendar
from core.services.kewajiban import bring_up_to_date, members, upcoming
from core.services.pelaku import only_admins
from core.services.sejarah import Peristiwa, to_event
from storage import kewajiban_repo, sejarah_repo, unit_repo
from storage.engine import reading, trying
from storage.models import JenisKewajibanRow, TanggaRow

KE_BELAKANG = timedelta(days=180)
"""How long past due something may still be exempted or extended here."""
BIDANG = (Bidang.KINERJA, Bidang.SKM, Bidang.IKK_LPPD, Bidang.ANGGARAN)
"""Of a unit that collects several fields, a new kind is of the first of these."""


@dataclass(frozen=True, slots=True)
class Pengumpul:
    """A unit that may collect a new kind; `sebutan` are other ways to call it."""

    nama: str
    sebutan: tuple[str, ...]
    bidang: Bidang


def show_kinds(engine: Engine, pelaku: Pelaku, *, now: datetime) -> list[RingkasJenis]:
    """Return all kinds in their order. Raises TidakBerhakError."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        kalender = read_calendar(session)
        nama = _names(session)
        return [
            _summary(session, kalender, row, nama, now.date())
            for row in kewajiban_repo.list_jenis(session)
        ]


def list_kinds(engine: Engine, pelaku: Pelaku) -> list[JenisKewajiban]:
    """Return the kinds themselves. Raises TidakBerhakError."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        return [to_jenis(row) for row in kewajiban_repo.list_jenis(session)]


def find_kind(engine: Engine, pelaku: Pelaku, kode: str) -> tuple[JenisKewajiban, Tangga]:
    """Return a kind and its ladder. Raises TidakBerhakError, TombolBasiError."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        row = _kind(session, kode)
        return to_jenis(row), to_tangga(session.get_one(TanggaRow, row.tangga))


def show_kind(engine: Engine, pelaku: Pelaku, kode: str, *, now: datetime) -> RingkasJenis:
    """Return one kind. Raises TidakBerhakError, TombolBasiError."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        row = _kind(session, kode)
        return _summary(session, read_calendar(session), row, _names(session), now.date())


def list_owed(engine: Engine, pelaku: Pelaku, kode: str, *, now: datetime) -> list[Kecuali]:
    """Return what units owe of a kind, by due date and unit, as it is brought up to date.

    What fell due half a year ago and longer is left out.
    """
    only_admins(pelaku, PERIHAL)
    with trying(engine) as session:
        bring_up_to_date(session, read_calendar(session), on=now.date())
        return list(_owed(session, _kind(session, kode), now.date()))


def list_all_owed(engine: Engine, pelaku: Pelaku, *, now: datetime) -> list[Kecuali]:
    """Return the same of all kinds."""
    only_admins(pelaku, PERIHAL)
    with trying(engine) as session:
        bring_up_to_date(session, read_calendar(session), on=now.date())
        return [
            satu
            for row in kewajiban_repo.list_jenis(session)
            for satu in _owed(session, row, now.date())
        ]


def list_units(engine: Engine, pelaku: Pelaku) -> list[tuple[int, str, str]]:
    """Return all units in the Pemda's order: id, code, name."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        return [(row.id or 0, row.kode, row.nama) for row in unit_repo.list_units(session)]


def unit_candidates(engine: Engine, pelaku: Pelaku) -> list[Kandidat[int]]:
    """Return all units as they can be searched for: by code, name, short name and alias."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        alias: dict[int, list[str]] = {}
        for satu in unit_repo.list_aliases(session):
            alias.setdefault(satu.unit_id, []).append(satu.alias)
        return [
            Kandidat(row.id or 0, (row.kode, row.singkat, row.nama, *alias.get(row.id or 0, ())))
            for row in unit_repo.list_units(session)
        ]


def list_collectors(engine: Engine, pelaku: Pelaku) -> list[Pengumpul]:
    """Return the units that collect something, each with one field of what it collects."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        milik = {n: b for b in reversed(BIDANG) for n in kewajiban_repo.collecting(session, b)}
        alias: dict[int, list[str]] = defaultdict(list)
        for satu in unit_repo.list_aliases(session):
            alias[satu.unit_id].append(satu.alias)
        return [
            Pengumpul(row.nama, (row.kode, row.singkat, *alias[row.id or 0]), milik[row.id or 0])
            for row in unit_repo.list_units(session)
            if row.id in milik
        ]


def list_history(engine: Engine, pelaku: Pelaku, kode: str) -> list[Peristiwa]:
    """Return what was set of a kind, newest first."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        _kind(session, kode)
        rows = sejarah_repo.list_of_kind(session, Jenis.KEWAJIBAN_DIATUR)
        return [to_event(session, r) for r in rows if json.loads(r.isi).get("jenis") == kode]


def _kind(session: Session, kode: str) -> JenisKewajibanRow:
    row = session.get(JenisKewajibanRow, kode)
    if row is None:
        raise TombolBasiError(kode)
    return row


def _names(session: Session) -> dict[int, str]:
    return {row.id or 0: row.nama for row in unit_repo.list_units(session)}


def _summary(
    session: Session,
    kalender: Kalender,
    row: JenisKewajibanRow,
    nama: dict[int, str],
    on: date,
) -> RingkasJenis:
    istimewa = tuple(satu for satu in _owed(session, row, on) if satu.istimewa)
    return RingkasJenis(
        jenis=to_jenis(row),
        tangga=to_tangga(session.get_one(TanggaRow, row.tangga)),
        pengumpul=tuple(nama[u] for u in kewajiban_repo.collecting(session, row.bidang)),
        unit=tuple((unit, nama[unit]) for unit in members(session, row, on=on)),
        jatuh=tuple(_ahead(session, kalender, row, istimewa, on)),
        dikecualikan=istimewa,
    )


def _ahead(
    session: Session,
    kalender: Kalender,
    row: JenisKewajibanRow,
    istimewa: Sequence[Kecuali],
    on: date,
) -> Iterator[Jatuhan]:
    """Yield what falls due; who is exempt or has an extension is not due then."""
    lain = Counter(satu.periode for satu in istimewa)
    for satu in upcoming(session, kalender, row, on=on):
        yield Jatuhan(
            periode=satu.periode,
            buka_on=satu.buka_on,
            tenggat_on=satu.tenggat_on,
            banyak=len(satu.unit) - lain[satu.periode],
            ditetapkan=satu.ditetapkan and row.wujud == Wujud.LAPORAN,
        )


def _owed(session: Session, row: JenisKewajibanRow, on: date) -> Iterator[Kecuali]:
    nama = _names(session)
    masuk = kewajiban_repo.reported(session, row.kode, tanpa=GUGUR)
    for satu in kewajiban_repo.list_live(session, row.kode, sejak=on - KE_BELAKANG):
        yield Kecuali(
            id=satu.id or 0,
            jenis=row.kode,
            unit_id=satu.unit_id,
            unit=nama[satu.unit_id],
            periode=Periode(satu.tahun, satu.periode),
            tenggat_on=satu.tenggat_on,
            dibebaskan=satu.dibebaskan_alasan,
            diperpanjang_on=satu.diperpanjang_on,
            alasan=satu.perpanjangan_alasan,
            dilaporkan=satu.id in masuk,
        )
