"""What an introduction seems to say; unsure is no guess."""

import pytest

from core.hak import Kapasitas, Peran
from core.paket.istilah import JenisUnit
from core.perkenalan import CalonUnit, Tebakan, guess

HUKUM, ORGANISASI, SETDA, DINKES, KANDANG, ASISTEN = 1, 2, 3, 4, 5, 6
UNIT = (
    CalonUnit(HUKUM, JenisUnit.BAGIAN, ("Bagian Hukum", "Hukum")),
    CalonUnit(ORGANISASI, JenisUnit.BAGIAN, ("Bagian Organisasi", "Organisasi", "Ortala")),
    CalonUnit(SETDA, JenisUnit.SETDA, ("Sekretariat Daerah", "Setda")),
    CalonUnit(DINKES, JenisUnit.PERANGKAT_DAERAH, ("Dinas Kesehatan", "Dinkes")),
    CalonUnit(KANDANG, JenisUnit.UPT, ("Puskesmas Kandang",)),
    CalonUnit(ASISTEN, JenisUnit.ASISTEN, ("Asisten Administrasi Umum", "Asisten III")),
)


@pytest.mark.parametrize(
    ("kata", "peran", "unit", "kapasitas"),
    [
        ("Rina Sari, Kabag Hukum", Peran.KABAG, HUKUM, Kapasitas.DEFINITIF),
        ("saya plt. kepala bagian organisasi", Peran.KABAG, ORGANISASI, Kapasitas.PLT),
        ("Budi staf ortala", Peran.STAF, ORGANISASI, Kapasitas.DEFINITIF),
        ("Operator SKM Dinas Kesehatan", Peran.OPERATOR_PD, DINKES, Kapasitas.DEFINITIF),
        ("Plh Kepala Puskesmas Kandang", Peran.KEPALA_PD, KANDANG, Kapasitas.PLH),
        ("kadis dinkes", Peran.KEPALA_PD, DINKES, Kapasitas.DEFINITIF),
        ("Asisten III", Peran.PIMPINAN, ASISTEN, Kapasitas.DEFINITIF),
        ("Sekretaris Daerah", Peran.PIMPINAN, None, Kapasitas.DEFINITIF),
    ],
)
def test_an_office_and_its_unit_are_recognised(
    kata: str, peran: Peran, unit: int | None, kapasitas: Kapasitas
) -> None:
    assert guess(kata, UNIT) == Tebakan(peran, unit, kapasitas)


@pytest.mark.parametrize(
    "kata",
    [
        "Rina Sari",
        "saya dari Bagian Hukum",
        "Kabag Perikanan",
        "staf hukumonline",
        "Kabag Dinas Kesehatan",
        "Kepala Sub Bagian Umum Dinas Kesehatan",
        "Kepala Seksi di Dinas Kesehatan",
        "Ajudan Sekda",
        "saya istri Sekda",
        "Sopir Wali Kota",
        "Wartawan, ingin wawancara Wali Kota",
        "ingin bertemu Wali Kota",
        "Mantan Kabag Hukum",
        "Bukan Kabag Hukum, saya wartawan",
        "Kasubag di bawah Kabag Hukum",
        "kabag hukum dan kabag organisasi",
        "teman Kabag Hukum",
        "",
        "!!!",
    ],
)
def test_without_an_office_or_its_unit_nothing_is_guessed(kata: str) -> None:
    assert guess(kata, UNIT) is None


def test_two_units_alike_are_no_guess() -> None:
    ganda = (*UNIT, CalonUnit(7, JenisUnit.BAGIAN, ("Hukum",)))
    assert guess("Kabag Hukum", [u for u in ganda if u.id != HUKUM]) is not None
    assert guess("Kabag Hukum", [CalonUnit(8, JenisUnit.BAGIAN, ("Hukum",)), ganda[-1]]) is None
