"""Findings beside the passages that they are about: by the place, or by the figure in it."""

from dataclasses import dataclass, replace

from core.angka import Keadaan, Sumber, Tercetak
from core.audit.catatan import Fakta
from core.lkjip.rujukan import is_about, tables_of
from tests.audit_uji import ucapan

SUBBAB = Sumber(dokumen="dok", judul="Dokumen", tabel="Subbab 3.1", baris="paragraf 2")
SATU = replace(ucapan("IKU-7", "Hanya tercapai 59,39%."), sumber=SUBBAB)


@dataclass(frozen=True)
class _Fakta(Fakta):
    isi: object


def make_cetak(teks: str, sumber: Sumber) -> Tercetak:
    return Tercetak(teks, Keadaan.TIDAK_TERSEDIA, sumber)


def test_facts_with_the_place_of_a_passage_are_about_it_however_deep_it_lies() -> None:
    assert is_about(_Fakta(({"a": (SUBBAB,)},)), SATU)
    assert not is_about(_Fakta(replace(SUBBAB, baris="paragraf 3")), SATU)
    assert not is_about(_Fakta((replace(SUBBAB, tabel="Subbab 3.2"), "paragraf 2", 2)), SATU)


def test_facts_about_a_figure_of_the_same_part_are_about_the_passage_that_has_it() -> None:
    baris = replace(SUBBAB, baris="1")

    assert is_about(_Fakta(make_cetak("59,39%", baris)), SATU)
    assert not is_about(_Fakta(make_cetak("61,78%", baris)), SATU)
    assert not is_about(_Fakta(make_cetak("59,39%", replace(baris, tabel="Tabel 3.5"))), SATU)


def test_the_tables_of_facts_are_those_of_all_their_places() -> None:
    fakta = _Fakta((SUBBAB, [make_cetak("1", replace(SUBBAB, tabel="Tabel 3.5"))]))

    assert tables_of(fakta) == {"Subbab 3.1", "Tabel 3.5"}
    assert tables_of(_Fakta("Tabel 3.5")) == frozenset()
