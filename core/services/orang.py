"""Who somebody is, and which roles they hold today.

Every `now` is in the city's zone: roles begin and end with its days.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import (
    NamaKosongError,
    OrangTidakDikenalError,
    PeranDariPengaturanError,
    PeranTidakDipegangError,
)
from core.hak import Kapasitas, Pelaku, Penugasan, Peran
from core.services import keluar
from core.services.kabar import Jenis
from core.services.pelaku import DARI_PENGATURAN, find_pelaku, find_unit, id_of, pelaku_of
from core.services.peran import PeranDiberikan, assign, close, end, give, given_by_settings
from core.teks import TANPA_NAMA, clean_name
from storage import orang_repo
from storage.engine import reading, writing
from storage.models import OrangRow, PenugasanRow, UnitRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Anggota:
    """A person as the list of users shows them."""

    telegram_id: int
    nama: str
    mulai_at: datetime | None
    diblokir_at: datetime | None
    penugasan: tuple[Penugasan, ...]


def recognize(engine: Engine, telegram_id: int, *, nama: str, now: datetime) -> Pelaku:
    """Return the acting person; one never seen before becomes known, as a stranger.

    What a stranger's first contact owes the admins is written down with it, and an admin whom
    the settings know by number only gets the name that Telegram gives.
    """
    bersih = clean_name(nama)
    with reading(engine) as session:
        pelaku = find_pelaku(session, telegram_id, on=now.date())
    if pelaku is not None and not _awaits_name(pelaku, bersih):
        return pelaku
    with writing(engine) as session:
        row = orang_repo.ensure_orang(session, telegram_id, bersih or TANPA_NAMA)
        if _awaits_name(row, bersih):
            row.nama = bersih
        pelaku = pelaku_of(session, row, on=now.date())
        if pelaku.tak_dikenal:
            keluar.owe_admins(
                session,
                Jenis.TAMU,
                kunci=f"{pelaku.orang_id}",
                perihal_id=pelaku.orang_id,
                now=now,
            )
        return pelaku


def look_up(
    engine: Engine, telegram_id: int, *, admins: Collection[int] | None, now: datetime
) -> Pelaku:
    """Return the person and write nothing down; somebody unknown is a stranger.

    `admins` are the Telegram ids that the settings name now; None: as when the bot started.
    """
    with reading(engine) as session:
        pelaku = find_pelaku(session, telegram_id, on=now.date(), admins=admins)
    return pelaku or _unwritten(telegram_id, admins or ())


def mark_started(engine: Engine, pelaku: Pelaku, *, now: datetime) -> None:
    """Note that the person has sent /start, and so can be written to."""
    with writing(engine) as session:
        row = session.get_one(OrangRow, pelaku.orang_id)
        row.mulai_at = row.mulai_at or now
        row.diblokir_at = None


def mark_blocked(engine: Engine, telegram_id: int, *, now: datetime | None) -> None:
    """Note since when the person has blocked the bot; None: they no longer do."""
    with writing(engine) as session:
        row = orang_repo.find_orang(session, telegram_id)
        if row is not None:
            row.diblokir_at = now


def sync_admins(engine: Engine, telegram_ids: Iterable[int], *, now: datetime) -> None:
    """Make exactly these people admins by settings; others lose what settings gave them."""
    wanted, today = set(telegram_ids), now.date()
    with writing(engine) as session:
        given = orang_repo.list_given(session, DARI_PENGATURAN, on=today)
        for telegram_id in sorted(wanted - given):
            row = orang_repo.ensure_orang(session, telegram_id, _admin_name(telegram_id))
            assign(session, row, Peran.ADMIN, None, asal=DARI_PENGATURAN, oleh=None, now=now)
        for telegram_id in given - wanted:
            row = orang_repo.ensure_orang(session, telegram_id, _admin_name(telegram_id))
            for tugas in given_by_settings(session, row, on=today):
                close(session, tugas, asal=DARI_PENGATURAN, oleh=None, now=now)


def add_user(  # noqa: PLR0913  one argument per answer of the form
    engine: Engine,
    telegram_id: int,
    *,
    nama: str,
    peran: Peran,
    unit: str | None,
    kapasitas: Kapasitas | None = None,
    asal: str,
    now: datetime,
) -> PeranDiberikan:
    """Give the person a role from today on; giving it a second time changes nothing.

    `unit` is a unit's code. `kapasitas` None: as the role is held already, else definitif.
    In another capacity the role held until now ends and the new one begins today. Raises
    NamaKosongError, UnitWajibError, UnitTidakDikenalError, UnitTidakCocokError.
    """
    bersih = clean_name(nama)
    if not bersih:
        raise NamaKosongError
    with writing(engine) as session:
        unit_id = _unit_id(find_unit(session, unit, peran))
        row = orang_repo.ensure_orang(session, telegram_id, bersih)
        row.nama = bersih
        return give(
            session, row, peran, unit_id, kapasitas=kapasitas, asal=asal, oleh=None, now=now
        )


def end_role(  # noqa: PLR0913  who, what, and by which settings
    engine: Engine,
    telegram_id: int,
    *,
    peran: Peran,
    unit: str | None,
    asal: str,
    admins: Collection[int] | None = None,
    now: datetime,
) -> tuple[Penugasan, Pelaku]:
    """End a role from today on; return it, and the person with the roles that are left.

    Nothing is deleted: until yesterday the person held it. `unit` may be left out where the
    role is held in one unit only; `admins` are those that the settings name now, who stay
    admins, None: those they named when the bot started last. Raises OrangTidakDikenalError,
    PeranTidakDipegangError, PeranDariPengaturanError, and AdminTerakhirError as `peran.end` does.
    """
    today = now.date()
    with writing(engine) as session:
        row = orang_repo.find_orang(session, telegram_id)
        held = orang_repo.list_penugasan(session, id_of(row), on=today) if row else []
        kode = {tugas.id: _code(session, tugas) for tugas in held}
        cocok = [t for t in held if t.peran == peran and unit in (None, kode[t.id])]
        tetap = [tugas for tugas in cocok if tugas.asal == DARI_PENGATURAN]
        if tetap or (peran is Peran.ADMIN and telegram_id in (admins or ())):
            raise PeranDariPengaturanError(telegram_id)
        if row is None:
            raise OrangTidakDikenalError(telegram_id)
        if len(cocok) != 1:
            dipegang = [(Peran(tugas.peran), kode[tugas.id]) for tugas in held]
            raise PeranTidakDipegangError(row.nama, peran, dipegang=dipegang)
        return end(session, row, cocok[0], asal=asal, oleh=None, admins=admins, now=now)


def list_users(
    engine: Engine, *, now: datetime, admins: Collection[int] | None = None
) -> list[Anggota]:
    """Return all who have written or been registered.

    `admins` are the Telegram ids that the settings name now; None: those they named when the
    bot started last.
    """
    with reading(engine) as session:
        rows = orang_repo.list_orang(session)
        anggota = [
            _anggota(row, pelaku_of(session, row, on=now.date(), admins=admins)) for row in rows
        ]
    tertulis = {row.telegram_id for row in rows}
    belum = [_unwritten(i, admins or ()) for i in sorted(set(admins or ()) - tertulis)]
    return anggota + [_anggota(None, pelaku) for pelaku in belum]


def _anggota(row: OrangRow | None, pelaku: Pelaku) -> Anggota:
    return Anggota(
        telegram_id=pelaku.telegram_id,
        nama=pelaku.nama,
        mulai_at=row.mulai_at if row else None,
        diblokir_at=row.diblokir_at if row else None,
        penugasan=pelaku.penugasan,
    )


def _unwritten(telegram_id: int, admins: Collection[int]) -> Pelaku:
    """Return somebody of whom the database has nothing; the id 0 is nobody's there."""
    if telegram_id not in admins:
        return Pelaku(orang_id=0, telegram_id=telegram_id, nama=TANPA_NAMA)
    return Pelaku(
        orang_id=0,
        telegram_id=telegram_id,
        nama=_admin_name(telegram_id),
        penugasan=(Penugasan(peran=Peran.ADMIN),),
    )


def _awaits_name(orang: OrangRow | Pelaku, bersih: str) -> bool:
    return orang.nama == _admin_name(orang.telegram_id) and bersih not in {"", orang.nama}


def _admin_name(telegram_id: int) -> str:
    return f"Admin {telegram_id}"


def _unit_id(row: UnitRow | None) -> int | None:
    return None if row is None else id_of(row)


def _code(session: Session, tugas: PenugasanRow) -> str | None:
    return session.get_one(UnitRow, tugas.unit_id).kode if tugas.unit_id else None
