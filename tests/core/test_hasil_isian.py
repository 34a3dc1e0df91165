"""What posted figures of an indikator give: the quarter alone, to date, the year; never a guess."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.angka import Keadaan, Nilai
from core.capaian import CaraJumlah, Polaritas, calculate_capaian
from core.hasil_isian import HasilIsian
from core.isian import Status
from core.paket.istilah import PeriodeUkur
from core.periode import Periode, Triwulan
from tests.hasil_uji import LAIN, TAHUN, UNIT, hitung, make_isian, make_ukuran

JUMLAH, TERAKHIR, TETAP = CaraJumlah.JUMLAH, CaraJumlah.TERAKHIR, CaraJumlah.TETAP
TW = {satu.kode: Periode(TAHUN, satu.kode) for satu in Triwulan}


def alone(hasil: HasilIsian) -> tuple[object, ...]:
    return hasil.pokok.target, hasil.pokok.realisasi


def to_date(hasil: HasilIsian) -> tuple[object, ...]:
    assert hasil.sampai is not None
    return hasil.sampai.target, hasil.sampai.realisasi


def test_only_an_accepted_version_counts_and_a_newer_one_is_named_beside_it() -> None:
    lama = make_isian("tw2", 40)
    baru = make_isian("tw2", 45, versi=2, status=Status.DIAJUKAN)

    hasil = hitung(make_ukuran(), [lama, baru], "tw2")

    assert alone(hasil) == (50, 40)
    assert hasil.kini.menunggu == (baru,)


def test_the_newest_accepted_version_counts() -> None:
    versi = [make_isian("tw2", 40), make_isian("tw2", 45, versi=2)]

    hasil = hitung(make_ukuran(), versi, "tw2")

    assert alone(hasil) == (50, 45)
    assert hasil.kini.menunggu == ()


@pytest.mark.parametrize("status", [s for s in Status if s is not Status.TERVERIFIKASI])
def test_what_nobody_has_accepted_is_not_counted(status: Status) -> None:
    satu = make_isian("tw2", 40, status=status)

    hasil = hitung(make_ukuran(), [satu], "tw2")

    assert alone(hasil) == (50, Keadaan.BELUM_DILAPORKAN)
    assert hasil.kini.menunggu == ((satu,) if status is Status.DIAJUKAN else ())


@pytest.mark.parametrize(
    ("on", "keadaan"),
    [
        (date(TAHUN, 6, 30), Keadaan.BELUM_WAKTUNYA),
        (date(TAHUN, 7, 1), Keadaan.BELUM_DILAPORKAN),
        (date(TAHUN, 7, 11), Keadaan.BELUM_DILAPORKAN),
    ],
)
def test_a_quarter_is_not_due_until_it_can_be_filled_in(on: date, keadaan: Keadaan) -> None:
    assert alone(hitung(make_ukuran(), [], "tw2", on=on)) == (50, keadaan)


def test_belum_rilis_is_its_own_state() -> None:
    satu = make_isian("tw2", Keadaan.BELUM_RILIS)

    hasil = hitung(make_ukuran(), [satu], "tw2")

    assert alone(hasil) == (50, Keadaan.BELUM_RILIS)
    assert hasil.pokok.periode == ()


def test_a_reported_zero_is_a_figure() -> None:
    hasil = hitung(make_ukuran(), [make_isian("tw1", 30), make_isian("tw2", 0)], "tw2")

    assert alone(hasil) == to_date(hasil) == (50, 0)


def test_parts_are_divided_exactly() -> None:
    # 27/39 is kept as 69,2308; 69,230769... is what it is.
    satu = make_isian("tw2", Decimal("69.2308"), bagian=(27, 39))

    assert hitung(make_ukuran(), [satu], "tw2").pokok.realisasi == Decimal(27) / 39 * 100


def test_jumlah_adds_the_quarters_that_are_reported_to_their_own_targets() -> None:
    target: dict[str, Nilai] = {f"tw{n}": Decimal(n) for n in range(1, 5)}
    ukuran = make_ukuran(JUMLAH, target=target, satuan="dokumen")
    versi = [make_isian("tw1", 2), make_isian("tw3", 4)]

    hasil = hitung(ukuran, versi, "tw3")

    assert alone(hasil) == (3, 4)
    # TW I and TW III: targets 1 + 3, realisasi 2 + 4; TW II is in neither sum.
    assert to_date(hasil) == (4, 6)
    assert hasil.sampai is not None
    assert hasil.sampai.periode == (TW["tw1"], TW["tw3"])


def test_terakhir_takes_the_last_reported_quarter_against_its_own_target() -> None:
    hasil = hitung(make_ukuran(TERAKHIR), [make_isian("tw1", 20), make_isian("tw2", 40)], "tw3")

    assert alone(hasil) == (75, Keadaan.BELUM_DILAPORKAN)
    assert to_date(hasil) == (50, 40)


def test_tetap_measures_every_quarter_against_the_target_of_the_year() -> None:
    ukuran = make_ukuran(TETAP, target={"tahun": Decimal(80)})

    hasil = hitung(ukuran, [make_isian("tw2", 60)], "tw2")

    assert alone(hasil) == to_date(hasil) == (80, 60)


@pytest.mark.parametrize("cara", [JUMLAH, TERAKHIR])
def test_a_quarter_without_target_is_never_a_quarter_of_the_year(cara: CaraJumlah) -> None:
    ukuran = make_ukuran(cara, target={"tahun": Decimal(100)})

    hasil = hitung(ukuran, [make_isian("tw1", 20), make_isian("tw2", 30)], "tw2")

    assert alone(hasil) == (Keadaan.TARGET_BELUM_ADA, 30)
    assert to_date(hasil)[0] is Keadaan.TARGET_BELUM_ADA


def test_the_year_is_what_there_is_to_date() -> None:
    hasil = hitung(make_ukuran(), [make_isian("tw1", 20), make_isian("tw2", 40)], "tahun")

    assert alone(hasil) == (50, 40)
    assert hasil.pokok.periode == (TW["tw2"],)
    assert hasil.target_tahun == 100
    assert hasil.sampai is None


def test_the_promise_of_the_year_stands_once_the_year_is_whole() -> None:
    tanpa_triwulan: dict[str, Nilai] = {"tahun": Decimal(100)}
    terakhir = make_ukuran(TERAKHIR, target=tanpa_triwulan)
    jumlah = make_ukuran(JUMLAH, target=tanpa_triwulan, satuan="dokumen")
    semua = [make_isian(f"tw{n}", 20) for n in range(1, 5)]

    assert alone(hitung(terakhir, semua[3:], "tahun")) == (100, 20)
    assert alone(hitung(jumlah, semua, "tahun")) == (100, 80)
    assert alone(hitung(jumlah, semua[1:], "tahun")) == (Keadaan.TARGET_BELUM_ADA, 60)
    assert alone(hitung(terakhir, semua[:3], "tahun")) == (Keadaan.TARGET_BELUM_ADA, 20)


def test_a_year_without_figures_tells_its_target_and_why() -> None:
    assert alone(hitung(make_ukuran(), [], "tahun")) == (100, Keadaan.BELUM_DILAPORKAN)
    awal = hitung(make_ukuran(), [], "tahun", on=date(TAHUN, 1, 1))
    assert alone(awal) == (100, Keadaan.BELUM_WAKTUNYA)


def test_what_is_posted_once_a_year_has_no_figure_of_a_quarter() -> None:
    ukuran = make_ukuran(target={"tahun": Decimal(80)}, periode=PeriodeUkur.TAHUN)
    versi = [make_isian("tahun", 72)]

    triwulan, setahun = hitung(ukuran, versi, "tw2"), hitung(ukuran, versi, "tahun")

    assert triwulan.tahunan
    assert alone(triwulan) == (80, Keadaan.BELUM_WAKTUNYA)
    assert triwulan.sampai is None
    assert not setahun.tahunan
    assert alone(setahun) == (80, 72)


def both(*versi: tuple[int, int] | None) -> HasilIsian:
    """Return IKU-6 with the parts of its two units, None for a unit that has posted none."""
    ukuran = make_ukuran(target={"tahun": Decimal(100)}, periode=PeriodeUkur.TAHUN)
    isi = [
        make_isian("tahun", Decimal(75), unit=unit, bagian=bagian)
        for unit, bagian in zip((UNIT, LAIN), versi, strict=True)
        if bagian
    ]
    return hitung(ukuran, isi, "tahun", unit=(UNIT, LAIN))


def test_numerators_and_denominators_of_several_units_add() -> None:
    # (3 + 1) / (4 + 4), not the mean of 75 and 25.
    assert both((3, 4), (1, 4)).pokok.realisasi == 50
    # (3 + 0) / (4 + 2).
    assert both((3, 4), (0, 2)).pokok.realisasi == 50


def test_part_of_the_units_is_never_the_whole() -> None:
    hasil = both((3, 4), None)

    assert hasil.pokok.realisasi is Keadaan.TIDAK_DAPAT_DIHITUNG
    assert hasil.kini.kurang == (LAIN,)


def test_without_any_unit_it_is_just_not_reported() -> None:
    assert both(None, None).pokok.realisasi is Keadaan.BELUM_DILAPORKAN


def test_a_percentage_without_parts_cannot_be_added() -> None:
    ukuran = make_ukuran(target={}, periode=PeriodeUkur.TAHUN)
    versi = [
        make_isian("tahun", 75, bagian=(3, 4)),
        make_isian("tahun", 50, unit=LAIN),
    ]

    hasil = hitung(ukuran, versi, "tahun", unit=(UNIT, LAIN))

    assert hasil.pokok.realisasi is Keadaan.TIDAK_DAPAT_DIHITUNG
    assert (hasil.kini.kurang, hasil.kini.tanpa_bagian) == ((), (LAIN,))


def test_counts_of_several_units_add() -> None:
    ukuran = make_ukuran(JUMLAH, satuan="dokumen")
    versi = [make_isian("tw1", 2), make_isian("tw1", 3, unit=LAIN)]

    assert hitung(ukuran, versi, "tw1", unit=(UNIT, LAIN)).pokok.realisasi == 5


def test_a_quarter_that_lacks_a_unit_is_in_no_sum() -> None:
    target: dict[str, Nilai] = {f"tw{n}": Decimal(10) for n in range(1, 5)}
    ukuran = make_ukuran(JUMLAH, target=target, satuan="dokumen")
    versi = [
        make_isian("tw1", 2),
        make_isian("tw1", 3, unit=LAIN),
        make_isian("tw2", 4),
    ]

    hasil = hitung(ukuran, versi, "tw2", unit=(UNIT, LAIN))

    assert alone(hasil) == (10, Keadaan.TIDAK_DAPAT_DIHITUNG)
    assert to_date(hasil) == (10, 5)


def test_what_another_unit_posted_once_is_not_counted() -> None:
    versi = [make_isian("tw2", 40, unit=LAIN)]

    assert hitung(make_ukuran(), versi, "tw2").pokok.realisasi is Keadaan.BELUM_DILAPORKAN


BESAR = st.decimals(0, 10**6, places=2)


@given(
    target=st.lists(st.none() | BESAR, min_size=4, max_size=4),
    realisasi=st.lists(st.none() | BESAR, min_size=4, max_size=4),
    cara=st.sampled_from(CaraJumlah),
    sampai=st.sampled_from(Triwulan),
)
def test_quarters_that_are_missing_are_never_guessed(
    target: list[Decimal | None],
    realisasi: list[Decimal | None],
    cara: CaraJumlah,
    sampai: Triwulan,
) -> None:
    janji: dict[str, Nilai] = {f"tw{n}": t for n, t in enumerate(target, 1) if t is not None}
    janji["tahun"] = Decimal(10**9)
    versi = [make_isian(f"tw{n}", r) for n, r in enumerate(realisasi, 1) if r is not None]

    hasil = hitung(make_ukuran(cara, target=janji, satuan="dokumen"), versi, sampai.kode)

    ada = [n for n in range(sampai) if realisasi[n] is not None]
    dipakai = ada if cara is JUMLAH else ada[-1:]
    assert hasil.sampai is not None
    assert hasil.sampai.periode == tuple(TW[f"tw{n + 1}"] for n in dipakai)
    if not dipakai:
        assert hasil.sampai.realisasi is Keadaan.BELUM_DILAPORKAN
        return
    assert hasil.sampai.realisasi == sum(realisasi[n] or 0 for n in dipakai)
    diharap: Nilai = Decimal(10**9)
    if cara is not TETAP:
        lengkap = all(target[n] is not None for n in dipakai)
        diharap = Keadaan.TARGET_BELUM_ADA
        if lengkap:
            diharap = Decimal(sum(target[n] or 0 for n in dipakai))
    assert hasil.sampai.target == diharap
    capaian = calculate_capaian(hasil.sampai.target, hasil.sampai.realisasi, Polaritas.NAIK)
    assert isinstance(capaian, Decimal) == (isinstance(diharap, Decimal) and diharap != 0)
