"""What happens to units and people in the simulated year, besides what they do themselves."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial

from core.hak import Kapasitas, Peran
from core.hari_kerja import HariLibur, JenisLibur
from core.hari_khusus import JenisKhusus, Tambah
from core.kewajiban.atur import Apa, Ubahan
from core.langganan import Langganan
from core.services import hari_kerja, kendala, orang
from core.services.peran import give
from storage.engine import writing
from storage.models import OrangRow
from tests.simulasi.dunia import ADMIN, PEKAN_SENDIRI, TAHUN, Dunia, Warga
from tests.simulasi.neraca import Neraca
from tests.simulasi.pelanggan import HARI_KERJA, Pelanggan
from tests.simulasi.proses import TiruanBerjam

LIBUR_ON = date(TAHUN, 2, 12)
"""A Thursday that an admin makes a day off."""
BLOKIR = "dinsos"
PAGI, SEMBILAN, SIANG = time(7, 30), time(9), time(13)
"""Hours that people choose; on Fridays nobody is written to at one."""
SENIN, RABU, JUMAT = frozenset({0}), frozenset({2}), frozenset({4})
REKAP_SENIN, REKAP_RABU, REKAP_JEDA, REKAP_JUMAT = 8001, 8002, 8003, 8004
SEHARI = timedelta(days=1)


class Acara:
    """The events by their days, each before the bot may write on that day."""

    def __init__(
        self, dunia: Dunia, tiruan: TiruanBerjam, pelanggan: Pelanggan, neraca: Neraca
    ) -> None:
        self.dunia, self.tiruan = dunia, tiruan
        self.pelanggan, self.neraca = pelanggan, neraca
        operator, kabag = Peran.OPERATOR_PD, Peran.KABAG
        self._acara: dict[tuple[int, int], list[Callable[[datetime], None]]] = {
            (1, 2): [
                self._choose(kabag, "bagian-hukum", frozenset({0, 3}), SEMBILAN),
                self._choose(operator, BLOKIR, HARI_KERJA, PAGI),
                self._choose(operator, "dpmptsp", HARI_KERJA, SEMBILAN),
                self._choose(operator, PEKAN_SENDIRI, frozenset({2, 5}), SEMBILAN),
                self._choose(Peran.KEPALA_PD, "bkpsdm", SENIN, PAGI),
                self._recap(REKAP_RABU, RABU, SEMBILAN),
                self._recap(REKAP_JUMAT, JUMAT, SIANG),
            ],
            (1, 5): [
                partial(self._exempt, "ikk_lppd", "dkpp"),
                partial(self._exempt, "skm", "dikbud"),
                partial(self._pause, "asisten-3", Peran.PIMPINAN, date(TAHUN, 1, 13)),
            ],
            (1, 9): [partial(self._pause, "dpmptsp", operator, date(TAHUN, 1, 14))],
            (1, 12): [
                partial(self.join, Warga(7001, "dispar", Peran.KEPALA_PD)),
                # On the day of H-3: what is answered does not reach the head.
                partial(self._hinder, "skm", "disdukcapil"),
            ],
            (1, 14): [partial(self._catch_up, "anggaran")],
            # Its budget is there: what is due of it comes into being.
            (1, 19): [partial(self.dunia.open_year, TAHUN)],
            (1, 20): [partial(self._block, BLOKIR, operator)],
            (1, 21): [partial(self._extend, "ikk_lppd", "dlh", date(TAHUN, 2, 9))],
            (1, 26): [partial(self._succeed, "dpupr", 7002)],
            (2, 2): [partial(self._move, "lkjip", date(TAHUN, 3, 6))],
            (2, 3): [partial(self._plh, "satpol-pp", 7003)],
            (2, 6): [self._day_off],
            (2, 10): [partial(self._unblock, BLOKIR, operator)],
            (2, 16): [partial(self._block, "asisten-1", Peran.PIMPINAN)],
            (3, 2): [partial(self._extend, "lkjip", "bappeda", date(TAHUN, 3, 27))],
            # A Monday: what has waited for weeks meets that of the day.
            (3, 9): [partial(self._unblock, "asisten-1", Peran.PIMPINAN)],
            (3, 10): [partial(self._block, "bagian-adpem", kabag)],
            (4, 7): [partial(self._unblock, "bagian-adpem", kabag)],
            (5, 4): [partial(self._pause, PEKAN_SENDIRI, operator, date(TAHUN, 5, 18))],
            (6, 22): [partial(self._succeed, "dinkes", 7004)],
            (7, 1): [
                partial(self._extend, "skm", "disdukcapil", date(TAHUN, 7, 30)),
                self._choose(kabag, "bagian-hukum", frozenset(), SEMBILAN),
                self._recap(REKAP_RABU, frozenset(), SEMBILAN),
            ],
            (9, 1): [self._choose(operator, "dpmptsp", frozenset({1}), PAGI)],
            (10, 7): [partial(self._plh, "bagian-hukum", 7005)],
        }

    def happen(self, on: date, now: datetime) -> None:
        for kerja in self._acara.get((on.month, on.day), ()):
            kerja(now)

    def begin_chat(self, satu: Warga, now: datetime) -> None:
        """Let somebody have opened the chat."""
        self.tiruan.started.add(satu.telegram_id)
        pelaku = self.dunia.pelaku(satu.telegram_id, now)
        orang.mark_started(self.dunia.engine, pelaku, now=now)

    def join(self, satu: Warga, now: datetime) -> None:
        self.dunia.join(satu, now)
        self.begin_chat(satu, now)

    def _first(self, unit: str, peran: Peran) -> int:
        return self.dunia.of_unit(unit, peran)[0].telegram_id

    # What people want to hear

    def _choose(
        self, peran: Peran, unit: str, hari: frozenset[int], jam: time
    ) -> Callable[[datetime], None]:
        return lambda now: self.pelanggan.choose(
            self._first(unit, peran), Langganan.PAGI, hari, jam, now=now
        )

    def _recap(
        self, telegram_id: int, hari: frozenset[int], jam: time
    ) -> Callable[[datetime], None]:
        return lambda now: self.pelanggan.choose(telegram_id, Langganan.REKAP, hari, jam, now=now)

    def _pause(self, unit: str, peran: Peran, sampai_on: date, now: datetime) -> None:
        self.pelanggan.pause(self._first(unit, peran), sampai_on, now=now)

    def _block(self, unit: str, peran: Peran, now: datetime) -> None:
        """Block without a word to the bot: it finds out when it writes."""
        del now
        self.tiruan.blocked.add(self._first(unit, peran))

    def _unblock(self, unit: str, peran: Peran, now: datetime) -> None:
        del now
        nomor = self._first(unit, peran)
        self.tiruan.blocked.discard(nomor)
        orang.mark_blocked(self.dunia.engine, nomor, now=None)

    # Who is there

    def _succeed(self, unit: str, telegram_id: int, now: datetime) -> None:
        """Let whoever reports for a unit leave, and somebody else come."""
        self.dunia.leave(self._first(unit, Peran.OPERATOR_PD), now)
        self.join(Warga(telegram_id, unit, Peran.OPERATOR_PD), now)

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
        self.begin_chat(self.dunia.warga[telegram_id], now)

    # What is owed

    def _hinder(self, jenis: str, unit: str, now: datetime) -> None:
        """Let a unit say what hinders it in what is due first."""
        pelaku = self.dunia.pelaku(self._first(unit, Peran.OPERATOR_PD), now)
        [milik, *_] = self.dunia.owed(jenis, unit)
        kendala.report(self.dunia.engine, None, pelaku, milik.id, "server rusak", now=now)

    def _catch_up(self, jenis: str, now: datetime) -> None:
        """Let all who have not posted what was due first do so together."""
        semua = self.dunia.owed(jenis)
        for milik in semua:
            if milik.periode == semua[0].periode and milik.id not in self.dunia.sudah:
                pelaku = self.dunia.pelaku(self._first(milik.unit, Peran.KABAG), now)
                self.dunia.post(milik, pelaku, now)

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
