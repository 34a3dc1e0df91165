"""Somebody asks units for what they owe: once a day for each, and everybody sees who did.

`now` is in the city's zone.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Kegunaan, Pelaku, Putusan, decide
from core.kewajiban.ingatan import Nasib
from core.kewajiban.tangga import MENDESAK
from core.kewajiban.tepat import DITUNGGU
from core.sejarah import Jenis as JenisSejarah
from core.services import keluar, sejarah
from core.services.hari_kerja import own_calendars, read_calendar
from core.services.jam_kirim import sending_hours
from core.services.kabar import Jenis
from core.services.kedudukan import standing
from core.services.papan import PERIHAL, perihal_of
from core.services.penerima import Penerima, people_of_units, recipients
from core.services.perbuatan import Asal, acting
from core.services.riwayat_pengingat import ask_key, who_asked
from storage import kewajiban_repo, pengingat_repo
from storage.models import JenisKewajibanRow, KewajibanRow, PengingatRow


class Akibat(StrEnum):
    """What came of asking a unit."""

    DIINGATKAN = "diingatkan"
    SUDAH = "sudah"
    """It was asked today already, by somebody or by the ladder."""
    TAK_TERJANGKAU = "tak_terjangkau"
    """Nobody of the unit can be written to."""
    TAK_DITUNGGU = "tak_ditunggu"
    """It owes nothing now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilIngatkan:
    """What came of it for one obligation.

    `sampai_at` is when the message leaves, `banyak` to how many people. Of SUDAH `oleh` is who
    asked, None: the ladder, and `pada_at` when.
    """

    kewajiban_id: int
    unit_nama: str
    akibat: Akibat
    banyak: int = 0
    sampai_at: datetime | None = None
    oleh: str | None = None
    pada_at: datetime | None = None


def ask(
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    kewajiban_ids: Sequence[int],
    *,
    now: datetime,
) -> list[HasilIngatkan]:
    """Let these units be asked for what they owe, at the next hour of sending.

    One message a person holds all of it. Raises TidakBerhakError where one of them is not this
    person's to ask for, and TombolBasiError for what is not owed by anybody.
    """
    with acting(engine, asal, pelaku, "ingatkan", now=now) as kerja:
        session = kerja.session
        semua = [_owed(session, pelaku, nomor) for nomor in kewajiban_ids]
        if kerja.lama is None:
            hasil = _Permintaan(session, pelaku, now).ask(semua)
            kerja.hasil = len(semua)
            return hasil
        # The same update again: what it did stands there, as done before.
        return _Permintaan(session, pelaku, now).look(semua)


def _owed(session: Session, pelaku: Pelaku, kewajiban_id: int) -> tuple[KewajibanRow, str]:
    ada = kewajiban_repo.find_with_unit(session, kewajiban_id)
    if ada is None:
        raise TombolBasiError(f"{kewajiban_id}")
    perihal = perihal_of(ada[0], session.get_one(JenisKewajibanRow, ada[0].jenis))
    if decide(pelaku, Kegunaan.MENGINGATKAN, perihal) is Putusan.TOLAK:
        raise TidakBerhakError(PERIHAL)
    return ada


class _Permintaan:
    """What somebody asks for now; each unit is written to by its own week."""

    def __init__(self, session: Session, pelaku: Pelaku, now: datetime) -> None:
        self._session, self._pelaku, self._now = session, pelaku, now
        self._kalender = read_calendar(session)
        self._sendiri = own_calendars(session, self._kalender)

    def ask(self, semua: Sequence[tuple[KewajibanRow, str]]) -> list[HasilIngatkan]:
        hasil = self.look(semua)
        diminta = {s.kewajiban_id for s in hasil if s.akibat is Akibat.DIINGATKAN}
        rows = [row for row, _ in semua if row.id in diminta]
        if not rows:
            return hasil
        penerima = self._recipients(rows)
        pertama: dict[tuple[int, datetime], int] = {}
        for row in rows:
            sampai = self._leaves(row)
            for orang in penerima[row.id or 0]:
                nomor = self._record(row, orang.orang_id, sampai)
                pertama.setdefault((orang.orang_id, sampai), nomor)
        self._owe(pertama)
        isi: dict[str, object] = {
            "kewajiban": [row.id for row in rows],
            "penerima": sorted({orang_id for orang_id, _ in pertama}),
        }
        sejarah.write(
            self._session,
            JenisSejarah.PENGINGAT_DIMINTA,
            isi,
            oleh=self._pelaku.orang_id,
            tentang=None,
            now=self._now,
        )
        return hasil

    def look(self, semua: Sequence[tuple[KewajibanRow, str]]) -> list[HasilIngatkan]:
        """Return what asking would come to now."""
        rows = [row for row, _ in semua]
        kedudukan = standing(self._session, self._kalender, rows, now=self._now)
        sudah = self._said(rows)
        penerima = self._recipients(rows)
        hasil = []
        for row, nama in semua:
            nomor = row.id or 0
            nilai = kedudukan.get(nomor)
            lain: dict[str, object] = {}
            if nilai is None or nilai.kedudukan not in DITUNGGU:
                akibat = Akibat.TAK_DITUNGGU
            elif nomor in sudah:
                akibat = Akibat.SUDAH
                lain = {
                    "oleh": who_asked(self._session, sudah[nomor]),
                    "pada_at": sudah[nomor].dibuat_at.astimezone(self._now.tzinfo),
                }
            elif not penerima[nomor]:
                akibat = Akibat.TAK_TERJANGKAU
            else:
                akibat = Akibat.DIINGATKAN
                lain = {"banyak": len(penerima[nomor]), "sampai_at": self._leaves(row)}
            hasil.append(
                HasilIngatkan(kewajiban_id=nomor, unit_nama=nama, akibat=akibat, **lain)  # type: ignore[arg-type]
            )
        return hasil

    def _leaves(self, row: KewajibanRow) -> datetime:
        kalender = self._sendiri.get(row.unit_id, self._kalender)
        return sending_hours(kalender, self._now).next_sending_time(self._now)

    def _by_day(self, rows: Sequence[KewajibanRow]) -> Mapping[date, list[KewajibanRow]]:
        hasil: dict[date, list[KewajibanRow]] = defaultdict(list)
        for row in rows:
            hasil[self._leaves(row).date()].append(row)
        return hasil

    def _said(self, rows: Sequence[KewajibanRow]) -> dict[int, PengingatRow]:
        """Return by what each of them was asked for on that day: by somebody, or by the ladder."""
        hasil: dict[int, PengingatRow] = {}
        for on, milik in self._by_day(rows).items():
            ids = [row.id or 0 for row in milik]
            bundel = pengingat_repo.list_bundled(self._session, ids, on)
            sendiri = pengingat_repo.list_said(self._session, ids, ask_key(on))
            hasil |= {row.kewajiban_id: row for row in (*(r for r, _ in bundel), *sendiri)}
        return hasil

    def _recipients(self, rows: Sequence[KewajibanRow]) -> Mapping[int, list[Penerima]]:
        hasil: dict[int, list[Penerima]] = {}
        for on, milik in self._by_day(rows).items():
            orang = people_of_units(self._session, on=on)
            for row in milik:
                semua = recipients(orang[row.unit_id], mendesak=_is_urgent(row, on))
                hasil[row.id or 0] = [satu for satu in semua if satu.terjangkau]
        return hasil

    def _record(self, row: KewajibanRow, orang_id: int, sampai: datetime) -> int:
        catatan = PengingatRow(
            kewajiban_id=row.id or 0,
            orang_id=orang_id,
            kunci=ask_key(sampai.date()),
            nasib=Nasib.KIRIM,
            dibuat_at=self._now,
        )
        self._session.add(catatan)
        self._session.flush()
        return catatan.id or 0

    def _owe(self, pertama: Mapping[tuple[int, datetime], int]) -> None:
        for (orang_id, sampai), nomor in pertama.items():
            hari = f"{sampai:%Y%m%d}"
            # What is asked for before the hours of sending leaves together, as one message.
            kunci = f"{hari}:{nomor}" if sampai == self._now else hari
            keluar.owe_person(
                self._session,
                Jenis.DIMINTA,
                orang_id,
                kunci=kunci,
                perihal_id=nomor,
                now=self._now,
                sejak=sampai,
            )


def _is_urgent(row: KewajibanRow, on: date) -> bool:
    return on >= row.berlaku_on - MENDESAK
