"""A stranger asks for access in their own words; an admin gives a role or declines.

Every `now` is in the city's zone.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import (
    PeranDariPengaturanError,
    SudahDiputuskanError,
    TerlaluSeringError,
    TombolBasiError,
)
from core.hak import Kapasitas, Pelaku, Penugasan, Peran
from core.penempatan import BERKEPALA
from core.sejarah import Jenis as JenisSejarah
from core.services import keluar, sejarah
from core.services.kabar import Jenis
from core.services.pelaku import check_role, only_admins, pelaku_of
from core.services.peran import PeranDiberikan, give, given_by_settings
from core.services.perbuatan import Asal, acting
from core.services.perkenalan import find_role, proposed_role
from core.teks import without_hidden
from storage import akses_repo, dialog_repo, orang_repo, perbuatan_repo
from storage.engine import reading
from storage.models import OrangRow, PermintaanRow, UnitRow

SEHARI, SEHARI_MAKS = timedelta(days=1), 5
"""How often somebody may ask in a day: each time every admin gets a message."""
ANGKA_MAKS = 12
"""Digits that the number of a unit never has."""
PANJANG_KATA = 300
"""Of an introduction; more is no help to an admin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Peminta:
    """Somebody an admin may give a role; `kata` is what they ask for, None: nothing is open."""

    orang_id: int
    nama: str
    telegram_id: int
    penugasan: tuple[Penugasan, ...]
    permintaan_id: int | None
    kata: str | None
    usul: Penugasan | None


def ask(  # noqa: PLR0913  who asks, in which words, by whose link
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    kata: str,
    *,
    unit_id: int | None = None,
    now: datetime,
) -> bool:
    """Ask for access; what was asked before is replaced. Return whether an admin hears of it.

    `unit_id` is the unit whose link they came by. Raises TerlaluSeringError.
    """
    isi = " ".join(without_hidden(kata).split())[:PANJANG_KATA]
    with acting(engine, asal, pelaku, "minta", now=now) as kerja:
        session = kerja.session
        if kerja.lama is None:
            sehari = akses_repo.count_permintaan(session, pelaku.orang_id, now - SEHARI)
            if sehari >= SEHARI_MAKS:
                raise TerlaluSeringError
            akses_repo.close_permintaan(
                session, pelaku.orang_id, akses_repo.DIGANTI, oleh=None, now=now
            )
            row = PermintaanRow(
                orang_id=pelaku.orang_id,
                kata=isi,
                unit_id=unit_id,
                dibuat_at=now,
                status=akses_repo.MENUNGGU,
            )
            session.add(row)
            session.flush()
            kerja.hasil = row.id
        nomor = kerja.lama or kerja.hasil or 0
        banyak = keluar.owe_admins(
            session, Jenis.MINTA_AKSES, kunci=f"{nomor}", perihal_id=nomor, now=now
        )
    return banyak > 0


def unit_of_link(engine: Engine, isi: str) -> tuple[int, str] | None:
    """Return id and name of the unit that a link names, None where it names none."""
    with reading(engine) as session:
        angka = isi.isascii() and isi.isdecimal() and len(isi) < ANGKA_MAKS
        row = session.get(UnitRow, int(isi)) if angka else None
        return (row.id or 0, row.nama) if row else None


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
            permintaan_id=minta.id if minta else None,
            kata=minta.kata if minta else None,
            usul=proposed_role(session, minta) if minta else None,
        )


def suggest(engine: Engine, pelaku: Pelaku, kata: str) -> Penugasan | Peran | None:
    """Return the role that an admin's words name, alone where its unit is still to be chosen.

    None where they name none. Raises TidakBerhakError.
    """
    only_admins(pelaku, "undang")
    with reading(engine) as session:
        return find_role(session, kata)


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
        check_role(session, peran, unit_id, kapasitas=kapasitas, akhir_on=akhir_on, on=now.date())
        row = _get(session, orang_id)
        if kerja.lama is not None:
            return _again(session, row, peran, unit_id, now)
        if peran is Peran.ADMIN and given_by_settings(session, row, on=now.date()):
            raise PeranDariPengaturanError(row.telegram_id)
        dialog_repo.delete_all(session, orang_id)
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


def approve(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, permintaan_id: int, *, now: datetime
) -> PeranDiberikan:
    """Give what these very words seem to ask for, as it was proposed.

    Raises TidakBerhakError, SudahDiputuskanError where it is not open any more, and
    TombolBasiError where nothing is proposed.
    """
    only_admins(pelaku, "pengguna")
    with reading(engine) as session:
        minta = _open(session, permintaan_id, asal)
        usul = proposed_role(session, minta)
    if usul is None:
        raise TombolBasiError(f"{permintaan_id}")
    return grant(
        engine,
        asal,
        pelaku,
        minta.orang_id,
        peran=usul.peran,
        unit_id=usul.unit_id,
        kapasitas=usul.kapasitas if usul.peran in BERKEPALA else Kapasitas.DEFINITIF,
        now=now,
    )


def decline(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, permintaan_id: int, *, now: datetime
) -> Pelaku:
    """Decline a request, tell the person, and return who it was.

    Raises TidakBerhakError, and SudahDiputuskanError where it is not open any more.
    """
    only_admins(pelaku, "pengguna")
    with acting(engine, asal, pelaku, "tolak", now=now) as kerja:
        session = kerja.session
        minta = _open(session, permintaan_id, asal)
        orang_id = minta.orang_id
        siapa = pelaku_of(session, _get(session, orang_id), on=now.date())
        if kerja.lama is not None:
            return siapa
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
        return siapa


def _again(
    session: Session, row: OrangRow, peran: Peran, unit_id: int | None, now: datetime
) -> PeranDiberikan:
    """Return what this very update has given."""
    kini = pelaku_of(session, row, on=now.date())
    tugas = kini.holding(peran, unit_id)
    if tugas is None:
        raise TombolBasiError(f"{row.id}")
    return PeranDiberikan(pelaku=kini, tugas=tugas, baru=True)


def _get(session: Session, orang_id: int) -> OrangRow:
    row = session.get(OrangRow, orang_id)
    if row is None:
        raise TombolBasiError(f"{orang_id}")
    return row


def _open(session: Session, permintaan_id: int, asal: Asal | None) -> PermintaanRow:
    """Return a request that is open, or that this very update has settled."""
    row = session.get(PermintaanRow, permintaan_id)
    if row is None:
        raise TombolBasiError(f"{permintaan_id}")
    sendiri = asal is not None and any(
        perbuatan_repo.find(session, asal.bot_id, asal.update_id, jenis) is not None
        for jenis in ("beri", "tolak")
    )
    if row.status != akses_repo.MENUNGGU and not sendiri:
        oleh = session.get(OrangRow, row.diputus_oleh) if row.diputus_oleh else None
        raise SudahDiputuskanError(oleh.nama if oleh else None)
    return row
