"""Entries of registers by date and number."""

from datetime import date

from core.periode import Bulan, Semester, Triwulan
from core.register import Bentuk, JenisRegister, Kunci
from core.tanya.butir import Butir, in_time, numbered


def make_butir(nomor: int, judul: str = "", surat: str = "", hari: date | None = None) -> Butir:
    kunci = Kunci(JenisRegister.RAPERWAL, 2024, nomor)
    return Butir(kunci=kunci, judul=judul, nomor_surat=surat, tanggal=hari)


def test_entry_without_a_date_is_in_no_part_of_the_year() -> None:
    juni, juli = date(2024, 6, 30), date(2024, 7, 1)
    semua = [make_butir(1, hari=juni), make_butir(2, hari=juli), make_butir(3)]

    assert in_time(semua, bulan=Bulan.JUNI) == semua[:1]
    assert in_time(semua, triwulan=Triwulan.III) == semua[1:2]
    assert in_time(semua, semester=Semester.I) == semua[:1]


def test_number_is_that_of_the_entry_before_that_of_a_title() -> None:
    semua = [
        make_butir(1, "Perubahan atas Peraturan Nomor 2 Tahun 2020", "100.3.2/71/B.II/2024"),
        make_butir(2, "Pajak", "100.3.2/1/B.II/2024"),
    ]

    assert numbered(semua, "2", surat=False) == semua[1:]
    assert numbered(semua, "71", surat=False) == semua[:1]
    assert numbered(semua, "1", surat=True) == semua[1:]
    assert numbered(semua, "99", surat=False) == []


def test_printed_title_or_table_tells_a_draft_of_the_council() -> None:
    kunci = Kunci(JenisRegister.RAPERWAL, 2024, 1)

    assert Butir(kunci=kunci, judul="Pajak", tabel="Daftar Raperda").raperda
    assert not Butir(kunci=kunci, judul="Pajak", tabel="Daftar Raperwal").raperda
    assert Butir(kunci=kunci, judul="Pajak", bentuk=Bentuk.RAPERDA).raperda
