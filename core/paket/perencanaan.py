"""What was promised and what came of it: tujuan, sasaran, indikator and their figures."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, StringConstraints, ValidationInfo, field_validator

from core.angka import Keadaan
from core.capaian import CaraJumlah, Polaritas
from core.paket import organisasi
from core.paket.bacaan import Pembaca
from core.paket.isian import (
    Bersumber,
    DaftarSlug,
    Figur,
    Kode,
    SelFigur,
    SelKeadaan,
    Tahun,
    Teks,
    TeksBolehKosong,
    read_figur,
)
from core.paket.istilah import CaraHitung, Daftar, JenisNilai, NaskahTercetak, PeriodeUkur
from core.paket.masalah import KodeMasalah, Masalah
from core.paket.periksa import check_known, check_unique

BERKAS = "perencanaan.toml"
TARGET = "target.csv"
REALISASI = "realisasi_kinerja.csv"
CAPAIAN = "capaian_tercetak.csv"

LEBAR_PENDEK = 11
"""What a table on a phone leaves for the name of an indikator."""


class Tujuan(Bersumber):
    kode: Kode
    nama: Teks
    indikator: TeksBolehKosong = ""


class Sasaran(Bersumber):
    kode: Kode
    tujuan: Kode
    nama: Teks


class Indikator(Bersumber):
    """`pengampu` are the units that the document names, `pengisi` those that post figures."""

    kode: Kode
    sasaran: Kode
    nama: Teks
    pendek: Annotated[Teks, StringConstraints(max_length=LEBAR_PENDEK)]
    satuan: Teks
    polaritas: Annotated[Polaritas, Field(strict=False)]
    cara_jumlah: Annotated[CaraJumlah, Field(strict=False)]
    periode: Annotated[PeriodeUkur, Field(strict=False)]
    jenis_nilai: Annotated[JenisNilai, Field(strict=False)]
    definisi: TeksBolehKosong = ""
    formula: TeksBolehKosong = ""
    sumber_data: TeksBolehKosong = ""
    penanggung_jawab: TeksBolehKosong = ""
    pengampu: DaftarSlug = ()
    pengisi: DaftarSlug = ()
    daftar: Annotated[Daftar | None, Field(strict=False)] = None
    hitungan: Annotated[CaraHitung | None, Field(strict=False)] = None
    berlaku: Annotated[tuple[Tahun, Tahun], Field(strict=False)]
    catatan: TeksBolehKosong = ""


class Target(Bersumber):
    """One printing of a target in a table of a document."""

    indikator: Kode
    tahun: Tahun
    naskah: Annotated[NaskahTercetak, Field(strict=False)]
    tercetak: SelFigur


class CapaianTercetak(Bersumber):
    indikator: Kode
    tahun: Tahun
    tercetak: SelFigur


class RealisasiKinerja(Bersumber):
    """One printing of a realisasi; `keadaan` says what printed words mean."""

    indikator: Kode
    tahun: Tahun
    keadaan: SelKeadaan = None
    tercetak: Figur

    @field_validator("tercetak", mode="before")
    @classmethod
    def _read(cls, isi: object, info: ValidationInfo) -> Figur:
        keadaan: Keadaan | None = info.data.get("keadaan")
        return read_figur(isi, keadaan)


@dataclass(frozen=True, slots=True, kw_only=True)
class Perencanaan:
    tujuan: tuple[Tujuan, ...]
    sasaran: tuple[Sasaran, ...]
    indikator: tuple[Indikator, ...]
    target: tuple[Target, ...]
    realisasi: tuple[RealisasiKinerja, ...]
    capaian: tuple[CapaianTercetak, ...]


def read_perencanaan(pembaca: Pembaca, unit: Collection[str]) -> tuple[Perencanaan, frozenset[str]]:
    """Return what is valid, and the codes of all indikator."""
    toml = pembaca.toml(BERKAS, ("tujuan", "sasaran", "indikator"), wajib=True)
    kode = {
        tabel: frozenset(satu.teks("kode") for satu in toml.entries(tabel))
        for tabel in ("tujuan", "sasaran", "indikator")
    }
    hasil = Perencanaan(
        tujuan=toml.records("tujuan", Tujuan),
        sasaran=toml.records("sasaran", Sasaran),
        indikator=toml.records("indikator", Indikator),
        target=pembaca.csv(TARGET, Target, wajib=True)[1],
        realisasi=pembaca.csv(REALISASI, RealisasiKinerja, wajib=True)[1],
        capaian=pembaca.csv(CAPAIAN, CapaianTercetak)[1],
    )
    pembaca.masalah += _check_plan(hasil, kode)
    pembaca.masalah += _check_units(hasil.indikator, unit)
    pembaca.masalah += _check_figures(hasil, kode["indikator"])
    return hasil, kode["indikator"]


def _check_plan(hasil: Perencanaan, kode: dict[str, frozenset[str]]) -> Iterator[Masalah]:
    for catatan in (hasil.tujuan, hasil.sasaran, hasil.indikator):
        yield from check_unique(((satu, satu.kode) for satu in catatan), "kode")
    yield from check_unique(((i, i.pendek.casefold()) for i in hasil.indikator), "pendek")
    yield from check_known(
        ((s, s.tujuan) for s in hasil.sasaran), "tujuan", dikenal=kode["tujuan"], berkas=BERKAS
    )
    yield from check_known(
        ((i, i.sasaran) for i in hasil.indikator),
        "sasaran",
        dikenal=kode["sasaran"],
        berkas=BERKAS,
    )
    for satu in hasil.indikator:
        mulai, akhir = satu.berlaku
        if mulai > akhir:
            yield satu.letak.masalah(
                KodeMasalah.TAHUN_TERBALIK, "berlaku", isi=f"{mulai}", acuan=f"{akhir}"
            )


def _check_units(indikator: Sequence[Indikator], unit: Collection[str]) -> Iterator[Masalah]:
    for kolom in ("pengampu", "pengisi"):
        disebut = ((i, kode) for i in indikator for kode in getattr(i, kolom))
        yield from check_known(disebut, kolom, dikenal=unit, berkas=organisasi.BERKAS)


def _check_figures(hasil: Perencanaan, indikator: Collection[str]) -> Iterator[Masalah]:
    for catatan in (hasil.target, hasil.realisasi, hasil.capaian):
        yield from check_known(
            ((satu, satu.indikator) for satu in catatan),
            "indikator",
            dikenal=indikator,
            berkas=BERKAS,
        )
    # A document may repeat a target in another table, and has one for each indikator in each.
    yield from check_unique(
        ((t, (t.indikator, t.tahun, t.naskah, t.tabel)) for t in hasil.target), "naskah"
    )
    for tercetak in (hasil.realisasi, hasil.capaian):
        yield from check_unique(
            ((r, (r.indikator, r.tahun, r.tabel, r.baris)) for r in tercetak), "baris"
        )
