"""The two worlds, built once for all tests and copied for each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tanya.dunia import BerkasDunia, Dunia, make_berjalan, make_dokumen


@pytest.fixture(scope="session")
def berkas_dokumen(tmp_path_factory: pytest.TempPathFactory) -> BerkasDunia:
    return make_dokumen(tmp_path_factory.mktemp("dunia"))


@pytest.fixture(scope="session")
def berkas_berjalan(tmp_path_factory: pytest.TempPathFactory) -> BerkasDunia:
    return make_berjalan(tmp_path_factory.mktemp("dunia"))


@pytest.fixture
def dokumen(berkas_dokumen: BerkasDunia, tmp_path: Path) -> Iterator[Dunia]:
    """A world of the test's own in which only the document is known."""
    yield from berkas_dokumen.copied(tmp_path)


@pytest.fixture
def berjalan(berkas_berjalan: BerkasDunia, tmp_path: Path) -> Iterator[Dunia]:
    """A world of the test's own in which the year 2025 goes on."""
    yield from berkas_berjalan.copied(tmp_path)
