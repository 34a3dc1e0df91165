"""What becomes of obligations and their reminders while something is set: before and after."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from core.hari_kerja import Kalender
from core.kewajiban.atur import Akibat, AnakBerikut, Jatuhan
from core.kewajiban.laporan import GUGUR, StatusLaporan
from core.kewajiban.tangga import Anak, climb
from core.periode import Periode
from core.services.baca_kewajiban import to_tangga
from storage import kewajiban_repo
from storage.models import JenisKewajibanRow, KewajibanRow, TanggaRow

BERIKUT = 3
"""Rungs, and due dates, that are told ahead."""


@dataclass(frozen=True, slots=True)
class _Semula:
    """An obligation as it was."""

    batal: bool
    tenggat_on: date
    diperpanjang_on: date | None


class Pengamat:
    """Looks at the obligations of some kinds now, and again when asked what has come of it."""

    def __init__(self, session: Session, kalender: Kalender, jenis: set[str], *, on: date) -> None:
        self._session, self._kalender, self._on = session, kalender, on
        self._jenis = [r for r in kewajiban_repo.list_jenis(session) if r.kode in jenis]
        self._semula = {
            row.id: _Semula(row.batal, row.tenggat_on, row.diperpanjang_on)
            for satu in self._jenis
            for row in kewajiban_repo.list_of_kind(session, satu.kode)
        }

    def effects(self) -> Akibat:
        """Return what is otherwise than when this began."""
        semua = [
            row
            for satu in self._jenis
            for row in kewajiban_repo.list_of_kind(self._session, satu.kode)
        ]
        hidup = [row for row in semua if not row.batal]
        lama = self._semula
        pindah = [
            row
            for row in hidup
            if row.id in lama
            and not lama[row.id].batal
            and lama[row.id].tenggat_on != row.tenggat_on
        ]
        bergerak = {(row.jenis, row.tahun, row.periode) for row in pindah}
        kini = {row.id for row in pindah}
        anak = sorted(self._rungs(), key=lambda satu: (satu.on, satu.pendek))
        return Akibat(
            baru=sum(row.id not in lama or lama[row.id].batal for row in hidup),
            batal=sum(row.batal and row.id in lama and not lama[row.id].batal for row in semua),
            pindah=len(pindah),
            lewat=sum(self._becomes_overdue(row) for row in pindah),
            tetap=sum(
                (row.jenis, row.tahun, row.periode) in bergerak and row.id not in kini
                for row in hidup
                if row.id in lama
            ),
            gugur=sum(
                row.diperpanjang_on is None and lama[row.id].diperpanjang_on is not None
                for row in pindah
            ),
            jatuh=tuple(self._ahead(hidup))[:BERIKUT],
            berikut=tuple(satu for satu in anak if satu.on >= self._on)[:BERIKUT],
            terlewati=self._passed(),
        )

    def _becomes_overdue(self, row: KewajibanRow) -> bool:
        semula = self._semula[row.id]
        dulu = semula.diperpanjang_on or semula.tenggat_on
        return row.berlaku_on < self._on <= dulu and row.dibebaskan_alasan is None

    def _ahead(self, hidup: list[KewajibanRow]) -> Iterator[Jatuhan]:
        banyak = Counter(
            (row.berlaku_on, Periode(row.tahun, row.periode), row.buka_on)
            for row in hidup
            if row.berlaku_on >= self._on and row.dibebaskan_alasan is None
        )
        for (tenggat_on, periode, buka_on), jumlah in sorted(banyak.items()):
            yield Jatuhan(periode=periode, buka_on=buka_on, tenggat_on=tenggat_on, banyak=jumlah)

    def _rungs(self) -> Iterator[AnakBerikut]:
        """Yield the rungs from today on that have a message of their own."""
        for jenis in self._jenis:
            banyak: Counter[tuple[date, str]] = Counter()
            for anak, jumlah in self._climbed(jenis):
                for satu in anak:
                    if satu.on >= self._on and satu.digabung is None:
                        banyak[satu.on, satu.kode] += jumlah
            for (on, kode), jumlah in banyak.items():
                yield AnakBerikut(pendek=jenis.pendek, on=on, kode=kode, banyak=jumlah)

    def _passed(self) -> tuple[str, ...]:
        """Return the rungs before today of what falls due next."""
        for jenis in self._jenis:
            for anak, _ in self._climbed(jenis):
                return tuple(satu.kode for satu in anak if satu.on < self._on)
        return ()

    def _climbed(self, jenis: JenisKewajibanRow) -> Iterator[tuple[list[Anak], int]]:
        """Yield the ladders of what is owed, what falls due first at the top, and of how many."""
        tangga = to_tangga(self._session.get_one(TanggaRow, jenis.tangga))
        masuk = kewajiban_repo.reported(
            self._session, jenis.kode, tanpa=GUGUR | {StatusLaporan.DIKEMBALIKAN}
        )
        banyak: dict[tuple[date, date], int] = defaultdict(int)
        for row in kewajiban_repo.list_live(self._session, jenis.kode, sejak=self._on):
            if row.dibebaskan_alasan is None and row.id not in masuk:
                banyak[row.berlaku_on, row.buka_on] += 1
        for (tenggat_on, buka_on), jumlah in sorted(banyak.items()):
            yield climb(tangga, self._kalender, buka_on=buka_on, tenggat_on=tenggat_on), jumlah
