"""Whatever is typed or tapped about days off: an answer, and only saving changes the calendar."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session, col, func, select

from bot.ruang import Ruang
from core.hak import Pelaku
from core.services import sejarah
from storage.models import HariKhususRow
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import NOW
from tests.mesin import open_file

TULISAN = st.one_of(
    st.sampled_from(
        [
            *("/atur_tenggat", "/atur_tenggat libur", "/atur_tenggat libur 2028", "/batal"),
            *("/atur_tenggat libur 1 des HUT", "/atur_tenggat libur 17 agustus X"),
            *("/atur_tenggat coret 24 des", "/atur_tenggat batalkan 1 des", "/atur_tenggat cuti"),
            *("/atur_tenggat cuti bersama", "1 des", "1 des HUT", "HUT kota", "24 des", "ya", "-"),
            *("1 des s.d. 3 des X", "30 Februari X", "x" * 600, "2026", "1 Desember 2099 X"),
        ]
    ),
    st.text(max_size=60),
    st.builds(lambda teks: f"/atur_tenggat libur {teks}", st.text(max_size=30)),
)
LANGKAH = st.one_of(TULISAN, st.integers(0, 30))


@pytest.fixture
def siap(contoh: Engine, admin: Pelaku) -> tuple[Path, Pelaku]:
    """A database file with an admin."""
    contoh.dispose()
    return Path(contoh.url.database or ""), admin


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(langkah=st.lists(LANGKAH, min_size=3, max_size=20))
def test_every_step_is_answered_and_only_saving_changes_a_day(
    siap: tuple[Path, Pelaku], langkah: list[str | int]
) -> None:
    berkas, admin = siap
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(berkas, Path(folder) / "ceker.db")
        engine = open_file(Path(folder) / "ceker.db")
        obrolan = Obrolan(Ruang(engine, jam=lambda: NOW), admin)
        for satu in langkah:
            sebelum = count(engine)
            label, jawaban = obrolan.step(satu)
            if jawaban is not None:
                check(jawaban)
            assert count(engine) == sebelum or label == "Simpan"
        assert sejarah.verify(engine).cacat == ()
        engine.dispose()


def count(engine: Engine) -> tuple[int, int]:
    """Return how many changes there are, and how many of them were taken back."""
    with Session(engine) as session:
        banyak = session.exec(
            select(func.count(col(HariKhususRow.id)), func.count(col(HariKhususRow.dicabut_at)))
        ).one()
        return banyak[0], banyak[1]
