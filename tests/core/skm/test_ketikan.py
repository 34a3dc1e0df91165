"""NRR, IKM and counts as people type them."""

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.skm.ketikan import (
    MasalahKetik,
    NrrTerketik,
    SalahKetik,
    read_count,
    read_ikm,
    read_nrr,
)
from core.skm.unsur import UNSUR, Unsur

S = SalahKetik
SEMBILAN = ("3.12", "3.45", "3.1", "3", "4", "3.5", "3.25", "3.333", "3.9")
HARAP = {satu.kode: Decimal(nilai) for satu, nilai in zip(UNSUR, SEMBILAN, strict=True)}


def problems(teks: str) -> list[tuple[SalahKetik, tuple[str, ...], str]]:
    hasil = read_nrr(teks)
    assert not isinstance(hasil, NrrTerketik), hasil
    return [(satu.sebab, satu.kode, satu.isi) for satu in hasil]


@pytest.mark.parametrize(
    "teks",
    [
        (
            "Persyaratan 3,12, Prosedur 3,45, Waktu 3,1, Biaya 3, Produk 4, Kompetensi 3,5, "
            "Perilaku 3,25, Pengaduan 3,333, Sarana 3,9"
        ),
        "3,12 3,45 3,1 3 4 3,5 3,25 3,333 3,9",
        "3.12 3.45 3.1 3 4 3.5 3.25 3.333 3.9",
        "3,12, 3,45, 3,1, 3, 4, 3,5, 3,25, 3,333, 3,9",
        "3,12; 3,45; 3,1; 3; 4; 3,5; 3,25; 3,333; 3,9;",
        "3.12,3.45,3.1,3,4,3.5,3.25,3.333,3.9",
        "3,12\n3,45\n3,1\n3\n4\n3,5\n3,25\n3,333\n3,9\n",
        "3,12\t3,45\t3,1\t3\t4\t3,5\t3,25\t3,333\t3,9",
        "U1 3,12\nU2 3,45\nU3 3,1\nU4 3\nU5 4\nU6 3,5\nU7 3,25\nU8 3,333\nU9 3,9",
        "U1=3,12; U2: 3.45; U3 - 3,1; U4 3; U5:4; u6 = 3,5; U7.3,25; U-8 3,333; unsur 9 3,9",
        "U9 3,9 U1 3,12 U2 3,45 U3 3,1 U4 3 U5 4 U6 3,5 U7 3,25 U8 3.333",
        "1. 3,12\n2. 3,45\n3. 3,1\n4. 3\n5. 4\n6. 3,5\n7. 3,25\n8. 3,333\n9. 3,9",
        (
            "Persyaratan 3,12\nProsedur: 3,45\nWaktu = 3,1\nBiaya/tarif 3\nProduk 4\n"
            "Kompetensi 3,5\nPerilaku 3,25\nPengaduan 3,333\nSarana 3,9"
        ),
        (
            "U1 Persyaratan 3,12|U2 Sistem, Mekanisme, dan Prosedur 3,45\nU3\t3,1\nU4 3\nU5 4\n"
            "U6 3,5\nU7 3,25\nU8 3,333\nU9 3,9"
        ),
    ],
)
def test_the_nine_are_read_however_they_are_written(teks: str) -> None:
    assert read_nrr(teks) == NrrTerketik(HARAP)


def test_a_name_is_believed_before_the_number_beside_it_and_that_is_told() -> None:
    teks = "U1 3 U2 3 U3 3 U4 3 U5 3 U6 3 U7 3 U8 Sarana 2 U9 Pengaduan 4"

    hasil = read_nrr(teks)

    assert isinstance(hasil, NrrTerketik)
    assert [hasil.nrr[kode] for kode in ("U9", "U8")] == [Decimal(2), Decimal(4)]
    assert hasil.tertukar == ("U9", "U8")


def test_each_wrong_figure_is_named_by_its_unsur() -> None:
    assert problems("U1 0,34 U2 78 U3 5 U4 x U5: -3 U6 3 U7 3 U8 3 U9") == [
        (S.TERTIMBANG, ("U1",), "0,34"),
        (S.TERKONVERSI, ("U2",), "78"),
        (S.DI_LUAR_RENTANG, ("U3",), "5"),
        (S.BUKAN_ANGKA, ("U4",), "x"),
        (S.DI_LUAR_RENTANG, ("U5",), "-3"),
        (S.BUKAN_ANGKA, ("U9",), ""),
    ]


def test_unsur_that_are_missing_twice_or_unknown_are_named() -> None:
    assert problems("U1 3 U1 3,5 U2 3 U3 3 U4 3 U5 3 U6 3 U12 3") == [
        (S.UNSUR_GANDA, ("U1",), ""),
        (S.UNSUR_TAK_DIKENAL, (), "U12"),
        (S.UNSUR_KURANG, ("U7", "U8", "U9"), ""),
    ]
    assert (S.UNSUR_TAK_DIKENAL, (), "3,5") in problems("U1 3\n3,5")


@pytest.mark.parametrize(
    ("teks", "ada"),
    [("3,12 3,45", 2), ("halo", 1), ("3 3 3 3 3 3 3 3 3 3", 10), ("3,12,3,45,3,1,3,4,3,5", 1)],
)
def test_another_number_of_figures_is_counted_and_never_guessed(teks: str, ada: int) -> None:
    assert read_nrr(teks) == (MasalahKetik(S.BANYAKNYA, ada=ada, perlu=9),)


@pytest.mark.parametrize("teks", ["", "  \n ", ",;"])
def test_nothing_typed_is_said_to_be_nothing(teks: str) -> None:
    assert problems(teks) == [(S.KOSONG, (), "")]


def test_the_unsur_of_the_survey_are_asked_for() -> None:
    semua = (*UNSUR[:2], Unsur("U10", "Keamanan", "Keamanan"))

    assert read_nrr("3 3,5 4", semua) == NrrTerketik(
        {"U1": Decimal(3), "U2": Decimal("3.5"), "U10": Decimal(4)}
    )
    assert isinstance(read_nrr("U1 3; U2 3; Keamanan 4", semua), NrrTerketik)


@pytest.mark.parametrize(
    ("teks", "nilai"), [("88,87", "88.87"), ("88.875", "88.875"), (" 100 ", "100"), ("25", "25")]
)
def test_an_ikm_is_read(teks: str, nilai: str) -> None:
    assert read_ikm(teks) == Decimal(nilai)


@pytest.mark.parametrize(
    ("teks", "sebab"),
    [
        ("3,55", S.BELUM_DIKALI),
        ("120", S.DI_LUAR_RENTANG),
        ("24,99", S.DI_LUAR_RENTANG),
        ("baik", S.BUKAN_ANGKA),
        ("", S.BUKAN_ANGKA),
        ("nan", S.BUKAN_ANGKA),
    ],
)
def test_what_is_no_ikm_is_told_why(teks: str, sebab: SalahKetik) -> None:
    assert read_ikm(teks) == MasalahKetik(sebab, isi=teks)


@pytest.mark.parametrize(
    ("teks", "banyak"),
    [("220", 220), ("1.200", 1200), ("1.200 orang", 1200), ("140 Responden", 140), ("12,0", 12)],
)
def test_people_are_counted_as_they_are_written(teks: str, banyak: int) -> None:
    assert read_count(teks) == banyak


@pytest.mark.parametrize(
    ("teks", "sebab"),
    [
        ("0", S.DI_LUAR_RENTANG),
        ("-3", S.DI_LUAR_RENTANG),
        ("999.999.999", S.DI_LUAR_RENTANG),
        ("2,5", S.BUKAN_BULAT),
        ("1,200", S.BUKAN_BULAT),
        ("banyak", S.BUKAN_ANGKA),
    ],
)
def test_what_counts_no_people_is_told_why(teks: str, sebab: SalahKetik) -> None:
    assert read_count(teks) == MasalahKetik(sebab, isi=teks)


@pytest.mark.parametrize("isi", [" ", "a ", "U1 ", "3,", "U", "\n1. ", "a" * 50 + " ", ";"])
def test_a_long_text_is_answered_at_once(isi: str) -> None:
    mulai = time.perf_counter()
    for teks in ((isi * 2_000)[:1_999], isi * 100_000):
        read_nrr(teks)
        read_ikm(teks)
        read_count(teks)

    assert time.perf_counter() - mulai < 2


@given(st.text(max_size=120))
def test_any_text_is_read_or_refused_with_facts(teks: str) -> None:
    hasil = read_nrr(teks)

    assert isinstance(hasil, NrrTerketik) or (hasil and all(len(s.isi) <= 20 for s in hasil))


@given(st.lists(st.decimals(min_value=1, max_value=4, places=2), min_size=9, max_size=9))
def test_what_an_official_prints_is_read_back(nilai: list[Decimal]) -> None:
    teks = "\n".join(
        f"{u.kode} {u.nama} {n}".replace(".", ",") for u, n in zip(UNSUR, nilai, strict=True)
    )

    hasil = read_nrr(teks)

    assert isinstance(hasil, NrrTerketik)
    assert list(hasil.nrr.values()) == nilai
