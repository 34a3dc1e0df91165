"""How things stand at a moment of the simulated year: read from rows, judged by nobody's code."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from sqlmodel import Session, col, select

from core.hak import Peran
from storage.models import (
    KendalaRow,
    KewajibanRow,
    LaporanRow,
    OrangRow,
    PenugasanRow,
    TundaRow,
)
from tests.simulasi.dunia import PELAPOR, Dunia

DIBICARAKAN = timedelta(days=60)
"""What is due longer before or after a day is not spoken of."""


@dataclass(frozen=True, slots=True)
class Perkara:
    """A kind in one period, over all units that owe it."""

    jenis: str
    tahun: int
    periode: str
    rows: tuple[KewajibanRow, ...]

    @property
    def kunci(self) -> str:
        return f"{self.jenis} {self.tahun} {self.periode}"

    @property
    def tenggat_on(self) -> date:
        """Return by when all owe it; who had sent it before that was moved keeps the older day."""
        return max(row.tenggat_on for row in self.rows)

    @property
    def wajib(self) -> tuple[KewajibanRow, ...]:
        return tuple(row for row in self.rows if row.dibebaskan_alasan is None)


@dataclass(frozen=True, slots=True)
class Orang:
    """Somebody in a role; `terjangkau`: the bot may write to them, as far as it knows."""

    orang_id: int
    telegram_id: int
    unit_id: int
    peran: Peran
    terjangkau: bool


class Keadaan:
    """What is owed around a day, what is in, what came back, and who is there."""

    def __init__(self, dunia: Dunia, session: Session, on: date) -> None:
        self._session, self.on = session, on
        self.sudah = dunia.sudah
        dari, sampai = on - DIBICARAKAN, on + DIBICARAKAN
        # By its own date or by that of all: which of the two counts depends on who is told.
        tenggat, panjang = col(KewajibanRow.tenggat_on), col(KewajibanRow.diperpanjang_on)
        self.rows = session.exec(
            select(KewajibanRow).where(
                col(KewajibanRow.batal).is_(False),
                tenggat.between(dari, sampai) | panjang.between(dari, sampai),
            )
        ).all()

    def around(self) -> Iterator[Perkara]:
        """Yield what is due within weeks by the date for all."""
        semua: Mapping[tuple[str, int, str], list[KewajibanRow]] = defaultdict(list)
        for row in self.rows:
            if abs(row.tenggat_on - self.on) <= DIBICARAKAN:
                semua[row.jenis, row.tahun, row.periode].append(row)
        for kunci, rows in semua.items():
            yield Perkara(*kunci, tuple(rows))

    @cached_property
    def kembali(self) -> set[int]:
        """Return what was sent and came back, and has not been sent again."""
        rows = self._session.exec(
            select(LaporanRow.kewajiban_id, LaporanRow.status)
            .where(LaporanRow.status != "ditarik")
            .order_by(col(LaporanRow.versi))
        ).all()
        return {n for n, status in dict(rows).items() if status == "dikembalikan"} - self.sudah

    @cached_property
    def terjawab(self) -> set[int]:
        """Return what somebody of the unit has put off beyond today, or is hindered in."""
        tunda = {t.kewajiban_id for t in self.tunda if t.sampai_on > self.on}
        kendala = self._session.exec(
            select(KendalaRow.kewajiban_id).where(col(KendalaRow.ditutup_at).is_(None))
        )
        return tunda | set(kendala)

    @cached_property
    def tunda(self) -> Sequence[TundaRow]:
        return self._session.exec(select(TundaRow)).all()

    @cached_property
    def orang(self) -> list[Orang]:
        """Return who holds a role in a unit today."""
        rows = self._session.exec(
            select(PenugasanRow, OrangRow).join(
                OrangRow, col(OrangRow.id) == col(PenugasanRow.orang_id)
            )
        )
        return [
            Orang(
                orang.id or 0,
                orang.telegram_id,
                tugas.unit_id,
                Peran(tugas.peran),
                orang.mulai_at is not None and orang.diblokir_at is None,
            )
            for tugas, orang in rows
            if tugas.unit_id is not None
            and tugas.mulai_on <= self.on
            and (tugas.akhir_on is None or self.on < tugas.akhir_on)
        ]

    @cached_property
    def terjangkau(self) -> set[int]:
        """Return the units in which somebody who reports can be written to."""
        return {o.unit_id for o in self.orang if o.peran in PELAPOR and o.terjangkau}

    def owed(self, unit: int, orang_id: int) -> list[KewajibanRow]:
        """Return what a unit is waited for now, but what this person has put off."""
        nanti = {
            t.kewajiban_id for t in self.tunda if t.orang_id == orang_id and t.sampai_on > self.on
        }
        return [
            row
            for row in self.rows
            if row.unit_id == unit
            and row.dibebaskan_alasan is None
            and row.id not in self.sudah | nanti
            and max(row.buka_on, row.mulai_on) <= self.on
            and abs(effective(row) - self.on) <= DIBICARAKAN
        ]


def effective(row: KewajibanRow) -> date:
    """Return the date that counts for a unit."""
    return row.diperpanjang_on or row.tenggat_on
