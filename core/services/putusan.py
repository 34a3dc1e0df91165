"""Accepting and returning what others have posted. `now` is in the city's zone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import CatatanWajibError, TidakBerhakError, TombolBasiError
from core.hak import Kegunaan, Pelaku, Perihal, Putusan, decide, may_at_all
from core.isian import Isian, Status, resmi
from core.objek_isian import ObjekIsi, TahunPosting
from core.sejarah import Jenis
from core.services import sejarah
from core.services.baca_isian import to_isian
from core.services.hak_isian import may_decide, perihal_of, waiting_for
from core.services.kabar_isian import tell_accepted, tell_returned, tell_submitted
from core.services.objek_isian import find_objek, load_year
from core.services.pelaku import only_admins
from core.services.peralihan import become, existing, one, switched
from core.services.perbuatan import Asal, acting
from core.usul import last_before
from storage import isian_repo, orang_repo
from storage.engine import reading
from storage.models import OrangRow, PenunjukanRow

PERIHAL = "verifikasi"


@dataclass(frozen=True, slots=True)
class Menunggu:
    """A posting that waits, with what it is a figure of, and the last figure before it."""

    isian: Isian
    objek: ObjekIsi
    lalu: Isian | None
    resmi: Isian | None


@dataclass(frozen=True, slots=True)
class Serentak:
    """What became of deciding on several: those accepted, and those others were faster with."""

    diterima: tuple[Isian, ...]
    lewat: tuple[Isian, ...]


def list_waiting(engine: Engine, pelaku: Pelaku) -> list[Menunggu]:
    """Return what waits for this person's decision, oldest first. Raises TidakBerhakError."""
    with reading(engine) as session:
        milik = waiting_for(session, pelaku)
        if not milik and not may_at_all(pelaku, Kegunaan.MEMUTUSKAN):
            raise TidakBerhakError(PERIHAL)
        return _with_objek(session, to_isian(session, milik))


def list_handed(engine: Engine, pelaku: Pelaku) -> list[Menunggu]:
    """Return what staf of this person's units have written and wait for, oldest first."""
    with reading(engine) as session:
        rows = isian_repo.list_by_status(session, Status.DISERAHKAN)
        milik = [row for row in rows if _heads(pelaku, perihal_of(session, row))]
        return _with_objek(session, to_isian(session, milik))


def show(engine: Engine, pelaku: Pelaku, isian_id: int) -> tuple[Menunggu, bool]:
    """Return one posting, and whether this person may decide on it now.

    Whoever may ask for figures of the unit may see it. Raises TidakBerhakError, TombolBasiError.
    """
    with reading(engine) as session:
        row = existing(session, isian_id)
        boleh = may_decide(session, pelaku, row)
        if not boleh and not may_see(pelaku, row.unit_id):
            raise TidakBerhakError(PERIHAL)
        satu = _with_objek(session, to_isian(session, [row]))[0]
        return satu, boleh and row.status == Status.DIAJUKAN


def accept(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, isian_id: int, *, now: datetime
) -> Isian:
    """Accept a posting. Raises TidakBerhakError, TombolBasiError, SudahBeralihError."""
    with acting(engine, asal, pelaku, "putusan", now=now) as kerja:
        if kerja.lama is None:
            _accept(kerja.session, pelaku, isian_id, now)
            kerja.hasil = isian_id
        return one(kerja.session, isian_id)


def accept_all(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, isian_ids: Sequence[int], *, now: datetime
) -> Serentak:
    """Accept those that were shown and still wait; what somebody else has dealt with stays so.

    Raises TidakBerhakError where one of them is not this person's to decide on.
    """
    with acting(engine, asal, pelaku, "putusan", now=now) as kerja:
        session = kerja.session
        for isian_id in isian_ids:
            if kerja.lama is None and existing(session, isian_id).status == Status.DIAJUKAN:
                _accept(session, pelaku, isian_id, now)
        kerja.hasil = len(isian_ids)
        semua = [one(session, isian_id) for isian_id in isian_ids]
        milik = [s for s in semua if s.pemutus and s.pemutus.orang_id == pelaku.orang_id]
        return Serentak(
            tuple(s for s in milik if s.status is Status.TERVERIFIKASI),
            tuple(s for s in semua if s not in milik),
        )


def give_back(  # noqa: PLR0913  what, by whom, why, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    isian_id: int,
    catatan: str,
    *,
    now: datetime,
) -> Isian:
    """Return a posting with a note: of the verifikator to the poster, of the Kabag to staf.

    Raises CatatanWajibError, TidakBerhakError, TombolBasiError, SudahBeralihError.
    """
    if not catatan.strip():
        raise CatatanWajibError
    with acting(engine, asal, pelaku, "putusan", now=now) as kerja:
        session = kerja.session
        if kerja.lama is None:
            row = existing(session, isian_id)
            diserahkan = row.status == Status.DISERAHKAN
            boleh = (
                _heads(pelaku, perihal_of(session, row))
                if diserahkan
                else may_decide(session, pelaku, row)
            )
            if not boleh:
                raise TidakBerhakError(PERIHAL)
            become(
                session,
                row,
                Status.DIKEMBALIKAN,
                pelaku,
                now,
                diputus_oleh=pelaku.orang_id,
                diputus_at=now,
                catatan=catatan.strip(),
            )
            tell_returned(session, row, now=now)
            kerja.hasil = isian_id
        return one(session, isian_id)


def appoint(  # noqa: PLR0913  whom, for what, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    isian_id: int,
    orang_id: int,
    *,
    now: datetime,
) -> str:
    """Let this person decide on a posting that nobody else can; return their name.

    Raises TidakBerhakError, TombolBasiError for somebody who posted it or holds no role, and
    SudahBeralihError.
    """
    only_admins(pelaku, PERIHAL)
    with acting(engine, asal, pelaku, "tunjuk", now=now) as kerja:
        session = kerja.session
        row, orang = existing(session, isian_id), session.get(OrangRow, orang_id)
        if orang is None:
            raise TombolBasiError(f"{orang_id}")
        if kerja.lama is None:
            if row.status != Status.DIAJUKAN:
                raise switched(session, row, now)
            if orang_id not in {satu for satu, _ in _candidates(session, isian_id, now)}:
                raise TombolBasiError(f"{orang_id}")
            session.merge(
                PenunjukanRow(
                    isian_id=isian_id, orang_id=orang_id, oleh=pelaku.orang_id, pada_at=now
                )
            )
            session.flush()
            isi: dict[str, object] = {"isian": isian_id}
            sejarah.write(
                session,
                Jenis.PEMUTUS_DITUNJUK,
                isi,
                oleh=pelaku.orang_id,
                tentang=orang_id,
                now=now,
            )
            tell_submitted(session, row, now=now)
            kerja.hasil = isian_id
        return orang.nama


def list_candidates(
    engine: Engine, pelaku: Pelaku, isian_id: int, *, now: datetime
) -> list[tuple[int, str]]:
    """Return (id, name) of whom an admin may name to decide. Raises TidakBerhakError."""
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        return _candidates(session, isian_id, now)


def may_see(pelaku: Pelaku, unit_id: int) -> bool:
    perihal = Perihal(pemilik=frozenset({unit_id}))
    return decide(pelaku, Kegunaan.BERTANYA, perihal) is not Putusan.TOLAK


def _accept(session: Session, pelaku: Pelaku, isian_id: int, now: datetime) -> None:
    row = existing(session, isian_id)
    if not may_decide(session, pelaku, row):
        raise TidakBerhakError(PERIHAL)
    become(
        session,
        row,
        Status.TERVERIFIKASI,
        pelaku,
        now,
        diputus_oleh=pelaku.orang_id,
        diputus_at=now,
    )
    tell_accepted(session, row, now=now)


def _candidates(session: Session, isian_id: int, now: datetime) -> list[tuple[int, str]]:
    """Return those who hold a role in the Setda that lets them post or decide, and did not post."""
    row = existing(session, isian_id)
    peran = ("verifikator", "pimpinan", "kabag")
    semua = {
        satu.id or 0: satu.nama
        for nama in peran
        for satu in orang_repo.list_holders(session, nama, on=now.date())
    }
    return [
        (nomor, nama) for nomor, nama in semua.items() if nomor not in {row.oleh, row.diajukan_oleh}
    ]


def _heads(pelaku: Pelaku, perihal: Perihal) -> bool:
    return decide(pelaku, Kegunaan.MENGAJUKAN, perihal) is Putusan.IZIN


def _with_objek(session: Session, semua: Sequence[Isian]) -> list[Menunggu]:
    tahun: dict[int, TahunPosting] = {}
    hasil = []
    for satu in semua:
        nomor = satu.periode.tahun
        if nomor not in tahun:
            tahun[nomor] = load_year(session, nomor)
        rows = isian_repo.list_versions(session, [f"{satu.objek}"], nomor)
        versi = [v for v in to_isian(session, rows) if v.unit_id == satu.unit_id]
        sama = [v for v in versi if v.periode == satu.periode]
        hasil.append(
            Menunggu(
                satu,
                find_objek(tahun[nomor], satu.objek),
                last_before(versi, satu.periode),
                resmi(sama),
            )
        )
    return hasil
