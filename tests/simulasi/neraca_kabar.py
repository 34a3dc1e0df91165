"""What comes by itself besides the reminders: who should hear it when, and whether they did.

The morning's list and the week's recap for whoever has chosen them, the lists for those who
collect, totals and thanks for groups. What is expected is reckoned from the calendar, from what
people have chosen, and from what is in; each of it has to stand in the chat once, at its time and
with just these lines, and nothing else of the kind may.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import Session, col, select

from bot.messages.isian import periode as periode_kata
from bot.messages.pengingat import TAMPIL_MAKS
from bot.render import tanggal
from core.hak import Peran
from core.langganan import Langganan
from core.periode import Periode
from storage.models import BundelRow, KewajibanRow, OutboxRow
from tests.simulasi import rupa
from tests.simulasi.dunia import PENGUMPUL, Grup
from tests.simulasi.keadaan import DIBICARAKAN, Keadaan, Perkara, effective
from tests.simulasi.pelanggan import Pelanggan
from tests.simulasi.proses import Tampak
from tests.simulasi.rupa import Macam
from tests.simulasi.takpasti import Keluar

if TYPE_CHECKING:
    from tests.simulasi.neraca import Neraca

SEHARI, SEPEKAN = timedelta(days=1), timedelta(days=7)
LIMA, SEPULUH = 5, 10
"""Recaps are looked for every so many minutes, what is for collectors and groups less often."""


@dataclass(slots=True)
class Harapan:
    """What a chat should be told from a moment on; `tertahan`: it has blocked the bot."""

    at: datetime
    chat: int
    macam: Macam
    apa: str = ""
    isi: frozenset[str] = frozenset()
    tertahan: bool = False

    @property
    def key(self) -> tuple[int, Macam, str]:
        return self.chat, self.macam, self.apa


@dataclass
class Kabar:
    """`harapan` grows with every tick; `check` compares it with what the chats showed."""

    neraca: "Neraca"
    pelanggan: Pelanggan
    terblokir: Collection[int]
    harapan: list[Harapan] = field(default_factory=list)
    angka: Counter[str] = field(default_factory=Counter)
    _sudah: set[tuple[object, ...]] = field(default_factory=set)
    _rekap: dict[date, frozenset[str]] = field(default_factory=dict)

    def expect(self, session: Session, keadaan: Keadaan, at: datetime) -> None:
        """Note what this tick has to bring about."""
        self._mornings(session, keadaan, at)
        if not self.neraca.may_send(0, at):
            return
        if at.minute % LIMA == 0:
            self._recaps(keadaan, at)
        if at.minute % SEPULUH == 0:
            for satu in keadaan.around():
                self._late(keadaan, satu, at)
                self._unreached(keadaan, satu, at)
            for grup in self.neraca.dunia.grup:
                if grup.mulai_on <= at.date() < grup.sampai_on:
                    self._group(keadaan, grup, at)

    def _once(self, *kunci: object) -> bool:
        """Tell whether this is said for the first time."""
        baru = kunci not in self._sudah
        self._sudah.add(kunci)
        return baru

    def _hope(
        self, at: datetime, chat: int, macam: Macam, apa: str, isi: frozenset[str] = frozenset()
    ) -> None:
        tertahan = chat in self.terblokir
        self.harapan.append(Harapan(at, chat, macam, apa, isi, tertahan))

    # What people have chosen

    def _mornings(self, session: Session, keadaan: Keadaan, at: datetime) -> None:
        on = at.date()
        for chat, kapan in self.pelanggan.due(Langganan.PAGI, at):
            sudah = (Macam.PENGINGAT, chat, on) in self._sudah
            if kapan != on or sudah or self.pelanggan.is_paused(chat, on):
                continue
            milik = [o for o in keadaan.orang if o.telegram_id == chat]
            isi = {
                self.neraca.label(row)
                for o in milik
                if self.neraca.may_send(o.unit_id, at)
                for row in keadaan.owed(o.unit_id, o.orang_id)
            }
            if not isi:
                continue
            self._once(Macam.PENGINGAT, chat, on)
            if _has_heard(session, {o.orang_id for o in milik}, on):
                self.angka["daftar pagi: sudah mendengar"] += 1
            else:
                self._hope(at, chat, Macam.PENGINGAT, "", frozenset(isi))

    def _recaps(self, keadaan: Keadaan, at: datetime) -> None:
        on = at.date()
        for chat, kapan in self.pelanggan.due(Langganan.REKAP, at):
            if self.pelanggan.is_paused(chat, on) or not self._once(Macam.REKAP, chat, kapan):
                continue
            # Put together once a day: the second hears what the first did.
            isi = self._rekap.setdefault(on, frozenset(self._recap(keadaan)))
            self._hope(at, chat, Macam.REKAP, "", isi)

    def _recap(self, keadaan: Keadaan) -> Iterator[str]:
        """Yield the lines about what is due this week, and was before it and is not all in."""
        senin = keadaan.on - timedelta(days=keadaan.on.weekday())
        kumpul: dict[tuple[str, date], list[bool]] = defaultdict(list)
        for row in keadaan.rows:
            if row.dibebaskan_alasan is None and keadaan.on - effective(row) <= DIBICARAKAN:
                kumpul[self._name(row), effective(row)].append(row.id in keadaan.sudah)
        for (nama, tenggat_on), masuk in kumpul.items():
            if tenggat_on < senin + SEPEKAN and not (tenggat_on < senin and all(masuk)):
                berapa = f"{sum(masuk)} dari {len(masuk)}" if not all(masuk) else "semua"
                yield f"{nama}: {berapa} sudah masuk, tenggat {tanggal(tenggat_on)}"

    # Those who collect

    def _late(self, keadaan: Keadaan, satu: Perkara, at: datetime) -> None:
        """The working day after the deadline, and then every week, what has not come in."""
        kantor = self.neraca.kalender(0)
        pertama = kantor.on_or_after(satu.tenggat_on + SEHARI)
        hari = [kantor.on_or_after(pertama + n * SEPEKAN) for n in range(10)]
        lalu = [on for on in hari if on <= at.date()]
        unit = {
            self.neraca.unit_nama[row.unit_id]
            for row in satu.wajib
            if row.id not in keadaan.sudah | keadaan.kembali and effective(row) < at.date()
        }
        if lalu and unit and self._once(Macam.LEWAT, satu.kunci, lalu[-1]):
            self._tell_collectors(keadaan, Macam.LEWAT, satu, at, frozenset(unit))

    def _unreached(self, keadaan: Keadaan, satu: Perkara, at: datetime) -> None:
        """Once, from its first rung on: whom no reminder can reach."""
        unit = {
            self.neraca.unit_nama[row.unit_id]
            for row in satu.wajib
            if row.id not in keadaan.sudah and row.unit_id not in keadaan.terjangkau
        }
        mulai_on = min(row.mulai_on for row in satu.rows)
        anak = [on for on in self.neraca.before(satu) if on >= mulai_on]
        tiba = anak and anak[0] <= at.date() <= satu.tenggat_on
        if tiba and unit and self._once(Macam.JAUH, satu.kunci):
            self._tell_collectors(keadaan, Macam.JAUH, satu, at, frozenset(unit))

    def _tell_collectors(
        self, keadaan: Keadaan, macam: Macam, satu: Perkara, at: datetime, isi: frozenset[str]
    ) -> None:
        unit = self.neraca.dunia.unit[PENGUMPUL[satu.jenis]]
        for orang in keadaan.orang:
            if orang.unit_id == unit and orang.peran in {Peran.VERIFIKATOR, Peran.KABAG}:
                self._hope(at, orang.telegram_id, macam, self._name(satu.rows[0]), isi)

    # Groups

    def _group(self, keadaan: Keadaan, grup: Grup, at: datetime) -> None:
        """Totals as a week begins and when something is due; thanks once it is complete."""
        kantor, on = self.neraca.kalender(0), at.date()
        semua = [satu for satu in keadaan.around() if satu.jenis in grup.jenis]
        jalan = [satu for satu in semua if self._runs(satu, on)]
        senin = on - timedelta(days=on.weekday())
        hari = {kantor.on_or_before(satu.tenggat_on) for satu in jalan} | {
            kantor.on_or_after(senin)
        }
        if jalan and on in hari and self._once(Macam.TOTAL, grup.chat_id, on):
            isi = frozenset(self._total(keadaan, satu) for satu in jalan)
            self._hope(at, grup.chat_id, Macam.TOTAL, "", isi)
        for satu in semua:
            masuk = [row.id in keadaan.sudah for row in satu.wajib]
            ada = masuk and all(masuk) and grup.mulai_on <= satu.tenggat_on
            if ada and self._once(Macam.LENGKAP, grup.chat_id, satu.kunci):
                self._hope(at, grup.chat_id, Macam.LENGKAP, self._name(satu.rows[0]))

    def _runs(self, satu: Perkara, on: date) -> bool:
        """Tell whether it is being reminded of: from its first rung to the last after it."""
        terakhir = self.neraca.kalender(0).add(satu.tenggat_on, 20)
        return self.neraca.before(satu)[0] <= on <= terakhir

    def _total(self, keadaan: Keadaan, satu: Perkara) -> str:
        masuk = sum(row.id in keadaan.sudah for row in satu.wajib)
        return (
            f"{self._name(satu.rows[0])}: {masuk} dari {len(satu.wajib)} sudah masuk; "
            f"tenggat {tanggal(satu.tenggat_on)}"
        )

    def _name(self, row: KewajibanRow) -> str:
        return f"{self.neraca.pendek[row.jenis]} {periode_kata(Periode(row.tahun, row.periode))}"

    # Once it is over

    def days(self, chat: int, macam: Macam, apa: str = "") -> list[date]:
        """Return the days on which a chat was to hear of it."""
        return [satu.at.date() for satu in self.harapan if satu.key == (chat, macam, apa)]

    def check(self, keluar: Keluar, tampak: Sequence[Tampak]) -> Iterator[str]:
        datang: dict[tuple[int, Macam, str], list[tuple[Tampak, frozenset[str]]]]
        datang = defaultdict(list)
        for t in tampak:
            if t.chat < 0 and any(nama in t.teks for nama in self.neraca.unit_nama.values()):
                yield f"nama unit di grup: {t.chat} {t.at}"
            surat = rupa.read(t.teks) if t.baru else None
            if surat is not None:
                datang[t.chat, surat.macam, surat.apa].append((t, surat.isi))
                if surat.macam is Macam.PENGINGAT and self.pelanggan.is_early(t.chat, t.at):
                    yield f"sebelum jam daftar pagi: {t.chat} {t.at}"
        for satu in self.harapan:
            self.angka[f"{satu.macam} ditunggu"] += 1
            yield from self._find(satu, datang[satu.key], keluar)
        for (chat, macam, apa), sisa in datang.items():
            if macam is not Macam.PENGINGAT:
                tahan = [h for h in self.harapan if h.tertahan and h.key == (chat, macam, apa)]
                for t, _ in sisa:
                    # What waited for an unblocked chat is said once there, however much it was.
                    lama, tahan = tahan, [h for h in tahan if h.at > t.at]
                    if len(lama) == len(tahan) and not keluar.was_resent(macam, t):
                        yield f"{macam} tak diharapkan: {chat} {t.at} {apa}"

    def _find(
        self, satu: Harapan, datang: list[tuple[Tampak, frozenset[str]]], keluar: Keluar
    ) -> Iterator[str]:
        """Take what was hoped for out of what came; yield what is wrong with it."""
        apa = f"{satu.macam} {satu.apa} {satu.chat} {satu.at:%Y-%m-%d %H:%M}"
        if satu.tertahan:
            self.angka[f"{satu.macam} terblokir"] += 1
            return
        ada = [x for x in datang if satu.at <= x[0].at and _same_day(satu, x[0])]
        if not ada:
            if keluar.is_uncertain(satu.chat, satu.macam, satu.at.date()):
                self.angka[f"{satu.macam} tak pasti"] += 1
            else:
                yield f"tidak datang: {apa}"
            return
        datang.remove(ada[0])
        self.angka[f"{satu.macam} datang"] += 1
        t, isi = ada[0]
        # What an admin has sent again says how things stood by then.
        if not _says(satu, isi) and not keluar.was_resent(satu.macam, t):
            yield f"isi lain: {apa}: {sorted(satu.isi ^ isi)}"


def _has_heard(session: Session, orang_ids: Collection[int], on: date) -> bool:
    """Tell whether somebody has had their message of the day, or one is on its way."""
    bundel = select(BundelRow.id).where(col(BundelRow.orang_id).in_(orang_ids), BundelRow.on == on)
    antre = select(OutboxRow.id).where(
        col(OutboxRow.orang_id).in_(orang_ids),
        OutboxRow.jenis == Macam.PENGINGAT,
        OutboxRow.status == "menunggu",
    )
    return any(session.exec(satu).first() for satu in (bundel, antre))


def _same_day(satu: Harapan, t: Tampak) -> bool:
    return satu.at.date() == t.at.date()


def _says(satu: Harapan, isi: frozenset[str]) -> bool:
    match satu.macam:
        case Macam.PENGINGAT:
            # Rungs of what cannot be sent yet may stand beside it; of very many some are counted.
            return satu.isi <= isi or len(isi) == TAMPIL_MAKS
        case Macam.REKAP:
            hitung = {baris for baris in isi if baris.endswith(" lainnya")}
            lagi = sum(int(baris.split()[1]) for baris in hitung)
            return isi - hitung <= satu.isi and len(satu.isi) == len(isi - hitung) + lagi
    return satu.isi == isi
