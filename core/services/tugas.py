"""What the acting person's units still owe, and what they have posted. `now` in the city's zone."""

from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.isian import Isian, Status
from core.objek_isian import ObjekIsi
from core.services.baca_isian import to_isian
from core.services.hak_isian import may_see
from core.services.objek_isian import load_year
from core.services.peninjauan import PERIHAL, only_posters, own_units
from core.services.peralihan import existing
from core.tugas import Tugas, list_owed
from storage import isian_repo, tahun_repo
from storage.engine import reading


def list_tugas(engine: Engine, pelaku: Pelaku, *, now: datetime) -> list[Tugas]:
    """Return what is owed, what is due first at the top; somebody else's draft is not shown.

    Raises TidakBerhakError for whoever posts nothing.
    """
    only_posters(pelaku)
    with reading(engine) as session:
        semua = [
            satu
            for row in tahun_repo.list_all(session)
            for satu in _of_year(session, pelaku, row.tahun, now)
        ]
    return sorted(semua, key=lambda t: (t.jadwal.tenggat_on, t.periode, t.objek.bidang))


def list_posted(engine: Engine, pelaku: Pelaku) -> list[tuple[Isian, ObjekIsi]]:
    """Return what the person's units have posted, the newest first; of drafts only their own.

    Raises TidakBerhakError for whoever posts nothing.
    """
    only_posters(pelaku)
    hasil: list[tuple[Isian, ObjekIsi]] = []
    with reading(engine) as session:
        for row in tahun_repo.list_all(session):
            tahun = load_year(session, row.tahun)
            objek = {f"{satu.objek}": satu for satu in tahun.objek}
            milik = {k: {u.id for u in own_units(pelaku, satu)} for k, satu in objek.items()}
            rows = [
                satu
                for satu in isian_repo.list_year(session, row.tahun)
                if satu.unit_id in milik.get(satu.objek, ()) or pelaku.orang_id == satu.oleh
            ]
            semua = [s for s in to_isian(session, rows) if _may_be_shown(s, pelaku)]
            hasil += [(satu, objek[f"{satu.objek}"]) for satu in semua]
    return sorted(hasil, key=lambda pasangan: -pasangan[0].id)


def find_posted(engine: Engine, pelaku: Pelaku, isian_id: int) -> tuple[Isian, Isian]:
    """Return a posting, and the newest version of the same figure that the person may see.

    Raises TidakBerhakError, TombolBasiError.
    """
    with reading(engine) as session:
        row = existing(session, isian_id)
        if not may_see(session, pelaku, row):
            raise TidakBerhakError(PERIHAL)
        satu = to_isian(session, [row])[0]
        rows = isian_repo.list_versions(session, [row.objek], row.tahun)
        sama = [
            lain
            for lain in to_isian(session, rows)
            if (lain.periode, lain.unit_id) == (satu.periode, satu.unit_id)
            and _may_be_shown(lain, pelaku)
        ]
    return satu, max([satu, *sama], key=lambda lain: lain.versi)


def _of_year(session: Session, pelaku: Pelaku, nomor: int, now: datetime) -> list[Tugas]:
    tahun = load_year(session, nomor)
    milik = [(satu, unit) for satu in tahun.objek for unit in own_units(pelaku, satu)]
    rows = isian_repo.list_versions(session, {f"{satu.objek}" for satu, _ in milik}, nomor)
    semua = [satu for satu in to_isian(session, rows) if _may_be_shown(satu, pelaku)]
    return [
        tugas
        for objek, unit in milik
        for tugas in list_owed(
            tahun,
            objek,
            unit,
            [s for s in semua if (s.objek, s.unit_id) == (objek.objek, unit.id)],
            now.date(),
        )
    ]


def _may_be_shown(satu: Isian, pelaku: Pelaku) -> bool:
    return satu.status is not Status.DRAF or satu.penulis.orang_id == pelaku.orang_id
