"""The two worlds, built once for all tests, and lent to each."""

from collections.abc import Iterator

import pytest

from tests.tanya.dunia import BerkasDunia, Dunia, Pinjaman, make_berjalan, make_dokumen


@pytest.fixture(scope="session")
def berkas_dokumen(tmp_path_factory: pytest.TempPathFactory) -> BerkasDunia:
    return make_dokumen(tmp_path_factory.mktemp("dunia"))


@pytest.fixture(scope="session")
def berkas_berjalan(tmp_path_factory: pytest.TempPathFactory) -> BerkasDunia:
    return make_berjalan(tmp_path_factory.mktemp("dunia"))


@pytest.fixture(scope="session")
def pinjaman_dokumen(
    berkas_dokumen: BerkasDunia, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pinjaman]:
    pinjaman = Pinjaman(berkas_dokumen, tmp_path_factory.mktemp("pinjaman"))
    yield pinjaman
    pinjaman.close()


@pytest.fixture(scope="session")
def pinjaman_berjalan(
    berkas_berjalan: BerkasDunia, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pinjaman]:
    pinjaman = Pinjaman(berkas_berjalan, tmp_path_factory.mktemp("pinjaman"))
    yield pinjaman
    pinjaman.close()


@pytest.fixture
def dokumen(pinjaman_dokumen: Pinjaman) -> Iterator[Dunia]:
    """A world in which only the document is known, as if it were the test's own."""
    yield from pinjaman_dokumen.lent()


@pytest.fixture
def berjalan(pinjaman_berjalan: Pinjaman) -> Iterator[Dunia]:
    """A world in which the year 2025 goes on, as if it were the test's own."""
    yield from pinjaman_berjalan.lent()
