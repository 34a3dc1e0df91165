"""One change of what an admin sets of obligations, written: what it was, and what it is now.

Nothing is checked of whose change it is, nothing committed, and nothing written into the history.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from sqlmodel import Session

from core.errors import TombolBasiError
from core.galat_atur import (
    DibebaskanError,
    JenisSudahAdaError,
    MenurutJadwalError,
    SudahMelaporError,
    TanggalDiLuarError,
)
from core.hak import Bidang
from core.hari_kerja import Geser, Kalender, due_on
from core.kewajiban.atur import Apa, Perubahan, Ubahan, tangga_json, to_aturan
from core.kewajiban.jenis import Kala, Lampiran, Wujud, periods_of
from core.kewajiban.jenis_baru import from_json
from core.kewajiban.laporan import GUGUR
from core.periode import Periode
from core.services.baca_kewajiban import jenis_row, to_jenis, to_tangga
from core.services.kewajiban import KE_DEPAN, members
from core.teks import fold
from storage import kewajiban_repo
from storage.models import (
    JenisKewajibanRow,
    KewajibanRow,
    TanggaRow,
    TenggatPeriodeRow,
    UnitKewajibanRow,
    UnitRow,
)

PERPANJANGAN = timedelta(days=366)
"""How long after the due date an extension ends at the latest."""


class Penerap:
    """Writes changes; `on` is today in the city's zone, `kalender` that of the offices."""

    def __init__(self, session: Session, kalender: Kalender, *, on: date) -> None:
        self._session, self._kalender, self._on = session, kalender, on
        self._set: dict[Apa, Callable[[JenisKewajibanRow, Ubahan], tuple[Any, Any] | None]] = {
            Apa.AKTIF: self._active,
            Apa.ATURAN: self._rule,
            Apa.GESER: self._shift,
            Apa.CONTOH: self._sample,
            Apa.TANGGA: self._ladder,
            Apa.PENGUMPUL: self._collector,
            Apa.LAMPIRAN: self._attachment,
            Apa.SURAT: self._letter,
            Apa.TANGGAL: self._date,
            Apa.UNIT: self._unit,
            Apa.BEBAS: self._exempt,
            Apa.PANJANG: self._extend,
        }

    def apply(self, ubahan: Ubahan) -> Perubahan | None:
        """Set it; None where it is so already. Raises DomainError where it cannot be."""
        row = self._session.get(JenisKewajibanRow, ubahan.jenis)
        if ubahan.apa is Apa.BARU:
            return self._add(row, ubahan)
        if row is None:
            raise TombolBasiError(ubahan.jenis)
        unit = None
        if ubahan.unit_id is not None:
            unit = self._session.get(UnitRow, ubahan.unit_id)
            if unit is None:
                raise TombolBasiError(f"{ubahan.unit_id}")
        hasil = self._set[ubahan.apa](row, ubahan)
        self._session.flush()
        if hasil is None or hasil[0] == hasil[1]:
            return None
        return Perubahan(
            apa=ubahan.apa,
            jenis=row.kode,
            pendek=row.pendek,
            kala=Kala(row.kala),
            lama=hasil[0],
            baru=hasil[1],
            unit_id=ubahan.unit_id,
            unit=unit.nama if unit else None,
            periode=ubahan.periode,
            menurut_aturan=ubahan.apa is Apa.TANGGAL and ubahan.baru is None,
        )

    def _add(self, ada: JenisKewajibanRow | None, ubahan: Ubahan) -> Perubahan:
        """Add a kind. Raises JenisSudahAdaError where one has its name."""
        baru = from_json(ubahan.baru)
        dikenal = kewajiban_repo.list_jenis(self._session)
        nama = {fold(teks) for row in dikenal for teks in (row.kode, row.pendek, row.nama)}
        if ada is not None or not nama.isdisjoint({fold(baru.pendek), fold(baru.nama)}):
            raise JenisSudahAdaError(baru.pendek)
        urutan = max((row.urutan for row in dikenal), default=0) + 1
        self._session.add(jenis_row(baru.to_kind(), urutan))
        self._session.flush()
        return Perubahan(
            apa=Apa.BARU,
            jenis=ubahan.jenis,
            pendek=baru.pendek,
            kala=baru.kala,
            lama=None,
            baru=ubahan.baru,
        )

    def extensions(self, jenis: Collection[str]) -> dict[int, list[str | None]]:
        """Return what is extended of these kinds: until when, and why."""
        rows = [r for kode in jenis for r in kewajiban_repo.list_exceptions(self._session, kode)]
        return {row.id or 0: _until(row) for row in rows if row.diperpanjang_on}

    def overtaken(
        self, semula: Mapping[int, list[str | None]], hasil: Collection[Perubahan]
    ) -> Iterator[Perubahan]:
        """Yield the extensions that are over since the date itself is as late now."""
        diminta = {(p.jenis, p.unit_id, p.periode) for p in hasil if p.apa is Apa.PANJANG}
        for nomor, lama in semula.items():
            satu = self._session.get_one(KewajibanRow, nomor)
            periode = Periode(satu.tahun, satu.periode)
            kunci = (satu.jenis, satu.unit_id, periode)
            if satu.diperpanjang_on is None and kunci not in diminta:
                row = self._session.get_one(JenisKewajibanRow, satu.jenis)
                yield Perubahan(
                    apa=Apa.PANJANG,
                    jenis=row.kode,
                    pendek=row.pendek,
                    kala=Kala(row.kala),
                    lama=lama,
                    baru=_until(satu),
                    unit_id=satu.unit_id,
                    unit=self._unit_name(satu),
                    periode=periode,
                )

    def _active(self, row: JenisKewajibanRow, ubahan: Ubahan) -> tuple[Any, Any]:
        lama = row.aktif_on is not None
        if lama != ubahan.baru:
            row.aktif_on = self._on if ubahan.baru else None
        return lama, ubahan.baru

    def _rule(self, row: JenisKewajibanRow, ubahan: Ubahan) -> tuple[Any, Any]:
        _dated(row)
        lama = [row.sejak, row.bulan, row.hari]
        aturan = to_aturan(ubahan.baru)
        row.sejak, row.bulan, row.hari = aturan.sejak.value, aturan.bulan, aturan.hari
        if lama != ubahan.baru:
            row.contoh = False
        return lama, ubahan.baru

    def _shift(self, row: JenisKewajibanRow, ubahan: Ubahan) -> tuple[Any, Any]:
        _dated(row)
        lama, row.geser = row.geser, Geser(ubahan.baru).value
        return lama, row.geser

    def _sample(self, row: JenisKewajibanRow, ubahan: Ubahan) -> tuple[Any, Any]:
        _dated(row)
        lama, row.contoh = row.contoh, ubahan.baru
        return lama, ubahan.baru

    def _ladder(self, row: JenisKewajibanRow, ubahan: Ubahan) -> tuple[Any, Any]:
        tangga = self._session.get_one(TanggaRow, row.tangga)
        lama = tangga_json(to_tangga(tangga))
        if lama == ubahan.baru:
            return lama, lama
        sebelum, buka, tiap, sampai = ubahan.baru
        if row.tangga != row.kode:
            # The ladders that ship are shared: what is changed is the kind's own.
            tangga = TanggaRow(kode=row.kode, sebelum="", buka=buka, tiap=tiap, sampai=sampai)
        tangga.sebelum = " ".join(f"{n}" for n in sebelum)
        tangga.buka, tangga.tiap, tangga.sampai = buka, tiap, sampai
        self._session.add(tangga)
        self._session.flush()
        row.tangga = row.kode
        for satu in kewajiban_repo.list_of_kind(self._session, row.kode):
            # A rung that is new and lies before today never fires.
            satu.mulai_on = max(satu.mulai_on, self._on)
        return lama, ubahan.baru

    def _collector(self, row: JenisKewajibanRow, ubahan: Ubahan) -> tuple[Any, Any]:
        _sent(row)
        lama, baru = self._collecting(row.bidang), self._collecting(ubahan.baru)
        if not baru:
            raise TombolBasiError(ubahan.baru)
        if lama != baru:
            row.bidang = Bidang(ubahan.baru).value
        return lama, baru

    def _collecting(self, bidang: str) -> list[str]:
        semua = kewajiban_repo.collecting(self._session, bidang)
        return [self._session.get_one(UnitRow, unit_id).nama for unit_id in semua]

    def _attachment(self, row: JenisKewajibanRow, ubahan: Ubahan) -> tuple[Any, Any]:
        _sent(row)
        lama, row.lampiran = row.lampiran, Lampiran(ubahan.baru).value
        return lama, row.lampiran

    def _letter(self, row: JenisKewajibanRow, ubahan: Ubahan) -> tuple[Any, Any]:
        on = row.surat_on.isoformat() if row.surat_on else None
        lama = [row.surat_nomor, on, row.surat_sidik] if row.surat_nomor else None
        if ubahan.baru is None:
            row.surat_nomor = row.surat_on = row.surat_sidik = None
        else:
            nomor, tanggal, row.surat_sidik = ubahan.baru
            row.surat_nomor, row.surat_on = nomor, date.fromisoformat(tanggal)
        return lama, ubahan.baru

    def _date(self, row: JenisKewajibanRow, ubahan: Ubahan) -> tuple[Any, Any] | None:
        _dated(row)
        periode = _period(row, ubahan)
        kunci = (row.kode, periode.tahun, periode.kode)
        tetap = self._session.get(TenggatPeriodeRow, kunci)
        aturan = to_jenis(row)
        menurut = due_on(aturan.aturan.on(periode), aturan.geser, self._kalender)
        lama = tetap.tenggat_on if tetap else menurut
        if ubahan.baru is None:
            if tetap is None:
                return None
            self._session.delete(tetap)
            self._back_to_rule(row, periode, menurut)
            return lama.isoformat(), menurut.isoformat()
        baru = date.fromisoformat(ubahan.baru)
        awal = max(periode.mulai_on, row.aktif_on or periode.mulai_on)
        _within(baru, awal, max(self._on, awal) + KE_DEPAN)
        if baru != lama:
            satu = tetap or TenggatPeriodeRow(
                jenis=row.kode, tahun=periode.tahun, periode=periode.kode, tenggat_on=baru
            )
            satu.tenggat_on = baru
            self._session.add(satu)
        return lama.isoformat(), ubahan.baru

    def _back_to_rule(self, row: JenisKewajibanRow, periode: Periode, menurut: date) -> None:
        masuk = self._reported(row)
        for satu in kewajiban_repo.list_of_kind(self._session, row.kode):
            milik = (satu.tahun, satu.periode) == (periode.tahun, periode.kode)
            if milik and satu.id not in masuk and satu.tenggat_on != menurut:
                satu.tenggat_on, satu.mulai_on = menurut, self._on

    def _unit(self, row: JenisKewajibanRow, ubahan: Ubahan) -> tuple[Any, Any]:
        unit_id = ubahan.unit_id or 0
        lama = unit_id in members(self._session, row, on=self._on)
        if lama == ubahan.baru:
            return lama, lama
        khusus = kewajiban_repo.find_own_unit(self._session, row.kode, unit_id)
        if khusus is not None:
            self._session.delete(khusus)
            self._session.flush()
        if (unit_id in members(self._session, row, on=self._on)) != ubahan.baru:
            # The rule says otherwise.
            baru = UnitKewajibanRow(jenis=row.kode, unit_id=unit_id, ikut=ubahan.baru)
            self._session.add(baru)
        return lama, ubahan.baru

    def _exempt(self, row: JenisKewajibanRow, ubahan: Ubahan) -> tuple[Any, Any]:
        satu = self._owed(row, ubahan)
        lama = satu.dibebaskan_alasan
        if ubahan.baru is None:
            if lama is not None:
                self._resume(satu)
        elif satu.id in self._reported(row):
            raise SudahMelaporError(self._unit_name(satu), row.pendek)
        satu.dibebaskan_alasan = ubahan.baru
        return lama, ubahan.baru

    def _extend(self, row: JenisKewajibanRow, ubahan: Ubahan) -> tuple[Any, Any]:
        satu = self._owed(row, ubahan)
        lama = _until(satu)
        if ubahan.baru is None:
            satu.diperpanjang_on = satu.perpanjangan_alasan = None
        elif satu.dibebaskan_alasan is not None:
            raise DibebaskanError(self._unit_name(satu), row.pendek)
        else:
            baru, alasan = date.fromisoformat(ubahan.baru[0]), ubahan.baru[1]
            awal = satu.tenggat_on + timedelta(days=1)
            _within(baru, awal, satu.tenggat_on + PERPANJANGAN)
            satu.diperpanjang_on, satu.perpanjangan_alasan = baru, alasan
        if lama != _until(satu):
            self._resume(satu)
        return lama, _until(satu)

    def _resume(self, satu: KewajibanRow) -> None:
        """Let the ladder go on from today: rungs before it never fire."""
        satu.mulai_on = max(satu.mulai_on, self._on)

    def _owed(self, row: JenisKewajibanRow, ubahan: Ubahan) -> KewajibanRow:
        periode = _period(row, ubahan)
        satu = kewajiban_repo.find(
            self._session, row.kode, ubahan.unit_id or 0, periode.tahun, periode.kode
        )
        if satu is None or satu.batal:
            raise TombolBasiError(f"{row.kode}:{ubahan.unit_id}")
        return satu

    def _reported(self, row: JenisKewajibanRow) -> set[int]:
        return kewajiban_repo.reported(self._session, row.kode, tanpa=GUGUR)

    def _unit_name(self, satu: KewajibanRow) -> str:
        return self._session.get_one(UnitRow, satu.unit_id).nama


def _dated(row: JenisKewajibanRow) -> None:
    if row.wujud == Wujud.ISIAN:
        raise MenurutJadwalError(row.pendek)


def _sent(row: JenisKewajibanRow) -> None:
    """Raise TombolBasiError where nothing is sent: whose figures these are is the year's data."""
    if row.wujud == Wujud.ISIAN:
        raise TombolBasiError(row.kode)


def _period(row: JenisKewajibanRow, ubahan: Ubahan) -> Periode:
    """Return the period that the change is about. Raises TombolBasiError for none of the kind."""
    periode = ubahan.periode
    if periode is None:
        raise TombolBasiError(row.kode)
    if row.wujud == Wujud.LAPORAN and periode not in periods_of(Kala(row.kala), periode.tahun):
        raise TombolBasiError(periode.kode)
    return periode


def _within(on: date, awal: date, akhir: date) -> None:
    if not awal <= on <= akhir:
        raise TanggalDiLuarError(on, awal, akhir)


def _until(satu: KewajibanRow) -> list[str | None]:
    """Return the date that counts, and why it is not the original one."""
    berlaku = satu.berlaku_on
    return [berlaku.isoformat(), satu.perpanjangan_alasan]
