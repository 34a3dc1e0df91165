"""The two worlds that questions are asked in, and the people who ask.

In `dokumen` there is the package of 2024 only. In `berjalan` the year 2025 is posted for as well,
and reports are owed, sent and late: with made-up targets and dates that say so.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from sqlalchemy import Engine

from bot.ruang import Ruang
from core.baca_isian import Angka
from core.hak import Pelaku, Peran
from core.isian import Basis, Isian, JenisObjek, Objek
from core.periode import Periode
from core.services import orang, pemuatan, pengisian, putusan
from core.services.basis_data import open_database
from core.services.contoh_tahun import open_contoh
from core.services.hari_kerja import load_calendar
from core.services.kewajiban import bring_up_to_date
from core.tahun import TahunIsi
from core.usul import Usul
from storage.engine import writing
from tests.kewajiban_uji import Pengumpul, activate, at, of_ikm, owed
from tests.mesin import open_file
from tests.orang_uji import unit_id

DOKUMEN, BERJALAN = "dokumen", "berjalan"
KINI = {
    DOKUMEN: datetime(2025, 3, 10, 2, tzinfo=UTC),
    BERJALAN: datetime(2025, 7, 21, 3, tzinfo=UTC),
}
"""Monday 10 March 2025 09.00 WIB, Monday 21 July 2025 10.00 WIB."""
DIDAFTARKAN = at(2025, 1, 2)
PENANYA: Mapping[str, tuple[int, tuple[tuple[Peran, str | None], ...]]] = {
    "sekda": (7101, ((Peran.PIMPINAN, "setda"),)),
    "kabag_hukum": (7102, ((Peran.KABAG, "bagian-hukum"),)),
    "staf_organisasi": (7103, ((Peran.STAF, "bagian-organisasi"),)),
    "verifikator_organisasi": (
        7104,
        ((Peran.KABAG, "bagian-organisasi"), (Peran.VERIFIKATOR, "bagian-organisasi")),
    ),
    "operator_dinkes": (7105, ((Peran.OPERATOR_PD, "dinkes"),)),
    "pembaca": (7106, ((Peran.PEMBACA, None),)),
    "admin": (7107, ((Peran.ADMIN, None),)),
}
"""Who asks, by the names that the files of questions use: Telegram id, and roles with units."""
PENGISI: Mapping[str, tuple[int, Peran, str]] = {
    "kabag_tapem": (7201, Peran.KABAG, "bagian-tapem"),
    "kabag_kesra": (7202, Peran.KABAG, "bagian-kesra"),
    "kabag_adpem": (7203, Peran.KABAG, "bagian-adpem"),
    "verifikator_anggaran": (7204, Peran.VERIFIKATOR, "bagian-adpem"),
}
"""Who has posted and accepted besides."""
UNIT = {siapa: unit for siapa, (_, peran, unit) in PENGISI.items() if peran is Peran.KABAG} | {
    "kabag_hukum": "bagian-hukum"
}
"""For which unit somebody posts."""


@dataclass(frozen=True)
class Dunia:
    """A database of a world, its time, and who asks there."""

    nama: str
    engine: Engine
    orang: Mapping[str, Pelaku]

    @property
    def ruang(self) -> Ruang:
        kini = KINI[self.nama]
        return Ruang(self.engine, jam=lambda: kini)


@dataclass(frozen=True)
class BerkasDunia:
    """A world in a file, to be copied."""

    nama: str
    berkas: Path
    orang: Mapping[str, Pelaku]

    def copied(self, folder: Path) -> Iterator[Dunia]:
        """Yield the world in a database of one's own."""
        berkas = folder / f"{self.nama}.db"
        shutil.copy(self.berkas, berkas)
        engine = open_file(berkas)
        yield Dunia(self.nama, engine, self.orang)
        engine.dispose()


class Pinjaman:
    """A world that tests borrow one after another, as long as none of them writes in it.

    What is read of a database is read once. One that was written in is never lent again.
    """

    def __init__(self, asal: BerkasDunia, folder: Path) -> None:
        self._asal, self._folder = asal, folder
        self._ke = 0
        self._buka: Iterator[Dunia] | None = None
        self._dunia: Dunia | None = None

    def lent(self) -> Iterator[Dunia]:
        """Yield the world to one test."""
        dunia = self._dunia or self._opened()
        sebelum = _written(dunia)
        yield dunia
        if _written(dunia) != sebelum:
            self.close()

    def close(self) -> None:
        """Let go of the world: the next test gets a new one."""
        for _ in self._buka or ():
            pass
        self._buka = self._dunia = None

    def _opened(self) -> Dunia:
        self._ke += 1
        folder = self._folder / f"{self._ke}"
        folder.mkdir()
        self._buka = self._asal.copied(folder)
        self._dunia = next(self._buka)
        return self._dunia


def _written(dunia: Dunia) -> list[tuple[int, int]]:
    """Return by what it is told whether anything was written, in the file or its log."""
    berkas = Path(dunia.engine.url.database or "")
    ada = [f for f in (berkas, Path(f"{berkas}-wal")) if f.exists() and f.stat().st_size]
    return [(f.stat().st_size, f.stat().st_mtime_ns) for f in ada]


def make_dokumen(folder: Path) -> BerkasDunia:
    """Build the world in which only the document is known."""
    return _build(DOKUMEN, folder, lambda engine, semua: None)  # noqa: ARG005


def make_berjalan(folder: Path) -> BerkasDunia:
    """Build the world in which the year 2025 goes on."""
    return _build(BERJALAN, folder, _go_on)


def _build(
    nama: str, folder: Path, isi: Callable[[Engine, dict[str, Pelaku]], None]
) -> BerkasDunia:
    berkas = folder / f"{nama}.db"
    engine = open_database(f"sqlite:///{berkas}")
    pemuatan.muat_acuan(engine)
    for paket in pemuatan.list_contoh():
        assert pemuatan.muat_contoh(engine, paket).masalah == ()
    semua = {siapa: _enter(engine, *satu) for siapa, satu in PENANYA.items()}
    isi(engine, semua)
    engine.dispose()
    return BerkasDunia(nama, berkas, semua)


def _enter(engine: Engine, telegram_id: int, peran: tuple[tuple[Peran, str | None], ...]) -> Pelaku:
    """Let somebody in with these roles."""
    for satu, unit in peran:
        orang.add_user(
            engine,
            telegram_id,
            nama=f"Pejabat {telegram_id}",
            peran=satu,
            unit=unit,
            asal="uji",
            now=DIDAFTARKAN,
        )
    return orang.look_up(engine, telegram_id, admins=frozenset(), now=DIDAFTARKAN)


def _go_on(engine: Engine, semua: dict[str, Pelaku]) -> None:
    tahun = open_contoh(engine, semua["admin"], 2025, now=DIDAFTARKAN)
    lain = {
        siapa: _enter(engine, nomor, ((peran, unit),))
        for siapa, (nomor, peran, unit) in PENGISI.items()
    }
    _Isian(engine, tahun, {**semua, **lain}).post_all()
    _report(engine)


class _Isian:
    """The figures of 2025."""

    def __init__(self, engine: Engine, tahun: TahunIsi, semua: Mapping[str, Pelaku]) -> None:
        self._engine = engine
        self._tahun = tahun
        self._orang = semua

    def post_all(self) -> None:
        iku2, iku8 = self._iku("IKU-2"), self._iku("IKU-8")
        self._accepted(self._usul(iku2, "tw1", "10"), "kabag_tapem", at(2025, 4, 8))
        self._accepted(self._usul(iku8, "tw1", "1"), "kabag_adpem", at(2025, 4, 9))
        self._accepted(self._usul(self._sub(35), "b06", "29974380"), "kabag_tapem", at(2025, 7, 3))
        self._accepted(self._usul(self._sub(40), "b06", "500000000"), "kabag_kesra", at(2025, 7, 4))
        self._accepted(self._usul(iku2, "tw2", "24"), "kabag_tapem", at(2025, 7, 8))
        self._post(self._usul(self._iku("IKU-3"), "tw2", "40"), "kabag_hukum", at(2025, 7, 9))

    def _iku(self, kode: str) -> Objek:
        satu = next(s for s in self._tahun.indikator if s.kode == kode)
        return Objek(JenisObjek.INDIKATOR, satu.id)

    def _sub(self, nomor: int) -> Objek:
        return Objek(JenisObjek.POS, next(s.id for s in self._tahun.pos if s.nomor == nomor))

    def _usul(self, objek: Objek, periode: str, teks: str) -> Usul:
        return Usul(
            objek=objek,
            periode=Periode(2025, periode),
            unit_id=0,
            angka=Angka(teks, Decimal(teks)),
            basis=Basis.SP2D if objek.jenis is JenisObjek.POS else None,
            alasan="Sesuai dokumen.",
        )

    def _post(self, usul: Usul, siapa: str, kapan: datetime) -> Isian:
        usul = replace(usul, unit_id=unit_id(self._engine, UNIT[siapa]))
        pelaku = self._orang[siapa]
        return pengisian.save(self._engine, None, pelaku, usul, ajukan=True, now=kapan).isian

    def _accepted(self, usul: Usul, siapa: str, kapan: datetime) -> None:
        isian = self._post(usul, siapa, kapan)
        uang = usul.objek.jenis is JenisObjek.POS
        pemutus = "verifikator_anggaran" if uang else "verifikator_organisasi"
        putusan.accept(self._engine, None, self._orang[pemutus], isian.id, now=kapan)


def _report(engine: Engine) -> None:
    """Let reports and figures be owed, and reports be sent."""
    activate(engine, "ikk_lppd", "kinerja", "anggaran", on=date(2025, 1, 2))
    activate(engine, "skm", on=date(2025, 2, 3))
    with writing(engine) as session:
        bring_up_to_date(session, load_calendar(engine), on=KINI[BERJALAN].date())
    pengumpul = Pengumpul(engine)
    ikk = owed(engine, "ikk_lppd", 2024)
    pengumpul.accepted(ikk["dinkes"], at(2025, 1, 20))
    pengumpul.accepted(ikk["dinsos"], at(2025, 1, 20))
    pengumpul.accepted(ikk["disdukcapil"], at(2025, 2, 10))
    skm = owed(engine, "skm", 2025, "s1")
    pengumpul.accepted(skm["rshd"], at(2025, 7, 10), survei=of_ikm("88.87"))
