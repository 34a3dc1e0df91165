"""What the rows of a data package refer to: places in documents, and ids."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias

from core.buku import Tingkat
from core.paket.anggaran import Pos
from core.paket.isian import Bersumber
from core.paket.istilah import PeranDokumen
from core.paket.paket import Paket

Tempat: TypeAlias = tuple[str, str, str]
"""Code of the document, table, row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rujukan:
    """Ids by code (unit, tujuan, sasaran, indikator), acuan (pos) and place (sumber)."""

    sumber: Mapping[Tempat, int]
    unit: Mapping[str, int]
    tujuan: Mapping[str, int]
    sasaran: Mapping[str, int]
    indikator: Mapping[str, int]
    pos: Mapping[str, int]


def citations(paket: Paket) -> Iterator[Tempat]:
    """Yield every place that a row of the package cites."""
    for satu in _bersumber(paket):
        yield cite(paket, satu)
    for pos in paket.anggaran.pos:
        yield cite_pos(paket, pos)
    for kode in paket.anggaran.kode:
        yield cite_kode(paket, kode.kode)
    for pemilik in paket.anggaran.pemilik:
        yield cite_pemilik(paket, pemilik.kegiatan)


def cite(paket: Paket, satu: Bersumber) -> Tempat:
    return paket.kepala.laporan.kode, satu.tabel, satu.baris


def cite_pos(paket: Paket, pos: Pos) -> Tempat:
    laporan = paket.kepala.laporan
    return laporan.kode, laporan.tabel, _row_name(pos.tingkat, pos.no)


def cite_kode(paket: Paket, kode: str) -> Tempat:
    dokumen = paket.kepala.cited_by(PeranDokumen.NOMENKLATUR)
    return dokumen.kode, dokumen.tabel, kode


def cite_pemilik(paket: Paket, kegiatan: int) -> Tempat:
    dokumen = paket.kepala.cited_by(PeranDokumen.KEPUTUSAN)
    return dokumen.kode, dokumen.tabel, _row_name(Tingkat.KEGIATAN, kegiatan)


def _row_name(tingkat: Tingkat, no: int) -> str:
    """Return how to find a row of a table in which every tingkat counts for itself."""
    nama = tingkat.replace("_", " ")
    return nama if tingkat is Tingkat.JUMLAH else f"{nama} {no}"


def _bersumber(paket: Paket) -> Iterable[Bersumber]:
    rencana, anggaran, daftar = paket.perencanaan, paket.anggaran, paket.daftar
    return chain(
        paket.unit,
        rencana.tujuan,
        rencana.sasaran,
        rencana.indikator,
        rencana.target,
        rencana.realisasi,
        rencana.capaian,
        anggaran.pagu_lain,
        anggaran.persen,
        anggaran.rkt,
        anggaran.indikator_program,
        daftar.mou_pks,
        daftar.raperwal,
        daftar.kebijakan,
        daftar.inovasi,
        daftar.pengampu_ikk,
        daftar.sampel_skm,
        daftar.angka_lain,
        paket.naratif.narasi,
        paket.naratif.penanda_tangan,
    )
