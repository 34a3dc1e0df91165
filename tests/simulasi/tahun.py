"""The year, day by day: what happens to the clock, the network, the bot and the units."""

import asyncio
import contextlib
import random
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from functools import partial

from bot.demo.gangguan import Gangguan, Jenis
from core.hak import Kapasitas, Peran
from core.hari_kerja import HariLibur, JenisLibur
from core.hari_khusus import JenisKhusus, Tambah
from core.kewajiban.atur import Apa, Ubahan
from core.services import hari_kerja, kesehatan, orang
from core.services.peran import give
from storage.engine import writing
from storage.models import OrangRow
from tests.conftest import WIB
from tests.simulasi.dunia import ADMIN, TAHUN, Dunia, Warga
from tests.simulasi.manusia import Manusia
from tests.simulasi.neraca import RAMADAN, Neraca
from tests.simulasi.proses import Proses

SEHARI = timedelta(days=1)
MATI = (date(TAHUN, 1, 27), date(TAHUN, 7, 8))
"""Three days of outage begin here: between H-7 and H of IKK LPPD, and of SKM."""
LAMA_MATI = 3
MUNDUR_ON = date(TAHUN, 2, 4)
LIBUR_ON = date(TAHUN, 2, 12)
"""A Thursday that an admin makes a day off."""
GANGGUAN = (Jenis.PUTUS_SEBELUM, Jenis.PUTUS_SESUDAH, Jenis.BANJIR, Jenis.GALAT, Jenis.TERPOTONG)
GANGGU, MATI_MENDADAK, KEMBAR, BISU = 0.15, 0.07, 0.08, 0.03
"""How likely a minute has a fault, a crash, two processes at once; a fault an endless silence."""
BLOKIR = "dinsos"


class Tahun:
    """Plays days from a seed over a world; `neraca` is the balance."""

    def __init__(self, dunia: Dunia, proses: Proses, benih: int) -> None:
        self.acak = random.Random(benih)  # noqa: S311  a test's own chance
        self.dunia, self.proses = dunia, proses
        self.manusia = Manusia(dunia, proses, self.acak)
        self.neraca = Neraca(dunia)
        proses.tiruan.dengar = self.neraca.hear
        self.detak = 0

    async def play(self, dari: date, sampai: date) -> None:
        for satu in list(self.dunia.warga.values()):
            self._begin_chat(satu, datetime.combine(dari, time(6), WIB))
        await self.proses.start()
        on = dari
        while on <= sampai:
            self.proses.jam.to(datetime.combine(on, time(6, 50), WIB))
            self._events(on)
            if not any(mati <= on < mati + LAMA_MATI * SEHARI for mati in MATI):
                await self._day(on)
            elif on in MATI:
                await self.proses.die()
                await self.proses.start()
            on += SEHARI
        await self._end()

    async def _day(self, on: date) -> None:
        self.neraca.open_day(on)
        for saat in self._moments(on):
            self.proses.jam.to(saat)
            await self._moment()
            if self._is_office(on):
                await self.manusia.react()
                if 9 <= saat.hour < 14:
                    # Before the last tick of the day: what comes of it is due on the same day.
                    await self.manusia.collect()
        if on == MUNDUR_ON:
            await self._set_back(on)
        self.neraca.close_day(on)

    def _moments(self, on: date) -> Iterator[datetime]:
        """Yield when ticks come: around the hours of sending, somewhere in them, and at night."""
        malam = time(self.acak.randint(0, 6), self.acak.randint(0, 59))
        if not self._works(on):
            semua = [self.acak.choice((malam, time(self.acak.randint(8, 20), malam.minute)))]
        else:
            # New obligations come into being, and collectors hear, at every tenth minute.
            tengah = time(self.acak.randint(9, 13), self.acak.randint(0, 59))
            puasa = RAMADAN[0] <= on < RAMADAN[1]
            buka = (time(7, 30), time(8)) if puasa else (time(7, 30),)
            semua = [*buka, tengah, time(14, 58), time(16)]
            if self.acak.random() < 0.2:
                semua += [malam, time(7, 29), time(7, 31), time(8, 1)]
        for satu in sorted(semua):
            yield datetime.combine(on, satu, WIB)

    def _works(self, on: date) -> bool:
        # Somebody's own week has a Saturday.
        return self.neraca.kalender(self.dunia.unit["rshd"]).is_working(on)

    def _is_office(self, on: date) -> bool:
        return self.neraca.kalender(0).is_working(on)

    async def _moment(self) -> None:
        """Let a minute come, in good weather or bad."""
        self.detak += 1
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

    # What happens to units and people

    def _begin_chat(self, satu: Warga, now: datetime) -> None:
        """Let somebody have opened the chat."""
        self.proses.tiruan.started.add(satu.telegram_id)
        pelaku = self.dunia.pelaku(satu.telegram_id, now)
        orang.mark_started(self.dunia.engine, pelaku, now=now)

    def _events(self, on: date) -> None:
        kerja = self._acara().get((on.month, on.day))
        if kerja is not None:
            kerja(self.proses.jam())

    def _acara(self) -> dict[tuple[int, int], Callable[[datetime], None]]:
        """Return what happens on which day of the year, before the bot may write."""
        kepala = Warga(7001, "dispar", Peran.KEPALA_PD)
        return {
            (1, 5): partial(self._exempt, "ikk_lppd", "dkpp"),
            (1, 12): partial(self._join, kepala),
            (1, 20): partial(self._block, BLOKIR),
            (1, 21): partial(self._extend, "ikk_lppd", "dlh", date(TAHUN, 2, 9)),
            (1, 26): partial(self._succeed, "dpupr", 7002),
            (2, 3): partial(self._plh, "satpol-pp", 7003),
            (2, 6): self._day_off,
            (2, 10): partial(self._unblock, BLOKIR),
            (2, 2): partial(self._move, "lkjip", date(TAHUN, 3, 6)),
            (3, 2): partial(self._extend, "lkjip", "bappeda", date(TAHUN, 3, 27)),
            (6, 22): partial(self._succeed, "dinkes", 7004),
            (7, 1): partial(self._extend, "skm", "disdukcapil", date(TAHUN, 7, 30)),
            (10, 7): partial(self._plh, "bagian-hukum", 7005),
        }

    def _join(self, satu: Warga, now: datetime) -> None:
        self.dunia.join(satu, now)
        self._begin_chat(satu, now)

    def _block(self, unit: str, now: datetime) -> None:
        """Block without a word to the bot: it finds out when it writes."""
        del now
        self.proses.tiruan.blocked.add(self.dunia.of_unit(unit, Peran.OPERATOR_PD)[0].telegram_id)

    def _unblock(self, unit: str, now: datetime) -> None:
        del now
        nomor = self.dunia.of_unit(unit, Peran.OPERATOR_PD)[0].telegram_id
        self.proses.tiruan.blocked.discard(nomor)
        orang.mark_blocked(self.dunia.engine, nomor, now=None)

    def _succeed(self, unit: str, telegram_id: int, now: datetime) -> None:
        """Let whoever reports for a unit leave, and somebody else come."""
        [lama, *_] = self.dunia.of_unit(unit, Peran.OPERATOR_PD)
        self.dunia.leave(lama.telegram_id, now)
        self._join(Warga(telegram_id, unit, Peran.OPERATOR_PD), now)

    def _plh(self, unit: str, telegram_id: int, now: datetime) -> None:
        """Let somebody act for the head of a unit, for two days."""
        peran = Peran.KABAG if unit.startswith("bagian-") else Peran.KEPALA_PD
        self.dunia.warga[telegram_id] = Warga(telegram_id, unit, peran)
        orang.recognize(self.dunia.engine, telegram_id, nama=f"Plh {telegram_id}", now=now)
        pelaku = self.dunia.pelaku(telegram_id, now)
        with writing(self.dunia.engine) as session:
            row = session.get_one(OrangRow, pelaku.orang_id)
            give(
                session,
                row,
                peran,
                self.dunia.unit[unit],
                kapasitas=Kapasitas.PLH,
                akhir_on=now.date() + 2 * SEHARI,
                asal="uji",
                oleh=None,
                now=now,
            )
        self._begin_chat(self.dunia.warga[telegram_id], now)

    def _exempt(self, jenis: str, unit: str, now: datetime) -> None:
        milik = self.dunia.owed(jenis, unit)[0]
        unit_id, periode = self.dunia.unit[unit], milik.periode
        baru = "unit baru dibentuk"
        self.dunia.arrange(
            now, Ubahan(apa=Apa.BEBAS, jenis=jenis, baru=baru, unit_id=unit_id, periode=periode)
        )

    def _extend(self, jenis: str, unit: str, sampai: date, now: datetime) -> None:
        semua = [m for m in self.dunia.owed(jenis, unit) if m.id not in self.dunia.sudah]
        milik = [m for m in semua if m.tenggat_on < sampai]
        if not milik:
            return
        unit_id, periode = self.dunia.unit[unit], milik[0].periode
        baru = [sampai.isoformat(), "banjir"]
        self.dunia.arrange(
            now, Ubahan(apa=Apa.PANJANG, jenis=jenis, baru=baru, unit_id=unit_id, periode=periode)
        )

    def _move(self, jenis: str, ke: date, now: datetime) -> None:
        """Let a period of a kind be due on another day for all."""
        periode = self.dunia.owed(jenis)[0].periode
        baru = ke.isoformat()
        self.dunia.arrange(now, Ubahan(apa=Apa.TANGGAL, jenis=jenis, baru=baru, periode=periode))

    def _day_off(self, now: datetime) -> None:
        nama = "Pemungutan suara ulang"
        tambah = Tambah(LIBUR_ON, JenisKhusus.SETEMPAT, nama)
        hari_kerja.change_day(
            self.dunia.engine, None, self.dunia.pelaku(ADMIN, now), tambah, now=now
        )
        libur = HariLibur(on=LIBUR_ON, nama=nama, jenis=JenisLibur.SETEMPAT)
        self.neraca.libur[LIBUR_ON] = libur

    async def _end(self) -> None:
        tiruan = self.proses.tiruan
        self.neraca.terblokir = set(tiruan.blocked)
        admin = self.dunia.pelaku(ADMIN, self.proses.jam())
        takpasti = {satu.id for satu in kesehatan.list_unknown(self.dunia.engine, admin)}
        self.neraca.settle(tiruan.tampak, takpasti | self.manusia.ditanya)
        await self.proses.stop()
