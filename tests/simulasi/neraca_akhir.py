"""The whole simulated year: each message of the ledger in a chat, and the other way round."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from sqlmodel import Session, select

from bot.messages import pengingat as kata
from storage.models import (
    AnakTerlewatRow,
    BundelRow,
    KewajibanRow,
    OrangRow,
    OutboxRow,
    PengingatRow,
)
from tests.conftest import WIB
from tests.simulasi.neraca_hari import AKHIR, TIGA_HARI
from tests.simulasi.proses import Tampak

if TYPE_CHECKING:
    from tests.simulasi.neraca import Neraca

SEHARI = timedelta(days=1)


class Akhir:
    """The whole year: each message of the ledger in a chat, and each in a chat in the ledger."""

    def __init__(
        self, neraca: "Neraca", session: Session, tampak: Sequence[Tampak], takpasti: set[int]
    ) -> None:
        self._n, self._takpasti = neraca, takpasti
        self.angka: Counter[str] = Counter()
        self._chat = {o.id: o.telegram_id for o in session.exec(select(OrangRow))}
        self._row = {r.id: r for r in session.exec(select(KewajibanRow))}
        self._bundel = {b.id: b for b in session.exec(select(BundelRow))}
        self._catatan = session.exec(select(PengingatRow)).all()
        self._lewat = session.exec(select(AnakTerlewatRow)).all()
        self._keluar = {
            r.perihal_id: r
            for r in session.exec(select(OutboxRow).where(OutboxRow.jenis == "pengingat"))
        }
        self._ingat = [t for t in tampak if t.teks.startswith((kata.JUDUL, kata.LENGKAP))]
        self._baru: dict[int, list[Tampak]] = defaultdict(list)
        for t in self._ingat:
            if t.baru:
                self._baru[t.chat].append(t)
        self._isi: dict[int, list[PengingatRow]] = defaultdict(list)
        for c in self._catatan:
            if c.nasib == "kirim":
                self._isi[c.bundel_id or 0].append(c)
        self._diminta = {
            (c.kewajiban_id, c.orang_id, self._bundel[c.bundel_id].on)
            for c in self._catatan
            if c.bundel_id in self._bundel and c.kunci[9:].startswith("t")
        }

    def check(self) -> list[str]:
        self._count()
        return [
            *self._records(),
            *self._bundles(),
            *self._chats(),
            *self._weeks(),
            *self._late(),
        ]

    def _count(self) -> None:
        for c in self._catatan:
            self.angka[f"{c.nasib} {c.sebab or ''}".strip()] += 1
        for satu in self._lewat:
            self.angka[f"terlewat {satu.sebab}"] += 1
        for k in self._keluar.values():
            self.angka[f"pesan {k.status}"] += 1
        nomor = {c.kewajiban_id for c in self._catatan} | {x.kewajiban_id for x in self._lewat}
        self.angka["unit tercatat"] = len({self._row[n].unit_id for n in nomor})
        self.angka["pesan baru di obrolan"] = sum(map(len, self._baru.values()))

    def _records(self) -> Iterator[str]:
        """Sent rungs are in a message, merged ones in one that names their obligation too."""
        for c in self._catatan:
            ada = {x.kewajiban_id for x in self._isi.get(c.bundel_id or 0, [])}
            if c.nasib == "dilewati" and not c.sebab:
                yield f"dilewati tanpa sebab: {c.kunci} orang {c.orang_id}"
            if c.nasib == "kirim" and c.bundel_id not in self._bundel:
                yield f"kirim tanpa pesan: {c.kunci} orang {c.orang_id}"
            if c.nasib == "digabung" and c.kewajiban_id not in ada and not self._moved(c):
                yield f"digabung ke pesan yang tidak menyebutnya: {c.kunci} orang {c.orang_id}"

    def _moved(self, c: PengingatRow) -> bool:
        """Tell whether its message never left as the one of a later day went out first."""
        keluar = self._keluar.get(c.bundel_id)
        return keluar is not None and keluar.status == "batal"

    def _bundles(self) -> Iterator[str]:
        for nomor, bundel in self._bundel.items():
            keluar = self._keluar.get(nomor)
            if keluar is None:
                yield f"bundel {nomor} tanpa pesan"
                continue
            chat = self._chat[bundel.orang_id]
            match keluar.status:
                case "terkirim":
                    if not self._stands(chat, keluar, nomor or 0):
                        yield f"bundel {nomor} {bundel.on} terkirim, tidak ada di obrolan {chat}"
                case "tak_pasti":
                    if keluar.id not in self._takpasti:
                        yield f"bundel {nomor} tak pasti, admin tidak tahu"
                case "batal":
                    self.angka["pesan tak perlu lagi"] += 1
                case "menunggu":
                    if chat not in self._n.terblokir:
                        yield f"bundel {nomor} {bundel.on} masih menunggu: {chat}"
                case lain:
                    yield f"bundel {nomor} {lain}"

    def _stands(self, chat: int, keluar: OutboxRow, nomor: int) -> bool:
        """Tell whether the chat showed the message then, with all that the ledger says it said."""
        dari = (keluar.diambil_at or keluar.dibuat_at) - timedelta(seconds=1)
        sampai = (keluar.selesai_at or dari) + timedelta(seconds=1)
        if keluar.message_id is None:
            sampai += SEHARI
        label = [self._n.label(self._row[c.kewajiban_id]) for c in self._isi[nomor]]
        return any(
            t.chat == chat
            # None: an admin has said that it is there.
            and keluar.message_id in {None, t.message_id}
            # What an edit has changed already, though the answer was lost, is not changed again.
            and (dari if t.baru else keluar.dibuat_at) <= t.at <= sampai
            and (all(satu in t.teks for satu in label) or "… dan" in t.teks)
            for t in self._ingat
        )

    def _chats(self) -> Iterator[str]:
        """Nothing twice: one new message a day, each with a row of the ledger behind it."""
        hari: dict[int, set[date]] = defaultdict(set)
        for nomor, bundel in self._bundel.items():
            keluar = self._keluar.get(nomor)
            if keluar is not None and keluar.status in {"terkirim", "tak_pasti"}:
                hari[self._chat[bundel.orang_id]].add(bundel.on)
        for chat, semua in self._baru.items():
            per_hari = Counter(t.at.astimezone(WIB).date() for t in semua)
            for on, n in per_hari.items():
                if n > 1:
                    yield f"{n} pesan sehari: {chat} {on}"
                if on not in hari[chat]:
                    yield f"pesan tanpa catatan: {chat} {on}"

    def _weeks(self) -> Iterator[str]:
        """From the fourth message of a week on only what is urgent, or was asked for."""
        pekan: dict[tuple[int, date], list[BundelRow]] = defaultdict(list)
        # What never left says nothing.
        for b in (satu for nomor, satu in self._bundel.items() if self._isi[nomor or 0]):
            pekan[b.orang_id, b.on - timedelta(days=b.on.weekday())].append(b)
        for (orang_id, senin), semua in pekan.items():
            for b in sorted(semua, key=lambda b: b.on)[3:]:
                if not any(_is_urgent(c, b.on) for c in self._isi[b.id or 0]):
                    yield f"lebih dari tiga sepekan: orang {orang_id} {senin} {b.on}"

    def _late(self) -> Iterator[str]:
        """After each deadline at most every second working day, for twenty at most."""
        kapan: dict[tuple[int, int], list[tuple[date, PengingatRow]]] = defaultdict(list)
        for nomor, semua in self._isi.items():
            b = self._bundel[nomor]
            for c in semua:
                if c.kunci[9:].startswith("l+"):
                    kapan[c.kewajiban_id, c.orang_id].append((b.on, c))
        for (kewajiban_id, orang_id), deret in kapan.items():
            row = self._row[kewajiban_id]
            kalender = self._n.kalender(row.unit_id)
            per_tenggat = Counter(c.kunci[:8] for _, c in deret)
            if max(per_tenggat.values()) > 10:
                yield f"lebih dari sepuluh sesudah tenggat: {self._n.label(row)} {orang_id}"
            urut = sorted(deret, key=_day)
            for (satu, _), (lain, _c) in pairwise(urut):
                # Where somebody asked for that day, they hear of it.
                diminta = (kewajiban_id, orang_id, lain) in self._diminta
                if not diminta and lain < kalender.add(satu, 2):
                    yield f"terlalu rapat: {self._n.label(row)} {satu} {lain} {orang_id}"


def _due_of(c: PengingatRow) -> date:
    """Return the due date that a rung is of."""
    return date.fromisoformat(c.kunci[:8])


def _day(satu: tuple[date, PengingatRow]) -> date:
    return satu[0]


def _is_urgent(c: PengingatRow, on: date) -> bool:
    # For a day that somebody has named, or in the list that they have chosen.
    diminta, akhir = c.kunci[9:].startswith(("t", "p")), c.kunci[9:] in AKHIR
    return diminta or akhir or on >= _due_of(c) - TIGA_HARI
