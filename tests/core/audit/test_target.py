"""What several tables print, and what stands in a cell."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.angka import Keadaan, Nilai, Predikat
from core.audit.catatan import Tingkat
from core.audit.keadaan import (
    CAPAIAN,
    KEADAAN,
    KOSONG,
    SATUAN,
    FaktaCapaianKeadaan,
    FaktaKeadaan,
    FaktaSatuan,
    FaktaTanpaRealisasi,
)
from core.audit.target import PAGU, REALISASI, TARGET, FaktaPagu, FaktaRealisasi, FaktaTarget
from core.buku import Kolom
from core.kinerja import LembarIndikator, TargetNaskah
from core.paket.istilah import Naskah
from tests.audit_uji import LAIN, SUB, angka, budget, cetak, clean, facts, find, indikator, sub


def promised(*nilai: Nilai | int) -> LembarIndikator:
    naskah = (Naskah.RKT, Naskah.PK, Naskah.LAPORAN)
    target = tuple(
        TargetNaskah(n, cetak(isi, tabel=n.value)) for n, isi in zip(naskah, nilai, strict=False)
    )
    return replace(indikator(1), target=target)


def test_targets_that_differ_between_documents_are_all_named() -> None:
    [fakta] = facts(replace(clean(), indikator=(promised(65, 100, 100),)), TARGET)

    assert isinstance(fakta, FaktaTarget)
    assert [(t.naskah, t.tercetak.nilai) for t in fakta.target] == [
        (Naskah.RKT, Decimal(65)),
        (Naskah.PK, Decimal(100)),
        (Naskah.LAPORAN, Decimal(100)),
    ]
    assert not fakta.beda_jenis


def repeated(*nilai: Nilai | int) -> LembarIndikator:
    """Return an indikator that PK promises 100, and each table of the report what is given."""
    pk = TargetNaskah(Naskah.PK, cetak(100, tabel="Tabel 2.3"))
    tabel = ("Tabel 3.1", "Tabel 3.2", "Tabel 3.3")
    laporan = (
        TargetNaskah(Naskah.LAPORAN, cetak(isi, tabel=t))
        for isi, t in zip(nilai, tabel, strict=False)
    )
    return replace(indikator(1), target=(pk, *laporan))


def test_a_target_that_another_table_of_the_report_prints_differently_is_found() -> None:
    [fakta] = facts(replace(clean(), indikator=(repeated(100, 10, 100),)), TARGET)

    assert isinstance(fakta, FaktaTarget)
    # Each document has each of its targets once, with all places that print it.
    assert [(t.naskah, t.tercetak.nilai) for t in fakta.target] == [
        (Naskah.PK, Decimal(100)),
        (Naskah.LAPORAN, Decimal(100)),
        (Naskah.LAPORAN, Decimal(10)),
    ]
    assert [[satu.tabel for satu in semua] for semua in fakta.juga] == [[], ["Tabel 3.3"], []]
    assert fakta.satu_naskah


def test_a_target_that_all_tables_repeat_is_the_same() -> None:
    assert facts(replace(clean(), indikator=(repeated(100, 100, 100),)), TARGET) == []


def test_two_documents_differ_whatever_their_tables_repeat() -> None:
    [fakta] = facts(replace(clean(), indikator=(repeated(75, 75),)), TARGET)

    assert isinstance(fakta, FaktaTarget)
    assert not fakta.satu_naskah


def test_the_target_of_the_renstra_is_compared_with_what_was_signed() -> None:
    satu = promised(75, 75)
    renstra = TargetNaskah(Naskah.RENSTRA, cetak(80, tabel="Tabel T-C.25"))

    berbeda = replace(satu, target=(*satu.target, renstra))
    [fakta] = facts(replace(clean(), indikator=(berbeda,)), TARGET)

    assert isinstance(fakta, FaktaTarget)
    assert fakta.target[-1] == renstra
    # What was signed is what capaian is measured against all the same.
    assert berbeda.nilai_target == Decimal(75)


def test_a_predikat_and_a_number_are_two_kinds_of_targets() -> None:
    [fakta] = facts(replace(clean(), indikator=(promised(Predikat("B"), 75),)), TARGET)

    assert isinstance(fakta, FaktaTarget)
    assert fakta.beda_jenis


def test_a_target_that_is_written_differently_is_the_same() -> None:
    satu = promised(75)
    lain = TargetNaskah(Naskah.PK, cetak(Decimal("75.00"), "75,00%"))

    assert (
        facts(replace(clean(), indikator=(replace(satu, target=(*satu.target, lain)),)), TARGET)
        == []
    )


@pytest.mark.parametrize(("lagi", "banyak"), [(75, 0), (57, 1)])
def test_a_realisasi_that_another_table_prints_differently_is_found(lagi: int, banyak: int) -> None:
    satu = replace(indikator(1), realisasi=(cetak(75), cetak(lagi, tabel=LAIN)))

    semua = facts(replace(clean(), indikator=(satu,)), REALISASI)
    assert len(semua) == banyak
    assert all(isinstance(fakta, FaktaRealisasi) for fakta in semua)


@pytest.mark.parametrize(("lagi", "banyak"), [(1_000, 0), (1_010, 1)])
def test_a_pagu_that_another_table_prints_differently_is_found(lagi: int, banyak: int) -> None:
    pertama = SUB[0]
    murni = (*pertama.cetakan[Kolom.MURNI], cetak(lagi, tabel=LAIN))
    baris = replace(pertama, cetakan={**pertama.cetakan, Kolom.MURNI: murni})

    semua = facts(replace(clean(), akar=budget(baris, *SUB[1:])), PAGU)
    assert [(f.garis.nomor, f.kolom) for f in semua if isinstance(f, FaktaPagu)] == [
        (1, Kolom.MURNI)
    ] * banyak


def test_points_with_a_percent_sign_are_found_wherever_they_are_printed() -> None:
    satu = replace(
        indikator(4, satuan="poin", target=15, realisasi=14),
        realisasi_lalu=(cetak(Decimal("8.77"), "8,77%"),),
    )
    narasi = replace(angka(8, "poin", "Subbab 3.1"), tercetak=cetak(8, "8%", "Subbab 3.1"))
    # It stands in the passage that speaks of this indikator.
    bahan = replace(clean(), indikator=(satu,), angka={"narasi": narasi})

    [fakta] = facts(bahan, SATUAN)
    assert isinstance(fakta, FaktaSatuan)
    assert [t.teks for t in fakta.tercetak] == ["8,77%", "8%"]


def test_a_percentage_with_its_sign_and_a_capaian_of_points_are_right() -> None:
    persen = replace(indikator(1), realisasi=(cetak(75, "75%"),))
    poin = replace(
        indikator(4, satuan="poin"), capaian_tercetak=(cetak(Decimal("71.39"), "71,39%"),)
    )

    assert facts(replace(clean(), indikator=(persen, poin)), SATUAN) == []


def test_what_is_missing_for_two_reasons_is_found() -> None:
    satu = replace(
        indikator(1),
        realisasi=(cetak(Keadaan.TERCETAK_STRIP, "-"), cetak(Keadaan.BELUM_RILIS, "Blm rilis")),
    )
    angka_dan_strip = replace(satu, realisasi=(cetak(75), cetak(Keadaan.TERCETAK_STRIP, "-")))

    for salah in (satu, angka_dan_strip):
        [fakta] = facts(replace(clean(), indikator=(salah,)), KEADAAN)
        assert isinstance(fakta, FaktaKeadaan)


def test_what_is_missing_for_one_reason_everywhere_is_no_mix_up() -> None:
    strip = cetak(Keadaan.TERCETAK_STRIP, "-")
    satu = replace(indikator(1), realisasi=(strip, strip))

    assert facts(replace(clean(), indikator=(satu,)), KEADAAN) == []


@pytest.mark.parametrize("keadaan", [Keadaan.TERCETAK_KOSONG, Keadaan.TERCETAK_STRIP])
def test_a_0_in_one_table_and_nothing_in_another_are_two_things(keadaan: Keadaan) -> None:
    satu = replace(indikator(1), realisasi=(cetak(0), cetak(keadaan, "", tabel="Tabel 3.2")))

    [fakta] = facts(replace(clean(), indikator=(satu,)), KEADAAN)
    assert isinstance(fakta, FaktaKeadaan)
    assert facts(replace(clean(), indikator=(indikator(1, realisasi=0),)), KEADAAN) == []


def capaian_of(realisasi: Nilai | int, *capaian: Nilai | int) -> list[FaktaCapaianKeadaan]:
    semua = tuple(cetak(isi, tabel=f"Tabel 3.{n}") for n, isi in enumerate(capaian, start=1))
    satu = replace(indikator(1, target=80, realisasi=realisasi), capaian_tercetak=semua)
    ada = facts(replace(clean(), indikator=(satu,)), CAPAIAN)
    return [fakta for fakta in ada if isinstance(fakta, FaktaCapaianKeadaan)]


@pytest.mark.parametrize("capaian", [100, 0])
@pytest.mark.parametrize("realisasi", [Keadaan.TERCETAK_STRIP, Keadaan.BELUM_RILIS])
def test_a_capaian_of_a_realisasi_that_is_none_is_found(realisasi: Keadaan, capaian: int) -> None:
    [fakta] = capaian_of(realisasi, Keadaan.TERCETAK_STRIP, capaian, capaian)

    assert (fakta.tercetak.nilai, fakta.tercetak.sumber.tabel) == (Decimal(capaian), "Tabel 3.2")
    assert [satu.tabel for satu in fakta.juga] == ["Tabel 3.3"]
    assert fakta.dihitung is None


def test_a_capaian_that_could_be_printed_and_is_not_is_found() -> None:
    [fakta] = capaian_of(60, Keadaan.TERCETAK_STRIP)
    assert fakta.dihitung == Decimal(75)
    strip = cetak(Keadaan.TERCETAK_STRIP, "-")
    satu = replace(indikator(1, target=80, realisasi=60), capaian_tercetak=(strip,))
    [catatan] = find(replace(clean(), indikator=(satu,)), CAPAIAN)
    assert catatan.tingkat is Tingkat.RINGAN
    # A reported 0 is reported.
    [fakta] = capaian_of(0, Keadaan.TERCETAK_KOSONG)
    assert fakta.dihitung == 0


def test_a_capaian_is_missing_where_its_realisasi_is_and_there_where_that_is() -> None:
    assert capaian_of(Keadaan.BELUM_RILIS, Keadaan.TERCETAK_STRIP) == []
    assert capaian_of(60, 75) == []
    assert capaian_of(60) == []
    # A predikat has no percentage to be printed.
    assert capaian_of(Predikat("B"), Keadaan.TERCETAK_STRIP) == []


def test_rows_without_realisasi_are_named_and_a_0_is_one() -> None:
    baris = (sub(1, 10, 10, Keadaan.TERCETAK_STRIP), sub(2, 10, 10, Keadaan.TERCETAK_KOSONG))

    [fakta] = facts(replace(clean(), akar=budget(*baris, sub(3, 10, 10, 0), SUB[3])), KOSONG)
    assert isinstance(fakta, FaktaTanpaRealisasi)
    assert [(garis.nomor, t.nilai) for garis, t in fakta.baris] == [
        (1, Keadaan.TERCETAK_STRIP),
        (2, Keadaan.TERCETAK_KOSONG),
    ]
