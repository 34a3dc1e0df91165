"""Groups hear how much has come in, and thanks; never of whom something is missing.

An admin registers a group from inside it. `now` is in the city's zone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
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
Perlu = tuple[Jenis, str, int | None]
"""A message to a group: its kind, the occasion, and what it is about."""


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
    with reading(engine) as session:
        perlu = list(_due(session, kantor, now))
    if perlu:
        with writing(engine) as session:
            for grup_id, (jenis, kunci, perihal) in perlu:
                keluar.owe_group(session, jenis, grup_id, kunci=kunci, perihal_id=perihal, now=now)


def totals(session: Session, row: OutboxRow) -> TotalGrup:
    """Return how much has come in of what a group hears of; `kunci` is the day."""
    grup = session.get_one(GrupRow, row.grup_id)
    on = date.fromisoformat(row.kunci)
    berjalan = _running(session, read_calendar(session), _around(session, on, row.dibuat_at))
    return TotalGrup(tuple(satu.jumlah for satu in berjalan if _hears_of(grup, satu)))


def show_totals(engine: Engine, chat_id: int, *, now: datetime) -> TotalGrup | None:
    """Return how much has come in now of what a group hears of, None where it is registered not."""
    with reading(engine) as session:
        grup = outbox_repo.find_grup(session, chat_id)
        if grup is None or grup.terdaftar_at is None:
            return None
        semua = _around(session, now.date(), now)
        berjalan = _running(session, read_calendar(session), semua)
        return TotalGrup(tuple(satu.jumlah for satu in berjalan if _hears_of(grup, satu)))


class _Kumpulan:
    """A kind in one period on a day: what several groups hear of is reckoned once."""

    def __init__(
        self, session: Session, rows: Sequence[KewajibanRow], on: date, now: datetime
    ) -> None:
        self.on, self.rows = on, rows
        self._session, self._now = session, now

    @property
    def kunci(self) -> str:
        satu = self.rows[0]
        return f"{satu.jenis}:{satu.tahun}:{satu.periode}"

    @cached_property
    def tenggat_on(self) -> date:
        return perkara.due_of(self._session, self.rows)

    @cached_property
    def jumlah(self) -> Jumlah:
        # Whether something is in is the same in every zone.
        now = self._now.astimezone(ZoneInfo("UTC"))
        return perkara.of(self._session, self.rows, now=now).jumlah

    @property
    def lengkap(self) -> bool:
        # What cannot be sent yet is not in.
        return any(row.buka_on <= self.on for row in self.rows) and self.jumlah.lengkap


def _around(session: Session, on: date, now: datetime) -> list[_Kumpulan]:
    return [_Kumpulan(session, rows, on, now) for rows in by_period(session, on)]


def _running(session: Session, kantor: Kalender, semua: Sequence[_Kumpulan]) -> Iterator[_Kumpulan]:
    """Yield those whose ladder has begun and is not over."""
    tangga = ladders(session)
    for satu in semua:
        pertama = satu.rows[0]
        anak = climb(
            tangga[pertama.jenis], kantor, buka_on=pertama.buka_on, tenggat_on=satu.tenggat_on
        )
        if anak and anak[0].on <= satu.on <= anak[-1].on:
            yield satu


def _due(session: Session, kantor: Kalender, now: datetime) -> Iterator[tuple[int, Perlu]]:
    """Yield what each group is to hear now, and was not told."""
    on = now.date()
    semua = _around(session, on, now)
    berjalan = list(_running(session, kantor, semua))
    for grup in outbox_repo.list_registered(session):
        nomor = grup.id or 0
        milik = [satu for satu in berjalan if _hears_of(grup, satu)]
        if _is_total_due(kantor, milik, on) and _is_new(
            session, nomor, Jenis.GRUP_TOTAL, on.isoformat()
        ):
            yield nomor, (Jenis.GRUP_TOTAL, on.isoformat(), None)
        for satu in semua:
            ditunggu = _may_thank(grup, satu, now)
            # How much is in takes longest to tell, so it is asked last.
            if (
                ditunggu
                and _is_new(session, nomor, Jenis.GRUP_LENGKAP, satu.kunci)
                and satu.lengkap
            ):
                yield nomor, (Jenis.GRUP_LENGKAP, satu.kunci, satu.rows[0].id)


def _is_total_due(kantor: Kalender, berjalan: Sequence[_Kumpulan], on: date) -> bool:
    """Tell whether it is the first working day of a week, or something is due."""
    tenggat = {kantor.on_or_before(satu.tenggat_on) for satu in berjalan}
    pekan_baru = kantor.on_or_after(_monday(on)) == on
    return bool(berjalan) and (pekan_baru or on in tenggat)


def _may_thank(grup: GrupRow, satu: _Kumpulan, now: datetime) -> bool:
    """Tell whether a group was there to hear of it before it was due."""
    if grup.terdaftar_at is None or not _hears_of(grup, satu):
        return False
    return grup.terdaftar_at.astimezone(now.tzinfo).date() <= satu.tenggat_on


def _is_new(session: Session, grup_id: int, jenis: Jenis, kunci: str) -> bool:
    return not outbox_repo.is_owed_to(session, jenis, kunci, grup_id=grup_id)


def _hears_of(grup: GrupRow, satu: _Kumpulan) -> bool:
    return grup.kabar is None or satu.rows[0].jenis in grup.kabar.split()


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


def _note(
    session: Session, jenis: JenisSejarah, row: GrupRow, pelaku: Pelaku, now: datetime
) -> None:
    isi: dict[str, object] = {"grup": row.id, "kabar": row.kabar, "topik": row.topik}
    sejarah.write(session, jenis, isi, oleh=pelaku.orang_id, tentang=None, now=now)
