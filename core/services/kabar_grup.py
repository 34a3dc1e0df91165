"""Groups hear how much has come in, and thanks; never of whom something is missing.

An admin registers a group from inside it. `now` is in the city's zone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlmodel import Session

from core.galat_kewajiban import JenisTidakDikenalError
from core.hak import Pelaku
from core.hari_kerja import Kalender
from core.kewajiban.tangga import climb
from core.sejarah import Jenis as JenisSejarah
from core.services import keluar, perkara, sejarah
from core.services.calon_pengingat import ladders
from core.services.eskalasi import by_period
from core.services.hari_kerja import load_calendar, read_calendar
from core.services.jam_kirim import sending_hours
from core.services.kabar import Jenis
from core.services.kabar_tenggat import Jumlah, TotalGrup
from core.services.pelaku import only_admins
from core.services.perbuatan import Asal, acting
from core.teks import fold
from storage import kewajiban_repo, outbox_repo
from storage.engine import reading, writing
from storage.models import GrupRow, JenisKewajibanRow, KewajibanRow, OutboxRow

PERIHAL = "grup"


@dataclass(frozen=True, slots=True)
class Terdaftar:
    """What a group hears of: kinds, short; () for all. `topik`: it was written in a topic."""

    jenis: tuple[str, ...]
    topik: bool


def register(  # noqa: PLR0913  which group, what it hears of, by whom
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    chat_id: int,
    *,
    judul: str,
    topik: int | None,
    kata: Sequence[str],
    now: datetime,
) -> Terdaftar:
    """Let a group hear of the kinds that these words name, of all where there are none.

    Its messages go to the topic that this was asked for in. Raises TidakBerhakError and
    JenisTidakDikenalError.
    """
    only_admins(pelaku, PERIHAL)
    with acting(engine, asal, pelaku, "grup", now=now) as kerja:
        session = kerja.session
        semua = kewajiban_repo.list_jenis(session)
        pilih = _kinds(semua, kata)
        if kerja.lama is None:
            row = _group(session, chat_id, judul)
            row.terdaftar_at, row.terdaftar_oleh = now, pelaku.orang_id
            row.topik = topik
            row.kabar = " ".join(satu.kode for satu in pilih) or None
            kerja.hasil = row.id
            _note(session, JenisSejarah.GRUP_DIDAFTARKAN, row, pelaku, now)
        return Terdaftar(tuple(satu.pendek for satu in pilih), topik is not None)


def unregister(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, chat_id: int, *, now: datetime
) -> bool:
    """Let a group hear nothing more; False where it heard nothing. Raises TidakBerhakError."""
    only_admins(pelaku, PERIHAL)
    with acting(engine, asal, pelaku, "grup", now=now) as kerja:
        row = outbox_repo.find_grup(kerja.session, chat_id)
        if kerja.lama is not None:
            return True
        if row is None or row.terdaftar_at is None:
            return False
        row.terdaftar_at = None
        kerja.hasil = row.id
        _note(kerja.session, JenisSejarah.GRUP_DILEPAS, row, pelaku, now)
        return True


def tell_groups(engine: Engine, *, now: datetime) -> None:
    """Owe the registered groups what they are to hear now."""
    with reading(engine) as session:
        if not outbox_repo.list_registered(session):
            return
    kantor = load_calendar(engine)
    if not sending_hours(kantor, now).is_sending_time(now):
        return
    with writing(engine) as session:
        rows = list(by_period(session, now.date()))
        for grup in outbox_repo.list_registered(session):
            milik = [satu for satu in rows if _hears_of(grup, satu[0].jenis)]
            _owe_totals(session, kantor, grup, milik, now)
            _owe_thanks(session, grup, milik, now)


def totals(session: Session, row: OutboxRow) -> TotalGrup:
    """Return how much has come in of what a group hears of; `kunci` is the day."""
    grup = session.get_one(GrupRow, row.grup_id)
    on = date.fromisoformat(row.kunci)
    kantor = read_calendar(session)
    now = row.dibuat_at
    return TotalGrup(
        tuple(
            count(session, satu, now)
            for satu in by_period(session, on)
            if _hears_of(grup, satu[0].jenis) and _is_running(session, kantor, satu, on)
        )
    )


def count(session: Session, rows: Sequence[KewajibanRow], now: datetime) -> Jumlah:
    return perkara.of(session, rows, now=_in_a_zone(now)).jumlah


def _owe_totals(
    session: Session,
    kantor: Kalender,
    grup: GrupRow,
    rows: Sequence[list[KewajibanRow]],
    now: datetime,
) -> None:
    """On the first working day of a week, and on the day that something is due."""
    on = now.date()
    berjalan = [satu for satu in rows if _is_running(session, kantor, satu, on)]
    tenggat = {kantor.on_or_before(perkara.due_of(session, satu)) for satu in berjalan}
    pekan_baru = kantor.on_or_after(_monday(on)) == on
    sudah = outbox_repo.is_owed_to(session, Jenis.GRUP_TOTAL, on.isoformat(), grup_id=grup.id)
    if berjalan and (pekan_baru or on in tenggat) and not sudah:
        kunci = on.isoformat()
        keluar.owe_group(session, Jenis.GRUP_TOTAL, grup.id or 0, kunci=kunci, now=now)


def _owe_thanks(
    session: Session, grup: GrupRow, rows: Sequence[list[KewajibanRow]], now: datetime
) -> None:
    """Once all has come in; not of what was complete before the group was there to hear it."""
    for satu in rows:
        kunci = f"{satu[0].jenis}:{satu[0].tahun}:{satu[0].periode}"
        tenggat_on = perkara.due_of(session, satu)
        daftar_on = grup.terdaftar_at.astimezone(now.tzinfo).date() if grup.terdaftar_at else None
        lambat = daftar_on is None or daftar_on > tenggat_on
        if lambat or outbox_repo.is_owed_to(session, Jenis.GRUP_LENGKAP, kunci, grup_id=grup.id):
            continue
        if count(session, satu, now).lengkap:
            keluar.owe_group(
                session,
                Jenis.GRUP_LENGKAP,
                grup.id or 0,
                kunci=kunci,
                perihal_id=satu[0].id,
                now=now,
            )


def _is_running(session: Session, kantor: Kalender, rows: Sequence[KewajibanRow], on: date) -> bool:
    """Tell whether its ladder has begun and is not over."""
    tangga = ladders(session)[rows[0].jenis]
    tenggat_on = perkara.due_of(session, rows)
    anak = climb(tangga, kantor, buka_on=rows[0].buka_on, tenggat_on=tenggat_on)
    return bool(anak) and anak[0].on <= on <= anak[-1].on


def _hears_of(grup: GrupRow, jenis: str) -> bool:
    return grup.kabar is None or jenis in grup.kabar.split()


def _kinds(semua: Sequence[JenisKewajibanRow], kata: Sequence[str]) -> list[JenisKewajibanRow]:
    return list({satu.kode: satu for tertulis in kata for satu in _meant(semua, tertulis)}.values())


def _meant(semua: Sequence[JenisKewajibanRow], kata: str) -> Iterator[JenisKewajibanRow]:
    dicari = fold(kata)
    cocok = [
        satu
        for satu in semua
        if dicari and dicari in {fold(satu.kode), *fold(f"{satu.kode} {satu.pendek}").split()}
    ]
    if not cocok:
        raise JenisTidakDikenalError(kata, tuple(satu.pendek for satu in semua))
    yield from cocok


def _group(session: Session, chat_id: int, judul: str) -> GrupRow:
    outbox_repo.save_grup(session, chat_id, judul, keluar_at=None)
    session.flush()
    row = outbox_repo.find_grup(session, chat_id)
    if row is None:
        raise AssertionError("a saved group is found")
    session.refresh(row)
    return row


def _monday(on: date) -> date:
    return date.fromordinal(on.toordinal() - on.weekday())


def _in_a_zone(now: datetime) -> datetime:
    return now if isinstance(now.tzinfo, ZoneInfo) else now.astimezone(ZoneInfo("UTC"))


def _note(
    session: Session, jenis: JenisSejarah, row: GrupRow, pelaku: Pelaku, now: datetime
) -> None:
    isi: dict[str, object] = {"grup": row.id, "kabar": row.kabar, "topik": row.topik}
    sejarah.write(session, jenis, isi, oleh=pelaku.orang_id, tentang=None, now=now)
