"""A whole data package: all files, checked by themselves and against each other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.paket import anggaran, daftar, kepala, narasi, organisasi, perencanaan
from core.paket.anggaran import Anggaran, read_anggaran
from core.paket.bacaan import Pembaca
from core.paket.daftar import Daftar, read_daftar
from core.paket.istilah import PeranDokumen
from core.paket.kepala import Kepala, check_roles, read_kepala
from core.paket.masalah import KodeMasalah, Letak, Masalah
from core.paket.narasi import Naratif, read_narasi
from core.paket.organisasi import Unit, read_organisasi
from core.paket.perencanaan import Perencanaan, read_perencanaan

BERKAS = frozenset(
    {
        kepala.BERKAS,
        organisasi.BERKAS,
        perencanaan.BERKAS,
        perencanaan.TARGET,
        perencanaan.REALISASI,
        perencanaan.CAPAIAN,
        anggaran.BERKAS,
        anggaran.PAGU_LAIN,
        anggaran.PERSEN,
        anggaran.RKT,
        anggaran.INDIKATOR_PROGRAM,
        anggaran.KODE,
        anggaran.PEMILIK,
        daftar.MOU_PKS,
        daftar.RAPERWAL,
        daftar.KEBIJAKAN,
        daftar.INOVASI,
        daftar.PENGAMPU_IKK,
        daftar.SAMPEL_SKM,
        daftar.ANGKA_LAIN,
        narasi.BERKAS,
        narasi.PENANDA_TANGAN,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paket:
    kepala: Kepala
    unit: tuple[Unit, ...]
    perencanaan: Perencanaan
    anggaran: Anggaran
    daftar: Daftar
    naratif: Naratif

    @property
    def tahun(self) -> int:
        return self.kepala.laporan.tahun


def read_paket(isi: Mapping[str, bytes]) -> Paket | tuple[Masalah, ...]:
    """Return the package in these files (name to content), or everything wrong with it."""
    pembaca = Pembaca(isi)
    pembaca.masalah += _strange_files(isi)
    bagian_kepala = read_kepala(pembaca)
    unit, kode_unit = read_organisasi(pembaca)
    rencana, kode_indikator = read_perencanaan(pembaca, kode_unit)
    bagian_anggaran = read_anggaran(pembaca, kode_unit)
    bagian_daftar = read_daftar(pembaca, kode_unit)
    naratif = read_narasi(pembaca, kode_indikator)
    if bagian_kepala:
        pembaca.masalah += check_roles(bagian_kepala, _cited_roles(bagian_anggaran))
    if bagian_kepala is None or pembaca.masalah:
        return _in_order(pembaca.causes())
    return Paket(
        kepala=bagian_kepala,
        unit=unit,
        perencanaan=rencana,
        anggaran=bagian_anggaran,
        daftar=bagian_daftar,
        naratif=naratif,
    )


def _strange_files(isi: Mapping[str, bytes]) -> Iterator[Masalah]:
    """A misspelt file would otherwise be missed in silence; a README is welcome."""
    for berkas in isi.keys() - BERKAS:
        if berkas.endswith((".csv", ".toml")):
            yield Letak(berkas).masalah(KodeMasalah.BERKAS_ASING)


def _cited_roles(bagian: Anggaran) -> Iterator[PeranDokumen]:
    if bagian.kode:
        yield PeranDokumen.NOMENKLATUR
    if bagian.pemilik:
        yield PeranDokumen.KEPUTUSAN


def _in_order(masalah: list[Masalah]) -> tuple[Masalah, ...]:
    """Return each problem once, by file and line."""
    return tuple(sorted(dict.fromkeys(masalah), key=lambda m: (m.berkas, m.baris or 0)))
