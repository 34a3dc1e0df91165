"""Whatever is typed or tapped about words: an answer, and only two buttons change what is known."""

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
from core.services import pertanyaan, sejarah
from core.tanya.tersimpan import Sebab
from storage.models import SebutanRow
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import NOW
from tests.mesin import open_file

TULISAN = st.one_of(
    st.sampled_from(
        [
            *("/pertanyaan", "/pertanyaan", "/pertanyaan sebutan", "/batal", "ya", "-"),
            *("bapelkes", "balai latih", "bagian hukum", "hukum", "penyediaan", "zzzz", "serapan"),
            *("tw2", "2024", "x" * 600, "<b>&", "/capaian 2024"),
        ]
    ),
    st.text(max_size=40),
)
LANGKAH = st.one_of(TULISAN, *2 * [st.integers(0, 12)])
MENGUBAH = {"Simpan", "Ya, hapus"}


@pytest.fixture
def siap(contoh: Engine, admin: Pelaku) -> tuple[Path, Pelaku]:
    """A database file with an admin and what somebody could not be answered."""
    for teks in ("serapan bapelkes 2024", "pagu balai latih 2024", "zakat opor"):
        pertanyaan.note(contoh, admin, teks, Sebab.ASING, now=NOW)
    contoh.dispose()
    return Path(contoh.url.database or ""), admin


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(langkah=st.lists(LANGKAH, min_size=6, max_size=25))
def test_every_step_is_answered_and_only_saving_and_removing_change_words(
    siap: tuple[Path, Pelaku], langkah: list[str | int]
) -> None:
    berkas, admin = siap
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(berkas, Path(folder) / "ceker.db")
        engine = open_file(Path(folder) / "ceker.db")
        obrolan = Obrolan(Ruang(engine, jam=lambda: NOW), admin)
        for satu in ("/pertanyaan", *langkah):
            sebelum = count(engine)
            label, jawaban = obrolan.step(satu)
            if jawaban is not None:
                check(jawaban)
            assert count(engine) == sebelum or label in MENGUBAH
        assert sejarah.verify(engine).cacat == ()
        engine.dispose()


def count(engine: Engine) -> tuple[int, int]:
    """Return how many words there are, and how many of them were taken back."""
    with Session(engine) as session:
        banyak = session.exec(
            select(func.count(col(SebutanRow.id)), func.count(col(SebutanRow.dicabut_at)))
        ).one()
        return banyak[0], banyak[1]
