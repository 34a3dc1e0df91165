"""The balance of a simulated year: what should have been said against what was.

What should have been said comes from `climb`, the dates, the roles, and what was in; what was
said from the stand-in's chats. Of the code under test only its ledger is read.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from sqlmodel import Session, col, select

from bot.messages import pengingat as kata
from core.hak import Peran
from core.hari_kerja import SENIN_JUMAT, Disesuaikan, HariLibur, Kalender
from core.kewajiban.tangga import Anak, Tangga, climb
from core.libur_nasional import LiburNasional
from core.periode import Periode
from storage.models import (
    AnakTerlewatRow,
    BundelRow,
    JenisKewajibanRow,
    KendalaRow,
    KewajibanRow,
    OrangRow,
    OutboxRow,
    PengingatRow,
    PenugasanRow,
    TundaRow,
    UnitRow,
)
from tests.conftest import WIB
from tests.simulasi.dunia import PEKAN_SENDIRI, Dunia
from tests.simulasi.proses import Tampak

TAHUNAN = Tangga(kode="tahunan", sebelum=(30, 14, 7, 3, 1, 0), buka=False)
BERKALA = Tangga(kode="berkala", sebelum=(3, 0), buka=True)
TANGGA = {
    "ikk_lppd": TAHUNAN,
    "skm": TAHUNAN,
    "lkjip": TAHUNAN,
    "kinerja": BERKALA,
    "anggaran": BERKALA,
}
"""Issue 5, 2; no ladder is changed in the simulated year."""
RAMADAN = (date(2026, 2, 19), date(2026, 3, 21))
"""1447 H: the sidang isbat, and Idul Fitri by the SKB 3 Menteri."""
PELAKSANA, KEPALA = (Peran.OPERATOR_PD, Peran.KABAG), (Peran.KEPALA_PD, Peran.KABAG)
TIGA_HARI = timedelta(days=3)
JAUH, SEHARI = timedelta(days=60), timedelta(days=1)
TUNTUTAN = re.compile(r"^• (.+)\n  Tenggat ", re.MULTILINE)


@dataclass
class Neraca:
    """`salah` says what does not balance; `angka` how much there was of what."""

    dunia: Dunia
    libur: dict[date, HariLibur] = field(default_factory=dict)
    """Days that an admin has added to the days off."""
    terblokir: set[int] = field(default_factory=set)
    """Chats that are blocked at the end."""
    salah: list[str] = field(default_factory=list)
    angka: Counter[str] = field(default_factory=Counter)
    pagi: set[int] = field(default_factory=set)
    """What was answered, put off or told a hindrance of, when the day began."""

    def __post_init__(self) -> None:
        with Session(self.dunia.engine) as session:
            jenis = {row.kode: row.pendek for row in session.exec(select(JenisKewajibanRow))}
            self._pendek = jenis
            self._unit_nama = {row.id: row.nama for row in session.exec(select(UnitRow))}
        self._khusus = self.dunia.unit[PEKAN_SENDIRI]

    # While the year goes on

    def hear(self, satu: Tampak) -> None:
        """Check a reminder the moment it is in somebody's chat."""
        if not satu.teks.startswith(kata.JUDUL) or not satu.baru:
            return
        warga = self.dunia.warga[satu.chat]
        unit = self.dunia.unit[warga.unit]
        if not self.may_send(unit, satu.at.astimezone(WIB)):
            self.salah.append(f"di luar jam: {satu.at} {warga}")
        diminta = set(TUNTUTAN.findall(satu.teks))
        if sudah := diminta & self._labels_in():
            self.salah.append(f"sudah masuk tetapi ditagih: {satu.at} {warga} {sudah}")

    def may_send(self, unit: int, at: datetime) -> bool:
        """Tell whether a unit may be written to: domain.md 4."""
        if not self.kalender(unit).is_working(at.date()):
            return False
        puasa = RAMADAN[0] <= at.date() < RAMADAN[1]
        buka, tutup = (time(8), time(15)) if puasa else (time(7, 30), time(16))
        jumat = at.weekday() == 4 and time(11, 30) <= at.time() < time(13, 30)
        return buka <= at.time() < tutup and not jumat

    def kalender(self, unit: int) -> Kalender:
        pekan = frozenset(range(6)) if unit == self._khusus else SENIN_JUMAT
        return Kalender(Disesuaikan(LiburNasional(), self.libur, ()), pekan)

    def open_day(self, on: date) -> None:
        with Session(self.dunia.engine) as session:
            self.pagi = self.answered(session, on)

    def close_day(self, on: date) -> None:
        """Check that nothing of the rungs up to this day is left without a record or a reason."""
        with Session(self.dunia.engine) as session:
            for satu in _Hari(self, session, on).left_over():
                self.salah.append(f"{on}: {satu}")

    def _labels_in(self) -> set[str]:
        sudah = self.dunia.sudah
        with Session(self.dunia.engine) as session:
            rows = session.exec(select(KewajibanRow).where(col(KewajibanRow.id).in_(sudah)))
            return {self.label(row) for row in rows}

    def label(self, row: KewajibanRow) -> str:
        """Return what a reminder calls an obligation."""
        periode = kata.periode(Periode(row.tahun, row.periode))
        return f"{self._pendek[row.jenis]} {periode}, {self._unit_nama[row.unit_id]}"

    def answered(self, session: Session, on: date) -> set[int]:
        tunda = {t.kewajiban_id for t in session.exec(select(TundaRow)) if t.sampai_on > on}
        kendala = session.exec(select(KendalaRow)).all()
        return tunda | {
            k.kewajiban_id
            for k in kendala
            if k.ditutup_at is None or k.ditutup_at.astimezone(WIB).date() == on
        }

    # Once it is over

    def settle(self, tampak: Sequence[Tampak], takpasti: set[int]) -> None:
        """Check the ledger against the chats; `takpasti` is what an admin is asked to decide."""
        with Session(self.dunia.engine) as session:
            akhir = _Akhir(self, session, tampak, takpasti)
            self.salah += akhir.check()
            self.angka = akhir.angka

    def report(self) -> str:
        angka = "\n".join(f"  {nama}: {n}" for nama, n in sorted(self.angka.items()))
        salah = "\n".join(f"  {satu}" for satu in self.salah[:40])
        return f"neraca:\n{angka}\n{len(self.salah)} tidak cocok:\n{salah}"


class _Hari:
    """What the ledger holds at the end of a day, and what it should hold."""

    def __init__(self, neraca: Neraca, session: Session, on: date) -> None:
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
                for anak in climb(
                    TANGGA[row.jenis], kalender, buka_on=row.buka_on, tenggat_on=berlaku
                ):
                    if row.mulai_on <= anak.on <= self._on:
                        yield from self._check(row, berlaku, anak)

    def _check(self, row: KewajibanRow, berlaku: date, anak: Anak) -> Iterator[str]:
        nomor, kunci = row.id or 0, f"{berlaku:%Y%m%d}:{anak.kode}"
        dealt = self._dealt.get((nomor, kunci), set())
        siapa = self._recipients(row, berlaku)
        bebas = row.dibebaskan_alasan is not None
        if nomor in self._sudah or bebas or not siapa:
            if (nomor, kunci) not in self._missed:
                if not dealt:
                    yield f"{self._n.label(row)} {kunci}: tak tercatat"
                for orang_id in sorted(self._had_to_hear(row, anak) - dealt):
                    yield f"{self._n.label(row)} {kunci}: orang {orang_id} tak tercatat"
            return
        for orang_id in sorted(siapa - dealt):
            if self._waits(nomor, orang_id, berlaku) is None:
                yield f"{self._n.label(row)} {kunci}: orang {orang_id} terlewat tanpa sebab"

    def _had_to_hear(self, row: KewajibanRow, anak: Anak) -> set[int]:
        """Return who reported for the unit on the day of a rung, and still does."""
        return {o for o, dari in self._sejak.get(row.unit_id, {}).items() if dari <= anak.on}

    def _waits(self, nomor: int, orang_id: int, berlaku: date) -> str | None:
        if self._tunda.get((nomor, orang_id), self._on) > self._on:
            return "ditunda"
        if self._on in self._dengar[orang_id] or orang_id in self._antre:
            return "sudah mendengar"
        sepekan = len([d for d in self._dengar[orang_id] if d < self._on]) >= 3
        return "sepekan" if sepekan and self._on < berlaku - TIGA_HARI else None

    def _recipients(self, row: KewajibanRow, berlaku: date) -> set[int]:
        semua = self._orang.get(row.unit_id, [])
        pelaksana = {o for o, peran, _ in semua if peran in PELAKSANA}
        kepala = {o for o, peran, _ in semua if peran in KEPALA}
        if not any(ada for _, peran, ada in semua if peran in PELAKSANA):
            return pelaksana | kepala
        lewat, dekat = self._on > berlaku, self._on >= berlaku - TIGA_HARI
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
            ada = orang.mulai_at is not None and orang.diblokir_at is None
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


class _Akhir:
    """The whole year: each message of the ledger in a chat, and each in a chat in the ledger."""

    def __init__(
        self, neraca: Neraca, session: Session, tampak: Sequence[Tampak], takpasti: set[int]
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
            and dari <= t.at <= sampai
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
        for b in self._bundel.values():
            pekan[b.orang_id, b.on - timedelta(days=b.on.weekday())].append(b)
        for (orang_id, senin), semua in pekan.items():
            for b in sorted(semua, key=lambda b: b.on)[3:]:
                if not any(_is_urgent(c, b.on) for c in self._isi[b.id or 0]):
                    yield f"lebih dari tiga sepekan: orang {orang_id} {senin} {b.on}"

    def _late(self) -> Iterator[str]:
        """After the deadline at most every second working day, twenty at most."""
        kapan: dict[tuple[int, int], list[tuple[date, PengingatRow]]] = defaultdict(list)
        for nomor, semua in self._isi.items():
            b = self._bundel[nomor]
            for c in semua:
                if c.kunci[9:].startswith("l+"):
                    kapan[c.kewajiban_id, c.orang_id].append((b.on, c))
        for (kewajiban_id, orang_id), deret in kapan.items():
            row = self._row[kewajiban_id]
            kalender = self._n.kalender(row.unit_id)
            if len({on for on, _ in deret}) > 10:
                yield f"lebih dari sepuluh sesudah tenggat: {self._n.label(row)} {orang_id}"
            urut = sorted(deret, key=_day)
            for (satu, dulu), (lain, c) in pairwise(urut):
                # What could not leave on its day makes its way to the next one's shorter.
                tepat = satu == kalender.add(_due_of(dulu), int(dulu.kunci[11:]))
                if tepat and dulu.kunci[:8] == c.kunci[:8] and lain < kalender.add(satu, 2):
                    yield f"terlalu rapat: {self._n.label(row)} {satu} {lain} {orang_id}"


def _due_of(c: PengingatRow) -> date:
    """Return the due date that a rung is of."""
    return date.fromisoformat(c.kunci[:8])


def _day(satu: tuple[date, PengingatRow]) -> date:
    return satu[0]


def _is_urgent(c: PengingatRow, on: date) -> bool:
    return c.kunci[9:].startswith("t") or on >= _due_of(c) - TIGA_HARI
