"""The weekly recap: put together once a day for all who get it, owed to each once a week.

Nothing here sends. `now` is in the city's zone.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal

from sqlalchemy import Engine
from sqlmodel import Session

from core.buku import five, leaves
from core.errors import TidakBerhakError
from core.hak import Kegunaan, Pelaku, Peran, sees_all
from core.hari_kerja import Kalender
from core.kewajiban.tepat import DITUNGGU, MASUK, Kedudukan
from core.langganan import Langganan, last_due
from core.pagu import count_stages
from core.periode import TAHUN, Periode, TahunKosong
from core.rekap import (
    JARAK,
    CapaianKini,
    Kumpulan,
    Posisi,
    Rekap,
    SerapanKini,
    from_json,
    split_by_week,
    to_json,
)
from core.services import keluar
from core.services.anggaran import show_buku
from core.services.capaian import show_capaian
from core.services.hari_kerja import load_calendar, read_calendar
from core.services.jam_kirim import sending_hours
from core.services.kabar import Jenis
from core.services.kedudukan import standing
from core.services.langganan import paused_on, to_pilihan
from core.services.pelaku import pelaku_of
from core.services.pengingat import SEKALI_BACA
from storage import kewajiban_repo, langganan_repo, orang_repo, pengingat_repo
from storage.engine import reading, writing
from storage.models import OrangRow, OutboxRow, RekapRow

PERIHAL = "rekap"
KE_BELAKANG = timedelta(days=60)
"""What was due longer ago is no news any more; the board has it."""
KE_DEPAN = timedelta(days=7)


def show_rekap(engine: Engine, pelaku: Pelaku, *, now: datetime) -> Rekap:
    """Return how things stand now. Raises TidakBerhakError for whoever may not see the board."""
    if not sees_all(pelaku, Kegunaan.MELIHAT_TENGGAT):
        raise TidakBerhakError(PERIHAL)
    kini = _compute(engine, pelaku, now)
    with reading(engine) as session:
        return Rekap(kini, _before(session, now.date()))


def owe_due(engine: Engine, *, now: datetime) -> int:
    """Owe the recap to each whose day and hour have come, once; return how many.

    Outside the hours of sending nothing is done: a later tick finds them. A recap that the bot
    was not there for comes late, as long as the next one's day has not come.
    """
    with reading(engine) as session:
        semua = _takers(session, now)
    if not semua or not sending_hours(load_calendar(engine), now).is_sending_time(now):
        return 0
    pelaku, _ = semua[0]
    # Who gets it sees everything, so it is the same for all.
    isi = json.dumps(to_json(_compute(engine, pelaku, now)), sort_keys=True)
    with writing(engine) as session:
        rekap = langganan_repo.save_rekap(session, now.date(), isi, now)
        for satu, on in semua:
            keluar.owe_person(
                session,
                Jenis.REKAP,
                satu.orang_id,
                kunci=on.isoformat(),
                perihal_id=rekap.id or 0,
                now=now,
            )
    return len(semua)


def content(session: Session, row: OutboxRow) -> Rekap:
    """Return the recap that this message is about."""
    satu = session.get_one(RekapRow, row.perihal_id)
    return Rekap(_read(satu), _before(session, satu.on))


def _takers(session: Session, now: datetime) -> list[tuple[Pelaku, date]]:
    """Return whom a recap is due to, with the day it is due on, and who has not had that one."""
    on = now.date()
    choices = langganan_repo.list_choices(session)
    dipilih = {row.orang_id: row for row in choices if row.jenis == Langganan.REKAP}
    jeda = paused_on(session, on)
    hasil = []
    for orang_id, (peran, mulai_at) in _roles(session, on).items():
        pilihan = to_pilihan(dipilih.get(orang_id), Langganan.REKAP, peran)
        kapan = last_due(pilihan, now, sejak=mulai_at)
        if kapan is None or orang_id in jeda or _has_had(session, orang_id, kapan):
            continue
        pelaku = pelaku_of(session, session.get_one(OrangRow, orang_id), on=on)
        if sees_all(pelaku, Kegunaan.MELIHAT_TENGGAT):
            hasil.append((pelaku, kapan))
    return hasil


def _roles(session: Session, on: date) -> dict[int, tuple[set[Peran], datetime]]:
    """Return the roles of everybody who has opened the chat and still has one, and since when."""
    hasil: dict[int, tuple[set[Peran], datetime]] = {}
    for satu in orang_repo.list_with_roles(session, on=on):
        if satu.peran is not None and satu.mulai_at is not None:
            hasil.setdefault(satu.orang_id, (set(), satu.mulai_at))[0].add(Peran(satu.peran))
    return hasil


def _has_had(session: Session, orang_id: int, on: date) -> bool:
    return langganan_repo.is_owed(session, Jenis.REKAP, orang_id, on.isoformat())


def _before(session: Session, on: date) -> Posisi | None:
    row = langganan_repo.rekap_before(session, on - JARAK)
    return _read(row) if row else None


def _read(row: RekapRow) -> Posisi:
    return from_json(json.loads(row.isi))


def _compute(engine: Engine, pelaku: Pelaku, now: datetime) -> Posisi:
    with reading(engine) as session:
        kalender = read_calendar(session)
        jatuh, lewat = split_by_week(_groups(session, kalender, now), now.date())
    return Posisi(
        pada_at=now,
        jatuh=jatuh,
        lewat=lewat,
        capaian=_capaian(engine, pelaku, now),
        serapan=_serapan(engine, pelaku, now),
    )


def _groups(session: Session, kalender: Kalender, now: datetime) -> Iterable[Kumpulan]:
    """Yield each period of each kind that is due about now, by its own due date.

    A unit with an extension stands by the date that counts for it.
    """
    on = now.date()
    terbuka = pengingat_repo.list_open(session, dari=on - KE_BELAKANG, sampai=on + KE_DEPAN)
    ids = [satu.id for satu in terbuka]
    rows = [
        row
        for awal in range(0, len(ids), SEKALI_BACA)
        for row in pengingat_repo.list_obligations(session, ids[awal : awal + SEKALI_BACA])
        if row.dibebaskan_alasan is None
    ]
    if not rows:
        return
    pendek = {row.kode: row.pendek for row in kewajiban_repo.list_jenis(session)}
    kedudukan = standing(session, kalender, rows, now=now)
    kumpul: dict[tuple[str, Periode, date], list[Kedudukan]] = {}
    for row in rows:
        kunci = (pendek[row.jenis], Periode(row.tahun, row.periode), row.berlaku_on)
        kumpul.setdefault(kunci, []).append(kedudukan[row.id or 0].kedudukan)
    for (nama, periode, tenggat_on), semua in kumpul.items():
        yield Kumpulan(
            pendek=nama,
            periode=periode,
            tenggat_on=tenggat_on,
            masuk=_count(semua, MASUK),
            belum=_count(semua, DITUNGGU | {Kedudukan.BELUM_WAKTUNYA}),
        )


def _count(semua: Sequence[Kedudukan], mana: Iterable[Kedudukan]) -> int:
    return sum(satu in frozenset(mana) for satu in semua)


def _capaian(engine: Engine, pelaku: Pelaku, now: datetime) -> CapaianKini | None:
    lembar = show_capaian(engine, pelaku, None, now=now)
    if isinstance(lembar, TahunKosong):
        return None
    rata = lembar.rerata.rata_rata
    contoh = lembar.diisi is not None and lembar.diisi.contoh
    return CapaianKini(tahun=lembar.tahun, contoh=contoh, pct=rata.nilai, n=rata.n, dari=rata.dari)


def _serapan(engine: Engine, pelaku: Pelaku, now: datetime) -> SerapanKini | None:
    buku = show_buku(engine, pelaku, None, now=now)
    if isinstance(buku, TahunKosong) or buku.akar is None:
        return None
    total, sub = five(buku.akar), leaves(buku.akar)
    return SerapanKini(
        tahun=buku.tahun,
        contoh=buku.diisi is not None and buku.diisi.contoh,
        periode=buku.diisi.periode if buku.diisi else Periode(buku.tahun, TAHUN),
        dasar=total.dasar,
        realisasi_rp=total.realisasi if isinstance(total.realisasi, Decimal) else None,
        pagu_rp=total.pagu if isinstance(total.pagu, Decimal) else None,
        tahapan=count_stages(satu.berlaku for satu in sub),
        dari=len(sub),
    )
