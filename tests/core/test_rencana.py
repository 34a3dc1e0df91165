"""Targets and pagu, typed and in cells."""

from datetime import date
from decimal import Decimal

import pytest

from core.angka import Nilai, Predikat
from core.bilangan import Ambigu
from core.capaian import CaraJumlah
from core.kinerja import Unit
from core.paket.istilah import JenisNilai, PeriodeUkur
from core.rencana import (
    Salah,
    Terbaca,
    read_pagu,
    read_pagu_cell,
    read_satuan,
    read_satuan_cell,
    read_target,
    read_target_cell,
    read_unit,
    read_unit_cell,
    write_exact,
)
from core.tahun import IndikatorTahun, TahunIsi
from core.xlsx.sel import GalatSel, Isi, Rumus, Sel


def make_indikator(jenis: JenisNilai = JenisNilai.ANGKA, satuan: str = "%") -> IndikatorTahun:
    return IndikatorTahun(
        id=1,
        kode="IKU-2",
        pendek="Kerja sama",
        nama="Persentase kerja sama",
        satuan=satuan,
        jenis_nilai=jenis,
        periode=PeriodeUkur.TRIWULAN,
        cara_jumlah=CaraJumlah.TERAKHIR,
        target={},
    )


ANGKA, DOKUMEN = make_indikator(), make_indikator(satuan="dokumen")
PREDIKAT = make_indikator(JenisNilai.PREDIKAT, "predikat")


def sel(isi: Isi, kode: str = "General") -> Sel:
    return Sel(baris=5, kolom=4, isi=isi, format=kode)


@pytest.mark.parametrize(
    ("indikator", "teks", "nilai"),
    [
        (ANGKA, "16,25", Decimal("16.25")),
        (ANGKA, " 60 % ", Decimal(60)),
        (ANGKA, "38/39", Decimal("97.4359")),
        (DOKUMEN, "4 dokumen", Decimal(4)),
        (PREDIKAT, "bb 71,2", Predikat("BB", Decimal("71.2"))),
        (PREDIKAT, "A", Predikat("A")),
    ],
)
def test_a_typed_target_is_read_as_it_was_meant(
    indikator: IndikatorTahun, teks: str, nilai: Nilai
) -> None:
    terbaca = read_target(teks, indikator)

    assert isinstance(terbaca, Terbaca)
    assert terbaca.nilai == nilai


@pytest.mark.parametrize(
    ("indikator", "teks", "salah"),
    [
        (ANGKA, "enam puluh", Salah.BUKAN_ANGKA),
        (ANGKA, "", Salah.BUKAN_ANGKA),
        (ANGKA, "BB", Salah.BUKAN_ANGKA),
        (ANGKA, "belum rilis", Salah.BUKAN_ANGKA),
        (PREDIKAT, "71,2", Salah.BUKAN_PREDIKAT),
        (PREDIKAT, "belum rilis", Salah.BUKAN_PREDIKAT),
    ],
)
def test_what_is_no_target_says_what_it_is_not(
    indikator: IndikatorTahun, teks: str, salah: Salah
) -> None:
    assert read_target(teks, indikator) is salah


def test_two_honest_readings_of_a_target_are_both_given() -> None:
    assert read_target("1.234", DOKUMEN) == Ambigu(Decimal("1.234"), Decimal(1234))


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("124.442.900", Decimal(124_442_900)),
        ("1.234", Decimal(1234)),
        ("130 juta", Decimal(130_000_000)),
        ("Rp 4,3 M", Decimal(4_300_000_000)),
        ("0", Decimal(0)),
        ("-5", Salah.NEGATIF),
        ("banyak", Salah.BUKAN_RUPIAH),
        ("500,125", Salah.BUKAN_RUPIAH),
    ],
)
def test_a_typed_pagu_is_rupiah(teks: str, hasil: Decimal | Salah) -> None:
    terbaca = read_pagu(teks)

    assert (terbaca.nilai if isinstance(terbaca, Terbaca) else terbaca) == hasil


@pytest.mark.parametrize(
    ("isi", "kode", "nilai", "teks"),
    [
        (Decimal("16.25"), "General", "16.25", "16,25"),
        (Decimal("0.6"), "0%", "60", "60"),
        (Decimal("0.9744"), "0.00%", "97.44", "97,44"),
        (Decimal(1200), "General", "1200", "1200"),
        ("16,25", "General", "16.25", "16,25"),
        ("60%", "@", "60", "60%"),
    ],
)
def test_a_target_in_a_cell_is_what_the_cell_shows(
    isi: Isi, kode: str, nilai: str, teks: str
) -> None:
    assert read_target_cell(sel(isi, kode), ANGKA) == Terbaca(Decimal(nilai), teks)


@pytest.mark.parametrize(
    ("isi", "salah"),
    [
        (Rumus("1+1"), Salah.RUMUS),
        (GalatSel("#DIV/0!"), Salah.GALAT),
        (True, Salah.LOGIKA),
        (date(2025, 12, 1), Salah.TANGGAL),
        ("1.234", Salah.AMBIGU),
        (Decimal("33.33333"), Salah.TERLALU_TELITI),
        (Decimal(10**15), Salah.TERLALU_BESAR),
    ],
)
def test_a_cell_that_holds_no_target_is_told_from_every_other(isi: Isi, salah: Salah) -> None:
    assert read_target_cell(sel(isi), ANGKA) is salah


def test_a_number_where_a_predikat_belongs_is_none() -> None:
    assert read_target_cell(sel(Decimal(71)), PREDIKAT) is Salah.BUKAN_PREDIKAT
    assert read_target_cell(sel("BB (71,2)"), PREDIKAT) == Terbaca(
        Predikat("BB", Decimal("71.2")), "BB (71,2)"
    )


@pytest.mark.parametrize(
    ("isi", "kode", "hasil"),
    [
        (Decimal(124_442_900), "#,##0", Decimal(124_442_900)),
        (Decimal("0.5"), "#,##0.00", Decimal("0.5")),
        ("124.442.900", "@", Decimal(124_442_900)),
        (Decimal("124.442"), "General", Salah.TERLALU_TELITI),
        (Decimal("0.5"), "0%", Salah.PERSEN),
        (Decimal(-1), "General", Salah.NEGATIF),
        (Rumus("SUM(D5:D9)"), "General", Salah.RUMUS),
    ],
)
def test_a_pagu_in_a_cell_is_rupiah(isi: Isi, kode: str, hasil: Decimal | Salah) -> None:
    terbaca = read_pagu_cell(sel(isi, kode))

    assert (terbaca.nilai if isinstance(terbaca, Terbaca) else terbaca) == hasil


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        (Decimal("16.2525"), "16,2525"),
        (Decimal("1E+3"), "1000"),
        (Predikat("BB", Decimal("71.2")), "BB 71,2"),
        (Predikat("A"), "A"),
    ],
)
def test_a_figure_is_written_with_all_its_places(nilai: Nilai, teks: str) -> None:
    assert write_exact(nilai) == teks


@pytest.mark.parametrize(
    ("teks", "satuan"),
    [
        ("Dokumen", "Dokumen"),
        ("  orang /\n bulan ", "orang / bulan"),
        ("%", "%"),
        ("-", ""),
        ("m²", "m²"),
        ("a" * 30, "a" * 30),
        ("a" * 31, Salah.BUKAN_SATUAN),
        ("", Salah.BUKAN_SATUAN),
        ("   ", Salah.BUKAN_SATUAN),
        ("12", Salah.BUKAN_SATUAN),
        ("--", Salah.BUKAN_SATUAN),
        ("\u202eDokumen", "Dokumen"),
    ],
)
def test_a_satuan_has_a_letter_or_a_percent_sign(teks: str, satuan: str | Salah) -> None:
    assert read_satuan(teks) == satuan
    assert read_satuan_cell(sel(teks)) == satuan


@pytest.mark.parametrize("isi", [Decimal(4), True, date(2026, 1, 1), None])
def test_a_cell_that_is_no_text_is_no_satuan_and_no_unit(isi: Isi) -> None:
    assert read_satuan_cell(sel(isi)) is Salah.BUKAN_SATUAN
    assert read_unit_cell(sel(isi), make_year()) is Salah.BUKAN_UNIT


def make_year() -> TahunIsi:
    return TahunIsi(
        tahun=2030,
        dari_tahun=2029,
        contoh=False,
        indikator=(),
        pos=(),
        jadwal=(),
        unit=(
            Unit(1, "Bagian Tata Pemerintahan"),
            Unit(2, "Bagian Administrasi Pembangunan"),
            Unit(3, "Bagian Pengadaan Barang / Jasa"),
        ),
        sebutan={"tapem": 1, "pbj": 3, "dinkes": 9},
    )


@pytest.mark.parametrize(
    ("teks", "nomor"),
    [
        ("Bagian Tata Pemerintahan", 1),
        ("tata pemerintahan", 1),
        ("TAPEM", 1),
        ("pembangunan", 2),
        ("barang/jasa", 3),
        ("PBJ", 3),
    ],
)
def test_a_unit_is_known_by_its_name_the_end_of_it_and_what_it_is_called(
    teks: str, nomor: int
) -> None:
    unit = read_unit(teks, make_year())
    assert isinstance(unit, Unit)
    assert unit.id == nomor
    assert read_unit_cell(sel(teks), make_year()) == unit


@pytest.mark.parametrize("teks", ["", "…", "an", "Bagian", "bangunan", "Dinkes", "Bagian Gizi"])
def test_what_may_mean_no_unit_or_several_is_refused(teks: str) -> None:
    assert read_unit(teks, make_year()) is Salah.BUKAN_UNIT
