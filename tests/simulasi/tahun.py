"""The year, day by day: what happens to the clock, the network, the bot and the units.

A bot ticks every minute. Here a working day has the minutes at which a tick can do something
else than the one before it: 07.30 and in Ramadan 08.00, when sending begins (it ends what a night
or an outage has held up); 09.00, an hour that people choose for what comes by itself, and like the
former a tenth minute, at which collectors and groups are looked after and new obligations come
into being; on Fridays 13.30, when the pause ends that other choices fall into; one minute drawn
from the hours in between, mostly none of the tenth, which meets what people have done since
(between any two ticks the world stands still, so that one stands for all); 14.58, the last but one
before sending ends in Ramadan, when all that the day has brought must have left; and 16.00, the
first at which nothing may leave. One day in five has four more: at night, a minute before and
after sending begins, and a minute after it begins in Ramadan. Where one unit alone works, there
are the first two and the one in between; a day off has one, at any hour.
"""

import asyncio
import contextlib
import random
from datetime import date, datetime, time, timedelta

from bot.demo.gangguan import Gangguan, Jenis
from core.services import kesehatan
from tests.conftest import WIB
from tests.simulasi.acara import Acara
from tests.simulasi.dunia import ADMIN, AKTIF, MULAI, PEKAN_SENDIRI, TAHUN, Dunia, Grup
from tests.simulasi.manusia import Manusia
from tests.simulasi.neraca import RAMADAN, Neraca
from tests.simulasi.pelanggan import Pelanggan
from tests.simulasi.proses import Proses

SEHARI = timedelta(days=1)
JUMAT = 4
JAM_KERJA = (time(7, 30), time(9), time(14, 58), time(16))
MATI = (date(TAHUN, 1, 6), date(TAHUN, 1, 27), date(TAHUN, 7, 8))
"""Three days of outage begin here: over H-3 of kinerja and H-7 of SKM, after a deadline of
anggaran; and between H-7 and H of IKK LPPD, and of SKM."""
LAMA_MATI = 3
MUNDUR_ON = date(TAHUN, 2, 4)
LEPAS_ON = date(TAHUN, 10, 7)
"""A group wants to hear no more."""
TOPIK = 77
GANGGUAN = (Jenis.PUTUS_SEBELUM, Jenis.PUTUS_SESUDAH, Jenis.BANJIR, Jenis.GALAT, Jenis.TERPOTONG)
GANGGU, MATI_MENDADAK, KEMBAR, BISU = 0.15, 0.07, 0.08, 0.03
"""How likely a minute has a fault, a crash, two processes at once; a fault an endless silence."""


class Tahun:
    """Plays days from a seed over a world; `neraca` is the balance."""

    def __init__(self, dunia: Dunia, proses: Proses, benih: int) -> None:
        self.acak = random.Random(benih)  # noqa: S311  a test's own chance
        self.dunia, self.proses = dunia, proses
        self.manusia = Manusia(dunia, proses, self.acak)
        pelanggan = Pelanggan(dunia)
        self.neraca = Neraca(dunia, pelanggan, proses.tiruan.blocked)
        self.acara = Acara(dunia, proses.tiruan, pelanggan, self.neraca)
        proses.tiruan.dengar = self.neraca.hear
        self.detak = 0

    async def play(self, sampai: date) -> None:
        """Play from the first of January up to a day, and settle."""
        self.proses.jam.to(MULAI)
        for satu in list(self.dunia.warga.values()):
            self.acara.begin_chat(satu, self.proses.jam())
        await self.proses.start()
        await self._open_groups()
        on = MULAI.date()
        while on <= sampai:
            self.proses.jam.to(datetime.combine(on, time(6, 50), WIB))
            self.acara.happen(on, self.proses.jam())
            if on == LEPAS_ON:
                await self._close_group(on)
            if not any(mati <= on < mati + LAMA_MATI * SEHARI for mati in MATI):
                await self._day(on)
            elif on in MATI:
                await self.proses.die()
                await self.proses.start()
            on += SEHARI
        await self._end()

    async def _day(self, on: date) -> None:
        self.neraca.open_day(on)
        semua = self._moments(on)
        # Before the last tick of the day: what comes of it is due on the same day.
        kumpul = self.acak.choice([saat for saat in semua if 9 <= saat.hour < 14] or semua)
        for saat in semua:
            self.proses.jam.to(saat)
            await self._moment()
            if self._is_office(on):
                await self.manusia.react()
                if saat == kumpul:
                    await self.manusia.collect()
        if on == MUNDUR_ON:
            await self._set_back(on)
        self.neraca.close_day(on)

    def _moments(self, on: date) -> list[datetime]:
        """Return when ticks come."""
        malam = time(self.acak.randint(0, 6), self.acak.randint(0, 59))
        if not self._works(on):
            semua = {self.acak.choice((malam, time(self.acak.randint(8, 20), malam.minute)))}
        else:
            buka = JAM_KERJA if self._is_office(on) else JAM_KERJA[:2]
            semua = {*buka, time(self.acak.randint(9, 13), self.acak.randint(0, 59))}
            semua |= {time(8)} if RAMADAN[0] <= on < RAMADAN[1] else set()
            semua |= {time(13, 30)} if on.weekday() == JUMAT else set()
            if self.acak.random() < 0.2:
                semua |= {malam, time(7, 29), time(7, 31), time(8, 1)}
        return [datetime.combine(on, satu, WIB) for satu in sorted(semua)]

    def _works(self, on: date) -> bool:
        # Somebody's own week has a Saturday.
        return self.neraca.kalender(self.dunia.unit[PEKAN_SENDIRI]).is_working(on)

    def _is_office(self, on: date) -> bool:
        return self.neraca.kalender(0).is_working(on)

    async def _moment(self) -> None:
        """Let a minute come, in good weather or bad."""
        self.detak += 1
        self.neraca.expect(self.proses.jam())
        untung = self.acak.random()
        if untung < MATI_MENDADAK:
            await self._crash()
        elif untung < MATI_MENDADAK + KEMBAR:
            await self.proses.tick_twice()
        elif untung < MATI_MENDADAK + KEMBAR + GANGGU:
            self._disturb()
            await self.proses.tick()
        else:
            await self.proses.tick()
        await self._quiet_pump()

    async def _quiet_pump(self) -> None:
        await self.proses.pump()
        self.proses.tiruan.gangguan.clear()

    def _disturb(self) -> None:
        jenis = self.acak.choice(GANGGUAN)
        if self.acak.random() < BISU:
            jenis = Jenis.BISU
        self.proses.tiruan.gangguan.add(
            Gangguan(jenis=jenis, metode="sendMessage", kali=self.acak.randint(1, 2), detik=3)
        )

    async def _crash(self) -> None:
        """Let the bot die in the middle: before, between claim and arrival, or after arrival."""
        tiruan = self.proses.tiruan
        macam = self.acak.choice(("sebelum", "diambil", "sampai", "sembarang"))
        if macam == "sampai":
            tiruan.gangguan.add(Gangguan(jenis=Jenis.BISU, metode="sendMessage"))
        elif macam == "diambil":
            # Claimed and on its way, and it never gets there.
            tiruan.jeda_detik = 3600
        sebelum = len(tiruan.calls)
        if macam != "sebelum":
            await self.proses.tick()
        kirim = asyncio.create_task(self.proses.layanan.pengirim.send_due())
        for _ in range(60 if macam in {"diambil", "sampai"} else self.acak.randint(0, 20)):
            if kirim.done() or any(nama == "sendMessage" for nama, _ in tiruan.calls[sebelum:]):
                break
            await asyncio.sleep(0.002)
        await self.proses.die()
        kirim.cancel()
        with contextlib.suppress(asyncio.CancelledError, Exception):
            await kirim
        tiruan.jeda_detik = 0
        tiruan.gangguan.clear()
        await self.proses.start()
        await self.proses.tick()

    async def _set_back(self, on: date) -> None:
        """Let the clock go back to yesterday afternoon, and forward again."""
        kini = self.proses.jam()
        for saat in (datetime.combine(on - SEHARI, time(14), WIB), kini):
            self.proses.jam.to(saat)
            await self.proses.tick()
            await self._quiet_pump()

    # Groups

    async def _open_groups(self) -> None:
        """Let an admin register two groups: one in a topic of its forum, one for SKM alone."""
        tiruan = self.proses.tiruan
        for judul, kata, jenis, topik in (
            ("Setda", "/grup", AKTIF, TOPIK),
            ("Puskesmas", "/grup skm", ("skm",), None),
        ):
            chat_id = tiruan.make_group(judul, [ADMIN])
            tiruan.grup[chat_id].topik = {topik} if topik else set()
            await self.manusia.say_in_group(chat_id, kata, topik)
            mulai_on = self.proses.jam().date()
            self.dunia.grup.append(Grup(chat_id, jenis, topik, mulai_on))

    async def _close_group(self, on: date) -> None:
        grup = self.dunia.grup[-1]
        await self.manusia.say_in_group(grup.chat_id, "/grup berhenti", grup.topik)
        grup.sampai_on = on

    async def _end(self) -> None:
        tiruan = self.proses.tiruan
        self.neraca.terblokir = set(tiruan.blocked)
        admin = self.dunia.pelaku(ADMIN, self.proses.jam())
        takpasti = {satu.id for satu in kesehatan.list_unknown(self.dunia.engine, admin)}
        self.neraca.settle(tiruan.tampak, takpasti | self.manusia.ditanya)
        await self.proses.stop()
