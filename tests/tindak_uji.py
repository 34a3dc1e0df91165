"""What units are to follow up, for tests of it."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Engine

from core.hak import Pelaku, Peran
from core.services import jawab_tindak, orang, tindak_baru
from core.services.baca_tindak import list_followups
from core.services.tindak_baru import Baru
from core.tindak_lanjut import Asal, Lhe, TindakLanjut
from storage.engine import reading
from tests.conftest import NOW, make_pelaku
from tests.orang_uji import unit_id

TENGGAT = date(2026, 12, 31)
TEKS = "Melakukan monitoring dan evaluasi atas capaian renstra"
LHE = Lhe("700/12/Itko/2025", date(2025, 5, 12))


def recommend(  # noqa: PLR0913  what a recommendation says
    engine: Engine,
    admin: Pelaku,
    unit: str,
    *,
    teks: str = TEKS,
    tenggat_on: date = TENGGAT,
    tahun: int = 2024,
    now: datetime = NOW,
) -> int:
    """Let an admin give a unit a recommendation of the LHE; return its id."""
    baru = Baru(
        tahun=tahun,
        asal=Asal.REKOMENDASI,
        kunci=None,
        teks=teks,
        lhe=LHE,
        unit_id=unit_id(engine, unit),
        tenggat_on=tenggat_on,
    )
    return tindak_baru.make(engine, None, admin, baru, now=now)


def assign(engine: Engine, admin: Pelaku, unit: str, kunci: str, *, now: datetime = NOW) -> int:
    """Let an admin give a unit a finding on 2024; return its id."""
    baru = Baru(
        tahun=2024,
        asal=Asal.CATATAN,
        kunci=kunci,
        teks="Targetnya berbeda antar-dokumen.",
        lhe=None,
        unit_id=unit_id(engine, unit),
        tenggat_on=TENGGAT,
    )
    return tindak_baru.make(engine, None, admin, baru, now=now)


def answer(
    engine: Engine,
    pelaku: Pelaku,
    tindak_id: int,
    teks: str = "sudah dilakukan",
    *,
    now: datetime = NOW,
) -> int:
    return jawab_tindak.answer(engine, None, pelaku, tindak_id, teks, bukti=None, now=now)


@dataclass(frozen=True)
class Dunia:
    """Those who make, answer and judge what Bagian Hukum and Bagian Organisasi follow up."""

    engine: Engine
    admin: Pelaku
    kabag_hukum: Pelaku
    kabag_organisasi: Pelaku
    verifikator: Pelaku

    def ask_hukum(self, teks: str = TEKS, *, now: datetime = NOW) -> int:
        return recommend(self.engine, self.admin, "bagian-hukum", teks=teks, now=now)

    def read(self, tahun: int = 2024) -> list[TindakLanjut]:
        with reading(self.engine) as session:
            return list_followups(session, tahun)


def make_dunia(engine: Engine) -> Dunia:
    dunia = Dunia(
        engine,
        admin=make_pelaku(engine, Peran.ADMIN, telegram_id=4001),
        kabag_hukum=make_pelaku(engine, Peran.KABAG, "bagian-hukum", telegram_id=4002),
        kabag_organisasi=make_pelaku(engine, Peran.KABAG, "bagian-organisasi", telegram_id=4003),
        verifikator=make_pelaku(engine, Peran.VERIFIKATOR, "bagian-organisasi", telegram_id=4004),
    )
    semua = (dunia.admin, dunia.kabag_hukum, dunia.kabag_organisasi, dunia.verifikator)
    for satu in semua:
        orang.mark_started(engine, satu, now=NOW)
    return dunia
