"""People with habits: what they do about a reminder is drawn from a seed, and done in the chat.

Through services instead of their dialogues go what is long and tested elsewhere: SKM, repairs,
figures, taking back, most decisions and answers of those who collect.
"""

import random
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from bot.demo.pesan import command_entity
from bot.messages import pengingat as kata
from bot.messages.isian import periode as periode_kata
from core.hak import Peran
from core.kewajiban.laporan import IsiLaporan
from core.services import kendala, kesehatan, laporan
from storage.models import GrupRow, KendalaRow, KewajibanRow, LaporanRow, OrangRow, OutboxRow
from tests.conftest import WIB
from tests.laporan_uji import PDF
from tests.simulasi import rupa
from tests.simulasi.dunia import ADMIN, BERKAS, PEMUTUS, PENGUMPUL, TAHUN, Dunia, Milik, Warga
from tests.simulasi.proses import Proses, Tampak
from tests.simulasi.rupa import Macam

WATAK = {
    "rajin": (0.10, 0.75, 0.05, 0.10),
    "biasa": (0.45, 0.30, 0.20, 0.05),
    "lambat": (0.70, 0.12, 0.13, 0.05),
    "diam": (1.0, 0.0, 0.0, 0.0),
}
"""How likely somebody ignores a reminder, sends, puts it off, or tells what hinders."""
BANYAK_WATAK = (25, 40, 25, 10)
MATI_DI_TENGAH = 0.02
"""How likely the bot dies between what somebody does and its answer."""
DIAM = ("dkpp", "dlh", "bappeda", "disdukcapil")
"""Units that an admin makes exceptions for: they have not reported by then."""
SIBUK, SADAR_ON = ("dikbud", "dpmptsp", "bagian-hukum"), date(TAHUN, 1, 14)
"""One of these, too, and those in which somebody reads a list of what is owed, have it until then.
"""
ISIAN = ("kinerja", "anggaran")
LEWAT_DIALOG = ("IKK LPPD", "LKjIP PD", "PK", "LPPD")


class Manusia:
    """All people of a world; `lakukan` counts what they did."""

    def __init__(self, dunia: Dunia, proses: Proses, acak: random.Random) -> None:
        self.dunia, self.proses, self.acak = dunia, proses, acak
        self.lakukan: Counter[str] = Counter()
        self.buntu: list[str] = []
        """Where a dialogue did not offer what was to be tapped."""
        self.ditanya: set[int] = set()
        """Messages of unknown outcome that an admin was asked about."""
        self._watak = {
            kode: acak.choices(list(WATAK), BANYAK_WATAK)[0] for kode in sorted(dunia.unit)
        }
        self._watak |= dict.fromkeys(DIAM, "diam")
        self._dibaca = 0
        self._lihat: dict[int, int] = {}
        """By chat, the message that its person looks at: the last that an answer was in."""

    @property
    def now(self) -> datetime:
        return self.proses.jam()

    async def react(self) -> None:
        """Let everybody read what has come since last time, and do what they are like."""
        tampak, self._dibaca = self.proses.tiruan.tampak[self._dibaca :], 0
        self._dibaca = len(self.proses.tiruan.tampak)
        baru = {t.chat: t for t in tampak if t.teks.startswith(kata.JUDUL)}
        for chat in sorted(baru):
            self.proses.jam.to(self.now + timedelta(seconds=self.acak.randint(2, 20)))
            await self._react(self.dunia.warga[chat], baru[chat])
        self._dibaca = len(self.proses.tiruan.tampak)

    async def _react(self, warga: Warga, tampak: Tampak) -> None:
        if warga.telegram_id in self.proses.tiruan.blocked:
            return
        self._lihat[warga.telegram_id] = tampak.message_id
        pilihan: list[tuple[str, Callable[[Warga, Tampak], Awaitable[None]]]] = [
            ("abai", _nothing),
            ("kirim", self._send),
            ("nanti", self._later),
            ("kendala", self._hindrance),
        ]
        sibuk = warga.unit in SIBUK and self.now.date() < SADAR_ON
        berat = WATAK["diam" if sibuk else self._watak[warga.unit]]
        [(nama, kerja)] = self.acak.choices(pilihan, berat)
        self.lakukan[nama] += 1
        await kerja(warga, tampak)

    async def _send(self, warga: Warga, tampak: Tampak) -> None:
        """Post what figures are asked for, and send the first report."""
        for jenis in ISIAN:
            for milik in self._named(warga, jenis, tampak):
                pelaku = self.dunia.pelaku(warga.telegram_id, self.now)
                self.dunia.post(milik, pelaku, self.now)
        for milik in self._named(warga, "skm", tampak):
            self._by_service(warga, milik)
        if any(f"• {apa} tahun" in tampak.teks for apa in LEWAT_DIALOG):
            await (self._by_letter if self.acak.random() < 0.1 else self._by_dialogue)(warga)

    def _named(self, warga: Warga, jenis: str, tampak: Tampak) -> list[Milik]:
        """Return what of a kind a reminder asks this person for."""
        semua = self.dunia.owed(jenis, warga.unit) if _NAMA[jenis] in tampak.teks else []
        return [
            satu
            for satu in semua
            if f"{_NAMA[jenis]} {periode_kata(satu.periode)}," in tampak.teks
            and satu.id not in self.dunia.sudah
        ]

    def _by_service(self, warga: Warga, milik: Milik) -> None:
        pelaku = self.dunia.pelaku(warga.telegram_id, self.now)
        isi = IsiLaporan()
        laporan.send(self.proses.engine, None, pelaku, milik.id, isi, BERKAS, now=self.now)

    async def _by_dialogue(self, warga: Warga) -> None:
        chat = warga.telegram_id
        if not await self._begin(chat, kata.TOMBOL_KIRIM):
            return
        if "Berapa IKK" in self._last(chat)["text"]:
            await self._say(chat, "38 dari 40")
            await self._tap(chat, "Lewati")
        # Each time another one: what came back is mended.
        isi = PDF + f"%{self.now.isoformat()}\n".encode()
        await self._done(chat, self.proses.tiruan.send_file(chat, "document", "Laporan.pdf", isi))
        # Where something came back, one may add to it as it was.
        if not self._has(chat, "Kirim"):
            await self._tap(chat, "Selesai")
        await self._tap_if(chat, "Lewati")
        await self._tap(chat, "Kirim")

    async def _by_letter(self, warga: Warga) -> None:
        chat = warga.telegram_id
        if not await self._begin(chat, kata.TOMBOL_SURAT):
            return
        await self._say(chat, f"440/{self.acak.randint(1, 99)}/Surat")
        await self._say(chat, f"{self.now - timedelta(days=1):%d/%m/%Y}")
        if "tidak mungkin membawa laporan" in self._last(chat)["text"]:
            # Yesterday it could not be reported yet.
            await self._say(chat, f"{self.now:%d/%m/%Y}")
        # A copy of it; what came back has kept its files, and nobody is asked again.
        if not self._has(chat, "Kirim"):
            await self._tap(chat, "Lewati")
        await self._tap(chat, "Kirim")
        self.lakukan["surat"] += 1

    async def _later(self, warga: Warga, tampak: Tampak) -> None:
        del tampak
        chat = warga.telegram_id
        if not await self._begin(chat, kata.TOMBOL_NANTI, kata.TOMBOL_SEMUA):
            return
        pekan_depan = self.acak.random() < 0.4
        if not (pekan_depan and await self._tap_if(chat, "Pekan depan")):
            label = "Besok" if self._has(chat, "Besok") else "Hari kerja berikut"
            await self._tap(chat, label)

    async def _hindrance(self, warga: Warga, tampak: Tampak) -> None:
        del tampak
        chat = warga.telegram_id
        if await self._begin(chat, kata.TOMBOL_KENDALA):
            await self._say(chat, self.acak.choice(("listrik padam", "data <belum> lengkap")))
            await self._tap(chat, kata.TOMBOL_SAMPAIKAN)

    async def _begin(self, chat: int, tombol: str, mana: str = "") -> bool:
        """Tap a button of the reminder, and this one or the first where the bot asks which.

        False: somebody else of the unit was faster, and it is in.
        """
        await self._tap(chat, tombol)
        pesan = self._last(chat)
        if pesan["text"] == kata.SUDAH_SELESAI:
            self.lakukan["sudah selesai"] += 1
            return False
        if pesan["text"] in kata.PILIH.values() and mana:
            await self._tap(chat, mana)
        elif pesan["text"] in kata.PILIH.values():
            await self._tap_data(chat, pesan, pesan["buttons"][0][0]["data"])
        return True

    # Those who collect

    async def collect(self) -> None:
        """Let those who collect look at what waits for them, some days in the chat."""
        for unit in dict.fromkeys(PEMUTUS.values()):
            [warga] = self.dunia.of_unit(unit, Peran.VERIFIKATOR)
            if self.acak.random() < 0.3:
                await self._decide_in_chat(warga)
            self._decide(warga)
        self._answer()
        self._repair()
        self._look_after_unknown()

    async def _decide_in_chat(self, warga: Warga) -> None:
        pelaku = self.dunia.pelaku(warga.telegram_id, self.now)
        if laporan.count_waiting(self.proses.engine, pelaku):
            await self._say(warga.telegram_id, "/verifikasi")
            if await self._tap_if(warga.telegram_id, "1"):
                await self._tap_if(warga.telegram_id, "Terima")
            self.lakukan["terima lewat bot"] += 1

    def _decide(self, warga: Warga) -> None:
        engine, pelaku = self.proses.engine, self.dunia.pelaku(warga.telegram_id, self.now)
        for satu in laporan.list_waiting(engine, pelaku):
            untung, milik = self.acak.random(), PEMUTUS[satu.jenis] == warga.unit
            if milik and untung < 0.4:
                laporan.accept(engine, None, pelaku, satu.id, now=self.now)
                self.lakukan["terima"] += 1
            elif milik and untung < 0.6:
                laporan.give_back(engine, None, pelaku, satu.id, "belum lengkap", now=self.now)
                self.lakukan["kembalikan"] += 1

    def _answer(self) -> None:
        """Answer some of what hinders."""
        with Session(self.proses.engine) as session:
            terbuka = session.exec(
                select(KendalaRow.id, KewajibanRow.jenis)
                .join(KewajibanRow, col(KewajibanRow.id) == col(KendalaRow.kewajiban_id))
                .where(col(KendalaRow.ditutup_at).is_(None))
            ).all()
        for nomor, jenis in terbuka:
            if self.acak.random() < 0.3:
                [warga] = self.dunia.of_unit(PENGUMPUL[jenis], Peran.VERIFIKATOR)
                pelaku = self.dunia.pelaku(warga.telegram_id, self.now)
                kendala.close(self.proses.engine, None, pelaku, nomor or 0, "Baik.", now=self.now)
                self.lakukan["jawab kendala"] += 1

    def _repair(self) -> None:
        """Let some repair what came back, and a few take back what nobody has looked at."""
        for satu, oleh in self._latest_reports():
            warga = self.dunia.warga.get(oleh)
            pelaku = self.dunia.pelaku(oleh, self.now)
            if warga is None or pelaku.tak_dikenal or not pelaku.penugasan:
                continue
            untung = self.acak.random()
            if satu.status == "dikembalikan" and untung < 0.25:
                isi = IsiLaporan()
                laporan.send(
                    self.proses.engine, None, pelaku, satu.kewajiban_id, isi, BERKAS, now=self.now
                )
                self.lakukan["perbaiki"] += 1
            elif satu.status == "diajukan" and untung < 0.03:
                laporan.withdraw(self.proses.engine, None, pelaku, satu.id or 0, now=self.now)
                self.lakukan["tarik"] += 1

    def _latest_reports(self) -> list[tuple[LaporanRow, int]]:
        with Session(self.proses.engine) as session:
            rows = session.exec(
                select(LaporanRow, OrangRow.telegram_id)
                .join(OrangRow, col(OrangRow.id) == col(LaporanRow.oleh))
                .order_by(col(LaporanRow.kewajiban_id), col(LaporanRow.versi))
            ).all()
        terakhir = {satu.kewajiban_id: (satu, oleh) for satu, oleh in rows}
        return list(terakhir.values())

    def _look_after_unknown(self) -> None:
        """Let the admin ask what nobody knows of, and have sent again what is not there."""
        admin = self.dunia.pelaku(ADMIN, self.now)
        for satu in kesehatan.list_unknown(self.proses.engine, admin):
            self.ditanya.add(satu.id)
            with Session(self.proses.engine) as session:
                row = session.get_one(OutboxRow, satu.id)
                chat = (
                    session.get_one(OrangRow, row.orang_id).telegram_id
                    if row.orang_id
                    else session.get_one(GrupRow, row.grup_id).chat_id
                )
            # Something else may have come since.
            ada = any(
                t.chat == chat
                and t.baru
                and t.at >= satu.sejak
                and t.at.astimezone(WIB).date() == satu.sejak.astimezone(WIB).date()
                and _kind(t.teks) == (row.jenis if row.jenis in set(Macam) else None)
                for t in self.proses.tiruan.tampak
            )
            self.lakukan["tak pasti, sampai" if ada else "tak pasti, kirim lagi"] += 1
            kesehatan.resolve_unknown(
                self.proses.engine, admin, satu.id, kirim_lagi=not ada, now=self.now
            )

    # The chat

    def _last(self, chat: int) -> dict[str, Any]:
        """Return the message that the person looks at; what comes meanwhile is read later."""
        tiruan = self.proses.tiruan
        return {"text": "", **tiruan.to_person(tiruan.pesan[chat][self._lihat[chat]])}

    def _find(self, chat: int, label: str) -> tuple[dict[str, Any], str] | None:
        """Return a message with such a button, and what it says to the bot.

        The one that the person looks at, else the newest.
        """
        semua = self.proses.tiruan.transcript(chat)
        for pesan in (self._last(chat), *reversed(semua)):
            for tombol in (t for baris in pesan.get("buttons", ()) for t in baris):
                if tombol["text"].startswith(label) and "data" in tombol:
                    return pesan, tombol["data"]
        return None

    def _has(self, chat: int, label: str) -> bool:
        pesan = self._last(chat)
        return any(t["text"].startswith(label) for baris in pesan.get("buttons", ()) for t in baris)

    async def _tap_if(self, chat: int, label: str) -> bool:
        if not self._has(chat, label):
            return False
        await self._tap(chat, label)
        return True

    async def _tap(self, chat: int, label: str) -> None:
        ada = self._find(chat, label)
        if ada is None:
            self.buntu.append(f"{label}: {self._last(chat)['text'][:60]}")
            return
        await self._tap_data(chat, *ada)

    async def _tap_data(self, chat: int, pesan: dict[str, Any], data: str) -> None:
        await self._done(chat, self.proses.tiruan.tap(chat, pesan["message_id"], data))

    async def say_in_group(self, chat_id: int, teks: str, topik: int | None) -> None:
        """Let the admin write a command in a group, in a topic of its forum or beside all."""
        tiruan = self.proses.tiruan
        isi = {
            "message_id": max(tiruan.pesan[chat_id], default=0) + 1,
            "date": int(self.now.timestamp()),
            "chat": tiruan.chat(chat_id),
            "from": tiruan.people[ADMIN].to_api(),
            "text": teks,
            "entities": command_entity(teks),
        }
        lewat = {"message_thread_id": topik, "is_topic_message": True} if topik else {}
        await self._done(chat_id, tiruan.inject({"message": isi | lewat}))

    async def _say(self, chat: int, teks: str) -> None:
        await self._done(chat, self.proses.tiruan.say(chat, teks))

    async def _done(self, chat: int, update_id: int) -> None:
        """Wait for the answer; now and then the bot dies first, and another one answers."""
        self.proses.jam.to(self.now + timedelta(seconds=1))
        if self.acak.random() < MATI_DI_TENGAH:
            await self.proses.die()
            await self.proses.start()
            self.lakukan["mati di tengah jawaban"] += 1
        sebelum = len(self.proses.tiruan.tampak)
        await self.proses.finish(update_id)
        for satu in self.proses.tiruan.tampak[sebelum:]:
            if satu.chat == chat:
                self._lihat[chat] = satu.message_id


_NAMA = {"kinerja": "Kinerja", "anggaran": "Anggaran", "skm": "SKM"}


def _kind(teks: str) -> Macam | None:
    surat = rupa.read(teks)
    return surat.macam if surat else None


async def _nothing(warga: Warga, tampak: Tampak) -> None:
    del warga, tampak
