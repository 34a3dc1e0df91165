"""IKK LPPD of 2026 nine days before it is due: some in, some awaited, one exempt, few reachable."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.jawaban import Jawaban
from bot.ruang import Ruang
from bot.rute import jawab_teks, jawab_tombol
from core.hak import Pelaku, Peran
from core.services import orang
from core.services.perbuatan import Asal
from tests.conftest import NOW, make_pelaku
from tests.kewajiban_uji import Pengumpul, activate, at, changing, owed
from tests.mesin import open_file

JUMAT = at(2027, 1, 22, 9)
"""IKK LPPD of 2026 is due on Sunday 31 January 2027, "contoh"."""


@dataclass
class DuniaTenggat:
    engine: Engine
    jam: datetime = JUMAT
    update: int = 0

    @property
    def ruang(self) -> Ruang:
        self.update += 1
        return Ruang(self.engine, jam=lambda: self.jam, asal=Asal(1, self.update))

    def ask(self, pelaku: Pelaku, teks: str) -> Jawaban:
        return jawab_teks(self.ruang, pelaku, teks)

    def tap(self, pelaku: Pelaku, data: str) -> Jawaban:
        return jawab_tombol(self.ruang, pelaku, data)

    def ikk(self) -> dict[str, int]:
        return owed(self.engine, "ikk_lppd", 2026)

    def person(self, peran: Peran, unit: str | None, telegram_id: int) -> Pelaku:
        """Return somebody who has begun to talk to the bot."""
        pelaku = make_pelaku(self.engine, peran, unit, telegram_id=telegram_id)
        orang.mark_started(self.engine, pelaku, now=NOW)
        return pelaku


@pytest.fixture(scope="module")
def berkas_tenggat(berkas_contoh: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tenggat") / "tenggat.db"
    shutil.copy(berkas_contoh, path)
    engine = open_file(path)
    activate(engine, "ikk_lppd", "skm")
    lapor = Pengumpul(engine)
    semua = owed(engine, "ikk_lppd", 2026)
    lapor.accepted(semua["bkpsdm"], at(2027, 1, 11, 10))
    lapor.send(semua["bpkad"], at(2027, 1, 12, 10))
    with changing(engine, semua["disarpus"]) as row:
        row.dibebaskan_alasan = "Digabung ke dinas lain"
    engine.dispose()
    return path


@pytest.fixture
def dunia(berkas_tenggat: Path, tmp_path: Path) -> Iterator[DuniaTenggat]:
    path = tmp_path / "ceker.db"
    shutil.copy(berkas_tenggat, path)
    engine = open_file(path)
    yield DuniaTenggat(engine)
    engine.dispose()


@pytest.fixture
def sekda(dunia: DuniaTenggat) -> Pelaku:
    return dunia.person(Peran.PIMPINAN, "setda", 1001)


@pytest.fixture
def tapem(dunia: DuniaTenggat) -> Pelaku:
    """The Kabag of the Bagian that collects IKK LPPD."""
    return dunia.person(Peran.KABAG, "bagian-tapem", 2001)


@pytest.fixture
def dinkes(dunia: DuniaTenggat) -> Pelaku:
    return dunia.person(Peran.OPERATOR_PD, "dinkes", 3001)
