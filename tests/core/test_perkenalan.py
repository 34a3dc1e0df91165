"""What an introduction seems to say; unsure is no guess."""

import pytest

from core.hak import Kapasitas, Peran
from core.paket.istilah import JenisUnit
from core.perkenalan import CalonUnit, Tebakan, guess, read_role

HUKUM, ORGANISASI, SETDA, DINKES, KANDANG, ASISTEN = 1, 2, 3, 4, 5, 6
UNIT = (
    CalonUnit(HUKUM, JenisUnit.BAGIAN, ("Bagian Hukum", "Hukum")),
    CalonUnit(
        ORGANISASI, JenisUnit.BAGIAN, ("Bagian Organisasi", "Organisasi", "Ortala"), pengumpul=True
    ),
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
        ("verifikator organisasi", Peran.VERIFIKATOR, ORGANISASI, Kapasitas.DEFINITIF),
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
        "verifikator Bagian Hukum",
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


@pytest.mark.parametrize("kata", ["pembaca", "admin", "Admin CEKER", "pimpinan", "Rina, pimpinan"])
def test_nobody_is_believed_to_be_what_they_call_themselves_without_an_office(kata: str) -> None:
    assert guess(kata, UNIT) is None


@pytest.mark.parametrize(
    ("kata", "peran", "unit", "kapasitas"),
    [
        ("pembaca", Peran.PEMBACA, None, Kapasitas.DEFINITIF),
        ("Pembaca dinkes", Peran.PEMBACA, DINKES, Kapasitas.DEFINITIF),
        ("admin", Peran.ADMIN, None, Kapasitas.DEFINITIF),
        ("Admin CEKER", Peran.ADMIN, None, Kapasitas.DEFINITIF),
        ("pimpinan", Peran.PIMPINAN, None, Kapasitas.DEFINITIF),
        ("plh. pimpinan setda", Peran.PIMPINAN, SETDA, Kapasitas.PLH),
        ("plt sekda", Peran.PIMPINAN, None, Kapasitas.PLT),
        ("operator dinkes", Peran.OPERATOR_PD, DINKES, Kapasitas.DEFINITIF),
        ("plt kabag hukum", Peran.KABAG, HUKUM, Kapasitas.PLT),
    ],
)
def test_an_admin_names_any_role_with_its_unit_or_one_that_needs_none(
    kata: str, peran: Peran, unit: int | None, kapasitas: Kapasitas
) -> None:
    assert read_role(kata, UNIT) == Tebakan(peran, unit, kapasitas)


@pytest.mark.parametrize(
    ("kata", "peran"),
    [
        ("kabag", Peran.KABAG),
        ("plt kabag", Peran.KABAG),
        ("operator", Peran.OPERATOR_PD),
        ("kabag perikanan", Peran.KABAG),
        ("kabag hukum dan organisasi", Peran.KABAG),
        # What may be a unit is not left out unasked, even where none is needed.
        ("pembaca inspektorat", Peran.PEMBACA),
        ("pimpinan dinkes", Peran.PIMPINAN),
    ],
)
def test_without_one_clear_unit_an_admin_has_named_the_role_alone(kata: str, peran: Peran) -> None:
    assert read_role(kata, UNIT) is peran


@pytest.mark.parametrize("kata", ["entah siapa", "admin dinkes", "ajudan sekda", "hukum", ""])
def test_an_admin_who_names_no_clear_role_has_named_nothing(kata: str) -> None:
    assert read_role(kata, UNIT) is None
