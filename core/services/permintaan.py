"""A stranger asks for access in their own words; an admin gives a role or declines.

Every `now` is in the city's zone.
"""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import SudahDiputuskanError, TombolBasiError
from core.hak import Kapasitas, Pelaku, Penugasan, Peran
from core.sejarah import Jenis as JenisSejarah
from core.services import keluar, sejarah
from core.services.kabar import Jenis
from core.services.pelaku import check_role, only_admins, pelaku_of
from core.services.peran import PeranDiberikan, give
from core.services.perbuatan import Asal, acting
from core.services.perkenalan import guess_role
from core.teks import without_hidden
from storage import akses_repo, orang_repo
from storage.engine import reading
from storage.models import OrangRow, PermintaanRow

PANJANG_KATA = 300
"""Of an introduction; more is no help to an admin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Peminta:
    """Somebody an admin may give a role; `kata` is what they ask for, None: nothing is open."""

    orang_id: int
    nama: str
    telegram_id: int
    penugasan: tuple[Penugasan, ...]
    kata: str | None
    usul: Penugasan | None


def ask(engine: Engine, asal: Asal | None, pelaku: Pelaku, kata: str, *, now: datetime) -> bool:
    """Ask for access; what was asked before is replaced. Return whether an admin hears of it."""
    isi = " ".join(without_hidden(kata).split())[:PANJANG_KATA]
    with acting(engine, asal, pelaku, "minta", now=now) as kerja:
        session = kerja.session
        if kerja.lama is None:
            akses_repo.close_permintaan(
                session, pelaku.orang_id, akses_repo.DIGANTI, oleh=None, now=now
            )
            row = PermintaanRow(
                orang_id=pelaku.orang_id, kata=isi, dibuat_at=now, status=akses_repo.MENUNGGU
            )
            session.add(row)
            session.flush()
            kerja.hasil = row.id
        nomor = kerja.lama or kerja.hasil or 0
        banyak = keluar.owe_admins(
            session, Jenis.MINTA_AKSES, kunci=f"{nomor}", perihal_id=nomor, now=now
        )
    return banyak > 0


def show(engine: Engine, pelaku: Pelaku, orang_id: int, *, now: datetime) -> Peminta:
    """Return somebody as an admin decides on them. Raises TidakBerhakError, TombolBasiError."""
    only_admins(pelaku, "pengguna")
    with reading(engine) as session:
        row = _get(session, orang_id)
        minta = akses_repo.find_permintaan(session, orang_id)
        return Peminta(
            orang_id=orang_id,
            nama=row.nama,
            telegram_id=row.telegram_id,
            penugasan=pelaku_of(session, row, on=now.date()).penugasan,
            kata=minta.kata if minta else None,
            usul=guess_role(session, minta.kata) if minta else None,
        )


def suggest(engine: Engine, pelaku: Pelaku, kata: str) -> Penugasan | None:
    """Return the role that an admin's words name, None: unsure. Raises TidakBerhakError."""
    only_admins(pelaku, "undang")
    with reading(engine) as session:
        return guess_role(session, kata)


def grant(  # noqa: PLR0913  what a role says
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    orang_id: int,
    *,
    peran: Peran,
    unit_id: int | None,
    kapasitas: Kapasitas = Kapasitas.DEFINITIF,
    akhir_on: date | None = None,
    now: datetime,
) -> PeranDiberikan:
    """Give somebody a role and tell them; what they asked for is settled with it.

    Raises TidakBerhakError, and TombolBasiError for a person or a unit that is gone.
    """
    only_admins(pelaku, "pengguna")
    with acting(engine, asal, pelaku, "beri", now=now) as kerja:
        session = kerja.session
        check_role(session, peran, unit_id, akhir_on=akhir_on, on=now.date())
        row = _get(session, orang_id)
        if kerja.lama is not None:
            return _again(session, row, peran, unit_id, now)
        hasil = give(
            session,
            row,
            peran,
            unit_id,
            kapasitas=kapasitas,
            akhir_on=akhir_on,
            asal=f"orang:{pelaku.orang_id}",
            oleh=pelaku.orang_id,
            now=now,
        )
        akses_repo.close_permintaan(
            session, orang_id, akses_repo.DIBERI, oleh=pelaku.orang_id, now=now
        )
        tugas_id = orang_repo.latest_penugasan(session, orang_id, peran, unit_id)
        if hasil.baru or hasil.diganti is not None:
            keluar.owe_person(
                session,
                Jenis.DIBERI_PERAN,
                orang_id,
                kunci=f"{tugas_id}",
                perihal_id=tugas_id,
                now=now,
            )
        kerja.hasil = tugas_id
        return hasil


def decline(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, orang_id: int, *, now: datetime
) -> None:
    """Decline what somebody asks for, and tell them.

    Raises TidakBerhakError, TombolBasiError, and SudahDiputuskanError where nothing is open.
    """
    only_admins(pelaku, "pengguna")
    with acting(engine, asal, pelaku, "tolak", now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return
        _get(session, orang_id)
        minta = akses_repo.find_permintaan(session, orang_id)
        if minta is None:
            raise SudahDiputuskanError(_decider(session, orang_id))
        kerja.hasil = minta.id
        akses_repo.close_permintaan(
            session, orang_id, akses_repo.DITOLAK, oleh=pelaku.orang_id, now=now
        )
        sejarah.write(
            session,
            JenisSejarah.AKSES_DITOLAK,
            {"permintaan": minta.id},
            oleh=pelaku.orang_id,
            tentang=orang_id,
            now=now,
        )
        keluar.owe_person(
            session,
            Jenis.AKSES_DITOLAK,
            orang_id,
            kunci=f"{minta.id}",
            perihal_id=minta.id or 0,
            now=now,
        )


def _again(
    session: Session, row: OrangRow, peran: Peran, unit_id: int | None, now: datetime
) -> PeranDiberikan:
    """Return what this very update has given."""
    kini = pelaku_of(session, row, on=now.date())
    for tugas in kini.penugasan:
        if (tugas.peran, tugas.unit_id) == (peran, unit_id):
            return PeranDiberikan(pelaku=kini, tugas=tugas, baru=True)
    raise TombolBasiError(f"{row.id}")


def _get(session: Session, orang_id: int) -> OrangRow:
    row = session.get(OrangRow, orang_id)
    if row is None:
        raise TombolBasiError(f"{orang_id}")
    return row


def _decider(session: Session, orang_id: int) -> str | None:
    row = akses_repo.latest_permintaan(session, orang_id)
    oleh = session.get(OrangRow, row.diputus_oleh) if row and row.diputus_oleh else None
    return oleh.nama if oleh else None
