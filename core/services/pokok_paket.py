"""What others refer to, as table rows: units, the plan, the budget tree."""

from collections.abc import Iterator, Mapping

from sqlmodel import SQLModel

from core.buku import Tingkat
from core.paket.anggaran import Pos
from core.paket.organisasi import Unit
from core.paket.paket import Paket
from core.paket.perencanaan import Indikator, Sasaran, Tujuan
from core.services.rujukan_paket import Tempat, cite, cite_kode, cite_pemilik, cite_pos
from storage.models import (
    IndikatorRow,
    IndikatorUnitRow,
    PosAnggaranRow,
    SasaranRow,
    SubBagianRow,
    TujuanRow,
    UnitAliasRow,
    UnitBidangRow,
    UnitRow,
)


class Pokok:
    """The rows of one package; the ids of rows above are given as they become known."""

    def __init__(self, paket: Paket, sumber: Mapping[Tempat, int]) -> None:
        self._paket = paket
        self._sumber = sumber
        self._kode = {satu.acuan: satu for satu in paket.anggaran.kode}
        self._pemilik = {satu.acuan: satu for satu in paket.anggaran.pemilik}

    def unit(self, satu: Unit, urutan: int, ids: Mapping[str, int]) -> UnitRow:
        return UnitRow(
            kode=satu.kode,
            nama=satu.nama,
            singkat=satu.singkat,
            jenis=satu.jenis.value,
            induk_id=ids[satu.induk] if satu.induk else None,
            urutan=urutan,
            sumber_id=self._sumber[cite(self._paket, satu)],
        )

    def tujuan(self, satu: Tujuan, urutan: int) -> TujuanRow:
        return TujuanRow(
            kode=satu.kode,
            nama=satu.nama,
            indikator=satu.indikator,
            urutan=urutan,
            sumber_id=self._sumber[cite(self._paket, satu)],
        )

    def sasaran(self, satu: Sasaran, urutan: int, tujuan: Mapping[str, int]) -> SasaranRow:
        return SasaranRow(
            kode=satu.kode,
            tujuan_id=tujuan[satu.tujuan],
            nama=satu.nama,
            urutan=urutan,
            sumber_id=self._sumber[cite(self._paket, satu)],
        )

    def indikator(self, satu: Indikator, urutan: int, sasaran: Mapping[str, int]) -> IndikatorRow:
        mulai, akhir = satu.berlaku
        return IndikatorRow(
            kode=satu.kode,
            sasaran_id=sasaran[satu.sasaran],
            nama=satu.nama,
            pendek=satu.pendek,
            satuan=satu.satuan,
            polaritas=satu.polaritas.value,
            cara_jumlah=satu.cara_jumlah.value,
            periode=satu.periode.value,
            jenis_nilai=satu.jenis_nilai.value,
            daftar=satu.daftar.value if satu.daftar else None,
            hitungan=satu.hitungan.value if satu.hitungan else None,
            definisi=satu.definisi or None,
            formula=satu.formula,
            sumber_data=satu.sumber_data,
            penanggung_jawab=satu.penanggung_jawab,
            catatan=satu.catatan or None,
            tahun_mulai=mulai,
            tahun_akhir=akhir,
            urutan=urutan,
            sumber_id=self._sumber[cite(self._paket, satu)],
        )

    def pos(
        self, satu: Pos, urutan: int, ids: Mapping[str, int], unit: Mapping[str, int]
    ) -> PosAnggaranRow:
        induk = self._paket.anggaran.induk[satu.acuan]
        row = PosAnggaranRow(
            tahun=self._paket.tahun,
            tingkat=satu.tingkat.value,
            nomor=satu.no,
            induk_id=ids[induk] if induk else None,
            nama=satu.nama,
            pendek=satu.pendek or satu.nama,
            urutan=urutan,
            sumber_id=self._sumber[cite_pos(self._paket, satu)],
        )
        self._set_kode(row, satu)
        # A sub kegiatan belongs to the unit of its kegiatan.
        self._set_pemilik(row, satu.acuan if satu.tingkat is Tingkat.KEGIATAN else induk, unit)
        return row

    def _set_kode(self, row: PosAnggaranRow, pos: Pos) -> None:
        if kode := self._kode.get(pos.acuan):
            row.kode, row.kode_dasar = kode.kode, kode.dasar
            row.kode_sumber_id = self._sumber[cite_kode(self._paket, kode.kode)]

    def _set_pemilik(
        self, row: PosAnggaranRow, kegiatan: str | None, unit: Mapping[str, int]
    ) -> None:
        if pemilik := self._pemilik.get(kegiatan or ""):
            row.unit_id = unit[pemilik.unit]
            row.unit_sumber_id = self._sumber[cite_pemilik(self._paket, pemilik.kegiatan)]


def unit_children(unit: Unit, unit_id: int) -> Iterator[SQLModel]:
    for alias in unit.alias:
        yield UnitAliasRow(unit_id=unit_id, alias=alias)
    for urutan, nama in enumerate(unit.subbagian, start=1):
        yield SubBagianRow(unit_id=unit_id, nama=nama, urutan=urutan)
    for bidang in unit.bidang:
        yield UnitBidangRow(unit_id=unit_id, bidang=bidang.value)


def indikator_units(
    indikator: Indikator, indikator_id: int, unit: Mapping[str, int]
) -> Iterator[IndikatorUnitRow]:
    for peran, kodes in (("pengampu", indikator.pengampu), ("pengisi", indikator.pengisi)):
        for kode in kodes:
            yield IndikatorUnitRow(indikator_id=indikator_id, unit_id=unit[kode], peran=peran)
