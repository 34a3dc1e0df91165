"""What is counted in whole things, and how people write it behind a figure."""

import pytest

from core.satuan import is_counted, without_satuan


@pytest.mark.parametrize(
    "satuan", ["Dokumen", "laporan", "Orang", "Laporan 4 kali", "dokumen/9 bagian", "inovasi"]
)
def test_things_are_counted(satuan: str) -> None:
    assert is_counted(satuan)


@pytest.mark.parametrize("satuan", ["", "%", "poin", "Skor", "orang/ bulan", "Rupiah", "jam", "m2"])
def test_measures_are_not(satuan: str) -> None:
    assert not is_counted(satuan)


@pytest.mark.parametrize(
    ("teks", "satuan", "angka"),
    [
        ("2 laporan", "Laporan", "2"),
        ("2 laporan", "Laporan 4 kali", "2"),
        ("2 Laporan 4 kali", "Laporan 4 kali", "2"),
        ("3 dokumen", "dokumen/9 bagian", "3"),
        ("2 dok.", "Dokumen", "2"),
        ("2dokumen", "Dokumen", "2"),
        ("2 laporan", "Dokumen", "2 laporan"),
        ("2 d", "Dokumen", "2 d"),
        ("2 dokumen", "", "2 dokumen"),
        ("2", "Dokumen", "2"),
    ],
)
def test_a_figure_stands_before_its_own_satuan(teks: str, satuan: str, angka: str) -> None:
    assert without_satuan(teks, satuan) == angka
