"""IKU-5: of the units that were assessed, those with B or better."""

from decimal import Decimal

from core.angka import Keadaan
from core.periode import Semester
from core.skm.iku5 import HasilUnit, calculate_iku5
from tests.skm_uji import SKALA

DAFTAR = ("dpmptsp", "dukcapil", "dinsos", "diknas")


def of(
    unit: str, ikm: str | Keadaan, semester: Semester = Semester.I, tahun: int = 2025
) -> HasilUnit[str]:
    nilai = ikm if isinstance(ikm, Keadaan) else Decimal(ikm)
    return HasilUnit(unit, tahun, semester, nilai)


def test_units_from_b_on_are_divided_by_those_that_were_assessed() -> None:
    # 76,61 is B, 76,60 is C: 2 of 3; dinsos has not reported, and is no 0.
    hasil = [of("dpmptsp", "76.61"), of("dukcapil", "76.60"), of("diknas", "88.31")]

    iku = calculate_iku5(2025, DAFTAR, hasil, SKALA)

    assert (iku.pembilang, iku.penyebut, iku.terdaftar) == (2, 3, 4)
    assert isinstance(iku.nilai, Decimal)
    assert round(iku.nilai, 2) == Decimal("66.67")
    assert [satu.unit for satu in iku.minimal] == ["dpmptsp", "diknas"]
    assert [satu.unit for satu in iku.di_bawah] == ["dukcapil"]
    assert iku.tanpa_hasil == (("dinsos", Keadaan.BELUM_DILAPORKAN),)


def test_six_of_eight_units_are_the_75_percent_that_the_plan_promises() -> None:
    # Target of IKU-5 in Tabel 2.3 of the LKjIP 2024: 75; the list has 8 units.
    unit = [f"unit-{n}" for n in range(8)]
    hasil = [of(satu, "80" if n < 6 else "70") for n, satu in enumerate(unit)]

    assert calculate_iku5(2025, unit, hasil, SKALA).nilai == 75


def test_the_later_semester_of_the_year_counts_whatever_the_order() -> None:
    dua = [of("dinsos", "90", Semester.II), of("dinsos", "60", Semester.I)]

    for hasil in (dua, dua[::-1]):
        iku = calculate_iku5(2025, ["dinsos"], hasil, SKALA)
        assert iku.nilai == 100
        assert [satu.semester for satu in iku.minimal] == [Semester.II]


def test_other_years_do_not_count() -> None:
    iku = calculate_iku5(2025, ["dinsos"], [of("dinsos", "90", tahun=2024)], SKALA)

    assert iku.nilai is Keadaan.BELUM_DILAPORKAN
    assert iku.tanpa_hasil == (("dinsos", Keadaan.BELUM_DILAPORKAN),)


def test_a_result_without_an_ikm_keeps_its_state_and_hides_no_earlier_ikm() -> None:
    tanpa = of("dinsos", Keadaan.TIDAK_DAPAT_DIHITUNG, Semester.II)

    sendiri = calculate_iku5(2025, ["dinsos"], [tanpa], SKALA)
    berdua = calculate_iku5(2025, ["dinsos"], [of("dinsos", "80"), tanpa], SKALA)

    assert sendiri.tanpa_hasil == (("dinsos", Keadaan.TIDAK_DAPAT_DIHITUNG),)
    assert sendiri.nilai is Keadaan.BELUM_DILAPORKAN
    assert berdua.nilai == 100
    assert [satu.semester for satu in berdua.minimal] == [Semester.I]


def test_a_unit_that_is_not_on_the_list_is_named_and_not_counted() -> None:
    iku = calculate_iku5(2025, ["dinsos"], [of("dinsos", "70"), of("dishub", "90")], SKALA)

    assert (iku.pembilang, iku.penyebut) == (0, 1)
    assert iku.nilai == 0
    assert [satu.unit for satu in iku.di_luar_daftar] == ["dishub"]


def test_a_unit_that_is_listed_twice_counts_once() -> None:
    iku = calculate_iku5(2025, ["dinsos", "dinsos"], [of("dinsos", "80")], SKALA)

    assert (iku.pembilang, iku.terdaftar) == (1, 1)


def test_the_ikm_is_graded_after_rounding() -> None:
    assert calculate_iku5(2025, ["dinsos"], [of("dinsos", "76.605")], SKALA).pembilang == 1
    assert calculate_iku5(2025, ["dinsos"], [of("dinsos", "76.6049")], SKALA).pembilang == 0


def test_without_a_list_there_is_no_figure() -> None:
    assert calculate_iku5(2025, [], [of("dinsos", "80")], SKALA).nilai is Keadaan.BELUM_DILAPORKAN
