"""What a percentage is of."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.audit.catatan import Aturan, Fakta
from core.audit.penyebut import (
    ANGGOTA,
    HITUNGAN,
    PENYEBUT,
    RINCIAN,
    FaktaAnggota,
    FaktaBukanHitungan,
    FaktaPenyebut,
    FaktaTanpaRincian,
    as_count,
    divides_by,
)
from core.kinerja import LembarIndikator
from core.paket.istilah import CaraHitung, Daftar, JenisUnit
from tests.audit_uji import anggota, angka, clean, facts, indikator, ucapan

FORMULA = "Jumlah perangkat daerah tepat waktu Dibagi Jumlah Perangkat Daerah X 100"
IKM = "Persentase perangkat daerah yang memiliki nilai IKM minimal B"
TERNILAI = "Jumlah perangkat daerah baik Dibagi Jumlah Perangkat Daerah Yang Dinilai X 100%"


def of_list(
    aturan: Aturan,
    satu: LembarIndikator,
    *,
    banyak: int = 27,
    semua: int = 39,
    jenis: JenisUnit = JenisUnit.PERANGKAT_DAERAH,
) -> list[Fakta]:
    daftar = {
        satu.daftar or Daftar.PENGAMPU_IKK: (
            *map(anggota, range(1, banyak)),
            anggota(banyak, jenis),
        )
    }
    bahan = replace(
        clean(),
        indikator=(satu,),
        hitungan={},
        daftar=daftar,
        angka={"perangkat_daerah": angka(semua)},
    )
    return facts(bahan, aturan)


def ikk(formula: str = FORMULA, realisasi: int | Decimal = 100) -> LembarIndikator:
    return indikator(
        1,
        nama="Persentase perangkat daerah yang melapor",
        formula=formula,
        realisasi=realisasi,
        daftar=Daftar.PENGAMPU_IKK,
    )


def test_a_formula_that_divides_by_all_while_a_part_was_counted_shows_both_results() -> None:
    [fakta] = of_list(PENYEBUT, ikk())

    assert isinstance(fakta, FaktaPenyebut)
    assert (fakta.bagian, fakta.daftar, fakta.semua) == (27, 27, 39)
    # 27/39 is 69,2307... %.
    assert round(fakta.atas_semua, 2) == Decimal("69.23")


@pytest.mark.parametrize("formula", [TERNILAI, "Nilai Kemenpan RB"])
def test_a_formula_that_divides_by_those_on_the_list_is_right(formula: str) -> None:
    assert of_list(PENYEBUT, ikk(formula)) == []


def test_a_list_of_all_perangkat_daerah_is_what_the_formula_says() -> None:
    assert of_list(PENYEBUT, ikk(), banyak=39) == []


@pytest.mark.parametrize(
    ("formula", "penyebut"),
    [
        (FORMULA, "Jumlah Perangkat Daerah"),
        (TERNILAI, "Jumlah Perangkat Daerah Yang Dinilai"),
        ("Jumlah Kebijakan / Jumlah Kebijakan Per  Tahun X 100%", "Jumlah Kebijakan Per Tahun"),
        ("A Dibagi B Dikali 100%", "B"),
        ("Nilai Kemenpan RB", None),
    ],
)
def test_what_a_formula_divides_by_is_read_from_its_words(
    formula: str, penyebut: str | None
) -> None:
    assert divides_by(formula) == penyebut


@pytest.mark.parametrize(
    ("persen", "dari", "bagian"),
    [
        ("75", 8, 6),
        ("60", 8, None),
        ("60", 5, 3),
        ("100", 27, 27),
        ("0", 8, 0),
        # A third with two places, cut off or rounded, and whole.
        ("33.33", 3, 1),
        ("66.67", 3, 2),
        ("66.66", 3, 2),
        ("67", 3, 2),
        ("66", 3, None),
        # Five of eight are 62,5 %: half up.
        ("63", 8, 5),
        ("62", 8, None),
        ("66.6", 3, None),
        ("50", 0, None),
    ],
)
def test_a_percentage_is_a_count_only_if_a_whole_number_gives_it(
    persen: str, dari: int, bagian: int | None
) -> None:
    assert as_count(Decimal(persen), dari) == bagian


def test_a_percentage_that_no_number_of_units_gives_names_the_nearest() -> None:
    [fakta] = of_list(HITUNGAN, ikk(realisasi=60), banyak=8)

    assert isinstance(fakta, FaktaBukanHitungan)
    assert fakta.setara == Decimal("4.8")
    assert fakta.terdekat == ((4, Decimal(50)), (5, Decimal("62.5")))
    assert of_list(HITUNGAN, ikk(realisasi=75), banyak=8) == []


def test_a_percentage_of_a_register_is_a_count_of_its_entries() -> None:
    bahan = clean()
    for realisasi, banyak in ((75, 0), (60, 1)):
        satu = (indikator(1, realisasi=realisasi),)
        semua = facts(replace(bahan, indikator=satu), HITUNGAN)
        assert [f.cara for f in semua if isinstance(f, FaktaBukanHitungan)] == [
            CaraHitung.MOU_PKS
        ] * banyak


def test_graded_units_need_their_grades_beside_the_percentage() -> None:
    ikm = replace(ikk(TERNILAI, 75), daftar=Daftar.SAMPEL_SKM)

    [fakta] = of_list(RINCIAN, ikm, banyak=8)
    assert isinstance(fakta, FaktaTanpaRincian)
    assert (fakta.bagian, fakta.dari) == (6, 8)
    # Whether they reported in time, no unit is graded by.
    assert of_list(RINCIAN, ikk(realisasi=75), banyak=8) == []


@pytest.mark.parametrize(
    ("nama", "teks", "disebut"),
    [
        (IKM, "Sebanyak 8 unit telah menyampaikan laporannya.", True),
        (IKM, "Semua sudah melaporkan hasilnya.", True),
        # To come, or of something else.
        (IKM, "Unit diminta menyampaikan laporannya.", False),
        (IKM, "Enam dari delapan unit bernilai B.", False),
        # Reporting is what is counted.
        ("Persentase unit yang melapor", "Sebanyak 8 unit telah menyampaikan laporannya.", False),
        ("Persentase unit yang menyampaikan SKM", "8 unit telah menyampaikan SKM.", False),
    ],
)
def test_who_has_reported_is_not_who_has_reached_it(nama: str, teks: str, *, disebut: bool) -> None:
    satu = indikator(1, nama=nama, daftar=Daftar.SAMPEL_SKM)
    bahan = replace(
        clean(),
        indikator=(satu,),
        daftar={Daftar.SAMPEL_SKM: tuple(map(anggota, range(1, 9)))},
        ucapan=(ucapan("IKU-2", "Semua telah melapor."), ucapan("IKU-1", teks)),
    )

    [fakta] = facts(bahan, RINCIAN)
    assert isinstance(fakta, FaktaTanpaRincian)
    assert (fakta.melapor.teks if fakta.melapor else None) == (teks if disebut else None)


def test_a_list_of_perangkat_daerah_has_no_other_units() -> None:
    [fakta] = of_list(ANGGOTA, ikk(), banyak=3, jenis=JenisUnit.BAGIAN)

    assert isinstance(fakta, FaktaAnggota)
    assert [(satu.nomor, satu.jenis) for satu in fakta.anggota] == [(3, JenisUnit.BAGIAN)]
    assert of_list(ANGGOTA, ikk(), banyak=3) == []


def test_an_indikator_of_units_of_any_kind_may_have_them_on_its_list() -> None:
    satu = replace(ikk(), nama="Persentase unit layanan yang melapor")

    assert of_list(ANGGOTA, satu, banyak=3, jenis=JenisUnit.UPT) == []
