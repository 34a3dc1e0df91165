"""LibreOffice computes from the formulas what the workbook says that they come to."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.lkjip.blok import Bentuk, Naskah, Sel
from bot.lkjip.susunan import compose
from bot.lkjip.xlsx import to_xlsx
from core.lkjip.bab3 import Bab3
from core.services import lkjip
from tests.conftest import NOW
from tests.mesin import open_file
from tests.naskah_xlsx import (
    NASKAH,
    PADA,
    figure,
    make_naskah,
    make_tabel,
    opened,
    percent,
    recalculate,
)

BAGI = "{A}/{B}*100"
TERPENCIL = make_tabel(
    (figure("0,0001"), figure("999.999.999.999,999"), percent("0.0001", "999999999999.999", BAGI)),
    (figure("-3"), figure("7"), percent("-3", "7", BAGI)),
    (figure("0"), figure("7"), Sel("0,00", Decimal(0), Bentuk.PERSEN, BAGI)),
    lembar="It's: ujung",
)
KELIRU = make_tabel(
    (figure("1"), figure("2"), Sel("999", Decimal(999), Bentuk.ANGKA, "{A}+{B}")), lembar="Keliru"
)
"""Says of a formula what it does not come to."""


@pytest.fixture(scope="module")
def bab(berkas_contoh: Path) -> Iterator[Naskah]:
    """Give the chapter of 2024, as it is composed of the sample."""
    engine = open_file(berkas_contoh)
    hasil = lkjip.load_all(engine, 2024, now=NOW)
    assert isinstance(hasil, Bab3)
    yield compose(hasil, dibuat_at=NOW)
    engine.dispose()


@pytest.fixture(scope="module")
def isi(bab: Naskah) -> bytes:
    naskah = make_naskah(*NASKAH.blok, TERPENCIL, KELIRU, *bab.blok)
    return to_xlsx(naskah, {}, dibuat_at=PADA)


@pytest.fixture(scope="module")
def dihitung(isi: bytes, tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    return recalculate(isi, tmp_path_factory.mktemp("hitung"))


def cells(buku: Workbook, jenis: str) -> list[tuple[str, str]]:
    """Return the sheets and addresses of the cells of a kind: f are formulas, e errors."""
    return [
        (lembar.title, sel.coordinate)
        for lembar in buku
        for baris in lembar.iter_rows()
        for sel in baris
        if sel.data_type == jenis
    ]


def test_every_formula_comes_to_the_figure_that_is_written_with_it(
    isi: bytes, dihitung: Workbook
) -> None:
    tertulis, rumus = opened(isi, nilai=True), cells(opened(isi), "f")
    beda = [
        (lembar, sel)
        for lembar, sel in rumus
        if dihitung[lembar][sel].value != pytest.approx(tertulis[lembar][sel].value, rel=1e-14)
    ]

    # 6 of the small chapter, 1 that lies, and those of Bab III.
    assert len(rumus) > 100
    # Had LibreOffice repeated what stands in the file, it would not tell the lie from the rest.
    assert beda == [("Keliru", "C4")]
    assert dihitung["Keliru"]["C4"].value == 3


def test_figures_that_were_worked_out_by_hand_come_out(dihitung: Workbook) -> None:
    assert dihitung["Anggaran"]["D4"].value == 50_906_752_982 - 43_321_093_689
    # 43.321.093.689 / 50.906.752.982 = 0,85098913...
    assert round(dihitung["Anggaran"]["E4"].value, 6) == 85.098914
    assert round(dihitung["It's ujung"]["C5"].value, 6) == -42.857143
    # Tabel 3.5 of the document: the serapan of the whole budget is 82,32%.
    assert round(dihitung["Per program"]["F7"].value, 2) == 82.32


def test_texts_are_as_they_were_and_no_cell_is_an_error(dihitung: Workbook) -> None:
    assert dihitung["Kinerja"]["B5"].value == "=1+1"
    assert dihitung["Anggaran"]["B5"].value == "12.345.678.901.234.567"
    assert cells(dihitung, "e") == []
