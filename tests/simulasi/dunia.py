"""A year of obligations, the units that owe them, and the people in them.

The sample's units, and five made up: 44 owe something. A few units nobody has joined.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.demo.peserta import Persona
from core.hak import Bidang, Kapasitas, Pelaku, Peran
from core.isian import Bukti
from core.kewajiban.atur import Apa, Ubahan
from core.objek_isian import ObjekIsi
from core.paket.istilah import JenisNilai
from core.periode import Periode
from core.services import atur_kewajiban, hari_kerja, orang
from core.services.contoh_tahun import open_contoh
from core.services.objek_isian import load_year
from storage.engine import reading, writing
from storage.models import IsianRow, KewajibanRow, LaporanRow, UnitRow
from tests.conftest import WIB

TAHUN = 2026
AWAL = datetime(TAHUN - 1, 12, 29, 7, tzinfo=WIB)
"""Monday: the kinds are activated, and nobody is reminded before the first tick of January."""
MULAI = datetime(TAHUN, 1, 1, 6, tzinfo=WIB)
"""Everybody opens their chat."""
AKTIF = ("ikk_lppd", "skm", "lkjip", "perjanjian_kinerja", "lppd", "kinerja", "anggaran")
LAPORAN = AKTIF[:5]
"""These are met by a report, the others by figures."""
KARANGAN = 5
"""So many units are made up, for 44 that owe something."""
TANPA_ORANG = ("setda", "diskop", "damkar", "karangan-5")
BERKEPALA = 3
"""Every so many-th unit has a head in the chat."""
PEKAN_SENDIRI = "rshd"
PENGUMPUL = {
    "ikk_lppd": "bagian-tapem",
    "lppd": "bagian-tapem",
    "skm": "bagian-organisasi",
    "lkjip": "bagian-organisasi",
    "perjanjian_kinerja": "bagian-organisasi",
    "kinerja": "bagian-organisasi",
    "anggaran": "bagian-adpem",
}
PEMUTUS = PENGUMPUL | {"lppd": "bagian-organisasi"}
"""Who accepts a report: LPPD is owed by those who collect it, so another field's verifikator."""
PELAPOR = (Peran.OPERATOR_PD, Peran.KABAG, Peran.KEPALA_PD)
BERKALA = {
    8001: ("asisten-1", Peran.PIMPINAN),
    8002: ("asisten-2", Peran.PIMPINAN),
    8003: ("asisten-3", Peran.PIMPINAN),
    8004: ("inspektorat", Peran.PEMBACA),
}
"""Those who see the board and report nothing."""
BERKAS = (Bukti("laporan.pdf", sidik="a" * 64, jenis="pdf", ukuran=1),)
ADMIN = 9000


@dataclass(frozen=True, slots=True)
class Warga:
    """Somebody in a unit, or an admin (`unit` "")."""

    telegram_id: int
    unit: str
    peran: Peran


@dataclass(frozen=True, slots=True)
class Milik:
    """An obligation as the simulation reads it from the database."""

    id: int
    jenis: str
    unit: str
    periode: Periode
    tenggat_on: date


@dataclass(slots=True)
class Grup:
    """A group that hears of some kinds, in a topic of its forum or None, until `sampai_on`."""

    chat_id: int
    jenis: Collection[str]
    topik: int | None
    mulai_on: date
    sampai_on: date = date.max


@dataclass
class Dunia:
    engine: Engine
    unit: dict[str, int]
    warga: dict[int, Warga] = field(default_factory=dict)
    grup: list[Grup] = field(default_factory=list)
    objek: dict[int, tuple[ObjekIsi, ...]] = field(default_factory=dict)
    terisi: set[int] = field(default_factory=set)
    """Obligations whose figures have been posted."""

    @property
    def admin(self) -> Pelaku:
        return self.pelaku(ADMIN, AWAL)

    def pelaku(self, telegram_id: int, now: datetime) -> Pelaku:
        return orang.look_up(self.engine, telegram_id, admins=frozenset(), now=now)

    def join(self, satu: Warga, now: datetime, kapasitas: Kapasitas | None = None) -> None:
        """Give somebody their role."""
        orang.add_user(
            self.engine,
            satu.telegram_id,
            nama=f"Pejabat {satu.telegram_id}",
            peran=satu.peran,
            unit=satu.unit or None,
            kapasitas=kapasitas,
            asal="uji",
            now=now,
        )
        self.warga[satu.telegram_id] = satu

    def leave(self, telegram_id: int, now: datetime) -> None:
        satu = self.warga[telegram_id]
        unit = satu.unit or None
        orang.end_role(self.engine, telegram_id, peran=satu.peran, unit=unit, asal="uji", now=now)

    def of_unit(self, unit: str, *peran: Peran) -> list[Warga]:
        return [w for w in self.warga.values() if w.unit == unit and w.peran in peran]

    def owed(self, jenis: str, unit: str = "") -> list[Milik]:
        """Return what is owed of a kind, and of a unit, soonest due first."""
        kode = {nomor: kode for kode, nomor in self.unit.items()}
        with Session(self.engine) as session:
            rows = session.exec(
                select(KewajibanRow)
                .where(KewajibanRow.jenis == jenis, KewajibanRow.batal == False)  # noqa: E712
                .order_by(KewajibanRow.tenggat_on, KewajibanRow.id)  # type: ignore[arg-type]
            ).all()
        semua = [
            Milik(r.id or 0, r.jenis, kode[r.unit_id], Periode(r.tahun, r.periode), r.tenggat_on)
            for r in rows
        ]
        return [satu for satu in semua if unit in {"", satu.unit}]

    def open_year(self, tahun: int, now: datetime) -> None:
        """Let the figures of a year be posted from its periods on."""
        open_contoh(self.engine, self.pelaku(ADMIN, now), tahun, now=now)
        with reading(self.engine) as session:
            self.objek[tahun] = tuple(load_year(session, tahun).objek)

    def owing(self) -> list[str]:
        """Return the units that owe anything of any kind."""
        return list(dict.fromkeys(m.unit for kode in AKTIF for m in self.owed(kode)))

    def arrange(self, now: datetime, *semua: Ubahan) -> None:
        """Set things as an admin does from a sheet: all at once."""
        admin = self.pelaku(ADMIN, now)
        rencana = atur_kewajiban.preview(self.engine, admin, semua, now=now)
        atur_kewajiban.change(self.engine, None, admin, semua, rencana.sidik, now=now)

    def figures(self, milik: Milik) -> list[ObjekIsi]:
        """Return what a unit posts figures of for a period."""
        bidang = Bidang(milik.jenis)
        return [
            satu
            for satu in self.objek.get(milik.periode.tahun, ())
            if satu.bidang is bidang
            and milik.periode in satu.periode
            and self.unit[milik.unit] in {unit.id for unit in satu.unit}
        ]

    @property
    def sudah(self) -> set[int]:
        """Return what is in: a report that did not come back, or all figures of the period."""
        with Session(self.engine) as session:
            versi = session.exec(
                select(LaporanRow.kewajiban_id, LaporanRow.status)
                .where(LaporanRow.status != "ditarik")
                .order_by(LaporanRow.versi)  # type: ignore[arg-type]
            ).all()
        hasil = {nomor for nomor, status in dict(versi).items() if status != "dikembalikan"}
        hasil |= {nomor for nomor, status in versi if status == "diterima"}
        return hasil | self.terisi

    def post(self, milik: Milik, pelaku: Pelaku, now: datetime) -> None:
        """Post all figures of a period, as they stand once they are submitted.

        Written as rows: 54 sub kegiatan a month by way of their dialogue are another test's.
        """
        # Money is posted as it has come to since January: a month holds those before it.
        for lain in self.owed(milik.jenis, milik.unit):
            if lain.periode == milik.periode or (
                milik.jenis == "anggaran"
                and lain.periode.tahun == milik.periode.tahun
                and lain.periode.kode < milik.periode.kode
            ):
                self.terisi.add(lain.id)
        with writing(self.engine) as session:
            for satu in self.figures(milik):
                session.add(_posted(satu, milik, self.unit[milik.unit], pelaku, now))


def persons() -> list[Persona]:
    """Return all who may ever be in the chat; the stand-in has to know them from the start."""
    nomor = [
        *(ADMIN, *BERKALA),
        *(n for awal in (4001, 5001, 6001, 7001) for n in range(awal, awal + 60)),
    ]
    return [Persona(id=n, nama=f"Pejabat {n}", keterangan="", username=None) for n in nomor]


def make_dunia(engine: Engine) -> Dunia:
    """Open the year before, let the kinds be active, and the people have their roles."""
    unit = _units(engine)
    dunia = Dunia(engine, unit)
    dunia.join(Warga(ADMIN, "", Peran.ADMIN), AWAL)
    dunia.open_year(TAHUN - 1, AWAL)
    hari_kerja.set_week(engine, None, dunia.admin, PEKAN_SENDIRI, range(6), now=AWAL)
    dunia.arrange(AWAL, *(Ubahan(apa=Apa.AKTIF, jenis=kode, baru=True) for kode in AKTIF))
    for nomor, kode in enumerate(dunia.owing()):
        if kode not in TANPA_ORANG:
            bagian = kode.startswith("bagian-")
            pelaksana = Peran.KABAG if bagian else Peran.OPERATOR_PD
            dunia.join(Warga(4001 + nomor, kode, pelaksana), AWAL)
            if nomor % BERKEPALA == 0 and not bagian:
                dunia.join(Warga(5001 + nomor, kode, Peran.KEPALA_PD), AWAL)
    for nomor, kode in enumerate(("bagian-tapem", "bagian-organisasi", "bagian-adpem")):
        dunia.join(Warga(6001 + nomor, kode, Peran.VERIFIKATOR), AWAL)
    for nomor, (kode, peran) in BERKALA.items():
        dunia.join(Warga(nomor, kode, peran), AWAL)
    return dunia


def _units(engine: Engine) -> dict[str, int]:
    with writing(engine) as session:
        for nomor in range(1, KARANGAN + 1):
            nama = f"Dinas Karangan {nomor}"
            session.add(
                UnitRow(
                    kode=f"karangan-{nomor}",
                    nama=nama,
                    singkat=nama,
                    jenis="perangkat_daerah",
                    urutan=200 + nomor,
                )
            )
    with Session(engine) as session:
        return {row.kode: row.id or 0 for row in session.exec(select(UnitRow))}


def _posted(objek: ObjekIsi, milik: Milik, unit_id: int, pelaku: Pelaku, now: datetime) -> IsianRow:
    predikat = objek.ukuran is not None and objek.ukuran.jenis_nilai is JenisNilai.PREDIKAT
    tugas = next(satu for satu in pelaku.penugasan if satu.unit_id == unit_id)
    row = IsianRow(
        objek=f"{objek.objek}",
        tahun=milik.periode.tahun,
        periode=milik.periode.kode,
        unit_id=unit_id,
        versi=1,
        status="diajukan",
        teks="B" if predikat else "1",
        nilai=None if predikat else Decimal(1),
        predikat="B" if predikat else None,
        peringatan="",
        terlambat=False,
        oleh=pelaku.orang_id,
        peran=tugas.peran,
        kapasitas=tugas.kapasitas,
        atas_nama=False,
        dibuat_at=now,
        diajukan_at=now,
    )
    setattr(row, f"{objek.objek.jenis}_id", objek.objek.id)
    return row
