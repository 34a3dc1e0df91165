"""Whatever is typed, tapped or sent while a figure is filled in: an answer, and no surprise."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session, func, select

from bot.jawaban import Jawaban
from bot.ruang import Ruang
from core.errors import DomainError
from core.services import sejarah
from storage.models import IsianRow
from tests.bot.isi.orang_isi import Orang
from tests.conftest import NOW
from tests.isian_uji import make_dunia
from tests.mesin import open_file

TULISAN = st.one_of(
    st.sampled_from(
        [
            *("/isi", "/isi IKU-2 2025 tw2", "/isi 35 juni 2025 5 juta", "/tugas", "/batal"),
            *(
                "27",
                "27/27",
                "1.234",
                "60",
                "-5",
                "35",
                "IKU-2",
                "tw2",
                "2025",
                "BB",
                "belum rilis",
            ),
            *("35 1.000\n36 2.000", "x" * 600, "https://a.id/b", "35,5", "sp2d", "ya", "nanti"),
        ]
    ),
    st.text(max_size=60),
)
LANGKAH = st.one_of(
    st.builds(lambda teks: ("tulis", teks), TULISAN),
    st.builds(lambda nomor: ("ketuk", str(nomor)), st.integers(0, 30)),
    st.just(("kirim", "")),
)


@pytest.fixture
def siap(contoh: Engine) -> Path:
    """A database file with the year to post for and its people."""
    make_dunia(contoh)
    contoh.dispose()
    return Path(contoh.url.database or "")


def check(jawaban: Jawaban) -> None:
    assert 0 < len(jawaban.html) <= 4096
    semua = [tombol for baris in jawaban.tombol for tombol in baris]
    assert len(semua) <= 100
    assert all(0 < len(tombol.data.encode()) <= 64 for tombol in semua if not tombol.url)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(langkah=st.lists(LANGKAH, min_size=3, max_size=25))
def test_every_step_is_answered_and_only_sending_posts(
    siap: Path, langkah: list[tuple[str, str]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(siap, Path(folder) / "ceker.db")
        engine = open_file(Path(folder) / "ceker.db")
        orang = Orang(Ruang(engine, jam=lambda: NOW), make_dunia(engine).kabag_tapem)
        for cara, isi in langkah:
            sebelum, label = count(engine), ""
            try:
                match cara:
                    case "tulis":
                        orang.say(isi)
                    case "kirim":
                        orang.send(b"%PDF-1.4 x %%EOF")
                    case _:
                        semua = [t for baris in orang.jawaban.tombol for t in baris if t.data]
                        if not semua:
                            continue
                        tombol = semua[int(isi) % len(semua)]
                        label = tombol.teks
                        orang.tap_data(tombol.data)
            except DomainError:
                # A tap that cannot be: its words are shown as a notice.
                assert cara == "ketuk"
            check(orang.jawaban)
            if count(engine) > sebelum:
                assert label in {"Kirim", "Simpan draf"}, (cara, isi)
        assert sejarah.verify(engine).cacat == ()
        engine.dispose()


def count(engine: Engine) -> int:
    with Session(engine) as session:
        return session.exec(select(func.count()).select_from(IsianRow)).one()
