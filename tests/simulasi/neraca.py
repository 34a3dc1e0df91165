"""The balance of a simulated year: what should have been said against what was.

What should have been said comes from `climb`, the dates, the roles, and what was in; what was
said from the stand-in's chats. Of the code under test only its ledger is read.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from sqlmodel import Session, col, select

from bot.messages import pengingat as kata
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
from tests.simulasi.dunia import PEKAN_SENDIRI, Dunia
from tests.simulasi.neraca_akhir import Akhir
from tests.simulasi.neraca_hari import Hari
from tests.simulasi.proses import Tampak

RAMADAN = (date(2026, 2, 19), date(2026, 3, 21))
"""1447 H: the sidang isbat, and Idul Fitri by the SKB 3 Menteri."""
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
            for satu in Hari(self, session, on).left_over():
                self.salah.append(f"{on}: {satu}")

    def _labels_in(self) -> set[str]:
        sudah = self.dunia.sudah
        with Session(self.dunia.engine) as session:
            rows = session.exec(select(KewajibanRow).where(col(KewajibanRow.id).in_(sudah)))
            return {self.label(row) for row in rows}

    def label(self, row: KewajibanRow) -> str:
        """Return what a reminder calls an obligation."""
        periode = periode_kata(Periode(row.tahun, row.periode))
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
            akhir = Akhir(self, session, tampak, takpasti)
            self.salah += akhir.check()
            self.angka = akhir.angka

    def report(self) -> str:
        angka = "\n".join(f"  {nama}: {n}" for nama, n in sorted(self.angka.items()))
        salah = "\n".join(f"  {satu}" for satu in self.salah[:40])
        return f"neraca:\n{angka}\n{len(self.salah)} tidak cocok:\n{salah}"
