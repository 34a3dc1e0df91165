"""IKU-4 and IKU-5 from obligations: hand-calculated."""

from decimal import Decimal

import pytest

from core.angka import Keadaan
from core.aturan import round_pct
from core.hitungan import HitunganIkk, KurangKewajiban, UnitIkk, selisih
from core.hitungan_kewajiban import count_ikk, count_skm, known_of
from core.kewajiban.tepat import Kedudukan
from core.kinerja import Unit
from core.periode import TAHUN, Periode, Semester
from core.skm.iku5 import HasilUnit
from tests.lembar import SKM

SETAHUN = Periode(2026, TAHUN)
TEPAT, TERLAMBAT, BEBAS = Kedudukan.TEPAT_WAKTU, Kedudukan.TERLAMBAT, Kedudukan.DIBEBASKAN


def pengampu(*kedudukan: Kedudukan) -> list[UnitIkk]:
    return [UnitIkk(Unit(n, f"Unit {n}"), satu, satu) for n, satu in enumerate(kedudukan, 1)]


def ikk(*kedudukan: Kedudukan, aktif: bool = True) -> HitunganIkk:
    return count_ikk(SETAHUN, pengampu(*kedudukan), semua_pd=39, aktif=aktif)


def pct(nilai: Decimal | Keadaan) -> str:
    return f"{round_pct(nilai)}" if isinstance(nilai, Decimal) else nilai.value


def test_all_27_pengampu_on_time_are_100_percent_and_69_23_of_39_perangkat_daerah() -> None:
    hasil = ikk(*[TEPAT] * 27)

    assert (pct(hasil.nilai), pct(hasil.nilai_semua)) == ("100.00", "69.23")
    assert (hasil.tepat, hasil.pengampu, hasil.semua_pd, hasil.sementara) == (27, 27, 39, False)


def test_one_late_and_one_exempt_of_27_are_25_of_26_and_25_of_39() -> None:
    hasil = ikk(*[TEPAT] * 25, TERLAMBAT, BEBAS)

    # 25 / 26 and 25 / 39.
    assert (pct(hasil.nilai), pct(hasil.nilai_semua)) == ("96.15", "64.10")
    assert (hasil.pengampu, hasil.terlambat, hasil.dibebaskan) == (26, 1, 1)


@pytest.mark.parametrize("kedudukan", [Kedudukan.LEWAT, Kedudukan.PERBAIKAN_LEWAT])
def test_what_never_came_is_not_in_time_and_leaves_nothing_open(kedudukan: Kedudukan) -> None:
    hasil = ikk(*[TEPAT] * 26, kedudukan)

    assert (pct(hasil.nilai), hasil.tidak, hasil.sementara) == ("96.30", 1, False)
    assert selisih(hasil, Decimal(100)) == Decimal("3.70")


@pytest.mark.parametrize(
    "kedudukan", [Kedudukan.BELUM_WAKTUNYA, Kedudukan.BELUM, Kedudukan.DIPERBAIKI]
)
def test_as_long_as_one_can_come_in_time_it_is_provisional_and_compared_with_nothing(
    kedudukan: Kedudukan,
) -> None:
    hasil = ikk(*[TEPAT] * 5, *[kedudukan] * 22)

    assert (pct(hasil.nilai), hasil.belum, hasil.sementara) == ("18.52", 22, True)
    assert selisih(hasil, Decimal(100)) is None


@pytest.mark.parametrize(
    ("kedudukan", "aktif", "kurang"),
    [
        ([TEPAT] * 27, False, KurangKewajiban.TIDAK_AKTIF),
        ([], True, KurangKewajiban.TANPA_KEWAJIBAN),
        ([BEBAS] * 2, True, KurangKewajiban.TANPA_KEWAJIBAN),
        ([Kedudukan.BELUM] * 27, True, KurangKewajiban.BELUM_MASUK),
        ([Kedudukan.LEWAT] * 27, True, KurangKewajiban.BELUM_MASUK),
        ([Kedudukan.DIPERBAIKI] * 27, True, KurangKewajiban.BELUM_MASUK),
    ],
)
def test_what_is_missing_is_no_0_percent(
    kedudukan: list[Kedudukan], *, aktif: bool, kurang: KurangKewajiban
) -> None:
    hasil = ikk(*kedudukan, aktif=aktif)

    assert (hasil.nilai, hasil.nilai_semua) == (Keadaan.TIDAK_DAPAT_DIHITUNG,) * 2
    assert hasil.kurang is kurang


def test_nobody_in_time_is_0_percent_once_somebody_has_reported() -> None:
    assert pct(ikk(TERLAMBAT, Kedudukan.LEWAT).nilai) == "0.00"


def test_without_a_document_that_counts_them_nothing_is_said_of_all_perangkat_daerah() -> None:
    hasil = count_ikk(SETAHUN, pengampu(TEPAT), semua_pd=None, aktif=True)

    assert (pct(hasil.nilai), hasil.nilai_semua) == ("100.00", Keadaan.TIDAK_DAPAT_DIHITUNG)


def test_an_extension_counts_and_stands_beside_the_original_date() -> None:
    diperpanjang = UnitIkk(Unit(9, "Unit 9"), TEPAT, TERLAMBAT)
    hasil = count_ikk(SETAHUN, [*pengampu(TEPAT), diperpanjang], semua_pd=39, aktif=True)

    assert (hasil.tepat, hasil.tepat_asal, pct(hasil.nilai)) == (2, 1, "100.00")


UNIT = [Unit(n, f"Unit {n}") for n in range(1, 9)]


def survey(nomor: int, ikm: str | None, semester: Semester = Semester.I) -> HasilUnit[Unit]:
    isi = Decimal(ikm) if ikm else Keadaan.TIDAK_TERSEDIA
    return HasilUnit(UNIT[nomor - 1], 2026, semester, isi)


def test_b_or_better_is_divided_by_those_assessed_and_beside_it_by_the_sample() -> None:
    hasil = count_skm(
        SETAHUN,
        UNIT,
        [
            survey(1, "88.87"),
            survey(2, "76.61"),
            survey(3, "76.60"),
            # The later half year counts.
            survey(4, "90"),
            survey(4, "70", Semester.II),
            survey(5, "60"),
            survey(5, "80", Semester.II),
            survey(6, None),
        ],
        SKM,
        menunggu=0,
        dibebaskan=0,
        aktif=True,
    )

    # Units 1, 2 and 5 of 5 that have an IKM, of 8 in the sample.
    assert (pct(hasil.nilai), pct(hasil.nilai_sampel)) == ("60.00", "37.50")
    assert (hasil.minimal, hasil.dinilai, hasil.sampel) == (3, 5, 8)
    mutu = {s.unit.id: (s.mutu.predikat if s.mutu else s.ikm) for s in hasil.unit}
    assert mutu == {
        1: "A",
        2: "B",
        3: "C",
        4: "C",
        5: "B",
        6: Keadaan.TIDAK_TERSEDIA,
        7: Keadaan.BELUM_DILAPORKAN,
        8: Keadaan.BELUM_DILAPORKAN,
    }


def test_without_an_accepted_ikm_there_is_no_figure_and_no_0() -> None:
    hasil = count_skm(SETAHUN, UNIT, [survey(1, None)], SKM, menunggu=15, dibebaskan=0, aktif=True)

    assert (hasil.nilai, hasil.kurang) == (
        Keadaan.TIDAK_DAPAT_DIHITUNG,
        KurangKewajiban.BELUM_MASUK,
    )


def test_whoever_may_not_know_of_a_unit_has_its_count_and_not_its_name() -> None:
    hasil = known_of(ikk(TEPAT, TERLAMBAT), lambda unit_id: unit_id == 2)

    assert [satu.unit.id for satu in hasil.unit] == [2]
    assert (hasil.banyak_unit, hasil.nilai) == (2, Decimal(50))
