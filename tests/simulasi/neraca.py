"""The balance of a simulated year: what should have been said against what was.

What should have been said comes from `climb`, the dates, the roles, and what was in; what was
said from the stand-in's chats. Of the code under test only its ledger is read. The heads have
neraca_kepala.py, and all that comes by itself besides the reminders neraca_kabar.py.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from sqlmodel import Session, select

from bot.messages.isian import periode as periode_kata
from core.hari_kerja import SENIN_JUMAT, Disesuaikan, HariLibur, Kalender
from core.libur_nasional import LiburNasional
from core.periode import Periode
from storage.models import (
    JenisKewajibanRow,
    KendalaRow,
    KewajibanRow,
    TundaRow,
    UnitRow,
)
from tests.conftest import WIB
from tests.simulasi import rupa
from tests.simulasi.dunia import PEKAN_SENDIRI, Dunia
from tests.simulasi.keadaan import Keadaan, Perkara
from tests.simulasi.neraca_akhir import Akhir
from tests.simulasi.neraca_hari import TANGGA, Hari
from tests.simulasi.neraca_kabar import Kabar
from tests.simulasi.neraca_kepala import Kepala
from tests.simulasi.pelanggan import Pelanggan
from tests.simulasi.proses import Tampak
from tests.simulasi.rupa import Macam
from tests.simulasi.takpasti import Keluar

RAMADAN = (date(2026, 2, 19), date(2026, 3, 21))
"""1447 H: the sidang isbat, and Idul Fitri by the SKB 3 Menteri."""


@dataclass
class Neraca:
    """`salah` says what does not balance; `angka` how much there was of what."""

    dunia: Dunia
    pelanggan: Pelanggan
    blokir: Collection[int]
    """Chats that are blocked now."""
    libur: dict[date, HariLibur] = field(default_factory=dict)
    """Days that an admin has added to the days off."""
    terblokir: set[int] = field(default_factory=set)
    """Chats that are blocked at the end."""
    salah: list[str] = field(default_factory=list)
    angka: Counter[str] = field(default_factory=Counter)
    pagi: set[int] = field(default_factory=set)
    """What was answered, put off or told a hindrance of, when the day began."""
    _nomor: dict[str, int | None] = field(default_factory=dict)
    """Obligations by what a reminder calls them."""

    def __post_init__(self) -> None:
        with Session(self.dunia.engine) as session:
            jenis = {row.kode: row.pendek for row in session.exec(select(JenisKewajibanRow))}
            self.pendek = jenis
            self.unit_nama = {row.id: row.nama for row in session.exec(select(UnitRow))}
        self.kabar = Kabar(self, self.pelanggan, self.blokir)
        self.kepala = Kepala(self)
        self._khusus = self.dunia.unit[PEKAN_SENDIRI]

    # While the year goes on

    def hear(self, satu: Tampak) -> None:
        """Check what comes by itself the moment it is in somebody's chat."""
        surat = rupa.read(satu.teks) if satu.baru else None
        if surat is None:
            return
        warga, unit = self.dunia.warga.get(satu.chat), 0
        if warga and surat.macam is Macam.PENGINGAT:
            unit = self.dunia.unit[warga.unit]
            masuk = self.dunia.sudah
            if sudah := {satu for satu in surat.isi if self._nomor.get(satu) in masuk}:
                self.salah.append(f"sudah masuk tetapi ditagih: {satu.at} {warga} {sudah}")
        if not self.may_send(unit, satu.at):
            self.salah.append(f"{surat.macam} di luar jam: {satu.at} {satu.chat}")

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

    def before(self, satu: Perkara) -> list[date]:
        """Return the days of the rungs up to the deadline, by the calendar of the offices."""
        kantor, tangga = self.kalender(0), TANGGA[satu.jenis]
        anak = [kantor.on_or_before(satu.tenggat_on - timedelta(days=n)) for n in tangga.sebelum]
        if not tangga.buka:
            return anak
        buka_on = kantor.on_or_after(satu.rows[0].buka_on)
        return [buka_on, *(max(on, buka_on) for on in anak)]

    def expect(self, at: datetime) -> None:
        """Note how things stand just before a tick, and what it has to bring about."""
        with Session(self.dunia.engine) as session:
            keadaan = Keadaan(self.dunia, session, at.date())
            self._nomor |= {self.label(row): row.id for row in keadaan.rows}
            self.kabar.expect(session, keadaan, at)
            self.kepala.look(keadaan, at)

    def open_day(self, on: date) -> None:
        with Session(self.dunia.engine) as session:
            self.pagi = self.answered(session, on)

    def close_day(self, on: date) -> None:
        """Check that nothing of the rungs up to this day is left without a record or a reason."""
        with Session(self.dunia.engine) as session:
            for satu in Hari(self, session, on).left_over():
                self.salah.append(f"{on}: {satu}")

    def label(self, row: KewajibanRow) -> str:
        """Return what a reminder calls an obligation."""
        periode = periode_kata(Periode(row.tahun, row.periode))
        return f"{self.pendek[row.jenis]} {periode}, {self.unit_nama[row.unit_id]}"

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
            akhir = Akhir(self, session, tampak, takpasti)
            keluar = Keluar(session, takpasti)
            self.salah += akhir.check()
            self.salah += self.kabar.check(keluar, tampak)
            self.salah += self.kepala.check(session, tampak, keluar)
            self.angka = akhir.angka + self.kabar.angka + self.kepala.angka

    def report(self) -> str:
        angka = "\n".join(f"  {nama}: {n}" for nama, n in sorted(self.angka.items()))
        salah = "\n".join(f"  {satu}" for satu in self.salah[:40])
        return f"neraca:\n{angka}\n{len(self.salah)} tidak cocok:\n{salah}"
