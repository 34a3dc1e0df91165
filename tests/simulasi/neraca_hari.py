"""What the ledger holds at the end of a simulated day, and what it should hold."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlmodel import Session, col, select

from core.hak import Peran
from core.kewajiban.tangga import Anak, Tangga, climb
from storage.models import (
    AnakTerlewatRow,
    BundelRow,
    KewajibanRow,
    OrangRow,
    OutboxRow,
    PengingatRow,
    PenugasanRow,
    TundaRow,
)
from tests.conftest import WIB

if TYPE_CHECKING:
    from tests.simulasi.neraca import Neraca

TAHUNAN = Tangga(kode="tahunan", sebelum=(30, 14, 7, 3, 1, 0), buka=False)
BERKALA = Tangga(kode="berkala", sebelum=(3, 0), buka=True)
TANGGA = {
    "ikk_lppd": TAHUNAN,
    "skm": TAHUNAN,
    "lkjip": TAHUNAN,
    "perjanjian_kinerja": TAHUNAN,
    "lppd": TAHUNAN,
    "kinerja": BERKALA,
    "anggaran": BERKALA,
}
"""Issue 5, 2; no ladder is changed in the simulated year."""
PELAKSANA, KEPALA = (Peran.OPERATOR_PD, Peran.KABAG), (Peran.KEPALA_PD, Peran.KABAG)
TIGA_HARI = timedelta(days=3)
AKHIR = ("h-3", "h-1", "h")
"""However far ahead of the deadline holidays move these, they are the last."""
JAUH = timedelta(days=60)


class Hari:
    """What the ledger holds at the end of a day, and what it should hold."""

    def __init__(self, neraca: "Neraca", session: Session, on: date) -> None:
        self._n, self._on = neraca, on
        self._rows = session.exec(
            select(KewajibanRow).where(col(KewajibanRow.batal).is_(False))
        ).all()
        self._dealt: dict[tuple[int, str], set[int]] = defaultdict(set)
        for k, o, kunci in session.exec(
            select(PengingatRow.kewajiban_id, PengingatRow.orang_id, PengingatRow.kunci)
        ):
            self._dealt[k, kunci].add(o)
        self._missed = set(
            session.exec(select(AnakTerlewatRow.kewajiban_id, AnakTerlewatRow.kunci))
        )
        self._tunda = {
            (t.kewajiban_id, t.orang_id): t.sampai_on for t in session.exec(select(TundaRow))
        }
        senin = on - timedelta(days=on.weekday())
        self._dengar: dict[int, set[date]] = defaultdict(set)
        for b in session.exec(select(BundelRow).where(BundelRow.on >= senin)):
            self._dengar[b.orang_id].add(b.on)
        self._antre = set(
            session.exec(
                select(OutboxRow.orang_id).where(
                    OutboxRow.jenis == "pengingat", OutboxRow.status == "menunggu"
                )
            )
        )
        self._orang = _people(session, on)
        self._sejak = _since(session, on)
        self._jawab = neraca.pagi | neraca.answered(session, on)
        self._sudah = neraca.dunia.sudah

    def left_over(self) -> Iterator[str]:
        for row in self._rows:
            berlaku = row.diperpanjang_on or row.tenggat_on
            kalender = self._n.kalender(row.unit_id)
            dekat = self._on - JAUH <= berlaku <= self._on + JAUH
            if dekat and kalender.is_working(self._on):
                tangga = TANGGA[row.jenis]
                semua = climb(tangga, kalender, buka_on=row.buka_on, tenggat_on=berlaku)
                tiba = [anak for anak in semua if anak.on <= self._on]
                mendesak = any(anak.kode in AKHIR for anak in tiba)
                for anak in tiba:
                    if row.mulai_on <= anak.on:
                        yield from self._check(row, berlaku, anak, mendesak=mendesak)

    def _check(
        self, row: KewajibanRow, berlaku: date, anak: Anak, *, mendesak: bool
    ) -> Iterator[str]:
        nomor, kunci = row.id or 0, f"{berlaku:%Y%m%d}:{anak.kode}"
        dealt = self._dealt.get((nomor, kunci), set())
        siapa = self._recipients(row, berlaku, mendesak=mendesak)
        bebas = row.dibebaskan_alasan is not None
        if nomor in self._sudah or bebas or not siapa:
            if (nomor, kunci) not in self._missed:
                if not dealt:
                    yield f"{self._n.label(row)} {kunci}: tak tercatat"
                for orang_id in sorted(self._had_to_hear(row, anak) - dealt):
                    yield f"{self._n.label(row)} {kunci}: orang {orang_id} tak tercatat"
            return
        for orang_id in sorted(siapa - dealt):
            if self._waits(nomor, orang_id, berlaku, mendesak=mendesak) is None:
                yield f"{self._n.label(row)} {kunci}: orang {orang_id} terlewat tanpa sebab"

    def _had_to_hear(self, row: KewajibanRow, anak: Anak) -> set[int]:
        """Return who reported for the unit on the day of a rung, and still does."""
        return {o for o, dari in self._sejak.get(row.unit_id, {}).items() if dari <= anak.on}

    def _waits(self, nomor: int, orang_id: int, berlaku: date, *, mendesak: bool) -> str | None:
        if self._tunda.get((nomor, orang_id), self._on) > self._on:
            return "ditunda"
        if self._on in self._dengar[orang_id] or orang_id in self._antre:
            return "sudah mendengar"
        sepekan = len([d for d in self._dengar[orang_id] if d < self._on]) >= 3
        jauh = self._on < berlaku - TIGA_HARI and not mendesak
        return "sepekan" if sepekan and jauh else None

    def _recipients(self, row: KewajibanRow, berlaku: date, *, mendesak: bool) -> set[int]:
        semua = self._orang.get(row.unit_id, [])
        pelaksana = {o for o, peran, _ in semua if peran in PELAKSANA}
        kepala = {o for o, peran, _ in semua if peran in KEPALA}
        if not any(ada for _, peran, ada in semua if peran in PELAKSANA):
            return pelaksana | kepala
        lewat, dekat = self._on > berlaku, mendesak or self._on >= berlaku - TIGA_HARI
        if lewat or (dekat and row.id not in self._jawab):
            return pelaksana | kepala
        return pelaksana


def _people(session: Session, on: date) -> dict[int, list[tuple[int, str, bool]]]:
    hasil: dict[int, list[tuple[int, str, bool]]] = defaultdict(list)
    for tugas, orang in session.exec(
        select(PenugasanRow, OrangRow).join(
            OrangRow, col(OrangRow.id) == col(PenugasanRow.orang_id)
        )
    ):
        berlaku = tugas.mulai_on <= on and (tugas.akhir_on is None or on < tugas.akhir_on)
        if berlaku and tugas.unit_id and tugas.peran in {*PELAKSANA, *KEPALA}:
            # Of whom the bot learns so late that they cannot be written to, it learns today.
            ada = orang.mulai_at is not None and (
                orang.diblokir_at is None or orang.diblokir_at.astimezone(WIB).date() == on
            )
            hasil[tugas.unit_id].append((orang.id or 0, tugas.peran, ada))
    return hasil


def _since(session: Session, on: date) -> dict[int, dict[int, date]]:
    """Return since when who reports for each unit."""
    hasil: dict[int, dict[int, date]] = defaultdict(dict)
    for tugas in session.exec(select(PenugasanRow)):
        berlaku = tugas.mulai_on <= on and (tugas.akhir_on is None or on < tugas.akhir_on)
        if berlaku and tugas.unit_id and tugas.peran in PELAKSANA:
            hasil[tugas.unit_id][tugas.orang_id] = tugas.mulai_on
    return hasil
