"""A role is held where there is something for it to do."""

import pytest

from core.hak import Peran
from core.paket.istilah import JenisUnit as J
from core.penempatan import TEMPAT, fits

SEMUA = set(J)
PERANGKAT = {J.SETDA, J.PERANGKAT_DAERAH, J.UPT}

# The table of people and rights: Asisten, Sekda and Wali Kota lead; kabag and staf belong to
# one of the Bagian; kepala_pd and operator_pd to a perangkat daerah, which Setda is too, or UPT.
TABEL = {
    Peran.PIMPINAN: ({J.PEMDA, J.SETDA, J.ASISTEN}, True),
    Peran.KABAG: ({J.BAGIAN}, False),
    Peran.STAF: ({J.BAGIAN}, False),
    Peran.VERIFIKATOR: ({J.BAGIAN}, False),
    Peran.KEPALA_PD: (PERANGKAT, False),
    Peran.OPERATOR_PD: (PERANGKAT, False),
    Peran.PEMBACA: (SEMUA, True),
    Peran.ADMIN: (SEMUA, True),
}


@pytest.mark.parametrize("peran", Peran)
def test_each_role_has_its_kinds_of_unit(peran: Peran) -> None:
    jenis, tanpa_unit = TABEL[peran]

    assert {j for j in J if fits(peran, j, pengumpul=True)} == jenis
    assert TEMPAT[peran].tanpa_unit is tanpa_unit


@pytest.mark.parametrize("peran", Peran)
def test_only_a_verifikator_needs_a_unit_that_collects_something(peran: Peran) -> None:
    tanpa_bidang = {j for j in J if fits(peran, j, pengumpul=False)}

    assert tanpa_bidang == (set() if peran is Peran.VERIFIKATOR else TABEL[peran][0])
