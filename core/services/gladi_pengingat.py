"""What a tick at some time would do, in words for whoever runs the server; nothing is written.

`now` is in the city's zone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.hari_kerja import Kalender
from core.kewajiban.ingatan import Nasib, Sebab, Tunggu
from core.periode import Periode
from core.services import ingat_tindak, pengingat
from core.services.hari_kerja import load_calendar
from core.services.jam_kirim import sending_hours
from core.tindak_lanjut import TindakLanjut
from storage import isian_repo, kewajiban_repo, pengingat_repo
from storage.engine import reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Baris:
    """One rung for one person, `nama` None: for nobody. `alasan` None: it is said."""

    nama: str | None
    unit_nama: str
    pendek: str
    periode: Periode
    tenggat_on: date
    kode: str
    nasib: Nasib | None
    """None: it waits for a later day."""
    alasan: Sebab | Tunggu | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisTindak:
    """What one person, None: nobody, would be asked to follow up; the rest is as in Baris."""

    nama: str | None
    tindak: TindakLanjut
    nasib: Nasib | None
    alasan: Sebab | Tunggu | None


@dataclass(frozen=True, slots=True)
class Gladi:
    """What would be done `pada`; `berikut_at`: outside the hours, when they begin again.

    `tindak` is what units are to follow up. `aktif`: there is any kind of obligation.
    """

    pada: datetime
    aktif: bool
    berikut_at: datetime | None
    baris: tuple[Baris, ...]
    tindak: tuple[BarisTindak, ...] = ()


def rehearse(engine: Engine, *, now: datetime) -> Gladi:
    """Return what a tick at this time would do, with what the database holds now."""
    kantor = load_calendar(engine)
    with reading(engine) as session:
        aktif = any(row.aktif_on for row in kewajiban_repo.list_jenis(session))
    tindak = tuple(_followups(engine, kantor, now))
    if not aktif:
        return Gladi(now, aktif, None, (), tindak)
    jam = sending_hours(kantor, now)
    buka = pengingat.sending_now(engine, kantor, now)
    tinjauan = pengingat.preview(engine, kantor, now=now)
    with reading(engine) as session:
        baris = _Pembaca(session, tinjauan).lines(tinjauan)
    return Gladi(now, aktif, None if buka else jam.next_sending_time(now), tuple(baris), tindak)


def _followups(engine: Engine, kantor: Kalender, now: datetime) -> Iterator[BarisTindak]:
    """Yield what units are asked to follow up, a person after the other, then what nobody is."""
    semua = ingat_tindak.preview(engine, kantor, now=now)
    orang = {satu.orang_id for satu in semua if satu.orang_id is not None}
    with reading(engine) as session:
        nama = isian_repo.people_names(session, orang)
    urutan = dict.fromkeys(satu.orang_id for satu in semua if satu.orang_id is not None)
    for orang_id in (*urutan, None):
        for satu in semua:
            if satu.orang_id == orang_id:
                yield BarisTindak(
                    nama=None if orang_id is None else nama[orang_id],
                    tindak=satu.tindak,
                    nasib=satu.nasib,
                    alasan=satu.alasan,
                )


class _Pembaca:
    def __init__(self, session: Session, tinjauan: pengingat.Tinjauan) -> None:
        ids = {satu.kewajiban_id for r in tinjauan.rencana for satu in r.catatan}
        ids |= {utang.kewajiban_id for r in tinjauan.rencana for utang, *_ in r.menunggu}
        ids |= {satu.kewajiban_id for satu in tinjauan.terlewat}
        self._rows = {row.id: row for row in pengingat_repo.list_obligations(session, ids)}
        self._unit = isian_repo.unit_names(session, {r.unit_id for r in self._rows.values()})
        self._pendek = {row.kode: row.pendek for row in kewajiban_repo.list_jenis(session)}
        self._nama = isian_repo.people_names(session, {r.orang_id for r in tinjauan.rencana})

    def lines(self, tinjauan: pengingat.Tinjauan) -> list[Baris]:
        """Return the people first, each with what they hear and what they do not."""
        hasil = []
        for rencana in tinjauan.rencana:
            nama = self._nama[rencana.orang_id]
            hasil += [
                self._line(nama, c.kewajiban_id, c.kode, c.nasib, c.sebab) for c in rencana.catatan
            ]
            hasil += [
                self._line(nama, utang.kewajiban_id, anak.kode, None, tunggu)
                for utang, anak, tunggu in rencana.menunggu
            ]
        return hasil + [
            self._line(None, satu.kewajiban_id, satu.kode, Nasib.DILEWATI, satu.sebab)
            for satu in tinjauan.terlewat
        ]

    def _line(
        self,
        nama: str | None,
        kewajiban_id: int,
        kode: str,
        nasib: Nasib | None,
        alasan: Sebab | Tunggu | None,
    ) -> Baris:
        row = self._rows[kewajiban_id]
        return Baris(
            nama=nama,
            unit_nama=self._unit[row.unit_id],
            pendek=self._pendek[row.jenis],
            periode=Periode(row.tahun, row.periode),
            tenggat_on=row.berlaku_on,
            kode=kode,
            nasib=nasib,
            alasan=alasan,
        )
