"""Somebody asks units for what they owe: once a day for each, and everybody sees who did.

`now` is in the city's zone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Kegunaan, Pelaku, Putusan, decide
from core.kewajiban.ingatan import MENDESAK, Nasib
from core.kewajiban.tepat import DITUNGGU
from core.sejarah import Jenis as JenisSejarah
from core.services import keluar, sejarah
from core.services.hari_kerja import read_calendar
from core.services.kabar import Jenis
from core.services.kedudukan import standing
from core.services.papan import PERIHAL, perihal_of
from core.services.pengingat import Penerima, people_of, recipients, sending_hours
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
    def __init__(self, session: Session, pelaku: Pelaku, now: datetime) -> None:
        self._session, self._pelaku, self._now = session, pelaku, now
        self._kalender = read_calendar(session)
        self._sampai = sending_hours(self._kalender, now).next_sending_time(now)
        self._kunci = ask_key(self._sampai.date())

    def ask(self, semua: Sequence[tuple[KewajibanRow, str]]) -> list[HasilIngatkan]:
        hasil = self.look(semua)
        penerima = self._recipients([row for row, _ in semua])
        pertama: dict[int, int] = {}
        for satu in hasil:
            if satu.akibat is Akibat.DIINGATKAN:
                for orang in penerima[satu.kewajiban_id]:
                    nomor = self._record(satu.kewajiban_id, orang.orang_id)
                    pertama.setdefault(orang.orang_id, nomor)
        diminta = [s.kewajiban_id for s in hasil if s.akibat is Akibat.DIINGATKAN]
        if diminta:
            self._owe(pertama)
            isi: dict[str, object] = {"kewajiban": diminta, "penerima": sorted(pertama)}
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
        ids = [row.id or 0 for row in rows]
        kedudukan = standing(self._session, self._kalender, rows, now=self._now)
        sudah = self._said(ids)
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
                lain = {"banyak": len(penerima[nomor]), "sampai_at": self._sampai}
            hasil.append(
                HasilIngatkan(kewajiban_id=nomor, unit_nama=nama, akibat=akibat, **lain)  # type: ignore[arg-type]
            )
        return hasil

    def _said(self, ids: Sequence[int]) -> dict[int, PengingatRow]:
        """Return by what each of them was asked for on that day: by somebody, or by the ladder."""
        bundel = pengingat_repo.list_bundled(self._session, ids, self._sampai.date())
        sendiri = pengingat_repo.list_said(self._session, ids, self._kunci)
        return {row.kewajiban_id: row for row in (*(r for r, _ in bundel), *sendiri)}

    def _recipients(self, rows: Sequence[KewajibanRow]) -> Mapping[int, list[Penerima]]:
        on = self._sampai.date()
        orang = people_of(self._session, on)
        return {
            row.id or 0: [
                satu
                for satu in recipients(orang.get(row.unit_id, ()), mendesak=_is_urgent(row, on))
                if satu.terjangkau
            ]
            for row in rows
        }

    def _record(self, kewajiban_id: int, orang_id: int) -> int:
        row = PengingatRow(
            kewajiban_id=kewajiban_id,
            orang_id=orang_id,
            kunci=self._kunci,
            nasib=Nasib.KIRIM,
            dibuat_at=self._now,
        )
        self._session.add(row)
        self._session.flush()
        return row.id or 0

    def _owe(self, pertama: Mapping[int, int]) -> None:
        hari = f"{self._sampai:%Y%m%d}"
        for orang_id, nomor in pertama.items():
            # What is asked for before the hours of sending leaves together, as one message.
            kunci = f"{hari}:{nomor}" if self._sampai == self._now else hari
            keluar.owe_person(
                self._session,
                Jenis.DIMINTA,
                orang_id,
                kunci=kunci,
                perihal_id=nomor,
                now=self._now,
                sejak=self._sampai,
            )


def _is_urgent(row: KewajibanRow, on: date) -> bool:
    return on >= (row.diperpanjang_on or row.tenggat_on) - MENDESAK
