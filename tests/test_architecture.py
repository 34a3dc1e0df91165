import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.arsitektur import (
    BOLEH_IMPOR,
    imports_of,
    is_pure,
    layer_offences,
    number_offences,
    purity_offences,
)

AKAR = Path(__file__).parent.parent
CORE = AKAR / "core"


def sources(lapis: str) -> Iterator[tuple[str, str]]:
    for berkas in sorted((AKAR / lapis).rglob("*.py")):
        yield str(berkas.relative_to(AKAR)), berkas.read_text(encoding="utf-8")


@cache
def libraries() -> dict[str, set[str]]:
    """Return what each file imports, by the first part of its name."""
    return {
        nama: {modul.partition(".")[0] for modul in imports_of(kode)}
        for lapis in BOLEH_IMPOR
        for nama, kode in sources(lapis)
    }


@pytest.mark.parametrize("lapis", BOLEH_IMPOR)
def test_imports_go_from_bot_to_core_to_storage_only(lapis: str) -> None:
    salah = {nama: layer_offences(lapis, kode) for nama, kode in sources(lapis)}

    assert salah
    assert {nama: isi for nama, isi in salah.items() if isi} == {}


def test_core_without_its_services_knows_no_storage_telegram_files_or_clock() -> None:
    murni = [berkas for berkas in sorted(CORE.rglob("*.py")) if is_pure(berkas, CORE)]
    salah = {
        str(berkas.relative_to(AKAR)): purity_offences(berkas.read_text(encoding="utf-8"))
        for berkas in murni
    }

    assert CORE / "capaian.py" in murni
    assert {nama: isi for nama, isi in salah.items() if isi} == {}


def test_no_figure_in_core_passes_through_float() -> None:
    salah = {nama: number_offences(kode) for nama, kode in sources("core")}

    assert {nama: isi for nama, isi in salah.items() if isi} == {}


@pytest.mark.parametrize(
    ("pustaka", "tempat"),
    [
        ("matplotlib", {"bot/grafik/gambar.py", "bot/grafik/kanvas.py"}),
        (
            "xlsxwriter",
            {"core/xlsx/halaman.py", "core/xlsx/tulis.py", "core/xlsx/tulis_sel.py"},
        ),
        ("holidays", {"core/libur_nasional.py"}),
        ("fpdf", {"bot/lapor/cetak.py"}),
        (
            "docx",
            {
                "bot/lkjip/docx.py",
                "bot/lkjip/word/gambar.py",
                "bot/lkjip/word/paket.py",
                "bot/lkjip/word/unsur.py",
            },
        ),
    ],
)
def test_a_heavy_library_is_imported_in_its_own_place_and_nowhere_else(
    pustaka: str, tempat: set[str]
) -> None:
    pemakai = {nama for nama, semua in libraries().items() if pustaka in semua}

    assert pemakai == tempat


def test_only_services_and_mapping_may_join_core_to_storage() -> None:
    assert is_pure(CORE / "capaian.py", CORE)
    assert is_pure(CORE / "paket" / "mapping.py", CORE)
    assert not is_pure(CORE / "mapping.py", CORE)
    assert not is_pure(CORE / "services" / "orang.py", CORE)


@pytest.mark.parametrize(
    ("lapis", "kode"),
    [
        ("bot", "import storage"),
        ("bot", "from storage.models import UnitRow"),
        ("bot", "import storage.engine as engine"),
        ("core", "from bot.render import rupiah"),
        ("storage", "import core.angka"),
        ("storage", "import bot"),
        ("core", "from tests.kasus import load"),
        ("core", "from ..bot import render"),
        ("bot", "def f():\n    from storage import engine"),
        ("core", "if TYPE_CHECKING:\n    from bot import app"),
    ],
)
def test_a_planted_import_across_the_layers_is_caught(lapis: str, kode: str) -> None:
    assert layer_offences(lapis, kode)


@pytest.mark.parametrize(
    ("lapis", "kode"),
    [
        ("bot", "from core.services.orang import find_pelaku"),
        ("core", "from storage import unit_repo"),
        ("storage", "import sqlmodel\nfrom storage.types import ExactDecimal"),
        ("bot", "import botany\nimport storage_of_others"),
    ],
)
def test_an_import_along_the_layers_is_allowed(lapis: str, kode: str) -> None:
    assert layer_offences(lapis, kode) == []


@pytest.mark.parametrize(
    "kode",
    [
        "import storage.engine",
        "from telegram import Update",
        "import sqlmodel",
        "from sqlalchemy import select",
        "import aiohttp",
        "from pathlib import Path",
        "import os.path",
        "import time",
        "from time import monotonic",
        "import io\nio.open('x')",
        "from io import open",
        "from core.services.orang import find_pelaku",
        "from core.mapping import to_nilai",
        "def f():\n    import random",
        "from datetime import datetime\ndatetime.now()",
        "import datetime\ndatetime.datetime.now(tz=datetime.UTC)",
        "import datetime as dt\ndt.date.today()",
        "from datetime import datetime\ndatetime.utcnow()",
        "open('x')",
    ],
)
def test_a_planted_impurity_is_caught(kode: str) -> None:
    assert purity_offences(kode)


@pytest.mark.parametrize(
    "kode",
    [
        "from datetime import date\ndate(2024, 1, 1)",
        "from core.angka import Nilai",
        "def f(now):\n    return now",
        "import io\nio.StringIO('a')",
        "from decimal import Decimal",
    ],
)
def test_a_pure_module_is_left_alone(kode: str) -> None:
    assert purity_offences(kode) == []


@pytest.mark.parametrize(
    "kode",
    [
        "float('1.5')",
        "Decimal(1.5)",
        "Decimal(-0.1)",
        "decimal.Decimal(0.1)",
        "Decimal(value=1e3)",
        "x = [Decimal(a * 0.5) for a in b]",
    ],
)
def test_a_planted_float_is_caught(kode: str) -> None:
    assert number_offences(kode)


def test_exact_decimals_are_left_alone() -> None:
    kode = textwrap.dedent("""
        Decimal("1.5") + Decimal(3)
        ambang = 0.9
        def f(x: float) -> None: ...
    """)

    assert number_offences(kode) == []
