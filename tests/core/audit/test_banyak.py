"""How many are reported, against how many are named."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.angka import Keadaan, Nilai
from core.audit.banyak import DAFTAR, ENTRI, FaktaBanyakDaftar, FaktaBanyakEntri
from core.paket.istilah import CaraHitung, Daftar
from tests.audit_uji import angka, clean, entri, facts, indikator


def counted(realisasi: Nilai | int, *, satuan: str = "inovasi", terdaftar: int = 2) -> list[object]:
    """Return what is found of a number of innovations, of which so many are in the register."""
    satu = indikator(1, satuan=satuan, target=2, realisasi=realisasi)
    semua = tuple(entri(n, CaraHitung.INOVASI) for n in range(1, terdaftar + 1))
    bahan = replace(
        clean(),
        indikator=(satu,),
        hitungan={"IKU-1": CaraHitung.INOVASI},
        register={CaraHitung.INOVASI: semua},
    )
    return list(facts(bahan, ENTRI))


@pytest.mark.parametrize("realisasi", [3, 1, 0])
def test_a_number_of_things_is_that_of_the_entries(realisasi: int) -> None:
    [fakta] = counted(realisasi)

    assert isinstance(fakta, FaktaBanyakEntri)
    assert (fakta.tercetak.nilai, fakta.banyak) == (Decimal(realisasi), 2)


@pytest.mark.parametrize(
    ("realisasi", "satuan", "terdaftar"),
    [
        (2, "inovasi", 2),
        # A percentage is a share of them, and what is not reported is no number.
        (75, "%", 2),
        (Keadaan.BELUM_RILIS, "inovasi", 2),
        # A register that nobody has written down says nothing.
        (2, "inovasi", 0),
    ],
)
def test_what_is_no_number_of_them_is_left_alone(
    realisasi: Nilai | int, satuan: str, terdaftar: int
) -> None:
    assert counted(realisasi, satuan=satuan, terdaftar=terdaftar) == []


@pytest.mark.parametrize(("disebut", "banyak"), [(5, 1), (4, 0)])
def test_a_list_has_as_many_units_as_are_told_of(disebut: int, banyak: int) -> None:
    bahan = replace(clean(), angka={"pengampu_ikk": angka(disebut), "sampel_skm": angka(8)})

    semua = [f for f in facts(bahan, DAFTAR) if isinstance(f, FaktaBanyakDaftar)]
    assert [(f.daftar, f.tercetak.nilai, f.banyak) for f in semua] == [
        (Daftar.PENGAMPU_IKK, Decimal(5), 4)
    ] * banyak
