from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.angka import Keadaan
from core.bilangan import Ambigu, baca_nilai, baca_rupiah, baca_tercetak
from core.errors import TidakTerbacaError

utuh = st.integers(min_value=0, max_value=10**15 - 1)
sen = st.integers(min_value=0, max_value=99)

BUKAN_ANGKA = [
    "abc",
    "1e5",
    "1E5",
    "nan",
    "NaN",
    "inf",
    "Infinity",
    "sNaN123",
    "1_000",
    "0x10",
    "+5",
    "--5",
    "1,2,3",
    "1.2.3",
    "1.23.456",
    "12.34.567",
    "1,234.5.6",
    "1.234,567.8",
    ",5",
    "5,",
    ".",
    "1 2",
    "2023 2024",
    "١٢٣",
    "१२",
    "１２",  # noqa: RUF001  fullwidth digits are the point
    "½",
    "²",
    "081234567890",
    "😀",
    "1234567890123456",
    "1,1234567",
    "9" * 4000,
]


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("Rp.   4.347.473. 632", "4347473632"),  # LKjIP 2024, Tabel 1.4
        ("128.374.600,00", "128374600"),  # Tabel 3.5, row 34
        ("12,41", "12.41"),  # Tabel 3.1, row 1
        ("8,77%", "8.77"),
        ("97,44 %", "97.44"),
        ("1", "1"),
        ("60", "60"),
        ("1.234", "1234"),
        (" 17.986.870 \n", "17986870"),
        ("0", "0"),
        ("0,00", "0"),
        ("Rp5.000,-", "5000"),
        ("-1,93%", "-1.93"),
        ("1.5", "1.5"),
        ("\N{NO-BREAK SPACE}66,36", "66.36"),
    ],
)
def test_a_printed_cell_reads_as_its_figure(teks: str, nilai: str) -> None:
    assert baca_tercetak(teks) == Decimal(nilai)


@pytest.mark.parametrize("teks", ["", "   ", "\n", "\N{NO-BREAK SPACE}"])
def test_a_blank_cell_is_blank_rather_than_zero(teks: str) -> None:
    assert baca_tercetak(teks) is Keadaan.TERCETAK_KOSONG


@pytest.mark.parametrize("teks", ["-", " - ", "\N{EN DASH}", "\N{EM DASH}"])
def test_a_dash_is_a_dash_rather_than_zero(teks: str) -> None:
    assert baca_tercetak(teks) is Keadaan.TERCETAK_STRIP


@pytest.mark.parametrize(
    ("teks", "rupiah"),
    [
        ("1.234", "1234"),
        ("1.234.567", "1234567"),
        ("29.974.380", "29974380"),
        ("Rp. 4.347.473. 632", "4347473632"),
        ("128.374.600,00", "128374600"),
        ("1,2 juta", "1200000"),
        ("1.2 juta", "1200000"),
        ("1.234 juta", "1234000000"),
        ("4,3 M", "4300000000"),
        ("4,3 miliar", "4300000000"),
        ("4,3 milyar", "4300000000"),
        ("Rp4,3M", "4300000000"),
        ("250 rb", "250000"),
        ("250rb", "250000"),
        ("250 RIBU", "250000"),
        ("1,5 jt", "1500000"),
        ("1 triliun", "1000000000000"),
        ("2 t", "2000000000000"),
        ("1.5", "1.5"),
        ("12.41", "12.41"),
        ("Rp 5.000,-", "5000"),
        ("1,234,567", "1234567"),
        ("-1.000", "-1000"),
        ("Rp -1.000", "-1000"),
        ("-Rp1.000", "-1000"),
        ("\N{MINUS SIGN}1.000", "-1000"),
        ("0", "0"),
        ("rp 100", "100"),
    ],
)
def test_an_amount_reads_as_people_write_it(teks: str, rupiah: str) -> None:
    assert baca_rupiah(teks) == Decimal(rupiah)


@pytest.mark.parametrize(
    "teks",
    [
        "",
        "-",
        "Rp",
        "juta",
        "5 apel",
        "50%",
        "1 juta 200 ribu",
        "500,000",
        "0.500",
        "-Rp-5",
        "999.999 triliun",
    ],
)
def test_what_is_no_amount_is_refused(teks: str) -> None:
    with pytest.raises(TidakTerbacaError) as caught:
        baca_rupiah(teks)
    assert caught.value.teks == teks


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("12,41", "12.41"),
        ("12.41", "12.41"),
        ("1.5", "1.5"),
        ("97,44 %", "97.44"),
        ("60", "60"),
        ("0", "0"),
        ("-2,5", "-2.5"),
        ("0.500", "0.5"),
        ("1.234.567", "1234567"),
        ("1.234,5", "1234.5"),
        ("1234.567", "1234.567"),
    ],
)
def test_a_figure_of_an_indikator_has_one_reading(teks: str, nilai: str) -> None:
    assert baca_nilai(teks) == Decimal(nilai)


@pytest.mark.parametrize(
    ("teks", "desimal", "ribuan"),
    [("1.234", "1.234", "1234"), ("-1.234", "-1.234", "-1234"), ("12.000%", "12", "12000")],
)
def test_one_dot_before_three_digits_is_asked_about(teks: str, desimal: str, ribuan: str) -> None:
    assert baca_nilai(teks) == Ambigu(Decimal(desimal), Decimal(ribuan))


@pytest.mark.parametrize("teks", ["", "-", "BB", "5 juta", *BUKAN_ANGKA])
def test_what_is_no_figure_of_an_indikator_is_refused(teks: str) -> None:
    with pytest.raises(TidakTerbacaError):
        baca_nilai(teks)


@pytest.mark.parametrize("teks", BUKAN_ANGKA)
def test_no_reader_takes_what_only_a_machine_would(teks: str) -> None:
    with pytest.raises(TidakTerbacaError):
        baca_tercetak(teks)
    with pytest.raises(TidakTerbacaError):
        baca_rupiah(teks)


@given(utuh, sen)
def test_every_amount_printed_the_indonesian_way_reads_back(rupiah: int, ekor: int) -> None:
    teks = f"Rp{rupiah:,}".replace(",", ".") + f",{ekor:02}"
    diharapkan = Decimal(rupiah) + Decimal(ekor) / 100

    assert baca_rupiah(teks) == diharapkan
    assert baca_tercetak(teks) == diharapkan


@given(st.integers(min_value=1, max_value=999), st.integers(min_value=0, max_value=999))
def test_rupiah_and_printed_cells_agree_that_the_dot_parts_thousands(atas: int, bawah: int) -> None:
    teks = f"{atas}.{bawah:03}"

    assert baca_rupiah(teks) == baca_tercetak(teks) == atas * 1000 + bawah
    assert baca_nilai(teks) == Ambigu(Decimal(teks), Decimal(atas * 1000 + bawah))


@given(st.text(max_size=60))
def test_any_text_is_a_finite_number_or_is_refused(teks: str) -> None:
    for read in (baca_rupiah, baca_nilai, baca_tercetak):
        try:
            hasil = read(teks)
        except TidakTerbacaError:
            continue
        assert isinstance(hasil, Ambigu | Keadaan) or hasil.is_finite()


@given(st.text(alphabet="0123456789.,-% Rprbjutam", max_size=30))
def test_any_mix_of_digits_and_marks_is_read_within_bounds_or_refused(teks: str) -> None:
    try:
        rupiah = baca_rupiah(teks)
    except TidakTerbacaError:
        return
    assert abs(rupiah) < 10**15
