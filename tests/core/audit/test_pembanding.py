"""Tables that compare two years, and the cells of the earlier one."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.angka import Keadaan, Nilai, Tercetak
from core.audit.pembanding import ATURAN, FaktaTanpaPembanding
from core.kinerja import LembarIndikator
from tests.audit_uji import cetak, clean, facts, indikator


def compared(nomor: int, lalu: Nilai, tabel: str = "Tabel 3.2") -> LembarIndikator:
    teks = "-" if lalu is Keadaan.TERCETAK_STRIP else f"{lalu}"
    return replace(
        indikator(nomor),
        realisasi=(cetak(75), cetak(75, tabel=tabel)),
        realisasi_lalu=(cetak(lalu, teks, tabel=tabel),),
    )


def test_a_table_names_all_that_it_has_no_figure_of_the_year_before_for() -> None:
    semua = (
        compared(1, Decimal(70)),
        compared(2, Keadaan.TERCETAK_STRIP),
        compared(3, Keadaan.TERCETAK_KOSONG),
        compared(4, Keadaan.TERCETAK_STRIP, "Tabel 3.3"),
    )

    ada = facts(replace(clean(), indikator=semua), ATURAN)

    assert [
        (f.tabel, f.tahun, f.kode, f.dari) for f in ada if isinstance(f, FaktaTanpaPembanding)
    ] == [("Tabel 3.2", 2029, ("IKU-2", "IKU-3"), 3), ("Tabel 3.3", 2029, ("IKU-4",), 1)]


@pytest.mark.parametrize("lalu", [Decimal(0), Keadaan.BELUM_RILIS])
def test_a_0_is_a_figure_and_what_is_not_out_yet_says_so(lalu: Nilai) -> None:
    assert facts(replace(clean(), indikator=(compared(1, lalu),)), ATURAN) == []


def test_a_table_of_the_year_before_alone_compares_nothing() -> None:
    strip: Tercetak = cetak(Keadaan.TERCETAK_STRIP, "-", tabel="Tabel 3.1")
    satu = replace(indikator(1), realisasi=(), realisasi_lalu=(strip,))

    assert facts(replace(clean(), indikator=(satu,)), ATURAN) == []
