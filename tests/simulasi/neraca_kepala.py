"""The heads of units: told from three days before a deadline on, of what nobody has answered."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from sqlmodel import Session, col, select

from core.hak import Peran
from storage.models import BundelRow, KewajibanRow, PengingatRow
from tests.simulasi import rupa
from tests.simulasi.keadaan import Keadaan, Orang, effective
from tests.simulasi.proses import Tampak
from tests.simulasi.rupa import Macam
from tests.simulasi.takpasti import Keluar

if TYPE_CHECKING:
    from tests.simulasi.neraca import Neraca

PELAKSANA = {Peran.OPERATOR_PD, Peran.KABAG}


@dataclass(slots=True)
class Tunggakan:
    """What a unit owes by one date, and the ticks of the last days at which nobody had answered.

    `sebelum` are the days of H-3, H-1 and H, which holidays may bring together. `hadir` are the
    first of these ticks at which each head could be told, by their accounts, and the one of the
    day after.
    """

    nomor: int
    label: str
    sebelum: Sequence[date]
    berlaku_on: date
    sepi: list[datetime] = field(default_factory=list)
    hadir: Mapping[int, list[datetime]] = field(default_factory=lambda: defaultdict(list))

    def note(self, at: datetime, kepala: Iterable[int]) -> None:
        self.sepi.append(at)
        for chat in kepala:
            if all(lain.date() != at.date() for lain in self.hadir[chat]):
                self.hadir[chat].append(at)


class Kepala:
    """`look` at every tick; `check` once it is over."""

    def __init__(self, neraca: "Neraca") -> None:
        self._n = neraca
        self._semua: dict[tuple[int, date], Tunggakan] = {}
        self._tanpa: set[tuple[str, date]] = set()
        """What a unit owes of which the head alone could be reached, by the day."""
        self._berlaku: dict[str, list[tuple[datetime, date]]] = defaultdict(list)
        """The dates that counted for what a unit owes, and from when on."""
        self._terjawab: set[tuple[int, date]] = set()
        """What somebody had answered when the head would have heard of it."""
        self._chat: dict[int, int] = {}
        """The heads: account and row."""
        self.angka: Counter[str] = Counter()

    def look(self, keadaan: Keadaan, at: datetime) -> None:
        """Note what nobody has answered at a tick."""
        orang: dict[int, list[Orang]] = defaultdict(list)
        for satu in keadaan.orang:
            orang[satu.unit_id].append(satu)
        for row in keadaan.rows:
            kepala = [o for o in orang[row.unit_id] if o.peran is Peran.KEPALA_PD]
            bebas = row.dibebaskan_alasan is not None or row.id in keadaan.sudah
            if not kepala or bebas or not self._n.may_send(row.unit_id, at):
                continue
            self._chat |= {o.telegram_id: o.orang_id for o in kepala}
            label = self._n.label(row)
            kapan = self._berlaku[label]
            if not kapan or kapan[-1][1] != effective(row):
                kapan.append((at, effective(row)))
            if not any(o.terjangkau and o.peran in PELAKSANA for o in orang[row.unit_id]):
                self._tanpa.add((label, at.date()))
            else:
                chat = [o.telegram_id for o in kepala if o.terjangkau]
                self._note(row, chat, at, terjawab=row.id in keadaan.terjawab)

    def _note(
        self, row: KewajibanRow, kepala: Iterable[int], at: datetime, *, terjawab: bool
    ) -> None:
        berlaku_on, kalender = effective(row), self._n.kalender(row.unit_id)
        sebelum = [kalender.on_or_before(berlaku_on - timedelta(days=n)) for n in (3, 1, 0)]
        # What was not owed yet on the day of H-3 has no H-3.
        if not sebelum[0] <= at.date() <= berlaku_on or row.mulai_on > sebelum[0]:
            return
        if terjawab:
            self._terjawab.add((row.id or 0, berlaku_on))
        else:
            baru = Tunggakan(row.id or 0, self._n.label(row), sebelum, berlaku_on)
            self._semua.setdefault((row.id or 0, berlaku_on), baru).note(at, kepala)

    def check(self, session: Session, tampak: Sequence[Tampak], keluar: Keluar) -> Iterator[str]:
        baru: dict[int, list[tuple[Tampak, frozenset[str]]]] = defaultdict(list)
        for t in tampak:
            surat = rupa.read(t.teks) if t.baru and t.chat in self._chat else None
            if surat is not None and surat.macam is Macam.PENGINGAT:
                baru[t.chat].append((t, surat.isi))
        diminta = _asked_for(session)
        self.angka["kepala tidak perlu, terjawab"] = len(self._terjawab)
        for satu in self._semua.values():
            for chat, hadir in satu.hadir.items():
                self.angka["kepala diberi tahu"] += 1
                kapan = [t.at for t, isi in baru[chat] if satu.label in isi]
                dengar = [t.at for t, _ in baru[chat]]
                hilang = keluar.is_uncertain(chat, Macam.PENGINGAT, hadir[0].date())
                if not _is_told(hadir, kapan, dengar) and not hilang:
                    yield f"kepala tidak diberi tahu: {chat} {satu.label} {hadir[0]}"
                lepas = {on for n, o, on in diminta if (n, o) == (satu.nomor, self._chat[chat])}
                if chat not in self._n.pelanggan.pernah:
                    yield from _too_often(satu, chat, {at.date() for at in kapan} - lepas)
        for chat in baru.keys() - self._n.pelanggan.pernah:
            yield from self._too_soon(baru[chat], keluar)

    def _too_soon(
        self, baru: Sequence[tuple[Tampak, frozenset[str]]], keluar: Keluar
    ) -> Iterator[str]:
        for t, isi in baru:
            cepat = [label for label in sorted(isi) if not self._is_due(label, t.at)]
            if cepat and not keluar.was_resent(Macam.PENGINGAT, t):
                yield f"kepala terlalu cepat, atau sudah terjawab: {t.chat} {t.at} {cepat}"

    def _is_due(self, label: str, at: datetime) -> bool:
        """Tell whether a head was to hear of it: late, unanswered, or nobody else is there."""
        berlaku_on = [on for sejak, on in self._berlaku[label] if sejak <= at][-1]
        if at.date() > berlaku_on or (label, at.date()) in self._tanpa:
            return True
        return any(
            satu.label == label
            and any(lain.date() == at.date() and lain <= at for lain in satu.sepi)
            for satu in self._semua.values()
        )


def _is_told(
    hadir: Sequence[datetime], kapan: Sequence[datetime], dengar: Sequence[datetime]
) -> bool:
    """Tell whether a head heard of it as soon as they could: once a day they hear of anything."""
    pertama, *lagi = hadir
    if any(at.date() == pertama.date() and at >= pertama for at in kapan):
        return True
    sudah = any(at.date() == pertama.date() and at < pertama for at in dengar)
    return sudah and (not lagi or any(at.date() == lagi[0].date() for at in kapan))


def _too_often(satu: Tunggakan, chat: int, kapan: set[date]) -> Iterator[str]:
    """Of H-3, of H-1, and of the day itself, a head hears once each."""
    batas = [*satu.sebelum, satu.berlaku_on + timedelta(days=1)]
    for mulai, sampai in pairwise(batas):
        if sum(mulai <= on < sampai for on in kapan) > 1:
            yield f"kepala lebih dari sekali: {chat} {satu.label} {sorted(kapan)}"


def _asked_for(session: Session) -> set[tuple[int, int, date]]:
    """Return who wanted to hear again of what, and on which day they did."""
    rows = session.exec(
        select(PengingatRow, BundelRow).join(
            BundelRow, col(BundelRow.id) == col(PengingatRow.bundel_id)
        )
    )
    return {
        (satu.kewajiban_id, satu.orang_id, bundel.on)
        for satu, bundel in rows
        if satu.kunci[9:].startswith("t")
    }
